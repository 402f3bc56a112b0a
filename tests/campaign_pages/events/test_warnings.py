"""What the editor of an event is told after saving."""

import datetime

import pytest
from django.utils import translation

from campaign_pages.events.copying import copy_week
from campaign_pages.models import Session, Speaker
from tests.factories.events import MONDAY, event, event_week, row, venue

pytestmark = pytest.mark.django_db

A_DAY = datetime.timedelta(days=1)
SEVEN, EIGHT = datetime.time(19), datetime.time(20)


@pytest.fixture(autouse=True)
def in_english():
    with translation.override("en"):
        yield


def evening(**values):
    return row(**{"ends_at": EIGHT, **values})


def told(page, words):
    return [sentence for sentence in page.warnings() if words in sentence]


def test_an_event_in_order_says_nothing():
    week = event_week()
    room = venue(capacity=50)
    event(week, rows=[row(venue=room, starts_at=EIGHT)], title="After it")
    page = event(week, rows=[evening(venue=room, registration="here", capacity=50)])
    assert page.warnings() == []


def test_the_anniversary_that_a_copy_brought_along():
    week = event_week(occasion="35th anniversary of the Convention")
    decoy = event_week(slug="decoy", occasion="The rights of the child", starts_on=MONDAY - 728 * A_DAY)
    copy = copy_week(week, MONDAY + 364 * A_DAY, "The week")
    twin = copy_week(decoy, MONDAY - 364 * A_DAY, "Without a number")
    assert told(copy, "occasion") == [
        "The occasion is word for word that of the edition of 2026: does its number still hold?"
    ]
    copy.occasion = "36th anniversary of the Convention"
    assert told(copy, "occasion") == told(twin, "occasion") == []


def test_a_room_taken_by_another_published_event():
    week, room = event_week(), venue()
    event(week, rows=[evening(venue=room)], title="Film evening")
    event(week, rows=[evening(venue=venue())], title="Elsewhere")
    event(week, rows=[evening(venue=room, status="cancelled")], title="Called off")
    page = event(week, rows=[evening(venue=room, starts_at=SEVEN)])
    assert told(page, "room is taken") == [
        "On 16\u00a0November\u00a02026 the room is taken at the same time by “Film evening”."
    ]


def test_a_room_taken_by_a_draft():
    week, room = event_week(), venue()
    other = event(week, rows=[evening(venue=venue())], title="Film evening")
    other.session_rows = [evening(venue=room)]
    other.save_revision()
    page = event(week, rows=[evening(venue=room)])
    assert len(told(page, "by “Film evening”")) == 1


def test_two_rows_of_one_event_in_one_room():
    room = venue()
    page = event(rows=[evening(venue=room), evening(venue=room, starts_at=SEVEN)], title="Twice")
    assert len(told(page, "by “Twice”")) == 1


def test_a_speaker_in_two_places_at_once_however_the_name_is_spelled():
    week = event_week()
    other = event(week, rows=[evening(venue=venue())], title="Lecture")
    other.speakers = [Speaker(name="Nadia B.")]
    other.save()
    page = event(week, rows=[evening(venue=venue())])
    page.speakers = [Speaker(name="nadia  b."), Speaker(name="Paul R.")]
    assert len(told(page, "somebody speaks at the same time at “Lecture”")) == 1


@pytest.mark.parametrize(
    ("values", "words"),
    [
        ({"capacity": 60}, "more places (60) than the room holds (50)"),
        ({"capacity": 50, "overbooking": 5}, "more places (55)"),
        ({"starts_on": MONDAY + datetime.timedelta(days=7)}, "outside the week"),
        ({"registration": "here"}, "the number of places is not given"),
        (
            {
                "registration": "here",
                "capacity": 5,
                "registration_closes_at": datetime.datetime.fromisoformat("2026-11-16T18:30:00+01:00"),
            },
            "closes after the session has begun",
        ),
        ({"attendance": "both"}, "the link is missing"),
        ({"status": "moved"}, "no note says"),
        ({"status": "cancelled"}, "No session is left"),
    ],
)
def test_a_row_that_is_probably_not_meant(values, words):
    page = event(rows=[evening(venue=venue(capacity=50), **values)])
    assert len(told(page, words)) == 1 == len(page.warnings())


def test_a_row_taken_out_for_which_people_have_registered():
    page = event(rows=[evening(), evening(starts_on=datetime.date.today() + 30 * A_DAY)])
    _first, second = page.sessions.all()
    Session.objects.filter(pk=second.pk).update(places_taken=3, people_waiting=2)
    assert told(page, "taken out") == []
    page.session_rows = [page.session_rows.all()[0]]
    (sentence,) = told(page, "taken out")
    assert "5 people have registered or wait: cancel the sessions" in sentence


def test_a_published_week_without_an_event():
    week = event_week()
    assert told(week, "empty programme") != []
    event(week)
    assert told(week, "empty programme") == []


@pytest.mark.parametrize("number", [1, 3])
def test_queries_do_not_grow_with_the_events(number, django_assert_num_queries):
    week = event_week()
    for _ in range(number):
        event(week, rows=[evening(venue=venue())])
    page = event(week, rows=[evening(venue=venue())])
    page.warnings()
    with django_assert_num_queries(10):
        assert page.warnings() == []
