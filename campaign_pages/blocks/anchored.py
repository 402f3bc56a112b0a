"""Blocks that an address may lead to."""

from django.utils.text import slugify
from django.utils.translation import gettext_lazy as _
from wagtail.blocks import CharBlock

from campaign_pages.blocks.base import CampaignBlock


class AnchoredBlock(CampaignBlock):
    """A block with a name at the end of an address, that holds a stream of others."""

    anchor = CharBlock(
        required=False,
        max_length=60,
        label=_("Anchor"),
        help_text=_(
            "The end of the address that leads straight here: “steps” gives #steps. Empty: made from the heading."
        ),
    )

    def clean(self, value):
        value = super().clean(value)
        value["anchor"] = slugify(value.get("anchor") or "")
        return value

    @staticmethod
    def anchor_of(value):
        """The id of the block in the page; may be empty. Each block says how it is made."""
        # Abstract, said so here: the metaclass of blocks leaves no room for that of abstract classes.
        raise NotImplementedError("A block with an anchor must say what its anchor is.")

    @staticmethod
    def content_of(value):
        """The stream value that the block holds."""
        return value["content"]


def anchors_in(stream):
    """Yield every anchor of a stream value, those of blocks in blocks included."""
    for child in stream:
        if isinstance(child.block, AnchoredBlock):
            yield child.block.anchor_of(child.value)
            yield from anchors_in(child.block.content_of(child.value))
