"""What the desk, its exports and the short links cost with 100,000 candidates and 10,000 links, on PostgreSQL.

``python -m benchmarks.candidates`` makes a database of its own on the server that ``POSTGRES_URL`` names.
"""

import os
import resource
import tempfile
import time
import tracemalloc

import django

POSTGRES_URL = "postgres://postgres@127.0.0.1:5432/postgres"
DATABASE = "campaign_pages_benchmark"
REPEATS = 5
#: What the figures are compared with: leads and links.
FEW = 1_000, 100
LIST = "/admin/campaign-pages/candidates/"
EXPORTS = "export as CSV", "export as XLSX"
QUERIES = {"list": 15, "link": 2, "report": 20}
A_PHONE = {"HTTP_USER_AGENT": "Mozilla/5.0 (Android 15; Mobile; rv:140.0) Gecko/140.0 Firefox/140.0"}


def main():
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "benchmarks.settings")
    os.environ["BENCH_DATABASE"] = os.environ.get("POSTGRES_URL", POSTGRES_URL)
    with tempfile.TemporaryDirectory() as media:
        os.environ["MEDIA_ROOT"] = media
        django.setup()
        run()


def run():
    from django.db import connection

    from benchmarks.crowd import LEADS, LINKS, candidates_at_scale

    name = connection.settings_dict["NAME"]
    connection.settings_dict["TEST"]["NAME"] = DATABASE
    connection.creation.create_test_db(verbosity=0, autoclobber=True)
    try:
        few = list(measure(candidates_at_scale(*FEW)))
        began = time.monotonic()
        crowd = candidates_at_scale()
        print(f"{LEADS:,} candidates and {LINKS:,} links, made in {time.monotonic() - began:.0f} s", flush=True)
        report(few, measure(crowd))
    finally:
        connection.creation.destroy_test_db(name, verbosity=0)


def measure(crowd):
    """Yield what was asked and what it cost, one after the other."""
    from django.test import Client

    desk = Client()
    desk.force_login(crowd.recruiter)
    campaign = crowd.campaigns[0].pk
    asked = {
        "list": lambda: desk.get(LIST),
        "list, page 10": lambda: desk.get(LIST, {"p": 10}),
        "filter: answer overdue": lambda: desk.get(LIST, {"due": "answer"}),
        "filter: stage and campaign": lambda: desk.get(LIST, {"stage": "meeting", "campaign": campaign}),
        "search for a name": lambda: desk.post(LIST, {"q": "durand-000999"}),
        "search for a phone": lambda: desk.post(LIST, {"q": "06 39 00 09 99"}),
        "home of the admin": lambda: desk.get("/admin/"),
        "report of a campaign": lambda: desk.get(f"/admin/campaign-pages/reports/{campaign}/"),
        "all reports": lambda: desk.get("/admin/campaign-pages/reports/"),
        EXPORTS[0]: lambda: exhaust(desk.get(LIST, {"export": "csv"})),
        EXPORTS[1]: lambda: exhaust(desk.get(LIST, {"export": "xlsx"})),
        "/c/<code>": lambda: Client(**A_PHONE).get("/c/lien-7"),
    }
    for name, ask in asked.items():
        yield name, cost_of(ask, once=name in EXPORTS)


def exhaust(answer):
    """Read a streamed answer to its end and keep nothing of it."""
    for _part in answer.streaming_content:
        pass
    return answer


def cost_of(ask, once):
    """Queries, processor and elapsed milliseconds, and the most memory that Python held meanwhile, in kB."""
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    if not once:
        ask()
    times = 1 if once else REPEATS
    cpu, clock = time.process_time(), time.monotonic()
    with CaptureQueriesContext(connection) as captured:
        for _round in range(times):
            answer = ask()
    # Before the next request empties the log.
    queries = len(captured) / times
    spent = 1000 * (time.process_time() - cpu) / times, 1000 * (time.monotonic() - clock) / times
    if answer.status_code not in (200, 302):
        raise SystemExit(f"{answer.status_code}: nothing to measure.")
    tracemalloc.start()
    ask()
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return queries, *spent, peak / 1000


def report(few, many):
    """Print a line for each as soon as it is measured; the first figures with 1,000 candidates and 100 links."""
    print(f"{'':28}{'queries':>16}{'CPU ms':>18}{'elapsed ms':>18}{'memory kB':>20}", flush=True)
    for (name, small), (_name, large) in zip(few, many, strict=True):
        cells = (f"{before:,.0f} → {after:,.0f}" for before, after in zip(small, large, strict=True))
        queries, cpu, elapsed, memory = cells
        print(f"{name:28}{queries:>16}{cpu:>18}{elapsed:>18}{memory:>20}", flush=True)
    print(
        f"Budgets: a list {QUERIES['list']} queries, /c/<code> {QUERIES['link']}, a report {QUERIES['report']} and 1 s "
        "of CPU, all flat; exports in flat memory."
    )
    print(f"Most memory of the process: {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000:.0f} MB")


if __name__ == "__main__":
    main()
