import datetime

import pytest
import time_machine
from bs4 import BeautifulSoup
from django.db import connection
from django.test.utils import CaptureQueriesContext

from campaign_pages.campaigns.professions import CampaignProfession
from campaign_pages.models import JobSheetPage, VacancyPage
from tests.factories.directory import ContactFactory
from tests.factories.facts import KeyFigureFactory
from tests.factories.jobs import job_index, job_sheet, vacancy
from tests.factories.neutral import other_site
from tests.factories.pages import TODAY, campaign, campaign_index, link, section, text
from tests.factories.pictures import picture
from tests.factories.professions import ProfessionFactory

pytestmark = pytest.mark.django_db

TEXTS = {
    "missions": "<ul><li>Accueillir</li></ul>",
    "daily_work": "<p>À sept heures</p>",
    "skills": "<p>Écouter</p>",
    "access": "<ol><li>Se renseigner</li></ol>",
    "career": "<p>Se former</p>",
}


@pytest.fixture(autouse=True)
def today():
    with time_machine.travel("2026-11-22T12:00:00+01:00", tick=False):
        yield


def shown(client, page):
    return BeautifulSoup(client.get(page.url).content, "html.parser").find(id="cp-content")


def queries(client, page):
    client.get(page.url)  # pictures are made at the first visit
    with CaptureQueriesContext(connection) as captured:
        html = client.get(page.url).content.decode()
    return len(captured), html


def figures(*facts):
    return {"type": "key_figures", "value": {"figures": [fact.pk for fact in facts], "layout": "row"}}


def test_a_sheet_prints_each_passage_under_its_heading_and_names_it_in_the_menu(client):
    body = shown(client, job_sheet(**TEXTS, diploma_text="aucun pour commencer"))

    menu = [a["href"] for a in body.select(".cp-bar__link")]
    assert menu == ["#job-missions", "#job-day", "#job-skills", "#job-access", "#job-career"]
    assert [body.find(id=href[1:]).h2.get_text() for href in menu] == [
        "Vos missions",
        "Une journée de travail",
        "Ce qu’il faut",
        "Comment y accéder",
        "Et ensuite\u00a0?",
    ]
    assert body.select_one("#job-access ol li").get_text() == "Se renseigner"
    assert body.select_one(".cp-brief").get_text(" ", strip=True) == "Diplôme Aucun pour commencer"


def test_an_empty_sheet_leaves_no_shell(client):
    body = shown(client, job_sheet(title="Métier nu"))

    assert body.h1.get_text() == "Métier nu"
    assert body.select("section, nav.cp-bar, dl, .cp-job__ways") == []


def test_a_sheet_shows_its_vacancies_of_today(client):
    sheet = job_sheet()
    vacancy(sheet, title="Poste ouvert", openings=7)
    vacancy(sheet, title="Poste à venir", published_on=TODAY + datetime.timedelta(days=5))
    vacancy(sheet, title="Poste clos", apply_until=TODAY - datetime.timedelta(days=1))
    vacancy(sheet, title="Poste brouillon", live=False)
    vacancy(job_sheet(sheet.get_parent()), title="Poste d’un autre métier")

    body = shown(client, sheet)

    assert [a.get_text() for a in body.select(".cp-openings__link")] == ["Poste ouvert", "Poste à venir"]
    assert body.select_one(".cp-job__posts").get_text() == "7\u00a0postes à pourvoir"
    assert [word for word in ("clos", "brouillon", "autre métier") if word in body.get_text()] == []


def test_a_sheet_leads_to_the_campaigns_and_sheets_around_it(client):
    sheet = job_sheet()
    job_sheet(sheet.get_parent(), title="Métier voisin")
    job_sheet(sheet.get_parent(), title="Métier brouillon", live=False)
    index = campaign_index()
    for title, values in {
        "Campagne en cours": {},
        "Campagne finie": {"closes_on": TODAY - datetime.timedelta(days=1)},
        "Campagne brouillon": {"live": False},
    }.items():
        page = campaign(index, title=title, **values)
        CampaignProfession.objects.create(page=page, profession=sheet.profession)
    campaign(index, title="Campagne d’un autre métier")
    elsewhere = campaign(other_site("deux-rives.example").root_page, title="Campagne d’un autre site")
    CampaignProfession.objects.create(page=elsewhere, profession=sheet.profession)

    ways = shown(client, sheet).select(".cp-job__ways a")

    assert [a.get_text() for a in ways] == ["Campagne en cours", "Métier voisin"]


def test_a_published_sheet_becomes_the_page_of_its_profession():
    profession = ProfessionFactory()
    profession.save_revision()
    first = job_sheet(profession=profession)
    job_sheet(first.get_parent(), profession=profession)

    profession.refresh_from_db()

    assert profession.page_id == first.pk
    assert profession.get_latest_revision_as_object().page_id == first.pk


def test_a_draft_sheet_is_no_page_of_a_profession():
    profession = ProfessionFactory()
    job_sheet(profession=profession, live=False)

    profession.refresh_from_db()

    assert profession.page_id is None


def full_sheet(parent, number, facts):
    words = "".join(f'<p><embed embedtype="campaign-figure" id="{fact.pk}" text="?"/></p>' for fact in facts)
    sheet = job_sheet(
        parent,
        slug=f"complet-{number}",
        picture=picture(f"Photo {number}"),
        contact=ContactFactory(),
        actions=[link("Choisir une réunion", "#job-access")],
        pay=[figures(*facts)],
        body=[section("Plus", text("<p>Encore</p>"))],
        **{**TEXTS, "missions": words},
    )
    for _ in range(number):
        vacancy(sheet)
    return sheet


def test_three_of_each_cost_as_many_queries_as_one(client):
    index = job_index()
    facts = [KeyFigureFactory() for _ in range(3)]
    campaigns = campaign_index()
    one, three = full_sheet(index, 1, facts[:1]), full_sheet(index, 3, facts)
    for sheet, number in ((one, 1), (three, 3)):
        for _ in range(number):
            CampaignProfession.objects.create(page=campaign(campaigns), profession=sheet.profession)

    cost_of_one, html = queries(client, one)
    cost_of_three, full = queries(client, three)

    assert cost_of_three == cost_of_one <= 34
    assert (html.count("cp-openings__link"), full.count("cp-openings__link")) == (1, 3)


def test_a_vacancy_costs_the_same_with_three_places(client):
    sheet = job_sheet()
    towns = [{"locality": f"Ville {n}", "postal_code": "00000"} for n in range(3)]
    one, three = vacancy(sheet, places=towns[:1]), vacancy(sheet, places=towns)

    cost_of_one, _html = queries(client, one)
    cost_of_three, html = queries(client, three)

    assert cost_of_three == cost_of_one <= 34
    assert "Ville 2" in html


def test_the_list_groups_sheets_by_family_at_a_constant_cost(client):
    index = job_index()
    image = picture()
    first = job_sheet(index, title="Assistant familial", family="Enfance", picture=image)
    vacancy(first, openings=2)
    cost_of_one, _html = queries(client, index)
    second = job_sheet(index, title="Médecin", family="Santé", profession=ProfessionFactory(picture=image))
    vacancy(second, openings=7)
    vacancy(second, openings=1, apply_until=TODAY - datetime.timedelta(days=1))
    job_sheet(index, title="Puéricultrice", family="Enfance")
    job_sheet(index, title="Brouillon", family="Enfance", live=False)

    cost_of_three, html = queries(client, index)
    groups = BeautifulSoup(html, "html.parser").select(".cp-index__group")

    assert cost_of_three == cost_of_one
    assert [group.h2.get_text() for group in groups] == ["Enfance", "Santé"]
    assert [a.get_text() for a in groups[0].select("a")] == ["Assistant familial", "Puéricultrice"]
    assert [p.get_text() for p in groups[1].select(".cp-card__phase")] == ["7\u00a0postes à pourvoir"]
    assert "Brouillon" not in html


def test_openings_are_counted_below_each_sheet():
    sheet = job_sheet()
    vacancy(sheet, openings=7)
    vacancy(sheet, openings=2)
    vacancy(sheet, openings=100, published_on=TODAY + datetime.timedelta(days=1))

    assert VacancyPage.objects.openings_by_sheet(TODAY) == {sheet.path: 9}


@pytest.mark.parametrize("state", ["to_come", "open", "closed"])
def test_a_vacancy_is_in_one_state_on_each_day(state):
    sheet = job_sheet()
    vacancy(sheet, published_on=TODAY, apply_until=TODAY)
    vacancy(sheet, published_on=None, apply_until=None)
    vacancy(sheet, published_on=TODAY + datetime.timedelta(days=1))
    vacancy(sheet, apply_until=TODAY - datetime.timedelta(days=1))

    found = getattr(VacancyPage.objects.all(), state)(TODAY)

    assert {page.pk for page in found} == {
        page.pk for page in VacancyPage.objects.all() if page.state_on(TODAY) == state
    }
    assert found.exists()


def test_pasted_bullets_become_a_list():
    sheet = JobSheetPage(title="Métier", missions="<p>• Accueillir</p><p>• Écouter</p>")
    sheet.clean()
    assert sheet.missions == "<ul><li>Accueillir</li><li>Écouter</li></ul>"
