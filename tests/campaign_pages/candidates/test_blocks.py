"""Wondering whether it is for oneself, and the way to be told later."""

import datetime

import pytest
from bs4 import BeautifulSoup
from django.db import connection
from django.test.utils import CaptureQueriesContext

from tests.factories.candidates import interest_form, stay_informed
from tests.factories.channels import channel_link
from tests.factories.events import agenda, event, row
from tests.factories.pages import campaign

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("clock")]


def goes(label, page=None, address=""):
    return {"label": label, "page": page and page.pk, "document": None, "address": address}


def check(*questions, **values):
    asked = [{"question": question, "talk": talk} for question, talk in questions]
    return {"type": "self_check", "value": {"heading": "Est-ce pour moi ?", "questions": asked, **values}}


def shown(client, page, query=""):
    return BeautifulSoup(client.get(page.url + query).content, "html.parser")


def test_without_scripts_the_questions_are_a_list_with_what_there_is_to_talk_about(client):
    page = campaign(body=[check(("J’ai une chambre.", "Une chambre s’aménage."), ("J’ai du temps.", "On s’organise."))])
    html = shown(client, page).select_one(".cp-self-check")
    questions = [each.get_text() for each in html.select("li > .cp-self-check__question")]
    talks = [each.get_text() for each in html.select("li .cp-self-check__talk")]
    assert questions == ["J’ai une chambre.", "J’ai du temps."]
    assert talks == ["Une chambre s’aménage.", "On s’organise."]
    # The answers are there for the script alone, and nothing could be sent.
    answers = BeautifulSoup(html.select_one("template").decode_contents(), "html.parser").select("label")
    assert [each.get_text(strip=True) for each in answers] == ["Oui", "Je ne sais pas encore", "Pas aujourd’hui"]
    for template in html.select("template"):
        template.decompose()
    assert not html.select("form, input, button, [name]")
    script = html.select_one("script")
    assert script["type"] == "module"
    assert not script.get_text(strip=True)


def test_it_names_the_next_meeting_the_next_step_and_other_ways(client):
    meetings = agenda()
    event(meetings, title="Réunion de décembre", rows=[row(starts_on=datetime.date(2026, 12, 8))])
    event(meetings, title="Réunion de janvier", rows=[row(starts_on=datetime.date(2027, 1, 8))])
    event(meetings, title="Film", kind="film", rows=[row(starts_on=datetime.date(2026, 12, 1))])
    page = campaign()
    form = interest_form(page)
    page.body = [
        check(
            ("J’ai une chambre.", "Une chambre s’aménage."),
            meetings=meetings.pk,
            links=[goes("Être rappelé", form)],
            other_ways=[goes("Parrainer un enfant", address="/parrainage/"), goes("Nulle part")],
        )
    ]
    page.save()
    code = channel_link(page).code
    html = shown(client, page, f"?source={code}").select_one(".cp-self-check")
    assert "Réunion de décembre" in html.get_text()
    # Who goes there and registers came by this channel.
    assert html.select_one(".cp-next-meeting a")["href"].endswith(f"/?source={code}")
    assert "Réunion de janvier" not in html.get_text()
    assert "Film" not in html.get_text()
    assert html.select_one(".cp-actions a")["href"] == f"{form.url}?source={code}"
    others = [(link.get_text(), link["href"]) for link in html.select(".cp-self-check__others a")]
    assert others == [("Parrainer un enfant", f"/parrainage/?source={code}")]


def test_a_check_costs_the_same_whatever_it_asks(client):
    meetings = agenda()
    event(meetings, rows=[row(starts_on=datetime.date(2026, 12, 8))])
    page, costs = campaign(), []
    for number in (1, 6):
        page.body = [check(*[(f"Question {each}", "Réponse") for each in range(number)], meetings=meetings.pk)]
        page.save()
        client.get(page.url)
        with CaptureQueriesContext(connection) as asked:
            html = shown(client, page)
        assert len(html.select(".cp-self-check__item")) == number
        costs.append(len(asked))
    assert costs[0] == costs[1]


def test_the_way_to_be_told_keeps_the_channel_and_goes_with_its_form(client):
    page = campaign()
    form = stay_informed(page)
    page.body = [{"type": "stay_informed", "value": {"heading": "Pas encore décidé ?", "page": form.pk, "label": ""}}]
    page.save()
    code = channel_link(page).code
    html = shown(client, page, f"?source={code}").select_one(".cp-stay-informed")
    assert html.select_one("a")["href"] == f"{form.url}?source={code}"
    assert html.select_one("a").get_text() == "Être au courant"
    form.unpublish()
    assert not shown(client, page).select(".cp-stay-informed")
