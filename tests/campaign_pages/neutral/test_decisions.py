"""The decision of a plan, hidden while a site is neutral, is named beforehand in the list of what is hidden."""

import datetime

import pytest

from campaign_pages.neutral.hidden import hidden_on
from campaign_pages.policies.neutrality import hidden_decisions
from tests.factories.branding import default_site
from tests.factories.knowledge import PlanFactory
from tests.factories.pages import campaign, campaign_index, policy

pytestmark = pytest.mark.django_db


def listed():
    return {(each.page.title, each.within) for each in hidden_on(default_site()) if each.kind == "Décision du plan"}


def test_every_page_that_shows_a_decision_is_named_and_no_other():
    decided = PlanFactory(name="Plan décidé", decided_on=datetime.date(2026, 5, 12), sentence="")
    open_plan = PlanFactory(name="Plan ouvert", decided_on=None, sentence="", vote="")
    index = campaign_index()
    campaign(index, title="Campagne du plan", plan=decided)
    campaign(index, title="Sans plan")
    campaign(index, title="Plan à venir", plan=open_plan)
    campaign(index, title="Dépubliée", plan=decided).unpublish()
    policy(title="Politique du plan", plan=decided)

    assert listed() == {("Campagne du plan", "Plan décidé"), ("Politique du plan", "Plan décidé")}


def test_three_pages_cost_as_many_queries_as_one(django_assert_num_queries):
    plan, site, index = PlanFactory(decided_on=datetime.date(2026, 5, 12)), default_site(), campaign_index()
    campaign(index, plan=plan)
    hidden_on(site)
    with django_assert_num_queries(2) as asked:
        assert len(list(hidden_decisions(site))) == 1
    for _more in range(2):
        campaign(index, plan=plan)

    with django_assert_num_queries(len(asked)):
        assert len(list(hidden_decisions(site))) == 3
