"""Builds sites that are easy and hard to show, and looks at every page of theirs in Chromium.

Usage: browser.py PROGRAM [--page PART] [--only CHECK]
       browser.py --prove

Prints one line for each fault: site, address, mode, rule, what was seen, and what to do. Exits 1 on any. Every page is
looked at once; those that together show everything there is are looked at in every mode that a reader may use.
`--prove` shows instead that each rule catches the broken page made for it, and that the sound page breaks none.
What is tested, and what only people can: docs/accessibility.md.
"""

import argparse
import contextlib
import os
import pathlib
import queue
import shutil
import sys
import tempfile
import threading
import time
import traceback

from playwright.sync_api import sync_playwright

import across
import axe
import layout
import structure
from faults import Fault, Rule
from pages import KINDS, read_pages, samples
from serve import served
from sites import build_sites
from visit import Visit

MODULES = [structure, across, axe, layout]
RULES = {
    "pages/unknown-kind": Rule(25, "Page kind unknown: add it to KINDS in Tests/Browser/pages.py"),
    "pages/kind-gone": Rule(25, "No page is of this kind any longer: remove it from KINDS in Tests/Browser/pages.py"),
}
for module in MODULES:
    RULES |= module.RULES


def chromium():
    """Where the browser is; nothing is downloaded."""
    names = ["chromium", "chromium-browser", "google-chrome"]
    found = os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, names)), None)
    return found or sys.exit("Chromium is missing; \"make test\" installs it, or say where it is with CHROMIUM=…")


@contextlib.contextmanager
def browser():
    """A browser that can reach nothing but this computer."""
    with sync_playwright() as playwright:
        options = ["--no-sandbox", "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"]
        started = playwright.chromium.launch(executable_path=chromium(), args=options)
        try:
            yield started
        finally:
            started.close()


def look(started, site, origin, page, is_sample):
    """Everything that is checked on one page."""
    context = started.new_context(service_workers="block")
    context.set_default_timeout(60_000)
    try:
        visit = Visit(context.new_page(), site.name, page.address, page.language)
        visit.enter("light")
        visit.page.goto(origin + page.address)
        structure.check(visit)
        axe.check(visit, axe.MODES_OF_EVERY_PAGE)
        if is_sample:
            axe.check(visit, axe.MODES_OF_A_SAMPLE)
            layout.check(visit)
        else:
            layout.check_quickly(visit)
        return visit
    finally:
        context.close()


def work(jobs, done):
    """One browser that takes pages until there are none left."""
    with browser() as started:
        while True:
            try:
                job = jobs.get_nowait()
            except queue.Empty:
                return
            try:
                done.append((job, look(started, *job)))
            except Exception:
                done.append((job, traceback.format_exc()))


def look_at_all(jobs):
    """Looks at pages with one browser for each processor."""
    waiting, done = queue.Queue(), []
    for job in sorted(jobs, key=lambda job: not job[3]):
        waiting.put(job)
    workers = [threading.Thread(target=work, args=(waiting, done)) for _ in range(min(4, os.cpu_count() or 2))]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    return done


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("program", type=pathlib.Path, nargs="?")
    parser.add_argument("--page", default="", help="look only at pages with this in their site and address")
    arguments = parser.parse_args()
    started_at = time.monotonic()
    faults = []
    with contextlib.ExitStack() as stack:
        scratch = pathlib.Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="samtal-browser-")))
        sites = build_sites(arguments.program.resolve(), scratch)
        jobs, known, shown = [], {}, set()
        for site in sites:
            pages = known[site.name] = read_pages(site.folder, site.content, site.languages)
            origin = stack.enter_context(served(site.folder))
            chosen = samples(pages, KINDS if site.name in ("example", "hard") else [], shown)
            own = [page for page in pages if site.is_whole or page in chosen]
            jobs += [(site, origin, page, page in chosen) for page in own if arguments.page in site.name + page.address]
            for page in pages:
                if page.kind is None:
                    faults.append(Fault(site.name, page.address, "light", "pages/unknown-kind", "has no kind"))
        for kind in set(KINDS) - {page.kind for pages in known.values() for page in pages}:
            faults.append(Fault("example", "/", "light", "pages/kind-gone", f"\"{kind}\" has no page"))
        done = look_at_all(jobs)
        broken = [(job, visit) for job, visit in done if isinstance(visit, str)]
        for (site, _, page, _), words in broken:
            print(f"{site.name} {page.address}: could not be looked at:\n{words}", file=sys.stderr)
        done = [(job, visit) for job, visit in done if not isinstance(visit, str)]
        for _, visit in done:
            faults += visit.faults
        if not arguments.page:
            for site in sites:
                found = [(job[2], visit.facts) for job, visit in done if job[0] is site]
                origin = next(job[1] for job, _ in done if job[0] is site)
                files = {"/" + file.relative_to(site.folder).as_posix() for file in site.folder.rglob("*") if file.is_file()}
                if site.is_whole:
                    faults += across.check(site.name, sorted(found, key=lambda pair: pair[0].address), origin, files)
    for fault in sorted(set(faults)):
        print(fault.line(RULES), file=sys.stderr)
    print(f"{len(done)} pages, {len(set(faults))} faults, {time.monotonic() - started_at:.0f} seconds")
    return 1 if faults or broken else 0


if __name__ == "__main__":
    sys.exit(main())
