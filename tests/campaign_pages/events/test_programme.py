"""A visitor finds their session in a programme of any length, whatever the address asks."""

import datetime

import pytest
import time_machine
from django.http import QueryDict
from django.test import Client
from django.utils import timezone

from campaign_pages.events.filters import Filters
from campaign_pages.events.programme import Programme
from campaign_pages.models import Session
from tests.factories.events import MONDAY, event, event_week, row, venue

pytestmark = pytest.mark.django_db

DAY = datetime.timedelta(days=1)
EVENING, MORNING = datetime.time(18), datetime.time(9)
#: Wednesday of the week, in the afternoon.
NOW = datetime.datetime.fromisoformat("2026-11-18T15:00:00+01:00")
BEFORE = datetime.datetime.fromisoformat("2026-11-02T12:00:00+01:00")


def programme(query="", now=BEFORE, **how):
    return Programme(Session.objects.shown(), Filters.read(QueryDict(query)), now, **how)


def titles(found):
    return [place.line.text.split()[0] for place in found.shown]


def counts(choices):
    return {choice.value: choice.count for choice in choices}


@pytest.fixture
def week():
    """Seven sessions of four events in two towns, one of them online."""
    week, montclair, valbrune = event_week(), venue(step_free=True), venue(title="Mairie", town="Valbrune")
    event(
        week,
        title="Exposition Grandir",
        kind="exhibition",
        audience="familles",
        rows=[row(MONDAY, None, ends_on=MONDAY + 2 * DAY, venue=valbrune)],
    )
    event(
        week,
        title="Réunion du métier",
        audience="tout public",
        rows=[
            row(MONDAY, EVENING, venue=montclair, registration="here", capacity=2, sign_language=True),
            row(MONDAY + 2 * DAY, EVENING, attendance="online", venue=None),
            row(MONDAY + 5 * DAY, MORNING, venue=valbrune, status="cancelled"),
        ],
    )
    event(
        week,
        title="Conférence",
        kind="lecture",
        rows=[row(MONDAY + 2 * DAY, MORNING, ends_at=datetime.time(11), venue=montclair)],
    )
    event(
        week, title="Nuit", kind="film", rows=[row(MONDAY + 2 * DAY, EVENING, ends_at=datetime.time(1), venue=valbrune)]
    )
    event(week, title="Brouillon", live=False)
    return week


def test_it_goes_by_day_and_hour_and_what_lasts_comes_after(week):
    assert titles(programme()) == [
        *("Réunion", "Exposition"),
        "Exposition",
        *("Conférence", "Réunion", "Nuit", "Exposition"),
        "Réunion",
    ]


@pytest.mark.parametrize(
    ("kind", "registration", "goes_on"),
    [
        ("exhibition", "none", True),
        ("open_day", "none", True),
        # One comes at the hour of one's place, or at the beginning.
        ("exhibition", "here", False),
        ("exhibition", "phone", False),
        ("workshop", "none", False),
    ],
)
def test_what_one_visits_at_any_hour_comes_after_what_begins_at_one(kind, registration, goes_on):
    week = event_week()
    event(week, title="Visite", kind=kind, rows=[row(MONDAY, MORNING, registration=registration)])
    event(week, title="Conférence", kind="lecture", rows=[row(MONDAY, EVENING)])
    found = programme()
    assert titles(found) == (["Conférence", "Visite"] if goes_on else ["Visite", "Conférence"])
    assert {place.line.text.split()[0]: place.goes_on for place in found.shown} == {
        "Visite": goes_on,
        "Conférence": False,
    }
    # By town each stands at its hour, with its day.
    assert not any(place.goes_on for place in programme("view=kind").shown)


def test_an_exhibition_stands_on_each_of_its_days_and_counts_once(week):
    found = programme("kind=exhibition")
    assert [place.day for place in found.shown] == [MONDAY, MONDAY + DAY, MONDAY + 2 * DAY]
    assert found.count == 1


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("town=Valbrune", ["Exposition", "Exposition", "Nuit", "Exposition", "Réunion"]),
        ("town=valbrune&kind=film", ["Nuit"]),
        ("town=online", ["Réunion"]),
        ("day=2026-11-17", ["Exposition"]),
        ("day=2026-11-16", ["Réunion", "Exposition"]),
        ("public=familles", ["Exposition"] * 3),
        ("access=lsf", ["Réunion"]),
        ("access=lsf&access=step-free", ["Réunion"]),
        ("access=step-free", ["Réunion", "Conférence"]),
        ("access=loop", []),
        ("q=conference", ["Conférence"]),
        ("q=METIER+montclair", ["Réunion"]),
        ("q=introuvable", []),
    ],
)
def test_filters(week, query, expected):
    assert titles(programme(query)) == expected


def test_free_places_leave_out_what_is_full_or_cancelled(week):
    Session.objects.filter(registration="here").update(places_taken=2)
    found = programme("free=1&kind=meeting")
    assert [place.line.is_online for place in found.shown] == [True]
    assert set(Session.objects.shown().with_free_places().values_list("pk", flat=True)) == {
        line.pk for line in programme("free=1").found
    }


def test_a_freed_place_that_somebody_waits_for_is_not_a_free_one(week):
    Session.objects.filter(registration="here").update(places_taken=1, people_waiting=1)
    free = {line.pk for line in programme("free=1").found}
    assert free == set(Session.objects.shown().with_free_places().values_list("pk", flat=True))
    assert Session.objects.get(registration="here").pk not in free
    assert len(free) == 4


def test_each_choice_says_how_many_it_would_leave_with_the_other_filters(week):
    found = programme("town=Valbrune&kind=meeting")
    # Of meetings, by town; of what is in Valbrune, by kind: the filter itself does not count against its choices.
    assert counts(found.town_choices) == {"Montclair": 1, "Valbrune": 1, "online": 1}
    assert counts(found.kind_choices) == {"meeting": 1, "lecture": 0, "exhibition": 1, "film": 1}
    assert counts(found.day_choices)["2026-11-21"] == 1
    assert counts(programme().access_choices) == {"lsf": 1, "step-free": 2}


def test_every_choice_leads_to_as_many_as_it_says(week):
    for name in ("day", "town", "kind", "public"):
        for choice in getattr(programme(), f"{name}_choices"):
            assert programme(choice.query[1:]).count == choice.count, choice


def test_today_tomorrow_and_this_weekend_move_with_the_calendar(week):
    assert counts(programme(now=NOW).near_choices) == {"today": 3, "weekend": 1}
    assert counts(programme(now=NOW - DAY).near_choices) == {"today": 1, "tomorrow": 4, "weekend": 1}
    assert titles(programme("day=tomorrow", NOW - DAY)) == ["Conférence", "Réunion", "Nuit", "Exposition"]
    assert titles(programme("day=weekend", NOW)) == ["Réunion"]


def test_what_is_over_stands_behind_a_link_until_asked_for(week):
    found = programme(now=NOW)
    assert titles(found) == ["Réunion", "Nuit", "Exposition", "Réunion"]
    assert (found.past_count, found.past_query) == (2, "?past=1")
    assert titles(programme("past=1", NOW)) == ["Réunion", "Conférence"]
    assert titles(programme(now=NOW, keeps_past_back=False)) == titles(programme())


def test_who_asks_after_midnight_still_finds_the_film_of_last_night(week):
    night = datetime.datetime.fromisoformat("2026-11-19T00:30:00+01:00")
    assert titles(programme(now=night)) == ["Nuit", "Réunion"]


def test_by_town_and_by_kind_each_session_stands_once(week):
    by_town = [(place.group, place.line.text.split()[0]) for place in programme("view=town").shown]
    assert by_town == [
        ("Montclair", "Réunion"),
        ("Montclair", "Conférence"),
        ("Valbrune", "Exposition"),
        ("Valbrune", "Nuit"),
        ("Valbrune", "Réunion"),
        ("online", "Réunion"),
    ]
    assert [place.group for place in programme("view=kind").shown] == [
        *["meeting"] * 3,
        "lecture",
        "exhibition",
        "film",
    ]


def test_an_unknown_value_is_left_out_and_said(week):
    found = programme("town=Atlantis&day=2026-02-31&kind=rave&public=x&access=wings&view=spiral")
    assert len(found.unknown) == 6
    assert titles(found) == titles(programme())


@pytest.mark.parametrize(
    "query",
    [
        "page=0",
        "page=-3",
        "page=99999999999999999999",
        "page=٣",
        "page=1e3",
        "page=all",
        "town=%00&kind=%00",
        "town=" + "x" * 5000,
        "q=%F0%28%8C%28%ED%A0%80",
        "q=" + "%27%22%3Cscript%3E" * 30,
        "day=9999-12-31",
        "day=0001-01-01",
        "day=20261116",
        "day=2026-11-16&day=",
        "access=&access=lsf&access=lsf",
        "view=day&view=",
        "town[]=Valbrune",
        "past=maybe",
    ],
)
def test_a_strange_address_gives_a_programme(week, query):
    with time_machine.travel(BEFORE, tick=False):
        response = Client().get(f"/semaine/?{query}")
    html = response.content.decode()
    assert response.status_code == 200
    assert 'role="status"' in html
    assert "<script>" not in html.partition("<main")[2]


def test_a_page_beyond_the_last_is_the_last():
    event(rows=[row(MONDAY + (number % 7) * DAY) for number in range(61)])
    found = programme("page=7")
    assert (found.page, found.pages, len(found.shown)) == (2, 2, 1)
    assert (found.next_query, found.previous_query) == ("", "?")
    whole = programme("page=all")
    assert (len(whole.shown), whole.next_query) == (61, "")


def test_addresses_keep_what_was_asked(week):
    query = "town=Valbrune&access=loop&access=lsf&q=na%C3%AEtre&view=kind"
    assert Filters.read(QueryDict(query)).query() == f"?{query}"
    assert Filters.read(QueryDict(query + "&page=4")).query(page=3) == f"?{query}&page=3"


def many(number):
    """A week of as many sessions, of ten events in five towns."""
    week = event_week()
    halls = [venue(town=f"Commune {letter}") for letter in "ABCDE"]
    pages = [event(week, rows=[]) for _ in range(10)]
    now = timezone.now()
    days = [MONDAY + (count % 7) * DAY for count in range(number)]
    Session.objects.bulk_create(
        Session(
            page=pages[count % 10],
            key=f"00000000-0000-0000-0000-{count:012}",
            venue=halls[count % 5],
            start=datetime.datetime.combine(day, EVENING, tzinfo=datetime.UTC),
            end=datetime.datetime.combine(day, datetime.time(20), tzinfo=datetime.UTC),
            until=datetime.datetime.combine(day, datetime.time(20), tzinfo=datetime.UTC),
            first_day=day,
            last_day=day,
            published_at=now,
            changed_at=now,
        )
        for count, day in enumerate(days)
    )
    return week


@pytest.mark.parametrize("number", [1, 3, 25, 250, 2500])
def test_a_week_costs_the_same_queries_however_long_its_programme(number, django_assert_num_queries):
    many(number)
    with time_machine.travel(BEFORE, tick=False):
        Client().get("/semaine/")
    with time_machine.travel(BEFORE, tick=False), django_assert_num_queries(13):
        html = Client().get("/semaine/?kind=meeting").content.decode()
    assert html.count('class="cp-session cp-session--') == min(60, number)
