"""What happened when, and what is to come."""

import datetime

from django.utils.translation import gettext_lazy as _
from wagtail.blocks import BlockGroup, CharBlock, ListBlock, StructBlock

from campaign_pages.blocks import examples
from campaign_pages.blocks.base import PROVE, AchievementBlock
from campaign_pages.blocks.enums import Tense
from campaign_pages.blocks.headed import HeadedBlock
from campaign_pages.blocks.moments import MomentBlock, day_of
from campaign_pages.blocks.text import SentenceBlock
from campaign_pages.facts.enums import DatePrecision


class MilestoneBlock(StructBlock):
    when = MomentBlock(label=_("When"))
    title = CharBlock(max_length=120, label=_("What"), help_text=_("For example “The new directorate opens”."))
    text = SentenceBlock(required=False, label=_("What it changes"))

    class Meta:
        label = _("Milestone")
        icon = "date"
        label_format = "{title}"


class MilestonesBlock(HeadedBlock):
    """Dated steps of a plan or a service, in the order of time; each says whether it is past or to come."""

    milestones = ListBlock(
        MilestoneBlock(), label=_("Milestones"), help_text=_("They are put in order by their dates.")
    )
    achievement = AchievementBlock()

    @staticmethod
    def _dated(value):
        return [each for each in value["milestones"] if each["title"].strip() and each["when"]]

    def is_blank(self, value):
        return not self._dated(value)

    def get_context(self, value, parent_context=None):
        context = super().get_context(value, parent_context=parent_context)
        today = day_of(context)
        ordered = sorted(self._dated(value), key=lambda each: (each["when"].last_day, each["when"].first_day))
        context["milestones"] = [(each, tense(each["when"], today)) for each in ordered]
        return context

    def example(self):
        return {
            "heading": str(_("From promise to practice")),
            "milestones": [
                {
                    "when": {"date": datetime.date(2023, 2, 1), "precision": DatePrecision.QUARTER.value},
                    "title": str(_("A directorate for children and families opens")),
                },
                {
                    "when": {"date": datetime.date(2026, 9, 1), "precision": DatePrecision.MONTH.value},
                    "title": str(_("The relay for weekends welcomes its first children")),
                    "text": examples.sentence(),
                },
                {
                    "when": {"date": datetime.date(2030, 12, 31), "precision": DatePrecision.END_OF_YEAR.value},
                    "title": str(_("Every carer has a partner to call")),
                },
            ],
        }

    class Meta:
        label = _("Milestones")
        icon = "calendar-alt"
        group = PROVE
        label_format = "{heading}"
        description = _("What happened and what is to come, with dates as exact as they are known.")
        template = "campaign_pages/blocks/milestones.html"
        form_layout = BlockGroup(children=["heading", "milestones"], settings=["achievement"])


def tense(moment, today):
    """The ``Tense`` of a moment: over on ``today``, under way, or to come."""
    if moment.last_day < today:
        return Tense.PAST
    return Tense.PRESENT if moment.first_day <= today else Tense.FUTURE
