"""Figures that prove: written once as facts, shown here with their date and source."""

from django.utils.translation import gettext_lazy as _
from wagtail.blocks import CharBlock, ChoiceBlock, ListBlock

from campaign_pages.blocks import examples
from campaign_pages.blocks.base import PROVE, CampaignBlock
from campaign_pages.blocks.choosers import FactBlock
from campaign_pages.blocks.enums import FiguresLayout
from campaign_pages.blocks.text import SentenceBlock


class KeyFiguresBlock(CampaignBlock):
    """Two to six key figures."""

    heading = CharBlock(required=False, max_length=120, label=_("Heading"))
    figures = ListBlock(
        FactBlock("campaign_pages.KeyFigure", required=False, label=_("Key figure")),
        label=_("Figures"),
        max_num=6,
        help_text=_("Choose facts, do not type them: a change then shows everywhere at once."),
    )
    layout = ChoiceBlock(choices=FiguresLayout.choices, default=FiguresLayout.ROW, label=_("Layout"))

    def is_blank(self, value):
        return not any(value["figures"])

    def get_context(self, value, parent_context=None):
        context = super().get_context(value, parent_context=parent_context)
        # A figure that was deleted or is a draft leaves no hole.
        context["figures"] = [figure for figure in value["figures"] if figure]
        return context

    def example(self):
        return {
            "heading": str(_("Why now")),
            "figures": examples.figures(),
            "layout": FiguresLayout.ROW.value,
        }

    class Meta:
        label = _("Key figures")
        icon = "decimal"
        group = PROVE
        description = _("Big figures with what they mean, their date and their source.")
        template = "campaign_pages/blocks/key_figures.html"


class TrendBlock(CampaignBlock):
    """A series of dated values, drawn as a curve with its table."""

    heading = CharBlock(required=False, max_length=120, label=_("Heading"))
    text = SentenceBlock(required=False, label=_("What the curve says"))
    series = FactBlock(
        "campaign_pages.FigureSeries",
        label=_("Series"),
        help_text=_("A series may name another one to be compared with, for example the national one."),
    )

    def is_blank(self, value):
        series = value.get("series")
        return not series or len(series.values) < 2

    def example(self):
        return {
            "heading": str(_("From 465 to 283 in ten years")),
            "text": examples.sentence(),
            "series": examples.series(),
        }

    class Meta:
        label = _("Trend")
        icon = "history"
        group = PROVE
        description = _("How a figure changed: an accessible curve with its table.")
        template = "campaign_pages/blocks/trend.html"
