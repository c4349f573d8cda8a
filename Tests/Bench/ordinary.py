"""Dialogues as they mostly are, each written for Samtal and for Hugo.

Every dialogue has its unit, area, groups, timeline and one or two meetings; two of five have ended, with feedback and
a decision. The numbers alone decide what a dialogue says: the same count gives the same files.
"""

import datetime
import json

AREAS = ("norra", "sodra", "vastra", "ostra", "hamnen", "centrum", "dalen", "berget")
GROUPS = ("boende", "unga", "aldre", "foreningar", "foretagare")
UNITS = ("stadsbyggnad", "skolor", "kultur", "omsorg")
CHANNELS = ("tidning", "webb", "skola", "anslag")
SUBJECTS = ("Lekplatsen", "Torget", "Badplatsen", "Skolgården", "Cykelvägen", "Parken", "Biblioteket", "Bryggan")
SENTENCES = (
    "Vi vill veta hur du använder platsen i dag och vad som saknas.",
    "Det du berättar läggs ihop med det som andra har sagt.",
    "Pengarna räcker till en del av det som har önskats.",
    "Många går förbi på väg till bussen, och några stannar kvar.",
    "När det regnar blir det blött på stigen mot skolan.",
    "Förra gången vi frågade ville de flesta ha fler bänkar och **mer skugga**.",
    "Läs mer i [planen för området](https://www.example.org/plan) innan du svarar.",
    "Vi bygger inget förrän alla har fått säga sitt.",
)
NOW = datetime.date(2026, 11, 23)


def paragraphs(number, count):
    return "\n\n".join(
        " ".join(SENTENCES[(number * 7 + place * 3 + step) % len(SENTENCES)] for step in range(4)) for place in range(count)
    )


def facts(number):
    """What a dialogue says, whoever it is written for."""
    has_ended = number % 5 in (3, 4)
    start = NOW - datetime.timedelta(days=400 + number % 900 if has_ended else number % 40)
    day = lambda days: (start + datetime.timedelta(days=days)).isoformat()
    return {
        "title": f"{SUBJECTS[number % len(SUBJECTS)]} {number}",
        "summary": "Platsen ska bli bättre för alla som är där. Berätta vad du tycker.",
        "unit": UNITS[number % len(UNITS)],
        "area": AREAS[number % len(AREAS)],
        "groups": [GROUPS[number % len(GROUPS)], GROUPS[(number + 1) % len(GROUPS)]][: 1 + number % 2],
        "published": day(0),
        "text": paragraphs(number, 3),
        "timeline": [
            (day(0), "planeras"),
            (f"{day(20)} – {day(60)}", "öppen – för synpunkter"),
            (day(61), "analyseras"),
            (day(90), "återkoppling"),
            (day(120), "inför beslut"),
            (day(150), "byggstart"),
        ]
        + ([(day(300), "avslutad")] if has_ended else []),
        "meetings": [
            {"id": f"mote-{number}-{place}", "day": day(30 + 7 * place), "published": day(1), "place": "Biblioteket"}
            for place in range(1 + number % 2)
        ],
        "feedback": [{"id": f"svar-{number}", "day": day(88), "text": paragraphs(number + 3, 1)}] if has_ended else [],
        "decision": day(150) if has_ended else None,
        "decides": day(150),
    }


def write_for_samtal(folder, count):
    names = lambda ids: "".join(f"  - {{ id: {id}, sv: {id.capitalize()} }}\n" for id in ids)
    units = "".join(f"  - {{ id: {id}, kind: sector, sv: Sektor {id} }}\n" for id in UNITS)
    channels = "".join(f"  - {{ id: {id}, digital: {str(id == 'webb').lower()}, sv: {id} }}\n" for id in ("brev", *CHANNELS))
    (folder / "dialogues").mkdir(parents=True)
    (folder / "organisation.yml").write_text(
        f"areas:\n{names(AREAS)}groups:\n{names(GROUPS)}units:\n{units}channels:\n{channels}", encoding="utf-8"
    )
    for number in range(count):
        (folder / "dialogues" / f"dialog-{number}.md").write_text(samtal_file(facts(number), number), encoding="utf-8")


def samtal_file(said, number):
    timeline = "".join(f"- {when}: {what}\n" for when, what in said["timeline"])
    groups = "".join(
        f"### {group.capitalize()}\n\n- Så berörs de: de är på platsen varje dag\n- Så deltar de: möten och enkät\n"
        f"- Så bjuder vi in: brev, {CHANNELS[number % 4]}\n\n"
        for group in said["groups"]
    )
    meetings = "".join(
        f"### Möte om platsen\n\n- Id: {meeting['id']}\n- När: {meeting['day']} 18.00–20.00\n- Plats: {meeting['place']}, "
        f"Storgatan 1\n- Publicerat: {meeting['published']}\n\nVi bjuder på kaffe.\n\n"
        for meeting in said["meetings"]
    )
    feedback = "".join(
        f"### {entry['day']} Det här blev det\n\n- Id: {entry['id']}\n- Ni sa: Vi vill ha skugga och bänkar.\n- Vi gjorde: "
        "Det blir tolv träd.\n- Ni sa: Bygg ett tak.\n- Vi gjorde inte: Det blir inget tak.\n- Varför inte: Det kostar för "
        f"mycket.\n- Nya insikter: Många väntar på bussen här.\n- Så berättade vi: brev, webb\n\n{entry['text']}\n\n"
        for entry in said["feedback"]
    )
    outcome = (
        "- Beslutet blev: Platsen byggs om.\n- Så påverkade dialogen beslutet: Det blev fler träd.\n" if said["decision"] else ""
    )
    return (
        f"---\nrubrik: {said['title']}\ningress: {said['summary']}\nansvarig: {said['unit']}\nområden: {said['area']}\n"
        f"publicerad: {said['published']}\nsyfte: beslut\nnivå: konsultation\nframtagen-med: Byalaget\n---\n\n{said['text']}\n\n"
        "## Det här kan du påverka\n\n### Platsen\n\n- Vad: var träd och bänkar ska stå\n- Här används svaren: i ritningen\n"
        "- Hur: på möten och i enkäten\n\n## Det här är redan bestämt\n\n- Platsen får inte bli mindre.\n\n"
        "## Så kan du delta\n\n- E-post: platsen@example.org\n- Telefon: 0303-33 00 00\n\n"
        f"## Vilka berörs\n\n{groups}## Tidplan\n\n{timeline}\n## Möten\n\n{meetings}"
        + (f"## Återkoppling\n\n{feedback}" if feedback else "")
        + f"## Beslut\n\n- Beslutas av: {said['unit']}\n- När: {said['decides']}\n{outcome}"
    )


def write_for_hugo(folder, count):
    """The same facts as front matter, which is how a Hugo site would have them."""
    dialogues = folder / "content" / "dialoger"
    dialogues.mkdir(parents=True)
    for number in range(count):
        said = facts(number)
        front = {key: said[key] for key in ("title", "summary", "meetings", "feedback", "decision", "decides")}
        front |= {"date": said["published"], "timeline": [{"when": when, "what": what} for when, what in said["timeline"]]}
        front |= {"omraden": [said["area"]], "grupper": said["groups"], "ansvariga": [said["unit"]]}
        text = json.dumps(front, ensure_ascii=False, indent=1)
        (dialogues / f"dialog-{number}.md").write_text(f"{text}\n\n{said['text']}\n", encoding="utf-8")
