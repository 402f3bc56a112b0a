"""The list of reports, and what the admin home says of the campaigns that run."""

import datetime

import pytest
from bs4 import BeautifulSoup
from django.urls import reverse

from campaign_pages.reports.running import SHOWN
from tests.factories.candidates import LeadFactory
from tests.factories.channels import channel_link
from tests.factories.editors import editor_of
from tests.factories.pages import campaign, campaign_index
from tests.factories.reports import at, visited

pytestmark = pytest.mark.django_db


@pytest.fixture
def index(clock):
    return campaign_index()


def rows(client, **asked):
    html = BeautifulSoup(client.get(reverse("campaign_pages_reports"), asked).content, "html.parser")
    return [[cell.get_text(" ", strip=True) for cell in row.select("th, td")] for row in html.select("tbody tr")]


def panel(client):
    html = BeautifulSoup(client.get(reverse("wagtailadmin_home")).content, "html.parser")
    lines = html.select("#campaign-running-section li")
    return [" ".join(each.get_text(" ", strip=True).split()) for each in lines]


def test_the_latest_campaign_comes_first_with_what_it_brought(admin_client, index):
    campaign(index, title="2025", opens_on=datetime.date(2025, 11, 3), closes_on=datetime.date(2025, 12, 1))
    page = campaign(index, title="2026", opens_on=datetime.date(2026, 11, 2))
    visited(channel_link(page), 1200)
    LeadFactory.create_batch(2, campaign=page)
    LeadFactory(campaign=page, stage="recruited")
    LeadFactory(campaign=page, received_at=None)
    assert [[cell.replace("\u202f", " ").replace("\xa0", " ") for cell in row] for row in rows(admin_client)] == [
        ["2026", "Ouverte", "1 200", "3", "1"],
        ["2025", "Close", "0", "0", "0"],
    ]


@pytest.mark.parametrize("asked", ["0", "999999", "x"])
def test_a_page_that_does_not_exist_shows_the_nearest(admin_client, index, asked):
    campaign(index, title="2026")
    assert [row[0] for row in rows(admin_client, p=asked)] == ["2026"]


@pytest.mark.parametrize("number", [1, 3])
def test_the_list_takes_the_same_queries_however_long(admin_client, index, number, django_assert_num_queries):
    for place in range(number):
        LeadFactory(campaign=campaign(index, title=str(place)))
    rows(admin_client)
    with django_assert_num_queries(9):
        assert len(rows(admin_client)) == number


def test_the_home_tells_of_the_last_seven_days_of_what_runs(admin_client, index):
    page = campaign(index, title="Ouverte", opens_on=datetime.date(2026, 11, 2))
    link = visited(channel_link(page), 5, first_day=datetime.date(2026, 11, 24))
    visited(link, 700, first_day=datetime.date(2026, 11, 23))
    visited(link, 500, first_day=datetime.date(2026, 11, 10))
    LeadFactory(campaign=page, received_at=at(2026, 11, 29))
    LeadFactory(campaign=page, received_at=at(2026, 11, 10))
    campaign(index, title="Finie", closes_on=datetime.date(2026, 11, 29))
    campaign(index, title="À venir", opens_on=datetime.date(2026, 12, 1))
    campaign(index, title="Archivée", archives_on=datetime.date(2026, 11, 30))
    campaign(index, title="Brouillon", live=False)
    assert panel(admin_client) == ["Ouverte 5 visites, 1 candidat en sept jours"]


def test_the_home_shows_a_few_and_leads_to_the_others(admin_client, index):
    for place in range(SHOWN + 1):
        campaign(index, title=str(place))
    assert len(panel(admin_client)) == SHOWN
    assert reverse("campaign_pages_reports") in admin_client.get(reverse("wagtailadmin_home")).content.decode()


def test_an_editor_sees_their_own_campaigns_alone(client, index):
    mine = campaign(index, title="La mienne")
    campaign(index, title="La leur")
    client.force_login(editor_of(pages=[mine]))
    assert [row[0] for row in rows(client)] == ["La mienne"]
    assert panel(client) == ["La mienne 0 visite, 0 candidat en sept jours"]
