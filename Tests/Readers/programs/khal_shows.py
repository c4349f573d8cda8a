"""Imports calendars with khal, each into one of its own, and prints what it shows of them as JSON.

Usage: khal_shows.py ZONE <CALENDARS

CALENDARS is JSON: for each file, the first and the last day to show. Run by the Python that Debian's khal is installed for.
"""

import json
import pathlib
import sys
import tempfile

from click.testing import CliRunner
from khal.cli import main_khal

FIELD, EVENT = "\x1f", "\x1e"
FIELDS = ["uid", "start-long", "end-long", "title", "location", "description", "status"]
CONFIGURATION = """
[calendars]
[[read]]
path = {folder}/read
type = calendar
[locale]
local_timezone = {zone}
default_timezone = {zone}
timeformat = %H:%M
dateformat = %Y-%m-%d
longdateformat = %Y-%m-%d
datetimeformat = %Y-%m-%dT%H:%M
longdatetimeformat = %Y-%m-%dT%H:%M
[default]
default_calendar = read
[sqlite]
path = {folder}/khal.db
"""


def khal(configuration, *arguments):
    run = CliRunner().invoke(main_khal, ["-c", str(configuration), *arguments], catch_exceptions=False)
    if run.exit_code != 0:
        sys.exit(f"khal {' '.join(arguments)}: {run.output}")
    return run.output


def shown(file, zone, first, last):
    with tempfile.TemporaryDirectory(prefix="samtal-khal-") as folder:
        (pathlib.Path(folder) / "read").mkdir()
        configuration = pathlib.Path(folder) / "khal.conf"
        configuration.write_text(CONFIGURATION.format(folder=folder, zone=zone), encoding="utf-8")
        khal(configuration, "import", "--batch", "-a", "read", file)
        pattern = FIELD.join("{" + field + "}" for field in FIELDS)
        output = khal(configuration, "list", "--once", "--day-format", "", "--format", EVENT + pattern + EVENT, first, last)
        return [dict(zip(FIELDS, event.split(FIELD))) for event in output.split(EVENT)[1::2]]


def main():
    calendars = json.load(sys.stdin)
    print(json.dumps({file: shown(file, sys.argv[1], *days) for file, days in calendars.items()}))


if __name__ == "__main__":
    main()
