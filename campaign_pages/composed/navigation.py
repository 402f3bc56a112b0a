"""The menu that a page of sections makes of itself."""

from campaign_pages.blocks.layout import SectionBlock


def navigation(body, phase=None, neutral=False):
    """Pairs (label, anchor) of the sections in the page's own menu; those that are not shown now are left out."""
    shown = (value for value in _sections_shown(body, phase, neutral) if value.get("nav_label"))
    return [(value["nav_label"], SectionBlock.anchor_of(value)) for value in shown]


def anchors_shown(body, phase=None, neutral=False):
    """The anchors of the sections that stand on the page now."""
    return {SectionBlock.anchor_of(value) for value in _sections_shown(body, phase, neutral)}


def _sections_shown(body, phase, neutral):
    for block in body:
        is_shown = (
            block.block_type == "section"
            and block.block.is_shown(block.value, phase)
            and not block.block.is_hushed(block.value, neutral)
        )
        if is_shown:
            yield block.value
