"""Nobody's letter box is filled by our forms, and nothing is left in one that has been given up."""

import datetime

import pytest
import time_machine
from bs4 import BeautifulSoup
from django.core import mail
from django.core.exceptions import ValidationError
from django.test import RequestFactory
from django.urls import reverse

from campaign_pages.intake.fields import MailField, NameField
from campaign_pages.intake.outbox import send_due
from campaign_pages.intake.rate import is_above_rate
from campaign_pages.models import Branding, OutgoingMail, Registration, Session
from campaign_pages.registrations import erasing, messages, places
from campaign_pages.registrations.links import link_of
from tests.factories.branding import other_site
from tests.factories.events import event, event_week, row
from tests.factories.registrations import RegistrationFactory, bookable, booked

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def clock():
    with time_machine.travel("2026-11-01T12:00:00+01:00", tick=False) as traveller:
        yield traveller


def test_an_address_is_asked_to_confirm_once_in_a_quarter_of_an_hour(clock):
    session = bookable()
    for address in ("victime@exemple.fr", "Victime@exemple.fr", "victime@exemple.fr"):
        places.keep_unproven(RegistrationFactory.build(session=session, mail=address))
    assert OutgoingMail.objects.filter(kind="registration_confirm").count() == 1
    clock.shift(16 * 60)
    places.keep_unproven(RegistrationFactory.build(session=session, mail="victime@exemple.fr"))
    assert OutgoingMail.objects.filter(kind="registration_confirm").count() == 2


def test_changing_again_and_again_writes_once_in_a_quarter_of_an_hour(clock):
    registration = booked(bookable(), mail="victime@exemple.fr")
    for people in (2, 1, 2, 3):
        places.change_people(registration, people)
    assert OutgoingMail.objects.filter(kind="registration_changed").count() == 1
    clock.shift(16 * 60)
    places.change_people(registration, 1)
    assert OutgoingMail.objects.filter(kind="registration_changed").count() == 2


def test_all_addresses_of_one_subscriber_count_as_one(settings):
    settings.CAMPAIGN_PAGES = {**settings.CAMPAIGN_PAGES, "FORM_RATE": (2, 600)}
    asked = [RequestFactory(REMOTE_ADDR=f"2001:db8:1:2::{number}").post("/") for number in range(1, 5)]
    assert [is_above_rate(request) for request in asked] == [False, False, True, True]
    assert not is_above_rate(RequestFactory(REMOTE_ADDR="2001:db8:1:3::1").post("/"))


def test_behind_a_proxy_visitors_are_told_apart_by_the_header_that_it_writes(settings):
    settings.CAMPAIGN_PAGES = {**settings.CAMPAIGN_PAGES, "FORM_RATE": (1, 600), "ADDRESS_HEADER": "X-Forwarded-For"}
    forged = RequestFactory(REMOTE_ADDR="127.0.0.1", HTTP_X_FORWARDED_FOR="10.9.9.9, 192.0.2.1")
    other = RequestFactory(REMOTE_ADDR="127.0.0.1", HTTP_X_FORWARDED_FOR="192.0.2.2")
    assert [is_above_rate(each.post("/")) for each in (forged, forged, other)] == [False, True, False]


@pytest.mark.parametrize("typed", ["Gagnez https://mal.exemple", "www.mal.exemple", "Alix\u202enitram"])
def test_a_name_carries_no_address_of_a_page(typed):
    with pytest.raises(ValidationError):
        NameField().clean(typed)
    assert NameField().clean("Anne-Lise d’Été") == "Anne-Lise d’Été"


def test_a_mail_address_fits_its_column():
    with pytest.raises(ValidationError):
        MailField().clean(f"{'a' * 260}@exemple.fr")
    assert MailField().clean("alix@exemple.fr") == "alix@exemple.fr"


def test_erasing_somebody_erases_what_was_sent_to_the_address_before():
    registration = booked(bookable(), name="Alix Secrète", mail="avant@exemple.fr")
    decoy = booked(registration.session, name="Sam", mail="sam@exemple.fr")
    messages.send([registration, decoy], "Objet", "Bonjour {name}", "jeton")
    changed = places.change_contact(registration, "apres@exemple.fr", "")
    erasing.erase(changed)
    assert not OutgoingMail.objects.filter(body__contains="Secrète").exists()
    assert not OutgoingMail.objects.filter(to="avant@exemple.fr").exists()
    assert OutgoingMail.objects.filter(to="sam@exemple.fr", body__contains="Sam").count() == 2
    send_due()
    assert {sent.to[0] for sent in mail.outbox} == {"sam@exemple.fr"}


def test_a_test_of_a_message_names_nobody():
    registration = booked(bookable(), name="Alix Secrète", mail="alix@exemple.fr")
    messages.send_test(registration, "Pour {name}", "Bonjour {name}, {code}, {link}", "bureau@exemple.fr")
    told = OutgoingMail.objects.get(to="bureau@exemple.fr")
    assert told.body.startswith("Bonjour Dominique Martin")
    assert not any(secret in told.body for secret in ("Secrète", registration.code, link_of(registration)))


def test_the_link_to_take_part_goes_to_people_with_a_place_only():
    session = bookable(capacity=1, attendance="online", online_link="https://visio.exemple/salle")
    placed, waiting = booked(session), booked(session)
    text = "Bonjour.\nLien : {online_link}\nÀ bientôt."
    assert messages.written(placed, "Objet", text)[1] == "Bonjour.\nLien : https://visio.exemple/salle\nÀ bientôt."
    # No line that announces a link and has none.
    assert messages.written(waiting, "Objet", text)[1] == "Bonjour.\nÀ bientôt."


class TestWhenThingsAreGone:
    def test_a_deleted_event_holds_up_no_mail(self, clock):
        gone, there = bookable(), event(rows=[row(registration="here")]).sessions.get()
        booked(gone, mail="parti@exemple.fr")
        booked(there, mail="reste@exemple.fr")
        clock.move_to("2026-11-17T09:00:00+01:00")
        gone.page.delete()
        OutgoingMail.objects.all().delete()
        send_due()
        assert {sent.to[0] for sent in mail.outbox} == {"reste@exemple.fr"}

    def test_what_fails_in_one_room_holds_up_no_other(self, monkeypatch):
        def broken(now):
            raise ZeroDivisionError

        monkeypatch.setattr("campaign_pages.intake.outbox.PRODUCERS", [broken])
        booked(bookable(), mail="alix@exemple.fr")
        send_due()
        assert [sent.to for sent in mail.outbox] == [["alix@exemple.fr"]]

    def test_people_are_erased_wherever_their_event_stands(self):
        site = other_site()
        far = event(event_week(site.root_page, slug="la"), rows=[row(registration="here")])
        outside, inside = booked(far.sessions.get(), name="Sans site"), booked(bookable(), name="Avec site")
        site.delete()
        months = datetime.timedelta(days=30)
        start = inside.session.until
        erasing.erase_due(start + 2 * months)
        assert set(Registration.objects.known()) == {outside, inside}
        erasing.erase_due(start + 4 * months)
        assert not Registration.objects.known().exists()


class TestCalendarsAndAccess:
    def test_a_moved_session_comes_with_its_new_entry(self, clock):
        session = bookable()
        booked(session, mail="alix@exemple.fr")
        send_due()
        mail.outbox.clear()
        page = session.page
        clock.shift(3600)
        (changed,) = page.session_rows.all()
        changed.starts_at = datetime.time(20)
        page.session_rows = [changed]
        page.save_revision().publish()
        clock.shift(60)
        send_due()
        (told,) = mail.outbox
        (name, text, _kind) = told.attachments[0]
        assert name == "rendez-vous.ics"
        assert "T200000" in text
        assert f"UID:{session.uid}" in text

    def test_feeds_promise_what_the_page_promises(self, client):
        session = bookable()
        session.venue.hearing_loop = True
        session.venue.save()
        week = session.page.get_parent()
        told = client.get(reverse("campaign_pages:programme_json", args=[week.pk])).json()
        text = str(told)
        assert "'hearing_loop': True" in text
        assert "'step_free': False" in text
        ics = client.get(reverse("campaign_pages:session_ics", args=[session.uid])).text
        assert "boucle magnétique" in ics.replace("\r\n ", "")
        assert Session.objects.get().hearing_loop is False


def test_who_corrects_a_word_need_not_wait_again(client, clock):
    address = reverse("campaign_pages:register", args=[bookable().uid])

    def sent(page, **typed):
        form = BeautifulSoup(page.content, "html.parser").select_one("form.cp-form")
        hidden = {field["name"]: field.get("value", "") for field in form.select("input[type=hidden]")}
        return client.post(address, {**hidden, "people": "1", "mail": "alix@exemple.fr", **typed})

    shown = client.get(address)
    clock.shift(10)
    refused = sent(shown, name="")
    clock.shift(1)
    sent(refused, name="Alix")
    assert Registration.objects.get().name == "Alix"


def test_who_is_told_to_call_is_told_the_number(client, settings, clock):
    session = bookable()
    settings.CAMPAIGN_PAGES = {**settings.CAMPAIGN_PAGES, "FORM_RATE": (0, 600)}
    Branding.objects.update_or_create(site=session.page.get_site(), defaults={"phone": "04 65 71 00 00"})
    address = reverse("campaign_pages:find_registration")
    form = BeautifulSoup(client.get(address).content, "html.parser").select_one("form.cp-form")
    hidden = {field["name"]: field.get("value", "") for field in form.select("input[type=hidden]")}
    clock.shift(10)
    registration = booked(session, name="Alix")
    told = client.post(address, {**hidden, "code": registration.code, "who": "Alix"}).text
    assert "04 65 71 00 00" in told
    assert registration.code in told
