"""Days, hours, places and states of sessions are said as a person would say them."""

import datetime

import pytest
from django.utils import translation

from campaign_pages.events import session_words
from campaign_pages.events.calendar import Hours
from campaign_pages.events.session import Session
from campaign_pages.events.venue import Venue

ZONE = "Europe/Paris"
NOW = datetime.datetime.fromisoformat("2026-11-16T12:00:00+01:00")


def session(first, start="", last="", end="", **values):
    """An unsaved session; days and hours as ISO text."""

    def day(text):
        return datetime.date.fromisoformat(text) if text else None

    def hour(text):
        return datetime.time.fromisoformat(text) if text else None

    hours = Hours(day(first), hour(start), day(last), hour(end))
    return Session(
        start=hours.start(ZONE),
        end=hours.end(ZONE),
        until=hours.until(ZONE),
        all_day=hours.all_day,
        first_day=hours.first_day,
        last_day=hours.last_day,
        **values,
    )


HOURS = [
    (("2026-11-17", "18:00", "", "20:30"), "de 18 h à 20 h 30", "from 6 p.m. to 8:30 p.m."),
    (("2026-11-17", "18:00"), "à partir de 18 h", "from 6 p.m."),
    (("2026-11-17",), "toute la journée", "all day"),
    (("2026-11-16", "", "2026-11-20"), "toute la journée", "all day"),
    (("2026-11-17", "20:00", "", "00:30"), "de 20 h à 0 h 30", "from 8 p.m. to 12:30 a.m."),
    (("2026-11-17", "20:00", "", "00:00"), "de 20 h à minuit", "from 8 p.m. to midnight"),
    (("2026-11-17", "20:00", "2026-11-18", "00:30"), "de 20 h à 0 h 30", "from 8 p.m. to 12:30 a.m."),
    (("2026-11-17", "09:05", "", "12:00"), "de 9 h 05 à 12 h", "from 9:05 a.m. to noon"),
    (
        ("2026-11-16", "10:00", "2026-11-20", "18:00"),
        "à partir de 10 h, jusqu’au vendredi 20 novembre à 18 h",
        "from 10 a.m. until Friday 20 November at 6 p.m.",
    ),
    # The night in which the clocks go back: told as the clocks of the place show it.
    (("2026-10-25", "01:30", "", "04:00"), "de 1 h 30 à 4 h", "from 1:30 a.m. to 4 a.m."),
]

DAYS = [
    (("2026-11-17", "18:00"), "mardi 17 novembre 2026", "Tuesday 17 November 2026"),
    (("2026-12-01",), "mardi 1er décembre 2026", "Tuesday 1 December 2026"),
    (
        ("2026-11-16", "", "2026-11-20"),
        "du lundi 16 au vendredi 20 novembre 2026",
        "from Monday 16 to Friday 20 November 2026",
    ),
    (
        ("2026-11-30", "", "2026-12-04"),
        "du lundi 30 novembre au vendredi 4 décembre 2026",
        "from Monday 30 November to Friday 4 December 2026",
    ),
    (
        ("2026-12-28", "", "2027-01-03"),
        "du lundi 28 décembre 2026 au dimanche 3 janvier 2027",
        "from Monday 28 December 2026 to Sunday 3 January 2027",
    ),
]


def plain(text):
    return text.replace("\u00a0", " ")


@pytest.mark.parametrize(("hours", "french", "english"), HOURS)
def test_hours(hours, french, english):
    with translation.override("fr"):
        assert plain(session_words.hours_in_words(session(*hours))) == french
    with translation.override("en"):
        assert plain(session_words.hours_in_words(session(*hours))) == english


@pytest.mark.parametrize(("hours", "french", "english"), DAYS)
def test_days(hours, french, english):
    with translation.override("fr"):
        assert plain(session_words.day_in_words(session(*hours))) == french
    with translation.override("en"):
        assert plain(session_words.day_in_words(session(*hours))) == english


def test_an_hour_never_breaks_at_the_end_of_a_line():
    with translation.override("fr"):
        assert session_words.hours_in_words(session("2026-11-17", "18:00", "", "20:30")).count(" ") == 3


@pytest.mark.parametrize(
    ("hours", "day", "french"),
    [
        (("2026-11-16", "10:00", "2026-11-20", "18:00"), "2026-11-16", "à partir de 10 h"),
        (("2026-11-16", "10:00", "2026-11-20", "18:00"), "2026-11-18", "toute la journée"),
        (("2026-11-16", "10:00", "2026-11-20", "18:00"), "2026-11-20", "jusqu’à 18 h"),
        (("2026-11-16", "", "2026-11-20"), "2026-11-17", "toute la journée"),
        (("2026-11-17", "20:00", "2026-11-18", "00:30"), "2026-11-17", "de 20 h à 0 h 30"),
        (("2026-11-17", "20:00", "2026-11-18", "00:30"), "2026-11-18", "jusqu’à 0 h 30"),
        (("2026-11-17", "18:00", "", "20:30"), "2026-11-17", "de 18 h à 20 h 30"),
    ],
)
def test_hours_on_one_of_several_days(hours, day, french):
    with translation.override("fr"):
        said = session_words.hours_on_day_in_words(session(*hours), datetime.date.fromisoformat(day))
    assert plain(said) == french


EVENING = ("2026-11-17", "18:00", "", "20:30")
MORNING = ("2026-11-16", "09:00", "", "12:00")


@pytest.mark.parametrize(
    ("hours", "values", "french"),
    [
        (EVENING, {}, ""),
        (EVENING, {"status": "cancelled"}, "Annulé"),
        (EVENING, {"removed_at": NOW}, "Annulé"),
        (EVENING, {"status": "moved"}, "Déplacé"),
        (EVENING, {"status": "full"}, "Complet"),
        (EVENING, {"registration": "here", "capacity": 20, "places_taken": 20}, "Complet"),
        (EVENING, {"registration": "here", "capacity": 20, "places_taken": 19}, ""),
        # Over at its end, to the minute; a cancelled one was never held.
        (MORNING, {}, "Terminé"),
        (MORNING, {"status": "cancelled"}, "Annulé"),
        (("2026-11-16", "09:00", "", "12:01"), {}, ""),
    ],
)
def test_states(hours, values, french):
    with translation.override("fr"):
        assert session_words.status_in_words(session(*hours, **values), NOW) == french


@pytest.mark.parametrize(
    ("values", "french"),
    [
        ({"places_taken": 8}, "12 places restantes"),
        ({"places_taken": 19}, "1 place restante"),
        ({"places_taken": 20}, "liste d’attente"),
        ({"places_taken": 0, "status": "full"}, "liste d’attente"),
        ({"places_taken": 8, "capacity": None}, ""),
        ({"places_taken": 8, "registration": "elsewhere"}, ""),
        ({"places_taken": 8, "status": "cancelled"}, ""),
        # Beyond the room, while the margin lasts: neither “full” nor “0 places left”.
        ({"places_taken": 20, "overbooking": 2}, ""),
    ],
)
def test_places_left(values, french):
    counted = session(*EVENING, **{"registration": "here", "capacity": 20, "page_id": 1, **values})
    with translation.override("fr"):
        assert session_words.places_in_words(counted, NOW) == french


@pytest.mark.parametrize(
    ("values", "french"),
    [
        ({}, "Salle haute, Montclair"),
        ({"attendance": "both"}, "Salle haute, Montclair, ou en ligne"),
        ({"attendance": "online"}, "En ligne"),
        ({"venue": None}, ""),
    ],
)
def test_places(values, french):
    venue = Venue(title="Salle haute", town="Montclair")
    with translation.override("fr"):
        assert session_words.place_in_words(session(*EVENING, **{"venue": venue, **values})) == french
