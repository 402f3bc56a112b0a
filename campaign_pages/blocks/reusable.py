"""A section kept once, shown here."""

from django.template.defaultfilters import linebreaks
from django.utils.text import slugify
from django.utils.translation import gettext_lazy as _
from wagtail.blocks import BlockGroup

from campaign_pages.blocks import examples
from campaign_pages.blocks.base import SAY
from campaign_pages.blocks.choosers import FactBlock
from campaign_pages.blocks.enums import SectionLayout, Width
from campaign_pages.blocks.layout import PlacedBlock
from campaign_pages.blocks.references import pictures_used
from campaign_pages.facts.models import ReusableSection
from campaign_pages.pictures.publishing import prepare


class ReusableSectionBlock(PlacedBlock):
    """A ``ReusableSection`` with the background, anchor and place in the menu that it has on this page."""

    section = FactBlock(
        "campaign_pages.ReusableSection",
        required=False,
        label=_("Section"),
        help_text=_("Its words are changed in “Reusable sections”, for all pages at once."),
    )

    @staticmethod
    def anchor_of(value):
        return value.get("anchor") or slugify(
            value.get("nav_label") or getattr(value.get("section"), "heading", None) or ""
        )

    @staticmethod
    def content_of(value):
        return value["section"].content if value.get("section") else ()

    def is_blank(self, value):
        section = value.get("section")
        return not (section and section.live and (section.heading or section.introduction or section.content))

    def render(self, value, context=None):
        # One inside another could go on forever.
        return "" if (context or {}).get("is_reused") else super().render(value, context=context)

    def get_context(self, value, parent_context=None):
        context = super().get_context(value, parent_context=parent_context)
        section, shelf = value["section"], context.get("shelf")
        context["value"] = {
            **value,
            "heading": section.heading,
            "introduction": linebreaks(section.introduction, autoescape=True) if section.introduction else "",
            "content": shelf.resolve(section.content) if shelf else section.content,
        }
        context["inner_level"] = 3 if section.heading else 2
        context["is_reused"] = True
        return context

    def example(self):
        section = ReusableSection(
            name="example-section",
            heading=_("You are not alone"),
            introduction=_("A team stands beside you, evenings and weekends included."),
        )
        section.content = [("text", examples.text())]
        return {"section": section, "layout": SectionLayout.TINTED.value, "width": Width.WIDE.value}

    class Meta:
        label = _("Reusable section")
        icon = "copy"
        group = SAY
        label_format = "{section}"
        description = _("A section written once and shown on several pages: one change, everywhere.")
        template = "campaign_pages/blocks/section.html"
        form_layout = BlockGroup(
            children=["section"], settings=["layout", "nav_label", "anchor", "width", "phases", "achievement"]
        )


def prepare_pictures_of_section(sender, instance, **kwargs):
    """Receiver of Wagtail's ``published``: the pages that show a section show its new pictures at once."""
    if isinstance(instance, ReusableSection):
        prepare(instance, lambda: sorted(pictures_used(instance.content)))
