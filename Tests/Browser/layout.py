"""How a page is laid out when it is narrow, enlarged, or set with more room between its letters."""

from faults import Rule

RULES = {
    "layout/sideways": Rule(11, "Let it wrap, or give a wide table a region of its own that scrolls"),
    "layout/region": Rule(11, "Give what scrolls tabindex=\"0\", role=\"region\" and a name; put its title outside"),
    "layout/fixed": Rule(8, "Let it scroll with the page: what is fixed or sticky covers what has focus"),
    "layout/cut": Rule(12, "Let its box grow with the words"),
    "layout/over": Rule(12, "Let the boxes grow and push one another down"),
    "layout/spilled": Rule(12, "Let its box grow with the words"),
    "layout/text-size": Rule(12, "Set sizes in rem, so that they follow the reader's own"),
    "layout/target": Rule(14, "Give it room: at least 24 pixels each way, and 44 where there is space"),
}

# WCAG 2.2, 1.4.12.
SPACING = """
* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
p { margin-block-end: 2em !important; }
"""
FIRST = "() => parseFloat(getComputedStyle(document.querySelector('main p') ?? document.body).fontSize)"


def check_quickly(visit):
    """What is asked of every page: that a telephone shows it without sideways scrolling."""
    visit.enter("320 px")
    seen = visit.ask("sideways")
    sideways(visit, seen)
    for region in seen["regions"]:
        if not region["isReached"] or not region["isNamed"]:
            visit.fault("layout/region", f"{region['place']} scrolls by itself")
    for place in seen["fixed"]:
        visit.fault("layout/fixed", f"{place} stays where it is")


def check(visit):
    visit.enter("light")
    crowding(visit)
    targets(visit)
    before = body_size(visit)

    visit.enter("text 200 %")
    sideways(visit)
    crowding(visit)
    after = body_size(visit)
    if after < before * 1.99:
        visit.fault("layout/text-size", f"text is {after} pixels for who asks for twice of {before}")

    visit.enter("zoom 200 %")
    sideways(visit)
    crowding(visit)

    visit.enter("320 px")
    check_quickly(visit)
    crowding(visit)
    targets(visit)

    for mode in ("320 px", "light"):
        visit.enter(mode)
        visit.mode = f"{mode}, text spacing"
        visit.ask("restyle", SPACING)
        sideways(visit)
        crowding(visit)
        visit.ask("restyle", "")


def body_size(visit):
    """The size of the letters in the first paragraph of the page's main text."""
    return visit.page.evaluate(FIRST)


def sideways(visit, seen=None):
    seen = seen or visit.ask("sideways")
    if seen["extra"] > 0:
        visit.fault("layout/sideways", f"the page is {seen['extra']} pixels too wide, most of all {seen['widest']}")


def crowding(visit):
    seen = visit.ask("crowding")
    for words in seen["cut"]:
        visit.fault("layout/cut", f"\"{words}\" is cut off")
    for words in seen["over"]:
        visit.fault("layout/over", f"\"{words}\" lie over one another")
    for words in seen["spilled"]:
        visit.fault("layout/spilled", f"\"{words}\" reaches out of its box")


def targets(visit):
    for control in visit.ask("targets")[:5]:
        visit.fault("layout/target", f"{control['words']} is {control['width']} by {control['height']} pixels")
