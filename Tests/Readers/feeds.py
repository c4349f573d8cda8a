"""The laws of RSS feeds, and the reading of them."""

import email.utils
import json
import pathlib
import re
import xml.etree.ElementTree as ElementTree
from datetime import datetime
from html.parser import HTMLParser
from zoneinfo import ZoneInfo

import feedparser

ATOM = "{http://www.w3.org/2005/Atom}"
CONTENT = "{http://purl.org/rss/1.0/modules/content/}encoded"
ITEM_LIMIT = 50
FORBIDDEN_ELEMENTS = {"script", "style", "form", "input", "button", "iframe", "object", "embed", "link", "meta"}
FORBIDDEN_ATTRIBUTES = {"id", "class", "style"}
WEEKDAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
PUBLISHED = re.compile(r"(\w{3}), \d{2} (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d{2}:\d{2}:\d{2} [+-]\d{4}")


class ItemContent(HTMLParser):
    """What an item's HTML must not have, and where it leads."""

    def __init__(self, html):
        super().__init__()
        self.wrong, self.addresses = [], []
        self.feed(html)

    def handle_starttag(self, tag, attributes):
        if tag in FORBIDDEN_ELEMENTS:
            self.wrong.append(f"<{tag}>")
        for name, value in attributes:
            if name in FORBIDDEN_ATTRIBUTES or name.startswith("on"):
                self.wrong.append(f'{name}="{value}"')
            if name in ("href", "src"):
                self.addresses.append(value or "")


class Feeds:
    """Every feed.xml and feed.json below a folder."""

    def __init__(self, site, now, zone="Europe/Stockholm"):
        self.site = pathlib.Path(site)
        self.now = datetime.fromisoformat(now).replace(tzinfo=ZoneInfo(zone))
        self.problems, self.identifiers, self.count = [], set(), 0
        self.items, self.titles = {}, {}
        for file in sorted(self.site.rglob("feed.xml")):
            self.count += 1
            self.name = str(file.relative_to(self.site))
            self.read(file)
        for file in sorted(self.site.rglob("feed.json")):
            self.name = str(file.relative_to(self.site))
            self.read_json(file)

    def wrong(self, problem):
        self.problems.append(f"{self.name}: {problem}")

    def read(self, file):
        data = file.read_bytes()
        if data.startswith(b"\xef\xbb\xbf"):
            self.wrong("begins with a byte order mark")
        if b"<!DOCTYPE" in data or b"<?xml-stylesheet" in data:
            self.wrong("has a document type or a stylesheet")
        try:
            root = ElementTree.fromstring(data.decode("utf-8"))
        except (UnicodeDecodeError, ElementTree.ParseError) as error:
            return self.wrong(f"is no XML: {error}")
        parsed = feedparser.parse(data)
        if parsed.bozo:
            self.wrong(f"feedparser complains: {parsed.bozo_exception}")
        channel = root.find("channel")
        if root.tag != "rss" or root.get("version") != "2.0" or channel is None:
            return self.wrong("is no RSS 2.0")
        items = channel.findall("item")
        if len(parsed.entries) != len(items):
            self.wrong(f"feedparser sees {len(parsed.entries)} of {len(items)} items")
        self.read_channel(channel, data)
        moments = [self.read_item(item, channel.findtext("language")) for item in items]
        self.read_order(channel, items, moments)

    def read_channel(self, channel, data):
        for element in ("title", "link", "description", "language", "ttl", "generator"):
            if not channel.findtext(element):
                self.wrong(f"has no {element}")
        itself = [link for link in channel.findall(f"{ATOM}link") if link.get("rel") == "self"]
        if len(itself) != 1:
            return self.wrong("does not tell its own address once")
        address = itself[0].get("href")
        if not address.endswith("/" + self.name):
            # At an earlier address the feed goes on as it is at the new one.
            moved = [other for other in self.site.rglob("feed.xml") if address.endswith("/" + str(other.relative_to(self.site)))]
            if not any(other.read_bytes() == data for other in moved):
                self.wrong(f"says that it is at {address}")
            return
        title = channel.findtext("title")
        if title in self.titles:
            self.wrong(f'has the same title as {self.titles[title]}: "{title}"')
        self.titles[title] = self.name

    def read_item(self, item, language):
        guid = item.find("guid")
        name = guid.text if guid is not None else None
        if not name or guid.get("isPermaLink") != "false" or not name.startswith("tag:"):
            self.wrong(f"an item has no permanent identifier: {name}")
        for element in ("title", "link", "description", "pubDate"):
            if not (item.findtext(element) or "").strip():
                self.wrong(f"{name} has no {element}")
        whole = ElementTree.tostring(item)
        if self.items.setdefault(name, whole) != whole:
            self.wrong(f"{name} is not the same as in another feed")
        self.identifiers.add(name)
        self.read_content(name, item.findtext(CONTENT) or "")
        if not re.match(r"https?://", item.findtext("link") or ""):
            self.wrong(f"{name} links to {item.findtext('link')}")
        self.read_link(name, item.findtext("link") or "")
        text = item.findtext("pubDate") or ""
        moment = email.utils.parsedate_to_datetime(text) if PUBLISHED.fullmatch(text) else None
        if moment is None:
            self.wrong(f'{name} is dated "{text}"')
        else:
            if text[:3] != WEEKDAYS[moment.weekday()]:
                self.wrong(f"{name} has the wrong weekday: {text}")
            if moment > self.now:
                self.wrong(f"{name} is dated after now: {text}")
            if moment.astimezone(self.now.tzinfo).utcoffset() != moment.utcoffset():
                self.wrong(f"{name} has another offset than that day has: {text}")
        return moment

    def read_link(self, name, link):
        """Where the page is at hand, the place on it must be too."""
        path, _, fragment = link.partition("#")
        page = self.site / "/".join(path.split("/")[3:]) / "index.html"
        if not (self.site / "index.html").exists():
            return
        if not page.exists():
            self.wrong(f"{name} links to a page that does not exist: {link}")
        elif fragment and f'id="{fragment}"' not in page.read_text(encoding="utf-8"):
            self.wrong(f"{name} links to a place that is not on its page: {link}")

    def read_content(self, name, html):
        content = ItemContent(html)
        if not html:
            self.wrong(f"{name} has no content")
        for wrong in content.wrong:
            self.wrong(f"{name} has {wrong} in its content")
        for address in content.addresses:
            if not re.match(r"(https?://|mailto:|tel:)", address):
                self.wrong(f"{name} has an address that is not whole: {address}")

    def read_order(self, channel, items, moments):
        names = [item.findtext("guid") for item in items]
        if len(set(names)) != len(names):
            self.wrong("has an item twice")
        if len(items) > ITEM_LIMIT:
            self.wrong(f"has {len(items)} items")
        if None in moments:
            return
        ordered = sorted(zip(moments, names), key=lambda item: (-item[0].timestamp(), item[1]))
        if [name for _, name in ordered] != names:
            self.wrong("is not in order, the newest first")
        newest = items[0].findtext("pubDate") if items else None
        if channel.findtext("lastBuildDate") != newest:
            self.wrong(f"was last changed {channel.findtext('lastBuildDate')}, but its newest item is of {newest}")

    def read_json(self, file):
        try:
            feed = json.loads(file.read_bytes().decode("utf-8"))
        except ValueError as error:
            return self.wrong(f"is no JSON: {error}")
        if feed.get("version") != "https://jsonfeed.org/version/1.1":
            self.wrong("is no JSON Feed 1.1")
        for key in ("title", "home_page_url", "feed_url", "language"):
            if not feed.get(key):
                self.wrong(f"has no {key}")
        if not feed.get("feed_url", "").endswith("/" + self.name):
            self.wrong(f"says that it is at {feed.get('feed_url')}")
        beside = file.with_name("feed.xml")
        names = [item.get("id") for item in feed.get("items", [])]
        if beside.exists():
            guids = [guid.text for guid in ElementTree.fromstring(beside.read_bytes()).iter("guid")]
            if names != guids:
                self.wrong("does not have the same items as the feed.xml beside it")
        for item in feed.get("items", []):
            for key in ("url", "title", "content_html", "summary", "date_published"):
                if not item.get(key):
                    self.wrong(f"{item.get('id')} has no {key}")
            if datetime.fromisoformat(item["date_published"]) > self.now:
                self.wrong(f"{item.get('id')} is dated after now")
