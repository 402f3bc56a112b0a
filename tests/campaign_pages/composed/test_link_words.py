"""Links whose words say nothing of where they lead."""

import pytest
from bs4 import BeautifulSoup
from django.test import RequestFactory

from campaign_pages.composed.link_words import VAGUE_MARK, is_vague, vague_links, vague_links_in
from tests.factories.pages import campaign, link, section, text

VAGUE = [
    "Cliquez ici",
    "ICI",
    "ici.",
    "En savoir plus",
    "En savoir plus →",
    "« Lire la suite »",
    "Lire la suite…",
    "Plus d’infos",
    "plus d'infos",
    "Plus\u00a0d’informations",
    "Détails",
    "DÉTAILS",
    "Click here",
    "Read more",
    "  Learn\n more  ",
]
CLEAR = [
    "",
    "Choisir une réunion d’information",
    "En savoir plus sur l’agrément",
    "Plus d’infos sur la paie",
    "Icirons",
    "Le métier, ici et maintenant",
    "Voir les offres",
    "Read more about training",
]


@pytest.mark.parametrize(("words", "vague"), [*((each, True) for each in VAGUE), *((each, False) for each in CLEAR)])
def test_words_are_vague_when_they_stand_alone(words, vague):
    assert is_vague(words) is vague


@pytest.mark.parametrize(
    ("html", "found"),
    [
        ("", []),
        ("<p>Cliquez ici</p>", []),
        ('<p>Pour la paie, <a href="/paie/">cliquez <b>ici</b></a>.</p>', ["cliquez ici"]),
        (
            '<p><a linktype="page" id="3">En savoir plus</a> ou <a id="4" linktype="page">les étapes</a></p>',
            ["En savoir plus"],
        ),
        ('<p><a href="/a/" aria-label="En savoir plus sur la paie">En savoir plus</a></p>', []),
    ],
)
def test_rich_texts_are_read_link_by_link(html, found):
    assert vague_links(html) == found


@pytest.mark.django_db
def test_a_stream_tells_its_vague_links_and_buttons():
    call = {
        "type": "call_to_action",
        "value": {"heading": "À vous", "links": [link("Lire la suite", "/a/")["value"]]},
    }
    page = campaign(
        body=[section("Le métier", text('<p><a href="/b/">ici</a>, <a href="/c/">les étapes</a></p>'), call)],
        actions=[link("En savoir plus", "#a"), link("Choisir une réunion", "#b")],
    )

    assert vague_links_in(page.body) == ["ici", "Lire la suite"]
    assert vague_links_in(page.actions) == ["En savoir plus"]
    assert vague_links_in(None) == []


@pytest.mark.django_db
def test_previews_mark_vague_links_for_the_checker_and_visits_do_not(client):
    page = campaign(body=[text('<p><a href="/b/">cliquez <b>ici</b></a>, <a href="/c/">les étapes</a></p>')])

    preview = page.make_preview_request(RequestFactory().get("/"), "").render().content.decode()
    marked = [link.get_text() for link in BeautifulSoup(preview, "html.parser").select(f"a[{VAGUE_MARK}]")]

    assert marked == ["cliquez ici"]
    assert VAGUE_MARK not in client.get(page.url).content.decode()
