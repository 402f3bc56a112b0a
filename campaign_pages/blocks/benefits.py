"""What is offered: amounts with what they mean, their condition and their source."""

from django.utils.translation import gettext_lazy as _
from wagtail.blocks import BlockGroup, BooleanBlock, CharBlock, ChoiceBlock, ListBlock

from campaign_pages.blocks import offers
from campaign_pages.blocks.base import PROVE, CampaignBlock
from campaign_pages.blocks.choosers import FactBlock
from campaign_pages.blocks.enums import BenefitsLayout
from campaign_pages.facts.enums import BenefitCategory


class BenefitsBlock(CampaignBlock):
    """Benefits, in the editor's order or under the names of their categories.

    One that does not hold on the day, or whose amount cannot be computed, is left out without a hole.
    """

    heading = CharBlock(required=False, max_length=120, label=_("Heading"))
    benefits = ListBlock(
        FactBlock("campaign_pages.Benefit", required=False, label=_("Benefit")),
        label=_("Benefits"),
        help_text=_("Choose them, do not type them: a change then shows everywhere at once."),
    )
    layout = ChoiceBlock(choices=BenefitsLayout.choices, default=BenefitsLayout.ROWS, label=_("Layout"))
    is_grouped = BooleanBlock(
        required=False,
        label=_("Under the names of the categories"),
        help_text=_("Pay, allowances, bonuses, training… each with its own small heading."),
    )

    @staticmethod
    def _printed(value):
        return [benefit for benefit in value["benefits"] if benefit and benefit.is_printed]

    def is_blank(self, value):
        return not self._printed(value)

    def get_context(self, value, parent_context=None):
        context = super().get_context(value, parent_context=parent_context)
        printed = self._printed(value)
        context["groups"] = self._by_category(printed) if value.get("is_grouped") else [("", printed)]
        context["group_level"] = context["heading_level"] + bool(value.get("heading"))
        return context

    @staticmethod
    def _by_category(benefits):
        """Pairs (name of the category, its benefits), in the order of the categories."""
        groups = [
            (category.label, [benefit for benefit in benefits if benefit.category == category])
            for category in BenefitCategory
        ]
        return [(name, found) for name, found in groups if found]

    def example(self):
        return {
            "heading": str(_("What we offer you")),
            "benefits": offers.benefits(),
            "layout": BenefitsLayout.ROWS.value,
        }

    class Meta:
        label = _("Benefits")
        icon = "tag"
        group = PROVE
        description = _("Pay, bonuses, training, equipment: amounts with their condition and their source.")
        template = "campaign_pages/blocks/benefits.html"
        form_layout = BlockGroup(children=["heading", "benefits"], settings=["layout", "is_grouped"])
