"""Times builds of ever more of one kind of content, each of twice as much as the one before.

Usage: growth.py PROGRAM [KIND …]

Prints the seconds and the size of the site for each. It is an error if twice the content makes much more than twice
the site, or takes much more than twice the time: then a page, or the program, goes through all of it for each of it.
"""

import pathlib
import sys

from bench import CHECKOUT, NOW, end, scratch, timed

SITE = (CHECKOUT / "Tests" / "Small" / "content" / "site.yml").read_text(encoding="utf-8")
PLANNED = "skede: planeras\n"
MEETING = "### Möte {0}\n\n- Id: m-{0}\n- När: 2027-01-10 18.00–20.00\n- Plats: Torget\n- Publicerat: 2026-11-01\n\n"
FEEDBACK = "### 2026-10-20 Svar {0}\n\n- Id: svar-{0}\n- Ni sa: Mer grönt.\n- Vi gjorde: Träd.\n\n"
POINT = "### Punkt {0}\n\n- Vad: hur många\n\n"


def registers(**counts):
    """The registers with one entry each, or as many as are said."""
    text = "channels:\n  - { id: brev, digital: false, sv: brev }\n"
    for name in ("areas", "groups", "units", "topics"):
        kind = "kind: body, " if name == "units" else ""
        entries = "".join(f"  - {{ id: {name}-{n}, {kind}sv: Namn {name} {n} }}\n" for n in range(counts.get(name, 1)))
        text += f"{name}:\n{entries}"
    return {"organisation.yml": text}


def dialogue(number, front=PLANNED, body="Text.\n", unit=0):
    head = f"rubrik: Dialog {number}\ningress: Om den.\nansvarig: units-{unit}\npublicerad: 2026-10-12\nsyfte: samtal\n"
    return {f"dialogues/dialog-{number}.md": f"---\n{head}{front}---\n\n{body}"}


def dialogues(count, front=PLANNED):
    files = registers()
    for number in range(count):
        files |= dialogue(number, front.format(number, number + 1))
    return files


def entries(register, key, count):
    """A register, with a dialogue and a meeting for every tenth of it."""
    files = registers(**{register: count})
    for number in range(0, count, 10):
        front = PLANNED + (f"{key}: {register}-{number}\n" if key else "")
        unit = number if register == "units" else 0
        files |= dialogue(number, front, "## Möten\n\n" + MEETING.format(number), unit)
    return files


def one(section, entry, count):
    """One dialogue with all of the entries in it."""
    return registers() | dialogue(0, body=f"## {section}\n\n" + "".join(entry.format(n) for n in range(count)))


def pages(count, is_translated=False):
    files = registers() | dialogue(0)
    for number in range(count):
        files[f"pages/sida-{number}.md"] = f"---\nrubrik: Sida {number}\n---\n\nText.\n"
        if is_translated:
            files[f"pages/sida-{number}.en.md"] = f"---\ntitle: Page {number}\n---\n\nText.\n"
    return files


def chain(count):
    """Dialogues that each go on in the next."""
    ended = "skede: inställd\nskäl: Den fortsätter.\nuppdaterad: 2026-11-01\nfortsätter-i: dialog-{1}\n"
    return dialogues(count - 1, ended) | dialogue(count - 1)


# How many to begin with, and the files of so many.
KINDS = {
    "pages": (2_500, pages),
    "translated pages": (1_250, lambda count: pages(count, is_translated=True)),
    "areas": (2_500, lambda count: entries("areas", "områden", count)),
    "groups": (2_500, lambda count: entries("groups", None, count)),
    "units": (2_500, lambda count: entries("units", None, count)),
    "topics": (5_000, lambda count: entries("topics", "ämnen", count)),
    "dialogues": (1_000, dialogues),
    "dialogues in one area": (1_000, lambda count: dialogues(count, PLANNED + "områden: areas-0\n")),
    "earlier addresses": (1_000, lambda count: dialogues(count, PLANNED + "tidigare-adresser: /gammal-{0}/\n")),
    "archive": (1_000, lambda count: dialogues(count, "skede: avslutad\nuppdaterad: 2025-01-02\n")),
    "chain": (250, chain),
    "meetings": (500, lambda count: one("Möten", MEETING, count)),
    "feedback": (500, lambda count: one("Återkoppling", FEEDBACK, count)),
    "points": (500, lambda count: one("Det här kan du påverka", POINT, count)),
}


def build(program, files, folder):
    """How many seconds a build takes, and how many bytes it writes."""
    content, site = folder / "content", folder / "site"
    for name, text in {"site.yml": SITE, **files}.items():
        (content / name).parent.mkdir(parents=True, exist_ok=True)
        (content / name).write_text(text, encoding="utf-8")
    command = [program, "build", "--content", content, "--output", site, "--now", NOW, "--language", "en"]
    with open(folder / "said", "wb") as said:
        seconds, _ = timed(command, cwd=CHECKOUT, stderr=said)
    return seconds, sum(path.stat().st_size for path in site.rglob("*") if path.is_file())


def main():
    program, chosen = pathlib.Path(sys.argv[1]).resolve(), sys.argv[2:] or list(KINDS)
    faults = []
    for kind in chosen:
        first, make = KINDS[kind]
        results = []
        for count in (first, 2 * first, 4 * first):
            with scratch() as folder:
                results.append((count, *build(program, make(count), pathlib.Path(folder))))
            print(f"{kind}: {count}, {results[-1][1]:.2f} s, {results[-1][2] / 2**20:.1f} MiB", flush=True)
        for (_, little, small), (count, long, large) in zip(results, results[1:]):
            if large > 2.2 * small:
                faults.append(f"{count} {kind}: {large / small:.1f} times the bytes of half as many")
            if long > 2.6 * little and long > 0.5:
                faults.append(f"{count} {kind}: {long / little:.1f} times the seconds of half as many")
    end(faults, "Grows too fast")


if __name__ == "__main__":
    main()
