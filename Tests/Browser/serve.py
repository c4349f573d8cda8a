"""Serves a folder on this computer alone, as long as a block lasts."""

import contextlib
import functools
import http.server
import threading


class Handler(http.server.SimpleHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *_):
        """Says nothing: the checks tell of what went wrong."""

    def handle(self):
        # A page may be left before it has all that it asked for.
        with contextlib.suppress(ConnectionError):
            super().handle()


@contextlib.contextmanager
def served(folder):
    """Gives the address of the folder's root, such as `http://127.0.0.1:40123`."""
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Handler, directory=str(folder)))
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()
