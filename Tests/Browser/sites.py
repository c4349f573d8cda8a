"""The sites that are looked at: the example municipality's, and three that are hard to lay out well."""

import pathlib
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass

CHECKOUT = pathlib.Path(__file__).resolve().parents[2]
HERE = pathlib.Path(__file__).resolve().parent
NOW = "2026-11-23T12:00"
# How many dialogues are open at once where there is a crowd.
CROWD = 200


@dataclass(frozen=True)
class Site:
    """A built site, and what it was built from."""

    name: str
    folder: pathlib.Path
    content: pathlib.Path
    languages: pathlib.Path
    # Whether each of its pages is looked at, or only those that show something new.
    is_whole: bool


def build_sites(program, scratch):
    """Builds every site below a folder."""
    return [
        example(program, scratch / "example"),
        hard(program, scratch / "hard"),
        empty(program, scratch / "empty"),
        crowded(program, scratch / "crowded"),
    ]


def example(program, scratch):
    """The example municipality, as its visitors meet it."""
    return build(program, "example", CHECKOUT / "content", scratch)


def hard(program, scratch):
    """Words too long for a telephone, and a language that is read from right to left."""
    content = scratch / "content"
    shutil.copytree(HERE / "hard", content)
    languages = scratch / "languages"
    shutil.copytree(CHECKOUT / "languages", languages)
    # There is no Arabic yet: English words stand in for it, so that the whole page is laid out from right to left.
    words = (languages / "en.yml").read_text(encoding="utf-8")
    words = re.sub(r"^language: en$", "language: ar", words, flags=re.MULTILINE)
    words = re.sub(r"^name: .*$", "name: العربية", words, flags=re.MULTILINE)
    (languages / "ar.yml").write_text(words, encoding="utf-8")
    return build(program, "hard", content, scratch, languages)


def empty(program, scratch):
    """A municipality that has not had a dialogue yet."""
    content = scratch / "content"
    shutil.copytree(CHECKOUT / "Tests" / "Small" / "content", content)
    shutil.rmtree(content / "dialogues")
    (content / "dialogues").mkdir()
    (content / "pages").mkdir(exist_ok=True)
    return build(program, "empty", content, scratch)


def crowded(program, scratch):
    """Lists that go on for pages."""
    content = scratch / "content"
    shutil.copytree(CHECKOUT / "Tests" / "Small" / "content", content)
    (content / "pages").mkdir(exist_ok=True)
    pattern = (content / "dialogues" / "torget.md").read_text(encoding="utf-8")
    for number in range(1, CROWD + 1):
        text = pattern.replace("Nytt torg", f"Nytt torg nummer {number}").replace("torget-1", f"torget-{number}-1")
        (content / "dialogues" / f"torget-{number}.md").write_text(text, encoding="utf-8")
    (content / "dialogues" / "torget.md").unlink()
    return build(program, "crowded", content, scratch, is_whole=False)


def build(program, name, content, scratch, languages=CHECKOUT / "languages", is_whole=True):
    folder = scratch / "site"
    scratch.mkdir(parents=True, exist_ok=True)
    # The program takes its languages from where one stands, else from the checkout that it is in.
    command = [program, "build", "--content", content, "--output", folder, "--now", NOW, "--language", "en"]
    run = subprocess.run([str(part) for part in command], cwd=scratch, capture_output=True, text=True)
    if run.returncode != 0:
        sys.exit(f"The site \"{name}\" could not be built:\n{run.stderr}")
    return Site(name, folder, content, languages, is_whole)
