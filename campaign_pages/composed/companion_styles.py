"""Pages that load the style sheets of companions only where they show a block of theirs."""

from campaign_pages.blocks.stream import registry

#: May hold any block.
HOLDERS = {"reusable_section"}


class LightStyles:
    """Mixin for a ``ComposedPage`` with styles of its own, whose visitors would else load those of blocks unseen."""

    @property
    def needs_companion_styles(self):
        """Whether its body holds a block that is not ours; ``{% cp_styles %}`` asks."""
        ours = {name for name, path in registry().items() if path.startswith("campaign_pages.")} - HOLDERS
        return any(name not in ours for name in block_types(list(self.body.raw_data)))


def block_types(raw):
    """Yield the names of the blocks in a raw stream and in the streams within."""
    if isinstance(raw, list):
        for each in raw:
            yield from block_types(each)
    elif isinstance(raw, dict):
        # The items of a list are typed too, as nothing in particular.
        if isinstance(raw.get("type"), str) and "value" in raw and raw["type"] != "item":
            yield raw["type"]
        for each in raw.values():
            yield from block_types(each)
