"""When many interest forms come from one network: the mail address must answer before anybody is told of somebody."""

import datetime

import pytest
from bs4 import BeautifulSoup

from campaign_pages.models import Lead, OutgoingMail
from tests.campaign_pages.candidates.forms import filled, hidden_in
from tests.factories.candidates import carer, interest_form, recruiting

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("clock")]

PERSON = {"first_name": "Dominique", "phone": "04 65 71 00 12"}


def test_above_the_rate_a_sum_is_asked_and_without_scripts_the_mail_must_answer(client, clock, settings):
    settings.CAMPAIGN_PAGES = {**settings.CAMPAIGN_PAGES, "FORM_RATE": (0, 600)}
    page = interest_form(recruiting(carer()))
    again = client.post(page.url, filled(client, clock, page, **PERSON))
    form = BeautifulSoup(again.content, "html.parser").select_one("form.cp-form")
    assert form.select_one("[name=cp_proof]")["data-cp-challenge"]
    assert form.select_one("#id_first_name")["value"] == "Dominique"
    clock.shift(10)
    refused = client.post(page.url, {**hidden_in(form), **PERSON})
    assert BeautifulSoup(refused.content, "html.parser").select_one(".cp-form__errors a[href='#id_mail']")
    assert not Lead.objects.exists()
    clock.shift(10)
    client.post(page.url, {**hidden_in(form), **PERSON, "mail": "d@exemple.fr"})
    lead = Lead.objects.get()
    assert (lead.received_at, list(Lead.objects.followed())) == (None, [])
    asked = OutgoingMail.objects.get()
    assert (asked.kind, asked.to) == ("interest_confirm", "d@exemple.fr")
    link = next(word for word in asked.body.split() if "/confirm/" in word).removeprefix("http://localhost")
    client.get(link)
    assert Lead.objects.get().received_at is None
    client.post(link)
    assert list(Lead.objects.followed()) == [lead]
    assert OutgoingMail.objects.filter(kind="lead_alert").count() == 1
    client.post(link)
    assert OutgoingMail.objects.filter(kind="lead_alert").count() == 1


def test_ten_forms_without_scripts_write_to_an_address_once(client, clock, settings):
    settings.CAMPAIGN_PAGES = {**settings.CAMPAIGN_PAGES, "FORM_RATE": (0, 600)}
    page = interest_form(recruiting(carer()))
    for _each in range(10):
        client.post(page.url, filled(client, clock, page, **PERSON, mail="victime@exemple.fr", asked="1"))
    client.post(page.url, filled(client, clock, page, **PERSON, mail="autre@exemple.fr", asked="1"))
    assert sorted(OutgoingMail.objects.values_list("to", flat=True)) == ["autre@exemple.fr", "victime@exemple.fr"]


def test_a_confirmation_that_comes_too_late_keeps_nothing(client, clock, settings):
    settings.CAMPAIGN_PAGES = {**settings.CAMPAIGN_PAGES, "FORM_RATE": (0, 600)}
    page = interest_form(recruiting(carer()))
    client.post(page.url, filled(client, clock, page, **PERSON, mail="d@exemple.fr", asked="1"))
    link = next(word for word in OutgoingMail.objects.get().body.split() if "/confirm/" in word)
    clock.shift(datetime.timedelta(hours=49))
    answer = client.post(link.removeprefix("http://localhost"))
    assert answer.status_code == 410
    assert page.url in answer.content.decode()
    assert not Lead.objects.followed().exists()


def test_one_answer_takes_in_a_household_and_no_flood(client, clock, settings):
    settings.CAMPAIGN_PAGES = {**settings.CAMPAIGN_PAGES, "FORM_RATE": (0, 600)}
    page = interest_form(recruiting(carer()))
    for number in range(7):
        typed = {"first_name": f"Robot {number}", "mail": "un@exemple.fr"}
        client.post(page.url, filled(client, clock, page, **typed, asked="1"))
    asked = OutgoingMail.objects.get(kind="interest_confirm")
    link = next(word for word in asked.body.split() if "/confirm/" in word).removeprefix("http://localhost")
    client.post(link)
    assert list(Lead.objects.followed().order_by("pk").values_list("first_name", flat=True)) == [
        f"Robot {number}" for number in range(5)
    ]
    assert OutgoingMail.objects.filter(kind="lead_alert").count() == 5
