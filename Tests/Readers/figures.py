"""Counts the figures of the follow-up by itself, from facts that it writes as content, and compares with what the site says.

Usage: figures.py PROGRAM

The facts are thirty dialogues over three years; the site is built during each year, on the first day after it, and long after.
Of all and of each unit: each figure, what is told beside it, and which cases they are; and the windows and promises of the
open data. A year that has ended has to stay as it was told then, with what has become known since beside it.
"""

import csv
import pathlib
import re
import subprocess
import sys
import tempfile

import figures_content
from figures_count import FIGURES, SHARES, Count
from figures_facts import ALWAYS, DIALOGUES
from figures_known import promises

CHECKOUT = pathlib.Path(__file__).resolve().parents[2]
DAYS = ["2024-07-01", "2025-01-01", "2025-07-01", "2026-01-01", "2026-07-01", "2027-01-01", "2029-06-01"]
SINCE = re.compile(r"Känt den <time[^>]*>[^<]*</time>: ([^<]*)\.</span>")


def rows(path):
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def known(year, now):
    """The last day whose news is known on the page of a year, and the first day that is not past."""
    return (now, now) if now.startswith(year) else (f"{year}-12-31", f"{int(year) + 1}-01-01")


def differing(file, count):
    told = {row["figure"]: (row["count"], row["of"]) for row in rows(file)}
    wanted = count.figures()
    for figure in sorted(told.keys() | wanted.keys()):
        if told.get(figure) != wanted.get(figure):
            yield f"{figure} is {told.get(figure)}, and not {wanted.get(figure)}"


def differing_cases(file, count):
    names = ("figure", "counts", "reason", "dialogue", "what")
    there = [tuple(row[name] for name in names) for row in rows(file)]
    yield from (f"lacks the case {case}" for case in sorted(set(count.cases) - set(there)))
    yield from (f"has the case {case}" for case in sorted(set(there) - set(count.cases)))
    if len(set(there)) != len(there):
        yield "has the same case twice"


def differing_since(file, told, since):
    """What stands beside each figure of a year that has ended: nothing where nothing has changed."""
    lines = re.findall(r'<tr><th scope="row">.*?</tr>', file.read_text(encoding="utf-8"), re.DOTALL)
    assert len(lines) == len(FIGURES), f"{file} has {len(lines)} rows"
    for figure, line in zip(FIGURES, lines):
        there = next(iter(SINCE.findall(line)), None)
        before, after = told.said(figure), since.said(figure)
        wanted = None if before == after else after
        # What is told beside the number is in words of the site's own.
        if there is None or wanted is None:
            if there != wanted:
                yield f"{figure} has {there!r} beside it, and not {wanted!r}"
        elif re.findall(r"\d+(?:,\d)?", re.sub(r" \(\d+ procent\)", "", there)) != wanted:
            yield f"{figure} has {there!r} beside it, and not the numbers {wanted}"


def differing_tables(folder, now):
    """The windows and promises of feedback of the open data, as they are known on the day."""
    count = Count(now[:4], now, now)
    told = [one for one in DIALOGUES if count.is_shown(one) and not count.is_withdrawn(one)]
    wanted = {
        "windows": {(one.slug, first, last.replace(ALWAYS, "")) for one in told for first, last in count.windows(one)},
        "promises": {
            (one.slug, promise.first, promise.now, promise.kept or "")
            for one in told for promise in promises(one, DIALOGUES, now) if not promise.called_off
        },
    }
    there = {
        "windows": {(row["dialogue"], row["opens"], row["closes"]) for row in rows(folder / "windows.csv")},
        "promises": {
            (row["dialogue"], row["first-promised"], row["promised"], row["kept-on"])
            for row in rows(folder / "promises.csv") if row["kind"] == "feedback" and row["state"] != "called-off"
        },
    }
    for table in wanted:
        yield from (f"{table}.csv lacks {row}" for row in sorted(wanted[table] - there[table]))
        yield from (f"{table}.csv has {row}" for row in sorted(there[table] - wanted[table]))


def differences(site, now):
    yield from (f"On {now} /data/{fault}" for fault in differing_tables(site / "data", now))
    for file in sorted(site.glob("uppfoljning/**/figures.csv")):
        year, *unit = file.parent.relative_to(site / "uppfoljning").parts
        count = Count(year, *known(year, now), *unit)
        found = list(differing(file, count))
        if not unit:
            found += differing_cases(file.parent / "cases.csv", count)
        if not now.startswith(year):
            found += differing_since(file.parent / "index.html", count, Count(year, now, now, *unit))
        yield from (f"On {now} /{file.parent.relative_to(site)}/ {fault}" for fault in found)


def untried():
    """The figures of which the facts hold no yes or no no in a year: what is not there can't be counted wrong."""
    for year in ("2024", "2025", "2026"):
        cases = Count(year, *known(year, "2029-06-01")).cases
        for figure in SHARES:
            for counts in {"yes", "no"} - {case[1] for case in cases if case[0] == figure}:
                yield f"The facts have no {counts} of {figure} in {year}"


def main(program):
    wrong, pages = list(untried()), 0
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        figures_content.write(folder / "content")
        for now in DAYS:
            command = [program, "build", "--content", folder / "content", "--output", folder / now, "--now", f"{now}T12:00"]
            run = subprocess.run([str(part) for part in command], cwd=CHECKOUT, capture_output=True, text=True)
            if run.returncode != 0:
                sys.exit(run.stderr)
            wrong += differences(folder / now, now)
            pages += len(list((folder / now).glob("uppfoljning/**/figures.csv")))
    for line in wrong:
        print(line, file=sys.stderr)
    print(f"Figures: {pages} pages counted anew, {len(wrong)} differences")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(pathlib.Path(sys.argv[1]).resolve()))
