"""The menu that a page of sections makes of itself."""

from campaign_pages.blocks.layout import SectionBlock


def navigation(body, phase=None, neutral=False):
    """Pairs (label, anchor) of the sections in the page's own menu; those that are not shown now are left out."""
    return [
        (block.value["nav_label"], SectionBlock.anchor_of(block.value))
        for block in body
        if block.block_type == "section"
        and block.value.get("nav_label")
        and block.block.is_shown(block.value, phase)
        and not block.block.is_hushed(block.value, neutral)
    ]
