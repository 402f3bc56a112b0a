"""The way of a candidate, from the first call to the first day."""

from django.utils.translation import gettext_lazy as _
from wagtail.blocks import BlockGroup, CharBlock, ChoiceBlock, ListBlock, StructBlock

from campaign_pages.blocks import examples
from campaign_pages.blocks.base import INFORM
from campaign_pages.blocks.enums import StepsLayout
from campaign_pages.blocks.headed import HeadedBlock
from campaign_pages.blocks.links import LinkBlock
from campaign_pages.blocks.text import SentenceBlock


class StepBlock(StructBlock):
    title = CharBlock(
        max_length=120,
        label=_("What I do"),
        help_text=_("In the first person: “I come to an information meeting”."),
    )
    text = SentenceBlock(required=False, label=_("How it goes"), help_text=_("Who I meet, what I bring, what happens."))
    duration = CharBlock(
        required=False, max_length=60, label=_("How long it takes"), help_text=_("For example “two hours”, “4 months”.")
    )
    links = ListBlock(LinkBlock(), default=[], max_num=1, label=_("Link"))

    class Meta:
        label = _("Step")
        icon = "arrow-right"
        label_format = "{title}"


class StepsBlock(HeadedBlock):
    """The candidate's steps in the first person, with the time that each takes and all of them together."""

    steps = ListBlock(StepBlock(), label=_("Steps"))
    total_duration = CharBlock(
        required=False,
        max_length=80,
        label=_("How long in all"),
        help_text=_("For example “six to nine months from the first meeting to the first day”."),
    )
    layout = ChoiceBlock(choices=StepsLayout.choices, default=StepsLayout.STAIRCASE, label=_("Layout"))

    @staticmethod
    def _told(value):
        return [step for step in value["steps"] if step["title"].strip()]

    def is_blank(self, value):
        return not self._told(value)

    def get_context(self, value, parent_context=None):
        context = super().get_context(value, parent_context=parent_context)
        context["steps"] = self._told(value)
        return context

    def example(self):
        return {
            "heading": str(_("How it goes")),
            "steps": [
                {"title": str(_("I call, or I write")), "duration": str(_("ten minutes")), "text": examples.sentence()},
                {"title": str(_("I come to a meeting")), "duration": str(_("two hours"))},
                {"title": str(_("I send my application")), "duration": str(_("4 months to be answered"))},
                {"title": str(_("I begin my training")), "duration": str(_("60 hours, paid"))},
            ],
            "total_duration": str(_("six to nine months")),
            "layout": StepsLayout.STAIRCASE.value,
        }

    class Meta:
        label = _("Steps")
        icon = "list-ol"
        group = INFORM
        label_format = "{heading}"
        description = _("The candidate's way, step by step, in the first person, with the time it takes.")
        template = "campaign_pages/blocks/steps.html"
        form_layout = BlockGroup(children=["heading", "steps", "total_duration"], settings=["layout"])
