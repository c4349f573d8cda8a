"""Builds sites that are easy and hard to show, and looks at every page of theirs in Chromium.

Usage: browser.py PROGRAM [--page PART]
       browser.py --prove

Prints one line for each fault: site, address, mode, rule, what was seen, and what to do. Exits 1 on any. Every page is
looked at once; those that together show everything there is are looked at in every mode that a reader may use.
`--prove` shows instead that each rule catches the broken page made for it, and that the sound page breaks none.
What is tested, and what only people can: docs/accessibility.md.
"""

import argparse
import contextlib
import pathlib
import sys
import tempfile
import threading
import time

import across
import nu
from faults import lines
from look import look_at_all
from plan import plan
from prove import prove
from rules import RULES
from serve import served
from sites import build_sites

def look_at_sites(program, part):
    """Every fault of every site, and how many pages were looked at, once and in every mode."""
    with contextlib.ExitStack() as stack:
        scratch = pathlib.Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="samtal-browser-")))
        sites = build_sites(program, scratch)
        origins = {site.name: stack.enter_context(served(site.folder)) for site in sites}
        jobs, faults = plan(sites, origins)
        jobs = [job for job in jobs if part in job.site + job.page.address]
        folders = {site.name: site.folder for site in sites}
        files = [(job.site, job.page.address, file_of(folders[job.site], job.page.address)) for job in jobs]
        invalid = []
        checker = threading.Thread(target=lambda: invalid.extend(nu.check(files)))
        checker.start()
        done = look_at_all(jobs)
        checker.join()
        faults += invalid
        for _, visit in done:
            faults += visit.faults
        for site in sites:
            if site.is_whole and not part:
                found = [(job.page, visit.facts) for job, visit in done if job.site == site.name]
                faults += across.check(site.name, found, origins[site.name], addresses(site.folder))
    return sorted(set(faults)), len(jobs), sum(job.is_sample for job in jobs)


def file_of(folder, address):
    path = folder / address.lstrip("/")
    return path / "index.html" if address.endswith("/") else path


def addresses(folder):
    """The address of every file in a site."""
    return {"/" + file.relative_to(folder).as_posix() for file in folder.rglob("*") if file.is_file()}


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("program", type=pathlib.Path, nargs="?")
    parser.add_argument("--page", default="", metavar="PART", help="only pages with this in their site and address")
    parser.add_argument("--prove", action="store_true", help="show that each rule catches its broken page")
    arguments = parser.parse_args()
    if arguments.prove:
        return prove()
    if arguments.program is None:
        parser.error("say which program to build the sites with, such as .build/tried/release/samtal")
    started = time.monotonic()
    faults, pages, closely = look_at_sites(arguments.program.resolve(), arguments.page)
    for line in lines(faults, RULES):
        print(line, file=sys.stderr)
    seconds = time.monotonic() - started
    print(f"{pages} pages in a browser, {closely} of them in every mode: {len(faults)} faults ({seconds:.0f} s)")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
