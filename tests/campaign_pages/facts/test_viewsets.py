"""Editing facts in the admin: lists, forms, preview, chooser."""

import datetime
import json

import pytest
from bs4 import BeautifulSoup
from django.db import connection
from django.urls import reverse
from wagtail.test.utils.form_data import inline_formset, nested_form_data

from campaign_pages.facts.enums import DatePrecision, Qualifier
from campaign_pages.facts.models import FigureSeries, KeyFigure
from tests.factories.facts import FigureSeriesFactory, KeyFigureFactory

pytestmark = pytest.mark.django_db

FIGURES = "wagtailsnippets_campaign_pages_keyfigure"
SERIES = "wagtailsnippets_campaign_pages_figureseries"


@pytest.fixture(autouse=True)
def locale():
    """A host always has one."""
    return KeyFigureFactory.build().locale


def soup(response):
    return BeautifulSoup(response.content, "html.parser")


def names(response):
    return [cell.get_text(strip=True) for cell in soup(response).select("tbody .title-wrapper")]


def figure_data(**values):
    data = {
        "name": "Places créées",
        "value": "350",
        "label": "places",
        "qualifier": Qualifier.MORE_THAN,
        "date_precision": DatePrecision.DAY,
    }
    return {**data, "tags": "", **values}


def series_data(*points, **values):
    rows = [{"date": day, "value": value, "precision": DatePrecision.DAY, "note": ""} for day, value in points]
    data = {"name": "Baisse", "label": "agents", "tags": "", "points": inline_formset(rows), **values}
    return nested_form_data(data)


def searchable():
    with connection.cursor() as cursor:
        cursor.execute("SELECT sql FROM sqlite_master WHERE name = 'wagtailsearch_indexentry_fts'")
        (sql,) = cursor.fetchone() or [""]
    return sql.startswith("CREATE VIRTUAL")


def messages(response):
    return " ".join(error.get_text(" ", strip=True) for error in soup(response).select(".error-message"))


@pytest.mark.parametrize("number", [1, 3])
def test_lists_cost_the_same_for_one_and_three_facts(admin_client, number, django_assert_num_queries):
    for name in (FIGURES, SERIES):
        admin_client.get(reverse(f"{name}:list"))
    for _ in range(number):
        KeyFigureFactory(review_on=datetime.date(2020, 1, 1))
        FigureSeriesFactory()
    # One of them asks which sites there are.
    with django_assert_num_queries(10):
        assert len(names(admin_client.get(reverse(f"{FIGURES}:list")))) == number
    with django_assert_num_queries(11):
        assert len(names(admin_client.get(reverse(f"{SERIES}:list")))) == number


def test_the_list_is_filtered(admin_client):
    due = KeyFigureFactory(name="SMIC mensuel", review_on=datetime.date(2020, 1, 1))
    due.tags.add("paie")
    due.save()
    KeyFigureFactory(name="Places créées", review_on=datetime.date(2099, 1, 1))
    tag = due.tags.get()
    address = reverse(f"{FIGURES}:list")
    assert names(admin_client.get(address, {"past_review": "true"})) == ["SMIC mensuel"]
    assert names(admin_client.get(address, {"past_review": "false"})) == ["Places créées"]
    assert names(admin_client.get(address, {"tags": tag.pk})) == ["SMIC mensuel"]


def test_the_list_is_searched(admin_client):
    if connection.vendor == "sqlite" and not searchable():
        pytest.skip("Wagtail's migrations make the search table of SQLite: run without --nomigrations")
    KeyFigureFactory(name="SMIC mensuel", label="bruts par mois")
    KeyFigureFactory(name="Places créées")
    address = reverse(f"{FIGURES}:list")
    assert names(admin_client.get(address, {"q": "smic"})) == ["SMIC mensuel"]
    assert names(admin_client.get(address, {"q": "bruts"})) == ["SMIC mensuel"]


def test_a_draft_needs_its_name_only(admin_client):
    response = admin_client.post(reverse(f"{FIGURES}:add"), figure_data(value="", label=""))
    assert messages(response) == ""
    draft = KeyFigure.objects.get(name="Places créées")
    assert (draft.live, draft.value) == (False, None)


def test_a_figure_is_published_with_its_value_only(admin_client):
    refused = admin_client.post(reverse(f"{FIGURES}:add"), figure_data(value="", **{"action-publish": "1"}))
    assert messages(refused)
    assert not KeyFigure.objects.exists()
    admin_client.post(reverse(f"{FIGURES}:add"), figure_data(**{"action-publish": "1"}))
    assert KeyFigure.objects.published().get().value == 350


def test_a_value_is_shown_without_needless_zeros(admin_client):
    figure = KeyFigureFactory(value=868)
    form = soup(admin_client.get(reverse(f"{FIGURES}:edit", args=[figure.pk])))
    assert form.select_one("[name=value]")["value"] == "868"


def test_a_series_needs_two_values_to_be_published(admin_client):
    one = series_data(("2015-12-31", "465"), **{"action-publish": "1"})
    refused = admin_client.post(reverse(f"{SERIES}:add"), one)
    told = soup(refused).get_text(" ", strip=True)
    assert "Une série demande au moins deux valeurs, chacune à sa date." in told
    assert "formulaires" not in told
    assert not FigureSeries.objects.exists()
    two = series_data(("2022-12-31", "325"), ("2015-12-31", "465"), **{"action-publish": "1"})
    admin_client.post(reverse(f"{SERIES}:add"), two)
    assert [point.value for point in FigureSeries.objects.published().get().values] == [465, 325]


def test_two_values_on_one_date_are_refused_in_drafts_too(admin_client):
    twice = series_data(("2015-12-31", "465"), ("2015-12-31", "466"), ("2022-12-31", "325"))
    response = admin_client.post(reverse(f"{SERIES}:add"), twice)
    assert not FigureSeries.objects.exists()
    assert soup(response).select_one("#id_points-1-date-error, [id*=points-1-date] .error-message, .error-message")


@pytest.mark.parametrize(
    ("prefix", "data", "shown"),
    [
        (FIGURES, figure_data(value="351"), "351"),
        (SERIES, series_data(("2015-12-31", "465"), ("2022-12-31", "326")), "326"),
        (SERIES, series_data(("2015-12-31", "465")), None),
    ],
)
def test_a_fact_is_previewed_before_it_is_saved(admin_client, prefix, data, shown):
    address = reverse(f"{prefix}:preview_on_add")
    answer = json.loads(admin_client.post(address, data).content)
    assert answer["is_valid"]
    preview = soup(admin_client.get(address))
    assert preview.html["lang"] == "fr"
    text = preview.main.get_text(" ", strip=True)
    if shown is None:
        assert not preview.svg
    else:
        assert shown in text


def test_the_chooser_answers_with_the_words_of_the_figure(admin_client):
    figure = KeyFigureFactory(name="Places créées", value=350)
    KeyFigureFactory(name="Leurre", value=1)
    address = reverse("wagtailsnippetchoosers_campaign_pages_keyfigure:chosen", args=[figure.pk])
    result = json.loads(admin_client.get(address).content)["result"]
    assert (result["id"], result["text"], result["name"]) == (str(figure.pk), "350", "Places créées")


def test_the_chooser_does_not_tell_the_words_of_a_draft(admin_client):
    draft = KeyFigureFactory(name="Places à venir", value=350, live=False)
    address = reverse("wagtailsnippetchoosers_campaign_pages_keyfigure:chosen", args=[draft.pk])
    result = json.loads(admin_client.get(address).content)["result"]
    assert (result["id"], result["text"], result["name"]) == (str(draft.pk), "", "Places à venir")


def test_a_figure_in_use_says_where_before_it_is_deleted(admin_client):
    figure = KeyFigureFactory(value=350)
    KeyFigureFactory(name="Une cinquantaine en 2024", part_of=figure)
    page = soup(admin_client.get(reverse(f"{FIGURES}:usage", args=[figure.pk])))
    assert "Une cinquantaine en 2024" in page.get_text()
