"""Contrast of words and edges, also where axe does not look: forced colours, borders, paper."""

from faults import Rule

RULES = {
    "contrast/words": Rule(9, "Choose colours that differ more: at least 4.5 to 1"),
    "contrast/body": Rule(9, "Choose colours that differ more: at least 7 to 1 for running text"),
    "contrast/edge": Rule(9, "Choose an edge that differs more: at least 3 to 1"),
    "contrast/forced-edge": Rule(16, "Give it a border in forced colours, which take its ground away"),
}


def check_quickly(visit):
    """What is asked of every page: its colours as most readers have them."""
    visit.enter("light")
    judge(visit, visit.ask("contrast", False))


def check(visit):
    visit.enter("light")
    visit.ask("grounds", False)
    for mode in ("light", "dark", "forced colours", "forced colours, dark"):
        visit.enter(mode)
        judge(visit, visit.ask("contrast", False))
    visit.enter("forced colours")
    for place in visit.ask("grounds", True):
        visit.fault("contrast/forced-edge", f"{place} has a ground of its own, and no edge")


def judge(visit, seen):
    for text in seen["words"]:
        if text["isBody"] and text["ratio"] < 7:
            visit.fault("contrast/body", f"\"{text['words']}\" in {text['place']} has {text['ratio']}")
        elif text["ratio"] < 4.5:
            visit.fault("contrast/words", f"\"{text['words']}\" in {text['place']} has {text['ratio']}")
    for edge in seen["edges"]:
        if edge["ratio"] < 3:
            visit.fault("contrast/edge", f"the edge of {edge['place']} has {edge['ratio']}")
