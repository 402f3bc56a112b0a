"""One person's requests across all rooms, and the texts of mails, in the admin."""

import json

import pytest
import time_machine
from bs4 import BeautifulSoup
from django.urls import reverse
from django.utils import translation
from wagtail.models import ModelLogEntry, Site

from campaign_pages.intake.mail_kinds import render_mail
from campaign_pages.intake.phones import phone_in_words
from campaign_pages.models import Branding, MailText, OutgoingMail, Registration
from tests.factories.branding import other_site
from tests.factories.desk import desk_of
from tests.factories.events import event, event_week, row
from tests.factories.pages import home_page
from tests.factories.registrations import bookable, booked

pytestmark = pytest.mark.django_db
PERSON = "/admin/campaign-pages/person/"


@pytest.fixture(autouse=True)
def french():
    with translation.override("fr"):
        yield


def words(answer):
    return BeautifulSoup(answer.content, "html.parser").find("main").get_text(" ", strip=True)


class TestOnePerson:
    @pytest.fixture
    def officer(self, client):
        user = desk_of(rights=[], more=["answer_persons"])
        client.force_login(user)
        return user

    def test_the_desk_of_registrations_may_not(self, client):
        booked(bookable(), name="Dominique Leurre", mail="leurre@exemple.fr")
        client.force_login(desk_of())
        for answer in (
            client.get(PERSON),
            client.post(PERSON, {"mail": "leurre@exemple.fr", "erase": "", "sure": "on"}),
        ):
            assert "Leurre" not in answer.text
        assert Registration.objects.known().count() == 1

    def test_one_is_found_in_all_rooms_and_no_other(self, client, officer):
        session = bookable()
        booked(session, name="Alix Martin", mail="alix@exemple.fr")
        booked(session, name="Leurre", mail="leurre@exemple.fr")
        shown = words(client.post(PERSON, {"mail": "ALIX@exemple.fr", "find": ""}))
        assert "Alix Martin" in shown
        assert "Votre place est confirmée" in shown
        assert "Leurre" not in shown
        assert "Personne inconnue" not in shown
        assert "Rien n’est conservé" in words(client.post(PERSON, {"mail": "nul@exemple.fr", "find": ""}))

    def test_all_of_it_is_given_as_a_file(self, client, officer):
        booked(bookable(), name="Alix Martin", mail="alix@exemple.fr")
        answer = client.post(PERSON, {"mail": "alix@exemple.fr", "export": ""})
        assert answer.headers["Content-Disposition"].startswith("attachment")
        told = json.loads(answer.content)
        assert told["Inscriptions"][0]["name"] == "Alix Martin"
        assert told["Courriels"][0]["to"] == "alix@exemple.fr"

    def test_erasing_asks_once_more_and_leaves_a_receipt_and_nothing_else(self, client, officer):
        session = bookable()
        booked(session, name="Alix Martin", mail="alix@exemple.fr")
        decoy = booked(session, name="Leurre", mail="leurre@exemple.fr")
        Branding.objects.create(site=home_page().get_site(), organisation_name="Haute-Combe")
        asked = {"mail": "alix@exemple.fr", "erase": ""}
        assert "Cochez cette case pour effacer" in words(client.post(PERSON, asked))
        assert Registration.objects.known().count() == 2
        receipt = words(client.post(PERSON, {**asked, "sure": "on"}))
        assert "effacé" in receipt
        assert "Alix Martin" in receipt
        assert "Effacé par\u00a0: Haute-Combe" in receipt
        assert "Leurre" not in receipt
        assert list(Registration.objects.known()) == [decoy]
        assert not OutgoingMail.objects.filter(to="alix@exemple.fr").exists()
        assert not OutgoingMail.objects.filter(body__contains="Alix").exists()
        entries = ModelLogEntry.objects.filter(action="campaign_pages.erase_personal_data", user=officer)
        assert entries.count() == 2
        assert not any("Alix" in f"{entry.label}{entry.data}" for entry in entries)

    def test_people_read_dates_in_words_and_machines_as_machines_write_them(self, client, officer):
        with time_machine.travel("2026-11-01T12:05:00+01:00", tick=False):
            booked(bookable(), name="2026-11-02", mail="alix@exemple.fr", phone="+33465710012")
        asked = {"mail": "alix@exemple.fr"}
        shown = words(client.post(PERSON, {**asked, "find": ""}))
        assert "1er\u00a0novembre\u00a02026 à 12\u00a0h\u00a005" in shown
        assert "16\u00a0novembre\u00a02026 à 18\u00a0h" in shown
        assert "T11:05" not in shown
        told = json.loads(client.post(PERSON, {**asked, "export": ""}).content)["Inscriptions"][0]
        assert told["start"] == "2026-11-16T18:00:00+01:00"
        assert ("04\u00a065\u00a071\u00a000\u00a012" in shown, told["phone"]) == (True, "+33465710012")

    def test_each_site_answers_for_its_own(self, client):
        there = other_site()
        booked(bookable(), name="Alix Nôtre", mail="alix@exemple.fr")
        theirs = event(event_week(there.root_page, slug="la"), rows=[row(registration="here")]).sessions.get()
        booked(theirs, name="Alix Leurre", mail="alix@exemple.fr")
        client.force_login(desk_of(home_page().get_site(), rights=[], more=["answer_persons"]))
        shown = words(client.post(PERSON, {"mail": "alix@exemple.fr", "find": ""}))
        assert "Alix Nôtre" in shown
        assert "Leurre" not in shown

    @pytest.mark.parametrize("typed", [{}, {"mail": "x"}, {"phone": "12"}, {"mail": "a@b.fr\x00"}, {"phone": "\x00"}])
    def test_what_is_no_address_is_said_and_stays(self, client, officer, typed):
        booked(bookable(), name="Leurre")
        answer = client.post(PERSON, {**typed, "find": ""})
        assert answer.status_code == 200
        assert "Leurre" not in words(answer)
        page = BeautifulSoup(answer.content, "html.parser")
        assert page.select_one(".error-message, .help-critical, .messages .error")


class TestTexts:
    def address(self, kind, site=None):
        site = site or home_page().get_site()
        return reverse("campaign_pages_mail_text", args=[site.pk, kind])

    @pytest.fixture
    def writer(self, client):
        user = desk_of(rights=[], more=["change_mailtext"])
        client.force_login(user)
        return user

    @pytest.mark.parametrize("kind", ["interest_confirm", "subscription_confirm", "registration_offered"])
    def test_a_text_without_the_address_that_it_is_for_is_refused(self, client, writer, kind):
        address = self.address(kind)
        told = words(client.post(address, {"subject": "Bonjour", "body": "Un mot de nous.", "save": ""}))
        assert "Sans {link}, personne ne peut faire ce que ce courriel propose." in told
        assert MailText.objects.count() == 0
        client.post(address, {"subject": "Bonjour", "body": "Par ici : {link}", "save": ""})
        assert MailText.objects.get().kind == kind

    def test_a_site_gives_a_mail_its_own_words_and_takes_them_back(self, client, writer):
        site, address = home_page().get_site(), self.address("reminder_day")
        page = BeautifulSoup(client.get(address).content, "html.parser")
        assert page.select_one("[name=subject]")["value"] == "Rappel\u00a0: {title}"
        typed = {"subject": "À demain, {name}", "body": "Notre {service} vous attend."}
        shown = words(client.post(address, {**typed, "show": ""}))
        assert "À demain, Dominique Martin" in shown
        assert MailText.objects.count() == 0
        client.post(address, {**typed, "save": ""})
        assert render_mail("reminder_day", {"name": "Alix"}, site)[0] == "À demain, Alix"
        listed = words(client.get(reverse("campaign_pages_mail_texts")))
        assert listed.count("le vôtre") == 1
        client.post(address, {"usual": ""})
        assert MailText.objects.count() == 0

    def test_an_unknown_placeholder_is_named_and_nothing_is_lost(self, client, writer):
        answer = client.post(self.address("reminder_day"), {"subject": "{nom}", "body": "Texte gardé", "save": ""})
        assert "{nom}" in words(answer)
        assert "Texte gardé" in answer.text
        assert MailText.objects.count() == 0

    def test_other_sites_and_messages_by_hand_are_out_of_reach(self, client):
        there = other_site()
        client.force_login(desk_of(home_page().get_site(), rights=[], more=["change_mailtext"]))
        for address in (self.address("reminder_day", there), self.address("session_message"), self.address("x")):
            assert client.get(address).status_code == 404
            client.post(address, {"subject": "a", "body": "b", "save": ""})
        assert MailText.objects.count() == 0
        assert Site.objects.count() == 2

    def test_others_may_not(self, client):
        client.force_login(desk_of())
        client.post(self.address("reminder_day"), {"subject": "a", "body": "b", "save": ""})
        assert MailText.objects.count() == 0

    def test_the_menu_shows_what_one_may_do(self, client, writer):
        page = client.get("/admin/").text
        assert "campaign-pages/mail-texts/" in page
        assert "campaign-pages/person/" not in page


@pytest.mark.parametrize(
    ("kept", "shown"),
    [
        ("+33639980001", "06\u00a039\u00a098\u00a000\u00a001"),
        ("+3225551212", "+32\u00a02\u00a0555\u00a012\u00a012"),
        ("", ""),
        ("accueil", "accueil"),
    ],
)
def test_a_number_is_shown_as_people_read_it(kept, shown):
    assert phone_in_words(kept) == shown
