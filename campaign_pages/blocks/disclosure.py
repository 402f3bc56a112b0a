"""What only some readers want to know."""

from django.utils.text import slugify
from django.utils.translation import gettext_lazy as _
from wagtail.blocks import BlockGroup, CharBlock

from campaign_pages.blocks import examples
from campaign_pages.blocks.anchored import AnchoredBlock
from campaign_pages.blocks.base import SAY


class DisclosureBlock(AnchoredBlock):
    """More about something, folded away: in the page, found by search, printed open.

    ``content``: the stream block of what it may hold; the registry passes it in.
    """

    label = CharBlock(
        max_length=120,
        label=_("Label"),
        help_text=_("What one finds on opening it: “How the pay is calculated”, rather than “More”."),
    )
    anchor = CharBlock(
        required=False,
        max_length=60,
        label=_("Anchor"),
        help_text=_(
            "The end of an address that leads here and opens it: “pay” gives #pay. Empty: made from the label."
        ),
    )

    content_stream = "disclosure"

    def __init__(self, content, **kwargs):
        super().__init__([("content", content)], **kwargs)

    @staticmethod
    def anchor_of(value):
        """The id of the folded content; a browser that is led to it opens what folds it."""
        return value.get("anchor") or slugify(value.get("label") or "")

    def is_blank(self, value):
        return not (value.get("label") and len(value["content"]))

    def get_context(self, value, parent_context=None):
        context = super().get_context(value, parent_context=parent_context)
        context["anchor"] = self.anchor_of(value)
        return context

    def example(self):
        return {
            "label": str(_("How the pay is calculated")),
            "anchor": "",
            "content": [("text", examples.text())],
        }

    class Meta:
        label = _("More to unfold")
        icon = "collapse-down"
        group = SAY
        label_format = "{label}"
        description = _("Details that open on demand; they are in the page, found by search and printed.")
        template = "campaign_pages/blocks/disclosure.html"
        form_layout = BlockGroup(children=["label", "content"], settings=["anchor"])
