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
