"""Tries the script that docs/floden-i-ert-cms.md gives to web editors, as it stands there, in Chromium.

The page that it is on comes from another address than the site, as the municipality's own pages do, and with a
Content-Security-Policy that lets it fetch from the site. Everything stays on this computer.
"""

import contextlib
import http.server
import json
import re
import sys
import threading
from html.parser import HTMLParser

from servers import CHECKOUT

# After this folder, which has a visit.py of its own.
sys.path.append(str(CHECKOUT / "Tests" / "Browser"))
from chromium import chromium  # noqa: E402

GUIDE = CHECKOUT / "docs" / "floden-i-ert-cms.md"
FALLBACK = ["Nytt i kommunens dialoger", "Alla dialoger med kommunen"]
# What whoever has got hold of a feed could try to do with a page that shows it.
TEXTS = {
    "title": "<img src=x onerror=\"document.title='taken'\">",
    "summary": "</p><script>document.title='taken'</script>",
    "url": "https://dialog.example.org/",
    "date_published": "2026-11-22T00:00:00+01:00",
}
LINK = TEXTS | {"url": "javascript:document.title='taken'"}


class Shown(HTMLParser):
    """What stands in a page's body: the tags with their attributes, and the texts."""

    def __init__(self, html):
        super().__init__()
        self.tags, self.texts = [], []
        self.feed(html)

    def handle_starttag(self, tag, attributes):
        self.tags.append((tag, dict(attributes)))

    def handle_data(self, data):
        self.texts += [data.strip()] if data.strip() else []

    def all(self, name):
        return [values for tag, values in self.tags if tag == name]


def samples():
    """The markup and the script of the guide."""
    guide = GUIDE.read_text(encoding="utf-8")
    box = re.search(r"```html\n(<div data-dialoger.*?)```", guide, re.DOTALL)
    script = re.search(r"```js\n(.*?)```", guide, re.DOTALL)
    if not box or not script:
        sys.exit(f"{GUIDE} has no markup or no script to try.")
    return box.group(1), script.group(1)


@contextlib.contextmanager
def pages(contents, policy):
    """Serves texts by their paths, and tells at which address."""

    class Answers(http.server.BaseHTTPRequestHandler):
        def do_GET(self):
            known = contents.get(self.path)
            self.send_response(200 if known else 404)
            kind = "text/javascript" if self.path.endswith(".js") else "text/html"
            self.send_header("Content-Type", f"{kind}; charset=utf-8")
            self.send_header("Content-Security-Policy", policy)
            self.end_headers()
            self.wfile.write((known or "").encode("utf-8"))

        def log_message(self, *_):
            pass

    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Answers) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


def show(address):
    """What a browser has made of a page once its scripts are done."""
    with chromium() as browser:
        tab = browser.new_page()
        tab.goto(address, wait_until="networkidle")
        return Shown(tab.content())


def page(feed):
    """A page of the municipality's own with the guide's markup, for a feed at an address."""
    box, _ = samples()
    box = box.replace("https://dialog.example.org/feed.json", feed)
    return f"<!doctype html><html lang=sv><title>Start</title><body><h1>Start</h1>{box}"


def try_embedded(site):
    """Everything that is wrong when the guide's script shows the feed of a site."""
    items = json.loads((site.folder / "feed.json").read_text(encoding="utf-8"))["items"][:5]
    contents = {"/": page(f"{site.base}feed.json"), "/filer/dialoger.js": samples()[1]}
    with pages(contents, f"default-src 'self'; connect-src {site.base}") as origin:
        shown = show(origin)
    if [link.get("href") for link in shown.all("a")][:-1] != [item["url"] for item in items]:
        yield "the script does not show the feed's first five, each with its link"
    if [time.get("datetime") for time in shown.all("time")] != [item["date_published"][:10] for item in items]:
        yield "the script does not show the day of each"
    if not all(text in shown.texts for item in items for text in [item["title"], *item["summary"].split("\n")]):
        yield "the script does not show the titles and summaries"
    if len(shown.all("h3")) != 5 or len(shown.all("li")) != 5 or shown.all("ul") != [{"lang": "sv", "dir": "auto"}]:
        yield "the script does not make a list in the feed's language, with a heading for each"


def try_mishaps():
    """Everything that is wrong when there is no feed, or one that means harm."""
    feeds = {name: json.dumps({"language": "sv", "items": [item]}) for name, item in (("texts", TEXTS), ("link", LINK))}
    contents = {f"/{name}.json": feed for name, feed in feeds.items()} | {"/filer/dialoger.js": samples()[1]}
    contents |= {f"/{name}": page(f"/{name}.json") for name in (*feeds, "missing")}
    with pages(contents, "default-src 'self' 'unsafe-inline'") as origin:
        for name in ("missing", "link"):
            shown = show(f"{origin}/{name}")
            if shown.texts != ["Start", "Start", *FALLBACK] or shown.all("ul"):
                yield f"the script does not leave the box as it was ({name}): {shown.texts}"
        shown = show(f"{origin}/texts")
        if TEXTS["title"] not in shown.texts or TEXTS["summary"] not in shown.texts or shown.all("img"):
            yield f"the script does not show texts of a feed as text: {shown.texts}"
