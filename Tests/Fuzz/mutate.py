"""Changes a case by chance."""

import functools
import pathlib
import re

HERE = pathlib.Path(__file__).resolve().parent
# Characters that become one with what stands before or after them, to whoever compares characters and not bytes.
MARKS = ["\u0301", "\u0600", "\uff9e", "\u200d", "\ufe0f", "\r\n", "\u2028", "\u2029", "\ufeff", "\u0085", "\u00a0", "\u00ad",
         "\u202e", "\u2066", "\U000f0000", "\u037e", "\u212a", "\u1fef", "\0", "\x1b[31m", "\x07", "\ud7a3", "\U0010ffff"]
NUMBERS = [b"0", b"-1", b"99999999999999999999", b"1e309", b"0x10", b"2026-02-30", b"9999-12-31", b"24:00", "٣".encode()]
KINDS = [".md", ".yml", ".svg", ".mustache", ".css", ".json", ".js"]


@functools.cache
def tokens():
    lines = (HERE / "tokens.txt").read_text().splitlines()
    return [line.encode() for line in lines if line]


def changed(case, chance):
    """Half of the cases are changed where words stand, so that many are still fit to be published."""
    paths = [path for path, content in case.files.items() if isinstance(content, bytes) and touched(path)]
    if chance.random() < 0.5:
        for _ in range(chance.choice([1, 2, 5])):
            path = chance.choice(paths)
            case.files[path] = chance.choice([insert_in_word, insert_in_word, number])(case.files[path], chance, case, path)
        return case
    for _ in range(chance.choice([1, 1, 1, 2, 3])):
        path = chance.choice(paths)
        content = case.files.get(path)
        if not isinstance(content, bytes):
            continue
        for _ in range(chance.choice([1, 1, 2, 3, 8])):
            content = chance.choice(CHANGES)(content, chance, case, path)[: 3 << 20]
        case.files[path] = content
        if chance.random() < 0.04:
            change_file(case, path, chance)
    return case


def touched(path):
    return not path.startswith("outside/") and any(path.endswith(kind) for kind in KINDS)


def place(content, chance):
    """Somewhere, and rather at the edge of a word, a line or markup than within one."""
    at = chance.randint(0, len(content))
    if chance.random() < 0.7:
        edges = [content.find(mark, at) for mark in (b"\n", b" ", b":", b'"', b"<", b">", b"{{", b"=", b"(", b"/")]
        edges = [edge for edge in edges if edge >= 0]
        if edges:
            at = min(len(content), chance.choice(edges) + chance.randint(0, 1))
    return at


def span(content, chance):
    start = place(content, chance)
    return start, min(len(content), start + chance.choice([1, 2, 8, 40, 200, 1000]))


def flip(content, chance, case, path):
    if not content:
        return content
    at = chance.randrange(len(content))
    return content[:at] + bytes([content[at] ^ 1 << chance.randrange(8)]) + content[at + 1:]


def insert_token(content, chance, case, path):
    at = place(content, chance)
    return content[:at] + chance.choice(tokens()) + content[at:]


def insert_mark(content, chance, case, path):
    at = place(content, chance)
    mark = chance.choice(MARKS).encode("utf-8", "surrogatepass")
    return content[:at] + mark + (chance.choice(tokens()) if chance.random() < 0.5 else b"") + content[at:]


def insert_in_word(content, chance, case, path):
    """Marks and tokens in the middle of a value's words, which is where people write."""
    places = [match.start() for match in re.finditer(rb"(?<=: )[^\n:]{3,}", content)]
    if not places:
        return insert_mark(content, chance, case, path)
    at = chance.choice(places) + chance.randint(1, 3)
    parts = [chance.choice(MARKS[:20]).encode("utf-8"), chance.choice(tokens()), b" ", b"x"]
    return content[:at] + b"".join(chance.sample(parts, chance.choice([1, 2, 3]))) + content[at:]


def insert_bytes(content, chance, case, path):
    at = place(content, chance)
    return content[:at] + chance.randbytes(chance.choice([1, 2, 4])) + content[at:]


def remove(content, chance, case, path):
    start, end = span(content, chance)
    return content[:start] + content[end:]


def repeat(content, chance, case, path):
    start, end = span(content, chance)
    times = chance.choice([2, 3, 10, 100, 2_000])
    return content[:end] + content[start:end] * times + content[end:]


def repeat_token(content, chance, case, path):
    at = place(content, chance)
    return content[:at] + chance.choice(tokens()) * chance.choice([10, 100, 3_000]) + content[at:]


def number(content, chance, case, path):
    """Another number for one that stands there."""
    at = place(content, chance)
    start = next((index for index in range(at, len(content)) if content[index:index + 1].isdigit()), None)
    if start is None:
        return content
    end = start
    while content[end:end + 1].isdigit():
        end += 1
    return content[:start] + chance.choice(NUMBERS) + content[end:]


def lines(content, chance, case, path):
    """A line elsewhere, twice, indented or gone."""
    rows = content.split(b"\n")
    row = chance.randrange(len(rows))
    line = rows[row]
    what = chance.randrange(4)
    if what == 0:
        del rows[row]
        rows.insert(chance.randint(0, len(rows)), line)
    elif what == 1:
        rows.insert(row, line)
    elif what == 2:
        rows[row] = b" " * chance.choice([1, 2, 4, 50]) + line
    else:
        rows[row] = line.lstrip()
    return b"\n".join(rows)


def splice(content, chance, case, path):
    """A part of another file of the same kind, or of any."""
    kind = pathlib.PurePath(path).suffix
    others = [other for other, bytes_ in case.files.items() if isinstance(bytes_, bytes)
              and (other.endswith(kind) or chance.random() < 0.1)]
    other = case.files[chance.choice(others)]
    start, end = span(other, chance)
    at, rest = span(content, chance)
    return content[:at] + other[start:end] + content[chance.choice([at, rest]):]


def cut(content, chance, case, path):
    return content[: place(content, chance)]


CHANGES = [flip, insert_token, insert_token, insert_token, insert_mark, insert_mark, insert_bytes, remove, repeat,
           repeat_token, number, lines, lines, splice, splice, cut]


def change_file(case, path, chance):
    """The file itself: another name, a link, a pipe, a folder, none."""
    content = case.files.pop(path)
    folder, _, name = path.rpartition("/")
    what = chance.randrange(5)
    if what == 0:
        stem, dot, ending = name.partition(".")
        mark = chance.choice(MARKS).replace("\0", "")
        case.files[f"{folder}/{stem}{mark}{chance.choice(['', '&', '.en', '%2e', ' '])}{dot}{ending}"] = content
    elif what == 1:
        case.files[path] = chance.choice(["../../outside/keep.txt", "/etc/passwd", path, "."])
    elif what == 2:
        case.files[path] = None
    elif what == 3:
        case.files[path + "/x"] = content
