"""How well the mark of focus can be seen, measured on pictures of a control without it and with it.

Nothing is read from the style sheet: a ring that something covers, or that a mode takes away, is no ring.
"""

import functools
import io

from PIL import Image

# Against the same pixels without focus, and against what lies beside them (WCAG 2.2, 2.4.13 and 1.4.11).
LEAST_CONTRAST = 3
# The size of a frame of 2 pixels round the control, with leave for round corners and for edges between two pixels.
THICKNESS = 2 * 0.75
# How much of the ring's rim has to stand out from its neighbours: pictures of letters touch it here and there.
RIM = 0.5


def read_picture(png):
    return Image.open(io.BytesIO(png)).convert("RGB")


def ring_fault(without, with_focus, perimeter):
    """What is wrong with the mark of focus between two pictures of the same place, or None."""
    width, height = with_focus.size
    before, after = without.load(), with_focus.load()
    ring = set()
    for y in range(height):
        for x in range(width):
            one, other = before[x, y], after[x, y]
            if one != other and contrast(one, other) >= LEAST_CONTRAST:
                ring.add((x, y))
    wanted = perimeter * THICKNESS
    if len(ring) < wanted:
        return f"focus changes {len(ring)} pixels clearly, and a frame of 2 pixels would be {round(wanted)}"
    rim = clear = 0
    for x, y in ring:
        for beside in ((x - 1, y), (x + 1, y), (x, y - 1), (x, y + 1)):
            if beside not in ring and 0 <= beside[0] < width and 0 <= beside[1] < height:
                rim += 1
                clear += contrast(after[x, y], after[beside]) >= LEAST_CONTRAST
    if clear < rim * RIM:
        return f"only {100 * clear // rim} % of the ring's rim stands out from what is beside it"
    return None


@functools.cache
def contrast(one, other):
    """The contrast of two colours, 1 to 21 (WCAG 2.2, contrast ratio)."""
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@functools.cache
def luminance(colour):
    parts = [part / 255 for part in colour]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
