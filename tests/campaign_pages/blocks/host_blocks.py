"""Blocks of an imaginary host."""

from wagtail.blocks import CharBlock, StructBlock


class MapBlock(StructBlock):
    commune = CharBlock()

    def render_basic(self, value, context=None):
        return f"Carte de {value['commune']}"


class LoudTextBlock(CharBlock):
    def render_basic(self, value, context=None):
        return value.upper()
