"""Builds a small site in every time zone of the machine's data, and asks what time each of its calendars says it is.

Usage: zones.py PROGRAM [ZONE…]

The meetings lie around every change of the clock and in all months from 2015 through 2040; for zones outside of Europe
in some of those years. Python's zoneinfo says what is right. A zone may be refused, with an error that says so, but
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
NOW = "2026-06-01T12:00"
YEARS = range(2015, 2041)
SOME_YEARS = (2015, 2016, 2019, 2022, 2025, 2026, 2027, 2037, 2038, 2040)
REFUSED = "går inte att använda"
MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)


def zone_names():
    """Europe's and UTC with all their links; of others one name for each that is not the same data as another."""
    found, seen = [], set()
    for file in sorted(path for path in DATABASE.rglob("*") if path.is_file()):
        name = file.relative_to(DATABASE).as_posix()
        data = file.read_bytes()
        if not data.startswith(b"TZif") or name in ("localtime", "posixrules") or name.startswith("posix/"):
            continue
        # Those with leap seconds are the other half of the data again; a few of them are enough.
        if name.startswith("right/") and name not in ("right/Europe/Stockholm", "right/UTC"):
            continue
        if name.startswith("Europe/") or name == "UTC" or data not in seen:
            found.append(name)
        seen.add(data)
    return found


def changes(zone):
    """The moments from 2015 through 2040 at which the offset from UTC becomes another."""
    moment, end = datetime(YEARS[0], 1, 1, tzinfo=timezone.utc), datetime(YEARS[-1] + 1, 1, 1, tzinfo=timezone.utc)
    while moment < end:
        if offset_at(moment, zone) != offset_at(moment + DAY, zone):
            before, after = moment, moment + DAY
            while after - before > MINUTE:
                middle = before + (after - before) // 2 // MINUTE * MINUTE
                if offset_at(middle, zone) == offset_at(before, zone):
                    before = middle
                else:
                    after = middle
            yield after
        moment += DAY


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


def build(program, folder, name):
    """A site in a zone, with one dialogue's meetings all over the years."""
    zone = ZoneInfo(name)
    years = YEARS if name.startswith("Europe/") or name == "UTC" else SOME_YEARS
    times = sessions(zone, years)
    lines = "".join(
        f"- Tillfälle {number}: {start:%Y-%m-%d %H.%M}–{end:%H.%M}\n" for number, (start, end) in enumerate(times, 1)
    )
    site = Municipality(program, folder)
    site.replace("site.yml", "time-zone: Europe/Stockholm", f"time-zone: {name}")
    site.replace("site.yml", "languages: [sv, en]", "languages: [sv]")
    site.replace("dialogues/torget.md", "- När: 2026-12-03 18.00–20.00\n", lines)
    site.build(NOW)
    return Facts(site.folder / "site", name), len(times)


def check(facts, file):
    """What is wrong with the times in a calendar."""
    calendar = icalendar.Calendar.from_ical(file.read_bytes())
    zones = {str(zone["TZID"]): zone for zone in calendar.walk("VTIMEZONE")}
    dateutils = tz.tzical(io.StringIO("".join(zone.to_ical().decode("utf-8") for zone in zones.values())))
    for event in calendar.walk("VEVENT"):
        fact = facts.fact(str(event["UID"]))
        if fact is None:
            continue
        for time, right in zip((event["DTSTART"], event["DTEND"]), fact.moments):
            name = time.params.get("TZID")
            if name is None:
                moments = {"UTC": time.dt}
            elif name not in zones:
                yield f"{event['UID']} is in {name}, which has no VTIMEZONE"
                continue
            else:
                clock = time.dt.replace(tzinfo=None)
                moments = {
                    "the standard": (clock - offset(zones[name], clock)).replace(tzinfo=timezone.utc),
                    "dateutil": (clock - clock.replace(tzinfo=dateutils.get(name)).utcoffset()).replace(tzinfo=timezone.utc),
                }
            for reader, moment in moments.items():
                if moment.timestamp() != right:
                    wanted = datetime.fromtimestamp(right, timezone.utc)
                    yield f"{event['UID']} is at {moment:%Y-%m-%d %H:%MZ} by {reader}, and not at {wanted:%Y-%m-%d %H:%MZ}"


def try_zone(program, name):
    """How many times were right, and what was wrong; a zone that is refused has none."""
    warnings.simplefilter("ignore")
    with tempfile.TemporaryDirectory(prefix="samtal-zone-") as folder:
        try:
            facts, count = build(program, pathlib.Path(folder) / "site", name)
        except BuildError as error:
            if name.startswith("Europe/") or name == "UTC" or f'"{name}" {REFUSED}' not in str(error):
                return name, 0, [f"{name}: {str(error).splitlines()[0]}"]
            return name, 0, []
        # Those that hold many years, those that hold a year and what is to come, and some that hold one occasion.
        files = [file for file, _ in facts.calendars()]
        alone = [file for file in files if file.parent.name == "moten" and file.name != "calendar.ics"]
        several = [file for file in files if file not in alone and file.parent.name in ("site", "torget")]
        faults = [f"{name}: {fault}" for file in several + alone[::9] for fault in check(facts, file)]
        if not several or count < 12:
            faults.append(f"{name}: has {len(several)} calendars and {count} occasions, which is too few to be sure")
        return name, count, faults


def main():
    program, *names = sys.argv[1:]
    names = names or zone_names()
    # Links of Europe's are tried too: they are files of their own name.
    with concurrent.futures.ProcessPoolExecutor(os.cpu_count()) as pool:
        tried = list(pool.map(try_zone, [program] * len(names), names, chunksize=4))
    faults = [fault for _, _, found in tried for fault in found]
    refused = [name for name, count, found in tried if count == 0 and not found]
    for fault in faults[:40]:
        print(fault, file=sys.stderr)
    occasions = sum(count for _, count, _ in tried)
    print(f"{len(tried) - len(refused)} zones with {occasions} occasions were right, {len(refused)} refused; {len(faults)} faults.")
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main()
