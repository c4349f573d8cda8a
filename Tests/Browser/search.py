"""Searches among the dialogues of a site as its readers do: with a keyboard, with a screen reader, and without JavaScript.

Usage: search.py PROGRAM
       search.py PROGRAM --prove

Prints one line for each fault, and exits 1 on any. `--prove` spoils the site in one way after another instead, and
holds that the check for it notices.
"""

import contextlib
import pathlib
import shutil
import sys
import tempfile
import unicodedata
import urllib.parse

from playwright.sync_api import TimeoutError

from chromium import chromium, in_browsers
from search_site import MANY, TITLES, build, served
from search_faults import SPOILS

STATUS = '[role="status"]'
# How long something may take to come, in milliseconds; nothing waits so long where nothing is wrong.
PATIENCE = 30_000


class Found(Exception):
    """A fault was found, and no other is looked for."""


class Reader:
    """Someone who reads the site, and what was wrong on the way; when proving, the first fault is enough."""

    def __init__(self, browser, server, prefix="", is_proving=False):
        self.browser, self.server, self.home = browser, server, server.origin + prefix
        self.is_proving = is_proving
        self.faults, self.foreign = [], []

    @contextlib.contextmanager
    def page(self, path="/sok/", **options):
        context = self.browser.new_context(viewport={"width": 320, "height": 800}, **options)
        page = context.new_page()
        page.set_default_timeout(PATIENCE)
        page.on("pageerror", lambda error: self.faults.append(f"the script broke: {error}"))
        page.on("console", self.hear)
        page.on("request", lambda request: self.foreign.append(request.url))
        try:
            page.goto(self.home + path)
            yield page
        finally:
            context.close()

    def hear(self, message):
        if "Content Security Policy" in message.text:
            self.faults.append(f"the browser refuses something: {message.text}")

    def expect(self, is_right, words):
        if not is_right:
            self.faults.append(words)
            if self.is_proving:
                raise Found

    def count_of_index(self):
        return sum(path.endswith("index.json") for path in self.server.asked)


def ask(page, words=None, **choices):
    """Types words and chooses from lists, and waits until the page has answered."""
    if words is not None:
        page.fill('[name="q"]', words)
    if choices:
        page.evaluate("document.querySelector('#search details').open = true")
    for name, value in choices.items():
        page.select_option(f'[name="{name}"]', value)
    wait(page)


def wait(page):
    """Until the results are those of what the form says."""
    page.wait_for_function(
        """() => {
          const asked = [...new FormData(document.getElementById("search"))].filter(([, value]) => value.trim());
          const query = String(new URLSearchParams(asked.map(([name, value]) => [name, value.trim()])));
          return location.search.slice(1) === query
            && document.getElementById("results").hidden === (query === "")
            && (document.querySelector('[role="status"]').textContent === "") === (query === "");
        }"""
    )


def hits(page):
    """The titles of all results, the first fifty and then the rest."""
    while page.locator('[data-part="more"]').is_visible():
        page.click('[data-part="more"] button')
    return page.locator("#results ol a").all_text_contents()


def listed(page):
    """Titles and phases of the whole list from A to Ö, over all its pages."""
    found = []
    while True:
        for item in page.locator("#all ul.counted li").all():
            found.append((item.locator("a").inner_text(), item.locator("span.small").inner_text()))
        following = page.locator('a[rel="next"]')
        if following.count() == 0:
            return found
        page.goto(page.url.split("/sok/")[0].split("/en/")[0] + following.get_attribute("href").removeprefix(prefix(page)))


def prefix(page):
    """The path that the site lives under: what comes before the search page's address."""
    path = urllib.parse.urlsplit(page.url).path
    return path[: path.find("/sok/")] if "/sok/" in path else path[: path.find("/en/")]


def swedish(title):
    """Where a title stands in a Swedish list, worked out in another way than the program does."""
    letters = "0123456789abcdefghijklmnopqrstuvwxyzåäö"
    words = "".join(sign if sign.isalnum() else " " for sign in title.lower()).split()
    spell = lambda sign: sign if sign in letters else unicodedata.normalize("NFKD", sign).replace("ß", "ss")[0]
    return [[letters.index(spell(sign)) for sign in word if spell(sign) in letters] for word in words]


# The checks. Each is given a reader, who tells what is wrong.


def lists_all_without_javascript(reader):
    with reader.page(java_script_enabled=False) as page:
        reader.expect(not page.locator("form").is_visible(), "without JavaScript there is a form that does nothing")
        found = [title for title, _ in listed(page)]
    pages = reader.server.folder.glob("**/dialoger/*/index.html")
    whole = [path for path in pages if 'content="noindex"' not in path.read_text(encoding="utf-8")]
    reader.expect(len(found) == len(whole), f"the list has {len(found)} of {len(whole)} dialogues")
    reader.expect(set(TITLES.values()) <= set(found), f"the list lacks {set(TITLES.values()) - set(found)}")
    reader.expect(found == sorted(found, key=swedish), "the list is not in Swedish order")
    order = [title for title in found if title in ("Zonen", "Åkern", "Ängen vid ån", "Öppna förskolan")]
    reader.expect(order == ["Zonen", "Åkern", "Ängen vid ån", "Öppna förskolan"], f"å, ä and ö are not last: {order}")
    with reader.page("/en/search/", java_script_enabled=False) as page:
        english = page.locator("#all ul.counted a").all_text_contents()
        place = english.index("Åkern")
        reader.expect(english[place + 1] == "Ängen vid ån", "Å and Ä are not with A in the English list")
        reader.expect(page.locator('#all a:has-text("Åkern") [lang="sv"]').count() == 1, "a Swedish title is not marked")


def leads_from_a_letter_to_its_place(reader):
    with reader.page() as page:
        for letter in ("Siffror", "B", "Ö"):
            page.goto(reader.home + "/sok/")
            page.locator(".letters").get_by_role("link", name=letter, exact=True).click()
            page.wait_for_load_state()
            target = page.locator(":target")
            reader.expect(target.count() == 1 and target.inner_text() == letter, f"{letter} leads to no heading of its own")


def fetches_when_first_used(reader):
    reader.server.asked.clear()
    with reader.page() as page:
        page.wait_for_load_state("networkidle")
        reader.expect(reader.count_of_index() == 0, "the index is fetched before anyone searches")
        with page.expect_response(lambda answer: answer.url.endswith("index.json")):
            page.focus('[name="q"]')
        ask(page, "torg")
        ask(page, "bibliotek", omrade="nol")
        reader.expect(reader.count_of_index() == 1, f"the index is fetched {reader.count_of_index()} times")


def finds(reader):
    square = "Nytt torg i Älvängen"
    with reader.page() as page:
        for words, wanted in (
            ("tor", square), ("alvangen", square), ("ALVANGEN TOR", square), ("älvängen", square), ("  torg ", square),
            ("angen", "Ängen vid ån"), ("elan", "Élan & fart i Göta älv"), ("Élan", "Élan & fart i Göta älv"),
            ("strasse", "Straße till Hålanda"), ("A\u030akern", "Åkern"), ("öppna", "Öppna förskolan"),
            ("lekplatser 3", "3 lekplatser"), ("skolan", "Öppna förskolan"), ("stadsmilj", square),
            # The end of a compound, from four letters on.
            ("plats i bohus", "Ny lekplats i Bohus"),
            # Other forms of a word, also of one inside of another, and with signs that are not seen.
            ("vägarnas", "Ny väg"), ("provfrågorna 7", "Provfråga 7"), ("platserna i bohus", "Ny lekplats i Bohus"),
            ("lek\u00adplatsen bohus", "Ny lekplats i Bohus"),
            ("exempelgatan", None),
        ):
            ask(page, words)
            found = hits(page)
            if wanted is None:
                reader.expect(found, f'"{words}" finds nothing, and it is in the address of a meeting')
            else:
                reader.expect(wanted in found, f'"{words}" does not find "{wanted}"')
        for words in ("org", "torg finnsinte", "borttagen"):
            ask(page, words)
            reader.expect(square not in hits(page), f'"{words}" finds "{square}"')
        for words, what in (("borttagen", "what is withdrawn is found"), ("?!", "signs find dialogues")):
            ask(page, words)
            reader.expect(hits(page) == [], what)
        ask(page, "halanda")
        in_title = ["Hålanda" in title for title in hits(page)]
        reader.expect(len(set(in_title)) == 2 and in_title[0], "titles do not come first")
        reader.expect(in_title == sorted(in_title, reverse=True), "titles do not come first")


def limits_by_each_choice(reader):
    with reader.page("/sok/") as page, reader.page("/sok/") as other:
        everything = listed(other)
        phases = {title: phase for title, phase in everything}
        choices = page.evaluate(
            """() => [...document.querySelectorAll("#search select")].map((select) => [
              select.name, [...select.options].filter((option) => option.value).map((option) => [option.value, option.text])
            ])"""
        )
        reader.expect([name for name, _ in choices] == ["skede", "omrade", "grupp", "ansvarig", "amne"], "a choice is gone")
        folders = {"omrade": "omraden", "grupp": "grupper", "ansvarig": "ansvariga"}
        for name, options in choices:
            for value, text in options:
                ask(page, **{name: value})
                found = set(hits(page))
                if name == "skede":
                    wanted = {title for title, phase in phases.items() if phase == text}
                elif name in folders:
                    wanted = cards(other, reader.home + f"/{folders[name]}/{value}/")
                else:
                    wanted = {title for title in found if text in facts(other, reader, page, title)}
                    reader.expect(found, f"{text} finds nothing")
                reader.expect(found == wanted, f"{name} {text}: {sorted(found ^ wanted)[:5]} differ")
            ask(page, **{name: ""})


def cards(page, address):
    """The titles on a page of an area, a group or a unit, and on its further pages."""
    titles = set()
    while address:
        page.goto(address)
        titles |= set(page.locator("article.card[class*=phase-] h3 a").all_text_contents())
        following = page.locator('a[rel="next"]')
        address = urllib.parse.urljoin(address, following.get_attribute("href")) if following.count() else None
    return titles


def facts(other, reader, page, title):
    """What the page of a result says that it is about."""
    other.goto(reader.server.origin + page.locator("#results ol a", has_text=title).first.get_attribute("href"))
    return other.locator("dl.facts").all_inner_texts().__str__()


def joins_words_and_choices(reader):
    with reader.page() as page:
        ask(page, "nytt torg", skede="open")
        both = hits(page)
        ask(page, skede="")
        words = hits(page)
        ask(page, "", skede="open")
        choice = hits(page)
        reader.expect("Nytt torg i Älvängen" in both, "words and a choice together do not find the square")
        reader.expect(set(both) == set(words) & set(choice), "words and a choice do not both have to hold")
        ask(page, omrade="halanda")
        neither = hits(page)
        reader.expect(neither == [], f"two choices do not both have to hold: {len(neither)} results")
        ask(page, "simhall", skede="", omrade="")
        reader.expect("Nytt torg i Älvängen" not in hits(page), "other words find the square")
        ask(page, "torg", skede="planned", omrade="halanda")
        reader.expect(hits(page) == [TITLES["marken"]], f"torg, planned and Hålanda: {hits(page)}")


def announces_how_many(reader):
    with reader.page() as page:
        region = page.locator(STATUS)
        reader.expect(region.get_attribute("aria-live") == "polite" and region.is_visible(), "nothing is announced politely")
        page.evaluate(
            """() => {
              window.said = [];
              const region = document.querySelector('[role="status"]');
              new MutationObserver(() => window.said.push(region.textContent)).observe(region,
                { childList: true, characterData: true, subtree: true });
            }"""
        )
        page.focus('[name="q"]')
        # By a clock of its own: a busy computer would make a slow typist, to whom each letter is answered.
        page.clock.install()
        page.clock.pause_at(page.evaluate("Date.now()") + 1000)
        for letter in "nytt torg":
            page.keyboard.type(letter)
            page.clock.run_for(40)
        page.clock.resume()
        wait(page)
        said = [words for words in page.evaluate("window.said") if words]
        reader.expect(said == ["1 träff"], f"typing two words is announced as {said}")
        ask(page, "provfraga")
        reader.expect(page.inner_text(STATUS) == f"{MANY} träffar", f"{page.inner_text(STATUS)} is announced")
        reader.expect(len(hits(page)) == MANY, "other than the number announced is shown")


def offers_a_way_out_of_nothing(reader):
    with reader.page() as page:
        ask(page, "finnsinte")
        reader.expect(page.inner_text(STATUS) == "Inga träffar", "nothing is said of there being no results")
        reader.expect(not page.locator("#all").is_visible(), "the whole list is mixed with the results")
        page.get_by_role("button", name="Visa alla dialoger").click()
        wait(page)
        reader.expect(page.locator("#all").is_visible(), "the way out of no results does not lead to the list")
        reader.expect(focused(page) == "q", "the focus is lost on the way out of no results")
        reader.expect(page.input_value('[name="q"]') == "", "the words stay on the way out")


def focused(page):
    return page.evaluate("document.activeElement.name || document.activeElement.id || document.activeElement.localName")


def keeps_its_state_in_the_address(reader):
    with reader.page() as page:
        length = page.evaluate("history.length")
        ask(page, "torg", omrade="alvangen")
        ask(page, "torget")
        ask(page, "torg")
        wanted = "?q=torg&omrade=alvangen"
        reader.expect(page.url.endswith("/sok/" + wanted), f"the address is {page.url}")
        reader.expect(page.evaluate("history.length") == length, "each search is a step of its own to go back")
        found = hits(page)
        page.reload()
        wait(page)
        reader.expect(found and hits(page) == found, "the results are not there again after a reload")
        page.locator("#results ol a").first.click()
        page.wait_for_selector("h1")
        page.go_back()
        page.wait_for_selector("#results ol a")
        reader.expect(hits(page) == found and page.input_value('[name="q"]') == "torg", "Back does not lead to the results")
        page.get_by_role("button", name="Rensa").click()
        wait(page)
        reader.expect(page.url.endswith("/sok/"), f"the address is still {page.url}")
    with reader.page("/sok/" + wanted) as page:
        wait(page)
        reader.expect(hits(page) == found, "a shared address leads to other results")
        reader.expect(page.locator("#search details").get_attribute("open") is not None, "a choice that counts is hidden")
    with reader.page("/sok/?q=&omrade=finns-inte&skede=open&annat=1") as page:
        wait(page)
        reader.expect(page.url.endswith("/sok/?skede=open"), f"{page.url} holds what is no choice")


def works_with_the_keyboard(reader):
    with reader.page() as page:
        for _ in range(30):
            page.keyboard.press("Tab")
            if focused(page) == "q":
                break
        reader.expect(focused(page) == "q", "Tab does not lead to the field")
        page.keyboard.type("torg")
        page.keyboard.press("Enter")
        wait(page)
        with contextlib.suppress(TimeoutError):
            page.wait_for_function("() => document.activeElement.id === 'results-heading'")
        reader.expect(focused(page) == "results-heading", f"Enter leads to {focused(page)} and not to the results")
        page.keyboard.press("Tab")
        first = page.locator("#results ol a").first
        reader.expect(first.evaluate("(link) => link === document.activeElement"), "Tab does not lead to the first result")
        title = first.inner_text()
        page.keyboard.press("Enter")
        page.wait_for_url("**/dialoger/**")
        reader.expect(page.inner_text("h1") == title, "the first result leads elsewhere")
        page.goto(reader.home + "/sok/")
        page.focus('[name="q"]')
        page.keyboard.press("Tab")
        page.keyboard.press("Space")
        page.keyboard.press("Tab")
        reader.expect(focused(page) == "skede", f"the choices open to {focused(page)}")
        page.keyboard.press("ArrowDown")
        wait(page)
        reader.expect(len(hits(page)) > 0, "a choice with the arrow keys finds nothing")


def shows_many_a_part_at_a_time(reader):
    with reader.page() as page:
        ask(page, "provfråga")
        reader.expect(page.locator("#results ol > li").count() == 50, "not fifty results are shown at first")
        page.focus('[data-part="more"] button')
        page.keyboard.press("Enter")
        page.wait_for_function("() => document.querySelectorAll('#results ol > li').length === 100")
        at = page.evaluate(
            "[...document.querySelectorAll('#results ol a')].indexOf(document.activeElement)"
        )
        reader.expect(at == 50, "the focus is not on the first of the results that came")
        reader.expect(page.inner_text(STATUS) == f"{MANY} träffar", "the number changes with what is shown")


def shows_text_as_text(reader):
    with reader.page() as page:
        ask(page, "fett citat")
        reader.expect(hits(page) == [TITLES["marken"]], f"marks in a title become {hits(page)}")
        reader.expect(page.locator("#results ol :is(b, img)").count() == 0, "marks in a title become elements")


def marks_other_languages(reader):
    with reader.page("/en/search/") as page:
        ask(page, "åkern")
        link = page.locator("#results ol a").first
        reader.expect(link.get_attribute("lang") == "sv", "a Swedish title in English results is not marked")
        reader.expect(link.get_attribute("hreflang") == "sv", "that a result leads to a Swedish page is not marked")
        reader.expect(page.locator('#results ol p[lang="sv"]').count() == 1, "a Swedish summary is not marked")
        ask(page, "square")
        link = page.locator("#results ol a").first
        reader.expect("/en/dialogues/" in link.get_attribute("href"), "an English result leads to a Swedish page")
        reader.expect(link.get_attribute("lang") is None, "an English title is marked as another language")


def tells_when_it_fails(reader):
    reader.server.fails = True
    try:
        with reader.page() as page:
            page.fill('[name="q"]', "torg")
            page.wait_for_function("""() => document.querySelector('[role="status"]').textContent !== ''""")
            reader.expect("Det går inte att söka just nu" in page.inner_text(STATUS), "a failure is not told of")
            reader.expect(page.locator("#all").is_visible(), "the list is gone when the search fails")
            reader.server.fails = False
            ask(page, "nytt torg")
            reader.expect(hits(page) == ["Nytt torg i Älvängen"], "it does not work again when it can")
    finally:
        reader.server.fails = False


def keeps_to_itself(reader):
    reader.foreign.clear()
    with reader.page() as page:
        ask(page, "torg", omrade="alvangen")
        page.wait_for_load_state("networkidle")
        kept = page.evaluate("localStorage.length + sessionStorage.length") + len(page.context.cookies())
        reader.expect(kept == 0, "something is kept in the browser")
    foreign = [address for address in reader.foreign if not address.startswith(reader.server.origin)]
    reader.expect(not foreign, f"others are asked: {foreign}")


def fits_a_narrow_screen(reader):
    with reader.page() as page:
        for words in (None, "provfråga", "finnsinte"):
            if words:
                ask(page, words, skede="planned")
            width = page.evaluate("document.documentElement.scrollWidth")
            reader.expect(width <= 320, f"{words or 'the list'} is {width} px wide on a screen of 320")


CHECKS = [
    lists_all_without_javascript, leads_from_a_letter_to_its_place, fetches_when_first_used, finds,
    limits_by_each_choice, joins_words_and_choices, announces_how_many, offers_a_way_out_of_nothing,
    keeps_its_state_in_the_address, works_with_the_keyboard, shows_many_a_part_at_a_time, shows_text_as_text,
    marks_other_languages, tells_when_it_fails, keeps_to_itself, fits_a_narrow_screen,
]
BELOW_A_PATH = [finds, leads_from_a_letter_to_its_place, keeps_its_state_in_the_address, works_with_the_keyboard]


def run(check, browser, server, prefix="", is_proving=False):
    """The faults that a check finds; one that can't go on has found one."""
    reader = Reader(browser, server, prefix, is_proving)
    try:
        check(reader)
    except Found:
        pass
    except Exception as error:
        reader.faults.append(f"stopped at {str(error).splitlines()[0]}")
    return [f"{check.__name__}{' below a path' if prefix else ''}: {fault}" for fault in reader.faults]


def prove(browser, root, spoiling):
    """What is wrong with a check that does not notice how the site was spoiled for it; None where it does."""
    name, check, ending, old, new = spoiling
    applied = []

    def spoil(path, text):
        if path.endswith(ending) and old in text:
            applied.append(path)
            return text.replace(old, new)
        return text

    with served(root) as server:
        server.spoil = spoil
        faults = run({check.__name__: check for check in CHECKS}[check], browser, server, is_proving=True)
    if not applied:
        return f"{name}: nothing was spoiled"
    if not faults:
        return f"{name}: {check} did not notice"
    print(f"{name}: {faults[0]}")
    return None


def search(program, folder):
    """What is wrong with the search, at the root of a host and below a path."""
    root = build(program, folder)
    with chromium() as browser:
        with served(root) as server:
            faults = [fault for check in CHECKS for fault in run(check, browser, server)]
        shutil.rmtree(root)
        with served(build(program, folder, "/kommun/samtal")) as server:
            faults += [fault for check in BELOW_A_PATH for fault in run(check, browser, server, "/kommun/samtal")]
    return faults


def main(program, is_proving=False):
    with tempfile.TemporaryDirectory(prefix="samtal-search-") as name:
        folder = pathlib.Path(name)
        if is_proving:
            root = build(program, folder)
            # Most of the time is spent on waiting for what does not come.
            proofs = in_browsers(SPOILS, lambda browser, spoiling: prove(browser, root, spoiling), browsers=6)
            faults = [fault for _, fault in proofs if fault]
        else:
            faults = search(program, folder)
    for fault in faults:
        print(fault, file=sys.stderr)
    count = len(SPOILS) if is_proving else len(CHECKS) + len(BELOW_A_PATH)
    print(f"Search: {count} {'proofs' if is_proving else 'checks'}, {len(faults)} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(pathlib.Path(sys.argv[1]).resolve(), "--prove" in sys.argv))
