"""What the département commits itself to."""

import datetime

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.blocks import BlockGroup, BooleanBlock, CharBlock, ListBlock

from campaign_pages.blocks.base import PROVE, AchievementBlock, CampaignBlock
from campaign_pages.blocks.choosers import FactBlock
from campaign_pages.facts.enums import CommitmentStatus
from campaign_pages.facts.models import Commitment


class CommitmentsBlock(CampaignBlock):
    """A titled list of commitments, each with its state and the figure attached to it."""

    heading = CharBlock(
        required=False,
        max_length=120,
        label=gettext_lazy("Title of the list"),
        help_text=gettext_lazy("The commitments go on from it. Example: We commit ourselves to"),
    )
    commitments = ListBlock(
        FactBlock("campaign_pages.Commitment", required=False, label=gettext_lazy("Commitment")),
        label=gettext_lazy("Commitments"),
    )
    with_status = BooleanBlock(
        required=False,
        default=True,
        label=gettext_lazy("Say how far each has come"),
        help_text=gettext_lazy("Untick it for lasting duties, which are never done with."),
    )
    achievement = AchievementBlock()

    def is_blank(self, value):
        return not any(value["commitments"])

    def get_context(self, value, parent_context=None):
        context = super().get_context(value, parent_context=parent_context)
        context["commitments"] = [commitment for commitment in value["commitments"] if commitment]
        return context

    def example(self):
        return {
            "heading": _("We commit ourselves to"),
            "commitments": [
                Commitment(
                    name="example-kept",
                    text=_("pay the training of every foster carer, from the first hour"),
                    status=CommitmentStatus.KEPT,
                    date=datetime.date(2025, 9, 1),
                ),
                Commitment(
                    name="example-under-way",
                    text=_("keep brothers and sisters together, in two new houses"),
                    status=CommitmentStatus.UNDER_WAY,
                    date=datetime.date(2026, 3, 1),
                ),
                Commitment(
                    name="example-announced",
                    text=_("give each family one person to call, evenings and weekends included"),
                    status=CommitmentStatus.ANNOUNCED,
                    date=datetime.date(2026, 5, 12),
                ),
            ],
            "with_status": True,
        }

    class Meta:
        label = gettext_lazy("Commitments")
        icon = "check"
        group = PROVE
        description = gettext_lazy("What is promised, how far it has come, and the figure that gives its size.")
        template = "campaign_pages/blocks/commitments.html"
        form_layout = BlockGroup(children=["heading", "commitments"], settings=["with_status", "achievement"])
