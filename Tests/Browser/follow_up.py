"""Prints the follow-up of every year, of all and of each unit, with Chromium: a board has room for two sheets of A4.

Usage: follow_up.py PROGRAM

Of the example municipality, and of the one whose figures are counted anew in Tests/Readers, when all its years have ended and
much has become known since. First a page that is too long, and one on other paper, are seen to be found.
"""

import pathlib
import subprocess
import sys
import tempfile

from chromium import chromium, in_browsers
from paper_checks import A4, read_pages, size_of_page
from serve import served
from visit import script

CHECKOUT = pathlib.Path(__file__).resolve().parents[2]
sys.path.append(str(CHECKOUT / "Tests" / "Readers"))
import figures_content  # noqa: E402

DAMAGE = [("main { font-size: 40pt }", "sheets"), ("@page { size: A5 !important }", "not A4")]


def faults(browser, address, damage=None):
    page = browser.contexts[0].pages[0] if browser.contexts else browser.new_page()
    page.goto(address)
    page.emulate_media(media="print")
    if damage:
        page.evaluate(script("restyle"), damage)
    sheets = read_pages(page.pdf(prefer_css_page_size=True), size_of_page)
    if len(sheets) > 2:
        yield f"{address} needs {len(sheets)} sheets"
    for number, size in enumerate(sheets, 1):
        if any(abs(there - wanted) > 2 for there, wanted in zip(size, A4)):
            yield f"{address} has a sheet {number} that is {size} and not A4"


def blind(browser, address):
    for damage, words in DAMAGE:
        found = list(faults(browser, address, damage))
        if not any(words in fault for fault in found):
            yield f"A page with {damage} is said to have {found}"


def main(program):
    wrong, count = [], 0
    with tempfile.TemporaryDirectory(prefix="samtal-follow-up-") as name:
        folder = pathlib.Path(name)
        figures_content.write(folder / "content")
        for content, now in ((CHECKOUT / "content", "2026-11-23T12:00"), (folder / "content", "2029-06-01T12:00")):
            site = folder / now[:4]
            command = [program, "build", "--content", content, "--output", site, "--now", now]
            run = subprocess.run([str(part) for part in command], cwd=CHECKOUT, capture_output=True, text=True)
            if run.returncode != 0:
                sys.exit(f"The site could not be built:\n{run.stderr}")
            with served(site) as base:
                paths = sorted(file.parent.relative_to(site).as_posix() for file in site.glob("uppfoljning/**/figures.csv"))
                addresses = [f"{base}/{path}/" for path in paths]
                with chromium() as browser:
                    wrong += blind(browser, addresses[0])
                wrong += sum((told for _, told in in_browsers(addresses, lambda *page: list(faults(*page)))), [])
                count += len(addresses)
    for fault in wrong:
        print(fault, file=sys.stderr)
    print(f"{count} pages of follow-up on paper: {len(wrong)} faults.")
    return 1 if wrong or not count else 0


if __name__ == "__main__":
    sys.exit(main(pathlib.Path(sys.argv[1]).resolve()))
