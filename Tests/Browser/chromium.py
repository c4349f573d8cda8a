"""The browsers that pages are tried in."""

import contextlib
import os
import queue
import shutil
import sys
import threading
import traceback

from playwright.sync_api import sync_playwright


@contextlib.contextmanager
def chromium(environment=None):
    """A browser that can reach nothing but this computer; the system's own, nothing is downloaded."""
    # Without windows it is the same browser, and looks at a page in two thirds of the time.
    names = ["chromium-headless-shell", "chromium", "chromium-browser", "google-chrome"]
    program = os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, names)), None)
    if program is None:
        sys.exit("Chromium is missing; \"make test\" installs it, or say where it is with CHROMIUM=…")
    options = ["--no-sandbox", "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"]
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=options, env=environment)
        try:
            yield browser
        finally:
            browser.close()


def in_browsers(things, do, browsers=min(4, os.cpu_count() or 2), environment=None):
    """What is done to each thing, by one browser for each processor; a failure says what it failed at."""
    waiting, done, failures = queue.Queue(), [], []
    for thing in things:
        waiting.put(thing)
    count = waiting.qsize()

    def work():
        with chromium(environment) as browser:
            while not failures:
                try:
                    thing = waiting.get_nowait()
                except queue.Empty:
                    return
                try:
                    done.append((thing, do(browser, thing)))
                except Exception:
                    failures.append(f"{thing} could not be looked at:\n{traceback.format_exc()}")

    workers = [threading.Thread(target=work) for _ in range(browsers)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    if failures:
        sys.exit("\n".join(failures))
    # A browser that does not start ends its own thread alone.
    if len(done) < count:
        sys.exit(f"Only {len(done)} of {count} could be looked at: is Chromium there, and does it start?")
    return done
