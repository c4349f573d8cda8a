"""What an answer has to say beside its bytes: its type, for how long it holds, and what browsers may do with it."""

import re
import urllib.parse

# By how an address ends; the first that fits.
TYPES = {
    "/feed.xml": "application/rss+xml; charset=utf-8",
    "/feed.json": "application/feed+json",
    "/": "text/html; charset=utf-8",
    ".html": "text/html; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".txt": "text/plain; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".ics": "text/calendar; charset=utf-8",
    ".csv": "text/csv; charset=utf-8",
    ".vtt": "text/vtt; charset=utf-8",
    ".json": "application/json",
    ".xml": "application/xml; charset=utf-8",
    ".geojson": "application/geo+json",
    ".gpx": "application/gpx+xml",
    ".rdf": "application/rdf+xml",
    ".pdf": "application/pdf",
    ".rtf": "application/rtf",
    ".zip": "application/zip",
    ".epub": "application/epub+zip",
    ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    ".pptx": "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    ".odt": "application/vnd.oasis.opendocument.text",
    ".ods": "application/vnd.oasis.opendocument.spreadsheet",
    ".odp": "application/vnd.oasis.opendocument.presentation",
    ".svg": "image/svg+xml",
    ".png": "image/png",
    ".jpg": "image/jpeg",
    ".jpeg": "image/jpeg",
    ".webp": "image/webp",
    ".avif": "image/avif",
    ".gif": "image/gif",
    ".ico": "image/x-icon",
    ".woff2": "font/woff2",
    ".mp3": "audio/mpeg",
    ".m4a": "audio/mp4",
    ".ogg": "audio/ogg",
    ".oga": "audio/ogg",
    ".wav": "audio/wav",
    ".mp4": "video/mp4",
    ".webm": "video/webm",
    ".ogv": "video/ogg",
    ".srt": "application/x-subrip",
}
# What others' pages may read with their scripts, and what may be some minutes old.
OPEN = (".xml", ".json", ".geojson", ".gpx", ".rdf", ".ics", ".csv")
# Below the site's own address.
NAMED_BY_BYTES = re.compile(r"assets/.+-[0-9a-f]{8}\.[a-z0-9]+$")

ALWAYS = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
    "Content-Security-Policy": "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'self'",
}
# Drawings, which could hold a program, may not even when they are opened by themselves; those of the theme are ours.
OF_DRAWINGS = "; script-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox"


def path_of(address):
    """Endings mean the same in capitals."""
    return urllib.parse.urlsplit(address).path.lower()


def wanted_type(address):
    path = path_of(address)
    return next((kind for ending, kind in TYPES.items() if path.endswith(ending)), None)


def wanted_cache(address, base):
    if NAMED_BY_BYTES.match(address.removeprefix(base)):
        return "public, max-age=31536000, immutable"
    return "public, max-age=300" if path_of(address).endswith(OPEN) else "no-cache"


def is_compressed(address):
    """Whether the file is of a kind that gets much smaller on its way."""
    kind = (wanted_type(address) or "").split(";")[0]
    return kind.startswith("text/") or kind.endswith(("/xml", "+xml", "/json", "+json"))


def faults(address, base, answer):
    """What is wrong in the headers of an answer that has a file in it, of the site at `base`."""
    path = path_of(address)
    kind = wanted_type(address)
    if kind is None:
        yield f"has an ending that this test knows no type for ({answer.kind})"
    elif answer.kind != kind:
        yield f"is sent as {answer.kind}, not {kind}"
    yield from wrong(answer, "Cache-Control", wanted_cache(address, base))
    yield from wrong(answer, "Access-Control-Allow-Origin", "*" if path.endswith(OPEN) else "")
    yield from faults_of_all(answer, OF_DRAWINGS if is_drawing(address, base) else "")
    if not answer.header("ETag") and not answer.header("Last-Modified"):
        yield "can't be asked for again with If-None-Match or If-Modified-Since"


def is_drawing(address, base):
    return path_of(address).endswith(".svg") and not address.removeprefix(base).startswith("assets/")


def faults_of_all(answer, more=""):
    """What is wrong in the headers that every answer has; `more` is what the policy for its content goes on with."""
    for name, value in ALWAYS.items():
        yield from wrong(answer, name, value + more if name == "Content-Security-Policy" else value)


def wrong(answer, name, value):
    found = answer.header(name)
    if found != value:
        yield f"says {name}: {found or 'nothing'}; it ought to be {value or 'nothing'}"
