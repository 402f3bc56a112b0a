"""Build a small site in a fresh SQLite database, then measure each page beside a raw Django view and a bare page."""

import os
import tempfile

import django

REPEATS = 60


def main():
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "benchmarks.settings")
    with tempfile.TemporaryDirectory() as media:
        os.environ["MEDIA_ROOT"] = media
        django.setup()
        run()


def run():
    from django.db import connection

    from benchmarks.calendars import report_weeks
    from benchmarks.measure import migrate_seconds, report, weigh
    from benchmarks.site import build

    print("First migrate of our apps:", f"{migrate_seconds():.1f} s of processor time (budget 5 s)")
    connection.creation.create_test_db(verbosity=0)
    try:
        addresses = build()
        report(weigh(addresses, repeats=REPEATS))
        report_weeks()
    finally:
        connection.creation.destroy_test_db(":memory:", verbosity=0)


if __name__ == "__main__":
    main()
