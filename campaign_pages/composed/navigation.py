"""The menu that a page of sections makes of itself."""

from campaign_pages.blocks.layout import PlacedBlock


def navigation(body, phase=None, neutral=False):
    """Pairs (label, anchor) of the sections in the page's own menu; those that are not shown now are left out."""
    shown = [block for block in _places_shown(body, phase, neutral) if block.value.get("nav_label")]
    return [(block.value["nav_label"], block.block.anchor_of(block.value)) for block in shown]


def anchors_shown(body, phase=None, neutral=False):
    """The anchors of the places that stand on the page now."""
    return {block.block.anchor_of(block.value) for block in _places_shown(body, phase, neutral)}


def _places_shown(body, phase, neutral):
    for block in body:
        is_shown = (
            isinstance(block.block, PlacedBlock)
            and not block.block.is_blank(block.value)
            and block.block.is_shown(block.value, phase)
            and not block.block.is_hushed(block.value, neutral)
        )
        if is_shown:
            yield block
