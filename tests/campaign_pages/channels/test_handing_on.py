"""Whoever came by a channel is still known to have when they reach a form, whichever of our ways they take there."""

from urllib.parse import parse_qs, urlsplit

import pytest
import time_machine
from bs4 import BeautifulSoup
from django.test import Client

from campaign_pages.models import CampaignProfession
from tests.factories.channels import channel_link
from tests.factories.events import agenda, event, event_week, row
from tests.factories.jobs import job_sheet, vacancy
from tests.factories.pages import TODAY, campaign, home_page
from tests.factories.professions import ProfessionFactory

pytestmark = pytest.mark.django_db
CODE = "abribus"


def links(address):
    """{path: whether each link of the page to it carries the code}, of the links into this site."""
    shown = BeautifulSoup(Client().get(address).content, "html.parser")
    found = {}
    for link in shown.select('main a[href]:not([href^="#"])'):
        parts = urlsplit(link["href"])
        found.setdefault(parts.path, []).append(parse_qs(parts.query).get("source") == [CODE])
    return {path: all(carried) for path, carried in found.items()}


@pytest.fixture
def today():
    with time_machine.travel(TODAY, tick=False):
        yield


def test_by_way_of_a_job_sheet_to_a_vacancy(today):
    profession = ProfessionFactory(title="Médecin")
    sheet = job_sheet(profession=profession)
    profession.page = sheet
    profession.save()
    post = vacancy(sheet)
    page = campaign(
        home_page(),
        slug="medecins",
        body=[{"type": "professions", "value": {"professions": [profession.pk]}}],
        profession_rows=[CampaignProfession(profession=profession)],
    )
    channel_link(page, code=CODE)
    assert links(f"{page.url}?source={CODE}")[sheet.url]
    shown = links(f"{sheet.url}?source={CODE}")
    assert shown[post.url]
    assert shown[page.url]
    assert not links(page.url)[sheet.url]


def test_by_way_of_all_dates_and_of_a_week_announced(today):
    dates, week = agenda(), event_week(starts_on=TODAY, ends_on=TODAY)
    event(dates, [row(TODAY)])
    body = [
        {"type": "next_sessions", "value": {"page": dates.pk, "at_most": 3}},
        {"type": "event_week", "value": {"week": week.pk}},
    ]
    page = campaign(body=body)
    channel_link(page, code=CODE)
    shown = links(f"{page.url}?source={CODE}")
    assert shown[dates.url]
    assert shown[week.url]


def test_by_way_of_a_programme_put_in_another_order_and_filtered(today):
    dates = agenda()
    event(dates, [row(TODAY)])
    channel_link(code=CODE)
    assert links(f"{dates.url}?source={CODE}")[""]
    assert links(f"{dates.url}?source={CODE}&town=Montclair&view=town")[""]
    shown = BeautifulSoup(Client().get(f"{dates.url}?source={CODE}").content, "html.parser")
    assert shown.select_one(".cp-filters__form [name=source]")["value"] == CODE
    for address in (dates.url, f"{dates.url}?source=inconnu"):
        assert not BeautifulSoup(Client().get(address).content, "html.parser").select("[name=source]")
