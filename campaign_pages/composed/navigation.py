"""The menu that a page of sections makes of itself."""

from campaign_pages.blocks.layout import PlacedBlock


def navigation(body, phase=None, neutral=False):
    """Pairs (label, anchor) of the sections in the page's own menu; those that are not shown now are left out."""
    return [
        (block.value["nav_label"], block.block.anchor_of(block.value))
        for block in body
        if isinstance(block.block, PlacedBlock)
        and block.value.get("nav_label")
        and not block.block.is_blank(block.value)
        and block.block.is_shown(block.value, phase)
        and not block.block.is_hushed(block.value, neutral)
    ]
