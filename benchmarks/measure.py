"""How the measuring is done: the same client, process and run for every line of the table."""

import gzip
import os
import re
import resource
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from django.conf import settings
from django.contrib.staticfiles import finders
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

PHONE = 360
STYLES_AND_SCRIPTS = re.compile(r'(?:<link[^>]+href|<script[^>]+src)="([^"]+\.(?:css|js))"')


@dataclass
class Weight:
    """One line: queries, processor milliseconds a request, and gzipped bytes of what a phone fetches."""

    name: str
    queries: int
    milliseconds: float
    html: int
    css_and_js: int
    pictures: int


def weigh(addresses, repeats):
    """Return a ``Weight`` for each (name, address). Pages take turns, so that a busy machine slows all alike."""
    client = Client()
    spent = {address: 0.0 for _name, address in addresses}
    for _name, address in addresses:
        for _warm_up in range(3):
            client.get(address)
    for _round in range(repeats):
        for _name, address in addresses:
            start = time.process_time()
            client.get(address)
            spent[address] += time.process_time() - start
    return [_weight(client, name, address, 1000 * spent[address] / repeats) for name, address in addresses]


def _weight(client, name, address, milliseconds):
    with CaptureQueriesContext(connection) as captured:
        response = client.get(address)
    if response.status_code != 200:
        raise SystemExit(f"{address} answered {response.status_code}: nothing to measure.")
    html = response.content.decode()
    return Weight(
        name,
        len(captured),
        milliseconds,
        len(gzip.compress(response.content)),
        sum(_static_bytes(client, link) for link in STYLES_AND_SCRIPTS.findall(html)),
        sum(map(_picture_bytes, re.findall(r'<source[^>]+srcset="([^"]+)"', html))),
    )


def _static_bytes(client, address):
    if address.startswith(settings.STATIC_URL):
        path = finders.find(address.removeprefix(settings.STATIC_URL))
        return len(gzip.compress(Path(path).read_bytes())) if path else 0
    return len(gzip.compress(client.get(address).content))


def _picture_bytes(srcset):
    """The file that a phone of 360 CSS pixels and one device pixel each would choose."""
    offered = sorted((int(width.rstrip("w")), url) for url, width in (each.split() for each in srcset.split(", ")))
    url = next((url for width, url in offered if width >= PHONE), offered[-1][1])
    return os.path.getsize(Path(settings.MEDIA_ROOT) / url.removeprefix(settings.MEDIA_URL))


def report(weights):
    """Print the table; ratios are to the first two lines of the same run."""
    raw, bare = weights[0], weights[1]
    titles = f"{'queries':>8}{'CPU ms':>8}{'× raw':>7}{'× bare':>8}{'HTML kB':>9}{'CSS+JS kB':>11}{'images kB':>11}"
    print(f"{'page':52}{titles}")
    for each in weights:
        print(
            f"{each.name:52}{each.queries:>8}{each.milliseconds:>8.1f}{each.milliseconds / raw.milliseconds:>7.0f}"
            f"{each.milliseconds / bare.milliseconds:>8.1f}{each.html / 1000:>9.1f}{each.css_and_js / 1000:>11.1f}"
            f"{each.pictures / 1000:>11.1f}"
        )
    print("Bytes are gzipped; images as a phone 360 pixels wide fetches them.")
    print("Budgets: a page of 8 block types 15 queries and 4 × a bare page; a page with every block type 40 queries;")
    print("a series and a testimonial, whatever its number, 15 queries.")


def migrate_seconds():
    """Processor seconds of the first migrate of our two apps, everything else being migrated already."""
    with tempfile.TemporaryDirectory() as folder:
        environment = {
            **os.environ,
            "DJANGO_SETTINGS_MODULE": "cms.settings.test",
            "DATABASE_URL": f"sqlite:///{folder}/first.sqlite3",
        }
        for app in ("wagtailcore", "wagtailimages", "wagtaildocs", "taggit", "home"):
            _manage(environment, "migrate", app)
        before = _children()
        _manage(environment, "migrate", "campaign_pages")
        with_ours = _children() - before
        _manage(environment, "migrate", "campaign_pages", "--check")
        return with_ours - (_children() - before - with_ours)


def _manage(environment, *arguments):
    subprocess.run([sys.executable, "manage.py", *arguments, "-v0"], env=environment, check=True, capture_output=True)


def _children():
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime
