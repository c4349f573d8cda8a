"""Reads calendars with libical, and prints what it makes of them as JSON.

Usage: libical_reads.py FILE…

Moments are seconds since 1970, by the VTIMEZONE in the file; a whole day is at its midnight in UTC. Run by the Python
that Debian's gir1.2-ical-3.0 is installed for.
"""

import json
import pathlib
import sys

import gi

gi.require_version("ICalGLib", "3.0")
from gi.repository import ICalGLib  # noqa: E402


def components(parent, kind):
    component = parent.get_first_component(kind)
    while component:
        yield component
        component = parent.get_next_component(kind)


def property_text(event, kind):
    found = event.get_first_property(kind)
    return found.get_value().get_text() if found else ""


def errors(component):
    """What libical has noted in the component and all that is in it."""
    found, kind = [], ICalGLib.PropertyKind.XLICERROR_PROPERTY
    problem = component.get_first_property(kind)
    while problem:
        found.append(problem.as_ical_string().strip())
        problem = component.get_next_property(kind)
    for inner in components(component, ICalGLib.ComponentKind.ANY_COMPONENT):
        found += errors(inner)
    return found


def read(file):
    text = pathlib.Path(file).read_bytes().decode("utf-8")
    calendar = ICalGLib.Component.new_from_string(text)
    if calendar is None:
        return {"errors": ["libical reads no component"], "events": []}
    events = []
    for event in components(calendar, ICalGLib.ComponentKind.VEVENT_COMPONENT):
        start, end = event.get_dtstart(), event.get_dtend()
        events.append(
            {
                "uid": event.get_uid(),
                "start": start.as_timet_with_zone(start.get_timezone()),
                "end": end.as_timet_with_zone(end.get_timezone()),
                "day": bool(start.is_date()),
                "summary": event.get_summary(),
                "location": event.get_location() or "",
                "description": event.get_description(),
                "contact": property_text(event, ICalGLib.PropertyKind.CONTACT_PROPERTY),
            }
        )
    return {"errors": errors(calendar) + ([] if calendar.is_valid() else ["is not valid"]), "events": events}


def main():
    print(json.dumps({file: read(file) for file in sys.argv[1:]}))


if __name__ == "__main__":
    main()
