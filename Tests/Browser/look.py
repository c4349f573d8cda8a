"""Looks at pages: which checks are made, and in which order."""

import contextlib
from dataclasses import dataclass

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
from chromium import in_browsers
from pages import LIKE, Page
from visit import Visit


@dataclass(frozen=True)
class Job:
    """A page to look at, where it is served, and how closely to look."""

    site: str
    origin: str
    page: Page
    # Whether it is looked at in every mode.
    is_sample: bool
    # Whether it stands for its kind: it is walked through with the keyboard, and its accessibility tree is kept.
    is_first: bool = False

    def __str__(self):
        return f"{self.site} {self.page.address}"


def look(browser, job, looks):
    """Everything that is checked on one page; gives the visit, with its faults and facts."""
    with page_in(browser, is_fresh=job.is_sample) as page:
        visit = Visit(page, job.site, job.page.address, job.page.language)
        visit.open(job.origin)
        weight.check(visit)
        structure.check(visit)
        if job.is_first:
            if job.page.kind not in LIKE:
                tree.check(visit, job.page.kind)
            keyboard.check(visit, looks)
        if job.is_sample:
            motion.check(visit)
            axe.check(visit)
            contrast.check(visit)
            print_media.check(visit)
            layout.check(visit)
            quiet.check_without_scripts(visit, browser, job.origin)
        else:
            contrast.check_quickly(visit)
            layout.check_quickly(visit)
        quiet.check(visit, job.origin)
        visit.end()
        return visit


@contextlib.contextmanager
def page_in(browser, is_fresh):
    """A page to show something in: one of its own, or the browser's first, which takes half as long to look at."""
    if not is_fresh and browser.contexts:
        yield browser.contexts[0].pages[0]
        return
    context = browser.new_context()
    context.set_default_timeout(60_000)
    yield context.new_page()
    if is_fresh:
        context.close()


def look_at_all(jobs):
    """Looks at pages, those that take the longest first; gives each job with its visit."""
    looks = keyboard.Looks()
    longest_first = sorted(jobs, key=lambda job: not job.is_sample)
    return in_browsers(longest_first, lambda browser, job: look(browser, job, looks))
