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


def seekers(block, raw):
    """Yield (block, raw value) of the blocks inside this value that look for what they show.

    Such a block has a method ``seek(raw, shelf)``, which returns pairs (model, primary key): the newest portraits with
    a tag, the first pages below another one. What it finds is fetched with all that the page names; it asks the
    database through ``shelf.find``, so that printing it asks no second time.
    """
    if raw and hasattr(block, "seek"):
        yield block, raw
    for child, value in inside(block, raw):
        yield from seekers(child, value)


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
            yield block, getattr(block, "kept_as", block.model_class), raw
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
