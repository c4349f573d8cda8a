"""A case: the files that the program is to meet, and a run of the program among them."""

import functools
import os
import pathlib
import resource
import signal
import subprocess
import time
from dataclasses import dataclass, field

NOW = "2026-11-23T12:00"
# What a run may take, far beyond what the few files of a case need.
SECONDS = 10
MEGABYTES = 400
# Beyond this the machine has to be guarded from a run.
ADDRESS_SPACE = 4 << 30


@dataclass
class Case:
    name: str
    # Path in the case's folder to bytes; a link is text with where it leads, a pipe is None.
    files: dict
    arguments: list = field(default_factory=list)
    # The exit code that has to come of it, where that is known.
    exit: int | None = None
    again: bool = False

    @staticmethod
    def of_seed(folder):
        """A folder of seeds/ over the small municipality; `exit` holds the code, `links` what links there are."""
        files = {**municipality("Small"), **outside()}
        own = read_folder(folder)
        code = own.pop("exit", None)
        for line in own.pop("links", b"").decode().splitlines():
            path, target = line.split(" ")
            files[path] = target
        files.update(own)
        return Case(folder.name, files, arguments("build", files), int(code) if code else None)

    @staticmethod
    def of_chance(here, checkout, chance):
        seeds = sorted((here / "seeds").iterdir())
        base = chance.choices(["Small", "Golden/one-dialogue", ""], [14, 5, 1])[0]
        files = {**municipality(base), **outside()}
        if chance.random() < 0.6:
            own = read_folder(chance.choice(seeds))
            for line in own.pop("links", b"").decode().splitlines():
                path, target = line.split(" ")
                files[path] = target
            own.pop("exit", None)
            files.update(own)
        if chance.random() < 0.2:
            files.update(theme_files(checkout, chance))
        command = chance.choice(["build", "build", "check"])
        case = Case("", files, arguments(command, files), again=chance.random() < 0.1)
        return case

    def write(self, folder):
        for path, content in self.files.items():
            file = folder / path
            try:
                file.parent.mkdir(parents=True, exist_ok=True)
                if content is None:
                    os.mkfifo(file)
                elif isinstance(content, str):
                    os.symlink(content, file)
                else:
                    file.write_bytes(content)
            except (OSError, ValueError):
                # A name by chance may be one that no file can have, or that is taken.
                continue


def arguments(command, files):
    given = [command, "--now", NOW]
    if any(path.startswith("theme/") for path in files):
        given += ["--theme", "theme"]
    return given


@functools.cache
def _read_folder(folder):
    return {
        str(path.relative_to(folder)): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()
    }


def read_folder(folder):
    return dict(_read_folder(folder))


def municipality(name):
    checkout = pathlib.Path(__file__).resolve().parent.parent.parent
    folder = checkout / "Tests" / name / "content" if name else checkout / "content"
    return {f"content/{path}": content for path, content in read_folder(folder).items()}


def outside():
    """What stands beside the output folder, and may not be touched."""
    return {"outside/keep.txt": b"keep\n", "outside/index.html": b"keep\n"}


def theme_files(checkout, chance):
    """A theme of its own holds only what differs from the standard one."""
    standard = read_folder(checkout / "themes" / "standard")
    chosen = chance.sample(sorted(standard), chance.randint(1, 3))
    return {f"theme/{path}": standard[path] for path in chosen}


@dataclass
class Run:
    # The exit code, minus the signal that ended it, or None where it had to be ended.
    code: int | None
    said: str
    seconds: float
    megabytes: float


def run(program, case, folder):
    started = time.monotonic()
    with open(folder.parent / (folder.name + ".said"), "w+b") as said:
        process = subprocess.Popen(
            [program, *case.arguments], cwd=folder, stdin=subprocess.DEVNULL, stdout=said, stderr=said,
            preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_AS, (ADDRESS_SPACE, ADDRESS_SPACE)),
            env={"PATH": "/usr/bin:/bin"},
        )
        hung = False
        while True:
            pid, status, usage = os.wait4(process.pid, os.WNOHANG)
            if pid:
                break
            if not hung and time.monotonic() - started > SECONDS:
                hung = True
                os.kill(process.pid, signal.SIGKILL)
            time.sleep(0.002)
        process.returncode = os.waitstatus_to_exitcode(status)
        said.seek(0)
        text = said.read(1 << 22).decode("utf-8", "replace")
    os.unlink(said.name)
    code = None if hung else process.returncode
    return Run(code, text, time.monotonic() - started, usage.ru_maxrss / 1024)
