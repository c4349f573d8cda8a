"""What holds in the markup of every page: what a reader who does not see the page goes by."""

import re

from faults import Rule

RULES = {
    "structure/language": Rule(1, "Set lang on <html> to the language of the page"),
    "structure/direction": Rule(1, "Set dir=\"rtl\" on <html> for languages read from right to left, and only there"),
    "structure/foreign-text": Rule(1, "Give the element dir, and lang where it is known, or put it in a <bdi>"),
    "structure/number": Rule(1, "Lay telephone numbers out from left to right, or their groups change places"),
    "structure/unmarked-language": Rule(1, "Give the words lang, so that they are read out in their own language"),
    "structure/title": Rule(2, "Write it as \"Page – Site\", with all the words of the page's h1"),
    "structure/one-h1": Rule(3, "Give the page exactly one h1"),
    "structure/level-skipped": Rule(3, "Let each heading be at most one level below the one before"),
    "structure/heading-empty": Rule(3, "Give the heading words, or leave it out"),
    "structure/landmarks": Rule(4, "Have one main, one header and one footer, the last two directly in body"),
    "structure/nav-name": Rule(4, "Give each nav an aria-label of its own"),
    "structure/skip-link": Rule(5, "Let the page's first link lead to its h1, with tabindex=\"-1\""),
    "structure/picture": Rule(21, "Give the picture alt, width and height"),
    "structure/drawing": Rule(22, "Give the svg role=\"img\" and a title, or aria-hidden=\"true\""),
    "structure/table": Rule(22, "Give the table a caption, and each th a scope"),
    "structure/time": Rule(23, "Write the day or time as the standard has it: 2026-12-03, 2026-12-03T18:00"),
    "structure/dash": Rule(23, "Write \"till\" (\"to\") between times: screen readers say minus or nothing"),
    "structure/link-name": Rule(24, "Say in the link where it leads"),
    "structure/same-name": Rule(24, "Give links that lead to different places different words"),
    "structure/file-type": Rule(24, "Say in the link what kind of file it is, such as (pdf)"),
    "structure/new-window": Rule(24, "Let links open where the reader is: remove target"),
    "structure/id-twice": Rule(25, "Give each element an id of its own"),
    "structure/reference": Rule(25, "Point at an id that there is on the page"),
    "structure/list": Rule(25, "Have only li in lists, and dt, dd and div in dl"),
    "structure/list-unmarked": Rule(25, "Use list-style-type: \"\": to Safari, what has list-style none is no list"),
    "structure/habit": Rule(6, "Leave it out: it gets in the way of keyboards, screen readers or those who wait"),
    "structure/upper-case": Rule(27, "Write ordinary letters: capitals may be spelt out, and are slow to read"),
    "structure/soft-hyphen": Rule(27, "Remove it: screen readers may stop in the word. Use hyphens: auto"),
    "structure/other-language": Rule(28, "Give the words in the link that are in that language lang too"),
}

RIGHT_TO_LEFT = {"ar", "arc", "ckb", "dv", "fa", "he", "ps", "sd", "syr", "ug", "ur", "yi"}
RIGHT_TO_LEFT_LETTER = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
# Words that hardly a sentence does without, and that are no words of the other language.
TELLTALE = {
    "sv": {"och", "att", "för", "på", "är", "det", "inte", "ett", "av", "till", "som", "med", "från", "eller"},
    "en": {"the", "and", "of", "for", "with", "you", "are", "from", "your", "which", "that", "will", "this", "not"},
}
CLOCK = r"\d{1,2}[.:]\d{2}"
DAY = r"\d{4}-\d\d-\d\d"
LINE = r"\s*[-\u2010-\u2015\u2212]\s*"
DASH = re.compile(f"{CLOCK}{LINE}{CLOCK}|{DAY}{LINE}{DAY}")
TIME = re.compile(r"\d{4}(-\d\d(-\d\d(T\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:?\d\d)?)?)?|-W\d\d)?|\d\d:\d\d")
FILES = re.compile(r"\.(pdf|ics|xml|json|csv|docx?|xlsx?|pptx?|odt|ods|zip)$")
UNCLEAR = {
    "här", "klicka här", "läs mer", "mer", "mer information", "länk", "läs mer här", "se mer", "tryck här",
    "here", "click here", "read more", "more", "more information", "link", "see more", "learn more", "continue",
}


def check(visit):
    visit.enter("light")
    facts = visit.facts = visit.ask("structure")
    for part in (language, headings, landmarks, pictures, times, links, markup, text):
        for rule, words in part(facts, visit):
            visit.fault(f"structure/{rule}", words)


def language(facts, visit):
    code = facts["language"]
    if code != visit.language:
        yield "language", f"lang is \"{code}\" and the page is in \"{visit.language}\""
    if (code.split("-")[0] in RIGHT_TO_LEFT) != (facts["direction"] == "rtl"):
        yield "direction", f"dir is \"{facts['direction']}\" and lang \"{code}\""
    if len(facts["titles"]) != 1:
        yield "title", f"the page has {len(facts['titles'])} title elements"


def headings(facts, _):
    found = facts["headings"]
    first = [heading["text"] for heading in found if heading["level"] == 1]
    if len(first) != 1:
        yield "one-h1", f"the page has {len(first)} of them"
    for title in facts["titles"]:
        if first and not words_of(first[0]) <= words_of(title.rpartition(" – ")[0] or title):
            yield "title", f"the title \"{title}\" lacks words of the heading \"{first[0]}\""
    for before, after in zip(found, found[1:]):
        if after["level"] > before["level"] + 1:
            yield "level-skipped", f"h{before['level']} is followed by h{after['level']} \"{after['text']}\""
    for heading in found:
        if not heading["text"]:
            yield "heading-empty", f"an h{heading['level']} has no words"


def words_of(text):
    return set(re.findall(r"\w+", text.lower()))


def landmarks(facts, _):
    for name in ("mains", "headers", "footers"):
        if facts[name] != 1:
            yield "landmarks", f"the page has {facts[name]} {name}"
    labels = [nav["label"] for nav in facts["navs"]]
    for nav in facts["navs"]:
        if not nav["label"] or labels.count(nav["label"]) > 1:
            yield "nav-name", f"{nav['place']} is called \"{nav['label']}\""
    skip = facts["skip"]
    if skip != {"leadsTo": "h1", "tabindex": "-1"}:
        yield "skip-link", f"the first control leads to {skip['leadsTo']} with tabindex {skip['tabindex']}"


def pictures(facts, _):
    for picture in facts["pictures"]:
        if picture["lacks"]:
            yield "picture", f"{picture['place']} lacks {', '.join(picture['lacks'])}"
    for drawing in facts["drawings"]:
        if not drawing["isNamed"] and not drawing["isHidden"]:
            yield "drawing", f"{drawing['place']} has no name and is not hidden"
    for table in facts["tables"]:
        if not table["caption"] or not table["headers"] or table["withoutScope"]:
            yield "table", f"{table['place']} has the caption \"{table['caption']}\" and {table['headers']} headers"


def times(facts, _):
    for time in facts["times"]:
        if not TIME.fullmatch(time["value"] or ""):
            yield "time", f"\"{time['text']}\" has datetime {time['value']}"
    for words in [*(node["text"] for node in facts["texts"]), *facts["titles"]]:
        for match in DASH.finditer(words):
            yield "dash", f"\"{match.group()}\" is on the page"


def links(facts, visit):
    places = {}
    for link in facts["links"]:
        name, href = link["name"], link["href"]
        if not href:
            yield "link-name", f"\"{name}\" is an <a> that leads nowhere"
            continue
        if not re.search(r"\w", name) or name.lower().strip(" .:!…>»→") in UNCLEAR:
            yield "link-name", f"a link to {href} is called \"{name}\""
        other = places.setdefault(name.lower(), link["whole"])
        if other != link["whole"]:
            yield "same-name", f"\"{name}\" leads to {other} and to {link['whole']}"
        kind = FILES.search(link["whole"].lower().split("?")[0].split("#")[0])
        # A subscription opens a calendar and is no file.
        if kind and not href.startswith("webcal:") and not re.search(file_words(kind.group(1)), name.lower()):
            yield "file-type", f"\"{name}\" leads to {href}"
        if href.startswith("tel:") and link["direction"] != "ltr":
            yield "number", f"\"{name}\" is laid out from right to left"
        if link["target"]:
            yield "new-window", f"\"{name}\" has target \"{link['target']}\""
        if link["other"] and link["other"] != visit.language and link["other"] not in link["languages"]:
            yield "other-language", f"\"{name}\" leads to a page in {link['other']} and is marked {' and '.join(link['languages'])}"


def file_words(kind):
    """What a link may call a file of a kind: its ending, or what it is used as."""
    words = {"xml": r"\b(rss|xml)\b", "json": r"\bjson\b", "ics": r"\b(ics|kalenderfil|calendar file)\b"}
    return words.get(kind, rf"\b{kind}\b")


def markup(facts, _):
    ids = facts["ids"]
    for name in sorted({name for name in ids if ids.count(name) > 1}):
        yield "id-twice", f"{ids.count(name)} elements have the id \"{name}\""
    for reference in facts["references"]:
        yield "reference", f"{reference} leads to nothing"
    for stray in facts["strays"]:
        yield "list", f"{stray} stands directly in a list"
    for place in facts["lists"]:
        yield "list-unmarked", f"{place} has list-style-type none"
    for habit in facts["habits"]:
        yield "habit", f"{habit} has accesskey, autofocus, a positive tabindex or a handler, or is a frame"


def text(facts, _):
    for node in facts["texts"]:
        words = " ".join(node["text"].split())
        if node["isUpperCase"]:
            yield "upper-case", f"\"{words}\" is set in capitals"
        if "\u00ad" in words:
            yield "soft-hyphen", f"\"{words}\" has one"
        for code, spoken in node["spoken"].items():
            used = set(re.findall(r"\w+", spoken.lower()))
            for other, telltale in TELLTALE.items():
                if code in TELLTALE and other != code and len(used & telltale) >= 2:
                    yield "unmarked-language", f"\"{' '.join(spoken.split())[:80]}\" is marked as {code}"
        letters = [letter for letter in words if letter.isalpha()]
        from_the_right = [letter for letter in letters if RIGHT_TO_LEFT_LETTER.match(letter)]
        if len(from_the_right) * 2 > len(letters) and node["direction"] != "rtl":
            yield "foreign-text", f"\"{words}\" in {node['place']} is laid out from left to right"
