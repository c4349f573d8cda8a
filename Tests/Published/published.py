"""Publishes an example with deploy/samtal-publish, as an office's own machine does.

Usage: published.py PROGRAM [PART ...]

From a folder and from a git repository, to a folder that nginx would show and to another machine (a folder behind
rsync): what is live is whole at every moment, what is wrong changes nothing, two at once end with the later commit, a
publication killed at any moment loses nothing, and one can go back.
"""

import http.server
import json
import os
import pathlib
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time

CHECKOUT = pathlib.Path(__file__).resolve().parents[2]
PUBLISH = CHECKOUT / "deploy" / "samtal-publish"
NOW = "2026-11-16T12:00"
# More of them are tried with KILLS=100.
KILLS = int(os.environ.get("KILLS", "6"))


class Place:
    """A web server's folder, and an office's repository beside it."""

    def __init__(self, folder, program):
        self.folder = folder
        self.web = folder / "web"
        self.work = folder / "work"
        self.bare = folder / "office.git"
        tools = folder / "bin"
        tools.mkdir()
        (tools / "samtal").symlink_to(program)
        self.environment = os.environ | {
            "PATH": f"{tools}:{os.environ['PATH']}",
            "GIT_CONFIG_GLOBAL": "/dev/null",
            "GIT_CONFIG_SYSTEM": "/dev/null",
            **{f"GIT_{who}_{what}": value for who in ("AUTHOR", "COMMITTER")
               for what, value in (("NAME", "Redaktionen"), ("EMAIL", "webb@example.org"))},
        }
        # The smallest municipality, with a page to edit: what is tried here is the way, and not what goes along it.
        shutil.copytree(CHECKOUT / "Tests" / "Small" / "content", self.work / "content")
        (self.work / "content" / "pages").mkdir()
        for name, title in (("om-webbplatsen.md", "rubrik: Om webbplatsen"), ("om-webbplatsen.en.md", "title: About")):
            (self.work / "content" / "pages" / name).write_text(f"---\n{title}\n---\n\nEn text.\n", encoding="utf-8")
        self.git("init", "-q", "-b", "main", cwd=self.work)
        self.commit("Första")
        subprocess.run(["git", "clone", "-q", "--bare", self.work, self.bare], check=True, env=self.environment)

    def git(self, *arguments, cwd=None):
        subprocess.run(["git", *arguments], cwd=cwd or self.work, check=True, env=self.environment, capture_output=True)

    def commit(self, words):
        self.git("add", "-A")
        self.git("commit", "-qm", words)

    def push(self):
        self.git("push", "-q", self.bare, "main")

    def command(self, *options, source=True):
        source = ["--repository", self.bare] if source else []
        build = [] if "--rollback" in options else ["--", "--now", NOW]
        return [PUBLISH, "--to", self.web, *source, *options, *build]

    def publish(self, *options, source=True, expect=0):
        done = subprocess.run(
            self.command(*options, source=source), cwd=CHECKOUT, env=self.environment, capture_output=True, text=True
        )
        said = done.stdout + done.stderr
        assert done.returncode == expect, f"{options}: {done.returncode}\n{said}"
        return said

    def edit(self, words):
        file = self.work / "content" / "pages" / "om-webbplatsen.md"
        file.write_text(file.read_text(encoding="utf-8") + f"\n{words}\n", encoding="utf-8")

    def live(self, path="index.html"):
        return (self.web / "live" / path).read_text(encoding="utf-8")

    def releases(self):
        return sorted(release.name for release in (self.web / "releases").iterdir())


# What tells of a build beside what is built.
BESIDE = {"manifest.json", "status.json", "next-change.json"}


def files(folder):
    return {path.relative_to(folder): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def fresh(place, name="fresh"):
    """What the bare repository's latest commit builds to, by itself."""
    folder = place.folder / name
    shutil.rmtree(folder, ignore_errors=True)
    source = place.folder / f"{name}-source"
    shutil.rmtree(source, ignore_errors=True)
    subprocess.run(["git", "clone", "-q", place.bare, source], check=True, env=place.environment)
    subprocess.run(
        ["samtal", "build", "--content", source / "content", "--output", folder, "--now", NOW],
        cwd=CHECKOUT, env=place.environment, check=True, capture_output=True,
    )
    return {path: data for path, data in files(folder).items() if path.name not in BESIDE}


def is_live(place):
    shown = {path: data for path, data in files(place.web / "live" / ".").items() if path.name not in BESIDE}
    return shown == fresh(place)


def first_and_unchanged(place):
    said = place.publish()
    assert "Nu är det publicerat." in said and "\n  /\n" in said, said
    assert is_live(place)
    assert "Ingenting på webbplatsen behövde ändras." in place.publish()
    assert len(place.releases()) == 1
    assert place.publish("--scheduled") == ""


def change(place):
    place.edit("Nu med en rad till.")
    place.commit("En rad till")
    place.push()
    said = place.publish()
    assert "  /om-webbplatsen/" in said and "/moten/" not in said, said
    assert "Nu med en rad till." in place.live("om-webbplatsen/index.html")
    one, other = (place.web / "releases" / name / "index.html" for name in place.releases()[-2:])
    assert one.samefile(other), "what is unchanged takes room anew"


def status(place):
    """Anyone can see from outside when the site was built, of what, and when it is to change."""
    told = json.loads(place.live("status.json"))
    head = subprocess.run(["git", "rev-parse", "main"], cwd=place.bare, capture_output=True, text=True, check=True)
    assert told["commit"] == head.stdout.strip() and told["program"].startswith("samtal "), told
    assert told["nextChange"] == json.loads(place.live("next-change.json"))["at"] > f"{NOW}Z", told
    before, release = told["built"], place.releases()
    time.sleep(1.1)
    # What was to change has changed by now, so that it is built again, and found to be as it was.
    assert place.publish("--scheduled") == ""
    assert json.loads(place.live("status.json"))["built"] > before and place.releases() == release


def waiting(place):
    """Time alone builds nothing before the site changes by itself, but a new commit or a day's end does."""
    ahead = lambda *options: subprocess.run(
        [PUBLISH, "--to", place.folder / "ahead", "--repository", place.bare, *options, "--", "--now", "2150-01-01"],
        cwd=CHECKOUT, env=place.environment, check=True, capture_output=True,
    )
    built = lambda: (place.folder / "ahead" / "live" / "status.json").stat().st_mtime_ns
    ahead()
    first = built()
    ahead("--scheduled")
    assert built() == first, "built again for nothing"
    os.utime(place.folder / "ahead" / "due", (time.time() - 90_000,) * 2)
    ahead("--scheduled")
    daily = built()
    assert daily != first, "nobody sees that it is looked after"
    place.edit("Skickat utan att ha publicerats.")
    place.commit("Inte publicerat")
    place.push()
    ahead("--scheduled")
    assert built() != daily, "a commit was passed over"


def mistake(place):
    before, releases = files(place.web / "live" / "."), place.releases()
    file = next((place.work / "content" / "dialogues").glob("*.md"))
    text = file.read_text(encoding="utf-8")
    file.write_text(text + "\n## Möten\n\n- Plats: ingenstans\n", encoding="utf-8")
    place.commit("Ett misstag")
    place.push()
    said = place.publish(expect=1)
    assert f"content/dialogues/{file.name}:" in said and "source" not in said, said
    assert "Den webbplats som visas är som den var." in said
    assert files(place.web / "live" / ".") == before and place.releases() == releases
    file.write_text(text, encoding="utf-8")
    place.commit("Rättat")
    place.push()
    place.publish()


def rollback(place):
    place.edit("Den här raden ska bort.")
    place.commit("Ska bort")
    place.push()
    place.publish()
    place.publish("--rollback", source=False)
    assert "Den här raden ska bort." not in place.live("om-webbplatsen/index.html")
    assert place.publish("--scheduled") == ""
    assert "Den här raden ska bort." not in place.live("om-webbplatsen/index.html"), "a timer undid it"
    place.publish()
    assert is_live(place)
    for _ in range(7):
        place.edit("Och en till.")
        place.commit("En till")
        place.push()
        place.publish()
    assert len(place.releases()) == 5, place.releases()


def two_at_once(place):
    """The later push is live afterwards, whichever of them began to publish first."""
    running = []
    for number in range(4):
        place.edit(f"Samtidigt {number}.")
        place.commit(f"Samtidigt {number}")
        place.push()
        running.append(
            subprocess.Popen(
                place.command(), cwd=CHECKOUT, env=place.environment, stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
            )
        )
    assert [process.wait() for process in running] == [0] * 4
    assert "Samtidigt 3." in place.live("om-webbplatsen/index.html") and is_live(place)


class Visitor(threading.Thread):
    """Reads pages and the style sheets that they name, all the while."""

    def __init__(self, place):
        super().__init__()
        self.place, self.stopped, self.faults, self.visits = place, False, [], 0

    def run(self):
        while not self.stopped:
            try:
                page = self.place.live()
                sheet = page.split('rel="stylesheet" href="/', 1)[1].split('"', 1)[0]
                self.place.live(sheet)
                assert page.rstrip().endswith("</html>")
                self.visits += 1
            except (OSError, AssertionError, IndexError) as error:
                self.faults.append(repr(error))


def kills(place):
    seed = random.randrange(1 << 30)
    chance = random.Random(seed)
    visitor = Visitor(place)
    visitor.start()
    started = time.monotonic()
    place.edit("Före.")
    place.commit("Före")
    place.push()
    place.publish()
    longest = time.monotonic() - started
    for number in range(KILLS):
        place.edit(f"Dödad {number}.")
        place.commit(f"Dödad {number}")
        place.push()
        process = subprocess.Popen(
            place.command(), cwd=CHECKOUT, env=place.environment, stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL, start_new_session=True,
        )
        time.sleep(chance.uniform(0, longest))
        try:
            os.killpg(process.pid, signal.SIGKILL)
        except ProcessLookupError:
            pass
        process.wait()
        assert place.live().rstrip().endswith("</html>"), f"seed {seed}, kill {number}"
    visitor.stopped = True
    visitor.join()
    assert not visitor.faults, f"seed {seed}: {visitor.faults[:3]}"
    place.publish()
    assert is_live(place), f"seed {seed}"
    assert not [name for name in ("next", "source", "link") if (place.web / name).exists()]
    return visitor.visits


def another_machine(place):
    """rsync's own notion of a remote place is a folder here, behind a stand-in for ssh."""
    shell = place.folder / "bin" / "ssh"
    shell.write_text('#!/bin/sh\nshift\nexec "$@"\n')
    shell.chmod(0o755)
    far = place.folder / "far"
    far.mkdir()
    (far / ".htaccess").write_text("# the host's own\n")
    to = ["--to", f"web.example.org:{far}", "--state", str(place.folder / "state")]
    said = place.publish(*to)
    assert "Nu är det publicerat." in said, said
    shown = {path: data for path, data in files(far).items() if path.name not in BESIDE | {".htaccess"}}
    assert shown == fresh(place)
    assert (far / ".htaccess").exists() and (far / "manifest.json").exists()


def full_disk(place):
    """A file may not grow so large as the site needs."""
    before = files(place.web / "live" / ".")
    place.edit("Ryms inte.")
    place.commit("Ryms inte")
    place.push()
    limited = subprocess.run(
        ["sh", "-c", 'ulimit -f 8 && exec "$@"', "sh", *place.command()],
        cwd=CHECKOUT, env=place.environment, capture_output=True, text=True,
    )
    assert limited.returncode == 3, limited.stderr
    assert files(place.web / "live" / ".") == before
    place.publish()
    assert is_live(place)


def verified(place):
    """What has changed is asked for where the site is shown, and found to be wrong where it is not shown."""
    class Handler(http.server.SimpleHTTPRequestHandler):
        shown = place.web / "live"

        def __init__(self, *arguments):
            super().__init__(*arguments, directory=self.shown)

        def log_message(self, *_):
            pass

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    address = f"http://127.0.0.1:{server.server_port}"
    place.edit("Går att se utifrån.")
    place.commit("Går att se")
    place.push()
    place.publish("--verify", address)
    Handler.shown = place.web / "releases" / place.releases()[0]
    place.edit("Går inte att se utifrån.")
    place.commit("Går inte att se")
    place.push()
    said = place.publish("--verify", address, expect=4)
    assert "  /om-webbplatsen/\n" in said.split("svarar inte", 1)[1] and "/status.json" in said, said
    server.shutdown()


def pushes(place):
    """An editor's day with a repository that publishes: what the push itself says, and what is seen."""
    bare, web = place.folder / "server.git", place.folder / "served"
    for _ in range(2):
        subprocess.run(
            ["samtal", "init", "--server", bare, "--to", web, "--base-url", "https://dialog.example.org/"],
            cwd=place.folder, env=place.environment, check=True, capture_output=True,
        )
    os.symlink(PUBLISH, place.folder / "bin" / "samtal-publish")
    os.symlink(CHECKOUT / "themes", place.folder / "themes")
    os.symlink(CHECKOUT / "languages", place.folder / "languages")

    def push(*refs, expect=0):
        done = subprocess.run(
            ["git", "push", bare, *refs], cwd=place.work, env=place.environment, capture_output=True, text=True
        )
        assert (done.returncode != 0) == (expect != 0), done.stderr
        return done.stderr

    def shown(path):
        return (web / path).read_text(encoding="utf-8")

    page = "om-webbplatsen/index.html"
    assert "remote: Nu är det publicerat." in push("main")
    place.edit("Skickat till servern.")
    place.commit("Skickat")
    said = push("main")
    assert "remote:   /om-webbplatsen/" in said, said
    assert "Skickat till servern." in shown(f"live/{page}")

    wrong = next((place.work / "content" / "dialogues").glob("*.md"))
    text = wrong.read_text(encoding="utf-8")
    wrong.write_text(text.replace("ansvarig:", "ansvarrig:"), encoding="utf-8")
    place.commit("Fel")
    said = push("main", expect=1)
    assert f"remote: content/dialogues/{wrong.name}:" in said and "pre-receive hook declined" in said, said
    assert "Skickat till servern." in shown(f"live/{page}")
    wrong.write_text(text, encoding="utf-8")
    place.commit("Rättat")
    push("main")

    place.git("switch", "-qc", "Förslag/ny rad".replace(" ", "-"))
    place.edit("Bara i förhandsvisningen.")
    place.commit("Ett förslag")
    said = push("HEAD")
    address = said.split("https://dialog.example.org/forhandsvisning/", 1)[1].split("/", 1)[0]
    assert "Bara i förhandsvisningen." in shown(f"previews/{address}/{page}")
    assert "Ingenting här är publicerat." in shown(f"previews/{address}/{page}")
    assert 'name="robots" content="noindex"' in shown(f"previews/{address}/{page}")
    assert "Bara i förhandsvisningen." not in shown(f"live/{page}")
    push("--delete", "Förslag/ny-rad")
    assert not (web / "previews" / address).exists()
    push("--delete", "main", expect=1)
    place.git("switch", "-q", "main")


class Forge(http.server.BaseHTTPRequestHandler):
    """A site that is published, and a forge's conversation about a change."""
    site = None
    is_down = False
    comments = []

    def do_GET(self):
        if self.path.startswith("/api/"):
            assert self.headers["Authorization"] == "token hemligt" or self.headers["PRIVATE-TOKEN"] == "hemligt"
            first = "page=1" in self.path
            return self.answer(200, json.dumps(self.comments if first else []).encode())
        if self.is_down:
            return self.answer(503, b"")
        file = self.site and self.site / self.path.lstrip("/")
        if file and file.is_file():
            return self.answer(200, file.read_bytes())
        self.answer(404, b"")

    def write(self):
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))["body"]
        if self.command == "POST":
            self.comments.append({"id": len(self.comments) + 1, "body": body})
        else:
            self.comments[int(self.path.rsplit("/", 1)[1]) - 1]["body"] = body
        self.answer(200, b"{}")

    do_POST = do_PATCH = do_PUT = write

    def answer(self, status, body):
        self.send_response(status)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


def forge(place):
    """What pipelines do: checked against what is published, told once, published from a machine that remembers nothing."""
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Forge)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    base = f"http://127.0.0.1:{server.server_port}"
    work = place.folder / "runner"
    shutil.copytree(place.work / "content", work / "content")
    for name in ("themes", "languages"):
        os.symlink(CHECKOUT / name, work / name)
    if not (place.folder / "bin" / "samtal-publish").exists():
        os.symlink(PUBLISH, place.folder / "bin" / "samtal-publish")
    environment = place.environment | {"SOURCE_DATE_EPOCH": "1795000000", "SAMTAL_TOKEN": "hemligt"}

    def run(name, *arguments, expect=0, **more):
        done = subprocess.run(
            [CHECKOUT / "deploy" / "forge" / name, *arguments], cwd=work, env=environment | more, capture_output=True,
            text=True,
        )
        assert done.returncode == expect, f"{name}: {done.returncode}\n{done.stdout}{done.stderr}"
        return done.stdout + done.stderr

    run("publish", base, "content", "./public", "sv", "abc123")
    assert json.loads((work / "public" / "status.json").read_text())["commit"] == "abc123"
    Forge.site = place.folder / "pages"
    shutil.copytree(work / "public", Forge.site)
    old = Forge.site / "assets" / "old-01234567.css"
    old.write_text("/* of a page that somebody has open */")
    manifest = json.loads((Forge.site / "manifest.json").read_text())
    manifest["files"] = sorted(manifest["files"] + ["assets/old-01234567.css"])
    (Forge.site / "manifest.json").write_text(json.dumps(manifest, indent=2))

    # What was published is missed by a machine that was not there, and an asset stays for those who have its page open.
    page = work / "content" / "pages" / "om-webbplatsen.md"
    text = page.read_text(encoding="utf-8")
    translation = page.with_suffix(".en.md").rename(work / "kept.md")
    page.unlink()
    said = run("publish", base, "content", "./public", "sv", "abc124", expect=1)
    assert "/om-webbplatsen/" in said, said
    page.write_text(text + "\nEn rad från en förgrening.\n", encoding="utf-8")
    translation.rename(page.with_suffix(".en.md"))
    run("publish", base, "content", "./public", "sv", "abc125")
    assert "En rad från en förgrening." in (work / "public" / "om-webbplatsen" / "index.html").read_text()
    assert (work / "public" / "assets" / old.name).exists(), "an asset that an open page names has gone"

    for form, api in (
        ("github", {"GITHUB_API_URL": f"{base}/api", "GITHUB_REPOSITORY": "kommun/dialog", "SAMTAL_NUMBER": "7"}),
        ("gitlab", {"CI_API_V4_URL": f"{base}/api", "CI_PROJECT_ID": "3", "CI_MERGE_REQUEST_IID": "7"}),
    ):
        Forge.comments.clear()
        Forge.comments.append({"id": 1, "body": "Någon annans ord."})
        said = run("check", base, "content", form, "sv")
        assert (work / "preview" / "index.html").exists(), said
        run("comment", "comment.md", **api)
        page.write_text(text + "\n[Finns inte](finns-inte.md)\n", encoding="utf-8")
        said = run("check", base, "content", form, "sv", expect=1)
        assert "finns-inte" in (said if form == "github" else (work / "codequality.json").read_text()), said
        run("comment", "comment.md", **api)
        page.write_text(text, encoding="utf-8")
        assert len(Forge.comments) == 2, "it is said again instead of anew"
        assert Forge.comments[0]["body"] == "Någon annans ord." and "finns-inte" in Forge.comments[1]["body"]
    # Without a token nothing is said, and a site that does not answer is not taken for one that is not there.
    assert "SAMTAL_TOKEN" in run("comment", "comment.md", SAMTAL_TOKEN="")
    Forge.is_down = True
    run("publish", base, "content", "./public", "sv", "abc126", expect=3)
    run("check", base, "content", "github", "sv", expect=3)
    server.shutdown()


def usage(place):
    place.publish("--keep", "0", expect=2)
    place.publish("--content", "content", expect=2)
    place.publish("--branch", "finns-inte", expect=3)


def main():
    program = pathlib.Path(sys.argv[1]).resolve()
    with tempfile.TemporaryDirectory() as folder:
        place = Place(pathlib.Path(folder), program)
        parts = (
            first_and_unchanged, change, status, waiting, mistake, rollback, two_at_once, kills, full_disk, verified,
            another_machine, pushes, forge, usage,
        )
        for part in parts:
            if part is not first_and_unchanged and sys.argv[2:] and part.__name__ not in sys.argv[2:]:
                continue
            result = part(place)
            print(f"{part.__name__}: ok" + (f" ({result} visits)" if result else ""))


main()
