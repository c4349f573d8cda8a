"""A page in a browser, in one mode at a time, and what is found there."""

import functools
import pathlib
from dataclasses import dataclass

from faults import Fault

HERE = pathlib.Path(__file__).resolve().parent


@dataclass(frozen=True)
class Mode:
    """How a page is shown: what a reader's device and settings make of it."""

    width: int = 1280
    height: int = 800
    scheme: str = "light"
    forced: str = "none"
    media: str = "screen"
    opens_details: bool = False
    # The reader's own size of text, against 16 pixels.
    text_size: float = 1


# A window of 1280 pixels at 200 % is 640 wide to the page, and at 400 % it is 320.
MODES = {
    "light": Mode(),
    "dark": Mode(scheme="dark"),
    "forced colours": Mode(forced="active"),
    "forced colours, dark": Mode(forced="active", scheme="dark"),
    "320 px": Mode(width=320, height=640, opens_details=True),
    "zoom 200 %": Mode(width=640, height=400, opens_details=True),
    "text 200 %": Mode(opens_details=True, text_size=2),
    # What an A4 leaves between a browser's margins, at 96 pixels an inch.
    "print": Mode(width=718, height=1047, media="print"),
}


@functools.cache
def script(name):
    """A file of in_page/: a JavaScript function that looks at the page and says what it sees."""
    return (HERE / "in_page" / f"{name}.js").read_text(encoding="utf-8")


class Visit:
    """One page, loaded once; checks put it in the mode they need, and tell of faults."""

    def __init__(self, page, site, address, language="sv"):
        self.page, self.site, self.address, self.language = page, site, address, language
        self.faults, self.facts = [], {}
        self.mode, self.shown = "light", None
        self.requests, self.bodies, self.troubles, self.ears = [], [], [], []
        self.devtools = page.context.new_cdp_session(page)

    def open(self, origin):
        """Loads the page, and hears what it asks for and complains about from then on."""
        parts = []
        self.listen("request", lambda request: self.requests.append(request.url))
        self.listen("response", lambda response: parts.append(response))
        self.listen("pageerror", lambda error: self.troubles.append(f"a script fails: {error.message}"))
        self.listen("console", self.hear)
        self.enter("light")
        self.page.goto(origin + self.address)
        kinds = ("document", "stylesheet", "script")
        self.bodies = [part.body() for part in parts if part.request.resource_type in kinds and part.ok]

    def listen(self, event, hear):
        self.page.on(event, hear)
        self.ears.append((event, hear))

    def end(self):
        """Leaves the page, which may go on to show another."""
        for event, hear in self.ears:
            self.page.remove_listener(event, hear)
        self.devtools.detach()

    def hear(self, message):
        if message.type in ("error", "warning"):
            self.troubles.append(f"the console says: {message.text} {message.location.get('url', '')}".strip())

    def fault(self, rule, words):
        self.faults.append(Fault(self.site, self.address, self.mode, rule, words))

    def ask(self, name, argument=None):
        return self.page.evaluate(script(name), argument)

    def enter(self, name):
        """Shows the page in a mode; motion is always reduced, so that nothing moves while it is measured."""
        mode, before = MODES[name], self.shown
        self.mode = name
        if mode == before:
            return
        self.page.emulate_media(
            media=mode.media, color_scheme=mode.scheme, forced_colors=mode.forced, reduced_motion="reduce"
        )
        if before is None or (mode.width, mode.height) != (before.width, before.height):
            self.page.set_viewport_size({"width": mode.width, "height": mode.height})
        if mode.text_size != (before.text_size if before else 1):
            sizes = {"standard": round(16 * mode.text_size), "fixed": round(13 * mode.text_size)}
            self.devtools.send("Page.setFontSizes", {"fontSizes": sizes})
        if mode.opens_details != (before.opens_details if before else False):
            self.ask("details", mode.opens_details)
        self.shown = mode
