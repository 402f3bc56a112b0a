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
    elif isinstance(block, BaseStreamBlock):
        for item in raw:
            if item["type"] in block.child_blocks:
                yield from _walk(block.child_blocks[item["type"]], item["value"])
    elif isinstance(block, BaseStructBlock):
        for name, child in block.child_blocks.items():
            yield from _walk(child, raw.get(name))
    elif isinstance(block, ListBlock):
        for item in raw:
            yield from _walk(block.child_block, item["value"] if block._item_is_in_block_format(item) else item)
