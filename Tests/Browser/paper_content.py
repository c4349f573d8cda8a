"""Content for posters and answer sheets that are hard to print: from nearly nothing to far too much of everything."""

WORDS = (
    "torget i Älvängen ska byggas om och kommunen vill veta vad du som bor här tycker om bänkar träd lek scen "
    "torghandel belysning cykelparkering översiktsplaneringsförutsättningar tillgänglighetsanpassning och regnskydd"
).split()


def text(length, start=0):
    """Words of ordinary kinds, as many as there is room for in a number of characters."""
    words, size = [], 0
    for number in range(length):
        word = WORDS[(start + number) % len(WORDS)]
        if size + len(word) > length:
            break
        words.append(word)
        size += len(word) + 1
    return " ".join(words).capitalize()


SITE = """
name: Samtal
municipality: {municipality}
base-url: https://dialog.example.org/
identity: dialog.example.org
languages: [sv]
time-zone: Europe/Stockholm
contact:
  e-mail: dialog@example.org
  phone: {phone}
  letter: Exempel kommun, 449 80 Exempel
  visit: Kontaktcenter, Exempelgatan 7
notice: {notice}
"""

ORGANISATION = """
areas:
  - { id: nol, sv: Nol }
groups:
  - { id: unga, sv: Unga 13–19 år }
  - { id: aldre, sv: Äldre som bor i särskilt boende eller har hemtjänst }
units:
  - { id: sektorn, kind: sector, sv: Sektorn }
channels:
  - { id: brev, digital: false, sv: brev }
topics: []
"""

FRONT = """---
rubrik: {title}
ingress: {summary}
ansvarig: sektorn
publicerad: 2026-10-12
områden: Nol
diarienummer: {number}
---
"""

TIMELINE = """
## Tidplan

- 2026-11-02 – 2026-12-15: öppen
"""


def dialogue(number, title, load, sessions, points, ways, questions):
    """A file with as much in it as the arguments say; a load is how many characters each text has."""
    summary = text(max(20, load), number + 1)
    parts = [FRONT.format(title=text(title, number), summary=summary, number=f"SBN 2026-{number}")]
    if points:
        parts.append("## Det här kan du påverka\n")
        parts += [f"### {text(max(12, load // 2), point)} {point}\n\n- Vad: {text(load)}\n" for point in range(points)]
    if ways:
        values = {
            "Enkät": f"[{text(load, 3)}](https://www.example.org/enkat)",
            "E-post": f"{text(load, 4)} torget@example.org",
            "Brev": ", ".join([text(load, 5), "449 80 Exempel"]),
            "Telefon": f"0303-70 30 00, {text(load, 6)}",
            "På plats": text(load, 7),
            "Märk svaret": text(load, 8),
            "Tid": text(load, 9),
            "Ålder": text(load, 10),
            "Kräver BankID": "nej",
        }
        parts.append("## Så kan du delta\n\n" + "\n".join(f"- {key}: {value}" for key, value in values.items()) + "\n")
    if questions:
        asked = "\n".join(f"- {text(min(600, max(20, load)), question)}?" for question in range(questions))
        parts.append(f"## Frågor till dig\n\n{asked}\n")
    parts.append(TIMELINE)
    if sessions:
        parts.append("## Möten\n")
        parts.append(meeting(f"m{number}-ett", title, load, ["- När: 2026-12-03 18.00–20.00"], 0))
        times = [f"- Tillfälle {session}: 2027-01-{session:02} 16.00–18.00" for session in range(1, sessions + 1)]
        parts.append(meeting(f"m{number}-serie", title, load, times, sessions))
    return "\n".join(parts)


def meeting(name, title, load, times, sessions):
    """One occasion or a series, with every fact that a meeting can have."""
    change = "Tillfälle 2 inställt 2026-11-20" if sessions > 1 else "Flyttat 2026-11-20"
    told = text(load, 6) if sessions > 1 else f"från 2026-12-01 18.00–20.00. {text(load, 6)}"
    labels = {
        "Plats": text(max(10, load), 2),
        "Adress": text(max(10, load), 3) + " 1, 449 80 Exempel",
        "Form": "drop-in",
        "Öppet": text(load, 4),
        "Digitalt": "https://www.example.org/mote",
        "För": "unga, aldre; " + text(load, 5),
        "Anmälan": text(load, 6),
        "Anmälan senast": "2026-12-01",
        "Språk": text(load, 7),
        "Tillgänglighet": text(load * 3, 8),
        "Barn": text(load, 9),
        "Publicerat": "2026-11-02",
        change: told,
    }
    facts = "\n".join([f"- Id: {name}", *times] + [f"- {key}: {value}" for key, value in labels.items()])
    return f"### {text(title, len(name))}\n\n{facts}\n\n{text(load * 2, 1)}.\n"


# Title, load, sessions, points, ways, questions: what grows grows through every size of type.
CASES = [
    (6, 8, 1, 1, False, 1),
    (20, 20, 3, 2, True, 2),
    (24, 24, 5, 2, True, 2),
    (40, 40, 4, 3, True, 3),
    (60, 60, 7, 5, True, 5),
    (90, 80, 10, 7, True, 5),
    (120, 120, 12, 10, True, 8),
    (200, 200, 12, 10, True, 10),
    (300, 250, 12, 10, True, 12),
    (600, 3000, 28, 60, True, 20),
    (300, 20, 12, 1, False, 1),
    (20, 250, 1, 1, True, 3),
    (30, 30, 12, 10, True, 3),
]


def write(folder, is_heavy):
    """A whole municipality below a folder; a heavy one has long texts of its own too."""
    dialogues = folder / "dialogues"
    dialogues.mkdir(parents=True)
    site = SITE.format(
        municipality=text(60, 3) if is_heavy else "Exempel kommun",
        phone=f"Kontaktcenter {text(40, 5)} 0303-70 30 00" if is_heavy else "0303-70 30 00",
        notice=text(300, 9) if is_heavy else "Det här är ett exempel.",
    )
    (folder / "site.yml").write_text(site, encoding="utf-8")
    (folder / "organisation.yml").write_text(ORGANISATION, encoding="utf-8")
    for number, case in enumerate(CASES):
        slug = f"dialog-{number}" + "-med-en-lang-adress" * (number % 5 if is_heavy else 0)
        (dialogues / f"{slug}.md").write_text(dialogue(number, *case), encoding="utf-8")
