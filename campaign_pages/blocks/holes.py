"""Streams whose stored values have holes: ``null`` where an import, or a block that has changed since, left nothing."""

from wagtail.blocks import (
    BaseStreamBlock,
    BaseStructBlock,
    BooleanBlock,
    CharBlock,
    ChoiceBlock,
    EmailBlock,
    ListBlock,
    MultipleChoiceBlock,
    RichTextBlock,
    TextBlock,
    URLBlock,
)
from wagtail.images.blocks import ImageBlock

WORDS = (CharBlock, EmailBlock, RichTextBlock, TextBlock, URLBlock)
# Of these an absent value is what the block has by default.
CHOICES = (BooleanBlock, ChoiceBlock, MultipleChoiceBlock)


def filled(block, raw):
    """The raw value of a block, in which words are text, lists are lists and no entry is missing.

    What may be empty by nature, such as an object chosen or a number, stays ``None``.
    """
    if isinstance(block, ImageBlock):
        return raw
    if isinstance(block, BaseStreamBlock):
        known = block.child_blocks
        return [
            {**item, "value": filled(known[item["type"]], item["value"])} if item["type"] in known else item
            for item in raw or []
            if item and item.get("value") is not None
        ]
    if isinstance(block, ListBlock):
        return [_entry(block, item) for item in raw or [] if _value_of(block, item) is not None]
    if isinstance(block, BaseStructBlock):
        return dict(_children(block.child_blocks, raw or {}))
    return "" if raw is None and isinstance(block, WORDS) else raw


def _children(known, raw):
    for name, value in raw.items():
        if value is not None or not isinstance(known.get(name), CHOICES):
            yield name, filled(known[name], value) if name in known else value


def _value_of(block, item):
    return item["value"] if block._item_is_in_block_format(item) else item


def _entry(block, item):
    value = filled(block.child_block, _value_of(block, item))
    return {**item, "value": value} if block._item_is_in_block_format(item) else value
