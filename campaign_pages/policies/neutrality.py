"""What of the plans that pages show a neutral site hides."""

from django.utils.translation import gettext as _

from campaign_pages.campaigns.pages import CampaignPage
from campaign_pages.neutral.hidden import Hidden
from campaign_pages.policies.pages import PolicyPage


def hidden_decisions(site):
    """A source of ``neutral.hidden``: the decision and the sentence of the plan that a published page shows."""
    for model in (CampaignPage, PolicyPage):
        pages = model.objects.descendant_of(site.root_page, inclusive=True).live().filter(plan__live=True)
        for page in pages.select_related("plan"):
            plan = page.plan
            if words := plan.decision_text or plan.sentence or plan.deliberation_url:
                yield Hidden(page, _("Decision of the plan"), words, plan.name)
