import datetime

import pytest
import time_machine
from bs4 import BeautifulSoup

from tests.factories.facts import KeyFigureFactory
from tests.factories.pages import campaign, campaign_index, link, section, text

pytestmark = pytest.mark.django_db

CALENDAR = {
    "opens_on": datetime.date(2027, 1, 12),
    "closes_on": datetime.date(2027, 6, 30),
    "archives_on": datetime.date(2027, 9, 1),
}
WORDS = {
    "slogan": "Une place à votre table",
    "job_sentence": "Accueillir chez vous un enfant confié.",
    "actions": [link("Choisir une réunion", "#reunions")],
    "teaser_text": "La campagne se prépare.",
    "teaser_actions": [link("Être prévenu", "mailto:prevenir@haute-combe.example")],
    "closed_text": "Merci à toutes et à tous.",
    "closed_actions": [link("Écrire au service", "mailto:accueil@haute-combe.example")],
}


def shown(client, page):
    response = client.get(page.url)
    assert response.status_code == 200
    return BeautifulSoup(response.content, "html.parser").find(id="cp-content")


DAYS = {
    "teaser": "2026-12-01",
    "open": "2027-02-01",
    "closing_soon": "2027-06-20",
    "closed": "2027-07-05",
    "archived": "2027-09-05",
}
RUNNING = {"open", "closing_soon"}
# What the page may say and offer → the phases in which it does.
ELEMENTS = {
    "Une place à votre table": {*DAYS},
    "Accueillir chez vous": {*DAYS},
    "Faire connaître le métier": {*DAYS},
    "places de plus d’ici fin 2027": {*DAYS},
    "12 janvier 2027": {"teaser"},
    "se prépare": {"teaser"},
    "Être prévenu": {"teaser"},
    "30 juin 2027": {*RUNNING, "closed", "archived"},
    "Derniers jours": {"closing_soon"},
    "Choisir une réunion": RUNNING,
    "Merci à": {"closed"},
    "Écrire au service": {"closed"},
}


@pytest.mark.parametrize("phase", DAYS)
def test_each_phase_changes_what_the_page_says_and_offers(client, phase):
    goal = KeyFigureFactory(value=200, label="places de plus d’ici fin 2027")
    page = campaign(**CALENDAR, **WORDS, goal_figure=goal, objectives="Faire connaître le métier")

    with time_machine.travel(f"{DAYS[phase]}T12:00:00+01:00", tick=False):
        content = shown(client, page).get_text(" ", strip=True).replace("\u00a0", " ")

    found = {words for words in ELEMENTS if words in content}
    assert found == {words for words, phases in ELEMENTS.items() if phase in phases}


def test_a_section_shows_in_its_phases_only(client):
    page = campaign(
        **CALENDAR,
        body=[
            section("Pour tous", text("<p>Toujours là.</p>")),
            section("Bientôt fini", text("<p>Dépêchez-vous.</p>"), phases=["closing_soon"], nav_label="Fin"),
        ],
    )

    with time_machine.travel("2027-02-01T12:00:00+01:00", tick=False):
        while_open = shown(client, page).get_text()
    with time_machine.travel("2027-06-20T12:00:00+02:00", tick=False):
        closing = shown(client, page).get_text()

    assert "Toujours là." in while_open
    assert "Dépêchez-vous." not in while_open
    assert "Dépêchez-vous." in closing


def test_a_page_without_body_still_opens_with_one_heading(client):
    content = shown(client, campaign(title="Sans contenu"))

    assert [heading.get_text(strip=True) for heading in content.find_all("h1")] == ["Sans contenu"]


def test_sections_make_the_page_s_own_menu(client):
    page = campaign(
        body=[
            section("Quatre étapes, environ six mois", text("<p>Un pas après l’autre.</p>"), nav_label="Les étapes"),
            section("Sans nom court", text("<p>Hors du menu.</p>")),
        ]
    )

    content = shown(client, page)
    links = {each.get_text(strip=True): each["href"] for each in content.select(".cp-bar a")}

    assert links == {"Les étapes": "#les-etapes"}
    assert content.find(id="les-etapes").find("h2").get_text(strip=True) == "Quatre étapes, environ six mois"


def test_a_campaign_opens_with_the_way_back_to_the_host_s_pages(client):
    index = campaign_index(title="Nos campagnes")
    campaign_index(title="À côté", slug="a-cote")
    page = campaign(index, title="Une place à votre table", body=[section("Pourquoi", text("<p>Parce que.</p>"))])

    trail = shown(client, page).select_one("header nav[aria-label] > ol")

    assert [(each.get_text(strip=True), each.a["href"]) for each in trail.find_all("li")] == [
        ("Accueil", "/"),
        ("Nos campagnes", index.url),
    ]
    assert "À côté" not in trail.get_text()


def test_unknown_query_parameters_change_nothing(client):
    page = campaign(slogan="Une place à votre table", body=[section("Pourquoi", text("<p>Parce que.</p>"))])

    plain = shown(client, page)
    odd = BeautifulSoup(client.get(page.url + "?page=-1&q[]=%00&utm_source=x").content, "html.parser")

    assert odd.find(id="cp-content").get_text() == plain.get_text()


def test_public_pages_set_no_cookie_and_vary_on_none(client):
    response = client.get(campaign(slogan="Une place").url)

    assert "Une place" in response.content.decode()
    assert not response.cookies
    assert "cookie" not in response.headers.get("Vary", "").lower()
