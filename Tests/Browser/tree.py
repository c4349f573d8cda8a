"""What a screen reader meets on a page of each template, kept as readable text in trees/.

The front page is kept whole; of the others what is in main, since header and footer are the same everywhere (across.py
holds them to that). `RECORD=1` writes the files anew: read the difference as somebody who does not see the page.
"""

import os
import pathlib

from faults import Rule

RULES = {
    "tree/changed": Rule(25, "If that is meant, write the trees anew with RECORD=1, and read the difference"),
}

TREES = pathlib.Path(__file__).resolve().parent / "trees"

# Roles that say nothing to a reader; what is in them is told instead.
SILENT = {"generic", "none", "presentation", "InlineTextBox", "RootWebArea", "ListMarker", "LabelText"}
# Parts of a sentence, which stay within its line.
PHRASES = {"StaticText", "LineBreak", "strong", "emphasis", "code", "time", "superscript", "subscript", "mark", "link"}
# What is told by its name, not by the words in it.
NAMED = {"heading", "link", "button", "term"}
# States of the tree, and attributes that it leaves out and a screen reader does not.
STATES = ("checked", "pressed", "expanded", "selected", "disabled", "required", "invalid", "hasPopup", "live")
ATTRIBUTES = ("aria-current", "lang", "dir")
# A value of a state that is not worth telling: what everything is, unless it says otherwise.
PLAIN = {"", False, "false", "none"}


def check(visit, kind, folder=TREES, records=bool(os.environ.get("RECORD"))):
    """Compares the page with what is kept of its kind, or keeps it."""
    visit.enter("light")
    text = f"{visit.address}\n\n" + "\n".join(describe(visit, is_whole=kind == "front")) + "\n"
    file = folder / f"{kind}.txt"
    if records:
        folder.mkdir(exist_ok=True)
        file.write_text(text, encoding="utf-8")
        return
    kept = file.read_text(encoding="utf-8") if file.exists() else ""
    if text != kept:
        visit.fault("tree/changed", f"is not as in {folder.name}/{file.name}: {first_difference(kept, text)}")


def first_difference(kept, text):
    before, after = kept.splitlines(), text.splitlines()
    line = next((i for i, pair in enumerate(zip(before, after)) if pair[0] != pair[1]), min(len(before), len(after)))
    shown = [lines[line].strip() if line < len(lines) else "(nothing)" for lines in (before, after)]
    return f"line {line + 1} was `{shown[0]}` and is `{shown[1]}`"


def describe(visit, is_whole):
    """The lines of a page's tree, as Chromium gives it to screen readers."""
    nodes = visit.devtools.send("Accessibility.getFullAXTree")["nodes"]
    document = visit.devtools.send("DOM.getDocument", {"depth": -1})["root"]
    tree = Tree(nodes, dict(attributes_below(document)))
    root = nodes[0]
    if not is_whole:
        root = next((node for node in nodes if role(node) == "main"), root)
    return list(tree.lines(root, 0))


def attributes_below(element):
    """The attributes of every element of a document, by the number that the tree knows it by."""
    found = element.get("attributes", [])
    yield element["backendNodeId"], dict(zip(found[::2], found[1::2]))
    for child in element.get("children", []):
        yield from attributes_below(child)


def role(node):
    return node.get("role", {}).get("value", "none")


def name(node):
    return " ".join(str(node.get("name", {}).get("value", "")).split())


class Tree:
    """An accessibility tree, told as one line for each thing that a reader stops at."""

    def __init__(self, nodes, attributes):
        self.nodes = {node["nodeId"]: node for node in nodes}
        self.attributes = attributes

    def lines(self, node, depth):
        inner = list(self.children(node))
        if self.is_silent(node):
            for child in inner:
                yield from self.lines(child, depth)
            return
        words = self.sentence(inner)
        label = self.label(node)
        if words == name(node) or (role(node) in NAMED and all(role(child) in PHRASES - {"link"} for child in inner)):
            yield "  " * depth + label
        elif words is not None:
            # A run of words stands on its line, with the links and stressed words in it.
            yield "  " * depth + (f"{self.label(node, is_named=role(node) not in NAMED)}: {words}")
        else:
            yield "  " * depth + label
            for child in inner:
                yield from self.lines(child, depth + 1)

    def children(self, node):
        """The children that a reader meets; those of a node that is passed over come in its place."""
        for child in (self.nodes[name] for name in node.get("childIds", []) if name in self.nodes):
            if self.is_silent(child):
                yield from self.children(child)
            else:
                yield child

    def is_silent(self, node):
        """Whether a node is passed over: it says nothing of itself, not even that another language begins."""
        if "lang" in self.attributes.get(node.get("backendDOMNodeId"), {}):
            return role(node) == "RootWebArea"
        return node.get("ignored") or (role(node) in SILENT and not self.states(node))

    def sentence(self, nodes):
        """The words of nodes that are all parts of a sentence; None where one is more than that, or there are none."""
        if not nodes or not all(map(self.is_phrase, nodes)):
            return None
        return " ".join("".join(map(self.phrase, nodes)).split())

    def is_phrase(self, node):
        if role(node) in SILENT:
            return all(map(self.is_phrase, self.children(node)))
        return role(node) in PHRASES

    def phrase(self, node):
        if role(node) in ("StaticText", "LineBreak"):
            return str(node.get("name", {}).get("value", "")) or " "
        if role(node) == "link":
            return f"[{self.label(node)}]"
        inner = "".join(map(self.phrase, self.children(node)))
        kind = "" if role(node) in SILENT or role(node) == "time" else role(node)
        kind = " ".join([kind, *self.states(node)]).strip()
        return f"<{kind} {inner}>" if kind else inner

    def label(self, node, is_named=True):
        """Role, level, name, description and states."""
        parts = [role(node)]
        level = next((value["value"]["value"] for value in node.get("properties", []) if value["name"] == "level"), 1)
        if role(node) == "heading" or level > 1:
            parts.append(str(level))
        if is_named and name(node):
            parts.append(f'"{name(node)}"')
        description = node.get("description", {}).get("value")
        if description:
            parts.append(f'described as "{description}"')
        return " ".join(parts + self.states(node))

    def states(self, node):
        found = []
        for value in node.get("properties", []):
            if value["name"] in STATES and value["value"].get("value", "") not in PLAIN:
                found.append(f"({value['name']}: {value['value']['value']})")
        attributes = self.attributes.get(node.get("backendDOMNodeId"), {})
        if role(node) == "RootWebArea":
            return found
        return found + [f"({key.removeprefix('aria-')}: {attributes[key]})" for key in ATTRIBUTES if key in attributes]
