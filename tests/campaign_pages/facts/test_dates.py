"""Dates are said no more exactly than they are known."""

import datetime

import pytest
from django.utils import translation

from campaign_pages.facts import dates
from campaign_pages.facts.enums import DatePrecision

SAID = [
    ("2025-12-31", "day", "au 31\u00a0décembre\u00a02025", "31\u00a0décembre\u00a02025"),
    ("2026-01-01", "day", "au 1er\u00a0janvier\u00a02026", "1er\u00a0janvier\u00a02026"),
    ("2024-12-11", "month", "en décembre\u00a02024", "décembre\u00a02024"),
    ("2023-01-01", "quarter", "au 1er trimestre 2023", "1er trimestre 2023"),
    ("2023-03-31", "quarter", "au 1er trimestre 2023", "1er trimestre 2023"),
    ("2023-04-01", "quarter", "au 2e trimestre 2023", "2e trimestre 2023"),
    ("2023-09-30", "quarter", "au 3e trimestre 2023", "3e trimestre 2023"),
    ("2023-12-31", "quarter", "au 4e trimestre 2023", "4e trimestre 2023"),
    ("2024-06-15", "year", "en 2024", "2024"),
    ("2015-12-31", "end_of_year", "fin 2015", "fin 2015"),
]


@pytest.mark.parametrize(("day", "precision", "in_sentence", "alone"), SAID)
def test_dates_in_french(day, precision, in_sentence, alone):
    date = datetime.date.fromisoformat(day)
    with translation.override("fr"):
        assert (dates.when(date, precision), dates.name(date, precision)) == (in_sentence, alone)


def test_every_precision_is_said_in_its_own_way():
    date = datetime.date(2025, 12, 31)
    with translation.override("en"):
        said = [dates.when(date, precision) for precision in DatePrecision.values]
    assert said == [
        "on 31\u00a0December\u00a02025",
        "in December\u00a02025",
        "in the 4th quarter of 2025",
        "in 2025",
        "at the end of 2025",
    ]


@pytest.mark.parametrize(
    ("day", "precision", "first", "last"),
    [
        ("2025-12-31", "day", "2025-12-31", "2025-12-31"),
        ("2024-02-11", "month", "2024-02-01", "2024-02-29"),
        ("2023-02-15", "quarter", "2023-01-01", "2023-03-31"),
        ("2023-12-31", "quarter", "2023-10-01", "2023-12-31"),
        ("2024-06-15", "year", "2024-01-01", "2024-12-31"),
        ("2015-06-15", "end_of_year", "2015-12-01", "2015-12-31"),
    ],
)
def test_a_moment_lasts_as_long_as_it_is_vague(day, precision, first, last):
    date = datetime.date.fromisoformat(day)

    assert dates.first_day(date, precision).isoformat() == first
    assert dates.last_day(date, precision).isoformat() == last
