"""What was known of a dialogue on a day: windows, promises and what kept them, by the words of the content's grammar.

`known` is the last day whose news is known; `today` the first day that is not past. They are the same day in a year that
goes on; of a year that has ended they are its last day and the day after.
"""

from dataclasses import dataclass
from datetime import date, timedelta

from figures_facts import ALWAYS, FEEDBACK_DAYS, ONGOING_DAYS, Period



def after(day, days):
    return (date.fromisoformat(day) + timedelta(days)).isoformat()


def between(first, last):
    return (date.fromisoformat(last) - date.fromisoformat(first)).days


def as_known(day, what, moves, known):
    """A day, without the moves that were told later."""
    for move in sorted(moves, key=lambda move: move.told, reverse=True):
        if move.told > known and move.what == what and move.now == day:
            day = move.before
    return day


def first_told(day, what, moves, known):
    """The oldest "instead of" day of those that are known."""
    for move in sorted(moves, key=lambda move: move.told, reverse=True):
        if move.told <= known and move.what == what and move.now == day:
            day = move.before
    return day


def last_day(day):
    return day.last if isinstance(day, Period) else day


def exit_day(one, known):
    days = [first for phase, first, _ in one.rows if phase == "cancelled" and first <= known]
    return min(days, default=None)


def planned_windows(one, known):
    """The windows as if there were no exit."""
    rows = [
        (as_known(first, "open-from", one.moves, known), as_known(last, "open-until", one.moves, known))
        for phase, first, last in one.rows if phase == "open"
    ]
    return rows or sorted({point.when for point in one.points if point.when})


def windows(one, known):
    exit = exit_day(one, known)
    if exit is None:
        return planned_windows(one, known)
    return [(first, min(last, after(exit, -1))) for first, last in planned_windows(one, known) if first < exit]


def in_implementation(one, known):
    """The days on which it is carried out, which a pause takes away and gives back."""
    if one.phase == "implementation":
        return [(one.updated, ALWAYS)] if one.updated <= known else []
    days, begins = [], None
    phases = [row for row in one.rows if row[0] != "feedback"]
    for phase, first, last in [*phases, ("the end", ALWAYS, None)]:
        if begins:
            days.append((begins, after(first, -1) if first < ALWAYS else ALWAYS))
        begins = first if phase == "implementation" else after(last, 1) if begins and phase == "paused" else None
    return days


def announced(one, meeting, known):
    """A meeting's sessions, (day, whether it is on), the first one first; and how many days ahead it was told, and each move."""
    published = meeting.published or one.published
    if published > known or isinstance(meeting.days[0], Period):
        return [], []
    days, notices = list(meeting.days), []
    to = list(days)
    for told, session, before in sorted(meeting.moved, reverse=True):
        place = max(session - 1, 0)
        if told <= known:
            notices.append(between(told, to[place]))
        else:
            days[place] = before
        to[place] = before
    is_on = [True] * len(days)
    # The last word wins, and a new time brings back what was put off.
    for told, change, session in sorted([*meeting.changes, *((told, "moved", session) for told, session, _ in meeting.moved)]):
        for place in range(len(days)):
            if told <= known and session in (0, place + 1):
                is_on[place] = change in ("back-on", "moved")
    return sorted(zip(days, is_on)), [between(published, min(days)), *notices]


@dataclass
class Promise:
    """Of feedback; `windows` are the first days of those that it is for."""

    first: str
    now: str
    after: str
    windows: list
    kept: str = None
    called_off: bool = False


def ongoing(first, entries):
    """One promise after another: from the first day, and then from each entry."""
    anchor = first
    for entry in [entry for entry in entries if entry > first] + [None]:
        yield Promise(after(anchor, ONGOING_DAYS), after(anchor, ONGOING_DAYS), anchor, [], entry)
        anchor = entry


def promised(one, known):
    """What is promised in the dialogue itself, without what kept it."""
    rows = sorted(
        as_known(last_day(first), "feedback", one.moves, known) for phase, first, _ in one.rows if phase == "feedback"
    )
    closed = [(first, last) for first, last in windows(one, known) if last != ALWAYS]
    promises, alone = {}, []
    for day in rows:
        closes = max((last for _, last in closed if last < day), default="")
        promises[day] = Promise(first_told(day, "feedback", one.moves, known), day, closes, [])
    for first, last in closed:
        row = next((day for day in rows if day > last), None)
        if row:
            promises[row].windows.append(first)
        else:
            told = after(first_told(last, "open-until", one.moves, known), FEEDBACK_DAYS)
            alone.append(Promise(told, after(last, FEEDBACK_DAYS), last, [first]))
    return [*promises.values(), *alone]


def made(one, everyone, known):
    """What is promised in the dialogue, and what kept it: there, or in the one that it continues in."""
    heir = next((other for other in everyone if other.slug == one.continues_in and other.published <= known), None)
    entries = sorted(
        entry.day for each in (one, heir) if each for entry in each.feedback if entry.day <= known and not entry.reply_to
    )
    exit = exit_day(one, known)
    ended = min((day for day in (exit, one.withdrawn) if day and day <= known), default=None)
    if exit and not windows(one, known):
        return []  # Called off before it opened.
    free = list(entries)
    found = sorted(promised(one, known), key=lambda promise: promise.now)
    for promise in found:
        promise.kept = next((day for day in free if day > promise.after), None)
        if promise.kept:
            free.remove(promise.kept)
    for first, last in planned_windows(one, known):
        if last == ALWAYS:
            found += ongoing(first, entries)
    # What is kept all the same was not in vain.
    for promise in found:
        promise.called_off = ended is not None and not one.continues_in and ended <= promise.now and not promise.kept
    return found


def promises(one, everyone, known):
    """Each promise of feedback that counts in the dialogue: its own, and those of one that is withdrawn and goes on in it."""
    before = [
        promise for other in everyone if other.continues_in == one.slug and (other.withdrawn or ALWAYS) <= known
        for promise in made(other, everyone, known) if promise.now >= other.withdrawn
    ]
    return made(one, everyone, known) + before
