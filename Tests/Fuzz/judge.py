"""What is never to be, whatever the program was given."""

import json
import os
import re
import stat
import tempfile
import pathlib
import xml.parsers.expat
from html.parser import HTMLParser

from case import MEGABYTES, SECONDS, Case, Run

PLACE = re.compile(r"^\S.*:\d+:\d+: (fel|error): \S", re.MULTILINE)
CRASH = re.compile(r"Fatal error|Crash|Program crashed|Precondition failed|Illegal instruction|stack overflow")
CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")
SCHEME = re.compile(r"^[\x00-\x20]*([a-z][a-z0-9+.-]*)[\x00-\x20]*:", re.IGNORECASE)
SCHEMES = {"http", "https", "mailto", "tel", "webcal"}
ADDRESSES = {"href", "src", "action", "formaction", "data", "poster", "cite", "background", "xlink:href"}
RUNS = {"iframe", "object", "embed", "base", "applet", "frame", "portal", "foreignobject", "animate", "set", "handler"}


def snapshot(folder):
    """Every file, link and folder, but for those in the output folder whose names begin with a dot."""
    found = {}
    for parent, folders, files in os.walk(folder):
        for name in folders + files:
            path = os.path.join(parent, name)
            inner = os.path.relpath(path, folder)
            if inner.startswith("site/."):
                continue
            mode = os.lstat(path).st_mode
            if stat.S_ISLNK(mode):
                found[inner] = os.readlink(path)
            elif stat.S_ISREG(mode):
                found[inner] = pathlib.Path(path).read_bytes()
            else:
                found[inner] = stat.S_IFMT(mode)
    return found


def is_output(path):
    return path == "site" or path.startswith("site/")


def faults(case, ran, folder, before):
    found = list(faults_of_run(ran))
    if case.exit is not None and ran.code != case.exit:
        found.append(f"exit code: {ran.code}, and not {case.exit}")
    after = snapshot(folder)
    changed = {path for path in before.keys() | after.keys() if before.get(path) != after.get(path)}
    found += [f"changed outside of the output folder: {path}" for path in sorted(changed) if not is_output(path)]
    is_published = ran.code == 0 and case.arguments[0] == "build"
    if not is_published:
        found += [f"changed by a run that publishes nothing: {path}" for path in sorted(changed) if is_output(path)]
        return found
    has_theme = any(path.startswith("theme/") for path in case.files)
    return found + list(faults_of_site(after, before, has_theme))


def faults_of_run(ran):
    if ran.code is None:
        yield f"still running after {SECONDS} s"
        return
    if ran.code not in (0, 1, 2, 3):
        yield f"ended by signal or crash: {ran.code}"
    if ran.megabytes > MEGABYTES:
        yield f"memory: {ran.megabytes:.0f} MB"
    if CRASH.search(ran.said):
        yield "crash told of in the output"
    if ran.code == 1 and not PLACE.search(ran.said):
        yield "error without file, line and column"
    if ran.code in (2, 3) and not ran.said.strip():
        yield "ended without a word"
    control = CONTROL.search(ran.said)
    if control:
        yield f"control character in a message: U+{ord(control.group()):04X}"


def faults_of_again(ran, folder):
    """The same once more is fine, and changes nothing."""
    if ran.code != 0:
        return [f"exit code of the same build again: {ran.code}"]
    if "\n0 filer skrivna, " not in ran.said and "Webbplatsen ligger" in ran.said:
        return ["files written anew by the same build again"]
    return []


def faults_of_site(after, before, has_theme):
    site = {path[5:]: content for path, content in after.items() if path.startswith("site/")}
    files = {path: content for path, content in site.items() if isinstance(content, bytes)}
    try:
        listed = set(json.loads(files["manifest.json"])["files"])
    except (KeyError, ValueError, TypeError):
        yield "manifest that can't be read"
        return
    for path in sorted(listed - files.keys()):
        yield f"listed and not there: {path}"
    for path in sorted(files.keys() - listed - {"manifest.json"}):
        # Strangers' files are left alone.
        if before.get(f"site/{path}") != files[path]:
            yield f"there and not listed: {path}"
    for path in sorted(listed & files.keys()):
        for fault in faults_of_file(path, files[path], has_theme):
            yield f"{fault} in {path}"


def faults_of_file(path, content, has_theme):
    kind = path.rpartition(".")[2]
    if kind in ("html", "xml", "json", "ics", "css", "js", "svg") and not path.startswith("media/"):
        try:
            text = content.decode("utf-8")
        except UnicodeDecodeError:
            yield "not UTF-8"
            return
        if kind == "html":
            yield from faults_of_page(text, has_theme)
        if kind in ("json",):
            yield from faults_of_json(text)
    if kind == "xml" and not path.startswith("media/") or kind == "svg":
        yield from faults_of_xml(content, kind == "svg")


def faults_of_json(text):
    try:
        json.loads(text)
    except ValueError as error:
        yield f"JSON that can't be read ({error})"


def faults_of_xml(content, is_picture):
    found = []

    def start(name, attributes):
        space, _, local = name.rpartition(" ")
        if is_picture and (local.lower() in RUNS | {"script", "a"} or "xhtml" in space):
            found.append(f"element {local} in a picture")
        for attribute, value in attributes.items():
            local = attribute.rpartition(" ")[2].lower()
            if is_picture and local.startswith("on"):
                found.append(f"attribute {local} in a picture")
            if is_picture and local in ADDRESSES and not value.startswith(("#", "data:image/")):
                found.append("address in a picture")

    parser = xml.parsers.expat.ParserCreate(namespace_separator=" ")
    parser.StartElementHandler = start
    parser.EntityDeclHandler = lambda *_: found.append("entity in XML")
    try:
        parser.Parse(content, True)
    except xml.parsers.expat.ExpatError as error:
        found.append(f"XML that can't be read ({error})")
    return found


class Page(HTMLParser):
    def __init__(self, has_theme):
        super().__init__(convert_charrefs=True)
        self.has_theme = has_theme
        self.found = []
        self.data = None

    def handle_starttag(self, tag, attributes):
        given = dict(attributes)
        if tag == "script" and not self.has_theme:
            source = given.get("src")
            if source is None and given.get("type") != "application/ld+json":
                self.found.append("script in a page")
            if source is not None and not re.fullmatch(r"/assets/[a-z-]+-[0-9a-f]{8}\.js", source):
                self.found.append("script from elsewhere")
        if tag == "script" and given.get("type") == "application/ld+json":
            self.data = ""
        if tag in RUNS and not self.has_theme:
            self.found.append(f"element {tag}")
        for name, value in attributes:
            if name.startswith("on") and not self.has_theme:
                self.found.append(f"attribute {name}")
            scheme = SCHEME.match(value or "") if name in ADDRESSES else None
            if scheme and scheme.group(1).lower() not in SCHEMES and not self.has_theme:
                self.found.append(f"address of the scheme {scheme.group(1)}")

    handle_startendtag = handle_starttag

    def handle_data(self, data):
        if self.data is not None:
            self.data += data

    def handle_endtag(self, tag):
        if tag == "script" and self.data is not None:
            self.found += [fault + " (JSON-LD)" for fault in faults_of_json(self.data)]
            if "<" in self.data:
                self.found.append("< in JSON-LD")
            self.data = None


def faults_of_page(text, has_theme):
    page = Page(has_theme)
    page.feed(text)
    page.close()
    if not has_theme and re.search(r"<script", text, re.IGNORECASE) and "</script>" not in text:
        page.found.append("script without an end")
    return page.found


# What each judgement is shown to find: a run, and the files that it has left over those that were there.
PROOF = [
    ("still running", Run(None, "", 11, 1), {}),
    ("ended by signal", Run(-11, "", 1, 1), {}),
    ("memory", Run(0, "", 1, 4_000), {}),
    ("crash told", Run(1, "a.md:1:1: fel: x\nFatal error: y", 1, 1), {}),
    ("error without file", Run(1, "fel", 1, 1), {}),
    ("ended without a word", Run(3, "", 1, 1), {}),
    ("control character", Run(3, "\x1b[31m", 1, 1), {}),
    ("exit code", Run(3, "x", 1, 1), {}),
    ("changed outside", Run(0, "", 1, 1), {"outside/keep.txt": b"x"}),
    ("changed by a run", Run(1, "a.md:1:1: fel: x", 1, 1), {"site/a": b"x"}),
    ("manifest that", Run(0, "", 1, 1), {"site/manifest.json": b"{"}),
    ("listed and not", Run(0, "", 1, 1), {"site/manifest.json": b'{"files": ["a"]}'}),
    ("there and not", Run(0, "", 1, 1), {"site/a": b"x"}),
    ("script in a page", Run(0, "", 1, 1), {"site/a.html": b"<script>x</script>"}),
    ("script from elsewhere", Run(0, "", 1, 1), {"site/a.html": b'<script src="//x/assets/a-00000000.js"></script>'}),
    ("element iframe", Run(0, "", 1, 1), {"site/a.html": b"<iframe>"}),
    ("attribute onload", Run(0, "", 1, 1), {"site/a.html": b"<p onload=x>"}),
    ("address of the scheme", Run(0, "", 1, 1), {"site/a.html": b"<a href='\tjavascript:x'>"}),
    ("< in JSON-LD", Run(0, "", 1, 1), {"site/a.html": b'<script type="application/ld+json">"<"</script>'}),
    ("JSON that can't be read", Run(0, "", 1, 1), {"site/a.json": b"{"}),
    ("XML that can't be read", Run(0, "", 1, 1), {"site/a.xml": b"<a>"}),
    ("attribute onload in a picture", Run(0, "", 1, 1), {"site/media/a.svg": b"<svg onload='x'/>"}),
    ("element a in a picture", Run(0, "", 1, 1), {"site/media/a.svg": b"<svg><a/></svg>"}),
    ("not UTF-8", Run(0, "", 1, 1), {"site/a.ics": b"\xff"}),
]


def prove():
    """Shows that each judgement finds what it is for."""
    missed = 0
    for wanted, ran, left in PROOF:
        with tempfile.TemporaryDirectory() as name:
            folder = pathlib.Path(name)
            case = Case("proof", {"outside/keep.txt": b"keep"}, ["build"], ran.code if wanted != "exit code" else 0)
            case.write(folder)
            before = snapshot(folder)
            listed = [path[5:] for path in left if path.startswith("site/") and wanted != "there and not"]
            files = {"site/manifest.json": json.dumps({"files": listed}).encode()} if ran.code == 0 else {}
            Case("", files | left).write(folder)
            found = faults(case, ran, folder, before)
            if not any(fault.startswith(wanted) for fault in found):
                print(f'"{wanted}" was not found, but {found}')
                missed += 1
    print(f"{len(PROOF)} faults planted, {missed} not found.")
    return int(missed > 0)
