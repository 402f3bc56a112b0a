"""OpenAgenda, our own JSON, JSON-LD and the feed of changes tell what the page tells."""

import datetime
from xml.etree import ElementTree

import pytest
import time_machine
from bs4 import BeautifulSoup
from django.urls import reverse
from icalendar import Calendar

from campaign_pages.models import Session
from tests.campaign_pages.events.outputs import ATOM, answer, entries, exported, objects
from tests.factories.branding import default_site, identity
from tests.factories.events import MONDAY, event, event_week, row, venue

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("before_the_week")]

SIX, EIGHT = datetime.time(18), datetime.time(20)
SECRET = "https://visio.example.org/secret"
TUESDAY = MONDAY + datetime.timedelta(days=1)


class TestAgreement:
    def test_one_cancelled_session_is_cancelled_everywhere_and_the_other_nowhere(self, client):
        identity(default_site(), organisation_name="Département de Haute-Combe")
        week = event_week()
        rows = [row(ends_at=EIGHT), row(TUESDAY, ends_at=EIGHT)]
        page = event(week, rows=rows, title="Grandir entouré")
        page.save_revision().publish()
        gone, kept = page.sessions.order_by("start")
        rows = list(page.session_rows.all())
        rows[0].status, rows[0].note = "cancelled", "oratrice souffrante"
        page.session_rows = rows
        page.save_revision().publish()

        calendar = Calendar.from_ical(answer(client, "programme_ics", week).content).walk("VEVENT")
        assert {str(each["UID"]): str(each["STATUS"]) for each in calendar} == {
            str(gone.uid): "CANCELLED",
            str(kept.uid): "CONFIRMED",
        }
        assert {each["extIds"][0]["value"]: each["status"] for each in exported(client, week)["events"]} == {
            str(gone.uid): 6,
            str(kept.uid): 1,
        }
        told = answer(client, "programme_json", week).json()["sessions"]
        assert {each["uid"]: (each["status"], each["note"]) for each in told} == {
            str(gone.uid): ("cancelled", "oratrice souffrante"),
            str(kept.uid): ("planned", ""),
        }
        assert {
            each["@id"].rpartition("session-")[2]: each["eventStatus"] for each in objects(client, page, "Event")
        } == {
            str(gone.uid): "https://schema.org/EventCancelled",
            str(kept.uid): "https://schema.org/EventScheduled",
        }
        ((_id, title, sentence),) = entries(client, week)
        assert title == "Annulé – Grandir entouré"
        assert "lundi 16\u00a0novembre" in sentence
        assert "annulé" in sentence

    def test_the_private_link_is_in_none_of_them(self, client):
        week = event_week()
        rows = [row(attendance="online", online_link=SECRET), row(attendance="both", online_link=SECRET)]
        page = event(week, rows=rows)
        for name in ("programme_ics", "openagenda", "programme_json", "changes_feed"):
            content = answer(client, name, week).content.replace(b"\r\n ", b"")
            assert b"visio" not in content, name
        assert b"visio" not in client.get(page.url).content
        assert len(exported(client, week)["events"]) == 2


class TestOwnJson:
    def test_it_says_its_version_and_a_session_all_its_fields(self, client):
        page = event(rows=[row(ends_at=EIGHT, step_free=True)], kind="film", sentence="Un film")
        read = answer(client, "programme_json", page.get_parent())
        told = read.json()
        assert (told["version"], told["timezone"], told["url"]) == (1, "Europe/Paris", page.get_parent().full_url)
        (session,) = told["sessions"]
        assert (session["start"], session["end"]) == ("2026-11-16T18:00:00+01:00", "2026-11-16T20:00:00+01:00")
        assert (session["kind"], session["kind_name"], session["url"]) == ("film", "Film", page.full_url)
        assert session["venue"]["town"] == "Montclair"
        assert session["registration"] == {"way": "none", "url": "", "phone": "", "places_left": None}
        assert session["access"] == {"sign_language": False, "hearing_loop": False, "step_free": True}
        assert read.headers["Access-Control-Allow-Origin"] == "*"

    def test_online_one_needs_no_room_and_none_is_promised(self, client):
        hall = venue(step_free=True, hearing_loop=True)
        rows = [
            row(attendance=each, venue=hall, sign_language=True, hearing_loop=True, step_free=True)
            for each in ("online", "both")
        ]
        week = event(rows=rows).get_parent()
        online, both = answer(client, "programme_json", week).json()["sessions"]
        assert online["access"] == {"sign_language": True, "hearing_loop": False, "step_free": False}
        assert both["access"] == {"sign_language": True, "hearing_loop": True, "step_free": True}
        # The filters count as the sessions say.
        html = BeautifulSoup(client.get(week.url).content, "html.parser")
        counted = {each["value"]: html.find("label", {"for": each["id"]}).text for each in html.select("[name=access]")}
        assert {name: words.rpartition(" ")[2] for name, words in counted.items()} == {
            "lsf": "(2)",
            "loop": "(1)",
            "step-free": "(1)",
        }

    def test_it_is_sent_again_only_when_it_changed(self, client):
        week = event().get_parent()
        first = answer(client, "programme_json", week)
        address = reverse("campaign_pages:programme_json", args=[week.pk])
        again = client.get(address, headers={"If-None-Match": first.headers["ETag"]})
        assert (again.status_code, again.content) == (304, b"")
        Session.objects.update(note="autre salle")
        changed = client.get(address, headers={"If-None-Match": first.headers["ETag"]})
        assert changed.json()["sessions"][0]["note"] == "autre salle"

    @pytest.mark.parametrize("count", [1, 3])
    @pytest.mark.parametrize(("name", "queries"), [("programme_json", 8), ("openagenda", 9), ("changes_feed", 6)])
    def test_queries_do_not_grow(self, client, name, queries, count, django_assert_num_queries):
        week = event_week()
        for _number in range(count):
            page = event(week, rows=[row(venue=venue())])
            page.session_rows = [row(TUESDAY, key=page.session_rows.get().key, venue=venue())]
            page.save_revision().publish()
        answer(client, name, week)
        with django_assert_num_queries(queries):
            read = answer(client, name, week)
        counted = {"programme_json": b'"sequence"', "openagenda": b'"timings"', "changes_feed": b"<entry>"}
        assert read.content.count(counted[name]) == count


class TestChanges:
    def test_moved_and_added_are_told_in_a_sentence_each_under_a_lasting_name(self, client):
        week, hall = event_week(), venue(title="Grande salle")
        event(week, title="Sans changement")
        page = event(week, rows=[row(venue=hall)], title="Le relais")
        page.save_revision().publish()
        key = page.session_rows.get().key
        page.session_rows = [row(TUESDAY, SIX, key=key, venue=hall)]
        page.save_revision().publish()
        ((name, title, sentence),) = entries(client, week)
        assert title == "Déplacé – Le relais"
        assert "mardi 17\u00a0novembre à 18\u00a0h, Grande salle, Montclair" in sentence
        assert "lundi 16\u00a0novembre à 18\u00a0h" in sentence
        assert name.startswith("urn:uuid:")
        assert entries(client, week)[0][0] == name

    def test_a_feed_without_an_entry_stays_as_it_is_until_the_page_is_published_again(self, client):
        week = event().get_parent().specific
        week.save_revision().publish()
        address = reverse("campaign_pages:changes_feed", args=[week.pk])
        with time_machine.travel("2026-11-03T09:00:00+01:00", tick=False):
            first = client.get(address)
        with time_machine.travel("2026-11-04T09:00:00+01:00", tick=False):
            again = client.get(address)
            since = client.get(address, headers={"If-None-Match": first.headers["ETag"]})
        assert b"<entry>" not in first.content
        assert ElementTree.fromstring(first.content).findtext(f"{ATOM}updated") == "2026-11-02T08:00:00+00:00"
        assert first.headers["Last-Modified"] == "Mon, 02 Nov 2026 08:00:00 GMT"
        assert (again.content, again.headers["Last-Modified"]) == (first.content, first.headers["Last-Modified"])
        assert (since.status_code, since.content) == (304, b"")
        with time_machine.travel("2026-11-05T09:00:00+01:00", tick=False):
            week.save_revision().publish()
            changed = client.get(address)
        assert changed.headers["Last-Modified"] == "Thu, 05 Nov 2026 08:00:00 GMT"

    def test_a_page_that_was_never_published_by_hand_has_a_feed_that_stays_too(self, client):
        week = event_week()
        assert week.last_published_at is None
        first = answer(client, "changes_feed", week)
        with time_machine.travel("2026-11-04T09:00:00+01:00", tick=False):
            assert answer(client, "changes_feed", week).content == first.content

    def test_the_page_leads_to_its_feed(self, client):
        week = event_week()
        html = BeautifulSoup(client.get(week.url).content, "html.parser")
        (link,) = html.find_all("link", type="application/atom+xml")
        assert link["href"].endswith(reverse("campaign_pages:changes_feed", args=[week.pk]))
