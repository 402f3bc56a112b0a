"""Editing benefits, measures and quotations in the admin."""

import datetime
from decimal import Decimal

import pytest
from bs4 import BeautifulSoup
from django.urls import reverse
from wagtail.test.utils.form_data import inline_formset, nested_form_data

from campaign_pages.facts.enums import BenefitCategory, MeasureStatus
from campaign_pages.facts.models import Benefit
from tests.factories.directory import PartnerFactory
from tests.factories.facts import KeyFigureFactory
from tests.factories.offers import BenefitFactory, QuotationFactory, SupportMeasureFactory

pytestmark = pytest.mark.django_db

A_PAST_DAY = datetime.date(2020, 1, 1)
NAMES = "wagtailsnippets_campaign_pages_"


@pytest.fixture(autouse=True)
def locale():
    """A host always has one."""
    return KeyFigureFactory.build().locale


def soup(response):
    return BeautifulSoup(response.content, "html.parser")


def benefit_data(*terms, **values):
    rows = [{"factor": factor, "figure": figure.pk, "label": ""} for factor, figure in terms]
    data = {"name": "Rémunération", "label": "Pour un enfant", "category": "pay", "unit": "€", "qualifier": "exact"}
    return nested_form_data({**data, "tags": "", "action-publish": "1", "terms": inline_formset(rows), **values})


def saved(admin_client, **data):
    answer = admin_client.post(reverse(f"{NAMES}benefit:add"), data, follow=True)
    return Benefit.objects.first(), soup(answer)


def test_an_editor_computes_an_amount(admin_client):
    figures = [KeyFigureFactory(value=Decimal("1823.03")), KeyFigureFactory(value=Decimal("12.02"))]
    benefit, _page = saved(admin_client, **benefit_data(("1", figures[0]), ("70", figures[1])))
    assert benefit.value == Decimal("2664.43")


@pytest.mark.parametrize("field", ["amount", "in_kind"])
def test_an_amount_is_not_both_computed_and_given(admin_client, field):
    data = benefit_data(("1", KeyFigureFactory(value=Decimal(10))), **{field: "338"})
    benefit, page = saved(admin_client, **data)
    assert benefit is None
    assert "calculé plus bas" in " ".join(error.get_text() for error in page.select(".error-message"))


def test_an_editor_is_told_that_a_benefit_no_longer_holds(admin_client):
    data = benefit_data(amount="338", valid_until="2020-01-31")
    benefit, page = saved(admin_client, **data)
    assert benefit.amount == Decimal(338)
    assert "jusqu’au 31\u00a0janvier\u00a02020" in page.get_text()


@pytest.mark.parametrize(
    ("kind", "query", "make"),
    [
        (
            "benefit",
            {"category": BenefitCategory.PAY},
            lambda: (BenefitFactory(category="pay", name="Oui"), BenefitFactory(category="bonus", name="Non")),
        ),
        (
            "supportmeasure",
            {"status": MeasureStatus.PLANNED},
            lambda: (
                SupportMeasureFactory(status="planned", name="Oui"),
                SupportMeasureFactory(status="ended", name="Non"),
            ),
        ),
        (
            "quotation",
            {"is_elected": "true"},
            lambda: (QuotationFactory(is_elected=True, name="Oui"), QuotationFactory(name="Non")),
        ),
    ],
)
def test_a_list_is_filtered(admin_client, kind, query, make):
    make()
    page = soup(admin_client.get(reverse(f"{NAMES}{kind}:list"), query))
    assert [cell.get_text(strip=True) for cell in page.select("tbody .title-wrapper")] == ["Oui"]


@pytest.mark.parametrize(
    ("record", "shown"),
    [
        (
            lambda: BenefitFactory(amount=Decimal(56), valid_until=datetime.date(2020, 1, 1)),
            ["56\u00a0€", "nulle part"],
        ),
        (lambda: SupportMeasureFactory(title="Répit", quotation=QuotationFactory()), ["Répit", "lumière"]),
        (lambda: QuotationFactory(is_elected=True), ["lumière à la fenêtre", "Masquée"]),
    ],
)
def test_a_record_is_previewed_as_a_page_prints_it(rf, record, shown):
    made = record()
    answer = made.make_preview_request(rf.get("/"), "")
    text = BeautifulSoup(answer.content, "html.parser").get_text()
    assert [words for words in shown if words not in text] == []


@pytest.mark.parametrize(
    ("status", "day", "number"),
    [
        (MeasureStatus.PLANNED, A_PAST_DAY, 1),
        (MeasureStatus.PLANNED, datetime.date(2099, 1, 1), 0),
        (MeasureStatus.PLANNED, None, 0),
        (MeasureStatus.ENDED, A_PAST_DAY, 0),
    ],
)
def test_an_editor_is_told_of_a_plan_that_is_overdue(status, day, number):
    assert len(SupportMeasureFactory.build(status=status, status_on=day).warnings()) == number


def test_the_edition_of_a_measure_brings_back_its_parts():
    measure = SupportMeasureFactory(items=["un", "deux"], partners=[PartnerFactory()])
    told = measure.said()
    measure.items, measure.partner_rows, measure.title = [], [], "Autre chose"
    measure.say(told)
    assert measure.said() == told
    assert [item.text for item in measure.items.all()] == ["un", "deux"]
