from datetime import date
from decimal import Decimal

import pytest
from bs4 import BeautifulSoup
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import translation
from wagtail.models import Locale

from campaign_pages.blocks.shelf import Shelf
from campaign_pages.models import KeyFigure
from tests.factories.pages import campaign, campaign_index, link, section, text
from tests.factories.pictures import picture, picture_value

pytestmark = pytest.mark.django_db


def figure(value, **values):
    return KeyFigure.objects.create(name=f"Chiffre {value}", value=Decimal(value), label="familles", **values)


def blocks(pictures, figures, pages):
    """One block of each kind for each picture, figure and page."""
    for image, fact, page in zip(pictures, figures, pages, strict=True):
        yield {"type": "picture", "value": {"picture": picture_value(image), "width": "text"}}
        yield {"type": "key_figures", "value": {"figures": [fact.pk], "layout": "row"}}
        yield text(
            f'<p>Lire <a linktype="page" id="{page.pk}">la suite</a>, '
            f'<embed embedtype="campaign-figure" id="{fact.pk}" text="?"/> familles.</p>'
        )
        yield {"type": "call_to_action", "value": {
            "heading": "Venez", "repeat_actions": False, "links": [{"label": "Lire", "page": page.pk}],
        }}  # fmt: skip


def queries(client, page):
    client.get(page.url)  # pictures are made at the first visit
    with CaptureQueriesContext(connection) as captured:
        html = client.get(page.url).content.decode()
    return len(captured), html


def test_three_of_each_cost_as_many_queries_as_one(client):
    index = campaign_index()
    targets = [campaign(index, title=f"Cible {n}", slug=f"cible-{n}") for n in range(3)]
    pictures = [picture(f"Image {n}") for n in range(3)]
    figures = [figure(280 + n) for n in range(3)]
    one = campaign(index, slug="une", body=[section("Une", *blocks(pictures[:1], figures[:1], targets[:1]))])
    three = campaign(
        index,
        slug="trois",
        body=[
            section("Deux", *blocks(pictures[:2], figures[:2], targets[:2])),
            *blocks(pictures[2:], figures[2:], targets[2:]),
        ],
    )

    cost_of_one, html = queries(client, one)
    cost_of_three, full = queries(client, three)

    assert cost_of_three == cost_of_one
    assert [words for words in ("280", "281", "282", "cible-0/", "cible-2/") if words not in full] == []
    assert "281" not in html


def test_a_deleted_figure_leaves_no_hole_and_no_error(client):
    gone, stays = figure(868), figure(283)
    page = campaign(
        body=[
            {"type": "key_figures", "value": {"figures": [gone.pk, stays.pk], "layout": "row"}},
            text(f'<p>Nous sommes <embed embedtype="campaign-figure" id="{gone.pk}" text="868"/> à table.</p>'),
            {"type": "trend", "value": {"series": 9999}},
        ]
    )
    gone.delete()

    html = client.get(page.url).content.decode()

    assert html.count("cp-key-figure__amount") == 1
    assert "283" in html
    assert "Nous sommes 868 à table" in html
    assert "cp-trend" not in html


def test_a_draft_figure_is_not_shown(client):
    draft = figure(999, live=False)
    page = campaign(body=[{"type": "key_figures", "value": {"figures": [draft.pk, figure(283).pk], "layout": "row"}}])

    html = client.get(page.url).content.decode()

    assert "283" in html
    assert "999" not in html


def test_the_same_picture_has_the_alternative_text_of_each_use(client):
    image = picture()
    page = campaign(
        body=[
            {"type": "picture", "value": {"picture": picture_value(image, alt="Au matin"), "width": "text"}},
            {"type": "picture", "value": {"picture": picture_value(image, alt="Le soir"), "width": "text"}},
        ]
    )

    html = client.get(page.url).content.decode()

    assert html.count('alt="Au matin"') == 1
    assert html.count('alt="Le soir"') == 1


def test_empty_blocks_print_nothing(client):
    page = campaign(
        body=[
            {"type": "key_figures", "value": {"heading": "Titre orphelin", "figures": [], "layout": "row"}},
            {"type": "faq", "value": {"heading": "Titre orphelin", "questions": []}},
            {"type": "picture", "value": {"picture": {"image": 9999}, "caption": "Légende orpheline", "width": "text"}},
            {"type": "call_to_action", "value": {"heading": "Titre orphelin", "repeat_actions": True, "links": []}},
            text(""),
        ]
    )

    html = client.get(page.url).content.decode()

    assert "orphelin" not in html
    assert "cp-band" not in html


def test_an_action_whose_page_is_unpublished_is_not_offered(client):
    index = campaign_index()
    target = campaign(index, title="Réunions", slug="reunions")
    page = campaign(
        index,
        slug="source",
        actions=[
            {"type": "link", "value": {"label": "Choisir une réunion", "page": target.pk}},
            link("Écrire", "a@b.fr"),
        ],
    )
    assert "Choisir une réunion" in client.get(page.url).content.decode()

    target.unpublish()
    html = client.get(page.url).content.decode()

    assert "Choisir une réunion" not in html
    assert "Écrire" in html


def test_a_draft_figure_in_a_sentence_is_not_told(client):
    draft = figure(987654, live=False)
    page = campaign(body=[text(f'<p>Bientôt <embed embedtype="campaign-figure" id="{draft.pk}" text="987 654"/>.</p>')])

    html = client.get(page.url).content.decode()

    assert "Bientôt" in html
    assert "987" not in html


def test_links_lead_to_the_page_in_the_reader_s_language(client, settings):
    settings.WAGTAIL_I18N_ENABLED = True
    english = Locale.objects.get_or_create(language_code="en")[0]
    target = campaign(title="Cible", slug="cible")
    target.get_parent().copy_for_translation(english, copy_parents=True).specific.save_revision().publish()
    translated = target.copy_for_translation(english)
    translated.slug = "target"
    translated.save_revision().publish()
    source = campaign(
        target.get_parent().specific, slug="source", body=[text(f'<p><a id="{target.pk}" linktype="page">Lire</a></p>')]
    )

    with translation.override("en"):
        shelf = Shelf()
        resolved = shelf.resolve(source.body)
        html = str(resolved[0].value)

    assert "/target/" in html
    assert "/cible/" not in html


def test_a_figure_is_shown_with_its_published_parts(client):
    places = figure(350, qualifier="more_than")
    figure(50, qualifier="about", part_of=places, reference_date=date(2024, 12, 31), date_precision="year")
    figure(77, part_of=places, live=False)
    figure(99)
    page = campaign(body=[{"type": "key_figures", "value": {"figures": [places.pk], "layout": "row"}}])

    figures = BeautifulSoup(client.get(page.url).content, "html.parser").select(".cp-key-figure")
    said = [each.get_text(" ", strip=True).replace("\u00a0", " ") for each in figures]

    assert len(said) == 1
    assert "plus de 350" in said[0]
    assert "dont environ 50 en 2024" in said[0]
    assert "77" not in said[0]
    assert "99" not in said[0]
