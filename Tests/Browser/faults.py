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

    def line(self, rules):
        rule = rules[self.rule]
        where = f"{self.site} {self.address} [{self.mode}]"
        return f"{where} {self.rule} (point {rule.point}): {self.words}. {rule.remedy}"
