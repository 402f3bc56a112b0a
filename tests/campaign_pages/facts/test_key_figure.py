"""A key figure says what its editor gave it, in the language in use."""

import datetime
from decimal import Decimal

import pytest
from django.core.exceptions import ValidationError
from django.utils import translation

from campaign_pages.facts.enums import DatePrecision, Qualifier
from campaign_pages.facts.models import KeyFigure
from tests.factories.facts import KeyFigureFactory

TODAY = datetime.date(2026, 11, 22)


@pytest.fixture(autouse=True)
def in_french():
    with translation.override("fr"):
        yield


def test_a_figure_says_amount_label_date_and_source():
    figure = KeyFigure(
        name="SMIC",
        value=Decimal("1823.030"),
        unit="€",
        label="par mois",
        reference_date=datetime.date(2026, 1, 1),
        source="Premier ministre",
        publication="décret n° 2025-1228",
        published_on=datetime.date(2025, 12, 17),
    )
    assert figure.amount == "1\u00a0823,03\u00a0€"
    assert figure.date_text == "au 1er\u00a0janvier\u00a02026"
    assert figure.source_text == "Premier ministre, décret n° 2025-1228, publication du 17\u00a0décembre\u00a02025"
    assert str(figure) == "SMIC · 1\u00a0823,03\u00a0€ au 1er\u00a0janvier\u00a02026"


def test_a_number_inside_another_one_is_no_repetition():
    assert str(KeyFigure(name="Effectif 2026", value=Decimal(20))) == "Effectif 2026 · 20"
    assert str(KeyFigure(name="Objectif : 200 recrutements", value=Decimal(200))) == "Objectif : 200 recrutements"


def test_the_inclusive_wording_is_shown_if_there_is_one():
    figure = KeyFigure(label="assistants familiaux")
    assert figure.shown_label == "assistants familiaux"
    figure.inclusive_label = "assistantes et assistants familiaux"
    assert figure.shown_label == "assistantes et assistants familiaux"


def test_words_replace_value_and_unit():
    figure = KeyFigure(value=Decimal(1000000), unit="€", display_text="1 million d'euros", qualifier=Qualifier.ABOUT)
    assert figure.qualified_amount == "environ 1\u00a0million d'euros"


def test_an_empty_draft_says_nothing_and_does_not_fail():
    draft = KeyFigure(name="Places créées")
    assert (str(draft), draft.amount, draft.qualified_amount, draft.date_text) == ("Places créées", "", "", "")


@pytest.mark.parametrize(
    ("review_on", "due"),
    [(None, False), (TODAY, True), (TODAY - datetime.timedelta(1), True), (TODAY + datetime.timedelta(1), False)],
)
def test_a_figure_is_due_from_its_review_date_on(review_on, due):
    assert KeyFigure(review_on=review_on).needs_review(TODAY) is due


@pytest.mark.django_db
def test_published_and_due_figures_are_found():
    due = KeyFigureFactory(review_on=TODAY)
    older = KeyFigureFactory(review_on=datetime.date(2025, 1, 1))
    KeyFigureFactory(review_on=datetime.date(2027, 1, 1))
    KeyFigureFactory(review_on=TODAY, live=False)
    assert list(KeyFigure.objects.published().to_review(TODAY)) == [older, due]


@pytest.mark.django_db
def test_a_part_names_its_whole():
    whole = KeyFigureFactory(value=350)
    part = KeyFigureFactory(value=50, qualifier=Qualifier.ABOUT, date_precision=DatePrecision.YEAR, part_of=whole)
    part.full_clean()
    assert list(whole.parts.all()) == [part]


@pytest.mark.django_db
@pytest.mark.parametrize("length", [1, 2, 3])
def test_a_figure_is_not_a_part_of_itself(length):
    chain = [KeyFigureFactory()]
    for _step in range(length - 1):
        chain.append(KeyFigureFactory(part_of=chain[-1]))
    chain[0].part_of = chain[-1]
    with pytest.raises(ValidationError) as refused:
        chain[0].full_clean()
    assert list(refused.value.message_dict) == ["part_of"]


@pytest.mark.django_db
def test_deleting_the_whole_keeps_the_part():
    part = KeyFigureFactory(part_of=KeyFigureFactory())
    part.part_of.delete()
    part.refresh_from_db()
    assert part.part_of is None


@pytest.mark.django_db
def test_a_new_value_under_the_old_date_is_noticed():
    wage = KeyFigureFactory(
        value=Decimal("12.02"), reference_date=datetime.date(2026, 1, 1), source="Décret n° 2025-1228"
    )
    assert wage.warnings() == []

    wage.value = Decimal("12.31")
    wage.save()
    (told,) = wage.warnings()
    wage.reference_date = datetime.date(2027, 1, 1)
    wage.save()

    assert "source" in told
    assert wage.warnings() == []
