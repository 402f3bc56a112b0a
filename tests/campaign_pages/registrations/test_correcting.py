"""What the desk puts right in a registration (RGPD, article 16), with the rules of places kept."""

import datetime

import pytest
import time_machine
from bs4 import BeautifulSoup
from django.urls import reverse
from django.utils import translation
from wagtail.models import ModelLogEntry

from campaign_pages.models import OutgoingMail, Registration
from campaign_pages.registrations.places import cancel, miscounted
from tests.factories.branding import other_site
from tests.factories.desk import desk_of
from tests.factories.registrations import RegistrationFactory, bookable, booked

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def clock():
    with translation.override("fr"), time_machine.travel("2026-11-02T10:00:00+01:00", tick=False) as traveller:
        yield traveller


@pytest.fixture
def desk(client):
    user = desk_of()
    client.force_login(user)
    return user


def at(registration):
    return reverse("campaign_pages_desk_correct", args=[registration.session.uid, registration.pk])


def page_of(answer):
    return BeautifulSoup(answer.content, "html.parser").find("main")


def typed(**changed):
    return {"name": "Éléonore Vernay", "mail": "", "phone": "04 65 71 00 12", "people": "2", "approved": "", **changed}


def mails_of(registration):
    return sorted(OutgoingMail.objects.filter(key__startswith=str(registration.pk)).values_list("kind", flat=True))


def test_what_is_wrong_is_put_right_and_logged_without_a_word_of_it(client, desk):
    session = bookable()
    registration = booked(session, 2, name="Eleonor Vernet", mail="", phone="+33465710011", hearing_loop=True)
    decoy = booked(session, name="Leurre")
    roster = page_of(client.get(reverse("campaign_pages_desk_session", args=[session.uid])))
    assert roster.select_one(f'a[href="{at(registration)}"]')
    form = page_of(client.get(at(registration))).select_one("form")
    shown = [form.select_one(f"[name={name}]")["value"] for name in ("name", "people")]
    assert shown == ["Eleonor Vernet", "2"]
    assert form.select_one("[name=hearing_loop]").has_attr("checked")
    client.post(at(registration), typed(step_free="on", approved="yes"))
    registration.refresh_from_db()
    decoy.refresh_from_db()
    assert (registration.name, registration.phone, registration.approved) == ("Éléonore Vernay", "+33465710012", "yes")
    assert (registration.hearing_loop, registration.step_free) == (False, True)
    assert (registration.state, registration.people, decoy.name) == ("confirmed", 2, "Leurre")
    entry = ModelLogEntry.objects.get(action="campaign_pages.correct_personal_data")
    assert (entry.user, entry.object_id) == (desk, str(registration.pk))
    assert "Vernay" not in f"{entry.label}{entry.data}"
    assert miscounted() == []


def test_a_new_address_is_written_to_and_more_people_take_their_places(client, desk):
    registration = booked(bookable(), 2, mail="faux@exemple.fr")
    client.post(at(registration), typed(mail="juste@exemple.fr", people="4"))
    registration.refresh_from_db()
    assert (registration.mail, registration.people, registration.session.places_taken) == ("juste@exemple.fr", 4, 4)
    told = OutgoingMail.objects.filter(to="juste@exemple.fr").values_list("kind", flat=True)
    assert "registration_changed" in told
    assert miscounted() == []


@pytest.mark.parametrize(("capacity", "people", "told"), [(3, "3", "ne tiennent pas"), (3, "4", "3 au plus")])
def test_more_people_than_fit_change_nothing_and_what_was_typed_stays(client, desk, capacity, people, told):
    session = bookable(capacity=capacity)
    registration = booked(session, 2, name="Eleonor Vernet", mail="alix@exemple.fr")
    booked(session, 1)
    page = page_of(client.post(at(registration), typed(people=people)))
    assert told in page.select_one("[role=alert]").get_text()
    assert page.select_one("[name=name]")["value"] == "Éléonore Vernay"
    registration.refresh_from_db()
    assert (registration.name, registration.mail, registration.people) == ("Eleonor Vernet", "alix@exemple.fr", 2)
    assert not ModelLogEntry.objects.filter(action="campaign_pages.correct_personal_data").exists()
    assert miscounted() == []


def test_places_given_back_are_offered_to_who_waits(client, desk):
    session = bookable(capacity=2)
    registration = booked(session, 2)
    waiting = booked(session, 1, name="Attend", mail="attend@exemple.fr")
    client.post(at(registration), typed(people="1"))
    waiting.refresh_from_db()
    assert waiting.state == "offered"
    assert miscounted() == []


def test_who_has_cancelled_or_came_is_corrected_and_nobody_is_written_to(client, desk, clock):
    session = bookable()
    gone = booked(session, name="Parti", mail="parti@exemple.fr")
    cancel(gone, tell=False)
    came = booked(session, 2, name="Venue", mail="venue@exemple.fr")
    clock.move_to("2026-11-20T10:00:00+01:00")
    client.force_login(desk)
    for registration in (gone, came):
        before = mails_of(registration)
        assert page_of(client.get(at(registration))).select_one("[name=people]") is None
        client.post(at(registration), typed(mail="juste@exemple.fr", people="9"))
        assert mails_of(registration) == before
    assert set(Registration.objects.values_list("name", "mail", "people")) == {
        ("Éléonore Vernay", "juste@exemple.fr", 1),
        ("Éléonore Vernay", "juste@exemple.fr", 2),
    }
    assert miscounted() == []


def test_nobody_becomes_unreachable(client, desk):
    registration = booked(bookable(), mail="alix@exemple.fr")
    page = page_of(client.post(at(registration), typed(phone="")))
    assert "pour que nous puissions vous joindre" in page.get_text()
    registration.refresh_from_db()
    assert registration.mail == "alix@exemple.fr"


def test_others_correct_nobody_and_who_is_erased_is_not_there(client):
    session = bookable()
    registration = RegistrationFactory(session=session, name="Secrète")
    erased = RegistrationFactory(session=session, erased_at=datetime.datetime(2026, 11, 1, tzinfo=datetime.UTC))
    elsewhere = other_site()
    reader = desk_of(registration.session.page.get_site(), rights=["view"], username="lit")
    for user in (reader, desk_of(elsewhere, username="ailleurs")):
        client.force_login(user)
        assert "Secrète" not in client.get(at(registration)).text
        client.post(at(registration), typed())
    registration.refresh_from_db()
    assert registration.name == "Secrète"
    client.force_login(desk_of(registration.session.page.get_site(), username="ici"))
    assert client.get(at(erased)).status_code == 404
