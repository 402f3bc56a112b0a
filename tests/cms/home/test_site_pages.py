import re

import pytest
from bs4 import BeautifulSoup

from cms.home.pages import ContentPage
from cms.home.site_pages import create_site_pages
from cms.home.texts import HAUTE_COMBE

# What the law or the referential wants to read on each page.
DUTIES = {
    "mentions-legales": [
        "Éditeur",
        "Directrice de la publication",
        "Hébergement",
        "1, place des Trois-Combes",
        "12, rue des Ateliers",
        "article 1-1",
    ],
    "donnees-personnelles": [
        "responsable du traitement",
        "Base légale",
        "Combien de temps",
        "déléguée à la protection des données",
        "Commission nationale de l’informatique et des libertés",
    ],
    "accessibilite": [
        "non conforme",
        "RGAA",
        "Résultats des tests",
        "Contenus non accessibles",
        "accessibilite@haute-combe.example",
        "Défenseur des droits",
        "Schéma pluriannuel",
        "Plan d’action 2027",
    ],
}


def test_pages_are_made_once_and_left_to_their_editors(home):
    pages = create_site_pages(home)
    pages["contact"].title = "Joindre le Département"
    pages["contact"].save_revision().publish()
    home.introduction = "<p>Écrit par une rédactrice.</p>"
    home.save()

    create_site_pages(home)

    assert ContentPage.objects.count() == len(HAUTE_COMBE.pages)
    assert ContentPage.objects.get(slug="contact").title == "Joindre le Département"
    home.refresh_from_db()
    assert home.introduction == "<p>Écrit par une rédactrice.</p>"


def test_home_page_is_filled_and_reads_whole(client, home):
    create_site_pages(home)

    page = BeautifulSoup(client.get("/").content, "html.parser")

    assert page.h1.text == HAUTE_COMBE.title
    assert page.title.text == HAUTE_COMBE.window_title
    assert page.find("meta", attrs={"name": "description"})["content"] == HAUTE_COMBE.description
    assert len(page.select(".home-highlight")) == len(HAUTE_COMBE.highlights)
    assert len(page.select(".home-shortcuts a")) == len(HAUTE_COMBE.shortcuts)
    assert [a.text for a in page.header.nav.find_all("a")] == [
        "Le Département",
        "Enfance et familles",
        "Nous contacter",
    ]


@pytest.mark.parametrize("slug", DUTIES)
def test_legal_page_says_what_it_must(client, home, slug):
    create_site_pages(home)

    text = BeautifulSoup(client.get(f"/{slug}/").content, "html.parser").main.text

    missing = [duty for duty in DUTIES[slug] if duty not in text]
    assert missing == []


@pytest.mark.parametrize("page", HAUTE_COMBE.pages, ids=lambda page: page.slug)
def test_texts_are_typeset_in_french_and_fictional(page):
    words = " ".join(
        [page.title, page.introduction, BeautifulSoup(HAUTE_COMBE.body_of(page.slug), "html.parser").get_text("\n")]
    )

    assert not re.findall(r".{9} [:;?!»]|« ", words)
    assert all(address.endswith("haute-combe.example") for address in re.findall(r"[\w.]+@[\w.-]*\w", words))
    assert all(
        number.startswith("04 65 71") for number in re.findall(r"0\d(?:[ \u00a0]\d\d){4}", words.replace("\u00a0", " "))
    )
