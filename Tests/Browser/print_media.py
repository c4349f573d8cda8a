"""What comes out on paper."""

from faults import Rule

RULES = {
    "print/controls": Rule(17, "Hide it with @media print: nobody can press paper"),
    "print/column": Rule(17, "Let everything stand in one column on paper"),
    "print/details": Rule(17, "Open it on paper with details::details-content"),
    "print/address": Rule(17, "Print the address after the link: a[href^=\"http\"]::after"),
    "print/ink": Rule(9, "Use dark ink: browsers print no grounds, so that light text vanishes"),
    "print/cut": Rule(17, "Let it wrap: what is wider than the paper is lost"),
}


def check(visit):
    visit.enter("print")
    seen = visit.ask("print")
    for place in seen["controls"]:
        visit.fault("print/controls", f"{place} is printed")
    for place in seen["sideBySide"] + seen["columns"]:
        visit.fault("print/column", f"{place} does not stand below what comes before it")
    for place in seen["closed"]:
        visit.fault("print/details", f"{place} is printed closed")
    for words in seen["withoutAddress"]:
        visit.fault("print/address", f"where \"{words}\" leads is not printed")
    for text in visit.ask("contrast", True)["words"]:
        if text["ratio"] < 7:
            visit.fault("print/ink", f"\"{text['words']}\" in {text['place']} has {text['ratio']} to 1 on white paper")
    sideways = visit.ask("sideways")
    if sideways["extra"] > 0:
        visit.fault("print/cut", f"{sideways['widest']} is wider than the paper")
    for words in visit.ask("crowding")["cut"]:
        visit.fault("print/cut", f"\"{words}\" is cut off")
