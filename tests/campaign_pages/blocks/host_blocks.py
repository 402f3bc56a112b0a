"""Blocks of an imaginary host."""

from wagtail.blocks import CharBlock, StructBlock

from campaign_pages.blocks.reusable import ReusableSectionBlock


class MapBlock(StructBlock):
    commune = CharBlock()

    def render_basic(self, value, context=None):
        return f"Carte de {value['commune']}"


class LoudTextBlock(CharBlock):
    def render_basic(self, value, context=None):
        return value.upper()


class FrameBlock(StructBlock):
    """Brings a reusable section to where the registry offers none."""

    section = ReusableSectionBlock()
