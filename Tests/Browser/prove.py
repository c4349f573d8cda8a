"""Shows that each rule catches the page that was broken for it, and that nothing is found where nothing is wrong.

broken/sound.html keeps every rule. Each file in a folder of broken/ replaces parts of it: `one-h1.html` in `structure`
breaks the rule structure/one-h1 and no other, unless its first line says "Also:". A rule without a page fails too, so
that no check is believed that has never been seen to find anything.
"""

import os
import pathlib
import random
import re
import sys
import tempfile
from dataclasses import dataclass
from urllib.parse import urlsplit

import across
import axe
import contrast
import keyboard
import layout
import motion
import nu
import print_media
import quiet
import structure
import tree
import weight
from chromium import in_browsers
from pages import Page
from plan import plan
from rules import RULES
from serve import Lax, served
from sites import CHECKOUT, Site
from visit import Visit

BROKEN = pathlib.Path(__file__).resolve().parent / "broken"
PART = re.compile(r"<!--part ([a-z]+)-->(.*?)<!--end-->", re.DOTALL)
# What no page in broken/ can show: prove_pages does.
PROVEN_OTHERWISE = {"pages/unknown-kind", "pages/kind-gone"}


@dataclass(frozen=True)
class Broken:
    """A page with a fault, and the rules that have to find it."""

    name: str
    rules: frozenset
    html: str

    def __str__(self):
        return self.name


def read_broken():
    """The sound page first, then the broken ones."""
    sound = (BROKEN / "sound.html").read_text(encoding="utf-8")
    yield Broken("sound", frozenset(), assemble(sound, {}, "sound"))
    for file in sorted(BROKEN.glob("*/*.html")):
        text = file.read_text(encoding="utf-8")
        # "ring.thin.html" is one more page for the rule "ring".
        rules = {f"{file.parent.name}/{file.name.split('.')[0]}"}
        also = re.search(r"Also: ([^>]*?) -->", text.splitlines()[0])
        if also:
            rules |= set(re.split(r",\s*", also.group(1)))
        name = f"{file.parent.name}-{file.name.removesuffix('.html')}"
        yield Broken(name, frozenset(rules), assemble(sound, dict(PART.findall(text)), name))


def assemble(sound, parts, name):
    """The sound page with other parts; each has its own name for title and heading."""
    left = set(parts)

    def part(match):
        left.discard(match.group(1))
        return parts.get(match.group(1), match.group(2))

    html = PART.sub(part, sound).replace("NAME", name)
    if left:
        sys.exit(f"broken/: the page {name} replaces {', '.join(sorted(left))}, which sound.html does not have")
    return html


def look(browser, origin, page):
    """A broken page as the module sees it that it was made for; the sound page as all of them do."""
    context = browser.new_context()
    context.set_default_timeout(60_000)
    checks = {
        "structure": structure.check,
        "keyboard": lambda visit: keyboard.check(visit, keyboard.Looks()),
        "layout": layout.check,
        "contrast": contrast.check,
        "motion": motion.check,
        "print": print_media.check,
        "quiet": lambda visit: check_quiet(visit, browser, origin),
        "weight": weight.check,
        "axe": axe.check,
        "tree": lambda visit: check_tree(visit, page),
    }
    try:
        visit = Visit(context.new_page(), "broken", f"/{page.name}.html")
        visit.open(origin)
        kind = page.name.split("-")[0]
        for name, check in checks.items():
            if kind in (name, "sound"):
                check(visit)
        if kind in ("across", "sound"):
            structure.check(visit)
        return visit
    finally:
        context.close()


def check_tree(visit, page):
    """The tree that is kept is the sound page's; written anew by RECORD=1, as those of the site are."""
    tree.check(visit, "sound", BROKEN / "tree", bool(os.environ.get("RECORD")) and page.name == "sound")


def check_quiet(visit, browser, origin):
    quiet.check_without_scripts(visit, browser, origin)
    quiet.check(visit, origin)


def found_across(page, facts, sound, origin):
    """The rules broken between a page and the sound one, which the site's name is taken from."""
    front = Page("/", "sv", True, "front", False, "", frozenset())
    named = dict(sound, titles=["Prov"])
    other = Page("/sound.html", "sv", True, "page", False, "", frozenset())
    own = Page(f"/{page.name}.html", "sv", True, "page", False, "", frozenset())
    files = {urlsplit(link["whole"]).path for link in sound["links"]}
    pages = [(front, named), (other, sound), (own, facts)]
    return {fault.rule for fault in across.check("broken", pages, origin, files) if fault.address == own.address}


def prove():
    """Prints what was not caught, or was caught without being broken; gives the exit code."""
    pages = list(read_broken())
    wrong = []
    with tempfile.TemporaryDirectory(prefix="samtal-broken-") as scratch:
        folder = pathlib.Path(scratch)
        for file in BROKEN.glob("*.*"):
            (folder / file.name).write_bytes(file.read_bytes())
        # Nothing that repeats itself: it would be compressed.
        noise = random.Random(1).choices("abcdefghijklmnopqrstuvwxyz0123456789", k=50_000)
        (folder / "heavy.js").write_text(f"/* {''.join(noise)} */", encoding="utf-8")
        for page in pages:
            (folder / f"{page.name}.html").write_text(page.html, encoding="utf-8")
        checked = [page.name for page in pages if page.name in ("sound", "nu-invalid")]
        files = [(name, name, folder / f"{name}.html") for name in checked]
        invalid = {fault.site for fault in nu.check(files)}
        with served(folder, Lax) as origin:
            done = in_browsers(pages, lambda browser, page: look(browser, origin, page))
        facts = {page.name: visit.facts for page, visit in done}
        for page, visit in done:
            found = {fault.rule for fault in visit.faults}
            if page.name.startswith("across-"):
                found = found_across(page, visit.facts, facts["sound"], origin)
            if page.name in invalid:
                found.add("nu/invalid")
            if found != page.rules:
                wrong.append(f"{page.name}: found {told(found)}, and there is {told(page.rules)}")
    wrong += prove_pages()
    for rule in sorted(set(RULES) - set().union(*[page.rules for page in pages]) - PROVEN_OTHERWISE):
        wrong.append(f"{rule}: no page in broken/ shows that it finds anything")
    for words in sorted(wrong):
        print(words, file=sys.stderr)
    print(f"{len(pages) - 1} broken pages and {len(RULES)} rules: {len(wrong)} not as they should be")
    return 1 if wrong else 0


def prove_pages():
    """A page that fits no kind is told of, and so is a tree that is kept of no page any longer."""
    with tempfile.TemporaryDirectory(prefix="samtal-broken-") as name:
        folder = pathlib.Path(name)
        for address in ("", "omraden/", "nymodigheter/"):
            (folder / "site" / address).mkdir(parents=True)
            (folder / "site" / address / "index.html").write_text("<!doctype html>", encoding="utf-8")
        (folder / "trees").mkdir()
        for kind in ("front", "areas", "nymodigheter"):
            (folder / "trees" / f"{kind}.txt").write_text("", encoding="utf-8")
        content = CHECKOUT / "Tests" / "Small" / "content"
        site = Site("example", folder / "site", content, CHECKOUT / "languages", True)
        _, faults = plan([site], {"example": ""}, folder / "trees")
    found = sorted((fault.rule, fault.address) for fault in faults)
    wanted = [("pages/kind-gone", f"trees/{kind}.txt") for kind in ("areas", "nymodigheter")]
    wanted.append(("pages/unknown-kind", "/nymodigheter/"))
    return [] if found == wanted else [f"pages: found {found}, and there is {wanted}"]


def told(rules):
    return ", ".join(sorted(rules)) or "nothing"
