"""Pages of the past quote a fact as it was said then."""

import datetime
from decimal import Decimal

import pytest
from django.utils import timezone, translation
from wagtail.models import Revision

from campaign_pages.facts import editions
from campaign_pages.facts.inline import figure_html
from campaign_pages.facts.models import FactEdition, FigureSeries, KeyFigure
from tests.factories.facts import FigureSeriesFactory, KeyFigureFactory

pytestmark = pytest.mark.django_db

FALL = [("2015-12-31", 465), ("2022-12-31", 325)]


def moment(year):
    return timezone.make_aware(datetime.datetime(year, 1, 1, 12))


def change(fact, **values):
    """Publish a change as the admin does."""
    for name, value in values.items():
        setattr(fact, name, value)
    fact.save_revision().publish()
    return type(fact).objects.get(pk=fact.pk)


def recorded(fact, *years):
    """Pretend that the editions of a fact were recorded at noon on 1 January of these years."""
    own = FactEdition.objects.filter(object_id=fact.pk, content_type__model=fact._meta.model_name)
    assert own.count() == len(years)
    for edition, year in zip(own, years, strict=True):
        FactEdition.objects.filter(pk=edition.pk).update(recorded_at=moment(year))
    return fact


def test_publishing_a_change_records_what_is_said():
    figure = change(KeyFigureFactory(value=868), value=Decimal(870))
    assert [edition.data["value"] for edition in FactEdition.objects.all()] == ["868.000", "870.000"]
    change(figure, value=Decimal(870), name="Autre nom dans les listes")
    assert FactEdition.objects.count() == 2


def test_drafts_and_autosave_record_nothing():
    figure = KeyFigureFactory(value=868)
    figure.value = Decimal(900)
    figure.save_revision(clean=False)
    KeyFigureFactory(value=12, live=False)
    assert [edition.data["value"] for edition in FactEdition.objects.all()] == ["868.000"]


def test_a_draft_is_recorded_when_it_goes_live():
    draft = KeyFigureFactory(value=12, live=False)
    draft.save_revision().publish()
    assert [edition.data["value"] for edition in FactEdition.objects.all()] == ["12.000"]


def test_saving_a_few_fields_records_the_row_and_not_the_memory():
    figure = KeyFigureFactory(value=868, label="agents")
    figure.value, figure.label = Decimal(870), "jamais enregistré"
    figure.save(update_fields=["value"])
    assert FactEdition.objects.last().data["value"] == "870.000"
    assert FactEdition.objects.last().data["label"] == "agents"


def test_what_was_loaded_in_bulk_is_recorded_before_it_changes():
    locale = KeyFigureFactory().locale
    KeyFigure.objects.bulk_create([KeyFigure(name="Importé", value=1, label="agents", locale=locale)])
    imported = change(KeyFigure.objects.get(name="Importé"), value=Decimal(2))
    said = [edition.data["value"] for edition in FactEdition.objects.filter(object_id=imported.pk)]
    assert said == ["1.000", "2.000"]


def test_a_fact_is_said_as_of_a_moment():
    figure = recorded(change(KeyFigureFactory(value=868), value=Decimal(870)), 2024, 2026)
    values = {year: editions.as_of([figure], moment(year))[0].value for year in (2023, 2024, 2025, 2026, 2027)}
    assert values == {2023: 868, 2024: 868, 2025: 868, 2026: 870, 2027: 870}


def test_a_fact_of_the_past_says_its_moment():
    figure = recorded(KeyFigureFactory(value=868), 2024)
    (then,) = editions.as_of([figure], moment(2025))
    (before,) = editions.as_of([figure], moment(2020))
    assert (then.frozen_at, before.frozen_at, figure.frozen_at) == (moment(2025), moment(2024), None)
    with translation.override("fr"):
        assert figure_html(then) == '<span class="cp-fact">868 (chiffre du 1er\u00a0janvier\u00a02025)</span>'
        then.reference_date = datetime.date(2023, 12, 31)
        assert figure_html(then) == '<span class="cp-fact">868 (au 31\u00a0décembre\u00a02023)</span>'
        assert figure_html(figure) == '<span class="cp-fact">868</span>'


def test_the_past_cannot_be_saved_or_rewritten():
    (then,) = editions.as_of([KeyFigureFactory()], timezone.now())
    with pytest.raises(TypeError, match="change the fact itself"):
        then.save()
    edition = FactEdition.objects.get()
    with pytest.raises(TypeError, match="never changed"):
        edition.save()


def test_a_series_is_said_with_the_points_and_the_comparator_of_then():
    national = FigureSeriesFactory(territory="France", points=[("2015-12-31", 300), ("2022-12-31", 310)])
    series = FigureSeriesFactory(points=FALL, comparator=national)
    national.points.add(FigureSeriesFactory.point("2025-12-31", 320))
    recorded(change(national), 2024, 2026)
    series.points.add(FigureSeriesFactory.point("2025-12-31", 283))
    recorded(change(series), 2024, 2026)
    (living,) = FigureSeries.objects.filter(pk=series.pk).with_points()
    (then,) = editions.as_of([living], moment(2025))
    assert [point.value for point in then.values] == [465, 325]
    assert [point.value for point in then.shown_comparator.values] == [300, 310]
    assert [point.value for point in living.values] == [465, 325, 283]
    assert living.comparator.frozen_at is None


def test_purging_revisions_loses_nothing():
    figure = recorded(change(KeyFigureFactory(value=868), value=Decimal(870)), 2024, 2026)
    Revision.objects.all().delete()
    assert editions.as_of([figure], moment(2025))[0].value == 868


@pytest.mark.parametrize("number", [1, 3])
def test_one_query_says_figures_and_series_in_their_order(number, django_assert_num_queries):
    decoy = KeyFigureFactory(value=1)
    figures = [recorded(change(KeyFigureFactory(value=868), value=Decimal(870)), 2024, 2026) for _ in range(number)]
    for _ in range(number):
        FigureSeriesFactory(points=FALL)
    facts = [*FigureSeries.objects.with_points(), *figures]
    with django_assert_num_queries(1):
        then = editions.as_of(facts, moment(2025))
        said = [fact.headline for fact in then]
    assert [(type(fact), fact.pk) for fact in then] == [(type(fact), fact.pk) for fact in facts]
    assert said[-number:] == ["868"] * number
    assert decoy.pk not in {fact.pk for fact in then if isinstance(fact, KeyFigure)}


def test_a_fact_without_edition_is_said_as_it_stands():
    figure = KeyFigureFactory(value=868)
    FactEdition.objects.all().delete()
    assert editions.as_of([figure], moment(2025))[0].value == 868
    assert editions.as_of([], moment(2025)) == []


def series_of_then():
    """A series compared with France from 2024 on, and the national one."""
    national = recorded(FigureSeriesFactory(territory="France", points=FALL), 2024)
    return recorded(FigureSeriesFactory(points=FALL, comparator=national), 2024), national


@pytest.mark.parametrize("today", ["none", "another"])
def test_a_series_keeps_the_comparator_of_then(today, django_assert_num_queries):
    series, _national = series_of_then()
    other = recorded(FigureSeriesFactory(territory="Europe", points=FALL), 2024)
    recorded(change(series, comparator=other if today == "another" else None), 2024, 2026)
    (living,) = FigureSeries.objects.filter(pk=series.pk).with_points()
    with django_assert_num_queries(2):
        (then,) = editions.as_of([living], moment(2025))
        assert then.drawing.names == ("Assistants familiaux employés", "France")
    (now,) = editions.as_of([living], moment(2027))
    assert now.shown_comparator == (other if today == "another" else None)
    assert living.comparator == (other if today == "another" else None)


def test_a_comparator_added_since_is_not_shown_then():
    series = recorded(FigureSeriesFactory(points=FALL), 2024)
    recorded(change(series, comparator=FigureSeriesFactory(territory="France", points=FALL)), 2024, 2026)
    (living,) = FigureSeries.objects.filter(pk=series.pk).with_points()
    assert editions.as_of([living], moment(2025))[0].shown_comparator is None


def test_a_comparator_deleted_since_is_absent():
    series, national = series_of_then()
    national.delete()
    (living,) = FigureSeries.objects.filter(pk=series.pk).with_points()
    (then,) = editions.as_of([living], moment(2025))
    (quoted,) = editions.quoted_at(FigureSeries, {series.pk}, moment(2025))
    assert then.drawing.names == quoted.drawing.names == ("Assistants familiaux employés",)


def test_a_comparator_unpublished_since_is_still_shown_then():
    series, national = series_of_then()
    national.unpublish()
    (then,) = editions.quoted_at(FigureSeries, {series.pk}, moment(2025))
    assert then.drawing.names == ("Assistants familiaux employés", "France")


def test_an_edition_that_lacks_a_field_can_be_read():
    series = FigureSeriesFactory(points=FALL)
    said = series.said()
    for point in said["points"]:
        del point["note"]
    del said["unit"], said["comparator"]
    series.say(said)
    assert [(point.value, point.note) for point in series.values] == [(465, ""), (325, "")]


@pytest.mark.parametrize("later", ["unpublish", "delete"])
def test_what_was_public_then_is_quoted_whatever_happened_since(later):
    figure = recorded(change(KeyFigureFactory(value=868), value=Decimal(870)), 2024, 2026)
    series = recorded(FigureSeriesFactory(points=FALL), 2024)
    decoy = recorded(KeyFigureFactory(value=1), 2024)
    pks = figure.pk, series.pk
    getattr(figure, later)()
    getattr(series, later)()
    (then,) = editions.quoted_at(KeyFigure, {pks[0]}, moment(2025))
    (trend,) = editions.quoted_at(FigureSeries, {pks[1]}, moment(2025))
    assert (then.pk, then.headline, then.frozen_at) == (pks[0], "868", moment(2025))
    assert (trend.pk, [point.value for point in trend.values]) == (pks[1], [465, 325])
    assert then != decoy
    for quoted in (then, trend):
        with pytest.raises(TypeError, match="change the fact itself"):
            quoted.save()
    assert KeyFigure.objects.filter(pk=pks[0], live=True).count() == 0


def test_the_draft_of_an_unpublished_figure_is_not_quoted():
    figure = recorded(KeyFigureFactory(value=868), 2024)
    figure.unpublish()
    figure.value = Decimal(999)
    figure.save()
    assert [fact.value for fact in editions.quoted_at(KeyFigure, {figure.pk}, moment(2025))] == [868]


def test_a_draft_that_was_never_public_is_not_quoted():
    draft = KeyFigureFactory(value=999, live=False)
    series = FigureSeriesFactory(points=FALL, live=False)
    assert editions.quoted_at(KeyFigure, {draft.pk, 123456}, moment(2025)) == []
    assert editions.quoted_at(FigureSeries, {series.pk}, moment(2025)) == []
    assert editions.quoted_at(KeyFigure, set(), moment(2025)) == []


def test_what_was_public_only_later_is_quoted_while_it_is():
    figure = recorded(KeyFigureFactory(value=868), 2026)
    assert [fact.frozen_at for fact in editions.quoted_at(KeyFigure, {figure.pk}, moment(2025))] == [moment(2026)]
    figure.unpublish()
    assert editions.quoted_at(KeyFigure, {figure.pk}, moment(2025)) == []


@pytest.mark.parametrize("number", [1, 3])
def test_quoting_costs_the_same_for_one_and_three_facts(number, django_assert_num_queries):
    figures = [recorded(KeyFigureFactory(value=868), 2024) for _ in range(number)]
    pks = []
    for _ in range(number):
        changed, _national = series_of_then()
        recorded(change(changed, comparator=None), 2024, 2026)
        loaded = FigureSeriesFactory(points=FALL)
        FactEdition.objects.filter(object_id=loaded.pk, content_type__model="figureseries").delete()
        pks += [changed.pk, loaded.pk]
    with django_assert_num_queries(2):
        quoted = editions.quoted_at(KeyFigure, [figure.pk for figure in figures], moment(2025))
        assert [(fact.pk, fact.headline) for fact in quoted] == [(figure.pk, "868") for figure in figures]
    with django_assert_num_queries(4):
        trends = editions.quoted_at(FigureSeries, pks, moment(2025))
        assert [fact.pk for fact in trends] == pks
        assert [len(fact.drawing.names) for fact in trends] == [2, 1] * number
