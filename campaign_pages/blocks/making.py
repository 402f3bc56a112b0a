"""How a plan or a campaign came about."""

import datetime

from django.utils.translation import gettext_lazy as _
from wagtail.blocks import BlockGroup, CharBlock, ListBlock, StructBlock

from campaign_pages.blocks import examples
from campaign_pages.blocks.base import SAY, AchievementBlock
from campaign_pages.blocks.breakdown import PartValue
from campaign_pages.blocks.choosers import FactBlock
from campaign_pages.blocks.headed import HeadedBlock
from campaign_pages.blocks.moments import MomentBlock
from campaign_pages.blocks.text import SentenceBlock
from campaign_pages.facts.enums import DatePrecision


class CountBlock(StructBlock):
    figure = FactBlock("campaign_pages.KeyFigure", required=False, label=_("Key figure"))
    quantity = CharBlock(
        required=False, max_length=30, label=_("Or a number, in words"), help_text=_("For example “12 months”")
    )
    label = CharBlock(
        required=False,
        max_length=120,
        label=_("What it counts"),
        help_text=_("For example “of meetings and workshops”"),
    )

    class Meta:
        label = _("Number")
        icon = "decimal"
        label_format = "{quantity} {label}"
        value_class = PartValue


class StageBlock(StructBlock):
    when = MomentBlock(required=False, label=_("When"))
    who = CharBlock(
        max_length=150,
        label=_("Who"),
        help_text=_("For example “Foster carers and their referents”. No person's name."),
    )
    text = SentenceBlock(required=False, label=_("What they did"))

    class Meta:
        label = _("Stage")
        icon = "group"
        label_format = "{who}"


class HowItWasMadeBlock(HeadedBlock):
    """Who was consulted, when and how many: the months behind a plan or a campaign."""

    text = SentenceBlock(required=False, label=_("In a few words"))
    counts = ListBlock(CountBlock(), default=[], max_num=4, label=_("Numbers"))
    stages = ListBlock(StageBlock(), default=[], label=_("Stages"))
    achievement = AchievementBlock()

    @staticmethod
    def _counted(value):
        return [count for count in value["counts"] if count.amount]

    @staticmethod
    def _told(value):
        return [stage for stage in value["stages"] if stage["who"].strip()]

    def is_blank(self, value):
        return not (value.get("text") or self._counted(value) or self._told(value))

    def get_context(self, value, parent_context=None):
        context = super().get_context(value, parent_context=parent_context)
        context.update(counts=self._counted(value), stages=self._told(value))
        return context

    def example(self):
        return {
            "heading": str(_("Eighteen months of work, together")),
            "text": examples.sentence(),
            "counts": [
                {"quantity": str(_("18 months")), "label": str(_("of meetings and workshops"))},
                {"quantity": "240", "label": str(_("people who took part"))},
            ],
            "stages": [
                {
                    "when": {"date": datetime.date(2024, 2, 1), "precision": DatePrecision.QUARTER.value},
                    "who": str(_("Foster carers and their referents")),
                    "text": examples.sentence(),
                },
                {
                    "when": {"date": datetime.date(2025, 6, 1), "precision": DatePrecision.MONTH.value},
                    "who": str(_("Young people who grew up in care")),
                },
            ],
        }

    class Meta:
        label = _("How it was made")
        icon = "group"
        group = SAY
        label_format = "{heading}"
        description = _("The months of consultation behind a plan or a campaign: who, when, how many.")
        template = "campaign_pages/blocks/how_it_was_made.html"
        form_layout = BlockGroup(children=["heading", "text", "counts", "stages"], settings=["achievement"])
