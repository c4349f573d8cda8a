"""What a check can find, and how it is told."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Rule:
    """A law that pages keep: its point in the checklist of docs/accessibility.md, and what to do about a breach."""

    point: int
    remedy: str


@dataclass(frozen=True, order=True)
class Fault:
    """One breach: the site and address, the mode that the page was in, the rule's name, and what was seen."""

    site: str
    address: str
    mode: str
    rule: str
    words: str


def lines(faults, rules):
    """A line for each fault; what is wrong in the same way on many pages is told once, with the first of them."""
    alike = {}
    for fault in sorted(faults):
        alike.setdefault((fault.site, fault.mode, fault.rule, fault.words), []).append(fault.address)
    for (site, mode, name, words), addresses in sorted(alike.items(), key=lambda pair: (pair[0][0], pair[1])):
        rule = rules[name]
        more = f" and {len(addresses) - 1} more pages" if len(addresses) > 1 else ""
        yield f"{site} {addresses[0]}{more} [{mode}] {name} (point {rule.point}): {words}. {rule.remedy}."
