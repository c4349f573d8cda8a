"""Prints every poster and answer sheet with Chromium, and reads the codes on them back.

Usage: paper.py PROGRAM

Builds the example municipality's site, and one with nearly nothing and one with far too much on its posters. Before
anything else each check is seen to find what it is there for, on pages that are damaged on purpose. Posters are printed
in every font of fonts.py, since nobody knows which one a reader has.
"""

import pathlib
import re
import subprocess
import sys
import tempfile
import urllib.request

import paper_checks as checks
import paper_content
from chromium import chromium, in_browsers
from fonts import FONTS, with_only
from serve import served
from visit import script

CHECKOUT = pathlib.Path(__file__).resolve().parents[2]
NOW = "2026-11-23T12:00"
VIEW = {"width": 794, "height": 1123}  # A4 at 96 to the inch

# What is done to a good page, the check that must notice, and some words of what it then says.
POSTER_DAMAGE = [
    ("css", ".sheet { block-size: 320mm !important }", checks.is_one_page, "is 2 pages"),
    ("css", "@page { size: letter }", checks.is_one_page, "not A4"),
    ("css", ".middle { font-size: 40pt }", checks.keeps_within_the_page, "off its middle"),
    ("css", ".phone { white-space: nowrap; font-size: 90pt }", checks.keeps_within_the_page, "outside of the sheet"),
    ("css", ".site-footer { display: block !important }", checks.keeps_within_the_page, "too"),
    ("css", ".sheet { margin-block-start: 0 !important }", checks.keeps_within_the_page, "too near the edge"),
    ("css", ".qr path { display: none }", checks.has_a_code_that_leads_home, "says []"),
    ("css", ".qr { transform: scaleX(0.1) }", checks.has_a_code_that_leads_home, "says []"),
    ("other code", "", checks.has_a_code_that_leads_home, "not http"),
    ("css", ".address { font-size: 2pt }", checks.has_an_address_as_large_as_the_code, "wide below a code"),
    ("css", ".address { font-size: 12pt }", checks.has_an_address_as_large_as_the_code, "address in 12.0"),
    ("css", ".phone { font-size: 15pt }", checks.has_an_address_as_large_as_the_code, "number in 15.0"),
    ("text", ".address a", checks.has_an_address_that_can_be_typed, "which answers"),
    ("css", ".essentials { display: none }", checks.says_what_when_and_where, "does not print"),
    ("gone", ".phone", checks.says_what_when_and_where, "has no .phone a"),
    ("css", ".qr path { stroke: #eee }", checks.can_be_scanned_on_a_screen, "on a screen"),
]
SHEET_DAMAGE = [
    ("css", "@page { size: A5 }", checks.is_a4, "not A4"),
    ("css", ".questions > li { break-inside: auto !important } .question { padding-block-start: 100mm }",
     checks.has_its_questions_whole, "lines to"),
    ("css", ".question { block-size: 180mm; line-height: 90mm; break-inside: auto; inline-size: 30mm }"
            ".questions > li { break-inside: auto !important }", checks.has_its_questions_whole, "in two"),
    ("gone", ".questions", checks.has_its_questions_whole, "has no questions"),
    ("gone", "address", checks.says_how_to_answer, "no address"),
    ("css", "dl { display: none }", checks.says_how_to_answer, "does not print"),
    ("gone", ".lead ~ p", checks.says_how_to_answer, "public document"),
    ("href", "mailto:a@example.org", checks.opens_a_letter, "0 links"),
    ("href", "mailto:a@example.org?subject=x&body=1.+a%0A2.%20b", checks.opens_a_letter, "could not open"),
    ("href", "mailto:a@example.org?subject=x&body=1.+a%0A2.%20b", checks.opens_a_letter, "CR and LF"),
    ("href", "mailto:a@example.org?subject=x&body=", checks.opens_a_letter, "letter about x"),
    ("href", "mailto:a@example.org?subject=x&body=", checks.opens_a_letter, "all the questions"),
    ("href", "mailto:a@example.org?subject=x&body=", checks.opens_a_letter, "registry number"),
    ("href", "mailto:a.example.org?subject=x&body=", checks.opens_a_letter, "sends its letter to"),
]


def build(program, content, output, base):
    command = [program, "build", "--content", content, "--output", output, "--base-url", base, "--now", NOW]
    run = subprocess.run([str(part) for part in command], cwd=CHECKOUT, capture_output=True, text=True)
    if run.returncode != 0:
        sys.exit(f"The site could not be built:\n{run.stderr}")


def pages(site):
    """The addresses of all posters, then of all answer sheets."""
    found = sorted(file.parent.relative_to(site) for file in site.rglob("index.html"))
    posters = [path for path in found if path.name in ("affisch", "poster")]
    return posters, [path for path in found if path.name in ("svarsblankett", "answer-sheet")]


def open_page(browser, base, path, known={}):
    """The page, the address of the dialogue that it is about, and the place there."""
    # One page for all: to make a new one takes as long as everything else.
    page = browser.contexts[0].pages[0] if browser.contexts else browser.new_page(viewport=VIEW)
    page.goto(f"{base}/{path.as_posix()}/")
    about = page.eval_on_selector(".on-screen a", "link => link.href")
    if about not in known:
        known[about] = look_up(about)
    canonical, ids = known[about]
    is_meeting = path.parent.parent.name in ("moten", "meetings")
    fragment = f"meeting-{path.parent.name}" if is_meeting else None
    return page, canonical, fragment if fragment is None or fragment in ids else fragment + ", which is not there"


def look_up(address):
    """What the page of a dialogue says that its address is, and the places on it."""
    with urllib.request.urlopen(address, timeout=60) as answer:
        html = answer.read().decode("utf-8")
    return re.search(r'<link rel="canonical" href="([^"]+)"', html).group(1), set(re.findall(r' id="([^"]+)"', html))


def faults(browser, base, path, wanted):
    page, about, fragment = open_page(browser, base, path)
    sheet = checks.Print(page, about, fragment)
    return [f"/{path.as_posix()}/ {fault}" for check in wanted for fault in check(sheet)]


def damage(page, kind, how, other):
    if kind == "css":
        page.evaluate(script("restyle"), f"@media all {{ {how} }}" if not how.startswith("@page") else how)
    elif kind == "gone":
        page.eval_on_selector_all(how, "found => found.forEach(one => one.remove())")
    elif kind == "text":
        page.eval_on_selector(how, "one => { one.textContent = location.host + '/finns-inte' }")
    elif kind == "href":
        page.eval_on_selector('.sheet a[href*="?"]', "(link, address) => link.setAttribute('href', address)", how)
    elif kind == "other code":
        page.eval_on_selector(".qr", "(code, other) => { code.outerHTML = other }", other)


def blind_checks(browser, base, path, other, damages):
    """The checks that find nothing wrong with a page that is damaged."""
    page, _, _ = open_page(browser, base, other)
    code = page.evaluate("document.querySelector('.qr')?.outerHTML ?? ''")
    for kind, how, check, words in damages:
        page, about, fragment = open_page(browser, base, path)
        damage(page, kind, how, code)
        found = list(check(checks.Print(page, about, fragment)))
        if not any(words in fault for fault in found):
            yield f"{check.__name__} says {found} of a page with {kind} {how}"


def try_site(base, site, scratch, is_example):
    posters, sheets = pages(site)
    wrong = []
    environments = {font: with_only(font, scratch) for font in FONTS}
    first = next(iter(FONTS))
    if is_example:
        with chromium(environments[first]) as browser:
            wrong += blind_checks(browser, base, posters[0], posters[1], POSTER_DAMAGE)
            wrong += blind_checks(browser, base, sheets[0], posters[0], SHEET_DAMAGE)
    scanned = (posters[0], posters[-1]) if is_example else ()
    wanted = {path: checks.POSTER + [checks.can_be_scanned_on_a_screen] * (path in scanned) for path in posters}
    wanted |= dict.fromkeys(sheets, checks.SHEET)
    for font, environment in environments.items():
        # What a font does not change is seen once.
        looks = wanted if font == first else dict.fromkeys(posters, checks.FITTING)
        found = in_browsers(
            looks, lambda browser, path: faults(browser, base, path, looks[path]), environment=environment
        )
        wrong += [f"{fault} ({font})" for _, told in found for fault in told]
    if not posters or not sheets:
        wrong.append("There should have been posters and answer sheets to print.")
    for fault in wrong:
        print(fault, file=sys.stderr)
    print(f"{len(posters)} posters, in {len(FONTS)} fonts, and {len(sheets)} answer sheets: {len(wrong)} faults.")
    return len(wrong)


def main(program):
    wrong = 0
    with tempfile.TemporaryDirectory(prefix="samtal-paper-") as name:
        folder = pathlib.Path(name)
        paper_content.write(folder / "light", is_heavy=False)
        paper_content.write(folder / "heavy", is_heavy=True)
        for content in (CHECKOUT / "content", folder / "light", folder / "heavy"):
            site = folder / f"site-{content.name}"
            site.mkdir()
            with served(site) as base:
                build(program, content, site, base)
                wrong += try_site(base, site, folder, is_example=content.parent == CHECKOUT)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(pathlib.Path(sys.argv[1]).resolve()))
