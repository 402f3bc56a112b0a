"""Documents, pictures and links chosen by an editor: those that are gone leave no hole, and many cost as few as one."""

import pytest
from bs4 import BeautifulSoup
from django.db import connection
from django.test.utils import CaptureQueriesContext

from campaign_pages.models import KeyFigure
from tests.campaign_pages.blocks.printing import exhibit, moment, printed, words
from tests.factories.documents import document
from tests.factories.facts import KeyFigureFactory
from tests.factories.pages import campaign, campaign_index
from tests.factories.pictures import picture

pytestmark = pytest.mark.django_db


def test_documents_say_format_weight_and_date_in_their_links(client):
    kept, gone = document(), document(title="Ancien guide")
    value = {
        "heading": "À lire",
        "documents": [
            {"document": gone.pk, "title": "Titre orphelin", "when": moment(None), "description": "Texte orphelin"},
            {"document": kept.pk, "title": "", "when": moment("2026-05-01", "month"), "description": "24 pages"},
        ],
    }
    gone.delete()

    block = printed(client, "documents", value)

    assert [words(link) for link in block.select("a")] == ["Guide de l’accueil familial (PDF, 1,2 Mo, mai 2026)"]
    assert block.a["href"] == kept.url
    assert "orphelin" not in words(block)


def test_a_gallery_shows_each_picture_with_its_words_and_no_hole(client):
    block = printed(client, "gallery", {
        "heading": "", "pictures": [
            exhibit(picture("Une maison"), "Le matin", "Photo : service"),
            exhibit(None, "Légende orpheline"),
            exhibit(picture("Une école")),
        ],
    })  # fmt: skip

    assert [words(figure) for figure in block.select("figure")] == ["Le matin Photo : service", ""]
    assert len(block.select("img[alt='Une maison éclairée au pied des collines']")) == 2


def withhold_all(image_ids, moment):
    return image_ids


def test_a_gallery_obeys_the_gates_and_is_prepared_at_publication(client, settings):
    image = picture()
    page = campaign(
        body=[{"type": "gallery", "value": {"heading": "Galerie", "pictures": [exhibit(image, "Légende")]}}]
    )
    assert (image.pk, "gallery") in page.get_pictures()
    assert "Légende" in client.get(page.url).content.decode()

    settings.CAMPAIGN_PAGES = {**settings.CAMPAIGN_PAGES, "PICTURE_GATES": [f"{__name__}.withhold_all"]}
    html = client.get(page.url).content.decode()

    assert "cp-gallery" not in html
    assert "Légende" not in html


def related(label, kind="press", **values):
    link = {"label": label, "kind": kind, "source": "", "when": moment(None), "page": None, "document": None}
    return {**link, "address": "https://echo.example/", **values}


def test_related_links_are_grouped_with_source_and_date(client):
    target = campaign(title="Cible", slug="cible", live=False)
    block = None
    page = campaign(
        target.get_parent().specific,
        slug="source",
        body=[{"type": "related_links", "value": {"heading": "Lire", "links": [
            related("À lire", kind="related", source="Le Département"),
            related("Paru", source="L’Écho", when=moment("2026-03-14")),
            related("Dépubliée", page=target.pk, address=""),
        ]}}],
    )  # fmt: skip
    block = BeautifulSoup(client.get(page.url).content, "html.parser").select_one(".cp-related-links")

    assert [words(group) for group in block.select(".cp-related-links__group")] == [
        "Dans la presse Paru L’Écho, 14 mars 2026",
        "À lire aussi À lire Le Département",
    ]
    assert block.select_one("time")["datetime"] == "2026-03-14"


def test_other_ways_keep_their_words_when_their_page_is_gone(client):
    target = campaign(title="Cible", slug="cible", live=False)
    way = {"page": None, "document": None, "address": "", "sentence": ""}
    page = campaign(
        target.get_parent().specific,
        slug="source",
        body=[{"type": "other_ways", "value": {"heading": "Autrement", "introduction": "", "ways": [
            {**way, "label": "Parrainer", "address": "https://parrains.example/", "sentence": "<p>Un dimanche</p>"},
            {**way, "label": "Donner du temps", "page": target.pk},
        ]}}],
    )  # fmt: skip
    block = BeautifulSoup(client.get(page.url).content, "html.parser").select_one(".cp-other-ways")

    assert [words(each) for each in block.select("li")] == ["Parrainer Un dimanche", "Donner du temps"]
    assert [link["href"] for link in block.select("a")] == ["https://parrains.example/"]


def several(number):
    """One block of each kind that names things, for each of ``number`` things."""
    for n in range(number):
        yield {
            "type": "documents",
            "value": {"documents": [{"document": document(f"Guide {n}").pk, "when": moment(None)}]},
        }
        yield {"type": "gallery", "value": {"pictures": [exhibit(picture(f"Image {n}"), f"Vue {n}")]}}
        figure = KeyFigureFactory(value=4000 + n).pk
        yield {"type": "breakdown", "value": {"parts": [{"label": f"Part {n}", "figure": figure, "parts": []}]}}
        yield {
            "type": "how_it_was_made",
            "value": {"counts": [{"figure": figure, "label": f"Nombre {n}"}], "stages": []},
        }


def queries(client, page):
    client.get(page.url)  # pictures are made at the first visit
    with CaptureQueriesContext(connection) as captured:
        html = client.get(page.url).content.decode()
    return len(captured), html


def test_three_of_each_cost_as_many_queries_as_one(client):
    index = campaign_index()
    one = campaign(index, slug="une", body=list(several(1)))
    three = campaign(index, slug="trois", body=list(several(3)))

    cost_of_one, _html = queries(client, one)
    cost_of_three, html = queries(client, three)

    assert cost_of_three == cost_of_one
    assert [said for said in ("Guide 2", "Vue 2", "Part 2", "Nombre 2") if said not in html] == []
    assert KeyFigure.objects.count() == 4
