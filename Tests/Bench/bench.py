"""Times a whole build of many dialogues, against copying the finished site.

Usage: bench.py PROGRAM [DIALOGUES ...]

Works in memory where it can (/dev/shm), so that the disk is left out. Times from different machines or days tell
nothing; the ratios of one run do. It is an error if a build takes more than three times the copying, if twice the
dialogues take much more than twice the time, or if a second build writes anything.
"""

import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import time

CHECKOUT = pathlib.Path(__file__).resolve().parents[2]
PATTERN = "alvangens-torg"
NOW = "2026-11-23T12:00"


def make_content(folder, count):
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


def timed(command, **options):
    """Seconds, and the most memory that was used, in MiB."""
    start = time.monotonic()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, **options)
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.monotonic() - start
    if status != 0:
        sys.exit(f"{' '.join(map(str, command))} failed")
    return seconds, usage.ru_maxrss / 1024


def measure(program, count, folder):
    content, site, copy = folder / "content", folder / "site", folder / "copy"
    make_content(content, count)
    command = [program, "build", "--content", content, "--output", site, "--now", NOW]
    cold, memory = timed(command, cwd=CHECKOUT, stderr=subprocess.DEVNULL)
    before = {path: path.stat().st_mtime_ns for path in site.rglob("*") if path.is_file()}
    warm, _ = timed(command, cwd=CHECKOUT, stderr=subprocess.DEVNULL)
    after = {path: path.stat().st_mtime_ns for path in site.rglob("*") if path.is_file()}
    copying, _ = timed(["cp", "-r", site, copy])
    size = sum(path.stat().st_size for path in after)
    print(
        f"{count} dialogues: {len(after)} files, {size / 2**20:.0f} MiB; cold {cold:.2f} s, again {warm:.2f} s, "
        f"cp -r {copying:.2f} s ({cold / copying:.1f} times), at most {memory:.0f} MiB of memory"
    )
    if before != after:
        sys.exit("A second build of the same content wrote something.")
    return cold, cold / copying


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
    counts = [int(count) for count in sys.argv[2:]] or [5_000, 10_000]
    results = []
    for count in counts:
        with scratch() as name:
            results.append((count, *measure(program, count, pathlib.Path(name))))
    faults = [f"{count}: {ratio:.1f} times cp -r" for count, _, ratio in results if ratio > 3]
    for (few, first, _), (many, second, _) in zip(results, results[1:]):
        if second / first > 1.3 * many / few:
            faults.append(f"{many / few:.1f} times the dialogues took {second / first:.1f} times as long")
    end(faults, "Over budget")


if __name__ == "__main__":
    main()
