"""Looks at pages: which checks are made, and in which order."""

import contextlib
import os
import queue
import shutil
import sys
import threading
import traceback
from dataclasses import dataclass

from playwright.sync_api import sync_playwright

import axe
import contrast
import keyboard
import layout
import motion
import print_media
import quiet
import structure
import tree
import weight
from pages import Page
from visit import Visit


@dataclass(frozen=True)
class Job:
    """A page to look at, where it is served, and how closely to look."""

    site: str
    origin: str
    page: Page
    # Whether it is looked at in every mode.
    is_sample: bool
    # The kind whose accessibility tree it is kept as, or None; that page is walked through with the keyboard too.
    tree: str | None = None

    def __str__(self):
        return f"{self.site} {self.page.address}"


def look(browser, job, looks):
    """Everything that is checked on one page; gives the visit, with its faults and facts."""
    context = browser.new_context()
    context.set_default_timeout(60_000)
    try:
        visit = Visit(context.new_page(), job.site, job.page.address, job.page.language)
        visit.open(job.origin)
        weight.check(visit)
        structure.check(visit)
        if job.tree:
            tree.check(visit, job.tree)
        if job.tree:
            keyboard.check(visit, looks)
        if job.is_sample:
            motion.check(visit)
        axe.check(visit, axe.MODES_OF_A_SAMPLE if job.is_sample else axe.MODES_OF_EVERY_PAGE)
        if job.is_sample:
            contrast.check(visit)
            print_media.check(visit)
            layout.check(visit)
            quiet.check_without_scripts(visit, browser, job.origin)
        else:
            layout.check_quickly(visit)
        quiet.check(visit, job.origin)
        return visit
    finally:
        context.close()


def look_at_all(jobs):
    """Looks at pages, those that take the longest first; gives each job with its visit."""
    looks = keyboard.Looks()
    longest_first = sorted(jobs, key=lambda job: not job.is_sample)
    return in_browsers(longest_first, lambda browser, job: look(browser, job, looks))


def in_browsers(things, do):
    """What is done to each thing, by one browser for each processor; a failure says what it failed at."""
    waiting, done, failures = queue.Queue(), [], []
    for thing in things:
        waiting.put(thing)

    def work():
        with chromium() as browser:
            while not failures:
                try:
                    thing = waiting.get_nowait()
                except queue.Empty:
                    return
                try:
                    done.append((thing, do(browser, thing)))
                except Exception:
                    failures.append(f"{thing} could not be looked at:\n{traceback.format_exc()}")

    workers = [threading.Thread(target=work) for _ in range(min(4, os.cpu_count() or 2))]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    if failures:
        sys.exit("\n".join(failures))
    return done


@contextlib.contextmanager
def chromium():
    """A browser that can reach nothing but this computer; the system's own, nothing is downloaded."""
    names = ["chromium", "chromium-browser", "google-chrome"]
    program = os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, names)), None)
    if program is None:
        sys.exit("Chromium is missing; \"make test\" installs it, or say where it is with CHROMIUM=…")
    options = ["--no-sandbox", "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"]
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=options)
        try:
            yield browser
        finally:
            browser.close()
