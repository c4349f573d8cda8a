"""Goes through one site from its root, as visitors, search engines and subscribers do together."""

import urllib.parse
import xml.etree.ElementTree as ElementTree

import manners
from answers import ask
from page import Page, refused_in_styles


class Visit:
    """What has been asked for at a site, and all that was wrong in the answers."""

    def __init__(self, base):
        self.base, self.faults, self.answers = base, [], {}

    def fault(self, address, words):
        self.faults.append(f"{address}: {words}")

    def get(self, address):
        """The answer to an address; each is asked for once."""
        if address not in self.answers:
            self.answers[address] = ask(address)
        return self.answers[address]

    def expect(self, address, found_on):
        """The bytes at an address that has to answer, and in the right manner."""
        first = address not in self.answers
        answer = self.get(address)
        if answer.status != 200:
            self.fault(found_on, f"leads to {address}, which answers {answer.status}")
            return b""
        if first:
            for words in manners.faults(address, self.base, answer):
                self.fault(address, words)
        return answer.body

    def crawl(self):
        """Every page that links lead to, from the root, by their addresses."""
        waiting, pages, fragments = [self.base], {}, []
        while waiting:
            address = waiting.pop()
            if address in pages:
                continue
            page = pages[address] = Page(self.expect(address, "a link").decode("utf-8"))
            for words in page.refused:
                self.fault(address, f"holds what its own Content-Security-Policy forbids: {words}")
            for link in page.links + page.parts:
                whole = urllib.parse.urljoin(address, link)
                # A subscription asks for the same address, by another name of the scheme.
                whole = whole.replace("webcal://", "http://", 1)
                target, fragment = urllib.parse.urldefrag(whole)
                if not target.startswith(self.base):
                    if link in page.parts:
                        self.fault(address, f"asks another host for {link}")
                    elif target.startswith(origin(self.base)):
                        self.fault(address, f"leads out of the site's path: {link}")
                    continue
                if fragment:
                    fragments.append((address, target, fragment))
                if target.endswith("/"):
                    waiting.append(target)
                else:
                    self.expect(target, address)
        for address, target, fragment in fragments:
            if target in pages and urllib.parse.unquote(fragment) not in pages[target].ids:
                self.fault(address, f"leads to {target}#{fragment}, and there is no such id")
        return pages


def origin(address):
    parts = urllib.parse.urlsplit(address)
    return f"{parts.scheme}://{parts.netloc}/"


def visit(base, folder):
    """The visit to the site at an address, whose files are in a folder, and the number of pages that links led to."""
    site = Visit(base)
    pages = site.crawl()
    if len(pages) < 2:
        site.fault(base, "leads to no other page")

    mapped = ElementTree.fromstring(site.expect(base + "sitemap.xml", "this test") or b"<nothing/>")
    for place in mapped.iter("{http://www.sitemaps.org/schemas/sitemap/0.9}loc"):
        if not (place.text or "").startswith(base):
            site.fault("sitemap.xml", f"names {place.text}, which is not on the site")
        else:
            site.expect(place.text, "sitemap.xml")

    robots = site.expect(base + "robots.txt", "this test").decode("utf-8")
    if f"Sitemap: {base}sitemap.xml" not in robots:
        site.fault("robots.txt", "does not name the site map by its whole address")

    for file in sorted(path for path in folder.rglob("*") if path.is_file()):
        name = file.relative_to(folder).as_posix()
        if is_hidden(name):
            continue
        address = base + address_of(name)
        body = site.expect(address, "the folder")
        if body != file.read_bytes():
            site.fault(address, "is not sent as it was built")
        if file.suffix == ".css":
            for words in refused_in_styles(body.decode("utf-8")):
                site.fault(address, f"holds what its own Content-Security-Policy forbids: {words}")

    # That page is shown at addresses of any depth.
    for link in Page((folder / "404.html").read_text(encoding="utf-8")).parts:
        part = urllib.parse.urljoin(base + "finns-inte/", link)
        if part.startswith(base):
            site.expect(part, "404.html")
        else:
            site.fault("404.html", f"asks another host for {link}")
    return site, len(pages)


def is_hidden(name):
    return any(part.startswith(".") for part in name.split("/"))


def address_of(name):
    """The part of an address after the site's own, for a file by its name below the folder."""
    return urllib.parse.quote(name.removesuffix("index.html") if ("/" + name).endswith("/index.html") else name)
