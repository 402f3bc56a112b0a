"""A series is drawn, told in words and tabled."""

import pytest
from bs4 import BeautifulSoup
from django.core.exceptions import ValidationError
from django.template.loader import render_to_string
from django.utils import translation

from campaign_pages.facts.models import FigureSeries
from tests.factories.facts import FigureSeriesFactory

FALL = [("2022-06-30", 325, "year"), ("2025-12-31", 283, "year"), ("2015-12-31", 465, "end_of_year")]
NATIONAL = [("2015-12-31", 50000, "end_of_year"), ("2025-12-31", 34900, "year")]

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def in_french():
    with translation.override("fr"):
        yield


def rendered(series, **context):
    return BeautifulSoup(
        render_to_string("campaign_pages/facts/_trend.html", {"series": series, **context}), "html.parser"
    )


def cells(soup):
    return [[cell.get_text(strip=True) for cell in row.select("th, td")] for row in soup.select("tr")]


def test_values_are_sorted_by_date():
    series = FigureSeriesFactory(points=FALL)
    assert [point.value for point in FigureSeries.objects.get(pk=series.pk).values] == [465, 325, 283]


def test_a_trend_is_a_picture_with_its_words_and_its_table():
    soup = rendered(FigureSeriesFactory(points=FALL, source="Haute-Combe", source_url="https://haute-combe.example/"))
    picture = soup.svg
    named = [soup.find(id=name).get_text() for name in picture["aria-labelledby"].split()]
    assert picture["role"] == "img"
    assert named == ["Assistants familiaux employés", "465 fin 2015, 325 en 2022, 283 en 2025"]
    assert [text.get_text() for text in picture.select(".cp-trend__label")] == ["465", "283", "325"]
    assert cells(soup) == [
        ["Date", "Assistants familiaux employés"],
        ["fin 2015", "465"],
        ["2022", "325"],
        ["2025", "283"],
    ]
    assert soup.caption.get_text() == "Assistants familiaux employés"
    assert {cell["scope"] for cell in soup.select("th")} == {"col", "row"}
    assert soup.select_one(".cp-source a")["href"] == "https://haute-combe.example/"


def test_a_trend_obeys_a_strict_content_policy_and_numbers_keep_their_point():
    soup = rendered(FigureSeriesFactory(points=FALL))
    assert not soup.select("[style], style, script")
    assert all("," not in dot["cx"] for dot in soup.select("circle"))


def test_the_same_series_can_stand_twice_in_a_page():
    series = FigureSeriesFactory(points=FALL)
    ids = [tag["id"] for uid in ("a", "b") for tag in rendered(series, uid=uid).select("[id]")]
    assert len(ids) == len(set(ids)) == 4


def test_a_comparison_shows_changes_and_tables_the_real_values():
    national = FigureSeriesFactory(territory="France", points=NATIONAL, source="DREES")
    series = FigureSeriesFactory(territory="Haute-Combe", points=FALL, comparator=national)
    soup = rendered(series)
    labels = [text.get_text() for text in soup.select(".cp-trend__label")]
    assert labels == ["100", "Haute-Combe \u221239\u00a0%", "France \u221230\u00a0%"]
    assert cells(soup) == [
        ["Date", "Haute-Combe", "France"],
        ["fin 2015", "465", "50\u00a0000"],
        ["2022", "325", "non connu"],
        ["2025", "283", "34\u00a0900"],
    ]
    assert soup.select_one(".cp-trend__base").get_text() == "(100\u00a0= fin 2015)"
    assert soup.select_one(".cp-trend__line--comparator")["stroke-dasharray"]
    assert "DREES" in soup.select(".cp-source")[-1].get_text()


def test_an_unpublished_comparator_is_not_shown():
    national = FigureSeriesFactory(territory="France", points=NATIONAL, live=False)
    soup = rendered(FigureSeriesFactory(points=FALL, comparator=national))
    assert "France" not in soup.get_text()
    assert len(soup.select("polyline")) == 1


def test_a_note_adds_a_column():
    series = FigureSeriesFactory(points=FALL)
    point = series.points.first()
    point.note = "nouveau mode de calcul"
    series.points.add(point)
    assert cells(rendered(series))[0] == ["Date", "Assistants familiaux employés", "Note"]
    assert "nouveau mode de calcul" in rendered(series).get_text()


@pytest.mark.parametrize("points", [[], FALL[:1]])
def test_fewer_than_two_values_draw_nothing(points):
    series = FigureSeriesFactory(points=points)
    assert series.drawing is None
    assert rendered(series).get_text(strip=True) == ""


def test_two_values_on_one_date_are_refused():
    series = FigureSeriesFactory.build(locale=FigureSeriesFactory().locale)
    series.points = [FigureSeriesFactory.point("2015-12-31", 465), FigureSeriesFactory.point("2015-12-31", 466)]
    with pytest.raises(ValidationError, match="même date"):
        series.full_clean()


def test_a_series_is_not_compared_with_itself():
    series = FigureSeriesFactory()
    series.comparator = series
    with pytest.raises(ValidationError) as refused:
        series.full_clean()
    assert list(refused.value.message_dict) == ["comparator"]


def test_three_series_cost_the_queries_of_one(django_assert_num_queries):
    for expected in (1, 3):
        while FigureSeries.objects.count() < 2 * expected:
            FigureSeriesFactory(points=FALL, comparator=FigureSeriesFactory(points=NATIONAL))
        with django_assert_num_queries(3):
            drawn = [series.drawing for series in FigureSeries.objects.exclude(comparator=None).with_points()]
        assert [len(drawing.chart.lines) for drawing in drawn] == [2] * expected
