"""Registering, changing and cancelling, as people do it: without an account, a script or a chance to do harm."""

import re

import pytest
import time_machine
from bs4 import BeautifulSoup
from django.core import mail

from campaign_pages.intake.outbox import send_due
from campaign_pages.models import Registration, Session
from campaign_pages.registrations.links import link_of
from tests.campaign_pages.registrations.form_pages import address, filled, words
from tests.factories.registrations import bookable, booked

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def clock():
    with time_machine.travel("2026-11-01T12:00:00+01:00", tick=False) as traveller:
        yield traveller


def test_somebody_registers_and_is_told_on_screen_and_by_mail(client, clock):
    session = bookable(capacity=3)
    answer = client.post(address(session), filled(client, clock, session, sign_language="on"), follow=True)
    registration = Registration.objects.get()
    assert registration.code in words(answer)
    assert (registration.state, registration.people, registration.sign_language) == ("confirmed", 2, True)
    assert "CNIL" in registration.notice.text
    assert answer.headers["Cache-Control"] == "private, no-store"
    send_due()
    (sent,) = mail.outbox
    assert sent.to == ["dominique@exemple.fr"]
    assert link_of(registration) in sent.body
    assert sent.attachments[0][0] == "rendez-vous.ics"


def test_the_form_tells_purpose_and_rights_and_asks_for_nothing_else(client):
    session = bookable()
    page = BeautifulSoup(client.get(address(session)).content, "html.parser")
    shown = {field["name"] for field in page.select("form.cp-form :is(input, select, textarea)")}
    asked = {"name", "mail", "phone", "people", "approved", *Registration.ARRANGEMENTS}
    assert shown - asked == {
        "csrfmiddlewaretoken",
        "cp_leave_empty",
        "cp_stamp",
        "cp_proof",
        "token",
        "source",
        "asked",
    }
    assert "CNIL" in page.select_one(".cp-form__notice").get_text()
    assert page.select_one("#id_name")["autocomplete"] == "name"


def test_a_full_session_leads_to_the_waiting_list_with_a_rank(client, clock):
    session = bookable(capacity=1)
    booked(session)
    booked(session)
    answer = client.post(address(session), filled(client, clock, session, people="1"), follow=True)
    assert Registration.objects.last().state == "waiting"
    rank = BeautifulSoup(answer.content, "html.parser").select(".cp-booking__facts dd")[2].get_text()
    assert rank == "2"


def test_sending_twice_or_reloading_registers_once(client, clock):
    session = bookable()
    values = filled(client, clock, session)
    first, second = client.post(address(session), values), client.post(address(session), values)
    assert first.headers["Location"] == second.headers["Location"]
    assert Registration.objects.count() == 1


@pytest.mark.parametrize(
    ("typed", "field"),
    [
        ({"name": ""}, "name"),
        ({"name": "A\nBcc: victime@exemple.fr"}, "name"),
        ({"mail": "", "phone": ""}, "mail"),
        ({"mail": "pas une adresse"}, "mail"),
        ({"mail": "a@exemple.fr\nBcc: b@exemple.fr"}, "mail"),
        ({"phone": "12"}, "phone"),
        *(({"people": number}, "people") for number in ("0", "-1", "999", "deux", "", "1e3", "\x00")),
    ],
)
def test_a_fault_is_told_at_its_field_and_nothing_typed_is_lost(client, clock, typed, field):
    session = bookable()
    answer = client.post(address(session), filled(client, clock, session, **typed))
    page = BeautifulSoup(answer.content, "html.parser")
    assert answer.status_code == 422
    assert page.select_one(f".cp-form__errors a[href='#id_{field}']")
    if field != "name":
        assert page.select_one("#id_name")["value"] == "Dominique Martin"
    assert not Registration.objects.exists()


def test_a_formula_in_a_name_stays_a_name(client, clock):
    session = bookable()
    client.post(address(session), filled(client, clock, session, name='=HYPERLINK("x")<script>'))
    answer = client.get(link_of(Registration.objects.get()))
    assert "<script>" not in answer.content.decode()


def test_the_channel_is_kept_if_it_is_known(client, clock):
    from tests.factories.channels import channel_link

    channel_link(code="abribus")
    session = bookable()
    client.post(address(session), filled(client, clock, session, "?source=abribus"))
    client.post(address(session), filled(client, clock, session, source="invente"))
    assert list(Registration.objects.values_list("source", flat=True)) == ["abribus", ""]


def test_a_link_shows_and_only_a_post_acts(client):
    session = bookable()
    registration = booked(session, 2)
    client.get(link_of(registration))
    assert Registration.objects.get().state == "confirmed"
    client.post(link_of(registration), {"action": "change", "people": "3"})
    assert Registration.objects.get().people == 3
    client.post(link_of(registration), {"action": "cancel"})
    assert Registration.objects.get().state == "cancelled"
    assert Session.objects.get().places_taken == 0


def test_forged_and_late_links_say_so(client, clock):
    registration = booked(bookable())
    link = link_of(registration)
    forged = link.replace(re.search(r"registrations/(\w)", link)[1], "Z", 1) + "x/"
    for bad in (forged, "/campaign-pages/registrations/abc/"):
        assert client.get(bad).status_code in (404, 410)
    clock.move_to("2026-11-30T12:00:00+01:00")
    answer = client.get(link)
    assert answer.status_code == 410
    assert registration.code not in answer.content.decode()


def test_a_code_with_its_name_leads_back(client, clock):
    registration = booked(bookable(), mail="", phone="+33465710000", name="Dominique Martin")
    page = BeautifulSoup(client.get("/campaign-pages/registrations/").content, "html.parser")
    stamp = page.select_one("[name=cp_stamp]")["value"]
    clock.shift(10)
    typed = {"code": registration.code.lower().replace("-", " "), "who": "dominique  martin", "cp_stamp": stamp}
    assert client.post("/campaign-pages/registrations/", typed).headers["Location"] == link_of(registration)
    wrong = client.post("/campaign-pages/registrations/", {**typed, "who": "Quelqu’un d’autre"})
    assert wrong.status_code == 422


def test_a_session_that_takes_nobody_leads_to_other_dates(client):
    session = bookable()
    Session.objects.update(status="cancelled")
    answer = client.get(address(session))
    assert answer.status_code == 410
    assert session.page.url in answer.content.decode()


def test_the_link_to_take_part_is_for_confirmed_people_only(client):
    session = bookable(capacity=1, attendance="online", online_link="https://visio.exemple.org/salle", venue=None)
    first, second = booked(session), booked(session)
    assert "visio.exemple.org" in client.get(link_of(first)).content.decode()
    assert "visio.exemple.org" not in client.get(link_of(second)).content.decode()
    public = [session.page.url, f"/campaign-pages/events/session-{session.uid}.ics", address(session)]
    assert not any("visio.exemple.org" in client.get(each).content.decode() for each in public)


def test_what_the_page_does_not_offer_is_not_done(client, clock):
    registration = booked(bookable(), 2)
    link = link_of(registration)
    clock.move_to("2026-11-17T09:00:00+01:00")
    assert "cancel" not in client.get(link).content.decode()
    client.post(link, {"action": "cancel"})
    client.post(link, {"action": "change", "people": "1"})
    registration.refresh_from_db()
    assert (registration.state, registration.people) == ("confirmed", 2)


def test_before_registration_opens_the_page_says_when(client):
    session = bookable()
    Session.objects.update(registration_opens_at="2026-11-05T09:00:00+01:00")
    answer = client.get(address(session))
    assert answer.status_code == 403
    assert "5 novembre" in words(answer).replace("\u00a0", " ")


def test_online_nobody_is_asked_what_they_need_in_a_room(client, clock):
    online = bookable(attendance="online", venue=None)
    page = BeautifulSoup(client.get(address(online)).content, "html.parser")
    assert {field["name"] for field in page.select("form.cp-form .cp-form__tick [type=checkbox]")} == {
        "sign_language",
        "contact_me",
    }
    # A forged or an older form asks in vain.
    client.post(address(online), filled(client, clock, online, step_free="on", sign_language="on"))
    registration = Registration.objects.get()
    assert (registration.sign_language, registration.step_free, registration.hearing_loop) == (True, False, False)


def test_a_group_larger_than_the_session_is_told_so_and_what_was_typed_stays(client, clock):
    session = bookable(capacity=3, overbooking=2)
    page = BeautifulSoup(client.get(address(session)).content, "html.parser")
    assert page.select_one("#id_people")["max"] == "3"
    answer = client.post(address(session), filled(client, clock, session, people="4"))
    page = BeautifulSoup(answer.content, "html.parser")
    assert "3 au plus pour cette séance" in page.select_one(".cp-form__errors").get_text()
    assert (page.select_one("#id_people")["value"], page.select_one("#id_name")["value"]) == ("4", "Dominique Martin")
    assert Registration.objects.count() == 0
    client.post(address(session), filled(client, clock, session, people="3"))
    registration = Registration.objects.get()
    answer = client.post(link_of(registration), {"action": "change", "people": "4"})
    assert "3 au plus pour cette séance" in words(answer)
    registration.refresh_from_db()
    assert registration.people == 3


def test_places_taken_away_while_the_form_is_filled_in_are_told(client, clock):
    session = bookable(capacity=4)
    values = filled(client, clock, session, people="4")
    Session.objects.update(capacity=2)
    answer = client.post(address(session), values)
    assert "2 au plus pour cette séance" in words(answer)
    assert Registration.objects.count() == 0
