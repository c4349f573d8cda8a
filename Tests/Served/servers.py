"""Starts real web servers with what is in deploy/, on ports of this computer alone and out of a folder of their own.

Nothing of the computer's own servers is read, changed or stopped. Each server takes the sites, and writes from
deploy/ the configuration that its comments tell a web host to write.
"""

import contextlib
import os
import pathlib
import shutil
import socket
import subprocess
import sys
import time
from dataclasses import dataclass

CHECKOUT = pathlib.Path(__file__).resolve().parents[2]
DEPLOY = CHECKOUT / "deploy"
# Where .ci/install-missing unpacks servers that the computer lacks.
UNPACKED = CHECKOUT / ".servers"


@dataclass
class Site:
    """One host: its port, the folder that it shows, and the path and folder of the site within it."""

    port: int
    root: pathlib.Path
    prefix: str

    @property
    def base(self):
        return f"http://127.0.0.1:{self.port}{self.prefix}/"

    @property
    def folder(self):
        return self.root / self.prefix.removeprefix("/")


def settings(name, site):
    """A file of deploy/, changed as it says for a site that lives under a path."""
    text = (DEPLOY / name).read_text(encoding="utf-8")
    return text.replace(" /404.html", f" {site.prefix}/404.html").replace("^/assets/", f"^{site.prefix}/assets/")


def nginx(folder, sites):
    """The command that starts nginx, in the foreground."""
    hosts = ""
    for number, site in enumerate(sites):
        rules = folder / f"rules-{number}.conf"
        rules.write_text(settings("nginx.conf", site), encoding="utf-8")
        inside = f"root {site.root};\ninclude {rules};"
        if site.prefix:
            inside = f"root {folder};\nlocation = {site.prefix} {{ return 301 {site.prefix}/; }}\n" + (
                f"location {site.prefix}/ {{\n{inside}\n}}"
            )
        hosts += f"server {{\nlisten 127.0.0.1:{site.port};\n{inside}\n}}\n"
    temporary = "".join(
        f"{kind}_temp_path {folder}/{kind};\n" for kind in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
    )
    # Root's workers would otherwise be someone who may not read this folder.
    user = "user root;\n" if os.getuid() == 0 else ""
    configuration = folder / "nginx.conf"
    configuration.write_text(
        f"{user}daemon off;\npid {folder}/nginx.pid;\nevents {{ }}\nhttp {{\naccess_log off;\n{temporary}{hosts}}}\n",
        encoding="utf-8",
    )
    return [program("nginx"), "-p", folder, "-c", configuration, "-e", folder / "error.log"]


# What Debian turns on by itself and has to do with files, and headers.
MODULES = "mpm_event authz_core alias autoindex deflate dir filter headers mime negotiation".split()


def apache(folder, sites):
    """The command that starts Apache, with the rules in the server's own settings."""
    hosts = ""
    for number, site in enumerate(sites):
        rules = folder / f"rules-{number}.conf"
        rules.write_text(settings("apache.conf", site), encoding="utf-8")
        hosts += apache_host(site, site.root, f"<Directory {site.folder}>\nInclude {rules}\n</Directory>\n")
    return start_apache(folder, hosts)


def apache_by_htaccess(folder, sites):
    """The command that starts Apache, with the rules as the file .htaccess in the site's folder."""
    hosts = ""
    for site in sites:
        (site.folder / ".htaccess").write_text(settings("apache.conf", site), encoding="utf-8")
        rules = f"<Directory {site.folder}>\nAllowOverride FileInfo Indexes\n</Directory>\n"
        if site.prefix:
            rules = f"Alias {site.prefix} {site.folder}\n{rules}"
        hosts += apache_host(site, folder if site.prefix else site.root, rules)
    return start_apache(folder, hosts)


def apache_host(site, root, rules):
    # A folder's contents are listed, unless our rules prevent it.
    return (
        f"Listen 127.0.0.1:{site.port}\n<VirtualHost 127.0.0.1:{site.port}>\nDocumentRoot {root}\n"
        f"<Directory {site.root}>\nOptions Indexes FollowSymLinks\nRequire all granted\n</Directory>\n"
        f"{rules}</VirtualHost>\n"
    )


def start_apache(folder, hosts):
    apache2 = program("apache2")
    modules = pathlib.Path(apache2).resolve().parents[1] / "lib/apache2/modules"
    loaded = "".join(f"LoadModule {name}_module {modules}/mod_{name}.so\n" for name in MODULES)
    # Apache does not serve as root. These two are on every system, and own nothing.
    user = "User nobody\nGroup nogroup\n" if os.getuid() == 0 else ""
    configuration = folder / "apache.conf"
    configuration.write_text(
        f"ServerRoot {folder}\nDefaultRuntimeDir {folder}\nPidFile {folder}/apache.pid\n"
        "ServerName 127.0.0.1\nTraceEnable Off\n"
        f"ErrorLog {folder}/error.log\n{loaded}TypesConfig /dev/null\n{user}"
        f"<Directory />\nAllowOverride None\nRequire all denied\n</Directory>\n"
        f'<FilesMatch "^\\.ht">\nRequire all denied\n</FilesMatch>\n{hosts}',
        encoding="utf-8",
    )
    return [apache2, "-d", folder, "-f", configuration, "-D", "FOREGROUND"]


def caddy(folder, sites):
    """The command that starts Caddy, in the foreground."""
    hosts = ""
    for number, site in enumerate(sites):
        rules = folder / f"rules-{number}.caddy"
        rules.write_text(settings("Caddyfile", site), encoding="utf-8")
        inside = f"root * {site.root}\nimport {rules}"
        if site.prefix:
            inside = f"redir {site.prefix} {site.prefix}/\nhandle {site.prefix}/* {{\n{inside}\n}}"
        hosts += f"http://127.0.0.1:{site.port} {{\nbind 127.0.0.1\n{inside}\n}}\n"
    configuration = folder / "Caddyfile"
    configuration.write_text(
        f"{{\nadmin off\nauto_https off\n}}\n{hosts}", encoding="utf-8"
    )
    return [program("caddy"), "run", "--config", configuration, "--adapter", "caddyfile"]


SERVERS = {"nginx": nginx, "Apache": apache, "Apache with .htaccess": apache_by_htaccess, "Caddy": caddy}


def program(name):
    """Where a server's program is."""
    places = [os.environ.get("PATH", ""), "/usr/sbin", "/usr/local/sbin", UNPACKED / "usr/sbin", UNPACKED / "usr/bin"]
    found = shutil.which(name, path=os.pathsep.join(str(place) for place in places))
    if found is None:
        sys.exit(f'{name} is missing; "make test" fetches it.')
    return found


@contextlib.contextmanager
def running(command, sites, folder):
    """Has a server running as long as the block lasts."""
    libraries = [str(place) for place in UNPACKED.glob("usr/lib/*-linux-gnu*")]
    # Caddy writes below these, if it writes.
    homes = {name: str(folder) for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME")}
    environment = {**os.environ, **homes}
    if str(command[0]).startswith(str(UNPACKED)):
        environment["LD_LIBRARY_PATH"] = os.pathsep.join(libraries)
    with open(folder / "error.log", "ab") as log:
        server = subprocess.Popen(command, env=environment, stdout=log, stderr=log)
    try:
        for site in sites:
            wait_for(site.port, server, folder)
        yield
    finally:
        server.terminate()
        server.wait(timeout=60)


def wait_for(port, server, folder):
    for _ in range(600):
        with socket.socket() as tried:
            if tried.connect_ex(("127.0.0.1", port)) == 0:
                return
        if server.poll() is not None:
            break
        time.sleep(0.1)
    sys.exit(f"{server.args[0]} did not start:\n" + (folder / "error.log").read_text(encoding="utf-8"))


def free_port():
    with socket.socket() as tried:
        tried.bind(("127.0.0.1", 0))
        return tried.getsockname()[1]
