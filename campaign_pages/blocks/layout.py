"""Sections: what gives a long page its rhythm."""

from django.utils.text import slugify
from django.utils.translation import gettext_lazy as _
from wagtail.blocks import BlockGroup, CharBlock, ChoiceBlock, MultipleChoiceBlock

from campaign_pages.blocks import examples
from campaign_pages.blocks.anchored import AnchoredBlock
from campaign_pages.blocks.base import SAY, AchievementBlock
from campaign_pages.blocks.choosers import PictureBlock
from campaign_pages.blocks.enums import Phase, SectionLayout, Width
from campaign_pages.blocks.text import SentenceBlock


class PlacedBlock(AnchoredBlock):
    """A section of a page: its background, its place in the menu, the phases in which it shows."""

    layout = ChoiceBlock(choices=SectionLayout.choices, default=SectionLayout.PLAIN, label=_("Layout"))
    nav_label = CharBlock(
        required=False,
        max_length=30,
        label=_("Short name in the page's menu"),
        help_text=_("For example “The steps”. Leave empty to keep the section out of the menu."),
    )
    width = ChoiceBlock(choices=Width.choices, default=Width.WIDE, label=_("Width"))
    phases = MultipleChoiceBlock(
        choices=Phase.choices,
        required=False,
        label=_("Shown only in these phases"),
        help_text=_("Leave all of them unticked to show the section at any time."),
    )
    achievement = AchievementBlock()

    def get_searchable_content(self, value):
        # A section of some phases only is not found by search: its words may not be public today.
        return [] if value.get("phases") else super().get_searchable_content(value)

    def is_shown(self, value, phase):
        """Say whether the section belongs to this phase; a page without phases shows them all."""
        return not phase or not value.get("phases") or phase in value["phases"]

    def render(self, value, context=None):
        context = context or {}
        if not self.is_shown(value, context.get("phase")):
            return ""
        return super().render(value, context=context)

    def get_context(self, value, parent_context=None):
        context = super().get_context(value, parent_context=parent_context)
        context["anchor"] = self.anchor_of(value)
        return context


class SectionBlock(PlacedBlock):
    """A heading, an introduction and other blocks on one background.

    ``content``: the stream block of what it may hold; the registry passes it in.
    """

    heading = CharBlock(max_length=120, label=_("Heading"))
    introduction = SentenceBlock(required=False, label=_("Introduction"))
    picture = PictureBlock(
        required=False,
        label=_("Picture beside the content"),
        picture_specs=("split",),
        help_text=_("Shown in the split layout only."),
    )

    content_stream = "section"

    def __init__(self, content, **kwargs):
        super().__init__([("content", content)], **kwargs)

    @staticmethod
    def anchor_of(value):
        """The id of the section in the page."""
        return value.get("anchor") or slugify(value.get("nav_label") or value.get("heading") or "")

    def is_blank(self, value):
        return not (value.get("heading") or value.get("introduction") or len(value["content"]))

    def get_context(self, value, parent_context=None):
        context = super().get_context(value, parent_context=parent_context)
        # Blocks inside stand one level below the heading; inside a section without one, at its level.
        context["inner_level"] = 3 if value.get("heading") else 2
        return context

    def example(self):
        return {
            "heading": str(_("What we offer")),
            "introduction": examples.sentence(),
            "layout": SectionLayout.TINTED.value,
            "width": Width.WIDE.value,
            "content": [("text", examples.text())],
        }

    class Meta:
        label = _("Section")
        icon = "doc-full"
        group = SAY
        label_format = "{heading}"
        description = _("A heading, an introduction and other blocks on one background, with its place in the menu.")
        template = "campaign_pages/blocks/section.html"
        form_layout = BlockGroup(
            children=["heading", "introduction", "content"],
            settings=["layout", "picture", "nav_label", "anchor", "width", "phases", "achievement"],
        )
