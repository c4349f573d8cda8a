"""The facts of figures_facts.py as content, written in the grammar's English words."""

from figures_facts import (
    ALWAYS, CHANNELS, DIALOGUES, EARLY_DAYS, FEEDBACK_DAYS, GROUPS, NOTICE_DAYS, ONGOING_DAYS, POLICY_FROM, UNITS, Period,
)

PHASES = {
    "feedback": "feedback – what it led to", "decision": "awaiting decision", "implementation": "being carried out",
    "followed-up": "finished", "cancelled": "cancelled – there is no money", "paused": "paused – we wait", "open": "open", "planned": "planned",
    "proposed": "proposed",
}
MOVED = {
    "open-until": "open until {now} instead of {before}", "open-from": "open from {now} instead of {before}",
    "feedback": "feedback {now} instead of {before}", "decision": "decision {now} instead of {before}",
    "answer": "answer by {now} instead of {before}", "reply": "answer by {now} instead of {before}",
}
SAID = {
    "did": "We did", "in-part": "We did in part", "did-not": "We did not", "looking": "We are looking into it",
    "not-ours": "Not ours to decide",
}
CHANGES = {"cancelled": "cancelled", "postponed": "postponed", "back-on": "back on"}


def written(day):
    return day.words if isinstance(day, Period) else day


def moves(facts):
    told = [(move.told, MOVED[move.what].format(now=move.now, before=move.before)) for move in facts]
    return [f"- Changed {day}: {what}. It took longer." for day, what in told]


def front_matter(one):
    keys = {
        "title": f"Om {one.slug}", "summary": "Var med och säg vad du tycker.", "responsible": ", ".join(one.units),
        "published": one.published, "purpose": one.purpose, "initiated-by": "residents" if one.residents else "municipality",
        "level": one.level, "made-with": one.made_with, "phase": one.phase, "updated": one.updated, "draft": "yes" if one.draft else None,
        "shown-from": one.shown_from, "withdrawn": one.withdrawn, "continues-in": one.continues_in, "areas": "hela",
        "reason": "Det blev inte av." if one.withdrawn or one.phase == "declined" else None,
    }
    return ["---", *(f"{key}: {value}" for key, value in keys.items() if value), "---", "", "Så här ligger det till.", ""]


def proposal(one):
    facts = one.proposal
    yield f"- Submitted: {facts.submitted}"
    if facts.voting_until:
        yield f"- Voting until: {facts.voting_until}"
    if facts.needed:
        yield from (f"- Votes: {facts.votes}", f"- Votes needed: {facts.needed}")
    yield f"- Answer by: {facts.answer_by}"
    if facts.answered:
        yield f"- Answer {facts.answered}: Vi har läst förslaget."
    yield from moves(facts.moves)


def points(one):
    for number, point in enumerate(one.points, 1):
        labels = {
            "What": "Hur det ser ut.", "Where it is used": "I förslaget.", "When": point.when and " – ".join(point.when),
            "How": "Svara på enkäten.", "Level": point.level, "Decided by": point.decider,
        }
        told = {label: value for label, value in labels.items() if value and label != point.missing}
        yield from ("", f"### Punkt {number}", "", *(f"- {label}: {value}" for label, value in told.items()))


def groups(one):
    for group, channels in one.groups:
        yield from ("", f"### {group}", "", "- How they are affected: De bor här.", "- How they take part: Enkät.",
                    f"- How we invite: {', '.join(channels)}")


def timeline(one):
    for phase, first, last in one.rows:
        until = {None: "", ALWAYS: " – until further notice"}.get(last, f" – {last}")
        yield f"- {written(first)}{until}: {PHASES[phase]}"
    yield from moves(one.moves)


def meetings(one):
    for meeting in one.meetings:
        yield from ("", f"### Mötet {meeting.id}", "", f"- Id: {meeting.id}")
        if len(meeting.days) > 1:
            yield from (f"- Session {number}: {day} 18.00–20.00" for number, day in enumerate(meeting.days, 1))
        else:
            time = "" if isinstance(meeting.days[0], Period) else " 18.00–20.00"
            yield f"- When: {written(meeting.days[0])}{time}"
        yield "- Place: Biblioteket"
        if meeting.published:
            yield f"- Published: {meeting.published}"
        told = [
            (day, f"moved {day}: from {before} 18.00–20.00. Lokalen var upptagen.", session)
            for day, session, before in meeting.moved
        ]
        told += [(day, f"{CHANGES[what]} {day}: Det är halt.", session) for day, what, session in meeting.changes]
        for _, words, session in sorted(told):
            yield f"- Session {session} {words}" if session else f"- {words[0].upper()}{words[1:]}"
        if meeting.people:
            yield f"- Participants: {meeting.people}"


def feedback(one):
    for entry in one.feedback:
        yield from ("", f"### {entry.day} Det här blev det", "")
        if entry.id:
            yield f"- Id: {entry.id}"
        if entry.reply_to:
            yield f"- Reply to: {entry.reply_to}"
        for answer in entry.answers:
            kind, answer_by = answer if isinstance(answer, tuple) else (answer, None)
            yield from ("- You said: Mer grönt.", f"- {SAID[kind]}: Vi har tänkt på saken.")
            if kind in ("in-part", "did-not"):
                yield "- Why not: Det finns inte plats."
            if answer_by:
                yield f"- Answer by: {answer_by}"
        if entry.people:
            yield f"- Participants: {entry.people}"
        yield from moves(entry.moves)


def decision(one):
    facts = one.decision
    labels = {
        "Decided by": "namnden", "When": written(facts.day),
        f"Outcome {facts.told}" if facts.told else "Outcome": "Det blev så." if facts.outcome else None,
        "How the dialogue changed it": facts.how, "Effect": facts.effect,
        "Appeals": facts.appeals if facts.appeals is None else facts.appeals or "no",
    }
    yield from (f"- {label}: {value}" for label, value in labels.items() if value)
    yield from moves(facts.moves)


def works(one):
    for day, can_be_influenced in one.works:
        yield from ("", f"### {day} Arbetet", "", "- State: ongoing")
        if can_be_influenced:
            yield "- Can be influenced: Vilka blommor det blir."


SECTIONS = [
    ("The proposal", proposal, "proposal"), ("What you can influence", points, "points"), ("Who is affected", groups, "groups"),
    ("Timeline", timeline, "rows"), ("Meetings", meetings, "meetings"), ("Feedback", feedback, "feedback"),
    ("Decision", decision, "decision"), ("Implementation", works, "works"),
]


def text(one):
    lines = front_matter(one)
    for heading, body, facts in SECTIONS:
        if getattr(one, facts):
            lines += [f"## {heading}", "", *body(one), ""]
    return "\n".join(lines)


SITE = f"""name: Samtal i Provköping
municipality: Provköpings kommun
notice: Det här är ett prov. Alla dialoger är påhittade.
base-url: https://dialog.example.org/
identity: dialog.example.org
languages: [sv]
time-zone: Europe/Stockholm
contact: dialog@example.org
policy-from: {POLICY_FROM}
feedback-days: {FEEDBACK_DAYS}
notice-days: {NOTICE_DAYS}
early-days: {EARLY_DAYS}
ongoing-feedback-days: {ONGOING_DAYS}
"""


def organisation():
    lines = ["areas:", "  - { id: hela, covers: all, sv: Hela kommunen }", "groups:"]
    lines += [f"  - {{ id: {id}, {'covers: all, ' * covers}sv: {id.capitalize()} }}" for id, covers in GROUPS.items()]
    lines.append("units:")
    for unit in UNITS:
        facts = {
            "id": unit.id, "kind": unit.kind, "sv": unit.id.capitalize(), "from": unit.since, "until": unit.until,
            "now": unit.successor,
        }
        lines.append("  - { " + ", ".join(f"{key}: {value}" for key, value in facts.items() if value) + " }")
    lines.append("channels:")
    lines += [f"  - {{ id: {id}, digital: {str(digital).lower()}, sv: {id} }}" for id, digital in CHANNELS.items()]
    return "\n".join([*lines, "topics: []", ""])


def write(folder):
    (folder / "dialogues").mkdir(parents=True)
    (folder / "site.yml").write_text(SITE, encoding="utf-8")
    (folder / "organisation.yml").write_text(organisation(), encoding="utf-8")
    for one in DIALOGUES:
        (folder / "dialogues" / f"{one.slug}.md").write_text(text(one), encoding="utf-8")
