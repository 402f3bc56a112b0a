"""A benefit says its amount as the language in use writes it, typed or computed."""

import datetime
from decimal import Decimal

import pytest
import time_machine
from django.core.exceptions import ValidationError
from django.utils import translation

from campaign_pages.facts.enums import BenefitCategory, Cumulable, GrossNet, Period, Qualifier
from campaign_pages.facts.models import Benefit
from tests.factories.facts import KeyFigureFactory
from tests.factories.offers import BenefitFactory

TODAY = datetime.date(2026, 11, 24)
MONTHLY, GROSS, NET, UP_TO = Period.MONTH, GrossNet.GROSS, GrossNet.NET, Qualifier.UP_TO


@pytest.fixture(autouse=True)
def in_french():
    with translation.override("fr"):
        yield


def amount(value, **values):
    return Benefit(label="Prime", amount=None if value is None else Decimal(value), **values)


@pytest.mark.parametrize(
    ("values", "french", "english"),
    [
        (
            {"value": "338", "qualifier": UP_TO, "gross_net": GROSS, "period": MONTHLY},
            "jusqu’à 338~€~bruts par mois",
            "up to €338 gross per month",
        ),
        ({"value": "56", "condition": "si diplôme d’État"}, "56~€ si diplôme d’État", "€56 si diplôme d’État"),
        (
            {"value": "1823.03", "gross_net": GROSS, "period": MONTHLY},
            "1~823,03~€~bruts par mois",
            "€1,823.03 gross per month",
        ),
        ({"value": "1.50", "gross_net": GROSS, "period": Period.HOUR}, "1,50~€~brut par heure", "€1.50 gross per hour"),
        ({"value": "2", "gross_net": NET, "period": Period.DAY}, "2~€~nets par jour", "€2 net per day"),
        ({"value": "1", "gross_net": NET}, "1~€~net", "€1 net"),
        (
            {"value": "60.82", "gross_net": GROSS, "period": Period.CHILD_AND_DAY},
            "60,82~€~bruts par enfant et par jour",
            "€60.82 gross per child and per day",
        ),
        (
            {"value": "480", "period": Period.CHILD_AND_MONTH, "category": BenefitCategory.ALLOWANCE},
            "480~€ par enfant et par mois",
            "€480 per child and per month",
        ),
        ({"value": "1200", "period": Period.YEAR}, "1~200~€ par an", "€1,200 per year"),
        ({"value": "300", "period": Period.ONCE}, "300~€ en une fois", "€300 paid once"),
        ({"value": "100", "unit": "h", "category": BenefitCategory.TRAINING}, "100~h", "100 h"),
        ({"value": "5", "unit": "jours", "period": Period.YEAR}, "5~jours par an", "5 jours per year"),
        (
            {"value": "10.5", "unit": "%", "qualifier": Qualifier.AT_LEAST},
            "au moins 10,5~%",
            "at least 10.5%",
        ),
        ({"value": "0", "period": MONTHLY}, "0~€ par mois", "€0 per month"),
        (
            {"value": None, "in_kind": "2 appareils", "period": MONTHLY, "category": BenefitCategory.EQUIPMENT},
            "2~appareils",
            "2 appareils",
        ),
        ({"value": None, "category": BenefitCategory.PROCEDURE, "gross_net": GROSS, "period": MONTHLY}, "", ""),
    ],
)
def test_an_amount_is_said_as_the_language_writes_it(values, french, english):
    benefit = amount(**values)
    assert benefit.full_text == french.replace("~", "\u00a0")
    with translation.override("en"):
        assert benefit.full_text.replace("\u00a0", " ") == english


def test_the_number_stands_alone_so_that_a_page_may_set_it_large():
    benefit = amount("338", qualifier=UP_TO, gross_net=GROSS, period=MONTHLY)
    assert (benefit.number, benefit.words_around) == ("338\u00a0€", ("jusqu’à", "bruts par mois"))


@pytest.mark.parametrize(
    ("values", "text"),
    [
        ({}, ""),
        ({"cumulable": Cumulable.YES}, "Cumulable avec les autres avantages"),
        ({"cumulable": Cumulable.YES, "cumulable_with": "la prime de diplôme"}, "Cumulable avec la prime de diplôme"),
        ({"cumulable": Cumulable.NO}, "Non cumulable avec les autres avantages"),
        (
            {"cumulable": Cumulable.NO, "cumulable_with": "la prime A", "valid_until": datetime.date(2026, 12, 31)},
            "Non cumulable avec la prime A, jusqu’au 31\u00a0décembre\u00a02026",
        ),
    ],
)
def test_what_it_goes_with_is_said_in_words(values, text):
    assert amount("56", **values).terms_text == text


@pytest.mark.parametrize(
    ("starts", "ends", "printed", "warned"),
    [
        (None, None, True, ""),
        ("2026-11-24", "2026-11-24", True, ""),
        ("2026-11-25", None, False, "à partir du 25\u00a0novembre\u00a02026"),
        (None, "2026-11-23", False, "jusqu’au 23\u00a0novembre\u00a02026"),
    ],
)
@pytest.mark.django_db
def test_it_is_printed_on_the_days_on_which_it_holds_only(starts, ends, printed, warned):
    days = [day and datetime.date.fromisoformat(day) for day in (starts, ends)]
    benefit = amount("56", valid_from=days[0], valid_until=days[1])
    with time_machine.travel("2026-11-24T23:30:00+01:00", tick=False):
        assert benefit.is_printed is printed
        assert warned in " ".join(benefit.warnings())
        assert bool(benefit.warnings()) is not printed


def wages(hourly="12.02", monthly="1823.03"):
    first = datetime.date(2026, 1, 1)
    return (
        KeyFigureFactory(value=Decimal(hourly), unit="€", label="SMIC horaire", reference_date=first),
        KeyFigureFactory(value=Decimal(monthly), unit="€", label="SMIC mensuel", reference_date=first),
    )


@pytest.mark.parametrize(
    ("monthly_factor", "hourly_factor", "computed", "formula"),
    [
        ("1", None, "1~823,03~€", "SMIC mensuel"),
        ("1", "70", "2~664,43~€", "SMIC mensuel + 70~×~SMIC horaire"),
        ("1", "140", "3~505,83~€", "SMIC mensuel + 140~×~SMIC horaire"),
        (None, "5.06", "60,82~€", "5,06~×~SMIC horaire"),
        (None, "2.25", "27,05~€", "2,25~×~SMIC horaire"),
    ],
)
@pytest.mark.django_db
def test_the_legal_minima_are_computed_from_the_minimum_wage(monthly_factor, hourly_factor, computed, formula):
    hourly, monthly = wages()
    terms = [(factor, figure) for factor, figure in ((monthly_factor, monthly), (hourly_factor, hourly)) if factor]
    benefit = Benefit.objects.get(pk=BenefitFactory(terms=terms).pk)
    assert benefit.amount_text == computed.replace("~", "\u00a0")
    assert benefit.formula_text.replace("\u00a0", "~") == f"{formula}, au 1er~janvier~2026"


@pytest.mark.django_db
def test_a_term_may_have_a_short_name():
    hourly, _monthly = wages()
    benefit = BenefitFactory(terms=[("70", hourly, "heure au SMIC")])
    assert benefit.formula_text.startswith("70\u00a0×\u00a0heure au SMIC,")


@pytest.mark.parametrize("lost", ["unpublished", "deleted", "without a value"])
@pytest.mark.django_db
def test_a_missing_figure_leaves_no_wrong_sum(lost):
    hourly, monthly = wages()
    benefit = BenefitFactory(terms=[("1", monthly), ("70", hourly)])
    if lost == "deleted":
        hourly.delete()
    elif lost == "unpublished":
        hourly.unpublish()
    else:
        type(hourly).objects.filter(pk=hourly.pk).update(value=None)
    benefit = Benefit.objects.get(pk=benefit.pk)
    assert (benefit.amount_text, benefit.formula_text, benefit.is_printed) == ("", "", False)
    assert "manque ou n’est pas publié" in benefit.warnings()[0]


@pytest.mark.parametrize(
    ("values", "field"),
    [
        ({"valid_from": TODAY, "valid_until": datetime.date(2026, 11, 1)}, "valid_until"),
        ({"in_kind": "un téléphone"}, "in_kind"),
        ({"amount": Decimal(-1)}, "amount"),
    ],
)
@pytest.mark.django_db
def test_what_contradicts_itself_is_refused(values, field):
    benefit = BenefitFactory.build(**{"amount": Decimal(56), **values})
    with pytest.raises(ValidationError) as refusal:
        benefit.full_clean()
    assert list(refusal.value.message_dict) == [field]


@pytest.mark.django_db
def test_an_editor_is_told_of_each_contradiction_at_once():
    days = {"valid_from": TODAY, "valid_until": datetime.date(2026, 11, 1)}
    benefit = BenefitFactory.build(amount=Decimal(56), in_kind="un téléphone", **days)
    with pytest.raises(ValidationError) as refusal:
        benefit.full_clean()
    assert sorted(refusal.value.message_dict) == ["in_kind", "valid_until"]


@pytest.mark.django_db
def test_an_empty_draft_says_nothing_and_does_not_fail():
    draft = Benefit(name="Prime")
    assert (str(draft), draft.amount_text, draft.formula_text) == ("Prime", "", "")
