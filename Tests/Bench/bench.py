"""Times whole builds, against Hugo making the same dialogues and against copying the finished site.

Usage: bench.py PROGRAM [DIALOGUES ...]

Ordinary dialogues (see ordinary.py) are built by both, full ones by Samtal alone: the example's fullest dialogue again
and again. Works in memory where it can (/dev/shm), so that the disk is left out. Times from different machines or days
tell nothing; the ratios of one run do, and each is a median of rounds that take turns. It is an error if a build takes
more than six times the copying, if ten times the dialogues take much more than ten times the time, or if a second build
writes anything.
"""

import os
import pathlib
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

import ordinary

CHECKOUT = pathlib.Path(__file__).resolve().parents[2]
HUGO = CHECKOUT / ".venv" / "bin" / "hugo"
PATTERN = "alvangens-torg"
NOW = "2026-11-23T12:00"
MOST_TIMES_COPYING = 6


def make_full(folder, count):
    """The example's registers, and its fullest dialogue again and again under names of its own."""
    dialogues = folder / "dialogues"
    dialogues.mkdir(parents=True)
    for name in ("site.yml", "organisation.yml"):
        shutil.copy(CHECKOUT / "content" / name, folder)
    originals = [
        (path.name.removeprefix(PATTERN), path.read_text(encoding="utf-8"))
        for path in sorted((CHECKOUT / "content" / "dialogues").glob(f"{PATTERN}*.md"))
    ]
    for number in range(count):
        for ending, text in originals:
            text = re.sub(r"(?<![\w-])torget-(\w+)", rf"torget-{number}-\1", text)
            text = re.sub(r"(?m)^(rubrik|title): (.*)$", rf"\1: \2 {number}", text)
            (dialogues / f"{PATTERN}-{number}{ending}").write_text(text, encoding="utf-8")


def make_ordinary(folder, count):
    ordinary.write_for_samtal(folder, count)
    shutil.copy(CHECKOUT / "Tests" / "Small" / "content" / "site.yml", folder)


def timed(command, **options):
    """Seconds, and the most memory that was used, in MiB."""
    start = time.monotonic()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, **options)
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.monotonic() - start
    if status != 0:
        sys.exit(f"{' '.join(map(str, command))} failed")
    return seconds, usage.ru_maxrss / 1024


def rounds(count):
    """Few of what takes long."""
    return 5 if count <= 1_000 else 3 if count <= 5_000 else 1


def measure(program, kind, make, count, folder):
    """The median seconds of a build, and its ratio to copying."""
    content, site, copy, peer = folder / "content", folder / "site", folder / "copy", folder / "hugo"
    make(content, count)
    command = [program, "build", "--content", content, "--output", site, "--now", NOW]
    results = {"samtal": [], "hugo": [], "cp": []}
    if kind == "ordinary":
        shutil.copytree(CHECKOUT / "Tests" / "Bench" / "hugo", peer)
        ordinary.write_for_hugo(peer, count)
    for _ in range(rounds(count)):
        for made in (site, copy, peer / "public"):
            shutil.rmtree(made, ignore_errors=True)
        results["samtal"].append(timed(command, cwd=CHECKOUT, stderr=subprocess.DEVNULL))
        if kind == "ordinary":
            results["hugo"].append(timed([HUGO, "--source", peer, "--quiet"], stderr=subprocess.DEVNULL))
        results["cp"].append(timed(["cp", "-r", site, copy]))
    before = {path: path.stat().st_mtime_ns for path in site.rglob("*") if path.is_file()}
    again, _ = timed(command, cwd=CHECKOUT, stderr=subprocess.DEVNULL)
    after = {path: path.stat().st_mtime_ns for path in site.rglob("*") if path.is_file()}
    if before != after:
        sys.exit("A second build of the same content wrote something.")
    seconds = {name: statistics.median(time for time, _ in all) for name, all in results.items() if all}
    memory = {name: max(most for _, most in all) for name, all in results.items() if all}
    size = sum(path.stat().st_size for path in after)
    print(
        f"{count} {kind} dialogues: {len(after)} files, {size / 2**20:.0f} MiB; {seconds['samtal']:.2f} s, at most "
        f"{memory['samtal']:.0f} MiB of memory, again {again:.2f} s; cp -r {seconds['cp']:.2f} s "
        f"({seconds['samtal'] / seconds['cp']:.1f} times)",
        end="",
    )
    if kind == "ordinary":
        files = sum(path.is_file() for path in (peer / "public").rglob("*"))
        print(
            f"; Hugo {seconds['hugo']:.2f} s ({seconds['samtal'] / seconds['hugo']:.2f} times), {files} files, at most "
            f"{memory['hugo']:.0f} MiB",
            end="",
        )
    print(flush=True)
    return seconds["samtal"], seconds["samtal"] / seconds["cp"]


def scratch():
    """A folder of its own that is gone afterwards, in memory where it can be."""
    memory = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None
    return tempfile.TemporaryDirectory(prefix="samtal-bench-", dir=memory)


def end(faults, meaning):
    for fault in faults:
        print(f"{meaning}: {fault}", file=sys.stderr)
    sys.exit(1 if faults else 0)


def main():
    program = pathlib.Path(sys.argv[1]).resolve()
    counts = [int(count) for count in sys.argv[2:]] or [1_000, 10_000]
    faults = []
    for kind, make in (("ordinary", make_ordinary), ("full", make_full)):
        results = []
        for count in counts:
            with scratch() as name:
                results.append((count, *measure(program, kind, make, count, pathlib.Path(name))))
        faults += [
            f"{count} {kind}: {ratio:.1f} times cp -r" for count, _, ratio in results if ratio > MOST_TIMES_COPYING
        ]
        for (few, first, _), (many, second, _) in zip(results, results[1:]):
            if second / first > 1.3 * many / few:
                faults.append(f"{many / few:.1f} times the {kind} dialogues took {second / first:.1f} times as long")
    end(faults, "Over budget")


if __name__ == "__main__":
    main()
