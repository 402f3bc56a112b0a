"""Eight clients at once follow one short link a thousand times each: is a visit lost, and what does one cost?

``DATABASE_URL=… python -m benchmarks.visits``: on PostgreSQL in a test database of its own, else in a SQLite file.
"""

import os
import tempfile
import threading
import time
from pathlib import Path

import django

CLIENTS, VISITS = 8, 1000
PHONE = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Safari/604.1"


def main():
    with tempfile.TemporaryDirectory() as folder:
        os.environ.setdefault("DJANGO_SETTINGS_MODULE", "cms.settings.test")
        os.environ.setdefault("DATABASE_URL", f"sqlite:///{Path(folder) / 'visits.sqlite3'}")
        django.setup()
        run(Path(folder) / "test.sqlite3")


def run(file):
    from django.db import connection

    if connection.vendor == "sqlite":
        # A database in memory is one connection's own.
        connection.settings_dict["TEST"]["NAME"] = str(file)
    name = connection.settings_dict["NAME"]
    connection.creation.create_test_db(verbosity=0, autoclobber=True)
    try:
        measure(connection)
    finally:
        connection.creation.destroy_test_db(name, verbosity=0)


def measure(connection):
    from wagtail.models import Site

    from campaign_pages.models import CampaignIndexPage, CampaignPage, ChannelCount, ChannelLink

    home = Site.objects.get().root_page
    index = home.add_child(instance=CampaignIndexPage(title="Campagnes", slug="campagnes"))
    page = index.add_child(instance=CampaignPage(title="Campagne", slug="campagne"))
    ChannelLink.objects.create(code="abribus", name="Abribus", campaign=page)

    refused = []
    began, worked = time.perf_counter(), time.process_time()
    clients = [threading.Thread(target=visit, args=(refused,)) for _client in range(CLIENTS)]
    for client in clients:
        client.start()
    for client in clients:
        client.join()
    seconds, cpu = time.perf_counter() - began, time.process_time() - worked

    counted = sum(ChannelCount.objects.values_list("visits", flat=True))
    sent = CLIENTS * VISITS
    print(f"{connection.vendor}: {sent} visits sent, {counted} counted, {len(refused)} refused {refused[:1]}")
    print(f"{seconds:.1f} s in all, {cpu / sent * 1000:.2f} ms of processor time a visit")
    if counted != sent:
        raise SystemExit("A visit was lost.")


def visit(refused):
    """One client, with a connection of its own."""
    from django.db import connections
    from django.test import Client

    client = Client(headers={"User-Agent": PHONE, "Host": "localhost"})
    try:
        for _visit in range(VISITS):
            if (status := client.get("/c/abribus").status_code) != 302:
                refused.append(status)
    except Exception as problem:  # a thread's error would be silent otherwise
        refused.append(repr(problem))
    finally:
        connections.close_all()


if __name__ == "__main__":
    main()
