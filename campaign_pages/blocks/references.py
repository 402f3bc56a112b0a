"""What a stream names, read from its raw data without fetching anything."""

from django.db.models import Model
from wagtail.blocks import BaseStreamBlock, BaseStructBlock, ChooserBlock, ListBlock, RichTextBlock
from wagtail.images.blocks import ImageBlock

from campaign_pages.facts.texts import named_in


def references(block, raw):
    """Yield (model, primary key) for each object that the raw value of this block names, nested blocks included."""
    for _block, model, pk in _walk(block, raw):
        yield model, pk


def pictures_used(stream):
    """The set of (image id, spec name) that a stream value shows: what to prepare at publication."""
    return {
        (pk, spec)
        for block, _model, pk in _walk(stream.stream_block, list(stream.raw_data))
        for spec in getattr(block.meta, "picture_specs", ())
    }


def _walk(block, raw):
    if not raw:
        return
    if isinstance(block, ImageBlock):
        image = raw if isinstance(raw, int) else raw.get("image")
        if image:
            yield block, block.child_blocks["image"].model_class, image
    elif isinstance(block, ChooserBlock):
        if issubclass(block.model_class, Model):
            yield block, block.model_class, raw
    elif isinstance(block, RichTextBlock):
        yield from ((block, model, pk) for model, pk in named_in(raw))
    else:
        for child, value in inside(block, raw):
            yield from _walk(child, value)


def inside(block, raw):
    """Pairs (child block, raw value) inside a compound block, none for another; types that left the registry are not
    among them. A picture with its alternative text counts as one value.
    """
    if not raw or isinstance(block, ImageBlock):
        return []
    if isinstance(block, BaseStreamBlock):
        known = block.child_blocks
        return [(known[item["type"]], item["value"]) for item in raw if item["type"] in known]
    if isinstance(block, BaseStructBlock):
        return [(child, raw.get(name)) for name, child in block.child_blocks.items()]
    if isinstance(block, ListBlock):
        return [(block.child_block, item["value"] if block._item_is_in_block_format(item) else item) for item in raw]
    return []
