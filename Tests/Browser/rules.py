"""Every rule, by its name."""

import across
import axe
import contrast
import keyboard
import layout
import motion
import nu
import print_media
import quiet
import structure
import tree
import weight
from faults import Rule

MODULES = [structure, across, keyboard, layout, contrast, motion, print_media, quiet, weight, axe, nu, tree]

RULES = {
    "pages/unknown-kind": Rule(25, "Page kind unknown: add it to KINDS in Tests/Browser/pages.py"),
    "pages/kind-gone": Rule(25, "Remove the file, and from KINDS in Tests/Browser/pages.py what no page is of"),
}
for module in MODULES:
    RULES |= module.RULES
