"""The day of the site, whatever time zone the reader has chosen in the admin."""

import datetime

import pytest
import time_machine
from django.utils import timezone, translation

from campaign_pages import days
from tests.guards.sources import modules, text

NEW_YEAR = datetime.datetime(2026, 12, 31, 23, 30, tzinfo=datetime.UTC)


@pytest.mark.parametrize("zone", [None, "America/Martinique", "Indian/Reunion"])
def test_the_day_is_that_of_the_site(zone):
    with time_machine.travel(NEW_YEAR, tick=False), timezone.override(zone):
        assert days.today() == datetime.date(2027, 1, 1)
        assert days.day_of(NEW_YEAR) == datetime.date(2027, 1, 1)
        assert days.start_of(datetime.date(2027, 1, 1)) == datetime.datetime(2026, 12, 31, 23, tzinfo=datetime.UTC)
        assert days.on_the_clock(NEW_YEAR).strftime("%H:%M") == "00:30"


@pytest.mark.parametrize(
    ("day", "words"),
    [
        (datetime.date(2027, 1, 1), "1er\u00a0janvier\u00a02027"),
        (datetime.date(2028, 3, 26), "26\u00a0mars\u00a02028"),
        (None, ""),
    ],
)
def test_a_day_is_written_on_one_line(day, words):
    with translation.override("fr"):
        assert days.in_words(day) == words


def test_nothing_else_reads_a_clock_that_the_reader_may_change():
    askers = {"timezone.localdate(", "timezone.localtime(", "timezone.make_aware("}
    found = [name for name in map(str, modules("campaign_pages")) if any(asker in text(name) for asker in askers)]

    assert found == ["campaign_pages/days.py"]


@pytest.mark.parametrize(
    ("moment", "months", "earlier"),
    [
        ("2026-11-29T10:00:00+01:00", 3, "2026-08-29T10:00:00+02:00"),
        ("2026-01-15T10:00:00+01:00", 1, "2025-12-15T10:00:00+01:00"),
        ("2026-04-30T10:00:00+02:00", 3, "2026-01-31T10:00:00+01:00"),
        ("2026-03-31T10:00:00+02:00", 1, "2026-02-28T10:00:00+01:00"),
        ("2026-05-29T10:00:00+02:00", 3, "2026-02-28T10:00:00+01:00"),
        ("2028-02-29T10:00:00+01:00", 24, "2026-02-28T10:00:00+01:00"),
    ],
)
def test_months_are_counted_by_the_calendar(moment, months, earlier):
    found = days.months_before(datetime.datetime.fromisoformat(moment), months)
    assert found == datetime.datetime.fromisoformat(earlier)


@pytest.mark.parametrize(
    ("day", "number", "later"),
    [("2026-11-30", 3, "2026-12-03"), ("2026-12-03", 2, "2026-12-07"), ("2026-12-05", 1, "2026-12-07")],
)
def test_working_days_leave_out_the_weekend(day, number, later):
    found = days.working_days_after(datetime.date.fromisoformat(day), number)
    assert found == datetime.date.fromisoformat(later)
