"""Builds a small site in time zones of the machine's data, and asks what time each of its calendars says it is.

Usage: zones.py PROGRAM [all | ZONE…]

Without names: one zone for each way in which the clock has been and will be set from 2015 through 2040, Europe's first.
The meetings lie around the changes of the clock and in all months of those years; far from Europe, where the clock is
set often, of some of them. Python's zoneinfo says what is right. A zone may be refused, with an error that says so, but
none of Europe's.
"""

import concurrent.futures
import io
import os
import pathlib
import sys
import tempfile
import warnings
from datetime import datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import icalendar
from dateutil import tz

from calendars import offset
from facts import Facts
from municipality import BuildError, Municipality

DATABASE = pathlib.Path("/usr/share/zoneinfo")
NOW = "2026-11-23T12:00"
YEARS = range(2015, 2041)
SOME_YEARS = (2015, 2026, 2027, 2040)
REFUSED = "går inte att använda"
MINUTE, WEEK = timedelta(minutes=1), timedelta(weeks=1)


def zone_names():
    """Every zone of the data, as it is without leap seconds, and two as they are with them."""
    for file in sorted(path for path in DATABASE.rglob("*") if path.is_file()):
        name = file.relative_to(DATABASE).as_posix()
        if name in ("localtime", "posixrules") or name.startswith("posix/") or not file.read_bytes().startswith(b"TZif"):
            continue
        if not name.startswith("right/") or name in ("right/Europe/Stockholm", "right/UTC"):
            yield name


def chosen(names, everything):
    """The zones to try, each with its years: all of them for the first that is set so, some for others."""
    seen = set()
    for name in sorted(names, key=lambda name: (not is_ours(name), name)):
        zone = ZoneInfo(name)
        begins = datetime(YEARS[0], 1, 1, tzinfo=timezone.utc)
        found = [(moment, offset_at(moment, zone)) for moment in changes(zone)]
        ways = (offset_at(begins, zone), *found)
        if name.startswith("right/") or ways not in seen or everything:
            yield name, tuple(YEARS) if is_ours(name) or len(found) < 16 else SOME_YEARS
        seen.add(ways)


def is_ours(name):
    return name.startswith("Europe/") or name == "UTC"


def changes(zone):
    """The moments from 2015 through 2040 at which the offset from UTC becomes another."""
    moment, end = datetime(YEARS[0], 1, 1, tzinfo=timezone.utc), datetime(YEARS[-1] + 1, 1, 1, tzinfo=timezone.utc)
    while moment < end:
        if offset_at(moment, zone) != offset_at(moment + WEEK, zone):
            before, after = moment, moment + WEEK
            while after - before > MINUTE:
                middle = before + (after - before) // 2 // MINUTE * MINUTE
                if offset_at(middle, zone) == offset_at(before, zone):
                    before = middle
                else:
                    after = middle
            yield after
        moment += WEEK


def offset_at(moment, zone):
    return moment.astimezone(zone).utcoffset()


def exists(clock, zone):
    """Whether the clock ever shows a time."""
    return clock.replace(tzinfo=zone).astimezone(timezone.utc).astimezone(zone).replace(tzinfo=None) == clock


def occasions(zone, years):
    """Times on the clock: over and beside each change of it, twice shown, and on the 15th of every month."""
    for moment in changes(zone):
        if moment.year not in years:
            continue
        before = (moment + offset_at(moment - MINUTE, zone)).replace(tzinfo=None)
        after = (moment + offset_at(moment, zone)).replace(tzinfo=None)
        yield before - 90 * MINUTE, after + 90 * MINUTE
        yield before - 40 * MINUTE, before - 5 * MINUTE
        yield after, after + 35 * MINUTE
        yield min(before, after) + 10 * MINUTE, max(before, after) + 20 * MINUTE
    for year in sorted({years[0], 2026, years[-1]}):
        for month in range(1, 13):
            yield datetime(year, month, 15, 18), datetime(year, month, 15, 20)


def sessions(zone, years):
    """Those that the content can have: both ends on one day, and on the clock."""
    return [
        (start, end)
        for start, end in sorted(set(occasions(zone, years)))
        if start.date() == end.date() and start < end and exists(start, zone) and exists(end, zone)
    ]


def build(program, folder, name, years):
    """A site in a zone, with one dialogue's meetings all over the years."""
    times = sessions(ZoneInfo(name), years)
    lines = "".join(
        f"- Tillfälle {number}: {start:%Y-%m-%d %H.%M}–{end:%H.%M}\n" for number, (start, end) in enumerate(times, 1)
    )
    site = Municipality(program, folder)
    site.replace("site.yml", "time-zone: Europe/Stockholm", f"time-zone: {name}")
    site.replace("site.yml", "languages: [sv, en]", "languages: [sv]")
    site.replace("dialogues/torget.md", "- När: 2026-12-03 18.00–20.00\n", lines)
    # The first of them are earlier than that day.
    site.replace("dialogues/torget.md", "- Publicerat: 2026-11-02\n", "")
    site.build(NOW)
    return Facts(site.folder / "site", name), len(times)


def check(facts, file):
    """How many events a calendar has, and what is wrong with their times."""
    found = []
    calendar = icalendar.Calendar.from_ical(file.read_bytes())
    zones = {str(zone["TZID"]): zone for zone in calendar.walk("VTIMEZONE")}
    dateutils = tz.tzical(io.StringIO("".join(zone.to_ical().decode("utf-8") for zone in zones.values())))
    events = calendar.walk("VEVENT")
    for event in events:
        for time, right in zip((event["DTSTART"], event["DTEND"]), facts.fact(str(event["UID"])).moments):
            name = time.params.get("TZID")
            if name is None:
                moments = {"the file": time.dt}
            elif name not in zones:
                found.append(f"{event['UID']} is in {name}, which has no VTIMEZONE")
                continue
            else:
                clock = time.dt.replace(tzinfo=None)
                offsets = {
                    "the standard": offset(zones[name], clock),
                    "dateutil": clock.replace(tzinfo=dateutils.get(name)).utcoffset(),
                }
                moments = {reader: (clock - ahead).replace(tzinfo=timezone.utc) for reader, ahead in offsets.items()}
            for reader, moment in moments.items():
                if moment.timestamp() != right:
                    wanted = datetime.fromtimestamp(right, timezone.utc)
                    found.append(f"{event['UID']} is at {moment} by {reader}, and not at {wanted}")
    return len(events), found


def try_zone(program, name, years):
    """How many times were right, and what was wrong; a zone that is refused has none."""
    warnings.simplefilter("ignore")
    with tempfile.TemporaryDirectory(prefix="samtal-zone-") as folder:
        try:
            facts, count = build(program, pathlib.Path(folder) / "site", name, years)
        except BuildError as error:
            if is_ours(name) or f'"{name}" {REFUSED}' not in str(error):
                return name, 0, [f"{name}: {str(error).splitlines()[0]}"]
            return name, 0, []
        # The dialogue's own holds all its years, the site's a year and what is to come, and a meeting's one day.
        site = facts.site
        alone = sorted(path for path in (site / "moten").glob("*.ics") if path.name != "calendar.ics")
        files = [site / "dialoger/torget/calendar.ics", site / "calendar.ics", *alone[::9]]
        read = [check(facts, file) for file in files]
        faults = [f"{name}: {fault}" for _, found in read for fault in found]
        if read[0][0] != count or count < 36 or not 0 < read[1][0] < count or len(alone) != count:
            faults.append(f"{name}: has {read[0][0]} of {count} occasions, and {read[1][0]} of the last year and to come")
        return name, count, faults


def main():
    program, *names = sys.argv[1:]
    everything = bool(names)
    zones = list(chosen(names if names not in ([], ["all"]) else zone_names(), everything))
    with concurrent.futures.ProcessPoolExecutor(os.cpu_count()) as pool:
        tried = list(pool.map(try_zone, [program] * len(zones), *zip(*zones), chunksize=4))
    faults = [fault for _, _, found in tried for fault in found]
    refused = [name for name, count, found in tried if count == 0 and not found]
    for fault in faults[:40]:
        print(fault, file=sys.stderr)
    occasions = sum(count for _, count, _ in tried)
    print(f"{len(tried) - len(refused)} zones with {occasions} occasions were right, {len(refused)} refused; {len(faults)} faults.")
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main()
