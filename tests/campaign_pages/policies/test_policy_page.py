"""A policy page: its statement, its commitments, the plan and the project behind them."""

import json

import pytest
from bs4 import BeautifulSoup
from django.db import connection
from django.test import RequestFactory
from django.test.utils import CaptureQueriesContext
from wagtail.models import Page, Site

from campaign_pages.models import KeyFigure
from tests.campaign_pages.facts.test_plan import document
from tests.factories.facts import KeyFigureFactory
from tests.factories.knowledge import GlossaryTermFactory, PlanFactory
from tests.factories.neutral import other_site
from tests.factories.pages import campaign, campaign_index, policy, section, text
from tests.factories.pictures import picture

pytestmark = pytest.mark.django_db


def shown(client, page):
    return BeautifulSoup(client.get(page.url).content, "html.parser").find(id="cp-content")


def figures(*facts, **values):
    return {"type": "key_figures", "value": {"figures": [fact.pk for fact in facts], "layout": "row", **values}}


def test_a_policy_page_opens_with_its_statement_and_its_project(client):
    page = policy(
        title="Protéger les enfants",
        statement="Protéger les enfants est un devoir.\n\nC’est une priorité.",
        picture=picture(),
        project_document=document("Projet"),
    )

    content = shown(client, page)

    assert [each.get_text(strip=True) for each in content.find_all("h1")] == ["Protéger les enfants"]
    assert [each.get_text() for each in content.select(".cp-policy__statement p")] == [
        "Protéger les enfants est un devoir.",
        "C’est une priorité.",
    ]
    button = content.select_one(".cp-button")
    assert button.get_text(" ", strip=True).replace("\u00a0", " ").startswith("Le projet départemental (PDF, 1,3")
    assert content.select_one(".cp-hero__picture img")["alt"] == ""


def test_without_a_document_of_its_own_the_button_leads_to_the_plan(client):
    plan = PlanFactory(document=document("Plan"))
    labelled = policy(plan=plan, project_label="Lire le plan")
    alone = policy(project_label="Sans document")

    assert shown(client, labelled).select_one(".cp-button")["href"] == plan.document.url
    assert "Lire le plan" in shown(client, labelled).select_one(".cp-button").get_text()
    assert "Sans document" not in shown(client, alone).get_text()


def test_the_plan_lists_its_published_campaigns_with_their_phase(client):
    plan = PlanFactory(name="Plan enfance")
    index = campaign_index()
    campaign(index, slogan="Une place à votre table", slug="a", plan=plan)
    campaign(index, slogan="Brouillon", slug="b", plan=plan, live=False)
    campaign(index, slogan="Hors du plan", slug="c")

    listed = shown(client, policy(plan=plan)).select(".cp-plan__list li")

    assert [each.get_text(" ", strip=True) for each in listed] == [
        "Une place à votre table Campagne ouverte toute l’année"
    ]


def test_a_plan_that_sites_share_lists_on_each_its_own_campaigns(client, settings):
    settings.ALLOWED_HOSTS = ["*"]
    plan = PlanFactory(name="Plan commun")
    page = policy(title="Enfance", plan=plan)
    elsewhere = other_site("deux-rives.example").root_page
    campaign(campaign_index(), slogan="Ici", slug="ici", plan=plan)
    campaign(elsewhere, slogan="Ailleurs", slug="ailleurs", plan=plan)
    there = policy(elsewhere, title="Enfance là-bas", slug="la-bas", plan=plan)

    here_listed = shown(client, page).select(".cp-plan__campaigns a")
    there_listed = BeautifulSoup(client.get(there.url, headers={"host": "deux-rives.example"}).content, "html.parser")

    assert [link.text for link in here_listed] == ["Ici"]
    assert [link.text for link in there_listed.select(".cp-plan__campaigns a")] == ["Ailleurs"]


def test_a_site_inside_another_one_keeps_its_campaigns_to_itself(client):
    plan = PlanFactory(name="Plan commun")
    page = policy(title="Enfance", plan=plan)
    inner = page.get_parent().add_child(instance=Page(title="Petit site", slug="petit"))
    Site.objects.create(hostname="petit.example", root_page=inner)
    campaign(campaign_index(), slogan="Ici", slug="ici", plan=plan)
    campaign(inner, slogan="Dedans", slug="dedans", plan=plan)

    assert [link.text for link in shown(client, page).select(".cp-plan__campaigns a")] == ["Ici"]


def test_three_of_each_cost_as_many_queries_as_one(client):
    index = campaign_index()

    def cost(slug, count):
        plan = PlanFactory(document=document())
        for n in range(count):
            campaign(index, slug=f"{slug}-{n}", plan=plan)
        page = policy(
            slug=slug,
            plan=plan,
            picture=picture(slug),
            body=[section(f"Partie {n}", figures(KeyFigureFactory(value=700 + n))) for n in range(count)],
        )
        client.get(page.url)
        with CaptureQueriesContext(connection) as captured:
            content = shown(client, page)
        assert len(content.select(".cp-key-figure")) == len(content.select(".cp-plan__list li")) == count
        return len(captured)

    assert cost("trois", 3) == cost("une", 1)


def test_before_an_election_achievements_are_hidden():
    achieved, plain = KeyFigureFactory(value=350), KeyFigureFactory(value=868)
    page = policy(
        plan=PlanFactory(sentence="Plus de places."),
        body=[
            section("Ce que nous avons fait", figures(achieved), achievement=True, nav_label="Bilan"),
            section("Qui nous sommes", figures(plain)),
        ],
    )

    today = page.make_preview_request(RequestFactory().get("/"), "").render().content.decode()
    neutral = page.make_preview_request(RequestFactory().get("/"), "neutral").render().content.decode()

    for words in ("350", "Bilan", "Plus de places.", "unanimité"):
        assert words in today
        assert words not in neutral
    assert "868" in neutral
    assert KeyFigure.objects.count() == 2


def test_an_acronym_of_the_statement_is_explained_there_and_not_again(client):
    GlossaryTermFactory(name="ASE", expansion="aide sociale à l’enfance")
    page = policy(statement="L’ASE agit.", body=[text("<p>L’ASE encore.</p>")])

    content = shown(client, page)

    assert content.select_one(".cp-policy__statement").get_text().strip() == "L’ASE (aide sociale à l’enfance) agit."
    assert content.get_text().count("aide sociale") == 1


def test_the_head_describes_the_page_by_its_statement(client):
    page = policy(title="Protéger", statement="Protéger est un devoir.")

    head = BeautifulSoup(client.get(page.url).content, "html.parser").head
    graph = json.loads(head.find("script", {"type": "application/ld+json"}).string)["@graph"]

    assert head.find("meta", {"name": "description"})["content"] == "Protéger est un devoir."
    assert [each["name"] for each in graph if each["@type"] == "WebPage"] == ["Protéger"]


def test_a_new_policy_page_has_its_form(admin_client):
    index = campaign_index()
    form = admin_client.get(f"/admin/pages/add/campaign_pages/policypage/{index.get_parent().pk}/").context["form"]

    assert {"statement", "body", "plan", "project_document", "share_image"} <= set(form.fields)
