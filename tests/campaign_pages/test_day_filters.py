"""Days in templates: the first of a month is “1er” in French, whatever page prints it."""

import datetime
import re
from pathlib import Path

import pytest
from django.template import Context, Template
from django.utils import translation

import campaign_pages
import testimonials

FIRST = datetime.date(2026, 12, 1)
#: Half past midnight in Paris, the day before in Greenwich.
EARLY = datetime.datetime(2026, 11, 30, 23, 30, tzinfo=datetime.UTC)
#: Django's filter with anything but a year, a month with its year, or what machines read.
OWN_DATES = re.compile(r"""\|date(?!:["'](?:Y-m-d|c|Y|F Y)["'])[^}|%]*""")


@pytest.mark.parametrize(
    ("language", "name", "value", "said"),
    [
        ("fr", "cp_day", FIRST, "1er décembre 2026"),
        ("fr", "cp_day", datetime.date(2026, 12, 2), "2 décembre 2026"),
        ("en", "cp_day", FIRST, "1 December 2026"),
        ("fr", "cp_day", EARLY, "1er décembre 2026"),
        ("fr", "cp_long_day", FIRST, "mardi 1er décembre 2026"),
        ("fr", "cp_weekday", FIRST, "mardi 1er"),
        ("fr", "cp_weekday", datetime.date(2026, 12, 11), "vendredi 11"),
        ("fr", "cp_moment", EARLY, "1er décembre 2026 à 0 h 30"),
        ("fr", "cp_day", None, ""),
        ("fr", "cp_moment", None, ""),
    ],
)
def test_a_day_in_words(language, name, value, said):
    with translation.override(language):
        text = Template("{% load campaign_days %}{{ value|" + name + " }}").render(Context({"value": value}))
    assert text.replace("\u00a0", " ") == said


def test_no_template_prints_a_day_by_the_filter_that_knows_no_first():
    found = [
        f"{path.name}: {used}"
        for package in (campaign_pages, testimonials)
        for path in Path(package.__file__).parent.rglob("*.html")
        for used in OWN_DATES.findall(path.read_text())
    ]
    assert found == []
