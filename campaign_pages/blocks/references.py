"""What a stream names, read from its raw data without fetching anything."""

from collections import defaultdict
from functools import cache

from django.db.models import Model
from wagtail.blocks import BaseStreamBlock, BaseStructBlock, ChooserBlock, ListBlock, RichTextBlock
from wagtail.images.blocks import ImageBlock

from campaign_pages.facts.texts import named_in
from campaign_pages.fields import RegistryStreamField


def references(block, raw):
    """Yield (model, primary key) for each object that the raw value of this block names, nested blocks included."""
    for _block, model, pk in _walk(block, raw):
        yield model, pk


def pictures_used(stream):
    """The set of (image id, spec name) that a stream value shows: what to prepare at publication.

    The streams of chosen records, such as reusable sections, are read too: one query for each kind of them.
    """
    pictures, holders = set(), defaultdict(set)
    for block, model, pk in _walk(stream.stream_block, list(stream.raw_data)):
        pictures |= _specs(block, pk)
        if stream_names(model):
            holders[model].add(pk)
    for model, pks in holders.items():
        for record in model._default_manager.filter(pk__in=pks, live=True):
            for inner in streams_of(record):
                for block, _model, pk in _walk(inner.stream_block, list(inner.raw_data)):
                    pictures |= _specs(block, pk)
    return pictures


def _specs(block, pk):
    return {(pk, spec) for spec in getattr(block.meta, "picture_specs", ())}


@cache
def stream_names(model):
    """The names of a model's fields that are streams of campaign blocks."""
    return tuple(field.name for field in model._meta.concrete_fields if isinstance(field, RegistryStreamField))


def streams_of(record):
    """The stream values that a record holds itself."""
    return [getattr(record, name) for name in stream_names(type(record))]


def typed_words(raw):
    """Yield every string in the raw value of a stream."""
    if isinstance(raw, str):
        yield raw
    elif isinstance(raw, dict):
        for value in raw.values():
            yield from typed_words(value)
    elif isinstance(raw, list):
        for value in raw:
            yield from typed_words(value)


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
