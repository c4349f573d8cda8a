"""A small municipality in a folder of its own, and the building of its site."""

import os
import pathlib
import shutil
import subprocess

CHECKOUT = pathlib.Path(__file__).resolve().parents[2]
SMALL = CHECKOUT / "Tests" / "Small" / "content"


class BuildError(Exception):
    """What the program said when it refused to build."""


class Municipality:
    """Content that a test changes, and the site that is built of it."""

    def __init__(self, program, folder, content=SMALL):
        self.program, self.folder = pathlib.Path(program).resolve(), pathlib.Path(folder)
        self.content = self.folder / "content"
        shutil.copytree(content, self.content)

    def read(self, name):
        return (self.content / name).read_text(encoding="utf-8")

    def write(self, name, text):
        file = self.content / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")

    def replace(self, name, old, new):
        """Changes what stands in exactly one place in a file."""
        text = self.read(name)
        if text.count(old) != 1:
            raise ValueError(f'"{old}" stands in {text.count(old)} places in {name}')
        self.write(name, text.replace(old, new))

    def build(self, now, output="site", base_url=None):
        """Builds the site, with what was published before in place, and returns what the program had to say."""
        command = [self.program, "build", "--content", self.content, "--output", self.folder / output, "--now", now]
        if base_url:
            command += ["--base-url", base_url]
        environment = {"PATH": os.environ.get("PATH", ""), "LANG": "C.UTF-8"}
        run = subprocess.run(
            [str(part) for part in command], cwd=CHECKOUT, env=environment, capture_output=True, text=True
        )
        if run.returncode != 0:
            raise BuildError(run.stderr.strip() or f"ended with {run.returncode}")
        return run.stderr
