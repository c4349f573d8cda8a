"""Follows a small municipality's feeds over HTTP through a series of builds, and sees what a subscriber is told.

Usage: subscriber.py PROGRAM

Whatever happens in a dialogue is told once in each feed that it belongs to; what is mended is never told again.
"""

import pathlib
import sys
import tempfile

from municipality import Municipality
from subscriptions import Subscriber, served

FEEDS = {
    "the site": "/feed.xml",
    "the site as JSON": "/feed.json",
    "the site in English": "/en/feed.xml",
    "the dialogue": "/dialoger/torget/feed.xml",
    "the dialogue in English": "/en/dialogues/torget/feed.xml",
    "its area": "/omraden/nol/feed.xml",
    "its group": "/grupper/unga/feed.xml",
    "its unit": "/ansvariga/sektorn/feed.xml",
    "feedback": "/aterkoppling/feed.xml",
    "feedback as JSON": "/aterkoppling/feed.json",
    "what is late": "/forsenat/feed.xml",
    "another dialogue": "/dialoger/parken/feed.xml",
    "another unit": "/ansvariga/namnden/feed.xml",
}
FEEDBACK = ["feedback", "feedback as JSON"]
ELSEWHERE = ["what is late", "another dialogue", "another unit"]
ABOUT_THE_DIALOGUE = [name for name in FEEDS if name not in FEEDBACK + ELSEWHERE]
TORGET = "dialogues/torget.md"

TRANSLATION = """---
title: A new square
summary: Help to shape the square.
made-with: The youth council
---

## Meetings

### Open meeting

- Id: torget-1
"""

PARKEN = """---
rubrik: Parken
ingress: Var med och påverka parken.
ansvarig: namnden
publicerad: 2026-08-01
syfte: samtal
skede: planeras
framtagen-med: Ungdomsrådet
---

Parken finns.
"""

FEEDBACK_ENTRY = """
## Återkoppling

### 2026-11-15 Efter första mötet

- Ni sa: Bygg en lekplats.
- Vi gjorde: Vi bygger en.
- Så berättade vi: webb
"""

CORRECTION = """
## Rättelser

- 2026-11-16: Budgeten är 12 miljoner kronor, inte 10.
"""


class Story:
    """The builds one after the other, and what the subscriber was told after each."""

    def __init__(self, program, folder, server, host):
        self.site, self.server, self.host = Municipality(program, folder), server, host
        self.subscriber, self.faults, self.addresses = Subscriber(), [], dict(FEEDS)
        self.site.replace("organisation.yml", "units:\n", "units:\n  - { id: namnden, kind: body, sv: Nämnden, en: The committee }\n")
        self.site.write("dialogues/torget.en.md", TRANSLATION)
        self.site.write("dialogues/parken.md", PARKEN)

    def begin(self, now):
        self.site.build(now, base_url=self.host + "/")
        for path in self.addresses.values():
            self.subscriber.follow(self.host + path)
        for name, (new, _) in self.fetch().items():
            if new == 0 and name not in FEEDBACK + ["what is late"]:
                self.faults.append(f"before anything happens: {name} has nothing to read")

    def happens(self, what, now, new_in=(), changed_in=(), base_url=None):
        """Builds after a change; `new_in` names the feeds with one new entry each, and no other has any."""
        told = {path: self.subscriber.entries(self.host + path) for path in self.addresses.values()}
        self.site.build(now, base_url=base_url or self.host + "/")
        for name, (new, changed) in self.fetch().items():
            expected = 1 if name in new_in else 0
            path = self.addresses[name]
            if new != expected:
                names = ", ".join(sorted(self.subscriber.entries(self.host + path) - told[path]))
                self.faults.append(f"{what}: {new} new in the feed of {name}, not {expected} ({names})")
            if name in changed_in and changed == 0:
                self.faults.append(f"{what}: nothing has changed in the feed of {name}")

    def fetch(self):
        counts = self.subscriber.fetch()
        return {name: counts[self.host + path] for name, path in self.addresses.items()}

    def edit(self, old, new, file=TORGET):
        self.site.replace(file, old, new)


def follow(program, folder, server, host):
    story = Story(program, folder, server, host)
    edit, happens = story.edit, story.happens
    story.begin("2026-11-10T12:00")

    server.answers.clear()
    happens("nothing has changed", "2026-11-10T12:00")
    if set(server.answers) != {304}:
        story.faults.append(f"nothing has changed, but the server sent {len(FEEDS) - server.answers.count(304)} feeds anew")
    happens("a day passes", "2026-11-11T12:00")

    edit("påverka hur torget ska se ut", "påverka hur vårt torg ska se ut")
    edit("### Dialogmöte", "### Dialogmöte om torget")
    happens("a typo is mended", "2026-11-11T12:00", changed_in=["the dialogue", "the site", "its unit"])
    edit("rubrik: Nytt torg", "rubrik: Torget i Nol")
    edit("title: A new square", "title: The square in Nol", file="dialogues/torget.en.md")
    happens("a dialogue gets another title", "2026-11-11T12:00", changed_in=ABOUT_THE_DIALOGUE)

    edit("- När: 2026-12-03 18.00–20.00", "- När: 2026-12-04 18.00–20.00")
    edit("- Publicerat: 2026-11-02\n", "- Publicerat: 2026-11-02\n- Flyttat 2026-11-12: från 2026-12-03 18.00–20.00. Det krockade.\n")
    happens("a meeting is moved", "2026-11-12T12:00", ABOUT_THE_DIALOGUE)
    edit("Det krockade.\n", "Det krockade.\n- Uppskjutet 2026-11-13: Vi söker en ny tid.\n")
    happens("a meeting is postponed", "2026-11-13T12:00", ABOUT_THE_DIALOGUE)
    edit("en ny tid.\n", "en ny tid.\n- Inställt 2026-11-14: Det blev för kort om tid.\n")
    happens("a meeting is cancelled", "2026-11-14T12:00", ABOUT_THE_DIALOGUE)
    edit("\n## Beslut", f"{FEEDBACK_ENTRY}\n## Beslut")
    happens("feedback is given", "2026-11-15T12:00", ABOUT_THE_DIALOGUE + FEEDBACK)
    edit("- När: 2027-02-10\n", f"- När: 2027-02-10\n{CORRECTION}")
    happens("something is corrected", "2026-11-16T12:00", ABOUT_THE_DIALOGUE)

    for name in ("torget", "torget.en"):
        (story.site.content / f"dialogues/{name}.md").rename(story.site.content / f"dialogues/nols-torg{name[6:]}.md")
    earlier = "id: torget\ntidigare-adresser: /dialoger/torget/, /en/dialogues/torget/\n"
    edit("ansvarig: sektorn\n", f"ansvarig: sektorn\n{earlier}", file="dialogues/nols-torg.md")
    happens("a dialogue's file is renamed", "2026-11-16T12:00", changed_in=["the dialogue"])
    follow_at_the_new_address(story)

    move(story)
    return story.faults


def follow_at_the_new_address(story):
    """The feed beside the new page is the one at the old address, under another name."""
    for name, path in [
        ("the dialogue", "/dialoger/nols-torg/feed.xml"),
        ("the dialogue in English", "/en/dialogues/nols-torg/feed.xml"),
    ]:
        newcomer = Subscriber()
        newcomer.follow(story.host + path)
        newcomer.fetch()
        earlier = story.subscriber.entries(story.host + story.addresses[name])
        if newcomer.entries(story.host + path) != earlier:
            story.faults.append(f"a dialogue's file is renamed: {path} is not what {story.addresses[name]} is")


def move(story):
    """The whole site at another address, where its server sends those on who ask for the old one."""
    moved = story.site.folder / "moved"
    moved.mkdir()
    (story.site.folder / "site").rename(moved / "site")
    story.server.folder = moved
    for name, path in story.addresses.items():
        story.subscriber.move(story.host + path, f"{story.host}/site{path}")
        story.addresses[name] = f"/site{path}"
    story.site.folder = moved
    story.happens(
        "the site moves to another address",
        "2026-11-16T12:00",
        changed_in=ABOUT_THE_DIALOGUE,
        base_url=f"{story.host}/site/",
    )


def main():
    with tempfile.TemporaryDirectory(prefix="samtal-subscriber-") as name:
        folder = pathlib.Path(name)
        with served(folder / "site") as (server, host):
            faults = follow(sys.argv[1], folder, server, host)
    for fault in faults:
        print(fault, file=sys.stderr)
    print(f"A subscriber followed {len(FEEDS)} feeds; {len(faults)} faults.")
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main()
