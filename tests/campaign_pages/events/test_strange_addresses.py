"""An address of a programme that nobody would type: the page says what it left out, and keeps the rest."""

import datetime

import pytest
import time_machine
from bs4 import BeautifulSoup

from tests.factories.events import MONDAY, event, event_week, row, venue

pytestmark = pytest.mark.django_db

EVENING = datetime.time(18)


@pytest.fixture
def week():
    week = event_week()
    event(week, title="Café des familles", kind="workshop", rows=[row(MONDAY, EVENING, venue=venue())])
    event(week, title="Séance du soir", kind="film", rows=[row(MONDAY, EVENING, venue=venue(town="Valbrune"))])
    return week


@pytest.fixture
def programme(client, week):
    def read(query):
        with time_machine.travel("2026-11-12T12:00:00+01:00", tick=False):
            answer = client.get(f"{week.url}{query}")
        assert answer.status_code == 200
        return BeautifulSoup(answer.content, "html.parser").select_one("#programme")

    return read


def titles(programme):
    return {link.get_text() for link in programme.select(".cp-session__link")}


@pytest.mark.parametrize(
    "query",
    [
        "?day=2026-13-45",
        "?day=2031-01-01",
        "?town=<script>alert(1)</script>",
        "?town=%00",
        "?kind=%FF%FE",
        "?kind=workshop'--",
        f"?public={'x' * 5000}",
        "?access=telepathy",
        "?view=sideways",
    ],
)
def test_what_is_unknown_is_left_out_and_said(programme, query):
    page = programme(query)
    told = page.select(".cp-programme__unknown")
    assert len(told) == (0 if query in ("?town=%00", "?day=2031-01-01") else 1)
    expected = set() if query == "?day=2031-01-01" else {"Café des familles", "Séance du soir"}
    assert titles(page) == expected
    assert not page.select("script")


@pytest.mark.parametrize("page_asked", ["0", "-1", "99999", "99999999999999999999", "1e3", "%00", "all"])
def test_a_page_that_does_not_exist_is_the_nearest_one(programme, page_asked):
    assert titles(programme(f"?page={page_asked}")) == {"Café des familles", "Séance du soir"}


def test_what_was_typed_stays_and_nothing_found_leads_out(programme):
    page = programme("?q=%22><b>licorne&town=Valbrune&view=town")
    assert page.select_one("[name=q]")["value"] == '"><b>licorne'
    assert page.select_one("[role=status]").get_text(strip=True).startswith("Aucun")
    ways = {link.get_text(strip=True): link["href"] for link in page.select(".cp-chosen a")}
    assert ways["Retirer\xa0:Valbrune"] == "?q=%22%3E%3Cb%3Elicorne&view=town#programme"
    assert ways["Tout afficher"] == "?view=town#programme"
    assert len(ways) == 3
    assert not page.select("b")


def test_each_choice_can_be_taken_away(programme):
    page = programme("?day=2026-11-16&town=Valbrune&kind=film&free=1&past=")
    assert titles(page) == {"Séance du soir"}
    assert [link["href"] for link in page.select(".cp-chosen__link")] == [
        "?town=Valbrune&kind=film&free=1#programme",
        "?day=2026-11-16&kind=film&free=1#programme",
        "?day=2026-11-16&town=Valbrune&free=1#programme",
        "?day=2026-11-16&town=Valbrune&kind=film#programme",
    ]
    assert not programme("").select(".cp-chosen")
