"""A site in which every dialogue is one text all over, and what readers make of it."""

import contextlib
import html.parser
import json
import re
import sqlite3
import subprocess
import xml.etree.ElementTree as ElementTree

import feedparser
import icalendar

from calendar_programs import HERE, SYSTEM_PYTHON, run
from feeds import CONTENT
from municipality import Municipality

# What feedparser takes for HTML, though a title of RSS is plain text.
LOOKS_LIKE_HTML = re.compile(r"</\w+>|&#?\w+;")

DIALOGUE = """---
rubrik: {title}
ingress: {title}
ansvarig: sektorn
kontakt: {title}
publicerad: 2026-08-01
områden: Nol
nivå: dialog
syfte: samtal
framtagen-med: Ungdomsrådet
skede: planeras
---

{text}

## Möten

### {text}

- Id: m{number}
- När: 2026-12-03 18.00–20.00
- Plats: {text}
- Adress: {text}
- Anmälan: {text}
- Tillgänglighet: {text}
- Publicerat: 2026-11-02
- Ändrat 2026-11-20: {text}

{text}

Två rader\\
i ett stycke.

## Återkoppling

### 2026-11-15 {text}

- Vi frågade: {text}
- Ni sa: {text}
- Vi gjorde: {text}
- Nya insikter: {text}
- Så berättade vi: webb

## Rättelser

- 2026-11-16: {text}
"""


def sentence(text):
    """The text with a full stop, where it does not end with a sign already."""
    return text if text[-1] in ".?!\u2026:" else text + "."


def following(text):
    """The text with a full stop where it ends a sentence of the program's own."""
    return text if text[-1] in ".?!\u2026" else text + "."


def literal(text):
    """A value of the front matter: as it stands, but within quotation marks where it is within some already."""
    if len(text) > 1 and text[0] in "\"'" and text[0] == text[-1]:
        return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'
    return text


def escaped(text):
    """The text in Markdown, where a backslash takes the meaning from any mark of ASCII's."""
    return re.sub(r"([!-/:-@\[-`{-~])", r"\\\1", text)


def unescaped(value):
    """A value of the type TEXT as it was before it was written (RFC 5545 §3.3.11)."""
    return re.sub(r"\\([nN;,\\])", lambda mark: "\n" if mark[1] in "nN" else mark[1], value)


class WordsOfHTML(html.parser.HTMLParser):
    """The text of each block, as a reader would see it."""

    def __init__(self, markup):
        super().__init__(convert_charrefs=True)
        self.blocks = [""]
        self.feed(markup)
        self.close()

    def handle_starttag(self, tag, attributes):
        if tag in ("p", "li", "dt", "dd", "h3", "div"):
            self.blocks.append("")

    handle_endtag = lambda self, tag: self.handle_starttag(tag, [])  # noqa: E731

    def handle_data(self, data):
        self.blocks[-1] += data


class Trial:
    """A site in which every dialogue is one text all over, and what came out of it wrong."""

    def __init__(self, program, folder, texts):
        self.texts, self.faults = texts, []
        municipality = Municipality(program, folder)
        (municipality.content / "dialogues/torget.md").unlink()
        for number, text in enumerate(texts):
            page = DIALOGUE.format(title=literal(text), text=escaped(text), number=number)
            municipality.write(f"dialogues/d{number}.md", page)
        municipality.build("2026-11-23T12:00")
        self.site = municipality.folder / "site"

    def expect(self, number, what, found, wanted):
        if found != wanted:
            self.faults.append(f"{what} of {self.texts[number]!a:.60}: {found!a:.200} and not {wanted!a:.200}")

    def expect_in(self, number, what, found, wanted):
        if wanted not in found:
            self.faults.append(f"{what} of {self.texts[number]!a:.60}: {wanted!a:.200} is not in {found!a:.300}")

    def words(self, number):
        """What an event is to say, by the names that programs have for it."""
        text = self.texts[number]
        return {
            "summary": f"{text} ({text})",
            # A place is one line, whatever breaks it.
            "location": " ".join(re.split("[\u2028\u2029]+", f"{text}, {text}")),
            "contact": text,
            "description": (
                f"Ändrat. {sentence(text)} Vi meddelade det den 20 november 2026.\n\n"
                f"{text}\nTvå rader\ni ett stycke.\n\nAnmälan: {text}\nTillgänglighet: {text}\n"
                f"Kontakt: {text}\n\nMötet hör till dialogen {following(text)}\n{text}\n\n"
                f"https://dialog.example.org/dialoger/d{number}/#meeting-m{number}"
            ),
        }

    def read_calendars(self):
        for number, text in enumerate(self.texts):
            calendar = icalendar.Calendar.from_ical((self.site / f"dialoger/d{number}/calendar.ics").read_bytes())
            event = calendar.walk("VEVENT")[0]
            for name, wanted in self.words(number).items():
                self.expect(number, f"icalendar, {name}", str(event[name]), wanted)
            # It knows no such property, and leaves it as it stands.
            self.expect(number, "NAME", unescaped(str(calendar["NAME"])), f"Möten: {self.distinct(number)}")

    def read_with_programs(self):
        file = str(self.site / "calendar.ics")
        libical = run([SYSTEM_PYTHON, HERE / "programs/libical_reads.py", file])[file]
        sabre = run(["php", HERE / "programs/sabre_reads.php", file])[file]
        shown = run(
            [SYSTEM_PYTHON, HERE / "programs/khal_shows.py", "Europe/Stockholm"],
            input=json.dumps({file: ["2026-12-03", "2026-12-03"]}),
        )[file]
        khal = [{**event, "summary": event["title"]} for event in shown]
        self.faults += [f"libical: {error}" for error in libical["errors"]]
        self.faults += [f"sabre/vobject: {error}" for error in sabre["errors"]]
        # This sabre leaves the backslash before ; and , where it is, and this khal takes more of them than there are.
        self.read_events("libical", libical["events"], lambda text: text)
        self.read_events("sabre/vobject", sabre["events"], lambda text: re.sub("[;,]", r"\\\g<0>", text))
        self.read_events("khal", khal, lambda text: None if "\\" in text else text)

    def read_events(self, program, events, as_read):
        if len(events) != len(self.texts):
            self.faults.append(f"{program} shows {len(events)} of {len(self.texts)} events")
        for event in events:
            number = int(event["uid"].split("@")[0][1:])
            for name, wanted in self.words(number).items():
                read = as_read(wanted)
                if name in event and read is not None:
                    self.expect(number, f"{program}, {name}", event[name].strip(), read.strip())

    def distinct(self, number):
        """What feeds and calendars call a dialogue: its title, and its slug where others have the same."""
        text = self.texts[number]
        return text if self.texts.count(text) == 1 else f"{text} (d{number})"

    def read_feeds(self):
        files = [str(file) for file in self.site.rglob("*.xml")]
        checked = subprocess.run(["xmllint", "--noout", "--nonet", *files], capture_output=True, text=True)
        if checked.returncode != 0:
            self.faults.append(f"xmllint: {checked.stderr[:300]}")
        for number, text in enumerate(self.texts):
            data = (self.site / f"dialoger/d{number}/feed.xml").read_bytes()
            try:
                channel = ElementTree.fromstring(data).find("channel")
            except ElementTree.ParseError as error:
                self.faults.append(f"the feed of {text!a:.60} is no XML: {error}")
                continue
            self.expect(number, "channel title", channel.findtext("title"), f"Dialogen {self.distinct(number)} (Samtal i Exempel)")
            items = {item.findtext("guid").rsplit("/", 1)[1]: item for item in channel.findall("item")}
            parsed = {entry.id.rsplit("/", 1)[1]: entry for entry in feedparser.parse(data).entries}
            for name, title in self.titles(number).items():
                if name not in items or name not in parsed:
                    self.faults.append(f"there is no {name} in the feed of {text!a:.60}")
                    continue
                self.expect(number, f"title of {name}", items[name].findtext("title"), title)
                # It takes a title with the end of an element in it for HTML, and shows what is left of that.
                if not LOOKS_LIKE_HTML.search(title):
                    self.expect(number, f"feedparser, title of {name}", parsed[name].title, title.strip())
                self.expect_in(number, f"description of {name}", items[name].findtext("description"), text)
                blocks = WordsOfHTML(items[name].findtext(CONTENT)).blocks
                self.expect_in(number, f"content of {name}", blocks, text)

    def read_with_newsboat(self):
        """It keeps what it has read in a database, by guid."""
        folder = self.site.parent / "newsboat"
        folder.mkdir()
        (folder / "config").touch()
        feeds = [self.site / f"dialoger/d{number}/feed.xml" for number in range(len(self.texts))]
        (folder / "urls").write_text("".join(f"file://{feed}\n" for feed in feeds), encoding="utf-8")
        options = ["-C", folder / "config", "-u", folder / "urls", "-c", folder / "cache.db", "-x", "reload"]
        environment = {"HOME": str(folder), "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"}
        done = subprocess.run(["newsboat", *options], capture_output=True, text=True, env=environment)
        if done.returncode != 0:
            self.faults.append(f"newsboat: {done.stdout}{done.stderr}")
        with contextlib.closing(sqlite3.connect(folder / "cache.db")) as database:
            read = dict(database.execute("SELECT guid, title FROM rss_item"))
        for number in range(len(self.texts)):
            for name, title in self.titles(number).items():
                found = read.get(f"tag:dialog.example.org,2026:d{number}/{name}")
                self.expect(number, f"newsboat, title of {name}", found, title)

    def read_with_sfeed(self):
        """It writes a line for each item, with every stretch of white space in a title as one space."""
        for number in range(len(self.texts)):
            with (self.site / f"dialoger/d{number}/feed.xml").open("rb") as feed:
                done = subprocess.run(["sfeed"], stdin=feed, capture_output=True)
            lines = done.stdout.decode("utf-8").removesuffix("\n").split("\n")
            found = {line.split("\t")[5].rsplit("/", 1)[1]: line.split("\t")[1] for line in lines}
            for name, title in self.titles(number).items():
                self.expect(number, f"sfeed, title of {name}", " ".join(found.get(name, "").split()), " ".join(title.split()))

    def titles(self, number):
        text = self.texts[number]
        return {
            "published": f"Ny dialog: {text}",
            f"meeting-m{number}": f"Nytt möte: {text} torsdag 3 december ({text})",
            f"meeting-m{number}-changed-2026-11-20": f"Ändrat: {text} torsdag 3 december ({text})",
            "feedback-2026-11-15": f"Återkoppling: {text} ({text})",
            "correction-2026-11-16": f"Rättelse: {text}",
        }

    def read_json(self):
        """The site's feeds hold the newest items alone; feedback's has one for each text."""
        for file in self.site.rglob("feed.json"):
            for item in json.loads(file.read_text(encoding="utf-8"))["items"]:
                found = re.search(r":d(\d+)/(\S+?)$", item["id"].replace("2026:", ":", 1))
                if found is None or file.parts[-2] == "en" or "/en/" in str(file):
                    continue
                number, name = int(found[1]), found[2]
                text = self.texts[number]
                self.expect(number, f"JSON, title of {name}", item["title"], self.titles(number).get(name))
                self.expect_in(number, f"JSON, summary of {name}", item["summary"], text)
                self.expect_in(number, f"JSON, content of {name}", WordsOfHTML(item["content_html"]).blocks, text)

    def read_data(self):
        """What pages say to search engines, in a script element that nothing in it may end."""
        for number, text in enumerate(self.texts):
            page = (self.site / f"dialoger/d{number}/index.html").read_text(encoding="utf-8")
            scripts = page.split('<script type="application/ld+json">')[1:]
            meetings, dialogue = (json.loads(script.split("</script>")[0]) for script in scripts)
            self.expect(number, "JSON-LD, title", dialogue["name"], text)
            for event in meetings["@graph"]:
                self.expect(number, "JSON-LD, name", event["name"], f"{text} ({text})")
                self.expect(number, "JSON-LD, place", event["location"]["name"], text)
                self.expect(number, "JSON-LD, address", event["location"]["address"], text)
        for file in self.site.rglob("*.json"):
            if b"<" in file.read_bytes():
                self.faults.append(f"{file.name} has a < in it")
        titles = {entry["t"] for entry in json.loads((self.site / "sok/index.json").read_bytes())["d"]}
        for number, text in enumerate(self.texts):
            self.expect_in(number, "search", titles, text)

    def read(self):
        self.read_calendars()
        self.read_with_programs()
        self.read_feeds()
        self.read_with_newsboat()
        self.read_with_sfeed()
        self.read_json()
        self.read_data()
        return self.faults
