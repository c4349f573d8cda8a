"""What must hold of a poster and of an answer sheet, on paper and on the way there.

Each check takes a Print and gives the faults that it finds, as sentences.
"""

import contextlib
import functools
import io
import re
import threading
import unicodedata
import urllib.error
import urllib.parse
import urllib.request

import pypdfium2
import zxingcpp
from PIL import Image

A4 = (595.3, 841.9)
PUBLIC = {
    "sv": "Det du skriver blir en allmän handling. Du kan vara anonym, men då kan vi inte svara dig.",
    "en": "What you write becomes a public document. You may be anonymous, but then we cannot reply to you.",
}

# Faults of what is laid out for paper: what is outside of its sheet, cut off by it, or printed beside it.
LAYOUT = """() => {
  const faults = [];
  const sheet = document.querySelector('.sheet'), box = sheet.getBoundingClientRect();
  const middle = sheet.querySelector('.middle');
  if (middle.scrollHeight > middle.clientHeight + 1)
    faults.push(`cuts ${middle.scrollHeight - middle.clientHeight} px off its middle`);
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walk.nextNode()) {
    const node = walk.currentNode;
    if (!node.data.trim() || node.parentElement.closest('.visually-hidden')) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const part of range.getClientRects()) {
      if (!part.width || !part.height) continue;
      const words = node.data.trim().slice(0, 40);
      if (!sheet.contains(node)) faults.push(`prints "${words}" too`);
      else if (part.left < box.left - 1 || part.right > box.right + 1 || part.top < box.top - 1 ||
               part.bottom > box.bottom + 1) faults.push(`has "${words}" outside of the sheet`);
    }
  }
  if (box.left < 40 || box.right > innerWidth - 40 || box.top < 40 || box.bottom > innerHeight - 40)
    faults.push('comes too near the edge of the paper');
  return [...new Set(faults)];
}"""

# How wide the widest line of the address is, and how wide the code; in CSS pixels. And how large the type is.
SIZES = """() => {
  const range = document.createRange();
  range.selectNodeContents(document.querySelector('.address'));
  const lines = new Map();
  for (const part of range.getClientRects()) {
    const line = lines.get(Math.round(part.bottom)) ?? [part.left, part.right];
    lines.set(Math.round(part.bottom), [Math.min(line[0], part.left), Math.max(line[1], part.right)]);
  }
  const points = (name) => parseFloat(getComputedStyle(document.querySelector(name)).fontSize) * 0.75;
  return {
    address: Math.max(...[...lines.values()].map(([left, right]) => right - left)),
    code: document.querySelector('.qr').getBoundingClientRect().width,
    addressType: points('.address'), phoneType: points('.phone'), type: points('.sheet'),
  };
}"""


# PDFium does one thing at a time, whichever document it is of.
PDFIUM = threading.Lock()


def read_pages(pdf, read):
    """What is read of each page of a document."""
    with PDFIUM, contextlib.closing(pypdfium2.PdfDocument(pdf)) as document:
        return [read(page) for page in document]


def size_of_page(page):
    """Its width and height in points."""
    return page.get_size()


class Print:
    """A page as it is, and as Chromium prints it."""

    def __init__(self, page, about, fragment):
        self.page, self.about, self.fragment = page, about, fragment
        page.emulate_media(media="print")
        self.bytes = page.pdf(prefer_css_page_size=True)
        self.language = page.evaluate("document.documentElement.lang")

    @functools.cached_property
    def texts(self):
        """What is printed on each page."""
        # PDFium has a mark of its own for a hyphen that ends a line.
        texts = self.read_pages(lambda page: close(page.get_textpage().get_text_range().replace("\ufffe", "-")))
        # Without the pages' numbers, which would stand in the middle of what goes on on the next page.
        return [re.sub(r"^\d+\(\d+\)|\d+\(\d+\)$", "", text) for text in texts]

    def read_pages(self, read):
        return read_pages(self.bytes, read)

    def all(self, selector):
        return self.page.eval_on_selector_all(selector, "found => found.map(one => one.textContent)")

    def one(self, selector):
        return (self.all(selector) or [""])[0]


def close(text):
    """The text without what lines are broken at, and without ligatures."""
    return re.sub(r"[\s\u00ad\u200b]+", "", unicodedata.normalize("NFKC", text))


def codes(image):
    return [code.text for code in zxingcpp.read_barcodes(image) if "QR" in code.format.name.upper()]


def is_one_page(sheet):
    pages = len(sheet.read_pages(size_of_page))
    if pages != 1:
        yield f"is {pages} pages"
    yield from is_a4(sheet)


def is_a4(sheet):
    for size in sheet.read_pages(size_of_page):
        if any(abs(found - wanted) > 1 for found, wanted in zip(size, A4)):
            yield f"is printed on {size[0]:.0f} by {size[1]:.0f} points, which is not A4"


def keeps_within_the_page(sheet):
    yield from sheet.page.evaluate(LAYOUT)


def has_a_code_that_leads_home(sheet):
    wanted = sheet.about + (f"#{sheet.fragment}" if sheet.fragment else "")
    found = codes(sheet.read_pages(lambda page: page.render(scale=2).to_pil().copy())[0])
    if found != [wanted]:
        yield f"has a code that says {found}, not {wanted}"


def can_be_scanned_on_a_screen(sheet):
    page = sheet.page
    for mode in ({"color_scheme": "dark"}, {"forced_colors": "active"}, {"color_scheme": "light"}):
        page.emulate_media(**{"media": "screen", "color_scheme": "light", "forced_colors": "none", **mode})
        picture = Image.open(io.BytesIO(page.screenshot(full_page=True)))
        if len(codes(picture)) != 1:
            yield f"has no code that can be read on a screen with {mode}"
    page.emulate_media(media="print", color_scheme="light", forced_colors="none")


def has_an_address_as_large_as_the_code(sheet):
    size = sheet.page.evaluate(SIZES)
    if size["address"] < size["code"]:
        yield f"has an address {size['address']:.0f} px wide below a code of {size['code']:.0f}"
    if size["addressType"] < 13:
        yield f"has its address in {size['addressType']:.1f} points"
    if size["phoneType"] < max(16, 1.5 * size["type"]):
        yield f"has its telephone number in {size['phoneType']:.1f} points"


def has_an_address_that_can_be_typed(sheet):
    typed = "http://" + sheet.one(".address")
    try:
        with urllib.request.urlopen(typed, timeout=60) as answer:
            answer.read()
            landed = answer.geturl()
    except urllib.error.URLError as error:
        yield f"has the address {typed}, which answers {error}"
        return
    if landed != sheet.about:
        yield f"has the address {typed}, which leads to {landed}"


def says_on_paper(sheet, *selectors):
    """Whether all words of some elements are in what is printed."""
    printed = "".join(sheet.texts)
    for selector in selectors:
        for words in sheet.all(selector):
            if close(words) not in printed:
                yield f"does not print \"{words.strip()[:60]}\""


def says_what_when_and_where(sheet):
    needed = (".sender bdi", ".remark", ".call", ".about", ".essentials dt", ".essentials dd", ".phone a", ".address")
    yield from says_on_paper(sheet, *needed)
    for selector in needed:
        if not sheet.all(selector):
            yield f"has no {selector}"


def has_its_questions_whole(sheet):
    """Each question is on one page, with all the lines to answer it on."""
    lines = sheet.read_pages(lambda page: sum(map(is_ruled, page.get_objects())))
    questions = [close(question) for question in sheet.all(".question")]
    if not questions:
        yield "has no questions"
        return
    for question in questions:
        if not any(question in text for text in sheet.texts):
            yield f"cuts the question {question[:60]} in two"
    per_question = sheet.page.eval_on_selector(".lines", "lines => lines.children.length")
    fields = len(sheet.all(".field"))
    for number, (text, ruled) in enumerate(zip(sheet.texts, lines), 1):
        on_page = sum(question in text for question in questions)
        wanted = {on_page * per_question, on_page * per_question + fields}
        if ruled not in wanted:
            yield f"has {ruled} lines to {on_page} questions on page {number}"


def is_ruled(thing):
    left, bottom, right, top = thing.get_bounds() if thing.type == 2 else (0, 0, 0, 99)
    return right - left > 300 and top - bottom < 3


def says_how_to_answer(sheet):
    yield from says_on_paper(sheet, "h1", ".sheet dd:not(.on-screen)", ".field", ".sheet time")
    if close(PUBLIC[sheet.language]) not in "".join(sheet.texts):
        yield "does not say that an answer becomes a public document"
    if not sheet.all("address span"):
        yield "has no address to send the answers to"


def opens_a_letter(sheet):
    """The link on the sheet is the one on the dialogue's page, and its letter is whole (RFC 6068)."""
    link = '.sheet a[href^="mailto:"][href*="?"]'
    letters = sheet.page.eval_on_selector_all(link, "found => found.map(one => one.getAttribute('href'))")
    if len(letters) != 1:
        yield f"has {len(letters)} links that open a letter"
        return
    parts = urllib.parse.urlsplit(letters[0])
    if not re.fullmatch(r"[!-~]+", letters[0]) or "+" in letters[0] or len(letters[0]) > 2000:
        yield "has a link that some programs could not open"
    if not re.fullmatch(r"[^@\s]+@[^@\s]+", urllib.parse.unquote(parts.path)):
        yield f"sends its letter to {parts.path}"
    fields = dict(urllib.parse.parse_qsl(parts.query, keep_blank_values=True))
    # On paper no line is to break inside a number; in a letter it is a plain space.
    title = sheet.one("h1").split(": ", 1)[1].strip().replace("\u00a0", " ")
    if not same(fields.get("subject", ""), title):
        yield f"has a letter about {fields.get('subject')}, not {title}"
    body = fields.get("body", "")
    if re.search(r"(?<!\r)\n|\r(?!\n)", body):
        yield "has a letter with lines that don't end in CR and LF"
    lines = [line for line in body.split("\r\n") if line]
    wanted = [f"{number}. {' '.join(words.split())}" for number, words in enumerate(sheet.all(".question"), 1)]
    asked = [line for line in lines if re.match(r"\d+\.( |$)", line)]
    if len(asked) != len(wanted) or not all(map(same, asked, wanted)):
        yield "has a letter without all the questions"
    if not any(re.search(r"\b[A-Z]+ \d{4}-\d+\b", line) for line in lines):
        yield "has a letter without the registry number"


def same(said, whole):
    """Whether it is the same, or the beginning of it where there was no room for more."""
    if said.endswith(" …"):
        return whole.startswith(said[:-2].rstrip())
    return said in (whole, whole.split()[0])


# What hangs on the font that a poster is printed in.
FITTING = [is_one_page, keeps_within_the_page, has_an_address_as_large_as_the_code, says_what_when_and_where]
POSTER = [*FITTING, has_a_code_that_leads_home, has_an_address_that_can_be_typed]
SHEET = [is_a4, has_its_questions_whole, says_how_to_answer, opens_a_letter]
