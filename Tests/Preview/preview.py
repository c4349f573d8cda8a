"""Writes beside a running preview, as an editor does, with a browser that looks at it.

Usage: preview.py PROGRAM

The page is renewed however an editor saves; what is wrong is shown in it while the last good page stays; one travels in
time and sees drafts; and no other site's page, and no path out of the content, is answered.
"""

import os
import pathlib
import re
import shutil
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request

CHECKOUT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(CHECKOUT / "Tests" / "Browser"))
from chromium import chromium  # noqa: E402

NOW = "2026-11-23T12:00"
PATIENCE = 60


class Preview:
    """The program at work beside a copy of the example's content."""

    def __init__(self, program, folder, port=0):
        self.folder = pathlib.Path(folder)
        self.content = self.folder / "content"
        if not self.content.exists():
            shutil.copytree(CHECKOUT / "content", self.content)
        self.process = subprocess.Popen(
            [program, "serve", "--now", NOW, "--port", str(port)],
            cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
        )
        self.told = []
        for line in self.process.stdout:
            self.told.append(line)
            found = re.search(r"http://localhost:(\d+)/", line)
            if found:
                self.port = int(found.group(1))
                break
        else:
            sys.exit(f"The preview did not begin: {self.process.stderr.read()}")
        self.base = f"http://127.0.0.1:{self.port}"

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait()

    def status(self, path="/", host=None, **headers):
        """What is answered, with headers such as `origin`."""
        request = urllib.request.Request(f"http://127.0.0.1:{self.port}{path}")
        request.add_header("Host", host or f"localhost:{self.port}")
        for name, value in headers.items():
            request.add_header(name.replace("_", "-"), value)
        try:
            with urllib.request.urlopen(request, timeout=PATIENCE) as answer:
                return answer.status
        except urllib.error.HTTPError as error:
            return error.code


def edited(file, old, new):
    text = file.read_text(encoding="utf-8")
    assert old in text, f"{file} lacks {old}"
    return text.replace(old, new, 1)


def shows(page, words):
    page.wait_for_function("words => document.body.innerText.includes(words)", arg=words, timeout=PATIENCE * 1000)


def bar(page):
    """What the bar says, once it is there."""
    page.wait_for_function(
        "() => document.querySelector('samtal-preview')?.shadowRoot.querySelector('section')", timeout=PATIENCE * 1000
    )
    return page.evaluate("document.querySelector('samtal-preview').shadowRoot.querySelector('section').innerText")


def bar_says(page, words):
    page.wait_for_function(
        "words => document.querySelector('samtal-preview')?.shadowRoot.textContent.includes(words)",
        arg=words, timeout=PATIENCE * 1000,
    )


def try_saving(preview, page):
    """However an editor saves: in place, by renaming, and many files at once."""
    file = preview.content / "dialogues" / "alvangens-torg.md"
    page.goto(preview.base + "/dialoger/alvangens-torg/")
    page.evaluate("window.scrollTo(0, 900)")
    file.write_text(edited(file, "Nytt torg i Älvängen", "Torget sparat på plats"), encoding="utf-8")
    shows(page, "Torget sparat på plats")
    page.wait_for_function("() => window.scrollY > 800", timeout=PATIENCE * 1000)

    other = file.with_name(".alvangens-torg.md.new")
    other.write_text(edited(file, "Torget sparat på plats", "Torget sparat genom byte"), encoding="utf-8")
    os.replace(other, file)
    shows(page, "Torget sparat genom byte")

    moved = preview.folder / "moved"
    shutil.copytree(preview.content / "dialogues", moved)
    here = moved / file.name
    here.write_text(edited(here, "Torget sparat genom byte", "Torget i en flyttad mapp"), encoding="utf-8")
    (preview.content / "dialogues").rename(preview.folder / "old")
    moved.rename(preview.content / "dialogues")
    shows(page, "Torget i en flyttad mapp")
    file.write_text(edited(file, "Torget i en flyttad mapp", "Torget efter flytten"), encoding="utf-8")
    shows(page, "Torget efter flytten")


def try_mistake(preview, page):
    """The mistake is shown with its line, the last good page stays, and goes when it is mended."""
    file = preview.content / "dialogues" / "alvangens-torg.md"
    good = file.read_text(encoding="utf-8")
    file.write_text(good.replace("ansvarig:", "ansvarrig:", 1), encoding="utf-8")
    bar_says(page, "ansvarrig")
    said = bar(page)
    assert "content/dialogues/alvangens-torg.md:" in said and "ansvarrig: " in said, said
    shows(page, "Torget efter flytten")
    file.write_text(good, encoding="utf-8")
    page.wait_for_function(
        "() => !document.querySelector('samtal-preview')?.shadowRoot.textContent.includes('ansvarrig')",
        timeout=PATIENCE * 1000,
    )


def press(page, name):
    page.wait_for_function(
        "() => document.querySelector('samtal-preview')?.shadowRoot.querySelector('button')", timeout=PATIENCE * 1000
    )
    page.get_by_role("button", name=name).click()


def try_travel(preview, page):
    page.goto(preview.base + "/")
    assert "Förhandsvisning, som den ser ut den 23 november 2026" in bar(page), bar(page)
    press(page, "Nästa gång något ändras")
    bar_says(page, "som den ser ut den 24 november 2026")
    press(page, "Tillbaka till i dag")
    bar_says(page, "som den ser ut den 23 november 2026")
    draft = preview.content / "dialogues" / "alvangens-torg.md"
    good = draft.read_text(encoding="utf-8")
    # Its translations are drafts with it.
    draft.write_text(good.replace("---\n", "---\nutkast: ja\n", 1), encoding="utf-8")
    page.goto(preview.base + "/dialoger/")
    page.wait_for_function("() => !document.body.innerText.includes('Torget efter flytten')", timeout=PATIENCE * 1000)
    press(page, "Visa utkast")
    shows(page, "Torget efter flytten")
    press(page, "Dölj utkast")
    draft.write_text(good, encoding="utf-8")
    shows(page, "Torget efter flytten")


def try_strangers(preview):
    assert preview.status() == 200
    assert preview.status("/finns-inte/") == 404
    assert preview.status(host="evil.example.org") == 403
    assert preview.status(host=f"evil.example.org:{preview.port}") == 403
    assert preview.status(origin="http://evil.example.org") == 403
    assert preview.status(origin="null") == 403
    assert preview.status(sec_fetch_site="cross-site") == 403
    assert preview.status(sec_fetch_site="same-site") == 403
    assert preview.status(sec_fetch_site="same-origin", origin=f"http://localhost:{preview.port}") == 200
    assert preview.status("/_samtal/set?now=2030-01-01") == 405
    for path in ("/media/../site.yml", "/media/%2e%2e/site.yml", "/../content/site.yml", "/site.yml", "/media/%00"):
        assert preview.status(path) in (400, 404), path
    with socket.socket() as outside:
        outside.settimeout(2)
        addresses = {info[4][0] for info in socket.getaddrinfo(socket.gethostname(), None, socket.AF_INET)}
        for address in addresses - {"127.0.0.1"}:
            assert outside.connect_ex((address, preview.port)) != 0, f"answers at {address}"


def try_taken_port(program, preview):
    with tempfile.TemporaryDirectory() as folder, Preview(program, folder, preview.port) as other:
        assert other.port == preview.port + 1 or other.port > preview.port
        assert f"Port {preview.port} är upptagen" in "".join(other.told), other.told


def try_nothing_good(program):
    """Content that never was right: what is wrong is shown all the same, and the page when it is mended."""
    with tempfile.TemporaryDirectory() as folder:
        shutil.copytree(CHECKOUT / "content", pathlib.Path(folder) / "content")
        settings = pathlib.Path(folder) / "content" / "site.yml"
        good = settings.read_text(encoding="utf-8")
        settings.write_text("namn: fel\n", encoding="utf-8")
        with Preview(program, folder) as preview, chromium() as browser:
            page = browser.new_page()
            page.goto(preview.base + "/")
            bar_says(page, "content/site.yml")
            settings.write_text(good, encoding="utf-8")
            shows(page, "Samtal i Ale")


def main():
    program = pathlib.Path(sys.argv[1]).resolve()
    with tempfile.TemporaryDirectory() as folder, Preview(program, folder) as preview, chromium() as browser:
        page = browser.new_page()
        try_saving(preview, page)
        try_mistake(preview, page)
        try_travel(preview, page)
        try_strangers(preview)
        try_taken_port(program, preview)
        left = {path.name for path in pathlib.Path(folder).iterdir()}
        assert left == {"content", "old"}, f"something was written: {left}"
    try_nothing_good(program)
    print("The preview: saved in four ways, a mistake, travelled, drafts, strangers, a taken port: ok")


main()
