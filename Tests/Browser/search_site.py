"""Sites to search in: the example municipality's, with titles that are hard to put in order and to find."""

import contextlib
import http.server
import os
import pathlib
import shutil
import subprocess
import sys
import threading

import serve

CHECKOUT = pathlib.Path(__file__).resolve().parents[2]
NOW = "2026-11-23T12:00"

# In the order of a Swedish list, by which these are put in among the example's own.
TITLES = {
    "lekplatser": "3 lekplatser",
    "angen": "Ängen vid ån",
    "akern": "Åkern",
    "elan": "Élan & fart i Göta älv",
    "oppna": "Öppna förskolan",
    "zon": "Zonen",
    "ny-vag": "Ny väg",
    "nya": "Nya vägar",
    "strasse": "Straße till Hålanda",
    "marken": "Torg <b>fett</b> \"citat\" <img src=x onerror=document.title='slapp'>",
}
MANY = 220


def dialogue(title):
    return (
        f"---\nrubrik: {title}\ningress: En dialog att hitta.\nansvarig: biblioteken\npublicerad: 2026-10-12\n"
        "syfte: samtal\nskede: planeras\nområden: halanda\n---\n\nText.\n"
    )


def build(program, folder, prefix=""):
    """Builds the site into a folder, to be served at `prefix`; returns where its files are."""
    content, output = folder / "content", folder / "site"
    if not content.exists():
        shutil.copytree(CHECKOUT / "content", content)
        titles = TITLES | {f"provfraga-{number}": f"Provfråga {number}" for number in range(1, MANY + 1)}
        for slug, title in titles.items():
            (content / "dialogues" / f"{slug}.md").write_text(dialogue(title), encoding="utf-8")
        withdrawn = dialogue("Borttagen provfråga").replace("syfte:", "tillbakadragen: 2026-11-01\nskäl: Fel.\nsyfte:")
        (content / "dialogues" / "borttagen.md").write_text(withdrawn, encoding="utf-8")
    target = output / prefix.strip("/")
    command = [program, "build", "--content", content, "--output", target, "--now", NOW]
    command += ["--base-url", f"https://dialog.example.org{prefix}/"]
    environment = {"PATH": os.environ.get("PATH", ""), "LANG": "C.UTF-8"}
    run = subprocess.run(
        [str(part) for part in command], cwd=CHECKOUT, env=environment, capture_output=True, text=True
    )
    if run.returncode != 0:
        sys.exit(f"The site could not be built:\n{run.stderr}")
    return output


class Server:
    """A folder served on this computer alone, which can be told to answer otherwise than it should."""

    def __init__(self, folder):
        self.folder, self.asked, self.spoil, self.fails = folder, [], None, False
        outer = self

        class Handler(serve.Handler):
            def __init__(self, *arguments):
                super().__init__(*arguments, directory=str(folder))

            def do_GET(self):
                path = self.path.split("?")[0]
                outer.asked.append(path)
                if outer.fails and path.endswith("index.json"):
                    return self.send_error(503)
                if outer.spoil is None or not path.endswith((".js", ".json", "/")):
                    return super().do_GET()
                file = folder / path.lstrip("/") / ("index.html" if path.endswith("/") else "")
                body = outer.spoil(path, file.read_text(encoding="utf-8")).encode("utf-8")
                self.send_response(200)
                self.send_header("Content-Type", self.guess_type(str(file)) + "; charset=utf-8")
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)
                return None

            def end_headers(self):
                self.send_header("Cache-Control", "no-store")
                super().end_headers()

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.origin = f"http://127.0.0.1:{self.server.server_address[1]}"


@contextlib.contextmanager
def served(folder):
    server = Server(folder)
    thread = threading.Thread(target=server.server.serve_forever, daemon=True)
    thread.start()
    try:
        yield server
    finally:
        server.server.shutdown()
        server.server.server_close()
        thread.join()
