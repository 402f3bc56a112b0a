"""The programme answers every address: it narrows, counts, and passes over what it does not know."""

import datetime
import uuid

import pytest
import time_machine
from bs4 import BeautifulSoup
from django.http import QueryDict
from django.test import Client
from django.utils import timezone

from campaign_pages.events.programme import PER_PAGE, Programme
from campaign_pages.models import Session
from tests.factories.events import MONDAY, agenda, event, event_week, row, venue

pytestmark = pytest.mark.django_db
MORNING = "2026-11-16T08:00:00+01:00"
DAY = datetime.timedelta(days=1)
QUERIES = 14


@pytest.fixture
def week():
    """Three events in two towns and online, over three days."""
    page = event_week()
    montclair = venue(title="Espace des Moulins", town="Montclair", step_free=True)
    eguilles = venue(title="Médiathèque", town="Éguilles")
    nine, ten = datetime.time(9), datetime.time(10)
    meeting = row(MONDAY + DAY, nine, ends_at=ten, venue=montclair, registration="here", capacity=10)
    event(page, [row(venue=montclair), row(MONDAY + DAY, venue=eguilles)], title="Ciné-débat", kind="film")
    event(
        page,
        [meeting],
        title="Réunion d’information",
        kind="meeting",
        audience="tout public",
    )
    event(page, [row(MONDAY + 2 * DAY, attendance="online", sign_language=True)], title="Question en ligne")
    Session.objects.filter(capacity=10).update(places_taken=10)
    return page


def shown(page, query=""):
    html = Client().get(f"{page.url}{query}").content.decode()
    return BeautifulSoup(html, "html.parser")


def titles(page, query=""):
    return [link.get_text() for link in shown(page, query).select(".cp-session__title")]


@time_machine.travel(MORNING, tick=False)
@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("", ["Ciné-débat", "Réunion d’information", "Ciné-débat", "Question en ligne"]),
        ("?day=2026-11-16", ["Ciné-débat"]),
        ("?day=today", ["Ciné-débat"]),
        ("?day=tomorrow", ["Réunion d’information", "Ciné-débat"]),
        ("?day=weekend", []),
        ("?town=%C3%89guilles", ["Ciné-débat"]),
        ("?town=online", ["Question en ligne"]),
        ("?kind=film", ["Ciné-débat", "Ciné-débat"]),
        ("?kind=film&town=Montclair", ["Ciné-débat"]),
        ("?access=step_free", ["Ciné-débat", "Réunion d’information"]),
        ("?access=sign_language", ["Question en ligne"]),
        ("?audience=tout+public", ["Réunion d’information"]),
        ("?free=1", ["Ciné-débat", "Ciné-débat", "Question en ligne"]),
        ("?q=cine+EGUILLES", ["Ciné-débat"]),
        ("?view=town", ["Réunion d’information", "Ciné-débat", "Ciné-débat", "Question en ligne"]),
    ],
)
def test_an_address_narrows_the_programme(week, query, expected):
    found = titles(week, query)
    assert sorted(found) == sorted(expected)
    assert shown(week, query).select_one(".cp-programme__count").get_text(strip=True).startswith(str(len(expected)))


@time_machine.travel(MORNING, tick=False)
@pytest.mark.parametrize(
    "query",
    [
        *("?day=hier", "?day=2026-13-45", "?day=9999-99-99", "?town=Atlantide", "?kind=%00", "?access=x&free=oui"),
        *("?page=-3", "?page=999999999999999999999", "?page=abc", "?view=nonsense", "?town=a&town=b", "?q=%00"),
    ],
)
def test_what_is_unknown_is_passed_over(week, query):
    assert len(titles(week, query)) == 4


@time_machine.travel(MORNING, tick=False)
def test_choices_tell_how_many_sessions_they_leave(week):
    page = shown(week, "?kind=film")
    towns = [option.get_text() for option in page.select("#cp-filter-town option")]
    assert towns[1:] == ["Éguilles (1)", "Montclair (1)"]
    kinds = [option.get_text() for option in page.select("#cp-filter-kind option")]
    assert [each.rsplit(" ", 1)[1] for each in kinds[1:]] == ["(2)", "(2)"]
    assert page.select_one("#cp-filter-kind option[selected]")["value"] == "film"
    assert page.select_one("details.cp-filter").has_attr("open")


@time_machine.travel(MORNING, tick=False)
def test_days_are_headings_in_order_with_their_sessions(week):
    page = shown(week)
    groups = [
        (group.h3.get_text(), [each.get_text() for each in group.select("h4")])
        for group in page.select(".cp-programme__group")
    ]
    assert [heading.replace("\u00a0", " ") for heading, _sessions in groups] == [
        "Lundi 16 novembre",
        "Mardi 17 novembre",
        "Mercredi 18 novembre",
    ]
    assert groups[1][1] == ["Réunion d’information", "Ciné-débat"]


def test_a_session_that_lasts_several_days_is_told_once_and_found_on_each():
    week = event_week()
    event(week, [row(MONDAY, None, ends_on=MONDAY + 4 * DAY)], title="Exposition", kind="exhibition")
    with time_machine.travel(MORNING, tick=False):
        assert titles(week) == ["Exposition"]
        assert titles(week, "?day=2026-11-19") == ["Exposition"]
        assert titles(week, "?day=2026-11-21") == []


def test_what_is_over_stays_on_request_and_in_the_archive(week):
    with time_machine.travel("2026-11-17T12:00:00+01:00", tick=False):
        assert titles(week) == ["Ciné-débat", "Question en ligne"]
        assert "2" in shown(week).select_one(".cp-programme__past").get_text()
        assert len(titles(week, "?past=1")) == 4
    with time_machine.travel("2026-11-30T12:00:00+01:00", tick=False):
        assert len(titles(week)) == 4


@time_machine.travel(MORNING, tick=False)
def test_decoys_stay_out(week):
    event(week, title="Brouillon", live=False)
    event(event_week(slug="autre", title="Autre"), title="D’ailleurs")
    assert not {"Brouillon", "D’ailleurs"} & set(titles(week))


@time_machine.travel(MORNING, tick=False)
@pytest.mark.parametrize("number", [1, 3, 25])
def test_the_page_costs_the_same_for_any_number_of_sessions(django_assert_num_queries, number):
    week = event_week()
    for each in range(number):
        event(week, [row(MONDAY + (each % 5) * DAY)], title=f"Rencontre {each}")
    shown(week)
    with django_assert_num_queries(QUERIES):
        assert len(titles(week)) == number


@time_machine.travel(MORNING, tick=False)
def test_two_thousand_sessions_are_read_with_the_same_two_queries(django_assert_num_queries):
    week = event_week()
    event(week, title="Exposition")
    values = Session.objects.values().get()
    alike = [{**values, "id": None, "uid": uuid.uuid4(), "key": uuid.uuid4()} for _number in range(2499)]
    Session.objects.bulk_create([Session(**each) for each in alike])
    with django_assert_num_queries(2):
        programme = Programme(week, QueryDict(), timezone.now())
        assert (programme.count, len(programme.sessions)) == (2500, PER_PAGE)


def test_an_agenda_lists_what_is_to_come():
    page = agenda()
    event(page, [row(MONDAY), row(MONDAY + 30 * DAY)], title="Réunion du mois")
    with time_machine.travel("2026-11-20T12:00:00+01:00", tick=False):
        assert titles(page) == ["Réunion du mois"]
        assert [h.get_text().replace("\u00a0", " ") for h in shown(page).select("h3")] == ["Mercredi 16 décembre"]
