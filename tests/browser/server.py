"""The demo as a visitor gets it: filled by ``load_demo``, served by Gunicorn with compressed, hashed files."""

import os
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlsplit, urlunsplit
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parents[2]
SECONDS_TO_START = 60
SECONDS_TO_STOP = 15
QUIET = ("--verbosity", "0")
SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
# Pages that no sitemap lists: a search without and with an answer, and an address that does not exist.
UNLISTED = ("/recherche/", "/recherche/?q=familial", "/cette-page-manque/")


class Demo:
    """A running demo: ``address`` ("http://localhost:12345") of its first site, its pages, and what one of them sends.

    A page is named by its path on the first site, by its whole address on another one.
    """

    def __init__(self, address):
        self.address = address

    def paths(self):
        """Every public page of every site, from the sitemap of each, and the pages that it does not list."""
        return [path for site in self.sites() for path in self.listed(site)] + [
            site + path for site in self.sites() for path in UNLISTED
        ]

    def sites(self):
        """What the pages of each site begin with: nothing for the first, "http://deux-rives.localhost:12345"."""
        # Read late: whoever takes pictures of a demo has not set Django up.
        from cms.demo.houses import HOUSES

        port = urlsplit(self.address).port
        return ["" if house.is_default else f"http://{house.hostname}:{port}" for house in HOUSES]

    def listed(self, site=""):
        """The pages of a site, from its own sitemap."""
        places = ElementTree.fromstring(self.text(f"{site}/sitemap.xml")).iter(f"{SITEMAP}loc")
        return [site + urlsplit(place.text).path for place in places]

    def full(self, path):
        """The whole address of a page."""
        return self.address + path if path.startswith("/") else path

    def text(self, path):
        """The text of an answer, that of an error page included.

        Chromium knows that ``*.localhost`` is this machine; Python asks localhost in the other site's name.
        """
        wanted = urlsplit(self.full(path))
        here = urlunsplit(("http", f"localhost:{wanted.port}", wanted.path, wanted.query, ""))
        try:
            with urllib.request.urlopen(
                urllib.request.Request(here, headers={"Host": wanted.netloc}), timeout=30
            ) as answer:
                return answer.read().decode()
        except urllib.error.HTTPError as answer:
            return answer.read().decode()

    def answers(self):
        try:
            return bool(self.text("/health/"))
        except OSError:
            return False


@contextmanager
def running_demo(folder):
    """Serve the whole demo from a new database and media folder below ``folder`` until the block ends."""
    with serving(folder, ["manage.py", "load_demo", *QUIET]) as demo:
        yield demo


@contextmanager
def running_empty_site(folder):
    """Serve a site without content, as its editors find it on the first day, until the block ends."""
    with serving(folder, ["-m", "tests.browser.empty"]) as site:
        yield site


@contextmanager
def serving(folder, fill):
    """Make a new site below ``folder``, fill it with this Python command, and serve it until the block ends."""
    folder.mkdir(exist_ok=True)
    port = free_port()
    environment = {
        **os.environ,
        "DJANGO_SETTINGS_MODULE": "cms.settings.demo",
        "DATABASE_URL": f"sqlite:///{folder / 'demo.sqlite3'}",
        "MEDIA_ROOT": str(folder / "media"),
        "PORT": str(port),
    }
    run(["manage.py", "migrate", *QUIET], environment)
    run(fill, environment)
    # A demo that runs already has collected the static files, which all sites of a checkout share.
    if "DEMO_ADDRESS" not in os.environ:
        run(["manage.py", "collectstatic", "--no-input", *QUIET], environment)
    options = ["--bind", f"localhost:{port}", "--threads", "4", "--log-level", "warning", "--no-control-socket"]
    command = ["-m", "gunicorn", "cms.wsgi", *options]
    server = subprocess.Popen([sys.executable, *command], cwd=ROOT, env=environment)
    try:
        demo = Demo(f"http://localhost:{port}")
        wait_for(demo, server)
        yield demo
    finally:
        stop(server)


def stop(server):
    """End a server; by force, if it has not gone when a busy machine would have let it."""
    server.terminate()
    try:
        server.wait(timeout=SECONDS_TO_STOP)
    except subprocess.TimeoutExpired:
        server.kill()
        server.wait()


def run(command, environment):
    finished = subprocess.run([sys.executable, *command], cwd=ROOT, env=environment, capture_output=True, text=True)
    if finished.returncode:
        raise RuntimeError(f"python {' '.join(command)} failed:\n{finished.stdout}{finished.stderr}")


def free_port():
    with socket.socket() as probe:
        probe.bind(("localhost", 0))
        return probe.getsockname()[1]


def wait_for(demo, server):
    until = time.monotonic() + SECONDS_TO_START
    while not demo.answers():
        if server.poll() is not None or time.monotonic() > until:
            raise RuntimeError("The demo server did not start: its message is above.")
        time.sleep(0.2)
