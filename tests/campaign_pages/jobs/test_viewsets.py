import pytest
import time_machine
from bs4 import BeautifulSoup
from django.contrib.auth import get_user_model
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from campaign_pages.campaigns.professions import CampaignProfession
from tests.factories.jobs import job_index, job_sheet, vacancy
from tests.factories.pages import TODAY, campaign, campaign_index

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def today():
    with time_machine.travel("2026-11-22T12:00:00+01:00", tick=False):
        yield


@pytest.fixture
def editor(client):
    client.force_login(get_user_model().objects.create_superuser("editor", "editor@example.org", "secret"))
    return client


def rows(editor, name, **filters):
    response = editor.get(reverse(f"{name}:index"), filters)
    table = BeautifulSoup(response.content, "html.parser").select("table.listing tbody tr")
    return [row.get_text(" ", strip=True) for row in table]


def make_campaign(index, sheet, **values):
    page = campaign(index, **values)
    CampaignProfession.objects.create(page=page, profession=sheet.profession)
    return page


def populate(number, index, campaigns):
    for _ in range(number):
        sheet = job_sheet(index)
        vacancy(sheet)
        make_campaign(campaigns, sheet)


@pytest.mark.parametrize("name", ["campaigns", "job_sheets", "vacancies"])
def test_an_explorer_has_a_constant_query_count(editor, name):
    index, campaigns = job_index(), campaign_index()
    populate(1, index, campaigns)
    rows(editor, name)
    with CaptureQueriesContext(connection) as for_one:
        assert len(rows(editor, name)) == 1
    populate(2, index, campaigns)
    with CaptureQueriesContext(connection) as for_three:
        assert len(rows(editor, name)) == 3
    assert len(for_three) == len(for_one)


def test_campaigns_are_found_by_phase_and_profession(editor):
    index, campaigns = job_index(), campaign_index()
    nurse, doctor = job_sheet(index), job_sheet(index)
    make_campaign(campaigns, nurse, title="Ouverte")
    make_campaign(campaigns, nurse, title="Finie", closes_on=TODAY.replace(day=1))
    make_campaign(campaigns, doctor, title="Autre métier")

    assert {row.split()[0] for row in rows(editor, "campaigns")} >= {"Ouverte", "Finie"}
    (closed,) = rows(editor, "campaigns", phase="closed")
    assert "Finie" in closed
    assert "1er\u00a0novembre\u00a02026" in closed
    assert nurse.profession.name in closed
    (found,) = rows(editor, "campaigns", profession=doctor.profession.pk)
    assert "Autre métier" in found


def test_vacancies_are_found_by_state(editor):
    sheet = job_sheet(title="Métier de soin")
    vacancy(sheet, title="Poste ouvert", openings=7)
    vacancy(sheet, title="Poste clos", published_on=None, apply_until=TODAY.replace(day=1))

    (is_open,) = rows(editor, "vacancies", state="open")
    (closed,) = rows(editor, "vacancies", state="closed")

    assert [
        words for words in ("Poste ouvert", "7", "Métier de soin", "22\u00a0décembre\u00a02026") if words not in is_open
    ] == []
    assert "Poste clos" in closed


def test_job_sheets_are_listed_with_their_open_posts(editor):
    sheet = job_sheet(title="Métier de soin")
    vacancy(sheet, openings=7)

    (row,) = rows(editor, "job_sheets")
    assert sheet.profession.name in row
    assert " 7 " in row
    assert rows(editor, "job_sheets", profession=job_sheet(sheet.get_parent()).profession.pk) != [row]
