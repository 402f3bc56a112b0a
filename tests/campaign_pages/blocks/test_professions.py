import logging

import pytest
import time_machine
from bs4 import BeautifulSoup
from django.db import connection
from django.test.utils import CaptureQueriesContext

from tests.factories.jobs import job_index, job_sheet, vacancy
from tests.factories.pages import campaign, campaign_index
from tests.factories.pictures import picture
from tests.factories.professions import ProfessionFactory

pytestmark = pytest.mark.django_db


def block(*professions, heading="Nos métiers"):
    return {"type": "professions", "value": {"heading": heading, "professions": [each.pk for each in professions]}}


def cards(client, page):
    with time_machine.travel("2026-11-22T12:00:00+01:00", tick=False):
        client.get(page.url)
        with CaptureQueriesContext(connection) as captured:
            html = client.get(page.url).content
    return len(captured), BeautifulSoup(html, "html.parser").select(".cp-profession")


def test_a_profession_leads_to_its_sheet_and_says_how_many_posts_are_open(client):
    presented = job_sheet(profession=ProfessionFactory(title="Médecin (F/H)"))
    vacancy(presented, openings=7)
    hidden = job_sheet(presented.get_parent(), profession=ProfessionFactory(title="Puéricultrice"))
    hidden.unpublish()
    alone = ProfessionFactory(title="Éducatrice ou éducateur")
    draft = ProfessionFactory(title="Brouillon", live=False)
    page = campaign(body=[block(presented.profession, hidden.profession, alone, draft)])

    _cost, found = cards(client, page)

    assert [card.h3.get_text() for card in found] == ["Médecin (F/H)", "Puéricultrice", "Éducatrice ou éducateur"]
    assert [a["href"] for card in found for a in card.select("a")] == [presented.url]
    assert [p.get_text() for card in found for p in card.select(".cp-profession__openings")] == [
        "7\u00a0postes à pourvoir"
    ]


def test_three_professions_cost_as_many_queries_as_one(client):
    index, campaigns = job_index(), campaign_index()
    sheets = [job_sheet(index, profession=ProfessionFactory(picture=picture(f"Image {n}"))) for n in range(3)]
    professions = [sheet.profession for sheet in sheets]

    cost_of_one, _cards = cards(client, campaign(campaigns, body=[block(*professions[:1])]))
    cost_of_three, found = cards(client, campaign(campaigns, body=[block(*professions)]))

    assert cost_of_three == cost_of_one
    assert len([card for card in found if card.img and card.a]) == 3


def test_without_a_profession_nothing_is_printed(client):
    page = campaign(body=[block(ProfessionFactory(live=False), heading="Titre orphelin")])
    assert "Titre orphelin" not in client.get(page.url).content.decode()


def test_its_picture_is_cut_when_the_profession_is_published(client, caplog):
    profession = ProfessionFactory(title="Puéricultrice", picture=picture())
    profession.save_revision().publish()
    page = campaign(body=[block(profession)])

    with caplog.at_level(logging.WARNING, logger="campaign_pages.pictures"):
        html = client.get(page.url).content

    assert BeautifulSoup(html, "html.parser").select_one(".cp-profession img") is not None
    assert caplog.records == []
    assert ProfessionFactory().get_pictures() == []
