"""A plan says its years, its decision and its document, with dates that stay true."""

import datetime

import pytest
from bs4 import BeautifulSoup
from django.core.exceptions import ValidationError
from django.core.files.base import ContentFile
from django.utils import translation
from wagtail.documents import get_document_model

from campaign_pages.facts.enums import DatePrecision, PlanStatus, Vote
from campaign_pages.models import Plan
from tests.factories.knowledge import PlanFactory
from tests.factories.pages import campaign, campaign_index

MAY = datetime.date(2026, 5, 12)


@pytest.fixture(autouse=True)
def in_french():
    with translation.override("fr"):
        yield


def document(title="Le plan", weight=1_258_291):
    file = ContentFile(b"%PDF-1.7", name="plan.pdf")
    return get_document_model().objects.create(title=title, file=file, file_size=weight)


@pytest.mark.parametrize(
    ("values", "said"),
    [
        ({"vote": Vote.UNANIMOUS, "decided_on": MAY}, "adopté à l’unanimité le 12 mai 2026"),
        ({"vote": Vote.MAJORITY, "decided_on": MAY}, "adopté à la majorité le 12 mai 2026"),
        ({"vote_words": "par 30 voix contre 4", "decided_on": MAY}, "adopté par 30 voix contre 4 le 12 mai 2026"),
        (
            {"vote": Vote.UNANIMOUS, "vote_words": "par 30 voix contre 4", "decided_on": MAY},
            "adopté par 30 voix contre 4 le 12 mai 2026",
        ),
        ({"decided_on": MAY}, "adopté le 12 mai 2026"),
        ({"decided_on": MAY, "decision_precision": DatePrecision.MONTH}, "adopté en mai 2026"),
        ({"decided_on": datetime.date(2026, 1, 1)}, "adopté le 1er janvier 2026"),
        ({"vote": Vote.UNANIMOUS}, "adopté à l’unanimité"),
        ({}, ""),
    ],
)
def test_the_decision_is_said_in_words_with_its_date(values, said):
    assert Plan(name="Plan", **values).decision_text.replace("\u00a0", " ") == said


@pytest.mark.parametrize(
    ("starts_in", "horizon", "said"),
    [
        (2021, 2030, "2021–2030"),
        (None, 2030, "horizon 2030"),
        (2021, None, "depuis 2021"),
        (2030, 2030, "horizon 2030"),
        (None, None, ""),
    ],
)
def test_the_years_are_said(starts_in, horizon, said):
    plan = Plan(name="Plan enfance", starts_in=starts_in, horizon=horizon)

    assert plan.years_text.replace("\u00a0", " ") == said
    assert str(plan).startswith("Plan enfance")


def test_a_horizon_before_the_first_year_is_refused():
    with pytest.raises(ValidationError) as refused:
        Plan(name="Plan", starts_in=2030, horizon=2021).clean()
    assert list(refused.value.message_dict) == ["horizon"]


@pytest.mark.parametrize(
    ("values", "count"),
    [
        ({"decided_on": MAY}, 0),
        ({}, 1),
        ({"status": PlanStatus.IN_PREPARATION}, 0),
        ({"status": PlanStatus.IN_PREPARATION, "decided_on": MAY}, 1),
    ],
)
def test_a_decision_without_a_date_warns(values, count):
    assert len(Plan(name="Plan", **values).warnings()) == count


@pytest.mark.django_db
def test_the_preview_shows_the_plan_with_its_campaigns():
    plan = PlanFactory(name="Plan enfance", document=document())
    index = campaign_index()
    campaign(index, title="De ce plan", slug="a", plan=plan)
    campaign(index, title="D’un autre", slug="b", plan=PlanFactory())
    campaign(index, title="Brouillon", slug="c", plan=plan, live=False)

    page = plan.make_preview_request().render().content.decode()
    shown = BeautifulSoup(page, "html.parser").select_one(".cp-plan").get_text(" ", strip=True).replace("\u00a0", " ")

    for words in ("Plan enfance", "2021–2030", "adopté à l’unanimité le 12 mai 2026", "PDF, 1,3", "De ce plan"):
        assert words in shown
    assert "D’un autre" not in shown
    assert "Brouillon" not in shown
