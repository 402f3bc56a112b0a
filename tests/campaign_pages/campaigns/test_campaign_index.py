import datetime

import pytest
import time_machine
from bs4 import BeautifulSoup
from django.db import connection
from django.test.utils import CaptureQueriesContext
from wagtail.models import PageViewRestriction

from tests.factories.pages import campaign, campaign_index
from tests.factories.pictures import picture

pytestmark = pytest.mark.django_db


def on(year, month, day):
    return datetime.date(year, month, day)


def groups(client, index):
    content = BeautifulSoup(client.get(index.url).content, "html.parser")
    return {
        section["aria-labelledby"]: [each.get_text(strip=True) for each in section.find_all("h3")]
        for section in content.select(".cp-index__group")
    }


def test_campaigns_stand_in_the_group_of_their_phase_of_the_day(client):
    index = campaign_index()
    campaign(index, slogan="En cours", opens_on=on(2026, 1, 1), closes_on=on(2027, 6, 30))
    campaign(index, slogan="Permanente")
    campaign(index, slogan="À venir", opens_on=on(2027, 3, 1))
    campaign(index, slogan="Finie", opens_on=on(2024, 1, 1), closes_on=on(2024, 6, 30))
    campaign(index, slogan="Brouillon", live=False)

    with time_machine.travel("2026-11-22T12:00:00+01:00", tick=False):
        today = groups(client, index)
    with time_machine.travel("2027-08-01T12:00:00+02:00", tick=False):
        later = groups(client, index)

    assert today == {"cp-current": ["En cours", "Permanente"], "cp-coming": ["À venir"], "cp-past": ["Finie"]}
    assert later == {"cp-current": ["À venir", "Permanente"], "cp-past": ["En cours", "Finie"]}


def test_the_list_opens_with_the_way_back_to_the_home_page(client):
    index = campaign_index()
    campaign(index, slogan="Pas un ancêtre")

    content = BeautifulSoup(client.get(index.url).content, "html.parser").find(id="cp-content")
    links = content.select("header nav ol a")

    assert [(each.get_text(strip=True), each["href"]) for each in links] == [("Accueil", "/")]


def test_an_empty_list_says_so(client):
    html = client.get(campaign_index().url).content.decode()

    assert "cp-index__empty" in html
    assert "cp-index__group" not in html


def test_three_campaigns_cost_as_many_queries_as_one(client):
    index = campaign_index()

    def cost():
        client.get(index.url)
        with CaptureQueriesContext(connection) as captured:
            html = client.get(index.url).content.decode()
        return len(captured), html.count("cp-card__picture")

    campaign(index, slogan="Une", listing_picture=picture("Une"))
    one = cost()
    campaign(index, slogan="Deux", listing_picture=picture("Deux"))
    campaign(index, slogan="Trois", listing_picture=picture("Trois"))
    three = cost()

    assert three[0] == one[0]
    assert (one[1], three[1]) == (1, 3)


def test_a_reader_of_a_restricted_list_finds_its_campaigns(admin_client, client):
    index = campaign_index()
    campaign(index, slogan="Pour le réseau")
    hidden = campaign(index, slogan="Réservée à d’autres")
    for page in (index, hidden):
        PageViewRestriction.objects.create(page=page, restriction_type=PageViewRestriction.LOGIN)

    assert groups(admin_client, index) == {"cp-current": ["Pour le réseau"]}
    assert "Pour le réseau" not in client.get(index.url, follow=False).content.decode()
