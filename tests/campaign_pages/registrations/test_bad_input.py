"""Whatever a form, a link or an address brings: the page says what is wrong, and nothing is harmed."""

import pytest
import time_machine
from bs4 import BeautifulSoup
from django.core import mail, signing

from campaign_pages.intake.outbox import send_due
from campaign_pages.models import OutgoingMail, Registration, Session
from campaign_pages.registrations import erasing
from campaign_pages.registrations.links import SALT, link_of
from tests.factories.registrations import bookable, booked

pytestmark = pytest.mark.django_db

FIND = "/campaign-pages/registrations/"
HARD = ("\x00", "A" * 5000, "Ana\r\nBcc: victime@exemple.fr", "Ana\x1b[2J", "\t\n ")
UNSEEN = ("cp_stamp", "cp_proof", "token", "source", "asked")


@pytest.fixture(autouse=True)
def clock():
    with time_machine.travel("2026-11-01T12:00:00+01:00", tick=False) as traveller:
        yield traveller


def page_of(answer):
    return BeautifulSoup(answer.content, "html.parser")


def address(session):
    return f"/campaign-pages/register/{session.uid}/"


def filled(client, clock, where, **typed):
    """The fields of the form at an address as shown, filled in, some seconds later."""
    form = page_of(client.get(where)).select_one("form.cp-form")
    values = {field["name"]: field.get("value", "") for field in form.select("input[type=hidden]")}
    clock.shift(10)
    return {**values, "name": "Dominique Martin", "mail": "dominique@exemple.fr", "people": "2", **typed}


@pytest.mark.parametrize("field", ["name", "mail", "phone", "people"])
@pytest.mark.parametrize("value", HARD)
def test_what_nobody_is_called_is_told_at_its_field(client, clock, field, value):
    session = bookable()
    answer = client.post(address(session), filled(client, clock, address(session), **{field: value}))
    page = page_of(answer)
    if field == "phone" and not value.strip():
        assert Registration.objects.get().phone == ""
        return
    assert answer.status_code == 422
    assert page.select_one(f".cp-form__errors a[href='#id_{field}']")
    assert page.select_one(f"#id_{field}")["aria-invalid"] == "true"
    assert not Registration.objects.exists()
    assert not OutgoingMail.objects.exists()


@pytest.mark.parametrize("field", UNSEEN)
@pytest.mark.parametrize("value", ["\x00", "A" * 5000, '{"challenge": []}'])
def test_a_hidden_field_that_was_tampered_with_is_no_riddle(client, clock, field, value):
    """Either it counts as absent or the page says in words what to do."""
    session = bookable()
    answer = client.post(address(session), filled(client, clock, address(session), **{field: value}), follow=True)
    if Registration.objects.exists():
        kept = Registration.objects.get()
        assert (kept.state, kept.source) == ("confirmed", "")
        assert kept.code in answer.content.decode()
    else:
        assert field == "cp_stamp"
        assert "envoyer à nouveau" in page_of(answer).select_one(".cp-form__errors li").get_text()


def test_a_choice_that_is_not_offered_is_refused(client, clock):
    session = bookable()
    answer = client.post(address(session), filled(client, clock, address(session), approved="maire"))
    assert page_of(answer).select_one(".cp-form__errors a[href^='#id_approved']")
    assert not Registration.objects.exists()


def test_a_formula_as_a_name_is_kept_and_sent_as_text(client, clock):
    session = bookable()
    name = '=HYPERLINK("mal.exemple";"Ici") <b>{code}</b>'
    client.post(address(session), filled(client, clock, address(session), name=name))
    registration = Registration.objects.get()
    assert registration.name == name
    send_due()
    (sent,) = mail.outbox
    assert f"Bonjour {name}" in sent.body
    assert "\n" not in sent.subject
    assert not page_of(client.get(link_of(registration))).select("#cp-content b")


def test_a_form_without_anything_says_all_that_is_missing(client):
    page = page_of(client.post(address(bookable()), {}))
    told = {link["href"] for link in page.select(".cp-form__errors a")}
    assert told == {"#id_name", "#id_mail", "#id_people"}


#: Signed texts change with the second: the names of tests must not.
FORGED = {
    "words": "abc",
    "colons": "a:b:c",
    "nul": "%00",
    "no UTF-8": "%FF%FE",
    "long": "x" * 3000,
    "a way out": "..%2F..%2Fadmin",
    "another salt": signing.dumps("1"),
    "of a stamp": signing.dumps(1, salt="campaign_pages.intake.stamp"),
    "a dictionary": signing.dumps({"pk": 1}, salt=SALT),
    "a huge number": signing.dumps(10**30, salt=SALT),
    "SQL": signing.dumps("1 OR 1=1", salt=SALT),
    "nothing": signing.dumps(None, salt=SALT),
}


@pytest.mark.parametrize("bad", FORGED.values(), ids=FORGED)
@pytest.mark.parametrize("more", ["", "confirm/"])
def test_a_forged_link_shows_and_does_nothing(client, bad, more):
    registration = booked(bookable(), 2)
    for answer in (client.get(f"{FIND}{bad}/{more}"), client.post(f"{FIND}{bad}/{more}", {"action": "cancel"})):
        assert answer.status_code in (404, 410)
        assert registration.code not in answer.content.decode()
    registration.refresh_from_db()
    assert (registration.state, Session.objects.get().places_taken) == ("confirmed", 2)


def test_each_link_is_the_link_of_one_person(client):
    session = bookable()
    one, other = booked(session), booked(session)
    mine, theirs = link_of(one), link_of(other)
    swapped = mine.rpartition(":")[0] + ":" + theirs.rpartition(":")[2]
    assert client.get(swapped).status_code == 410
    assert other.code not in client.get(mine).content.decode()


def test_a_link_ends_with_what_we_know_of_its_person(client):
    registration = booked(bookable(), name="Dominique Martin", mail="dominique@exemple.fr")
    erasing.erase(registration)
    for answer in (client.get(link_of(registration)), client.post(link_of(registration), {"action": "cancel"})):
        page = page_of(answer)
        assert answer.status_code == 410
        assert "Dominique" not in page.get_text()
        assert page.select_one(f"#cp-content a[href='{FIND}']")


@pytest.mark.parametrize("code", ["", "\x00", "?" * 20, "A" * 5000, "' OR 1=1 --", "K7QM-4XRP"])
@pytest.mark.parametrize("who", ["", "\x00", "A" * 5000, "%", "Dominique Martin"])
def test_no_strange_code_finds_anybody(client, clock, code, who):
    registration = booked(bookable(), name="Dominique Martin", mail="", phone="+33465710000")
    values = filled(client, clock, FIND, code=code, who=who)
    page = page_of(client.post(FIND, values))
    assert page.select(".cp-form__errors li")
    assert registration.code not in page.get_text()


def test_an_empty_mail_address_is_nobodys_name(client, clock):
    """Who gave a phone number has an empty mail address, which must not open their registration."""
    registration = booked(bookable(), name="Dominique Martin", mail="", phone="+33465710000")
    answer = client.post(FIND, filled(client, clock, FIND, code=registration.code, who="\u00a0"))
    assert page_of(answer).select(".cp-form__errors li")


@pytest.mark.parametrize("action", ["", "delete", "\x00", "page", "__init__"])
def test_an_action_that_does_not_exist_does_nothing(client, action):
    registration = booked(bookable(), 2)
    answer = client.post(link_of(registration), {"action": action, "people": "5"})
    assert registration.code in answer.content.decode()
    registration.refresh_from_db()
    assert (registration.state, registration.people) == ("confirmed", 2)
