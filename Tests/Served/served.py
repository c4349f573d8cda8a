"""Builds the example municipality's site, at the root of a host and under a path, and visits it all through nginx.

Usage: served.py PROGRAM

Every address of the site map, every link, feed and calendar has to answer, with the right type; what does not exist
has to be answered by the site's own page for that. Nothing outside of this computer is asked for.
"""

import contextlib
import os
import pathlib
import shutil
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.parse
import urllib.request
import xml.etree.ElementTree as ElementTree
from html.parser import HTMLParser

CHECKOUT = pathlib.Path(__file__).resolve().parents[2]
NOW = "2026-11-23T12:00"
TYPES = {
    "feed.xml": "application/rss+xml",
    "feed.json": "application/feed+json",
    ".ics": "text/calendar",
    "sitemap.xml": "application/xml",
    ".xml": "application/xml",
    ".json": "application/json",
    ".csv": "text/csv",
    ".css": "text/css",
    ".js": "text/javascript",
    ".txt": "text/plain",
    ".html": "text/html",
    "/": "text/html",
    ".png": "image/png",
    ".svg": "image/svg+xml",
    ".pdf": "application/pdf",
    ".woff2": "font/woff2",
}


class Page(HTMLParser):
    """The links of a page, and the ids that links may lead to."""

    def __init__(self, html):
        super().__init__()
        self.links, self.parts, self.ids, self.base = [], [], set(), None
        self.feed(html)

    def handle_starttag(self, tag, attributes):
        values = dict(attributes)
        if "id" in values:
            self.ids.add(values["id"])
        if tag in ("a", "area") and values.get("href"):
            self.links.append(values["href"])
        # What a browser fetches by itself.
        if tag == "link" and values.get("href"):
            self.parts.append(values["href"])
        if values.get("src"):
            self.parts.append(values["src"])
        if values.get("srcset"):
            self.parts += [part.split()[0] for part in values["srcset"].split(",")]


class Visit:
    """Goes through one site from its root, and gathers what is wrong."""

    def __init__(self, base):
        self.base, self.faults, self.answers = base, [], {}

    def fault(self, address, words):
        self.faults.append(f"{address}: {words}")

    def get(self, address):
        """Status, type and bytes; each address is asked for once."""
        if address not in self.answers:
            try:
                with urllib.request.urlopen(address, timeout=10) as answer:
                    kind = answer.headers.get("Content-Type", "")
                    self.answers[address] = (answer.status, kind, answer.read())
            except urllib.error.HTTPError as error:
                self.answers[address] = (error.code, error.headers.get("Content-Type", ""), error.read())
        return self.answers[address]

    def expect(self, address, found_on):
        status, kind, body = self.get(address)
        if status != 200:
            self.fault(found_on, f"leads to {address}, which answers {status}")
            return b""
        path = urllib.parse.urlsplit(address).path
        wanted = next((value for ending, value in TYPES.items() if path.endswith(ending)), None)
        if wanted is None:
            self.fault(address, f"has an ending that this test knows no type for ({kind})")
        elif kind.split(";")[0] != wanted:
            self.fault(address, f"is sent as {kind}, not {wanted}")
        elif wanted.startswith("text/") and "charset=utf-8" not in kind.lower():
            self.fault(address, f"is sent without its charset ({kind})")
        return body

    def crawl(self):
        """Every page that links lead to, from the root; returns their addresses."""
        waiting, pages, fragments = [self.base], {}, []
        while waiting:
            address = waiting.pop()
            if address in pages:
                continue
            page = pages[address] = Page(self.expect(address, "a link").decode("utf-8"))
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
    """Everything that is wrong with the site at an address, whose files are in a folder."""
    site = Visit(base)
    pages = site.crawl()

    mapped = ElementTree.fromstring(site.expect(base + "sitemap.xml", "this test"))
    for place in mapped.iter("{http://www.sitemaps.org/schemas/sitemap/0.9}loc"):
        if not (place.text or "").startswith(base):
            site.fault("sitemap.xml", f"names {place.text}, which is not on the site")
        else:
            site.expect(place.text, "sitemap.xml")

    robots = site.expect(base + "robots.txt", "this test").decode("utf-8")
    if f"Sitemap: {base}sitemap.xml" not in robots:
        site.fault("robots.txt", "does not name the site map by its whole address")

    for file in sorted(path for path in folder.rglob("*") if path.is_file() and not path.name.startswith(".")):
        name = file.relative_to(folder).as_posix()
        address = base + urllib.parse.quote(name.removesuffix("index.html") if name.endswith("index.html") else name)
        body = site.expect(address, "the folder")
        if body != file.read_bytes():
            site.fault(address, "is not sent as it was built")
    if len(pages) < 2:
        site.fault(base, "leads to no other page")

    status, kind, body = site.get(base + "finns-inte/")
    if status != 404 or body != (folder / "404.html").read_bytes():
        site.fault(base + "finns-inte/", f"is answered with {status} and not with the site's own 404.html")
    for link in Page(body.decode("utf-8")).parts:
        site.expect(urllib.parse.urljoin(base + "finns-inte/", link), "404.html")
    return site.faults, len(pages), len(site.answers)


def free_port():
    with socket.socket() as tried:
        tried.bind(("127.0.0.1", 0))
        return tried.getsockname()[1]


@contextlib.contextmanager
def nginx(folder, sites):
    """Serves folders on ports of this computer alone, as long as the block lasts."""
    program = shutil.which("nginx", path=os.environ["PATH"] + ":/usr/sbin:/usr/local/sbin")
    if program is None:
        sys.exit("nginx is missing; \"make test\" installs it.")
    settings = (CHECKOUT / "deploy" / "nginx.conf").read_text(encoding="utf-8")
    servers = ""
    for port, root, prefix in sites:
        own = settings.replace("/404.html", f"{prefix}/404.html")
        servers += f"server {{ listen 127.0.0.1:{port}; root {root};\n{own}}}\n"
    temporary = "".join(
        f"{kind}_temp_path {folder}/{kind};\n" for kind in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
    )
    # Root's worker would otherwise be someone who may not read this folder.
    user = "user root;\n" if os.getuid() == 0 else ""
    configuration = folder / "nginx.conf"
    configuration.write_text(
        f"{user}daemon off;\npid {folder}/nginx.pid;\nerror_log {folder}/error.log;\nevents {{ }}\n"
        f"http {{\naccess_log off;\n{temporary}{servers}}}\n",
        encoding="utf-8",
    )
    server = subprocess.Popen([program, "-p", str(folder), "-c", str(configuration), "-e", f"{folder}/error.log"])
    try:
        for port, _, _ in sites:
            wait_for(port, server, folder)
        yield
    finally:
        server.terminate()
        server.wait(timeout=10)


def wait_for(port, server, folder):
    for _ in range(100):
        with socket.socket() as tried:
            if tried.connect_ex(("127.0.0.1", port)) == 0:
                return
        if server.poll() is not None:
            break
        time.sleep(0.1)
    sys.exit("nginx did not start:\n" + (folder / "error.log").read_text(encoding="utf-8"))


def main():
    program = pathlib.Path(sys.argv[1]).resolve()
    with tempfile.TemporaryDirectory(prefix="samtal-served-") as name:
        folder = pathlib.Path(name)
        sites = []
        for root, prefix in (("root", ""), ("below-a-path", "/kommun/samtal")):
            port = free_port()
            output = folder / root / prefix.removeprefix("/")
            base = f"http://127.0.0.1:{port}{prefix}/"
            command = [program, "build", "--output", output, "--base-url", base, "--now", NOW]
            subprocess.run(command, cwd=CHECKOUT, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            sites.append((port, folder / root, prefix, base, output))
        with nginx(folder, [site[:3] for site in sites]):
            faults = []
            for _, _, _, base, output in sites:
                found, pages, answers = visit(base, output)
                faults += found
                print(f"{base}: {pages} pages linked, {answers} addresses asked for, {len(found)} faults")
    for fault in faults:
        print(fault, file=sys.stderr)
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main()
