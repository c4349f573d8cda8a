"""Reads every calendar of two sites with the calendar programs that people use, and asks what each of them shows.

Usage: calendar_programs.py PROGRAM

The sites are the example municipality's, and a small one with meetings around the days when the clock is changed. What
they are to show is taken from the sites' manifests, not from their calendars.
"""

import json
import pathlib
import subprocess
import sys
import tempfile

import icalendar
import ics
import recurring_ical_events
import vobject

from facts import Facts
from municipality import CHECKOUT, Municipality

HERE = pathlib.Path(__file__).resolve().parent
SYSTEM_PYTHON = "/usr/bin/python3"
CHANGES = """
### {name}

- Id: {name}
- När: {when}
- Plats: Biblioteket
- Tillgänglighet: trappfritt
- Publicerat: {published}
"""
# The clock is turned back on 25 October 2026 at 03.00, and forward on 28 March 2027 at 02.00.
MEETINGS = [
    ("kvallen-fore", "2026-10-24 18.00–20.00", "2026-10-24"),
    ("over-hosten", "2026-10-25 01.00–04.00", "2026-10-25"),
    ("tva-ganger", "2026-10-25 02.15–02.45", "2026-10-25"),
    ("in-i-tva-ganger", "2026-10-25 01.30–02.30", "2026-10-25"),
    ("kvallen-efter", "2026-10-26 18.00–20.00", "2026-10-26"),
    ("hela-dagen", "2026-10-25", "2026-10-24"),
    ("hela-helgen", "2026-10-24 – 2026-10-26", "2026-10-24"),
    ("over-varen", "2027-03-28 01.30–03.30", "2026-10-24"),
    ("efter-luckan", "2027-03-28 03.00–04.00", "2026-10-24"),
    ("sommar", "2027-07-01 00.00–23.59", "2026-10-24"),
]
PUBLISHED = {
    "2026-10-24": "Sat, 24 Oct 2026 00:00:00 +0200",
    "2026-10-25": "Sun, 25 Oct 2026 00:00:00 +0200",
    "2026-10-26": "Mon, 26 Oct 2026 00:00:00 +0100",
}


class Reading:
    """What programs show of a site's calendars, against its facts."""

    def __init__(self, site):
        self.facts = Facts(site)
        self.calendars = {str(file): uids for file, uids in self.facts.calendars()}
        self.faults, self.seen = [], {}

    def fault(self, program, file, words):
        self.faults.append(f"{program}, {pathlib.Path(file).relative_to(self.facts.site)}: {words}")

    def shows(self, program, file, uid, is_day, start, end):
        """Compares seconds since 1970 with the facts; whole days are midnights in UTC, the last one not included."""
        fact = self.facts.fact(uid)
        self.seen[program] = self.seen.get(program, 0) + 1
        if fact is None:
            if not is_day or end - start != 86_400:
                self.fault(program, file, f"{uid} is not one whole day")
        elif is_day != fact.is_day:
            self.fault(program, file, f"{uid} is {'' if is_day else 'not '}whole days")
        elif (start, end) != fact.moments:
            self.fault(program, file, f"{uid} is from {start} to {end}, not from {fact.start} to {fact.end} {fact.moments}")

    def holds(self, program, file, uids):
        if sorted(uids) != sorted(self.calendars[file]):
            self.fault(program, file, f"shows {sorted(uids)}, and not {sorted(self.calendars[file])}")


def run(command, **options):
    """What a program of ours that asks another one has to say."""
    done = subprocess.run([str(part) for part in command], capture_output=True, text=True, **options)
    if done.returncode != 0:
        sys.exit(f"{command[1]}: {done.stderr or done.stdout}")
    return json.loads(done.stdout)


def read_with_khal(reading):
    """khal shows times on the clock, so these are compared as they are."""
    wanted = {}
    for file, uids in reading.calendars.items():
        if any(reading.facts.fact(uid) for uid in uids):
            wanted[file] = reading.facts.days(uids)
    shown = run([SYSTEM_PYTHON, HERE / "programs/khal_shows.py", reading.facts.zone], input=json.dumps(wanted))
    for file, events in shown.items():
        reading.holds("khal", file, [event["uid"] for event in events])
        for event in events:
            fact = reading.facts.fact(event["uid"])
            reading.seen["khal"] = reading.seen.get("khal", 0) + 1
            if fact and (event["start-long"], event["end-long"]) != (fact.start, fact.end):
                reading.fault("khal", file, f"{event['uid']} is shown {event['start-long']} to {event['end-long']}")
    if not shown:
        reading.faults.append("khal was given nothing to show")


def read_with(program, command, reading):
    for file, read in run([*command, *reading.calendars]).items():
        for error in read["errors"]:
            reading.fault(program, file, error)
        reading.holds(program, file, [event["uid"] for event in read["events"]])
        for event in read["events"]:
            reading.shows(program, file, event["uid"], event["day"], event["start"], event["end"])


def seconds(value):
    """A moment, or the midnight in UTC of a day, in seconds since 1970."""
    if hasattr(value, "timestamp"):
        return int(value.timestamp())
    return int((value - type(value)(1970, 1, 1)).days) * 86_400


def read_with_vobject(reading):
    for file, uids in reading.calendars.items():
        calendar = vobject.readOne(pathlib.Path(file).read_bytes().decode("utf-8"))
        calendar.validate()
        events = calendar.contents.get("vevent", [])
        reading.holds("vobject", file, [event.uid.value for event in events])
        for event in events:
            start, end = event.dtstart.value, event.dtend.value
            is_day = not hasattr(start, "timestamp")
            reading.shows("vobject", file, event.uid.value, is_day, seconds(start), seconds(end))


def read_with_ics(reading):
    """The site's own calendars alone, which hold what the others do: this reader is slow."""
    for name in ("calendar.ics", "en/calendar.ics", "tidsfrister/calendar.ics"):
        file = str(reading.facts.site / name)
        events = ics.Calendar(pathlib.Path(file).read_bytes().decode("utf-8")).events
        reading.holds("ics", file, [event.uid for event in events])
        for event in events:
            start, end = int(event.begin.timestamp()), int(event.end.timestamp())
            reading.shows("ics", file, event.uid, event.all_day, start, end)


def read_with_recurring_ical_events(reading):
    """Finds the days of a calendar that has something on them, as a page of a calendar does."""
    for file, uids in reading.calendars.items():
        if not any(reading.facts.fact(uid) for uid in uids):
            continue
        calendar = recurring_ical_events.of(icalendar.Calendar.from_ical(pathlib.Path(file).read_bytes()))
        first, last = reading.facts.days(uids)
        events = calendar.between(first.replace("-", ""), last.replace("-", "") + "T235959Z")
        reading.holds("recurring-ical-events", file, [str(event["UID"]) for event in events])


def read_with_calcurse(reading, file):
    """Its own file has a line for each event, with times on the clock of the zone that it was run in."""
    with tempfile.TemporaryDirectory(prefix="samtal-calcurse-") as folder:
        command = ["calcurse", "-q", "-D", folder, "-i", file]
        environment = {"TZ": reading.facts.zone, "LANG": "C.UTF-8", "HOME": folder, "PATH": "/usr/bin:/bin"}
        done = subprocess.run(command, capture_output=True, text=True, env=environment)
        lines = (pathlib.Path(folder) / "apts").read_text(encoding="utf-8").splitlines()
    if done.returncode != 0 or "0 skipped" not in done.stdout and done.stdout:
        reading.fault("calcurse", file, done.stdout + done.stderr)
    expected = []
    for uid in reading.calendars[str(file)]:
        fact = reading.facts.fact(uid)
        if fact and not fact.is_day:
            expected.append(" -> ".join(f"{end[5:7]}/{end[8:10]}/{end[:4]} @ {end[11:]}" for end in (fact.start, fact.end)))
    shown = [line[:40] for line in lines if "@" in line[:13]]
    reading.seen["calcurse"] = reading.seen.get("calcurse", 0) + len(lines)
    if sorted(shown) != sorted(expected) or len(lines) != len(reading.calendars[str(file)]):
        reading.fault("calcurse", file, f"shows {sorted(set(shown) ^ set(expected))}")


def read(site):
    reading = Reading(site)
    read_with_khal(reading)
    read_with("libical", [SYSTEM_PYTHON, HERE / "programs/libical_reads.py"], reading)
    read_with("sabre/vobject", ["php", HERE / "programs/sabre_reads.php"], reading)
    read_with_vobject(reading)
    read_with_ics(reading)
    read_with_recurring_ical_events(reading)
    read_with_calcurse(reading, pathlib.Path(site) / "calendar.ics")
    read_with_calcurse(reading, pathlib.Path(site) / "en" / "calendar.ics")
    return reading


def changed_clocks(program, folder):
    """A small site with meetings around the changes of the clock, and what is wrong with how it was built."""
    small = Municipality(program, folder)
    meetings = "".join(CHANGES.format(name=name, when=when, published=day) for name, when, day in MEETINGS)
    small.replace("dialogues/torget.md", "\n## Beslut", f"{meetings}\n## Beslut")
    warnings = small.build("2026-10-26T12:00")
    faults = []
    for time, count in (("2.15", 1), ("2.45", 1), ("2.30", 1)):
        if warnings.count(f"Klockan är 0{time} två gånger den 2026-10-25") != count:
            faults.append(f"the build does not warn of 0{time}, which the clock shows twice: {warnings}")
    feed = (small.folder / "site/feed.xml").read_text(encoding="utf-8")
    for name, _, day in MEETINGS:
        item = next((item for item in feed.split("<item>") if f"torget/meeting-{name}<" in item), "")
        if f"<pubDate>{PUBLISHED[day]}</pubDate>" not in item:
            faults.append(f"feed.xml: {name} is not dated {PUBLISHED[day]}")
        if name == "tva-ganger" and "kl. 2.15 till 2.45" not in item:
            faults.append("feed.xml: the time that the clock shows twice is not told as it was written")
    return small.folder / "site", faults


def main():
    with tempfile.TemporaryDirectory(prefix="samtal-calendars-") as name:
        folder = pathlib.Path(name)
        example = Municipality(sys.argv[1], folder / "example", CHECKOUT / "content")
        example.build("2026-11-23T12:00")
        clocks, faults = changed_clocks(sys.argv[1], folder / "clocks")
        for site in (example.folder / "site", clocks):
            reading = read(site)
            faults += reading.faults
            shown = ", ".join(f"{program} {count}" for program, count in reading.seen.items())
            print(f"{len(reading.calendars)} calendars; events shown by {shown}")
    for fault in faults:
        print(fault, file=sys.stderr)
    print(f"Calendar programs read two sites; {len(faults)} faults.")
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main()
