"""Blocks that are stored in the database but no longer in the registry.

Saving such a page in the editor drops them without a word, so a host that removes a block wants to know first.
"""

import json
from dataclasses import dataclass

from django.apps import apps
from django.db import models
from django.db.models import ExpressionWrapper, F
from wagtail.blocks import BaseStreamBlock, BaseStructBlock, ListBlock
from wagtail.models import Revision

from campaign_pages.fields import RegistryStreamField

NOT_A_STREAM = "not a stream of blocks"


@dataclass(frozen=True)
class LostBlock:
    """One stored block without code. ``place``: where it is; ``path``: the types that lead to it, joined by dots."""

    model: str
    pk: object
    field: str
    path: str
    place: str

    def __str__(self):
        return f"{self.model} {self.pk}, {self.field}: “{self.path}” ({self.place})"


def lost_blocks():
    """Yield a ``LostBlock`` for each stored block missing from the registry: in live rows and in latest revisions."""
    for model in apps.get_models():
        for field in model._meta.local_concrete_fields:
            if isinstance(field, RegistryStreamField):
                yield from _in_rows(model, field)
                yield from _in_latest_revisions(model, field)


def _in_rows(model, field):
    raw = ExpressionWrapper(F(field.name), output_field=models.JSONField())
    for pk, stream in model._base_manager.annotate(raw_stream=raw).values_list("pk", "raw_stream").iterator():
        yield from _lost(model, pk, field, stream, "live")


def _in_latest_revisions(model, field):
    if not hasattr(model, "latest_revision"):
        return
    latest = model._base_manager.exclude(latest_revision=None).values("latest_revision")
    for pk, content in Revision.objects.filter(pk__in=latest).values_list("object_id", "content").iterator():
        yield from _lost(model, pk, field, content.get(field.name), "latest revision")


def _lost(model, pk, field, stream, place):
    try:
        stream = json.loads(stream) if isinstance(stream, str) else stream
        paths = list(_unknown_types(field.stream_block, stream or []))
    except (ValueError, TypeError, KeyError):
        paths = [NOT_A_STREAM]  # the text of a field that was something else before
    for path in paths:
        yield LostBlock(model._meta.label, pk, field.name, path, place)


def _unknown_types(block, raw, path=""):
    """Yield the path of each block type in ``raw`` that ``block`` does not know."""
    if isinstance(block, BaseStreamBlock):
        for item in raw or []:
            here = f"{path}.{item['type']}".lstrip(".")
            if item["type"] not in block.child_blocks:
                yield here
            else:
                yield from _unknown_types(block.child_blocks[item["type"]], item["value"], here)
    elif isinstance(block, BaseStructBlock) and isinstance(raw, dict):
        for name, child in block.child_blocks.items():
            yield from _unknown_types(child, raw.get(name), path)
    elif isinstance(block, ListBlock):
        for item in raw or []:
            value = item["value"] if block._item_is_in_block_format(item) else item
            yield from _unknown_types(block.child_block, value, path)
