"""Blocks that may open with a heading of their own."""

from django.utils.translation import gettext_lazy as _
from wagtail.blocks import CharBlock

from campaign_pages.blocks.base import CampaignBlock


class HeadedBlock(CampaignBlock):
    """A block with an optional heading; ``sub_level`` in its template is the level of the headings below it.

    Without a heading of its own those stand at ``heading_level``, so that the page's outline has no hole.
    """

    heading = CharBlock(required=False, max_length=120, label=_("Heading"))

    def get_context(self, value, parent_context=None):
        context = super().get_context(value, parent_context=parent_context)
        context["sub_level"] = min(6, context["heading_level"] + bool(value.get("heading")))
        return context
