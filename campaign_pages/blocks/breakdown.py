"""A whole told by its parts."""

from django.utils.translation import gettext_lazy as _
from wagtail.blocks import CharBlock, ListBlock, StructBlock, StructValue

from campaign_pages.blocks import examples
from campaign_pages.blocks.base import PROVE
from campaign_pages.blocks.choosers import FactBlock
from campaign_pages.blocks.headed import HeadedBlock
from campaign_pages.blocks.text import SentenceBlock
from campaign_pages.facts.numerals import unbroken


class PartValue(StructValue):
    """One part of a whole."""

    @property
    def amount(self):
        """The chosen figure, or the words typed in its place; empty without either."""
        figure = self.get("figure")
        return figure.qualified_amount if figure else unbroken(self.get("quantity") or "")


class PartBlock(StructBlock):
    label = CharBlock(max_length=120, label=_("What it is"), help_text=_("For example “Homes for teenagers”."))
    figure = FactBlock(
        "campaign_pages.KeyFigure",
        required=False,
        label=_("Key figure"),
        help_text=_("How many, as a key figure: a change then shows everywhere at once."),
    )
    quantity = CharBlock(
        required=False, max_length=60, label=_("Or how many, in words"), help_text=_("For example “about fifty places”")
    )
    description = CharBlock(
        required=False, max_length=250, label=_("In one sentence"), help_text=_("For example “for children under 3”.")
    )

    class Meta:
        label = _("Part")
        icon = "list-ul"
        label_format = "{label}"
        value_class = PartValue


class LargePartBlock(PartBlock):
    parts = ListBlock(PartBlock(), default=[], label=_("Its own parts"))

    class Meta:
        label = _("Part")


class BreakdownBlock(HeadedBlock):
    """A nested list: the kinds of places, the parts of a budget, who does what. One level of sub-items."""

    introduction = SentenceBlock(required=False, label=_("Introduction"))
    parts = ListBlock(LargePartBlock(), label=_("Parts"))

    def is_blank(self, value):
        return not any(part["label"].strip() for part in value["parts"])

    def get_context(self, value, parent_context=None):
        context = super().get_context(value, parent_context=parent_context)
        context["parts"] = [part for part in value["parts"] if part["label"].strip()]
        return context

    def example(self):
        places = examples.figures()[2]
        return {
            "heading": str(_("Where the children live")),
            "parts": [
                {
                    "label": str(_("With a foster carer")),
                    "figure": places,
                    "description": str(_("in a family, close to school and friends")),
                },
                {
                    "label": str(_("In a children's home")),
                    "quantity": str(_("twelve homes")),
                    "parts": [
                        {"label": str(_("Nurseries")), "description": str(_("for children under 3"))},
                        {"label": str(_("Villages for siblings")), "description": str(_("siblings stay together"))},
                    ],
                },
            ],
        }  # fmt: skip

    class Meta:
        label = _("Breakdown")
        icon = "list-ul"
        group = PROVE
        label_format = "{heading}"
        description = _("What a whole is made of: a list with figures and one level of sub-items.")
        template = "campaign_pages/blocks/breakdown.html"
