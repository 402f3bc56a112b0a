"""What is done to support people, measure by measure."""

from django.utils.translation import gettext_lazy as _
from wagtail.blocks import BlockGroup, CharBlock, ListBlock

from campaign_pages.blocks import offers
from campaign_pages.blocks.base import PROVE, AchievementBlock, CampaignBlock
from campaign_pages.blocks.choosers import FactBlock
from campaign_pages.blocks.record_text import text_of
from campaign_pages.neutral.current import neutral_in


class SupportMeasuresBlock(CampaignBlock):
    """Support measures with their status, date, place, partners and parts, and what somebody says of them."""

    heading = CharBlock(required=False, max_length=120, label=_("Heading"))
    measures = ListBlock(
        FactBlock("campaign_pages.SupportMeasure", required=False, label=_("Support measure")),
        label=_("Measures"),
        help_text=_("Choose them, do not type them: a change then shows everywhere at once."),
    )
    achievement = AchievementBlock()

    def is_blank(self, value):
        return not any(value["measures"])

    def get_context(self, value, parent_context=None):
        context = super().get_context(value, parent_context=parent_context)
        neutral = neutral_in(context)
        context["entries"] = [self._entry(measure, neutral) for measure in value["measures"] if measure]
        context["title_level"] = context["heading_level"] + bool(value.get("heading"))
        return context

    @staticmethod
    def _entry(measure, neutral):
        quotation = measure.shown_quotation
        is_hushed = quotation is None or not quotation.text.strip() or quotation.is_hushed(neutral)
        return {
            "measure": measure,
            "text": text_of(measure, "text") if measure.text else "",
            "picture": measure.shown_picture,
            "partners": measure.shown_partners,
            "quotation": None if is_hushed else quotation,
        }

    def example(self):
        return {"heading": str(_("You are not alone")), "measures": offers.measures()}

    class Meta:
        label = _("Support measures")
        icon = "group"
        group = PROVE
        description = _("What supports people: each measure with its status, date, place and partners.")
        template = "campaign_pages/blocks/support_measures.html"
        form_layout = BlockGroup(children=["heading", "measures"], settings=["achievement"])
