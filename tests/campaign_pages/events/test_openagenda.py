"""What OpenAgenda is given of each session."""

import datetime
import json

import pytest

from campaign_pages.models import Session
from tests.campaign_pages.events.outputs import exported
from tests.factories.events import MONDAY, event, event_week, row, venue

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("before_the_week")]

SIX, EIGHT = datetime.time(18), datetime.time(20)
SECRET = "https://visio.example.org/secret"
TUESDAY = MONDAY + datetime.timedelta(days=1)


def test_an_event_has_every_field_that_its_documentation_requires(client):
    hall = venue(street="1 rue Basse", insee_code="73011", latitude="45.56628", longitude="5.92079")
    rows = [
        row(ends_at=EIGHT, venue=hall, hearing_loop=True, registration="phone", registration_phone="04 65 71 00 00")
    ]
    page = event(rows=rows, title="T" * 200, sentence="mot " * 55, age_from=6, price="4 €")
    session = page.sessions.get()
    (told,) = exported(client, page.get_parent())["events"]
    assert len(told["title"]["fr"]) <= 140
    assert len(told["description"]["fr"]) <= 200
    assert told["timings"] == [{"begin": "2026-11-16T18:00:00+01:00", "end": "2026-11-16T20:00:00+01:00"}]
    assert told["extIds"][0] == {"key": "session", "value": str(session.uid)}
    assert told["location"] == {
        "extIds": [{"key": "venue", "value": str(hall.translation_key)}],
        "name": hall.line,
        "address": "1 rue Basse, 00100 Montclair",
        "countryCode": "FR",
        "postalCode": "00100",
        "adminLevel4": "Montclair",
        "insee": "73011",
        "latitude": 45.56628,
        "longitude": 5.92079,
        "timezone": "Europe/Paris",
    }
    assert (told["attendanceMode"], told["status"], told["state"]) == (1, 1, 2)
    assert told["accessibility"] == {"hi": True, "vi": False, "mi": False, "ii": False, "pi": False}
    assert (told["age"], told["registration"]) == ({"min": 6, "max": 120}, ["04 65 71 00 00"])
    assert told["conditions"]["fr"].startswith("4\u00a0€, inscription par téléphone")
    assert "onlineAccessLink" not in told


def test_a_cancelled_session_invites_nobody_to_register(client):
    rows = [
        row(registration="phone", registration_phone="04 65 71 00 00", status=status)
        for status in ("cancelled", "planned")
    ]
    page = event(rows=rows, price="4 €")
    cancelled, planned = exported(client, page.get_parent())["events"]
    assert (cancelled["status"], planned["status"]) == (6, 1)
    assert (cancelled["registration"], cancelled.get("conditions")) == ([], None)
    assert "nscription" not in json.dumps(cancelled)
    assert planned["registration"] == ["04 65 71 00 00"]
    assert "04 65 71 00 00" in planned["conditions"]["fr"]


def test_a_venue_known_to_openagenda_says_its_number_there(client):
    known, unknown = venue(town="Montclair", openagenda_uid=12345678), venue(town="Valrousse")
    page = event(rows=[row(venue=known), row(TUESDAY, venue=unknown), row(attendance="online", online_link=SECRET)])
    told = exported(client, page.get_parent())["events"]
    numbers = {each.get("location", {}).get("adminLevel4"): each.get("locationUid") for each in told}
    assert numbers == {"Montclair": 12345678, "Valrousse": None, None: None}


def test_an_online_event_leads_to_its_page(client):
    page = event(rows=[row(attendance="online", online_link=SECRET)])
    (told,) = exported(client, page.get_parent())["events"]
    assert (told["attendanceMode"], told["onlineAccessLink"]) == (2, page.full_url)
    assert "location" not in told


def test_no_timing_is_longer_than_a_day_also_when_the_clocks_change(client):
    friday = datetime.date(2026, 10, 23)
    rows = [
        row(friday, None, ends_on=friday + datetime.timedelta(days=4)),
        row(friday, datetime.time(10), ends_on=friday + datetime.timedelta(days=4), ends_at=SIX),
        row(MONDAY, SIX),
    ]
    page = event(rows=rows)
    timings = {}
    for each in exported(client, page.get_parent())["events"]:
        timings[each["extIds"][0]["value"]] = [(each["begin"], each["end"]) for each in each["timings"]]
    whole, long, open_end = (timings[str(each.uid)] for each in page.sessions.order_by("first_day", "-all_day"))
    assert (len(whole), whole[2]) == (5, ("2026-10-25T00:00:00+02:00", "2026-10-25T23:59:00+01:00"))
    assert (len(long), long[0][0], long[-1][1]) == (5, "2026-10-23T10:00:00+02:00", "2026-10-27T18:00:00+01:00")
    assert open_end == [("2026-11-16T18:00:00+01:00", "2026-11-16T23:59:00+01:00")]
    for begin, end in [*whole, *long]:
        lasts = datetime.datetime.fromisoformat(end) - datetime.datetime.fromisoformat(begin)
        assert datetime.timedelta() < lasts <= datetime.timedelta(days=1, hours=1)


def test_full_and_moved_have_codes_of_their_own(client):
    week = event_week()
    event(week, rows=[row(registration="here", capacity=2)])
    Session.objects.update(places_taken=2)
    event(week, rows=[row(TUESDAY, status="moved")])
    assert [each["status"] for each in exported(client, week)["events"]] == [5, 2]


def test_a_reading_is_a_part_of_all_and_odd_numbers_are_none(client):
    page = event(rows=[row(MONDAY + datetime.timedelta(days=number)) for number in range(3)])
    week = page.get_parent()
    uids = [str(each.uid) for each in page.sessions.order_by("start")]
    expected = {
        "?from=1&size=1": uids[1:2],
        "?from=2": uids[2:],
        "?from=9": [],
        "?size=0": uids[:1],
        "?size=-3": uids[:1],
        "?from=x&size=" + "9" * 5000: uids,
        "?size=1e9": uids,
    }
    for query, found in expected.items():
        read = exported(client, week, query)
        assert (read["total"], [each["extIds"][0]["value"] for each in read["events"]]) == (3, found), query
