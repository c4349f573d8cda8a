"""axe-core: the rules of WCAG 2.2 A and AA, and what axe calls best practice.

What axe cannot decide ("incomplete") is a fault too: a person has to look, and then either mend it or list it here.
"""

import pathlib

import axe_playwright_python

from faults import Rule

RULES = {
    "axe/violation": Rule(9, "Mend it, with help of the address"),
    "axe/undecided": Rule(9, "Look at it yourself, and make it so plain that a program can see it"),
}

# In which modes, and whether colours are judged too: that takes axe most of its time. contrast.py measures them on every
# page, on samples in dark and forced colours too; axe sees once what is seen through, or lies over a picture.
MODES = {"light": True, "320 px": False}

SOURCE = (pathlib.Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text(encoding="utf-8")

RUN = """async (judgesColours) => {
  const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
  // What preloading is for, style sheets of other hosts and sound, no page has.
  const options = { runOnly: { type: "tag", values: tags }, resultTypes: ["violations", "incomplete"], preload: false };
  if (!judgesColours) options.rules = { "color-contrast": { enabled: false } };
  const result = await axe.run(document, options);
  const told = (found) => found.map((rule) => ({
    id: rule.id,
    help: rule.help,
    address: rule.helpUrl.split("?")[0],
    count: rule.nodes.length,
    place: rule.nodes[0].target.join(" "),
    why: [...rule.nodes[0].any, ...rule.nodes[0].all, ...rule.nodes[0].none].map((check) => check.message).join("; "),
  }));
  return { violations: told(result.violations), undecided: told(result.incomplete) };
}"""


def check(visit):
    visit.page.evaluate(SOURCE)
    for mode, judges_colours in MODES.items():
        visit.enter(mode)
        found = visit.page.evaluate(RUN, judges_colours)
        for name, rules in (("axe/violation", found["violations"]), ("axe/undecided", found["undecided"])):
            for rule in rules:
                more = f" and {rule['count'] - 1} more" if rule["count"] > 1 else ""
                visit.fault(
                    name, f"{rule['id']}: {rule['help']}, at {rule['place']}{more} ({rule['why']}; {rule['address']})"
                )
