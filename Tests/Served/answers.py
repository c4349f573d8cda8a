"""Asks a server for an address, once and without following where it leads, and keeps the whole answer."""

import http.client
import urllib.parse
from dataclasses import dataclass


@dataclass
class Answer:
    status: int
    headers: http.client.HTTPMessage
    body: bytes

    def header(self, name):
        """A header's whole value; one that is sent twice shows as such."""
        return ", ".join(self.headers.get_all(name, []))

    @property
    def kind(self):
        """The type, written in one way: `text/html; charset=utf-8`."""
        return "; ".join(part.strip() for part in self.header("Content-Type").lower().split(";"))


def ask(address, method="GET", **headers):
    """The answer to one request; `If_None_Match` is written so for the header `If-None-Match`."""
    parts = urllib.parse.urlsplit(address)
    connection = http.client.HTTPConnection(parts.netloc, timeout=60)
    try:
        target = urllib.parse.urlunsplit(("", "", parts.path or "/", parts.query, ""))
        connection.request(method, target, headers={name.replace("_", "-"): value for name, value in headers.items()})
        answer = connection.getresponse()
        return Answer(answer.status, answer.headers, answer.read())
    finally:
        connection.close()
