"""Reads every feed and calendar of a site with readers that others have written, and holds them to their laws.

Usage: read_feeds.py SITE [--now DAY-AND-TIME]
       read_feeds.py PROGRAM

SITE is a folder with a built site. With the PROGRAM instead, the example municipality's site is built first, three
times: as it is, in another time zone and language, and with every title renamed. Exits 1 with one line for each law
that is broken.
"""

import argparse
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
from datetime import datetime

from calendars import Calendars
from feeds import Feeds

CHECKOUT = pathlib.Path(__file__).resolve().parents[2]
NOW = "2026-11-23T12:00"


def read(site, now):
    """What is wrong in a site's feeds and calendars, and the identifiers in them."""
    feeds = Feeds(site, now)
    calendars = Calendars(site, now)
    return feeds.problems + calendars.problems, feeds, calendars


def build(program, content, output, **environment):
    command = [program, "build", "--content", content, "--output", output, "--now", NOW]
    shown = {"PATH": os.environ.get("PATH", ""), "LANG": "C.UTF-8", **environment}
    run = subprocess.run([str(part) for part in command], cwd=CHECKOUT, env=shown, capture_output=True, text=True)
    if run.returncode != 0:
        sys.exit(f"The site could not be built:\n{run.stderr}")


def rename_titles(content):
    """Gives every dialogue another title."""
    for file in (content / "dialogues").glob("*.md"):
        text = file.read_text(encoding="utf-8")
        text = re.sub(r"^(rubrik|title): (.*)$", r"\1: Omdöpt \2", text, count=1, flags=re.MULTILINE)
        file.write_text(text, encoding="utf-8")


def differences(left, right):
    """Feeds and calendars that are not the same bytes in two sites."""
    for file in sorted(left.rglob("*")):
        if file.suffix in (".ics", ".xml", ".json") and file.name != "manifest.json":
            other = right / file.relative_to(left)
            if not other.exists() or other.read_bytes() != file.read_bytes():
                yield f"{file.relative_to(left)}: not the same bytes in another time zone and language"


def try_program(program):
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        plain, elsewhere, renamed = folder / "plain", folder / "elsewhere", folder / "renamed"
        build(program, CHECKOUT / "content", plain)
        build(program, CHECKOUT / "content", elsewhere, TZ="Pacific/Chatham", LANG="ar_EG.UTF-8", LC_ALL="tr_TR.UTF-8")
        shutil.copytree(CHECKOUT / "content", folder / "content")
        rename_titles(folder / "content")
        build(program, folder / "content", renamed)

        problems, feeds, calendars = read(plain, NOW)
        problems += differences(plain, elsewhere)
        renamed_problems, renamed_feeds, renamed_calendars = read(renamed, NOW)
        problems += [f"(with renamed titles) {problem}" for problem in renamed_problems]
        if feeds.identifiers != renamed_feeds.identifiers:
            changed = sorted(feeds.identifiers ^ renamed_feeds.identifiers)
            problems.append(f"renaming titles changed guids: {', '.join(changed[:5])}")
        if calendars.identifiers != renamed_calendars.identifiers:
            changed = sorted(calendars.identifiers ^ renamed_calendars.identifiers)
            problems.append(f"renaming titles changed UIDs: {', '.join(changed[:5])}")
        return problems, feeds, calendars


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("target", type=pathlib.Path, help="a built site, or the program")
    parser.add_argument("--now", default=NOW, help="nothing may be dated later; default %(default)s")
    arguments = parser.parse_args()
    target = arguments.target.resolve()
    datetime.fromisoformat(arguments.now)

    problems, feeds, calendars = read(target, arguments.now) if target.is_dir() else try_program(target)
    for problem in problems:
        print(problem, file=sys.stderr)
    print(
        f"{feeds.count} feeds with {len(feeds.identifiers)} happenings and {calendars.count} calendars with "
        f"{len(calendars.identifiers)} occasions were read; {len(problems)} laws were broken."
    )
    if not problems and (feeds.count == 0 or calendars.count == 0):
        print("There should have been feeds and calendars to read.", file=sys.stderr)
        return 1
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
