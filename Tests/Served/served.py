"""Builds the example municipality's site, at the root of a host and under a path, and visits it through real servers.

Usage: served.py PROGRAM [SERVER …]

nginx, Apache (with the rules in its own settings, and as .htaccess) and Caddy serve it with what is in deploy/. Every
address of the site map, every link, feed and calendar has to answer, with the right type, for as long as that kind of
file may be kept; what does not exist has to be answered by the site's own page for that. Nothing outside of this
computer is asked for.
"""

import pathlib
import signal
import subprocess
import sys
import tempfile

from answers import ask
from embedded import GUIDE, try_embedded, try_mishaps
from manners import ALWAYS, TYPES
from servers import CHECKOUT, SERVERS, Site, free_port, running
from tries import one_of_each_kind, try_folder_without_slash, try_kind, try_missing
from visit import visit

NOW = "2026-11-23T12:00"
# Files that somebody has left in the folder, and that are nobody's business.
HIDDEN = (".hemligt", ".git/config", "media/.hemligt.xml")


# Files of every kind that may be published, of which the example has some. What lies in media/ never has a name that
# changes with its bytes, whatever it looks like.
SAMPLES = [f"media/prov{ending}" for ending in TYPES if ending.startswith(".")]
SAMPLES += ["media/PROV.CSV", "media/PROV.JPG", "media/assets/karta-20261101.pdf", "assets/prov-1a2b3c4d.js"]


def build(program, site):
    command = [program, "build", "--output", site.folder, "--base-url", site.base, "--now", NOW]
    subprocess.run(command, cwd=CHECKOUT, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    for name in (*HIDDEN, *SAMPLES, ".well-known/security.txt"):
        file = site.folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text("Frågor: dialog@example.org\n" * 100, encoding="utf-8")


def try_site(site):
    """Everything that is wrong with how a site is served, and what was visited."""
    visited, pages = visit(site.base, site.folder)
    for address in one_of_each_kind(visited):
        try_kind(visited, address)
    try_missing(visited, site.folder, HIDDEN)
    try_folder_without_slash(visited)
    if site.prefix:
        try_host(visited, site)
    elif ask(site.base + ".well-known/security.txt").status != 200:
        visited.fault(site.base, "does not show .well-known/security.txt")
    return visited.faults, f"{pages} pages linked, {len(visited.answers)} addresses asked for"


def try_host(visited, site):
    """A host's other pages are not ours to rule over, and its address without the last slash leads to the site."""
    for path in ("/", "/kommun/finns-inte/"):
        for name in ALWAYS:
            if ask(f"http://127.0.0.1:{site.port}{path}").header(name):
                visited.fault(path, f"is given our {name}, though it is not the site's")
    answer = ask(site.base.removesuffix("/"))
    if answer.status not in (301, 302) or not answer.header("Location").endswith(site.prefix + "/"):
        visited.fault(site.base.removesuffix("/"), f"is answered with {answer.status} {answer.header('Location')}")


def main():
    # Whoever is told to stop has servers to stop.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))
    program = pathlib.Path(sys.argv[1]).resolve()
    chosen = sys.argv[2:] or list(SERVERS)
    faults = [f"{GUIDE.name}: {fault}" for fault in try_mishaps()]
    with tempfile.TemporaryDirectory(prefix="samtal-served-") as name:
        folder = pathlib.Path(name).resolve()
        # A server that gives up the rights of root still has to read what is here.
        folder.chmod(0o755)
        sites = [Site(free_port(), folder / "root", ""), Site(free_port(), folder / "below-a-path", "/kommun/samtal")]
        for site in sites:
            build(program, site)
        for server in chosen:
            place = folder / server.replace(" ", "-")
            place.mkdir()
            with running(SERVERS[server](place, sites), sites, place):
                for site in sites:
                    found, visited = try_site(site)
                    faults += [f"{server}: {fault}" for fault in found]
                    print(f"{server}, {site.base}: {visited}, {len(found)} faults")
                faults += [f"{server}: {GUIDE.name}: {fault}" for fault in try_embedded(sites[0])]
    for fault in faults:
        print(fault, file=sys.stderr)
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main()
