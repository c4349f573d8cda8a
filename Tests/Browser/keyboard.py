"""A walk through the page with the Tab key alone."""

import threading

from faults import Rule
from ring import read_picture, ring_fault
from visit import script

RULES = {
    "keyboard/unreached": Rule(6, "Use a link or a button, or give it tabindex=\"0\" and a role"),
    "keyboard/trap": Rule(6, "Let Tab and Shift+Tab leave every control"),
    "keyboard/order": Rule(6, "Put controls in the order in which they are read; no positive tabindex"),
    "keyboard/skip-link": Rule(5, "Let the first link lead to the h1, with tabindex=\"-1\", and be seen with focus"),
    "keyboard/unseen": Rule(7, "Let what has focus be on the screen, at its full size"),
    "keyboard/covered": Rule(8, "Let nothing lie over what has focus"),
    "keyboard/ring": Rule(7, "Draw a ring of two tones, and an outline for forced colours"),
}

RING_MODES = ["light", "dark", "forced colours", "forced colours, dark"]
# Room round a control for its ring to be seen in.
MARGIN = 12


class Looks:
    """The looks of controls whose ring has been measured: those that look alike on the same ground have the same."""

    def __init__(self):
        self.known, self.lock = set(), threading.Lock()

    def is_new(self, look):
        with self.lock:
            if look in self.known:
                return False
            self.known.add(look)
            return True


def check(visit, looks):
    visit.enter("light")
    skip(visit)
    walk(visit, looks)
    # The page as it was: a skip link that still shows would lie over what others look at.
    visit.page.evaluate("() => { document.activeElement.blur(); scrollTo(0, 0); }")


def begin(visit):
    """Stands at the top of the page; gives the names of all that Tab has to reach, in the order of the page."""
    return visit.ask("controls", script("focused"))


def stops(visit):
    """Where focus has been since the walk began."""
    return visit.page.evaluate("() => window.stopsForTests")


def skip(visit):
    """The first press of Tab offers to skip the header; doing so leads on from the heading."""
    begin(visit)
    for key in ("Tab", "Enter", "Tab"):
        visit.page.keyboard.press(key)
    been = stops(visit)
    if not been or been[0]["index"] != 0 or not been[0]["isSeen"]:
        visit.fault("keyboard/skip-link", "the first Tab does not show the page's first link")
        return
    if len(been) < 2 or been[1]["place"].split("#")[0] != "h1":
        place = been[1]["place"] if len(been) > 1 else "nothing"
        visit.fault("keyboard/skip-link", f"focus goes to {place}, not to the h1")
        return
    goes_on = visit.page.evaluate("""() => {
      const follows = (one, other) => one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING;
      const heading = document.querySelector("h1");
      const next = window.controlsForTests.find((control) => follows(heading, control));
      return !next || next === document.activeElement;
    }""")
    if not goes_on:
        visit.fault("keyboard/skip-link", "the next Tab does not go on from the heading")


def walk(visit, looks):
    controls = begin(visit)
    # Once round, and a little more to see that it ends.
    for _ in range(len(controls) + 2):
        visit.page.keyboard.press("Tab")
    been = stops(visit)
    order = []
    for stop in been:
        if stop["index"] in order:
            break
        if stop["index"] >= 0:
            order.append(stop["index"])
            judge(visit, stop, controls[stop["index"]])
    unreached = [name for index, name in enumerate(controls) if index not in order]
    if unreached and len(been) < len(order) + 1 and order:
        visit.fault("keyboard/trap", f"Tab stays at {controls[order[-1]]}")
    elif unreached:
        visit.fault("keyboard/unreached", f"Tab never comes to {', '.join(unreached[:3])}")
    for before, after in zip(order, order[1:]):
        if after < before:
            visit.fault("keyboard/order", f"{controls[before]} comes before {controls[after]}")
    # Only a script can stop the way back.
    if visit.page.evaluate("() => document.scripts.length > 0"):
        back(visit, controls, order)
    for stop in been:
        if stop["index"] >= 0 and stop["isSeen"] and not stop["isCovered"] and looks.is_new(stop["look"]):
            measure(visit, stop["index"], controls[stop["index"]])


def back(visit, controls, order):
    """The same way from the end with Shift+Tab."""
    begin(visit)
    visit.page.evaluate("index => window.controlsForTests[index].focus()", order[-1])
    for _ in order[1:]:
        visit.page.keyboard.press("Shift+Tab")
    reached = [stop["index"] for stop in stops(visit)]
    missed = [index for index in order if index not in reached]
    if missed:
        visit.fault("keyboard/trap", f"Shift+Tab does not come to {controls[missed[-1]]}")


def judge(visit, stop, name):
    if not stop["isSeen"]:
        visit.fault("keyboard/unseen", f"{name} has focus outside the screen, or smaller than a pixel")
    elif stop["isCovered"]:
        visit.fault("keyboard/covered", f"something lies over {name}")


def measure(visit, index, name):
    """Pictures of the control with focus and without, in each mode."""
    visit.page.evaluate("index => window.controlsForTests[index].focus()", index)
    boxes = visit.ask("focused")["boxes"]
    left, top = min(box["x"] for box in boxes), min(box["y"] for box in boxes)
    right, bottom = max(box["x"] + box["width"] for box in boxes), max(box["y"] + box["height"] for box in boxes)
    # A link that goes on in the next line is framed line by line.
    around = sum(2 * (box["width"] + box["height"]) for box in boxes)
    perimeter = min(around, 2 * (right - left + bottom - top))
    view = visit.page.viewport_size
    x, y = max(0, int(left) - MARGIN), max(0, int(top) - MARGIN)
    clip = {
        "x": x,
        "y": y,
        "width": min(view["width"], int(right) + 1 + MARGIN) - x,
        "height": min(view["height"], int(bottom) + 1 + MARGIN) - y,
    }
    with_focus = take_pictures(visit, clip)
    visit.page.evaluate("() => document.activeElement.blur()")
    without = take_pictures(visit, clip)
    for mode, before, after in zip(RING_MODES, without, with_focus):
        fault = ring_fault(before, after, perimeter)
        if fault:
            visit.mode = mode
            visit.fault("keyboard/ring", f"{name}: {fault}")
    visit.enter("light")


def take_pictures(visit, clip):
    pictures = []
    for mode in RING_MODES:
        visit.enter(mode)
        pictures.append(read_picture(visit.page.screenshot(clip=clip)))
    visit.enter("light")
    return pictures
