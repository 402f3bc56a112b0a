"""When a site is neutral: both days included, on the site's clock, one query for each request."""

import datetime

import pytest
import time_machine
from bs4 import BeautifulSoup
from django.core.exceptions import ValidationError
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from campaign_pages.models import NeutralMode
from campaign_pages.neutral.enums import State
from tests.factories.neutral import AFTER, BEFORE, DURING, neutral_mode, other_site, praised
from tests.factories.pages import campaign, section, text

pytestmark = pytest.mark.django_db

MERIT = praised(section("Un bilan remarquable", text("<p>Grâce à nous, tout va mieux.</p>"), nav_label="Le bilan"))
DECOY = section("Devenir assistant familial", text("<p>Un métier pour la vie.</p>"), nav_label="Le métier")


def shown(client, page, **extra):
    soup = BeautifulSoup(client.get(page.url, **extra).content, "html.parser")
    return soup.get_text(" ", strip=True)


@pytest.mark.parametrize(
    ("mode", "moment", "hidden"),
    [
        (None, DURING, False),
        ({"starts_on": None, "ends_on": None}, DURING, False),
        ({}, BEFORE, False),
        ({}, "2027-09-01T00:00:01+02:00", True),
        ({}, DURING, True),
        ({}, "2028-03-26T23:59:59+02:00", True),
        ({}, AFTER, False),
        ({"ends_on": None}, AFTER, True),
        # In Paris it is half past midnight, in UTC still the day before.
        ({}, "2027-08-31T22:30:00+00:00", True),
        ({}, "2028-03-26T22:30:00+00:00", False),
    ],
)
def test_the_mode_hides_from_its_first_to_its_last_day(client, mode, moment, hidden):
    page = campaign(body=[DECOY, MERIT])
    if mode is not None:
        neutral_mode(**mode)

    with time_machine.travel(moment, tick=False):
        words = shown(client, page)

    assert "Devenir assistant familial" in words
    assert words.count("Le métier") == 1
    assert ("Un bilan remarquable" not in words) is hidden
    assert ("Grâce à nous" not in words) is hidden
    assert ("Le bilan" not in words) is hidden


def test_the_mode_of_another_site_hides_nothing_here(client):
    page = campaign(body=[DECOY, MERIT])
    neutral_mode(other_site())

    with time_machine.travel(DURING, tick=False):
        words = shown(client, page)

    assert "Un bilan remarquable" in words
    assert "Le bilan" in words


def test_the_day_is_the_site_s_whatever_the_time_zone_of_the_reader(client):
    page = campaign(body=[DECOY, MERIT])
    neutral_mode()

    with time_machine.travel("2027-09-01T00:30:00+02:00", tick=False), timezone.override("America/Martinique"):
        words = shown(client, page)

    assert "Devenir assistant familial" in words
    assert "Un bilan remarquable" not in words


@pytest.mark.parametrize("is_set", [False, True])
def test_a_page_asks_for_the_mode_once(client, is_set):
    page = campaign(body=[DECOY, MERIT, praised(section("Encore", text("<p>Mérites</p>"))), MERIT])
    if is_set:
        neutral_mode()

    with (
        time_machine.travel(DURING, tick=False),
        CaptureQueriesContext(
            connection,
        ) as queries,
    ):
        words = shown(client, page)

    table = NeutralMode._meta.db_table
    assert len([query for query in queries if table in query["sql"]]) == 1
    assert ("Mérites" in words) is not is_set


@pytest.mark.parametrize("moment", [BEFORE, DURING, AFTER])
def test_words_of_an_achievement_are_never_in_the_search_index(moment):
    page = campaign(body=[DECOY, MERIT])

    with time_machine.travel(moment, tick=False):
        indexed = " ".join(page.body.stream_block.get_searchable_content(page.body))

    assert "Un métier pour la vie" in indexed
    assert "Grâce à nous" not in indexed
    assert "Un bilan remarquable" not in indexed


@pytest.mark.parametrize(("moment", "hidden"), [(BEFORE, False), (DURING, True)])
def test_nothing_outside_the_body_repeats_an_achievement(client, moment, hidden):
    """The head, its JSON-LD included, is read as text: hidden words stand nowhere in the source."""
    page = campaign(title="Accueillir un enfant", body=[DECOY, MERIT])
    neutral_mode()

    with time_machine.travel(moment, tick=False):
        html = client.get(page.url).content.decode()
    (structured,) = BeautifulSoup(html, "html.parser").find_all("script", type="application/ld+json")

    assert "Accueillir un enfant" in structured.string
    assert "remarquable" not in structured.string
    assert ("remarquable" not in html) is hidden


@pytest.mark.parametrize(
    ("first", "last", "day", "state"),
    [
        (None, None, 15, State.OFF),
        (16, 20, 15, State.PLANNED),
        (15, 20, 15, State.IN_FORCE),
        (10, 15, 15, State.IN_FORCE),
        (10, None, 15, State.IN_FORCE),
        (10, 14, 15, State.OVER),
    ],
)
def test_each_day_has_one_state(first, last, day, state):
    first, last, day = (number and datetime.date(2027, 9, number) for number in (first, last, day))

    assert NeutralMode(starts_on=first, ends_on=last).state(day) == state


@pytest.mark.parametrize("first", [None, datetime.date(2027, 9, 2)])
def test_a_last_day_before_the_first_is_refused(first):
    mode = NeutralMode(starts_on=first, ends_on=datetime.date(2027, 9, 1))

    with pytest.raises(ValidationError) as refusal:
        mode.clean()

    assert list(refusal.value.message_dict) == ["ends_on"]
