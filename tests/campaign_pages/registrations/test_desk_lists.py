"""The desk: lists, exports, messages, and what the service is told."""

import csv
import datetime
import io

import pytest
import time_machine
from django.apps import apps
from django.core import mail
from django.db import connection
from django.test.utils import CaptureQueriesContext
from openpyxl import load_workbook

from campaign_pages.checks import check_desk, check_settings
from campaign_pages.intake.outbox import send_due
from campaign_pages.models import OutgoingMail, Registration
from campaign_pages.registrations import places
from tests.campaign_pages.registrations.desk_pages import at, later, page_of, words
from tests.factories.directory import ContactFactory
from tests.factories.events import event, row
from tests.factories.registrations import bookable, booked

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def clock():
    with time_machine.travel("2026-11-01T12:00:00+01:00", tick=False) as traveller:
        yield traveller


class TestExports:
    def test_a_formula_stays_a_text(self, client, desk):
        session = bookable()
        booked(session, name="=1+1", mail="alix@exemple.fr")
        booked(event(rows=[row(registration="here")]).sessions.get(), name="Leurre")
        answer = client.get(at(session, "export", "csv"))
        assert "no-store" in answer.headers["Cache-Control"]
        lines = list(csv.reader(io.StringIO(answer.getvalue().decode("utf-8-sig")), delimiter=";"))
        assert len(lines) == 2
        assert (lines[1][1], lines[1][4], lines[1][6]) == ("2026-11-16 18:00", "'=1+1", "alix@exemple.fr")
        book = load_workbook(io.BytesIO(client.get(at(session, "export", "xlsx")).getvalue()))
        cell = book.active.cell(2, 5)
        assert (cell.value, cell.data_type) == ("=1+1", "s")
        assert client.get(at(session, "export", "exe")).status_code == 404

    def test_the_whole_list_is_exported_as_it_is_filtered(self, client, desk, clock):
        booked(bookable(), name="Alix")
        later(client, desk, clock, "2026-12-01T12:00:00+01:00")
        another = event(rows=[row(starts_on=datetime.date(2026, 12, 15), registration="here")])
        booked(another.sessions.get(), name="Sam")
        text = client.get("/admin/campaign-pages/registrations/all/?when=to-come&export=csv").getvalue().decode()
        assert "Sam" in text
        assert "Alix" not in text


class TestTheList:
    ADDRESS = "/admin/campaign-pages/registrations/all/"

    def test_a_search_finds_by_name_and_leaves_no_name_in_addresses(self, client, desk):
        session = bookable()
        booked(session, name="Alix Dumas", mail="alix@exemple.fr")
        booked(session, name="Leurre")
        answer = client.post(self.ADDRESS, {"q": "dumas"})
        assert "Alix Dumas" in words(answer)
        assert "Leurre" not in words(answer)
        assert not [link["href"] for link in page_of(answer).select("a[href*='dumas']")]
        assert page_of(answer).select_one("#changelist-search")["method"] == "post"
        assert "Leurre" in words(client.get(self.ADDRESS, {"q": "dumas"}))

    def test_nonsense_gives_the_list(self, client, desk):
        booked(bookable(), name="Alix Dumas")
        for query in (
            {"mail__regex": "("},
            {"week": "x"},
            {"needs": "x"},
            {"p": "99"},
            {"p": "x"},
            {"o": "99.x"},
            {"nothing": "1"},
            {"when": "\x00"},
        ):
            assert "Alix Dumas" in words(client.get(self.ADDRESS, query)), query

    def test_its_queries_do_not_grow_and_erased_people_are_gone(self, client, desk):
        session, counts = bookable(capacity=100), []
        # What is asked once for each process is asked before.
        client.get(self.ADDRESS)
        for number in (1, 3):
            for _each in range(number):
                booked(session)
            with CaptureQueriesContext(connection) as captured:
                client.get(self.ADDRESS)
            counts.append(len(captured))
        assert counts[0] == counts[1] <= 19
        erased = Registration.objects.filter(pk=Registration.objects.first().pk)
        erased.update(erased_at="2026-11-01T12:00Z", code="GONE")
        assert "GONE" not in words(client.get(self.ADDRESS))


class TestMessages:
    TYPED = {"to": "confirmed", "subject": "Salle changée", "text": "Bonjour {name},\nrendez-vous : {place}."}

    def test_it_is_shown_tried_and_sent_once_to_those_it_is_for(self, client, desk):
        session = bookable(capacity=3)
        booked(session, name="Alix", mail="alix@exemple.fr")
        booked(session, name="Sans courriel", mail="", phone="+33465710000")
        booked(session, people=2, name="Leurre", mail="leurre@exemple.fr")
        send_due()
        mail.outbox.clear()
        token = page_of(client.get(at(session, "message"))).select_one("input[name=token]")["value"]
        typed = {**self.TYPED, "token": token}
        shown = words(client.post(at(session, "message"), {**typed, "show": ""}))
        assert "Bonjour Alix, rendez-vous" in shown
        assert "Salle 0" in shown or session.venue.name in shown
        assert "L’envoyer à 1 personne" in shown
        assert "1 d’entre elles n’a pas donné d’adresse" in shown
        assert OutgoingMail.objects.filter(kind__startswith="session_message").count() == 0
        client.post(at(session, "message"), {**typed, "test": ""})
        send_due()
        assert [sent.to for sent in mail.outbox] == [["accueil@exemple.fr"]]
        for _twice in range(2):
            client.post(at(session, "message"), {**typed, "send": ""})
        send_due()
        assert [sent.to for sent in mail.outbox[1:]] == [["alix@exemple.fr"]]
        assert mail.outbox[1].body.startswith("Bonjour Alix,")

    def test_an_unknown_placeholder_is_named_and_the_text_stays(self, client, desk):
        session = bookable()
        booked(session)
        answer = client.post(at(session, "message"), {**self.TYPED, "text": "Bonjour {nom}", "send": ""})
        assert "{nom}" in page_of(answer).select_one(".error-message").get_text()
        assert page_of(answer).select_one("textarea").get_text(strip=True) == "Bonjour {nom}"
        assert OutgoingMail.objects.filter(kind="session_message").count() == 0

    def test_a_subject_is_one_line_and_a_name_is_never_a_placeholder(self, client, desk):
        session = bookable()
        booked(session, name="{code}", mail="alix@exemple.fr")
        client.post(at(session, "message"), {**self.TYPED, "subject": "Objet\r\nBcc: x@exemple.fr", "send": ""})
        queued = OutgoingMail.objects.get(kind="session_message")
        assert "\n" not in queued.subject
        assert queued.body.startswith("Bonjour {code},")

    def test_nobody_to_write_to_is_said(self, client, desk):
        session = bookable()
        booked(session, mail="", phone="+33465710000")
        answer = client.post(at(session, "message"), {**self.TYPED, "send": ""})
        assert "Aucune de ces personnes" in answer.text


class TestAlerts:
    def test_the_service_learns_whom_to_call_without_a_name(self, client):
        contact = ContactFactory(mail="accueil@exemple.fr")
        page = event(rows=[row(registration="here", capacity=1)], contact=contact)
        session = page.sessions.get()
        first = booked(session, name="Alix")
        booked(session, name="Sam Secret", mail="", phone="+33465710001")
        places.cancel(first)
        booked(session, name="Noa Secret", contact_me=True)
        send_due()
        alerts = [sent for sent in mail.outbox if sent.to == ["accueil@exemple.fr"]]
        assert len(alerts) == 2
        assert all(at(session) in sent.body for sent in alerts)
        assert not any(decoy in f"{sent.subject}{sent.body}" for sent in alerts for decoy in ("Secret", "65710001"))

    def test_an_event_without_a_contact_alerts_nobody(self):
        booked(bookable(), contact_me=True)
        assert not OutgoingMail.objects.filter(kind__startswith="desk_").exists()


def test_a_host_without_the_list_is_told(monkeypatch):
    assert check_desk(None) == []
    # Loading other apps into this process would register everything twice.
    monkeypatch.setattr(apps, "is_installed", {"campaign_pages"}.__contains__)
    assert [found.id for found in check_desk(None)] == ["campaign_pages.W012"]


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("OFFER_HOURS", 0),
        ("GROUP_MOST", "six"),
        ("FORM_RATE", (10,)),
        ("FORM_RATE", (0, 600)),
        ("EVENT_KINDS", {"Visite guidée": "Visite"}),
        ("EVENT_KINDS", [("visit", "Visite")]),
        ("MAIL_KEPT_DAYS", True),
    ],
)
def test_a_setting_that_makes_no_sense_is_named(settings, name, value):
    settings.CAMPAIGN_PAGES = {**settings.CAMPAIGN_PAGES, "EVENT_KINDS": {"visit": "Visite"}}
    assert check_settings(None) == []
    settings.CAMPAIGN_PAGES = {**settings.CAMPAIGN_PAGES, name: value}
    assert [found.id for found in check_settings(None) if name in found.msg] == ["campaign_pages.E001"]


class TestSpellings:
    ADDRESS = "/admin/campaign-pages/registrations/all/"

    @pytest.mark.parametrize("typed", ["06 12 34 56 78", "0612345678", "+33 6 12 34 56 78"])
    def test_a_number_is_found_as_people_say_it(self, client, desk, typed):
        session = bookable()
        booked(session, name="Alix", phone="+33612345678")
        booked(session, name="Leurre", phone="+33612345679")
        found = words(client.post(self.ADDRESS, {"q": typed}))
        assert "Alix" in found
        assert "Leurre" not in found

    def test_a_code_is_found_without_its_dash(self, client, desk):
        session = bookable()
        wanted = booked(session, name="Alix")
        booked(session, name="Leurre")
        found = words(client.post(self.ADDRESS, {"q": wanted.code.replace("-", "").lower()}))
        assert "Alix" in found
        assert "Leurre" not in found

    def test_one_registration_is_told_in_words(self, client, desk):
        registration = booked(bookable(), name="Alix", phone="+33612345678", hearing_loop=True)
        told = words(client.get(f"{self.ADDRESS}inspect/{registration.pk}/"))
        assert "à partir de 18\u00a0h" in told
        assert "06\u00a012\u00a034\u00a056\u00a078" in told
        assert "boucle" in told.lower()
        assert "False" not in told
