"""The laws of calendar files, and the reading of them."""

import pathlib
import re
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import icalendar

HEADER = ("VERSION", "PRODID", "URL")
# What a calendar is subscribed to by; in the file of one meeting, programs would open a calendar of its own for it.
SUBSCRIBED = ("NAME", "X-WR-CALNAME", "DESCRIPTION", "X-WR-CALDESC", "X-WR-TIMEZONE", "REFRESH-INTERVAL", "X-PUBLISHED-TTL",
              "SOURCE")
NEEDED = ("UID", "DTSTAMP", "SEQUENCE", "DTSTART", "SUMMARY", "DESCRIPTION", "URL", "CONTACT", "STATUS",
          "TRANSP", "CLASS")
FORBIDDEN = ("METHOD", "ORGANIZER", "ATTENDEE", "BEGIN:VALARM", "RECURRENCE-ID")


class Calendars:
    """Every .ics file below a folder."""

    def __init__(self, site, now, zone="Europe/Stockholm"):
        self.site = pathlib.Path(site)
        self.now = datetime.fromisoformat(now).replace(tzinfo=ZoneInfo(zone))
        self.problems, self.identifiers, self.count = [], set(), 0
        self.events = {}
        for file in sorted(self.site.rglob("*.ics")):
            self.count += 1
            self.name = str(file.relative_to(self.site))
            data = file.read_bytes()
            if self.read_lines(data):
                self.read(data)

    def wrong(self, problem):
        self.problems.append(f"{self.name}: {problem}")

    def read_lines(self, data):
        """Engines forgive what stands here, each of them something else."""
        if data.startswith(b"\xef\xbb\xbf"):
            self.wrong("begins with a byte order mark")
        if not data.endswith(b"END:VCALENDAR\r\n") or not data.startswith(b"BEGIN:VCALENDAR\r\n"):
            self.wrong("is not one whole VCALENDAR")
            return False
        if data.count(b"BEGIN:VCALENDAR\r\n") != 1:
            self.wrong("has more than one VCALENDAR")
        for number, line in enumerate(data.split(b"\r\n")[:-1], 1):
            if b"\n" in line or b"\r" in line:
                self.wrong(f"line {number} does not end in CRLF")
            if len(line) > 75:
                self.wrong(f"line {number} has {len(line)} octets")
            if not line.strip():
                self.wrong(f"line {number} is empty")
            if any(octet < 0x20 and octet != 9 for octet in line) or 0x7F in line:
                self.wrong(f"line {number} has a control character")
            try:
                line.decode("utf-8")
            except UnicodeDecodeError:
                self.wrong(f"line {number} is folded inside a character")
        unfolded = data.replace(b"\r\n ", b"").decode("utf-8", "replace")
        for line in unfolded.split("\r\n"):
            if line.startswith(FORBIDDEN):
                self.wrong(f"has {line}")
            if re.search(r"(?<!\\)(?:\\\\)*\\[^\\;,nN]", line):
                self.wrong(f"escapes what needs none: {line[:60]}")
        return True

    def read(self, data):
        try:
            calendar = icalendar.Calendar.from_ical(data)
        except ValueError as error:
            return self.wrong(f"icalendar can't read it: {error}")
        zones = {str(zone["TZID"]): zone for zone in calendar.walk("VTIMEZONE")}
        is_subscribed = self.name.rsplit("/")[-1] == "calendar.ics"
        for name in HEADER + (SUBSCRIBED if is_subscribed else ()):
            if name not in calendar:
                self.wrong(f"has no {name}")
        if is_subscribed:
            self.read_source(str(calendar.get("SOURCE", "")), data)
            if str(calendar.get("X-WR-TIMEZONE")) not in zones:
                self.wrong("has no VTIMEZONE for its own time zone")
        else:
            for name in SUBSCRIBED:
                if name in calendar:
                    self.wrong(f"is of one meeting, and has {name}")
            if len(calendar.walk("VEVENT")) != 1:
                self.wrong("is of one meeting, and has another number of events")
        names = []
        for event in calendar.walk("VEVENT"):
            for error in event.errors:
                self.wrong(f"icalendar complains: {error}")
            names.append(str(event.get("UID")))
            self.read_event(event, zones)
        if len(set(names)) != len(names):
            self.wrong("has an event twice")
        self.identifiers.update(names)

    def read_source(self, address, data):
        if address.endswith("/" + self.name):
            return
        # At an earlier address the calendar goes on as it is at the new one.
        moved = [other for other in self.site.rglob("*.ics") if address.endswith("/" + str(other.relative_to(self.site)))]
        if not any(other.read_bytes() == data for other in moved):
            self.wrong(f"says that it is at {address}")

    def read_event(self, event, zones):
        name = str(event.get("UID"))
        for needed in NEEDED:
            if needed not in event:
                return self.wrong(f"{name} has no {needed}")
        whole = event.to_ical()
        if self.events.setdefault(name, whole) != whole:
            self.wrong(f"{name} is not the same as in another calendar")
        self.read_times(name, event, zones)
        stamp = event["DTSTAMP"].dt
        if stamp.utcoffset() != timedelta(0) or stamp > self.now:
            self.wrong(f"{name} is stamped {stamp}")
        summary, changes = str(event["SUMMARY"]), int(event["SEQUENCE"])
        first = summary.split(":")[0]
        status = str(event["STATUS"])
        if status not in ("CONFIRMED", "TENTATIVE", "CANCELLED"):
            self.wrong(f"{name} has the status {status}")
        if status != "CONFIRMED" and (changes == 0 or not first.isupper()):
            self.wrong(f"{name} is {status}, but is called {summary} after {changes} changes")
        if str(event["DESCRIPTION"]).splitlines()[-1] != str(event["URL"]):
            self.wrong(f"{name} does not end its description with its page's address")
        if "\n" in str(event.get("LOCATION", "")):
            self.wrong(f"{name} has its place on several lines")

    def read_times(self, name, event, zones):
        start = event["DTSTART"]
        # Where no end is told there is none (RFC 5545 section 3.6.1).
        end = event.get("DTEND")
        if end is None:
            if not isinstance(start.dt, datetime):
                self.wrong(f"{name} is whole days without an end")
            return
        if type(start.dt) is not type(end.dt) or not start.dt < end.dt:
            return self.wrong(f"{name} is from {start.dt} to {end.dt}")
        if not isinstance(start.dt, datetime):
            return
        if any(time.dt.utcoffset() == timedelta(0) and "TZID" not in time.params for time in (start, end)):
            return self.read_moments(name, start.dt, end.dt)
        for time in (start, end):
            zone = str(time.params.get("TZID", ""))
            if zone not in zones:
                self.wrong(f"{name} has a time in {zone}, which has no VTIMEZONE")
                continue
            clock = time.dt.replace(tzinfo=None)
            ours = offset(zones[zone], clock)
            theirs = clock.replace(tzinfo=ZoneInfo(zone)).utcoffset()
            if ours != theirs:
                self.wrong(f"{name} is at {clock}, {ours} from UTC by the VTIMEZONE and {theirs} by the zone's data")


    def read_moments(self, name, *moments):
        """Times in UTC, which only those have that the clock shows twice; the first of the two is meant."""
        clocks = [moment.astimezone(self.now.tzinfo) for moment in moments]
        if all(clock.utcoffset() == clock.replace(fold=1).utcoffset() for clock in clocks):
            self.wrong(f"{name} is told in UTC, though the clock shows its times once")
        if any(clock.fold for clock in clocks):
            self.wrong(f"{name} is at the second of two times")


def offset(zone, clock):
    """The offset that a VTIMEZONE gives a time on the clock: that of the last onset before it (RFC 5545 §3.6.5)."""
    latest, found = None, None
    for observance in zone.subcomponents:
        onset = last_onset(observance, clock)
        if onset is not None and (latest is None or onset > latest):
            latest, found = onset, observance["TZOFFSETTO"].td
    return found


def last_onset(observance, clock):
    first = observance["DTSTART"].dt.replace(tzinfo=None)
    rule = observance.get("RRULE")
    if first > clock:
        return None
    if rule is None:
        return first
    for year in (clock.year, clock.year - 1):
        onset = yearly_onset(rule, first, year)
        if first <= onset <= clock:
            return onset
    return first


def yearly_onset(rule, first, year):
    """The day that, for example, `BYMONTH=3;BYDAY=-1SU` is in a year, at the time of the first onset."""
    week, weekday = re.fullmatch(r"(-?\d)(\w\w)", str(rule["BYDAY"][0])).groups()
    wanted = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"].index(weekday)
    month = int(rule["BYMONTH"][0])
    days = [date(year, month, 1) + timedelta(days=day) for day in range(31)]
    fitting = [day for day in days if day.month == month and day.weekday() == wanted]
    day = fitting[int(week) - 1 if int(week) > 0 else int(week)]
    return datetime(day.year, day.month, day.day, first.hour, first.minute, first.second)
