"""What a site's manifest says of its occasions: when they are, whatever its calendars say."""

import json
import pathlib
import re
from datetime import date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo


class Fact:
    """When an occasion begins and ends: times on the site's clock, or whole days with the last one included."""

    def __init__(self, start, end, zone):
        self.start, self.end, self.zone = start, end, ZoneInfo(zone)
        self.is_day = "T" not in start

    @property
    def moments(self):
        """Seconds since 1970 of the start and the end; of the first of two, where the clock is turned back."""
        if self.is_day:
            ends = (date.fromisoformat(self.start), date.fromisoformat(self.end) + timedelta(days=1))
            return tuple(int(datetime(day.year, day.month, day.day, tzinfo=timezone.utc).timestamp()) for day in ends)
        ends = (datetime.fromisoformat(text).replace(tzinfo=self.zone) for text in (self.start, self.end))
        return tuple(int(end.timestamp()) for end in ends)


class Facts:
    """The occasions of a site by the names that its calendars have for them."""

    def __init__(self, site, zone="Europe/Stockholm", identity="dialog.example.org"):
        self.site, self.zone, self.identity = pathlib.Path(site), zone, identity
        stored = json.loads((self.site / "manifest.json").read_text(encoding="utf-8"))
        self.facts = {one["id"]: Fact(one["start"], one["end"], zone) for one in stored["occasions"]}

    def fact(self, uid):
        """None for what is no occasion: a last day to answer, a day that something was promised for."""
        name = uid.removesuffix("@" + self.identity)
        return self.facts.get(name) or self.facts.get(name.removesuffix(".en"))

    def calendars(self):
        """Every calendar of the site with the names in it, by its path."""
        for file in sorted(self.site.rglob("*.ics")):
            unfolded = file.read_bytes().decode("utf-8").replace("\r\n ", "")
            yield file, re.findall(r"^UID:(.*)\r$", unfolded, flags=re.MULTILINE)

    def days(self, uids):
        """The first and the last day of some of them, ISO 8601."""
        facts = [fact for fact in map(self.fact, uids) if fact]
        return min(fact.start[:10] for fact in facts), max(fact.end[:10] for fact in facts)
