"""Robots, browsers that fill in too much, and crowds: who is asked for one step more, and loses nothing."""

import pytest
import time_machine
from bs4 import BeautifulSoup

from campaign_pages.models import OutgoingMail, Registration, Session
from campaign_pages.registrations.links import link_of
from tests.campaign_pages.registrations.form_pages import address, filled
from tests.factories.proofs import solved
from tests.factories.registrations import bookable

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def clock():
    with time_machine.travel("2026-11-01T12:00:00+01:00", tick=False) as traveller:
        yield traveller


def typed_again(page):
    """What a form that is shown again sends as it stands."""
    fields = page.select("form.cp-form input:not([type=checkbox], [type=radio])")
    return {field["name"]: field.get("value", "") for field in fields}


def test_a_robot_that_fills_everything_in_is_not_registered_however_often(client, clock):
    session = bookable()
    values = filled(client, clock, session, cp_leave_empty="spam", mail="", phone="0465710000")
    for _attempt in range(3):
        answer = client.post(address(session), values)
        assert answer.status_code in (422, 429)
        page = BeautifulSoup(answer.content, "html.parser")
        values = {**typed_again(page), "cp_leave_empty": "spam"}
        # Not even with the sum solved: a browser that a robot drives can do that.
        if challenge := page.select_one("[name=cp_proof]").get("data-cp-challenge"):
            values["cp_proof"] = solved(challenge)
    assert not Registration.objects.exists()
    assert not OutgoingMail.objects.exists()


def test_whose_browser_filled_the_hidden_field_loses_nothing_and_presses_once_more(client, clock):
    session = bookable()
    answer = client.post(address(session), filled(client, clock, session, cp_leave_empty="Dominique"))
    page = BeautifulSoup(answer.content, "html.parser")
    assert answer.status_code == 429
    assert "Un champ caché avait été rempli" in page.select_one(".cp-form__errors").get_text()
    assert page.select_one("#id_name")["value"] == "Dominique Martin"
    assert not page.select_one("[name=cp_leave_empty]").get("value")
    assert not Registration.objects.exists()
    client.post(address(session), typed_again(page))
    assert Registration.objects.get().state == "confirmed"


def test_whose_browser_fills_it_each_time_confirms_by_mail(client, clock):
    session = bookable()
    answer = client.post(address(session), filled(client, clock, session, cp_leave_empty="Dominique"))
    values = typed_again(BeautifulSoup(answer.content, "html.parser"))
    client.post(address(session), {**values, "cp_leave_empty": "Dominique"})
    unproven = Registration.objects.get()
    assert (unproven.state, Session.objects.get().places_taken) == ("unproven", 0)
    client.post(link_of(unproven, "prove"))
    assert Registration.objects.get().state == "confirmed"


def test_the_hidden_field_is_none_that_a_browser_fills(client):
    page = BeautifulSoup(client.get(address(bookable())).content, "html.parser")
    field = page.select_one("[name=cp_leave_empty]")
    assert field.has_attr("readonly")
    assert (field["autocomplete"], field["tabindex"], field["data-lpignore"]) == ("off", "-1", "true")
    assert not page.select_one("#id_name").has_attr("readonly")


def test_above_the_rate_a_sum_is_asked_and_without_scripts_the_mail_must_answer(client, clock, settings):
    settings.CAMPAIGN_PAGES = {**settings.CAMPAIGN_PAGES, "FORM_RATE": (0, 600)}
    session = bookable()
    answer = client.post(address(session), filled(client, clock, session))
    page = BeautifulSoup(answer.content, "html.parser")
    assert page.select_one("[name=cp_proof]")["data-cp-challenge"]
    assert page.select_one("#id_name")["value"] == "Dominique Martin"
    values = {field["name"]: field.get("value", "") for field in page.select("form.cp-form input[type=hidden]")}
    clock.shift(10)
    client.post(address(session), {**values, "name": "Dominique Martin", "mail": "d@exemple.fr", "people": "2"})
    unproven = Registration.objects.get()
    assert (unproven.state, Session.objects.get().places_taken) == ("unproven", 0)
    link = link_of(unproven, "prove")
    client.get(link)
    assert Registration.objects.get().state == "unproven"
    client.post(link)
    assert (Registration.objects.get().state, Session.objects.get().places_taken) == ("confirmed", 2)
