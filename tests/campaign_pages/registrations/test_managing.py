"""Whoever registered says by their link where we reach them from now on; nobody else does, and nothing else changes."""

import pytest
import time_machine
from bs4 import BeautifulSoup
from django.core import mail

from campaign_pages.intake.outbox import send_due
from campaign_pages.models import OutgoingMail, Registration
from campaign_pages.registrations import places
from campaign_pages.registrations.links import link_of
from tests.factories.proofs import solved
from tests.factories.registrations import bookable, booked

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def clock():
    with time_machine.travel("2026-11-01T12:00:00+01:00", tick=False) as traveller:
        yield traveller


@pytest.fixture
def registration():
    found = booked(bookable(), 2, mail="ancienne@exemple.fr", phone="+33465710000", name="Dominique Martin")
    send_due()
    mail.outbox.clear()
    return found


def page_of(answer):
    return BeautifulSoup(answer.content, "html.parser")


def reach_form(page):
    return page.select_one("form:has([value=reach])")


def filled(client, clock, registration, **typed):
    """The fields of the form as shown, changed, some seconds later."""
    form = reach_form(page_of(client.get(link_of(registration))))
    clock.shift(10)
    return {**{field["name"]: field.get("value", "") for field in form.select("input")}, **typed}


def contact(registration):
    return Registration.objects.values_list("mail", "phone").get(pk=registration.pk)


def test_the_form_shows_what_we_know(client, registration):
    form = reach_form(page_of(client.get(link_of(registration))))
    assert form.select_one("[name=mail]")["value"] == "ancienne@exemple.fr"
    assert form.select_one("[name=phone]")["value"] == "04 65 71 00 00"
    assert not form.select_one("[name=name]")


def test_a_new_address_gets_the_link_and_the_old_one_nothing(client, clock, registration):
    beside = booked(registration.session, mail="autre@exemple.fr")
    send_due()
    mail.outbox.clear()
    values = filled(client, clock, registration, mail="nouvelle@exemple.fr")
    answer = client.post(link_of(registration), values, follow=True)
    assert "Vos coordonnées sont enregistrées" in page_of(answer).select_one("[role=status]").get_text()
    assert contact(registration) == ("nouvelle@exemple.fr", "+33465710000")
    assert contact(beside)[0] == "autre@exemple.fr"
    send_due()
    send_due()
    (sent,) = mail.outbox
    assert sent.to == ["nouvelle@exemple.fr"]
    old_link = link_of(registration)
    registration.refresh_from_db()
    assert link_of(registration) in sent.body
    assert registration.code in sent.body
    # Who reads the mails of the old address, perhaps a slip, has no say any more.
    assert registration.code not in client.get(old_link).text
    assert (registration.state, registration.people, registration.session.places_taken) == ("confirmed", 2, 3)


def test_what_comes_later_goes_to_the_new_address(client, clock, registration):
    client.post(link_of(registration), filled(client, clock, registration, mail="nouvelle@exemple.fr"))
    places.cancel(registration)
    assert OutgoingMail.objects.get(kind="registration_cancelled").to == "nouvelle@exemple.fr"


def test_another_phone_alone_is_written_to_nobody(client, clock, registration):
    client.post(link_of(registration), filled(client, clock, registration, phone="+41 22 730 50 00"))
    assert contact(registration) == ("ancienne@exemple.fr", "+41227305000")
    assert not OutgoingMail.objects.filter(kind="registration_address").exists()
    # A number from elsewhere is shown with its country.
    form = reach_form(page_of(client.get(link_of(registration))))
    assert form.select_one("[name=phone]")["value"] == "+41 22 730 50 00"


def test_who_had_a_phone_only_gets_the_link_by_mail(client, clock, registration):
    Registration.objects.update(mail="")
    registration.refresh_from_db()
    client.post(link_of(registration), filled(client, clock, registration, mail="enfin@exemple.fr"))
    assert OutgoingMail.objects.get(kind="registration_address").to == "enfin@exemple.fr"


@pytest.mark.parametrize(
    ("typed", "field"),
    [
        ({"mail": "", "phone": ""}, "mail"),
        ({"mail": "pas une adresse"}, "mail"),
        ({"mail": "a@exemple.fr\nBcc: victime@exemple.fr"}, "mail"),
        ({"mail": "a\x00@exemple.fr"}, "mail"),
        ({"mail": f"{'a' * 5000}@exemple.fr"}, "mail"),
        ({"phone": "12"}, "phone"),
        ({"phone": "0" * 5000}, "phone"),
        ({"phone": "04 65 71 00 00\x00"}, "phone"),
    ],
)
def test_a_fault_is_told_and_nothing_changes(client, clock, registration, typed, field):
    answer = client.post(link_of(registration), filled(client, clock, registration, **typed))
    page = page_of(answer)
    assert answer.status_code == 422
    assert page.title.get_text().startswith("Erreur")
    assert page.select_one(f".cp-form__errors a[href='#id_{field}']")
    opened = page.select("details[open]")
    assert [reach_form(part) is not None for part in opened] == [True]
    typed_one = page.select_one(f"#id_{field}").get("value", "")
    assert typed_one.replace("\n", "") == typed[field].replace("\n", "")
    assert contact(registration) == ("ancienne@exemple.fr", "+33465710000")
    assert not OutgoingMail.objects.filter(kind="registration_address").exists()


def test_a_robot_changes_nothing(client, clock, registration):
    values = filled(client, clock, registration, mail="spam@exemple.fr", cp_leave_empty="x")
    client.post(link_of(registration), values)
    assert contact(registration)[0] == "ancienne@exemple.fr"


def test_above_the_rate_the_sum_must_be_solved(client, clock, registration, settings):
    settings.CAMPAIGN_PAGES = {**settings.CAMPAIGN_PAGES, "FORM_RATE": (0, 600)}
    answer = client.post(link_of(registration), filled(client, clock, registration, mail="nouvelle@exemple.fr"))
    form = reach_form(page_of(answer))
    assert answer.status_code == 429
    assert form.select_one("[name=mail]")["value"] == "nouvelle@exemple.fr"
    assert contact(registration)[0] == "ancienne@exemple.fr"
    challenge = form.select_one("[name=cp_proof]")["data-cp-challenge"]
    values = {field["name"]: field.get("value", "") for field in form.select("input")}
    clock.shift(10)
    client.post(link_of(registration), {**values, "cp_proof": solved(challenge)})
    assert contact(registration)[0] == "nouvelle@exemple.fr"


def test_what_is_over_or_given_back_stays_as_it_is(client, clock, registration):
    values = filled(client, clock, registration, mail="nouvelle@exemple.fr")
    places.cancel(registration)
    page = page_of(client.post(link_of(registration), values))
    assert not page.select("form:has([name=action])")
    assert contact(registration)[0] == "ancienne@exemple.fr"


def test_a_number_out_of_bounds_is_told_with_what_was_typed(client, registration):
    page = page_of(client.post(link_of(registration), {"action": "change", "people": "99"}))
    assert page.select_one(".cp-form__errors a[href='#id_people']")
    assert page.select_one("#id_people")["value"] == "99"
    assert len(page.select("details[open]")) == 1
    assert "1 à 6" in page.select_one(".cp-form__error").get_text().replace("\xa0", " ")


def test_more_people_than_fit_is_told_and_less_is_done(client, registration):
    others = booked(registration.session, 6)
    booked(registration.session, 2)
    page = page_of(client.post(link_of(registration), {"action": "change", "people": "3"}))
    assert "reste inchangée" in page.select_one(".cp-form__error").get_text()
    answer = client.post(link_of(registration), {"action": "change", "people": "1"}, follow=True)
    assert "modifié" in page_of(answer).select_one("[role=status]").get_text()
    assert list(Registration.objects.order_by("pk").values_list("people", flat=True)) == [1, others.people, 2]


def test_the_page_tells_no_change_that_nobody_made(client, registration):
    for query in ("?done=", "?done=<script>", "?done=cancel", "?done=%00"):
        assert not page_of(client.get(link_of(registration) + query)).select("[role=status]")
