"""The report as people read it in the admin."""

import datetime
import re

import pytest
from bs4 import BeautifulSoup
from django.urls import reverse

from campaign_pages.models import StageNames, Subscription
from tests.factories.candidates import LeadFactory, carer
from tests.factories.channels import channel_link
from tests.factories.facts import KeyFigureFactory
from tests.factories.pages import campaign, campaign_index
from tests.factories.reports import at, came, meeting, visited

pytestmark = pytest.mark.django_db


@pytest.fixture
def page(clock):
    return campaign(
        campaign_index(),
        title="Devenir famille d’accueil",
        opens_on=datetime.date(2026, 11, 2),
        closes_on=datetime.date(2026, 12, 31),
    )


STAGES = ("Contact pris", "Réunion d’information", "Agrément demandé", "Agrément obtenu", "Recrutement")


def read(client, page, **asked):
    answer = client.get(reverse("campaign_pages_report", args=[page.pk]), asked)
    return BeautifulSoup(answer.content, "html.parser")


def table(html, caption):
    """The lines of the table with that caption, as lists of texts."""
    found = next(each for each in html.select("table") if each.caption and words(each.caption).startswith(caption))
    return [[words(cell) for cell in line.select("th, td")] for line in found.select("tr")]


def words(element):
    return re.sub(r"\s+", " ", element.get_text(" ", strip=True).replace("\u202f", " ").replace("\xa0", " "))


def test_what_each_channel_brought_stands_in_one_table(admin_client, page):
    visited(channel_link(page, code="abri", name="Abribus de la vallée", cost=1200), 1500)
    LeadFactory.create_batch(3, campaign=page, path="carer", source="abri", stage="meeting")
    LeadFactory(campaign=page, path="carer", source="abri", stage="recruited")
    LeadFactory(campaign=page, path="carer", heard="radio")
    came(meeting(page), 2)
    LeadFactory(campaign=campaign(page.get_parent(), title="Autre"), first_name="Leurre", source="abri")
    html = read(admin_client, page)
    assert table(html, "Ce que chaque canal a apporté") == [
        ["Canal", "Visites", "Candidats", "Venues en réunion", *STAGES, "Coût", "Coût par candidat"],
        ["Abribus", "1 500", "4", "0", "4", "4", "1", "1", "1", "1 200 €", "300 €"],
        ["Sans lien", "0", "1", "2", "0", "0", "0", "0", "0", "–", "–"],
        ["dont : À la radio ou à la télévision", "–", "1", "–", "0", "0", "0", "0", "0", "–", "–"],
        ["Total", "1 500", "5", "2", "4", "4", "1", "1", "1", "1 200 €", "240 €"],
    ]
    assert "Leurre" not in html.get_text()


def test_paper_has_fewer_relays_than_the_screen_and_says_how_many_are_missing(admin_client, page):
    for number in range(12):
        visited(channel_link(page, code=f"lien-{number}", name=f"Relais {number}"), 20 - number)
    html = read(admin_client, page)
    rows = html.select(".campaign-report__relays tbody tr")
    on_paper = [words(row.th) for row in rows if "campaign-desk__unprinted" not in row.get("class", ())]
    assert len(rows) == 10
    assert on_paper == [f"Relais {number} Abribus" for number in range(5)]
    note = html.select_one("#report-channels").parent.select_one(".campaign-report__note")
    assert words(note.select_one(".campaign-desk__unprinted")) == "2 autres figurent dans le fichier."
    assert words(note.select_one(".campaign-report__printed")) == "7 autres figurent dans le fichier."


def test_nobody_is_named_and_no_cache_keeps_it(admin_client, page):
    LeadFactory(campaign=page, first_name="Apolline", last_name="Vernay", mail="a.vernay@exemple.fr", place="Montclair")
    came(meeting(page), 1)
    answer = admin_client.get(reverse("campaign_pages_report", args=[page.pk]))
    told = answer.content.decode()
    assert "Candidats" in told
    assert not [name for name in ("Apolline", "Vernay", "exemple.fr", "Montclair", "Personne ") if name in told]
    assert "no-store" in answer["Cache-Control"]


def test_stages_have_the_names_of_the_site(admin_client, page):
    StageNames.objects.create(site=page.get_site(), contacted="Rappelé")
    LeadFactory(campaign=page, path="carer", stage="contacted")
    stages = table(read(admin_client, page), "Étapes atteintes")
    assert [line[:3] for line in stages[1:3]] == [["Nouveau", "1", "100 %"], ["Rappelé", "1", "100 %"]]


def test_a_goal_is_told_with_what_was_counted_here(admin_client, page):
    page.goal_figure = KeyFigureFactory(value=200, label="recrutements")
    page.progress_figure = KeyFigureFactory(value=50, label="recrutements déjà faits")
    page.goal_date = datetime.date(2027, 6, 30)
    page.save()
    LeadFactory.create_batch(2, campaign=page, stage="recruited")
    html = read(admin_client, page)
    goal = words(html.select_one("#report-goal").parent)
    assert "200 recrutements" in goal
    assert "25 % de l’objectif" in goal
    assert "Parmi les candidats de ce bilan, 2 ont été recrutés." in goal
    assert html.select_one(".campaign-report__share .campaign-report__column[width='25']")


def test_weeks_are_drawn_said_and_listed(admin_client, page):
    LeadFactory.create_batch(2, campaign=page, received_at=at(2026, 11, 12))
    LeadFactory(campaign=page, received_at=at(2026, 11, 20))
    html = read(admin_client, page)
    told = words(html.select_one("#campaign-report-weeks"))
    assert told == "2 semaines. La semaine du 9 novembre 2026 est celle qui compte le plus de candidats : 2."
    LeadFactory(campaign=page, received_at=at(2026, 11, 30))
    told = words(read(admin_client, page).select_one("#campaign-report-weeks"))
    assert told.endswith("La dernière semaine n’est pas terminée.")
    drawing = html.select_one("svg[role=img]")
    assert words(html.select_one(f"#{drawing['aria-labelledby']}")) == "Candidats par semaine"
    assert [rect["height"] for rect in drawing.select("rect")] == ["110.0", "55.0"]
    lines = table(html, "Visites et candidats de chaque semaine")
    assert lines[1:] == [["9 novembre 2026", "0", "2"], ["16 novembre 2026", "0", "1"]]


def test_two_campaigns_are_compared_at_the_same_age(admin_client, page):
    earlier = campaign(page.get_parent(), title="Campagne de 2025", opens_on=datetime.date(2025, 11, 3))
    LeadFactory(campaign=earlier, received_at=at(2025, 11, 4))
    LeadFactory(campaign=earlier, received_at=at(2025, 12, 24))
    LeadFactory.create_batch(3, campaign=page)
    lines = table(read(admin_client, page), "Les deux campagnes au bout de 29 jours")
    assert lines[0][1:] == ["Devenir famille d’accueil", "Campagne de 2025 (2025)"]
    assert lines[2] == ["Candidats", "3", "1"]


def test_costs_are_compared_only_from_beginning_to_end(admin_client, page):
    campaign(page.get_parent(), title="2025", opens_on=datetime.date(2025, 11, 3), closes_on=datetime.date(2025, 12, 1))
    assert "Coût" not in str(table(read(admin_client, page), "Les deux campagnes au bout de"))
    page.closes_on = datetime.date(2026, 11, 29)
    page.save()
    assert "Coût" in str(table(read(admin_client, page), "Les deux campagnes, du début à la fin"))


def test_a_campaign_to_come_is_compared_only_if_somebody_asks(admin_client, page):
    coming = campaign(page.get_parent(), title="À venir", opens_on=datetime.date(2027, 1, 4))
    assert read(admin_client, coming).select_one("#report-comparison") is None
    html = read(admin_client, coming, **{"with": page.pk})
    assert table(html, "Tout ce qui est venu jusqu’à aujourd’hui")[0][2] == "Devenir famille d’accueil (2026)"


@pytest.mark.parametrize("number", [2**31, 10**24])
def test_a_number_that_no_page_has_is_not_found(admin_client, page, number):
    for address in (f"/admin/campaign-pages/reports/{number}/", f"/admin/campaign-pages/reports/{number}/weeks.csv"):
        answer = admin_client.get(address)
        assert (answer.status_code, page.title in answer.content.decode()) == (404, False)


@pytest.mark.parametrize("asked", ["none", "0", "999999999999999999999999", "'\"<b>", ""])
def test_what_is_asked_to_be_compared_may_make_no_sense(admin_client, page, asked):
    earlier = campaign(page.get_parent(), title="Campagne de 2025", opens_on=datetime.date(2025, 11, 3))
    compared = read(admin_client, page, **{"with": asked}).select_one("#report-comparison")
    assert (compared is None) == (asked == "none")
    assert earlier.title in read(admin_client, page, **{"with": asked}).get_text()


def test_those_who_want_to_be_told_are_counted(admin_client, page):
    Subscription.objects.create(campaign=page, mail="a@exemple.fr", confirmed_at=at(2026, 11, 20))
    Subscription.objects.create(campaign=page, mail="b@exemple.fr")
    sums = {words(each.dt): words(each.dd) for each in read(admin_client, page).select(".campaign-report__sums > div")}
    assert sums["Souhaitent être informées"] == "1"


def test_a_campaign_that_brought_nothing_has_a_report_all_the_same(admin_client, page):
    html = read(admin_client, page)
    assert table(html, "Ce que chaque canal a apporté")[-1][:4] == ["Total", "0", "0", "0"]
    assert not html.select("svg[role=img]")


def test_headings_are_in_order_and_wide_tables_can_be_reached_by_keyboard(admin_client, page):
    LeadFactory(campaign=page, territory="Nord", profession=carer())
    visited(channel_link(page), 3)
    html = read(admin_client, page)
    desk = html.select_one(".campaign-report")
    assert {heading.name for heading in desk.select("h1, h2, h3, h4")} == {"h2"}
    assert len(html.select("h1")) == 1
    for region in desk.select("[role=region]"):
        assert region["tabindex"] == "0"
        assert html.select_one(f"#{region['aria-labelledby']}")
    assert not desk.select("[style], script")


@pytest.mark.parametrize("number", [1, 3])
def test_a_report_takes_the_same_queries_however_much_it_counts(admin_client, page, number, django_assert_num_queries):
    earlier = campaign(page.get_parent(), opens_on=datetime.date(2025, 11, 3))
    page.goal_figure = page.progress_figure = KeyFigureFactory(value=200)
    page.save()
    for place in range(number):
        visited(channel_link(page, code=f"lien-{place}", cost=10), 5)
        LeadFactory(campaign=page, source=f"lien-{place}", territory=str(place), profession=carer(title=str(place)))
        came(meeting(page), 2, source=f"lien-{place}")
        LeadFactory(campaign=earlier)
    read(admin_client, page)
    with django_assert_num_queries(15):
        assert table(read(admin_client, page), "Ce que chaque canal a apporté")[-1][2] == str(number)
