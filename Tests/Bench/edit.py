"""Times one edit beside a running preview, against a whole build of the same dialogues.

Usage: edit.py PROGRAM [DIALOGUES ...]

From the moment that a file is saved until the preview has answered with the page that it makes: what a browser does
then is left out. A time tells nothing on another machine: beside it stands which share of a whole build it is.
"""

import json
import pathlib
import re
import shutil
import statistics
import subprocess
import sys
import time
import urllib.request

from bench import CHECKOUT, NOW, make_ordinary, scratch, timed

EDITS = 9


def get(address):
    # No proxy of the machine's is between us and the preview.
    with urllib.request.build_opener(urllib.request.ProxyHandler({})).open(address, timeout=60) as answer:
        return answer.read()


def edit(file, root, number):
    """Seconds from a saved title to a page that has it."""
    version = json.loads(get(f"{root}_samtal/state.json"))["version"]
    text = re.sub(r"(?m)^rubrik: .*$", f"rubrik: Den ändring som kom {number}", file.read_text(encoding="utf-8"))
    start = time.monotonic()
    file.write_text(text, encoding="utf-8")
    get(f"{root}_samtal/state.json?after={version}")
    page = get(f"{root}dialoger/{file.stem}/")
    seconds = time.monotonic() - start
    if f"Den ändring som kom {number}" not in page.decode():
        sys.exit("The page is not renewed.")
    return seconds


def measure(program, count, folder):
    content, site = folder / "content", folder / "site"
    make_ordinary(content, count)
    build = [program, "build", "--content", content, "--output", site, "--now", NOW]
    serve = [program, "serve", "--content", content, "--output", site, "--now", NOW, "--port", "0"]
    preview = subprocess.Popen(serve, cwd=CHECKOUT, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    try:
        root = next(re.search(r"http://\S+", line).group() for line in preview.stdout if "http://" in line)
        builds, edits = [], []
        for number in range(EDITS):
            shutil.rmtree(site, ignore_errors=True)
            builds.append(timed(build, cwd=CHECKOUT, stderr=subprocess.DEVNULL)[0])
            edits.append(edit(content / "dialogues" / "dialog-1.md", root, number))
    finally:
        preview.terminate()
        preview.wait()
    whole, one = statistics.median(builds), statistics.median(edits)
    print(f"{count} dialogues: an edit {one:.2f} s, a whole build {whole:.2f} s ({one / whole:.2f} of it)", flush=True)


def main():
    program = pathlib.Path(sys.argv[1]).resolve()
    for count in [int(count) for count in sys.argv[2:]] or [1_000]:
        with scratch() as name:
            measure(program, count, pathlib.Path(name))


if __name__ == "__main__":
    main()
