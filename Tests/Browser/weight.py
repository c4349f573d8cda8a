"""How much a page asks a telephone to fetch."""

import gzip

from faults import Rule

RULES = {
    "weight/bytes": Rule(20, "Send less: HTML, CSS and JavaScript together stay under the budget"),
    "weight/requests": Rule(20, "Join files, or leave pictures to be fetched when they are seen"),
}

MOST_BYTES = 30 * 1024
MOST_REQUESTS = 12
# As a web server compresses by default, or a little better.
LEVEL = 6


def check(visit):
    visit.mode = "light"
    size = sum(len(gzip.compress(body, LEVEL)) for body in visit.bodies)
    if size > MOST_BYTES:
        visit.fault("weight/bytes", f"{size} bytes compressed, of at most {MOST_BYTES}")
    if len(visit.requests) > MOST_REQUESTS:
        visit.fault("weight/requests", f"{len(visit.requests)} requests, of at most {MOST_REQUESTS}")
