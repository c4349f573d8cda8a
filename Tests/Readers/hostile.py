"""Writes texts that formats trip over wherever the content takes words, and asks readers what they make of them.

Usage: hostile.py PROGRAM

What goes in has to come out, letter by letter, in every feed and calendar.
"""

import pathlib
import sys
import tempfile

import hypothesis
from hypothesis import strategies

from hostile_trial import Trial

TEXTS = [
    "& < > \" ' ; , \\ :",
    'Park & lek <b>nu</b> "snart" &amp; \'strax\' &#8364; <script>alert(1)</script>',
    '"helt inom citattecken"',
    "'helt inom enkla'",
    "slutar med bakstreck \\",
    "slutar med två \\\\",
    "\\n är inget radbyte, inte \\N eller \\\\n heller, och \\; är inget semikolon",
    "]]> mitt i ]]]]> och sist ]]>",
    "<![CDATA[ början och <!-- kommentar -->",
    "100 % av %d och %s, %20 och %F0",
    "{dialogue} {meeting} {{title}} {{{title}}} {{#a}} $1 \\1",
    "👩‍👩‍👧‍👦 🏳️‍🌈 🇸🇪 👍🏽 och 1️⃣",
    "e\u0301 a\u030a o\u0308 Z\u0338\u0328\u031b\u030c",
    'med tecken på: "\u0301 &\u0301 <\u0301 >\u0301 ;\u0301 ,\u0301 \\\u0301 :\u0301',
    "Bibl \u0600</script>\u0600<img src=x onerror=alert(1)> \u0600\u0600&\u0600\"\u0600",
    "javascript:\uff9e=alert(1) :\uff9e ;\uff9e ,\uff9e \\\uff9e",
    "<\u200e/script>\u200e\"\u200e ]]>\u0301 ]]\u0600> \u0600]]>",
    "x,\u0301 ;\u0301 \\\u0301n \u0600; \u0600, \u0600\\",
    "å" * 300,
    "ord med mellanrum " * 16 + "slut",
    "👩‍👩‍👧‍👦" * 40,
    "e\u0301" * 150,
    ";,\\" * 100,
    "اجتماع حول الساحة الجديدة، الساعة 18",
    "פגישה על הכיכר החדשה",
    "svenska اجتماع svenska עברית slut",
    "広場についての会議：「新しい広場」、午後六時",
    "tunt\u2009mellanrum, smalt\u2006också",
    "BEGIN:VEVENT och ATTENDEE:mailto:x och DTSTART;TZID=Europe/Stockholm:20261203T180000",
    "a\tb\t\tc",
    "# inte rubrik, - inte lista, 1. inte det heller, *inte* **betonat** och `inte kod` [inte] (länk)",
    "privat \ue000, sist \U0010fffd och \U0001f9ff",
    "två  mellanrum   och fler    här",
    "en rad\u2028en till\u2029och en",
    "A",
]


def try_texts(program, texts):
    with tempfile.TemporaryDirectory(prefix="samtal-hostile-") as folder:
        return Trial(program, pathlib.Path(folder) / "municipality", texts).read()


def try_generated(program):
    """Texts that nobody thought of; the same ones each time."""
    marks = strategies.sampled_from(list("&<>\"';,\\:%{}[]()*_`#!-.\u0301\u200e\u200f\ufe0f\u2028\t  nN") + ["]]>", "\\n", "👩"])
    # What nobody sees is read as what it looks like, and what turns the direction of a text is refused.
    unseen = "\xa0\xad\u2007\u200b\u200c\u200d\u2011\u202a\u202b\u202c\u202d\u202e\u202f\u2060\u2066\u2067\u2068\u2069\ufeff"
    letters = strategies.characters(exclude_categories=["Cc", "Cs", "Cn", "Zl", "Zp"], exclude_characters=unseen)
    # What a mark at the start would belong to is the space before it; a comma there belongs to the day before it.
    first = strategies.sampled_from(list("A1&<>\"'\\%{}[()*_`#!"))
    rest = strategies.lists(strategies.one_of(marks, marks, letters), min_size=12, max_size=60)
    text = strategies.tuples(first, rest).map(lambda parts: (parts[0] + "".join(parts[1])).strip())
    # What is left of a link is refused.
    text = text.filter(lambda text: "](" not in text)
    faults = []

    @hypothesis.settings(
        max_examples=4, deadline=None, derandomize=True, database=None, phases=[hypothesis.Phase.generate],
        suppress_health_check=list(hypothesis.HealthCheck),
    )
    @hypothesis.given(strategies.lists(text, min_size=50, max_size=50))
    def comes_out_as_it_went_in(texts):
        faults.extend(try_texts(program, texts))

    comes_out_as_it_went_in()
    return faults


def main():
    program = sys.argv[1]
    faults = try_texts(program, TEXTS)
    faults += try_generated(program)
    for fault in faults[:20]:
        print(fault, file=sys.stderr)
    print(f"{len(TEXTS)} texts and some that nobody wrote went through feeds and calendars; {len(faults)} faults.")
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main()
