"""Benefits, support measures and quotations in pages."""

import datetime
from decimal import Decimal

import pytest
import time_machine
from bs4 import BeautifulSoup
from django.db import connection
from django.test.utils import CaptureQueriesContext
from wagtail.models import Site

from campaign_pages.blocks.quotations import QuotationBlock
from campaign_pages.facts.enums import BenefitCategory, DatePrecision, GrossNet, MeasureStatus, Period, Qualifier
from campaign_pages.models import NeutralMode
from tests.factories.directory import PartnerFactory
from tests.factories.facts import KeyFigureFactory
from tests.factories.offers import BenefitFactory, QuotationFactory, SupportMeasureFactory
from tests.factories.pages import campaign, campaign_index, section
from tests.factories.pictures import picture

pytestmark = pytest.mark.django_db

LAST_YEAR = {
    "opens_on": datetime.date(2025, 1, 1),
    "closes_on": datetime.date(2025, 6, 30),
    "archives_on": datetime.date(2025, 9, 1),
}


def benefits(*records, **values):
    return {"type": "benefits", "value": {"benefits": [record.pk for record in records], "layout": "rows", **values}}


def measures(*records, **values):
    return {"type": "support_measures", "value": {"measures": [record.pk for record in records], **values}}


def quotation(record, **values):
    return {"type": "quotation", "value": {"quotation": record.pk, **values}}


def content(client, page):
    return BeautifulSoup(client.get(page.url).content, "html.parser").find(id="cp-content")


def words(found):
    return " ".join(found.get_text(" ").replace("\u00a0", " ").split())


def neutral_site():
    NeutralMode.objects.create(site=Site.objects.get(is_default_site=True), starts_on=datetime.date(2020, 1, 1))


def test_a_benefit_is_printed_with_all_that_it_says(client):
    bonus = BenefitFactory(
        amount=Decimal(338),
        qualifier=Qualifier.UP_TO,
        gross_net=GrossNet.GROSS,
        period=Period.MONTH,
        condition="dès la troisième année",
        source="Département de la Haute-Combe",
    )
    gone = BenefitFactory(label="Prime périmée", amount=Decimal(999), valid_until=datetime.date(2026, 1, 1))
    draft = BenefitFactory(label="Prime en projet", amount=Decimal(888), live=False)
    page = campaign(body=[benefits(gone, bonus, draft, heading="Ce que nous offrons")])

    (printed,) = content(client, page).select(".cp-benefit")

    assert words(printed.select_one(".cp-benefit__amount")) == "jusqu’à 338 € bruts par mois"
    assert "Prime d’ancienneté" in words(printed)
    assert "dès la troisième année" in words(printed)
    assert printed.select_one(".cp-source")


def test_benefits_stand_under_their_categories_in_an_order_without_hole(client):
    kinds = [BenefitCategory.TRAINING, BenefitCategory.PAY, BenefitCategory.TRAINING]
    records = [BenefitFactory(label=f"Avantage {n}", category=kind) for n, kind in enumerate(kinds)]
    page = campaign(body=[section("Nous offrons", benefits(*records, heading="Nos avantages", is_grouped=True))])

    found = content(client, page)

    assert [heading.get_text() for heading in found.select("h4")] == ["Rémunération", "Formation"]
    assert found.select_one("h3").get_text() == "Nos avantages"
    assert [len(group.select("li")) for group in found.select(".cp-benefits__list")] == [1, 2]


def test_benefits_of_which_none_is_printed_leave_no_shell(client):
    hourly = KeyFigureFactory(value=Decimal("12.02"), live=False)
    computed = BenefitFactory(label="Rémunération", terms=[("70", hourly)])
    later = BenefitFactory(label="Prime future", amount=Decimal(56), valid_from=datetime.date(2099, 1, 1))
    page = campaign(body=[benefits(computed, later, heading="Titre orphelin")])
    assert content(client, page).select(".cp-benefits") == []


def test_one_edit_in_january_updates_every_page_but_those_of_the_past(client):
    with time_machine.travel("2025-05-01T12:00:00+02:00", tick=False):
        hourly = KeyFigureFactory(
            value=Decimal("11.88"), label="SMIC horaire", reference_date=datetime.date(2024, 11, 1)
        )
        monthly = KeyFigureFactory(value=Decimal("1801.80"), label="SMIC mensuel")
        pay = BenefitFactory(label="Pour deux enfants", terms=[("1", monthly), ("70", hourly)])
        past = campaign(slug="passee", body=[benefits(pay)], **LAST_YEAR)
        index = past.get_parent().specific
        living = [campaign(index, slug=f"vivante-{n}", body=[benefits(pay)]) for n in range(2)]

    with time_machine.travel("2026-01-02T12:00:00+01:00", tick=False):
        monthly.value = Decimal("1823.03")
        monthly.save()
        hourly.value, hourly.reference_date = Decimal("12.02"), datetime.date(2026, 1, 1)
        hourly.save()
        today, then = [words(content(client, page)) for page in living], words(content(client, past))

    assert ["2 664,43 €" in text and "au 1er janvier 2026" in text for text in today] == [True, True]
    assert "2 633,40 €" not in "".join(today)
    assert "2 633,40 €" in then
    assert "2 664,43 €" not in then


def test_an_archived_campaign_keeps_the_formula_that_held_then(client):
    with time_machine.travel("2025-05-01T12:00:00+02:00", tick=False):
        wage = KeyFigureFactory(value=Decimal(10), label="SMIC horaire")
        pay = BenefitFactory(label="Pour deux enfants", terms=[("60", wage)])
        past = campaign(body=[benefits(pay)], **LAST_YEAR)
    with time_machine.travel("2026-01-02T12:00:00+01:00", tick=False):
        pay.terms = [BenefitFactory.term(0, "70", wage)]
        pay.save()
        wage.delete()
        then = words(content(client, past))
    assert "600 €" in then
    assert "700 €" not in then


def test_a_measure_is_printed_with_all_that_it_says(client):
    index = campaign_index()
    target = campaign(index, title="Le répit", slug="repit")
    figure = KeyFigureFactory(value=Decimal(12), unit="places", label="places")
    measure = SupportMeasureFactory(
        title="Une maison de répit",
        text=f'<p>Lire <a linktype="page" id="{target.pk}">la suite</a>, '
        f'<embed embedtype="campaign-figure" id="{figure.pk}" text="?"/>.</p>',
        status=MeasureStatus.EXPERIMENTAL,
        status_on=datetime.date(2026, 2, 1),
        status_precision=DatePrecision.QUARTER,
        place="Valbrune",
        items=["un week-end par mois", "une équipe formée"],
        partners=[
            PartnerFactory(name="Les Maisons du Chemin", web_address="https://maisons.example.org"),
            PartnerFactory(name="Partenaire en projet", live=False),
            PartnerFactory(name="Département voisin"),
        ],
        quotation=QuotationFactory(text="On souffle.", author="Ana Roussel"),
        picture=picture(),
        picture_alt="Une maison au bord de l’eau",
        source="Service de l’accueil familial",
    )
    page = campaign(index, body=[measures(measure, heading="Pas seuls")])

    (printed,) = content(client, page).select(".cp-support-measure")

    assert printed.select_one("h3").get_text() == "Une maison de répit"
    assert words(printed.select_one(".cp-support-measure__status")) == "En expérimentation, 1er trimestre 2026"
    assert printed.select_one(".cp-text a")["href"] == target.url
    assert "12 places" in words(printed.select_one(".cp-text"))
    assert [item.get_text() for item in printed.select(".cp-support-measure__items li")] == [
        "un week-end par mois",
        "une équipe formée",
    ]
    assert [detail.get_text() for detail in printed.select("dd")] == [
        "Valbrune",
        "Les Maisons du Chemin",
        "Département voisin",
    ]
    assert printed.select_one("img")["alt"] == "Une maison au bord de l’eau"
    assert words(printed.select_one("blockquote")) == "« On souffle. »"
    assert "Service de l’accueil familial" in words(printed.select_one(".cp-source:last-child"))


def test_a_quotation_is_printed_with_its_author_titles_and_date(client):
    said = QuotationFactory(
        text="« Nous tenons (…) bon. »",
        author="Maryse Delorme",
        titles="présidente du Conseil départemental\nvice-présidente chargée de l’enfance",
        said_on=datetime.date(2026, 5, 12),
        source_url="https://presse.example.org/discours",
    )
    draft = QuotationFactory(text="Pas encore.", live=False)
    found = content(client, campaign(body=[quotation(said), quotation(draft)]))

    (figure,) = found.select("figure")
    assert words(figure.blockquote) == "« Nous tenons […] bon. »"
    assert [title.get_text() for title in figure.select(".cp-quotation__title")] == [
        "présidente du Conseil départemental",
        "vice-présidente chargée de l’enfance",
    ]
    assert figure.time["datetime"] == "2026-05-12"
    assert figure.select_one(".cp-source a")["href"] == "https://presse.example.org/discours"


@pytest.mark.parametrize("is_neutral", [False, True])
def test_a_neutral_site_hides_elected_persons_and_praised_measures_only(client, is_neutral):
    elected = QuotationFactory(text="Nous avons gagné.", author="Élue", is_elected=True)
    carer = QuotationFactory(text="On tient.", author="Assistante familiale")
    praised = SupportMeasureFactory(title="Une réussite")
    kept = SupportMeasureFactory(title="Une aide", quotation=elected)
    page = campaign(
        body=[
            quotation(elected),
            quotation(carer),
            measures(praised, achievement=True),
            measures(kept),
        ]
    )
    if is_neutral:
        neutral_site()

    text = words(content(client, page))

    assert text.count("Nous avons gagné") == (0 if is_neutral else 2)
    assert ("Une réussite" in text) is not is_neutral
    assert [sentence for sentence in ("On tient", "Une aide") if sentence not in text] == []


@pytest.mark.parametrize("is_elected", [False, True])
def test_no_search_finds_quoted_words(is_elected):
    block = QuotationBlock()
    said = QuotationFactory(text="Nous avons gagné.", is_elected=is_elected)
    assert block.get_searchable_content(block.to_python({"quotation": said.pk, "achievement": False})) == []


def body_of(number):
    """One block of each kind with so many records, each with companions of its own."""
    wages = [KeyFigureFactory(value=Decimal(10)) for _ in range(number)]
    offered = [BenefitFactory(label=f"Prime {n}", terms=[("1", wage), ("2", wage)]) for n, wage in enumerate(wages)]
    said = [QuotationFactory(text=f"Parole {n}.") for n in range(number)]
    done = [
        SupportMeasureFactory(
            title=f"Mesure {n}",
            text=f'<p><embed embedtype="campaign-figure" id="{wage.pk}" text="?"/></p>',
            quotation=words_said,
            items=["un", "deux"],
            partners=[PartnerFactory(), PartnerFactory()],
            picture=picture(f"Image {n}"),
        )
        for n, (wage, words_said) in enumerate(zip(wages, said, strict=True))
    ]
    return [section("Tout", benefits(*offered), measures(*done), *map(quotation, said))]


def test_three_of_each_cost_as_many_queries_as_one(client):
    index = campaign_index()
    one = campaign(index, slug="une", body=body_of(1))
    three = campaign(index, slug="trois", body=body_of(3))
    costs, texts = [], []
    for page in (one, three):
        client.get(page.url)  # pictures are made at the first visit
        with CaptureQueriesContext(connection) as queries:
            texts.append(words(content(client, page)))
        costs.append(len(queries))

    assert costs[0] == costs[1]
    assert [name for name in ("Prime 2", "Mesure 2", "Parole 2") if name not in texts[1]] == []
    assert "Prime 1" not in texts[0]
