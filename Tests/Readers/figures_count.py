"""The twelve figures, counted from the facts of figures_facts.py by the words that define them, as often as there are pages.

A case is (figure, whether it counts, why, dialogue, what), as in cases.csv.
"""

from collections import Counter
from statistics import median

from figures_facts import ALWAYS, CHANNELS, DIALOGUES, EARLY_DAYS, GROUPS, HOLLOW, NOTICE_DAYS, POLICY_FROM, UNITS, Period
from figures_known import after, announced, as_known, between, first_told, in_implementation, last_day, promises, windows

KINDS = {
    "did": "we-did", "in-part": "we-did-in-part", "did-not": "we-did-not", "looking": "we-are-looking-into-it",
    "not-ours": "not-ours-to-decide",
}
# Those with cases, in the order of the page, where the wait and the kinds of answers stand among them.
SHARES = [
    "from-residents", "answered-in-time", "invited-early", "points-told", "meetings-announced", "say-in-implementation",
    "made-together", "groups-reached", "without-computer", "feedback-on-day", "replies-in-time", "changed-by-dialogue",
    "appealed", "units-with-dialogue",
]
ANSWERS = [f"answers.{name}" for name in KINDS.values()]
FIGURES = ["opened", *SHARES[:10], "median-wait-days", SHARES[10], *ANSWERS, *SHARES[11:]]
REASONS = [
    "on-moved-day", "late", "not-yet", "settled", "described", "too-few-votes", "not-known", "appeals-not-told",
    "unanswered",
]


class Count:
    """What is counted of a year, as `known` (see figures_known.py), of one unit or of all."""

    def __init__(self, year, known, today, unit=None):
        self.first, self.last = f"{year}-01-01", f"{year}-12-31"
        self.known, self.today, self.unit = known, today, unit
        self.cases, self.beside, self.waits = [], Counter(), []
        self.dialogues = [one for one in DIALOGUES if self.is_measured(one)]
        for figure in (self.opened, self.proposals, self.meetings, self.implementation, self.reach, self.feedback, self.answers,
                       self.decisions, self.units):
            figure()

    def in_year(self, day):
        return self.first <= day <= self.last

    def is_past(self, day):
        return day < self.today

    def say(self, figure, counts, one, what="", why=""):
        counts = counts if isinstance(counts, str) else "yes" if counts else "no"
        self.cases.append((figure, counts, why, one if isinstance(one, str) else one.slug, what))

    # What is counted at all.

    def heirs(self, one):
        """The units that the dialogue counts under."""
        found = {unit.id: unit for unit in UNITS}
        today = min(self.today, after(self.last, 1))
        return {found[id].successor if found[id].until and found[id].until < today else id for id in one.units}

    def is_shown(self, one):
        is_there = not one.draft and max(one.shown_from or "", one.published) <= f"{self.known} 24:00"
        return is_there and (self.unit is None or self.unit in self.heirs(one))

    def is_withdrawn(self, one):
        return one.withdrawn is not None and one.withdrawn <= self.known

    def is_measured(self, one):
        return self.is_shown(one) and one.published >= POLICY_FROM and not self.is_withdrawn(one)

    def windows(self, one):
        return windows(one, self.known)

    def opening(self):
        """The dialogues that open in the year."""
        return [one for one in self.dialogues if self.windows(one) and self.in_year(min(self.windows(one))[0])]

    # The figures.

    def opened(self):
        for one in self.opening():
            self.say("opened", True, one)
            self.say("from-residents", one.residents, one)
            self.say("made-together", one.made_with not in HOLLOW, one)
            for number, point in enumerate(one.points, 1):
                full = not point.missing and (point.level or one.level) and (point.decider or one.decision)
                self.say("points-told", bool(full), one, f"point-{number}")
            for group, channels in one.groups:
                self.say("without-computer", any(not CHANNELS[channel] for channel in channels), one, group)
            day = self.decision_day(one)
            if one.purpose != "conversation" and day:
                opens, closes = min(self.windows(one))[0], max(last for _, last in self.windows(one))
                first = first_told(day, "decision", one.decision.moves, self.known)
                self.say("invited-early", between(opens, first) >= EARLY_DAYS and closes < first, one)

    def proposals(self):
        for one in self.dialogues:
            facts = one.proposal
            if facts is None or facts.submitted > self.known:
                continue
            day = first_told(as_known(facts.answer_by, "answer", facts.moves, self.known), "answer", facts.moves, self.known)
            answered = facts.answered if facts.answered and facts.answered <= self.known else None
            if not self.in_year(day):
                continue
            if facts.needed and facts.votes < facts.needed and self.is_past(facts.voting_until):
                self.say("answered-in-time", "not-counted", one, why="too-few-votes")
                self.beside["answered-in-time.too-few-votes"] += 1
            elif answered or self.is_past(day):
                self.say("answered-in-time", answered is not None and answered <= day, one, day)

    def meetings(self):
        for one in self.dialogues:
            for meeting in one.meetings:
                sessions, notices = announced(one, meeting, self.known)
                if any(is_on for _, is_on in sessions) and self.in_year(sessions[0][0]):
                    self.say("meetings-announced", min(notices) >= NOTICE_DAYS, one, meeting.id)

    def implementation(self):
        for one in self.dialogues:
            days = [
                (max(first, self.first), min(last, self.last, self.known)) for first, last in in_implementation(one, self.known)
            ]
            days = [(first, last) for first, last in days if first <= last]
            if not days:
                continue
            can = [point.when for point in one.points if point.when]
            can += [(day, day) for meeting in one.meetings for day, is_on in announced(one, meeting, self.known)[0] if is_on]
            can += [(day, day) for day, can_be_influenced in one.works if can_be_influenced]
            has_say = any(opens <= last and closes >= first for opens, closes in can for first, last in days)
            self.say("say-in-implementation", has_say, one)

    def people(self, one):
        """How many came of each group, and of all, as known; None where nobody told."""
        told = [meeting.people for meeting in one.meetings if meeting.people and last_day(meeting.days[0]) < self.today]
        told += [entry.people for entry in one.feedback if entry.people and entry.day <= self.known]
        groups, total = Counter(), 0
        for text in told:
            for part in text.split(", "):
                *group, number = part.split()
                total += int(number)
                if group:
                    groups[group[0]] += int(number)
        return groups if any(" " in text for text in told) else None, total if told else None

    def reach(self):
        for one in self.dialogues:
            closes = max((last for _, last in self.windows(one)), default=None)
            if closes is None or not self.in_year(closes) or not self.is_past(closes):
                continue
            groups, total = self.people(one)
            for group, _ in one.groups:
                if GROUPS[group] and total is not None:
                    self.say("groups-reached", total > 0, one, group)
                elif groups is None:
                    self.say("groups-reached", "not-counted", one, group, "not-known")
                    self.beside["groups-reached.not-known"] += 1
                else:
                    self.say("groups-reached", groups[group] > 0, one, group)

    def feedback(self):
        for one in self.dialogues:
            found = promises(one, DIALOGUES, self.known)
            for promise in found:
                if self.in_year(promise.first) and self.is_past(promise.first) and not promise.called_off:
                    why = (
                        "not-yet" if promise.kept is None else "" if promise.kept <= promise.first
                        else "on-moved-day" if promise.kept <= promise.now else "late"
                    )
                    self.say("feedback-on-day", not why, one, promise.first, why)
                    if why:
                        self.beside[f"feedback-on-day.{why}"] += 1
            for first, last in self.windows(one):
                if self.in_year(last) and self.is_past(last):
                    kept = next((promise.kept for promise in found if first in promise.windows), None)
                    self.waits.append(between(last, kept) if kept else None)

    def answers(self):
        self.kinds = Counter()
        for one in self.dialogues:
            for entry in one.feedback:
                if entry.day > self.known:
                    continue
                for answer in entry.answers:
                    kind, day = answer if isinstance(answer, tuple) else (answer, None)
                    if self.in_year(entry.day):
                        self.kinds[kind] += 1
                    if day is None:
                        continue
                    due = as_known(day, "reply", entry.moves, self.known)
                    replies = [
                        other.day for other in one.feedback
                        if other.reply_to and other.reply_to in (entry.id, entry.day) and other.day <= self.known
                    ]
                    if self.in_year(due) and self.is_past(due):
                        self.say("replies-in-time", bool(replies) and min(replies) <= due, one, due)

    def decision_day(self, one):
        """Of a day known only roughly, the one on which the outcome was told."""
        facts = one.decision
        if facts is None:
            return None
        if isinstance(facts.day, Period):
            return facts.told if facts.told and facts.told <= self.known else None
        return as_known(facts.day, "decision", facts.moves, self.known)

    def decisions(self):
        for one in self.dialogues:
            facts, day = one.decision, self.decision_day(one)
            if day is None or not facts.outcome or not self.in_year(day) or (facts.told or day) > self.known:
                continue
            is_described = facts.effect is None and facts.how not in HOLLOW
            is_settled = facts.effect == "settled"
            why = "settled" if is_settled else "described" if is_described else ""
            self.say("changed-by-dialogue", facts.effect == "changed", one, why=why)
            self.beside["changed-by-dialogue.settled"] += is_settled
            self.beside["changed-by-dialogue.described"] += is_described
            if facts.appeals is None:
                self.say("appealed", "not-counted", one, why="appeals-not-told")
                self.beside["appealed.appeals-not-told"] += 1
            else:
                self.say("appealed", facts.appeals > 0, one)

    def units(self):
        for unit in UNITS:
            exists = unit.since <= self.last and (unit.until or ALWAYS) >= self.first
            if not exists or self.unit not in (None, unit.id):
                continue
            own = [one for one in self.dialogues if unit.id in self.heirs(one)]
            had = any(first <= self.last and last >= self.first for one in own for first, last in self.windows(one))
            self.say("units-with-dialogue", had, "", unit.id)

    def figures(self):
        """The figures as in figures.csv: (how many, of how many)."""
        found = {}
        for figure in SHARES:
            counts = [case[1] for case in self.cases if case[0] == figure]
            found[figure] = (str(counts.count("yes")), str(counts.count("yes") + counts.count("no")))
        found["opened"] = (found["from-residents"][1], "")
        found |= {figure: (str(number), "") for figure, number in self.beside.items() if number}
        found |= {f"answers.{name}": (str(self.kinds[kind]), "") for kind, name in KINDS.items()}
        waits = [wait for wait in self.waits if wait is not None]
        found["median-wait-days"] = (f"{median(waits):.1f}".removesuffix(".0") if waits else "", "")
        left_out = [one for one in DIALOGUES if self.is_shown(one) and one not in self.dialogues]
        withdrawn = sum(self.is_withdrawn(one) for one in left_out)
        found["not-counted.withdrawn"] = (str(withdrawn), "")
        found["not-counted.before-policy"] = (str(len(left_out) - withdrawn), "")
        found["median-wait-days.unanswered"] = (str(len(self.waits) - len(waits)), "")
        return found

    def said(self, figure):
        """The numbers that the page has of a figure, and of what is told beside it; of none there is no number."""
        found = self.figures()
        count, of = found[figure]
        numbers = [] if of == "0" else [count.replace(".", ","), of]
        beside = [found[f"{figure}.{reason}"][0] for reason in REASONS if f"{figure}.{reason}" in found]
        return [number for number in [*numbers, *beside] if number and (number != "0" or number in numbers)]
