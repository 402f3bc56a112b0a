"""Calendar files are read back by independent readers with the same hours, whatever was typed and however late."""

import datetime
import re

import pytest
from django.test import RequestFactory
from django.urls import reverse
from django.utils import timezone
from hypothesis import given, settings
from hypothesis import strategies as st
from icalendar import Calendar as Icalendar
from wagtail.models import PageViewRestriction

from campaign_pages.events import ical
from campaign_pages.events.calendar import Hours
from campaign_pages.models import EventPage, Session, Venue
from tests.campaign_pages.events.calendar_readers import (
    HOSTILE,
    assert_read_alike,
    by_vobject,
    session_of,
    written,
)
from tests.factories.branding import other_site
from tests.factories.events import MONDAY, agenda, event, event_week, row, venue
from tests.factories.pages import home_page

# Addresses of pages ask for the sites.
pytestmark = pytest.mark.django_db

SIX, EIGHT = datetime.time(18), datetime.time(20)


@pytest.mark.parametrize(
    "hours",
    [
        Hours(MONDAY, SIX, None, EIGHT),
        Hours(MONDAY, SIX),
        Hours(MONDAY),
        Hours(MONDAY, None, MONDAY + datetime.timedelta(days=4)),
        Hours(MONDAY, datetime.time(22), None, datetime.time(0, 30)),
        Hours(MONDAY, SIX, MONDAY + datetime.timedelta(days=2)),
        # Over both changes of the clocks: in the night, and within a session of several days.
        Hours(datetime.date(2026, 3, 28), datetime.time(22), None, datetime.time(3, 30)),
        Hours(datetime.date(2026, 10, 24), datetime.time(22), None, datetime.time(4)),
        Hours(datetime.date(2026, 10, 25), datetime.time(2, 30), None, datetime.time(5)),
        Hours(datetime.date(2026, 10, 23), datetime.time(10), datetime.date(2026, 10, 27), SIX),
        Hours(datetime.date(2026, 3, 28), None, datetime.date(2026, 3, 30)),
        Hours(datetime.date(2027, 12, 31), datetime.time(23), None, datetime.time(1)),
    ],
)
def test_two_readers_read_the_same_hours(hours):
    assert_read_alike(hours)


@settings(max_examples=60, deadline=None)
@given(
    st.dates(datetime.date(2021, 1, 1), datetime.date(2036, 12, 31)),
    st.none() | st.times().map(lambda hour: hour.replace(second=0, microsecond=0)),
    st.none() | st.integers(0, 40),
    st.none() | st.times().map(lambda hour: hour.replace(second=0, microsecond=0)),
)
def test_any_hours_are_read_back_as_they_were(day, starts_at, length, ends_at):
    ends_on = None if length is None else day + datetime.timedelta(days=length)
    hours = Hours(day, starts_at, ends_on, ends_at if starts_at else None)
    if not list(hours.faults("Europe/Paris")):
        assert_read_alike(hours)


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=300))
def test_any_title_is_one_text_in_lines_of_75_octets(title):
    page = EventPage(pk=1, title=title, slug="x", sentence=title, path="00010001", url_path="/x/")
    second = EventPage(pk=2, title="Rencontre", slug="y", path="00010002", url_path="/y/")
    content = written(session_of(Hours(MONDAY, SIX), page), session_of(Hours(MONDAY, EIGHT), second))
    assert all(len(line) <= 75 for line in content.split(b"\r\n"))
    assert len(by_vobject(content)) == 2
    read = Icalendar.from_ical(content).walk("VEVENT")
    assert [str(each["SUMMARY"]) for each in read] == [_readable(title), "Rencontre"]


def _readable(title):
    # As in a text: ends of lines are one, other control characters are none.
    lines = re.sub("\r\n|[\n\r\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029]", "\n", re.sub("^\\s+|\\s+$", "", title))
    return re.sub("[\x00-\x08\x0e-\x1f\x7f-\x9f]", "", lines)


def test_the_second_hour_of_the_night_in_autumn_is_written_in_utc():
    session = session_of(Hours(datetime.date(2026, 10, 25), datetime.time(0, 30), None, datetime.time(4)))
    session.end = datetime.datetime(2026, 10, 25, 1, 30, tzinfo=datetime.UTC)
    content = written(session)
    assert b"DTEND:20261025T013000Z\r\n" in content
    assert by_vobject(content)[0][2].value == session.end


class TestFiles:
    def file(self, client, name, *arguments, **query):
        response = client.get(reverse(f"campaign_pages:{name}", args=arguments), query)
        assert response.headers["Content-Type"] == "text/calendar; charset=utf-8"
        return response.content

    def summaries(self, content):
        return {str(each["UID"]): str(each["SUMMARY"]) for each in Icalendar.from_ical(content).walk("VEVENT")}

    def test_a_session_says_all_that_one_must_know_and_keeps_its_private_link(self, client):
        hall = venue(title="Salle; A, B", street="1 rue Basse", latitude="45.56628", longitude="5.92079")
        rows = [
            row(
                ends_at=EIGHT,
                venue=hall,
                attendance="both",
                online_link="https://visio.example.org/secret",
                status="moved",
                note="grande salle",
                hearing_loop=True,
            )
        ]
        # Forms refuse NUL, and PostgreSQL knows no such character.
        page = event(rows=rows, title=HOSTILE.replace("\x00", "")[:250], kind="lecture", sentence="Une\nphrase")
        session = page.sessions.get()
        content = self.file(client, "session_ics", session.uid)
        (read,) = Icalendar.from_ical(content).walk("VEVENT")
        assert str(read["UID"]) == str(session.uid)
        assert read["SEQUENCE"] == 0
        assert str(read["STATUS"]) == "CONFIRMED"
        assert str(read["URL"]) == page.full_url
        assert str(read["LOCATION"]) == "Salle; A, B, 1 rue Basse, 00100 Montclair, En ligne"
        assert (read["GEO"].latitude, read["GEO"].longitude) == (45.56628, 5.92079)
        assert read["CATEGORIES"].cats == ["Conférence"]
        assert read["DTSTAMP"].dt == read["LAST-MODIFIED"].dt
        assert "Déplacé" in read["DESCRIPTION"]
        assert "grande salle" in read["DESCRIPTION"]
        assert "Une\nphrase" in read["DESCRIPTION"]
        assert "boucle" in read["DESCRIPTION"]
        assert b"visio" not in content
        assert b"secret" not in content.replace(b"\r\n ", b"")
        assert len(by_vobject(content)) == 1

    def test_the_calendar_names_itself_and_its_zone_and_when_to_ask_again(self, client):
        week = event_week(title="La semaine pour l’enfance")
        event(week)
        content = self.file(client, "programme_ics", week.pk)
        calendar = Icalendar.from_ical(content)
        assert str(calendar["X-WR-CALNAME"]) == str(calendar["NAME"]) == "La semaine pour l’enfance"
        assert calendar["REFRESH-INTERVAL"].dt == datetime.timedelta(hours=1)
        assert str(calendar["X-PUBLISHED-TTL"]) == "PT1H"
        assert [str(each["TZID"]) for each in calendar.walk("VTIMEZONE")] == ["Europe/Paris"]
        assert str(calendar["SOURCE"]) == f"http://testserver/campaign-pages/events/programme-{week.pk}.ics"

    def test_cancelled_and_removed_sessions_stay_and_say_so(self, client):
        tuesday = MONDAY + datetime.timedelta(days=1)
        page = event(rows=[row(), row(tuesday, status="cancelled", note="orateur malade"), row(tuesday, EIGHT)])
        first, cancelled, removed = page.sessions.all()
        page.session_rows = list(page.session_rows.all()[:2])
        page.save_revision().publish()
        content = self.file(client, "event_ics", page.pk)
        assert self.summaries(content) == {
            str(first.uid): "Rencontre 1",
            str(cancelled.uid): "ANNULÉ\u00a0: Rencontre 1",
            str(removed.uid): "ANNULÉ\u00a0: Rencontre 1",
        }
        read = {str(each["UID"]): each for each in Icalendar.from_ical(content).walk("VEVENT")}
        assert str(read[str(removed.uid)]["STATUS"]) == "CANCELLED"
        assert read[str(removed.uid)]["SEQUENCE"] == 1
        assert "orateur malade" in read[str(cancelled.uid)]["DESCRIPTION"]

    def test_town_and_kind_choose_and_what_nobody_knows_finds_nothing(self, client):
        week, far = event_week(), venue(town="Valmont")
        here = event(week, rows=[row(venue=venue())], kind="film").sessions.get()
        there = event(week, rows=[row(venue=far)]).sessions.get()
        online = event(week, rows=[row(attendance="online")]).sessions.get()
        event(agenda())
        chosen = {
            "": {here, there, online},
            "town=Valmont": {there},
            "town=Valmont&town=online": {there, online},
            "kind=film": {here},
            "kind=film&town=Valmont": set(),
            "kind=%00": set(),
            "town=" + "x" * 5000: set(),
            "kind=&town=": {here, there, online},
            "page=9": {here, there, online},
        }
        for query, sessions in chosen.items():
            content = client.get(reverse("campaign_pages:programme_ics", args=[week.pk]) + "?" + query).content
            assert set(self.summaries(content)) == {str(each.uid) for each in sessions}, query

    def test_what_one_may_not_read_is_missing(self, client):
        shown, hidden = event(event_week(slug="montree")), event(event_week(slug="cachee"))
        PageViewRestriction.objects.create(page=hidden.get_parent(), restriction_type=PageViewRestriction.LOGIN)
        draft = event(event_week(slug="brouillon", live=False), live=False)
        foreign = event(event_week(parent=other_site().root_page, slug="ailleurs"))

        def answers(page):
            addresses = [
                reverse("campaign_pages:event_ics", args=[page.pk]),
                reverse("campaign_pages:session_ics", args=[page.sessions.get().uid]),
                *(
                    reverse(f"campaign_pages:{name}", args=[page.get_parent().pk])
                    for name in ("programme_ics", "openagenda", "programme_json", "changes_feed")
                ),
            ]
            return {client.get(address).status_code for address in addresses}

        assert answers(shown) == {200}
        assert (answers(hidden), answers(draft), answers(foreign)) == ({404}, {404}, {404})
        assert client.get(reverse("campaign_pages:programme_ics", args=[home_page().pk])).status_code == 404

    def test_a_week_that_is_only_announced_tells_no_session(self, client):
        later = timezone.localdate() + datetime.timedelta(days=30)
        week = event_week(programme_from=later, starts_on=later, ends_on=later)
        event(week)
        assert self.summaries(self.file(client, "programme_ics", week.pk)) == {}

    def test_a_calendar_is_sent_again_only_when_something_changed(self, client):
        week, hall = event_week(), venue()
        page = event(week, rows=[row(venue=hall, registration="here", capacity=20)])
        address = reverse("campaign_pages:programme_ics", args=[week.pk])

        def ask(etag):
            return client.get(address, headers={"If-None-Match": etag})

        first = client.get(address)
        assert first.headers["Cache-Control"] == "public, no-cache"
        assert first.headers["Content-Disposition"] == 'attachment; filename="semaine.ics"'
        assert client.get(address).content == first.content
        etag = first.headers["ETag"]
        assert ask(etag).status_code == 304
        for change in (
            lambda: Venue.objects.filter(pk=hall.pk).update(street="9 rue Neuve"),
            lambda: Venue.objects.filter(pk=hall.pk).update(step_free=True),
            lambda: Venue.objects.filter(pk=hall.pk).update(hearing_loop=True),
            lambda: Session.objects.update(places_taken=20),
            lambda: Session.objects.update(places_taken=19, people_waiting=1),
            lambda: page.save_revision().publish(),
        ):
            change()
            answer = ask(etag)
            assert answer.status_code == 200
            assert answer.headers["ETag"] != etag
            etag = answer.headers["ETag"]

    def test_the_identity_of_a_session_does_not_depend_on_the_address_of_the_site(self, client, settings):
        settings.ALLOWED_HOSTS = ["*"]
        page = event()
        here = self.file(client, "event_ics", page.pk)
        there = client.get(
            reverse("campaign_pages:event_ics", args=[page.pk]), headers={"Host": "autre.example.org"}
        ).content
        assert self.summaries(here) == self.summaries(there)
        assert here != there

    @pytest.mark.parametrize("count", [1, 3])
    def test_queries_do_not_grow(self, client, count, django_assert_num_queries):
        week = event_week()
        for _number in range(count):
            event(week, rows=[row(venue=venue()), row(MONDAY, EIGHT, venue=venue())])
        address = reverse("campaign_pages:programme_ics", args=[week.pk])
        client.get(address)
        with django_assert_num_queries(9):
            content = client.get(address).content
        assert content.count(b"BEGIN:VEVENT") == 2 * count


def test_an_address_to_subscribe_to():
    request = RequestFactory().get("/", secure=True, headers={"Host": "testserver"})
    assert ical.subscription_address("/a.ics?town=L%C3%A0", request) == "webcal://testserver/a.ics?town=L%C3%A0"
