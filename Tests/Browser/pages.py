"""Which pages a site has, of which kind each is, and the fewest of them that show everything.

A kind is told by the address, whose words come from `languages/`, so that nothing here changes when a word does. A page
that fits no kind is a fault: whoever adds a template adds its row here, and gets a tree for it.
"""

import re
from dataclasses import dataclass
from html.parser import HTMLParser
from urllib.parse import urlsplit

import yaml

# The words in braces are those under "addresses" in languages/*.yml. "*" is one step of the address, and "<page>" the
# name of a file in content/pages/.
KINDS = {
    "front": "",
    "dialogues": "{dialogues}/",
    "dialogue": "{dialogues}/*/",
    "easy-read": "{dialogues}/*/{easy-read}/",
    "meetings": "{meetings}/",
    "feedback": "{feedback}/",
    "areas": "{areas}/",
    "area": "{areas}/*/",
    "groups": "{groups}/",
    "group": "{groups}/*/",
    "units": "{units}/",
    "unit": "{units}/*/",
    "archive": "{archive}/",
    "archive-year": "{archive}/*/",
    "subscribe": "{subscribe}/",
    "week": "{week}/",
    "deadlines": "{deadlines}/",
    "unit-deadlines": "{deadlines}/*/",
    "overdue": "{overdue}/",
    "propose": "{propose}/",
    "propose-easy-read": "{propose}/{easy-read}/",
    "how-it-works": "{how-it-works}/",
    "how-it-works-easy-read": "{how-it-works}/{easy-read}/",
    "accessibility": "{accessibility}/",
    "follow-up": "{follow-up}/",
    "follow-up-year": "{follow-up}/*/",
    "follow-up-unit": "{follow-up}/*/*/",
    "data": "{data}/",
    "search": "{search}/",
    "poster": "{dialogues}/*/{poster}/",
    "answer-sheet": "{dialogues}/*/{answer-sheet}/",
    "meeting-poster": "{meetings}/*/{poster}/",
    "pages": "{pages}/",
    "page": "<page>/",
    "page-easy-read": "<page>/{easy-read}/",
    "not-found": "404.html",
}

# Kinds with the template of another, whose page is the fuller one: a tree is kept of that one alone.
LIKE = {
    "easy-read": "dialogue",
    "areas": "groups",
    "units": "groups",
    "pages": "groups",
    "follow-up": "groups",
    "follow-up-unit": "follow-up-year",
    "area": "unit",
    "group": "unit",
    "unit-deadlines": "deadlines",
    "propose-easy-read": "propose",
    "how-it-works-easy-read": "how-it-works",
    "meeting-poster": "poster",
    "page-easy-read": "page",
}


@dataclass(frozen=True)
class Page:
    """A page as it lies in the built site, before any browser has seen it."""

    address: str
    language: str
    # Whether that is the site's first language.
    is_default: bool
    kind: str | None
    is_alias: bool
    html: str
    features: frozenset


class Features(HTMLParser):
    """What a page shows that another of its kind may lack: elements with their classes; and its canonical address."""

    TOLD_BY = ("class", "dir", "aria-current", "role", "type", "rel")

    def __init__(self, html):
        super().__init__()
        self.found, self.canonical, self.direction = set(), None, "ltr"
        self.feed(html)

    def handle_starttag(self, tag, attributes):
        values = dict(attributes)
        if tag == "html":
            self.direction = values.get("dir", "ltr")
        # What is laid out from right to left is another thing to look at.
        told = [f"{name}={values[name]}" for name in self.TOLD_BY if values.get(name)]
        self.found.add(" ".join([self.direction, tag, *told]))
        if tag == "link" and values.get("rel") == "canonical":
            self.canonical = urlsplit(values.get("href") or "").path


def read_pages(folder, content, languages):
    """Every page of a built site, in the order of their addresses.

    `content` is the folder that it was built from, and `languages` the one with the words of each language.
    """
    settings = yaml.safe_load((content / "site.yml").read_text(encoding="utf-8"))
    codes = settings["languages"]
    patterns = {code: kind_patterns(code, codes[0], content, languages) for code in codes}
    pages = []
    for file in folder.rglob("*.html"):
        address = "/" + file.relative_to(folder).as_posix().removesuffix("index.html")
        html = file.read_text(encoding="utf-8")
        features = Features(html)
        # An earlier address answers with the page that has moved, and is of its kind.
        own = features.canonical or address
        language = next((code for code in codes[1:] if own.startswith(f"/{code}/")), codes[0])
        kind = next((kind for kind, pattern in patterns[language] if pattern.fullmatch(own)), None)
        is_default, is_alias = language == codes[0], own != address
        pages.append(Page(address, language, is_default, kind, is_alias, html, frozenset(features.found)))
    return sorted(pages, key=lambda page: page.address)


def kind_patterns(code, default, content, languages):
    """The kinds with the expression that an address of each fits, in one language."""
    words = yaml.safe_load((languages / f"{code}.yml").read_text(encoding="utf-8"))["addresses"]
    home = "/" if code == default else f"/{code}/"
    slugs = {file.name.split(".")[0] for file in (content / "pages").glob("*.md")}
    own_pages = "|".join(sorted(re.escape(slug) for slug in slugs)) or "(?!)"
    later = rf"(?:{re.escape(words['page'])}/\d+/)?"
    patterns = []
    for kind, shape in KINDS.items():
        # A kind whose word a language lacks is one that this version of the site does not have.
        if not set(re.findall(r"\{([a-z-]+)\}", shape)) <= set(words):
            continue
        expression = re.escape(home)
        for part in re.split(r"(\{[a-z-]+\}|\*|<page>)", shape):
            if part == "*":
                expression += r"[^/]+"
            elif part == "<page>":
                expression += f"(?:{own_pages})"
            elif part.startswith("{"):
                expression += re.escape(words[part[1:-1]])
            else:
                expression += re.escape(part)
        # A long list goes on at "…/sida/2/".
        patterns.append((kind, re.compile(expression + (later if shape.endswith("/") else ""))))
    return patterns


def samples(pages, kinds, shown):
    """The fewest pages to look at in every mode: one for each of the kinds, and together all that any page shows.

    `shown` is what samples of other sites show already; what these show is added to it. The first one for a kind is
    the one that shows the most, in the site's first language if it can be.
    """
    chosen = []
    known = [page for page in pages if page.kind and not page.is_alias]
    for kind in kinds:
        own = [page for page in known if page.kind == kind]
        if own:
            chosen.append(max(own, key=lambda page: (page.is_default, len(page.features), rank(page))))
            shown |= chosen[-1].features
    while True:
        best = max(known, key=lambda page: (len(page.features - shown), page.is_default, rank(page)), default=None)
        if best is None or not best.features - shown:
            return chosen
        chosen.append(best)
        shown |= best.features


def rank(page):
    """Which of two equals comes first: the one with the shorter address, then the earlier one in the alphabet."""
    return -len(page.address), [-ord(letter) for letter in page.address]
