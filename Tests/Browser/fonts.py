"""The fonts that posters are tried in: of what computers usually have, the widest and the highest."""

import os
import pathlib
import sys

CHECKOUT = pathlib.Path(__file__).resolve().parents[2]
# Where fonts are, installed or as .ci/install-missing unpacks them.
PLACES = [root / "usr/share/fonts/truetype" for root in (pathlib.Path("/"), CHECKOUT / ".servers")]
FONTS = {"DejaVu Sans": "dejavu", "Noto Sans": "noto"}

CONFIGURATION = """<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
<dir>{folder}</dir>
<cachedir>{cache}</cachedir>
<match><edit name="family" mode="append_last" binding="weak"><string>{font}</string></edit></match>
</fontconfig>
"""


def with_only(font, scratch):
    """The environment of a browser that has a font and its family alone."""
    folder = next((place / FONTS[font] for place in PLACES if (place / FONTS[font]).is_dir()), None)
    if folder is None:
        sys.exit(f'The font {font} is missing; "make test" fetches it.')
    file = scratch / f"{FONTS[font]}.conf"
    text = CONFIGURATION.format(folder=folder, cache=scratch / "fonts", font=font)
    file.write_text(text, encoding="utf-8")
    return {**os.environ, "FONTCONFIG_FILE": str(file)}
