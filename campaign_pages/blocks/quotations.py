"""Somebody's words, in large."""

from django.utils.translation import gettext_lazy as _
from wagtail.blocks import BlockGroup

from campaign_pages.blocks import offers
from campaign_pages.blocks.base import SAY, AchievementBlock, CampaignBlock
from campaign_pages.blocks.choosers import FactBlock


class QuotationBlock(CampaignBlock):
    """One quotation with its author, titles, date and source. Those of elected persons are hidden on a neutral site.

    The words are found by no search: they belong to the record, and an election may hide them tomorrow.
    """

    quotation = FactBlock("campaign_pages.Quotation", label=_("Quotation"))
    achievement = AchievementBlock()

    def is_blank(self, value):
        quotation = value.get("quotation")
        return not quotation or not quotation.text.strip()

    def is_hushed(self, value, neutral):
        quotation = value.get("quotation")
        return super().is_hushed(value, neutral) or bool(quotation and quotation.is_hushed(neutral))

    def example(self):
        return {"quotation": offers.quotation()}

    class Meta:
        label = _("Quotation")
        icon = "openquote"
        group = SAY
        description = _("Somebody's words in large, with who says them, when and where.")
        template = "campaign_pages/blocks/quotation.html"
        form_layout = BlockGroup(children=["quotation"], settings=["achievement"])
