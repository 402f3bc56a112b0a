"""Two campaigns side by side, at the same age."""

import datetime
from decimal import Decimal

import pytest

from campaign_pages.models import CampaignPage
from campaign_pages.reports.comparison import Comparison, age_of, earlier_campaigns, sums_of
from tests.factories.candidates import LeadFactory
from tests.factories.channels import channel_link
from tests.factories.pages import campaign, campaign_index
from tests.factories.reports import at, came, meeting, visited

pytestmark = pytest.mark.django_db

FIRST = datetime.date(2025, 11, 3)


@pytest.fixture
def earlier():
    """A year older: visits on its first two days, a candidate on the first, one recruited on the third."""
    page = campaign(campaign_index(), title="2025", opens_on=FIRST, closes_on=datetime.date(2025, 12, 31))
    visited(channel_link(page, code="vieux", cost=300), 10, 20, first_day=FIRST)
    LeadFactory(campaign=page, source="vieux", received_at=at(2025, 11, 3))
    LeadFactory(campaign=page, source="vieux", received_at=at(2025, 11, 4), stage="recruited", stage_at=at(2025, 11, 5))
    came(meeting(page, starts_on=datetime.date(2025, 11, 5)), 6)
    return page


def of(sums):
    return (sums.visits, sums.candidates, sums.recruited, sums.came, sums.cost)


@pytest.mark.parametrize(
    ("age", "brought"),
    [
        (1, (10, 1, 0, 0, 300)),
        (2, (30, 2, 0, 0, 300)),
        (3, (30, 2, 1, 6, 300)),
        (None, (30, 2, 1, 6, 300)),
    ],
)
def test_an_earlier_campaign_is_taken_at_the_same_age(earlier, age, brought):
    assert of(Comparison(earlier, age, datetime.date(2026, 11, 22)).sums) == brought


def test_sums_are_those_of_one_campaign(earlier):
    other = campaign(earlier.get_parent(), title="Autre")
    assert of(sums_of(other)) == (0, 0, 0, 0, None)
    assert sums_of(earlier).cost_per_candidate == Decimal("150.00")
    assert sums_of(other).cost_per_candidate is None


@pytest.mark.parametrize(
    ("opens", "closes", "age"),
    [
        (datetime.date(2026, 11, 20), None, 3),
        (datetime.date(2026, 11, 22), None, 1),
        (datetime.date(2026, 11, 23), None, None),
        (datetime.date(2026, 10, 1), datetime.date(2026, 11, 21), None),
        (None, None, None),
    ],
)
def test_a_campaign_has_an_age_while_it_is_open(earlier, opens, closes, age):
    page = campaign(earlier.get_parent(), opens_on=opens, closes_on=closes)
    assert age_of(page, datetime.date(2026, 11, 22)) == age


def test_the_latest_campaign_before_it_comes_first(earlier):
    parent = earlier.get_parent()
    later = campaign(parent, title="2026", opens_on=datetime.date(2026, 11, 2))
    older = campaign(parent, title="2024", opens_on=datetime.date(2024, 11, 4))
    campaign(parent, title="Permanente")
    campaign(parent, title="2027", opens_on=datetime.date(2027, 1, 4))
    assert list(earlier_campaigns(later, CampaignPage.objects.all())) == [earlier, older]
    assert list(earlier_campaigns(older, CampaignPage.objects.all())) == []
