"""Serves a folder on this computer alone, as long as a block lasts, under the policy that deploy/ has for all content."""

import contextlib
import functools
import http.server
import pathlib
import re
import threading

NGINX = pathlib.Path(__file__).resolve().parents[2] / "deploy" / "nginx.conf"
# What the browser refuses under it, it complains about in its console.
POLICY = re.search(r'Content-Security-Policy "([^"$]+)', NGINX.read_text(encoding="utf-8")).group(1)


class Handler(http.server.SimpleHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    policy = POLICY

    def log_message(self, *_):
        """Says nothing: the checks tell of what went wrong."""

    def end_headers(self):
        if self.policy:
            self.send_header("Content-Security-Policy", self.policy)
        super().end_headers()

    def handle(self):
        # A page may be left before it has all that it asked for.
        with contextlib.suppress(ConnectionError):
            super().handle()


class Lax(Handler):
    """For pages that are broken on purpose, which have styles and scripts of their own."""

    policy = None


@contextlib.contextmanager
def served(folder, handler=Handler):
    """Gives the address of the folder's root, such as `http://127.0.0.1:40123`."""
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(handler, directory=str(folder)))
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()
