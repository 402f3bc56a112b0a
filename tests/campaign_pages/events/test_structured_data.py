"""What search engines are told of events and weeks."""

import datetime

import pytest
from wagtail.models import PageViewRestriction

from campaign_pages.events.structured_data import speakers_shown
from campaign_pages.models import Session, Speaker
from tests.campaign_pages.events.outputs import objects
from tests.factories.branding import default_site, identity
from tests.factories.events import MONDAY, event, event_week, row, venue
from tests.factories.pages import campaign, campaign_index

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("before_the_week")]

EIGHT = datetime.time(20)
SECRET = "https://visio.example.org/secret"
TUESDAY = MONDAY + datetime.timedelta(days=1)


class TestStructuredData:
    def test_every_field_that_google_asks_for_is_there(self, client):
        identity(default_site(), organisation_name="Département de Haute-Combe")
        hall = venue(title="Espace des Moulins", street="1 rue Basse", latitude="45.56628", longitude="5.92079")
        week = event_week()
        page = event(
            week, rows=[row(ends_at=EIGHT, venue=hall)], title="Grandir", sentence="Une soirée", kind="lecture"
        )
        page.speakers = [Speaker(name="Nadia B.")]
        page.save_revision().publish()
        (told,) = objects(client, page, "EducationEvent")
        assert (told["name"], told["startDate"], told["endDate"]) == (
            "Grandir",
            "2026-11-16T18:00:00+01:00",
            "2026-11-16T20:00:00+01:00",
        )
        assert told["location"] == {
            "@type": "Place",
            "name": "Espace des Moulins",
            "address": {
                "@type": "PostalAddress",
                "streetAddress": "1 rue Basse",
                "addressLocality": "Montclair",
                "postalCode": "00100",
                "addressCountry": "FR",
            },
            "geo": {"@type": "GeoCoordinates", "latitude": 45.56628, "longitude": 5.92079},
        }
        assert told["eventStatus"] == "https://schema.org/EventScheduled"
        assert told["eventAttendanceMode"] == "https://schema.org/OfflineEventAttendanceMode"
        assert (told["description"], told["url"]) == ("Une soirée", page.full_url)
        assert told["organizer"][0]["name"] == "Département de Haute-Combe"
        assert told["performer"] == [{"@type": "Person", "name": "Nadia B."}]
        assert told["superEvent"]["name"] == week.title
        assert told["superEvent"]["startDate"] == "2026-11-16"
        assert (told["offers"]["price"], told["offers"]["priceCurrency"]) == ("0", "EUR")
        assert told["offers"]["availability"] == "https://schema.org/InStock"
        assert told["offers"]["validFrom"].startswith("2026-11-02T")

    def test_a_session_at_another_hour_tells_the_one_before(self, client):
        page = event(rows=[row()])
        page.session_rows = [row(TUESDAY, key=page.session_rows.get().key)]
        page.save_revision().publish()
        (told,) = objects(client, page, "Event")
        assert told["eventStatus"] == "https://schema.org/EventRescheduled"
        assert (told["previousStartDate"], told["startDate"]) == (
            "2026-11-16T18:00:00+01:00",
            "2026-11-17T18:00:00+01:00",
        )

    def test_online_full_and_whole_days(self, client):
        rows = [row(None or MONDAY, None, attendance="both", registration="here", capacity=1, online_link=SECRET)]
        page = event(rows=rows)
        Session.objects.update(places_taken=1)
        (told,) = objects(client, page, "Event")
        assert (told["startDate"], told["endDate"]) == ("2026-11-16", "2026-11-16")
        assert told["location"][1] == {"@type": "VirtualLocation", "url": page.full_url}
        assert told["offers"]["availability"] == "https://schema.org/SoldOut"

    def test_nothing_is_told_of_what_is_over_nor_of_a_speaker_who_may_not_be_shown(self, client):
        index = campaign_index()
        shown, hidden = campaign(index, title="Camille", slug="camille"), campaign(index, title="Sacha", slug="sacha")
        draft = campaign(index, title="Alix", slug="alix", live=False)
        PageViewRestriction.objects.create(page=hidden, restriction_type=PageViewRestriction.LOGIN)
        rows = [row(datetime.date(2026, 11, 1)), row(MONDAY)]
        page = event(rows=rows)
        page.speakers = [Speaker(portrait=each) for each in (shown, hidden, draft)]
        page.save_revision().publish()
        (told,) = objects(client, page, "Event")
        assert told["startDate"].startswith("2026-11-16")
        assert told["performer"] == [{"@type": "Person", "name": "Camille"}]

    def test_a_speaker_is_called_by_name_and_not_by_the_title_of_their_portrait(self, client):
        index = campaign_index()
        portrait = campaign(index, title="Nadia et la veilleuse", slug="nadia")
        draft = campaign(index, title="Alix et la valise", slug="alix", live=False)
        page = event(rows=[row(MONDAY)])
        page.speakers = [Speaker(name="Nadia B.", portrait=portrait), Speaker(name="Alix C.", portrait=draft)]
        page.save_revision().publish()
        expected = [{"@type": "Person", "name": "Nadia B."}]
        assert [each["performer"] for each in objects(client, page, "Event")] == [expected]
        assert speakers_shown(page) == ["Nadia B."]

    def test_a_week_is_a_series_that_lists_the_pages_to_come(self, client):
        week = event_week()
        first = event(week, rows=[row(MONDAY)])
        event(week, rows=[row(MONDAY, status="cancelled")])
        event(week, rows=[row(datetime.date(2026, 11, 1))])
        series, listed = objects(client, week, "EventSeries", "ItemList")
        assert (series["startDate"], series["endDate"], series["url"]) == ("2026-11-16", "2026-11-22", week.full_url)
        assert [each["url"] for each in listed["itemListElement"]] == [first.full_url]
