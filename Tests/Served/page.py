"""What a page leads to, what it loads, and what in it a browser would refuse under the site's own rules."""

import re
from html.parser import HTMLParser

# Scripts of other types are data, which no rule for scripts is about (such as application/ld+json).
RUN = {"", "text/javascript", "application/javascript", "module"}
# Elsewhere than on this site, for style sheets and pictures: the rules allow 'self' only.
LOADED = re.compile(r"""url\(\s*["']?((?:data|https?):[^)"']{0,40})|@import\s+["']((?:data|https?):[^"']{0,40})""")


class Page(HTMLParser):
    """The links of a page, and the ids that links may lead to."""

    def __init__(self, html):
        super().__init__()
        self.links, self.parts, self.ids, self.refused = [], [], set(), []
        self.feed(html)

    def handle_starttag(self, tag, attributes):
        values = dict(attributes)
        if "id" in values:
            self.ids.add(values["id"])
        if tag in ("a", "area") and values.get("href"):
            self.links.append(values["href"])
        # What a browser fetches by itself.
        if tag == "link" and values.get("href"):
            self.parts.append(values["href"])
        if values.get("src"):
            self.parts.append(values["src"])
        if values.get("srcset"):
            self.parts += [part.split()[0] for part in values["srcset"].split(",")]
        self.refuse(tag, values)

    def refuse(self, tag, values):
        """Keeps what deploy/'s Content-Security-Policy forbids, though it stands in the page."""
        if tag == "script" and "src" not in values and (values.get("type") or "").lower() in RUN:
            self.refused.append("a script in the page itself")
        self.refused += [f"the attribute {name}" for name in values if name.startswith("on")]
        if tag == "style" or "style" in values:
            self.refused.append(f"a style in the page itself, at <{tag}>")
        for name in ("href", "src", "action"):
            if (values.get(name) or "").strip().lower().startswith(("javascript:", "data:")):
                self.refused.append(f"{name}={values[name][:40]}")
        if tag == "base":
            self.refused.append("the element base")
        if tag == "form" and (values.get("action") or "").startswith(("http:", "https:", "//")):
            self.refused.append(f"a form that is sent to {values['action']}")


def refused_in_styles(css):
    return [f"in a style, {match.group(1) or match.group(2)}" for match in LOADED.finditer(css)]
