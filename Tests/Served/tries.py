"""Asks for files in the other ways that clients do, and for what is not to be had."""

import gzip
import urllib.parse

import manners
from answers import ask

# No server makes what is shorter than this any smaller.
WORTH_COMPRESSING = 2000


def one_of_each_kind(site):
    """An address for each type and way of being kept: the one with the most bytes."""
    kinds = {}
    for address, answer in sorted(site.answers.items()):
        if answer.status == 200:
            kind = (manners.wanted_type(address), manners.wanted_cache(address, site.base))
            if kind not in kinds or len(answer.body) > len(site.answers[kinds[kind]].body):
                kinds[kind] = address
    return list(kinds.values())


def try_kind(site, address):
    """The requests of caches, of those who can unpack, who ask for headers or for a part only, and who would write."""
    whole = site.answers[address]
    try_again(site, address, whole, "as it is")
    packed = ask(address, Accept_Encoding="gzip")
    if manners.is_compressed(address) and len(whole.body) >= WORTH_COMPRESSING:
        try_packed(site, address, whole, packed)
    elif packed.body != whole.body and packed.header("Content-Encoding") != "gzip":
        site.fault(address, "is not the same bytes when gzip is welcome")

    head = ask(address, "HEAD")
    if head.status != 200 or head.body or head.kind != whole.kind:
        site.fault(address, f"answers HEAD with {head.status}, {head.kind} and {len(head.body)} bytes")
    part = ask(address, Range="bytes=0-9")
    if part.status != 206 or part.body != whole.body[:10]:
        site.fault(address, f"answers with {part.status} when a part of it is asked for")
    for method in ("POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE"):
        refusal = ask(address, method)
        if refusal.status not in (405, 501):
            site.fault(address, f"answers {method} with {refusal.status}")


def try_again(site, address, answer, how):
    """A cache that has the file asks whether it is still the same."""
    etag, modified = answer.header("ETag"), answer.header("Last-Modified")
    for name, value in (("If_None_Match", etag), ("If_Modified_Since", modified)):
        if not value:
            site.fault(address, f"has nothing to say in {name.replace('_', '-')} ({how})")
            continue
        packing = {"Accept_Encoding": answer.header("Content-Encoding") or "identity"}
        again = ask(address, **packing, **{name: value})
        if again.status != 304 or again.body:
            site.fault(address, f"answers {name.replace('_', '-')}: {value} with {again.status}, not 304 ({how})")
        elif again.header("Cache-Control") != answer.header("Cache-Control"):
            site.fault(address, f"says Cache-Control: {again.header('Cache-Control')} in its 304 ({how})")
    other = ask(address, If_None_Match='"something-else"')
    if other.status != 200:
        site.fault(address, f"answers with {other.status} to a cache that has something else")


def try_packed(site, address, whole, packed):
    if packed.header("Content-Encoding") != "gzip":
        site.fault(address, "is sent without compression to those who can unpack it")
        return
    if gzip.decompress(packed.body) != whole.body:
        site.fault(address, "is something else once it is unpacked")
    if len(packed.body) > len(whole.body) * 3 // 4:
        site.fault(address, f"is {len(packed.body)} bytes packed, {len(whole.body)} as it is")
    # A cache would otherwise hand it on to those who can't unpack it.
    if "accept-encoding" not in packed.header("Vary").lower():
        site.fault(address, "does not tell caches that it is packed for some only")
    for words in manners.faults(address, site.base, packed):
        site.fault(address, f"{words} (packed)")
    try_again(site, address, packed, "packed")


def try_missing(site, folder, hidden):
    """What does not exist, or is not to be shown, is answered by the site's own page."""
    own = (folder / "404.html").read_bytes()
    names = ["finns-inte/", "finns-inte.html", "finns-inte/feed.xml", "finns-inte.ics", "dialoger/finns-inte"]
    names += ["assets/style-00000000.css", "assets/", "media/", *hidden]
    for name in names:
        address = site.base + name
        answer = ask(address)
        if answer.status != 404 or answer.body != own:
            site.fault(address, f"is answered with {answer.status} and not with the site's own 404.html")
            continue
        if answer.kind != manners.TYPES[".html"]:
            site.fault(address, f"is answered by a page that is sent as {answer.kind}")
        for words in [
            *manners.wrong(answer, "Cache-Control", "no-cache"),
            *manners.wrong(answer, "Access-Control-Allow-Origin", ""),
            *manners.faults_of_all(answer),
        ]:
            site.fault(address, words)
        head = ask(address, "HEAD")
        if head.status != 404 or head.body:
            site.fault(address, f"answers HEAD with {head.status} and {len(head.body)} bytes")


def try_folder_without_slash(site):
    """An address written without its last slash leads to the page."""
    address = site.base + "dialoger"
    answer = ask(address)
    target = urllib.parse.urljoin(address, answer.header("Location"))
    if answer.status not in (301, 302, 307, 308) or target != address + "/":
        site.fault(address, f"is answered with {answer.status} {target}, and ought to lead to {address}/")
