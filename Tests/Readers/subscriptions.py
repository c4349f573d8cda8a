"""Feeds over HTTP, as a server sends them and as a subscriber follows them."""

import contextlib
import hashlib
import http.server
import pathlib
import threading
import urllib.parse

import reader

TYPES = {"feed.xml": "application/rss+xml; charset=utf-8", "feed.json": "application/feed+json"}


class SentFile(http.server.BaseHTTPRequestHandler):
    """Sends a file of the site, or says that it has not changed, as static servers do."""

    protocol_version = "HTTP/1.1"

    def do_GET(self):
        path = urllib.parse.unquote(urllib.parse.urlsplit(self.path).path)
        file = self.server.folder / path.lstrip("/")
        kind = TYPES.get(file.name)
        if kind is None or not file.is_file():
            return self.answer(404, b"")
        body = file.read_bytes()
        tag = f'"{hashlib.sha256(body).hexdigest()}"'
        if self.headers.get("If-None-Match") == tag:
            return self.answer(304, b"", ETag=tag)
        self.answer(200, body, ETag=tag, **{"Content-Type": kind})

    def answer(self, status, body, **headers):
        self.server.answers.append(status)
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        if status != 304:
            self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        """Says nothing: a test that passes is quiet."""


@contextlib.contextmanager
def served(folder):
    """Serves a folder on a free port of this computer alone, as long as the block lasts."""
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), SentFile) as server:
        server.folder, server.answers = pathlib.Path(folder), []
        server.daemon_threads = True
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
        thread.start()
        try:
            yield server, f"http://127.0.0.1:{server.server_address[1]}"
        finally:
            server.shutdown()
            thread.join()


class Subscriber:
    """Someone who follows feeds at their addresses, and is told of each entry once."""

    def __init__(self):
        self.reader = reader.make_reader(":memory:")

    def follow(self, address):
        self.reader.add_feed(address)

    def fetch(self):
        """How many entries are new and how many have changed in each feed, by its address."""
        counts = {}
        # By itself it asks again only after an hour.
        for address, result in self.reader.update_feeds_iter(scheduled=False):
            if isinstance(result, Exception):
                raise result
            counts[address] = (result.new, result.modified) if result else (0, 0)
        return counts

    def entries(self, address):
        """The identifiers of a feed's entries; the reader never forgets any."""
        return {entry.id for entry in self.reader.get_entries(feed=address)}

    def move(self, old, new):
        """Follows a feed at another address, as when a server sends its readers on."""
        self.reader.change_feed_url(old, new)
