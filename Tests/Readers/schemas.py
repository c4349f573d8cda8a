"""Asks a reader of JSON Schema what it says of settings, registers, and of what the program writes for others.

Usage: schemas.py PROGRAM
"""

import json
import pathlib
import subprocess
import sys
import tempfile

import jsonschema
import yaml

from municipality import CHECKOUT

CHECKOUT = pathlib.Path(CHECKOUT)
SCHEMAS = CHECKOUT / "templates/municipality/dot-vscode"
NAMES = ("site", "organisation")


def validator(path):
    schema = json.loads(path.read_text(encoding="utf-8"))
    jsonschema.Draft7Validator.check_schema(schema)
    return jsonschema.Draft7Validator(schema)


def faults(schema, value):
    return [f"{'.'.join(map(str, error.absolute_path))}: {error.message[:120]}" for error in schema.iter_errors(value)]


def settings(folder, name):
    # As the program reads it: every value is a text, whatever YAML would make of it.
    return yaml.load((folder / f"{name}.yml").read_text(encoding="utf-8"), yaml.BaseLoader)


def folders(started):
    yield CHECKOUT / "content"
    yield started / "content"
    yield CHECKOUT / "Tests/Small/content"
    yield CHECKOUT / "Tests/Invalid/_base/content"
    yield from sorted(CHECKOUT.glob("Tests/Golden/*/content"))


def start(program, folder):
    subprocess.run([program, "init", str(folder), "--municipality", "Exempel kommun", "--base-url",
                    "https://dialog.example.org/", "--email", "dialog@example.org", "--languages", "sv,en"],
                   check=True, capture_output=True)


def wrongly(schemas):
    """What is wrong is told of as wrong: an unknown key, and a value of another shape, at every depth."""
    site = settings(CHECKOUT / "Tests/Invalid/_base/content", "site")
    registers = settings(CHECKOUT / "Tests/Invalid/_base/content", "organisation")
    cases = [
        ("site", {**site, "naem": "x"}), ("site", {**site, "contact": {"epost": "x"}}), ("site", {**site, "notice-days": "snart"}),
        ("site", {**site, "colours": {"accent": "blue"}}), ("site", {key: site[key] for key in site if key != "identity"}),
        ("site", {**site, "accessibility": {**site["accessibility"], "status": "perhaps"}}),
        ("organisation", {**registers, "units": [{"id": "x", "kind": "board", "sv": "X"}]}),
        ("organisation", {**registers, "areas": [{"id": "x", "digital": "true", "sv": "X"}]}),
        ("organisation", {**registers, "topics": [{"sv": "X"}]}), ("organisation", {**registers, "topic": []}),
    ]
    for name, value in cases:
        if not faults(schemas[name], value):
            yield f"{name}: {str(value)[-120:]} is not told of"


def written(program, started):
    """What `check` writes for programs is what is said of it, also where something is wrong."""
    file = started / "content/dialogues/fel.md"
    file.write_text("---\nrubrik: Fel\n---\n\n## Mötten\n\n- Plats: <b>\n", encoding="utf-8")
    schema = validator(CHECKOUT / "docs/diagnostics.schema.json")
    for language in ("sv", "en"):
        arguments = [program, "check", "--language", language, "--now", "2026-11-23", "--format"]
        found = json.loads(subprocess.run([*arguments, "json"], cwd=started, capture_output=True).stdout)
        yield from faults(schema, found)
        if not any(one.get("fix") for one in found["diagnostics"]):
            yield f"{language}: nothing offers what to write"
        report = json.loads(subprocess.run([*arguments, "gitlab"], cwd=started, capture_output=True).stdout)
        if len(report) != len(found["diagnostics"]):
            yield f"{language}: gitlab is told of {len(report)}, and not of {len(found['diagnostics'])}"
        if len({one["fingerprint"] for one in report}) != len(report):
            yield f"{language}: two findings have one fingerprint"
        for one in report:
            if set(one) != {"description", "check_name", "fingerprint", "severity", "location"}:
                yield f"{language}: {one}"


def main():
    program = pathlib.Path(sys.argv[1]).resolve()
    schemas = {name: validator(SCHEMAS / f"{name}.schema.json") for name in NAMES}
    with tempfile.TemporaryDirectory() as folder:
        started = pathlib.Path(folder) / "kommun"
        start(program, started)
        problems = [f"{content}/{name}.yml: {fault}" for content in folders(started) for name in NAMES
                    for fault in faults(schemas[name], settings(content, name))]
        problems += list(wrongly(schemas)) + list(written(program, started))
        beside = json.loads((started / ".vscode/site.schema.json").read_text(encoding="utf-8"))
        if not (started / "content/site.yml").read_text(encoding="utf-8").startswith(
                "# yaml-language-server: $schema=../.vscode/site.schema.json\n") or not beside["properties"]:
            problems.append("what init writes names no schema beside it")
    for problem in problems:
        print(problem)
    print(f"schemas: {len(problems)} problems")
    sys.exit(1 if problems else 0)


main()
