"""The panel of the admin home: records whose review date has come."""

from wagtail.admin.ui.components import Component

from campaign_pages import days
from campaign_pages.facts import reviews

SHOWN = 5


class FactsToReviewPanel(Component):
    """The most overdue records with the number of places that show them; nothing when there is none."""

    name = "campaign_facts_to_review"
    template_name = "campaign_pages/facts/review_panel.html"
    order = 220

    def get_context_data(self, parent_context):
        due = reviews.reviews_due(parent_context["request"].user, days.today())
        return {"reviews": due[:SHOWN], "total": len(due)}


def add_review_panel(request, panels):
    """Add the panel for who may change records."""
    if reviews.kinds_changed_by(request.user):
        panels.append(FactsToReviewPanel())
