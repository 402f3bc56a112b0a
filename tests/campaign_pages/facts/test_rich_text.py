"""A figure stands inside a sentence: stored by its number, printed as it is said today."""

import json

import pytest
from bs4 import BeautifulSoup
from django.utils import translation
from wagtail.admin.rich_text.converters.contentstate import ContentstateConverter
from wagtail.models import ReferenceIndex
from wagtail.rich_text import expand_db_html, features

from campaign_pages.facts.inline import FIGURE_FEATURE, inline_html, named_pk
from cms.home.models import HomePage
from tests.factories.facts import KeyFigureFactory
from tests.factories.pages import home_page

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def in_french():
    with translation.override("fr"):
        yield


def embed(pk, text="868"):
    return f'<embed embedtype="campaign-figure" id="{pk}" text="{text}"/>'


def round_trip(html):
    converter = ContentstateConverter(features=["bold", "italic", "link", "ul", FIGURE_FEATURE])
    contentstate = converter.from_database_format(html)
    back = BeautifulSoup(converter.to_database_format(contentstate), "html.parser")
    for block in back.select("[data-block-key]"):
        del block["data-block-key"]
    return json.loads(contentstate), str(back)


@pytest.mark.parametrize("number", [1, 3])
def test_all_figures_of_a_text_cost_one_query(number, django_assert_num_queries):
    figures = [KeyFigureFactory(value=800 + rank, unit="agents") for rank in range(number)]
    KeyFigureFactory(value=999)
    source = "".join(f"<p>Nous sommes {embed(figure.pk)} aujourd'hui.</p>" for figure in figures)
    with django_assert_num_queries(1):
        html = expand_db_html(source)
    said = [
        f'<p>Nous sommes <span class="cp-fact">{800 + rank}\u00a0agents</span> aujourd\'hui.</p>'
        for rank in range(number)
    ]
    assert html == "".join(said)


@pytest.mark.parametrize("stored", ["868", "plus de 350 places", "&lt;b&gt;868&lt;/b&gt;"])
def test_a_deleted_figure_leaves_what_it_said(stored):
    assert expand_db_html(f"<p>Ils sont {embed(123456, stored)} ici.</p>") == f"<p>Ils sont {stored} ici.</p>"


def test_an_unpublished_figure_is_not_said():
    """Nor is what was stored when a draft was chosen."""
    draft = KeyFigureFactory(value=999, live=False)
    said = KeyFigureFactory(value=868)
    html = expand_db_html(f"<p>Ils sont {embed(draft.pk, '999')} ou {embed(said.pk)}.</p>")
    assert html == '<p>Ils sont  ou <span class="cp-fact">868</span>.</p>'


def test_a_figure_is_printed_alike_wherever_it_was_fetched():
    figure, attrs = KeyFigureFactory(value=868), {"id": "12", "text": "<b>999</b>"}
    assert inline_html(figure, attrs, is_hidden=False) == '<span class="cp-fact">868</span>'
    assert inline_html(None, attrs, is_hidden=False) == "&lt;b&gt;999&lt;/b&gt;"
    assert inline_html(None, attrs, is_hidden=True) == ""
    assert inline_html(None, {}, is_hidden=False) == ""


@pytest.mark.parametrize(
    ("stored", "pk"),
    [("12", 12), ("", None), ("²", None), ("٣", None), ("-1", None), ("1 OR 1=1", None), ("9" * 30, None)],
)
def test_the_number_of_a_figure_is_made_of_plain_digits(stored, pk):
    assert named_pk({"id": stored}) == pk
    assert named_pk({}) is None


@pytest.mark.parametrize("pk", ["", "abc", "-1", "1 OR 1=1", "²", "9" * 30])
def test_a_broken_number_does_no_harm(pk):
    assert expand_db_html(f"<p>{embed(pk)}</p>") == "<p>868</p>"


@pytest.mark.parametrize(
    "around",
    [
        "<p>Nous sommes {} aujourd'hui.</p>",
        "<p>{}, pas un de moins</p>",
        "<ul><li>un</li><li>{}</li></ul>",
        "<p>{} et {}</p>",
    ],
)
def test_editing_loses_nothing_around_a_figure(around):
    figure = KeyFigureFactory(value=868)
    html = around.replace("{}", embed(figure.pk))
    contentstate, back = round_trip(html)
    assert back == str(BeautifulSoup(html, "html.parser"))
    text = BeautifulSoup(around.replace("{}", "868"), "html.parser").get_text()
    assert "".join(block["text"] for block in contentstate["blocks"]) == text


@pytest.mark.parametrize("around", ["<p>Ils sont <b>{}</b> ici.</p>", "<p>Ils <b>sont {}</b> ici, <i>{}</i></p>"])
def test_a_figure_keeps_its_bold_or_italics(around):
    html = around.replace("{}", embed(KeyFigureFactory(value=868).pk))
    _contentstate, back = round_trip(html)
    assert back.replace("</b><b>", "") == str(BeautifulSoup(html, "html.parser"))


def test_a_link_stops_where_a_figure_begins():
    figure = embed(KeyFigureFactory(value=868).pk)
    link = '<a href="https://haute-combe.example/">'
    _contentstate, back = round_trip(f"<p>Voir {link}les {figure} agents</a>.</p>")
    assert back == f"<p>Voir {link}les </a>{figure}{link} agents</a>.</p>"


def test_the_editor_shows_what_the_figure_says_today():
    figure = KeyFigureFactory(name="Agents", value=870)
    contentstate, back = round_trip(f"<p>Nous sommes {embed(figure.pk)} !</p>")
    (entity,) = contentstate["entityMap"].values()
    assert (entity["mutability"], entity["data"]["text"], entity["data"]["name"]) == ("IMMUTABLE", "870", "Agents")
    assert 'text="870"' in back


def test_editing_keeps_what_was_stored_of_an_unpublished_figure():
    """A draft's value is not stored, not even by opening a text and saving it."""
    figure = KeyFigureFactory(name="Agents", value=999, live=False)
    contentstate, back = round_trip(f"<p>Nous sommes {embed(figure.pk)} !</p>")
    assert contentstate["entityMap"]["0"]["data"]["name"] == "Agents"
    assert back == f"<p>Nous sommes {embed(figure.pk)} !</p>"
    contentstate, back = round_trip(f"<p>Nous sommes {embed(figure.pk, '')} !</p>")
    assert contentstate["blocks"][0]["text"] == "Nous sommes … !"
    assert back == f"<p>Nous sommes {embed(figure.pk, '')} !</p>"


def test_editing_keeps_a_deleted_figure():
    contentstate, back = round_trip(f"<p>Nous sommes {embed(123456)} ici.</p>")
    assert contentstate["entityMap"]["0"]["data"]["name"] == "Ce chiffre a été supprimé"
    assert back == f"<p>Nous sommes {embed(123456)} ici.</p>"


def test_a_page_that_says_a_figure_counts_as_using_it():
    figure, decoy = KeyFigureFactory(), KeyFigureFactory()
    page = HomePage(title="Accueil", slug="textes", introduction=f"<p>{embed(figure.pk)}</p>")
    home_page().add_child(instance=page)
    assert [usage.object_id for usage in ReferenceIndex.get_references_to(figure)] == [str(page.pk)]
    assert not ReferenceIndex.get_references_to(decoy).exists()


def test_no_editor_gets_the_feature_without_naming_it():
    features.get_editor_plugin("draftail", FIGURE_FEATURE)
    assert FIGURE_FEATURE not in features.get_default_features()
