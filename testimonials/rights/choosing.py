"""Blocks that choose testimonials by tag or series: no reference says whom they show, so their rules are read."""

import json
from functools import cache

from django.apps import apps
from django.db.models import Q, TextField
from django.db.models.functions import Cast
from django.utils.module_loading import import_string
from wagtail.fields import StreamField

from campaign_pages.blocks.references import seekers
from campaign_pages.blocks.stream import registry
from testimonials.blocks.portraits import FindsTestimonials
from testimonials.series.pages import TestimonialPage


def choosing(people):
    """The pages and records with a block that may choose a testimonial of one of these persons (ids).

    Whether it does today depends on how many it shows and on their rights; asked for a withdrawal, both are left out.
    One query for the testimonials, one for each field that holds blocks.
    """
    told = TestimonialPage.objects.filter(person__in=people)
    tags = {tag.casefold() for tag in told.values_list("person__tags__name", flat=True) if tag}
    above = {path[: -TestimonialPage.steplen] for path in told.values_list("path", flat=True)}
    if not above:
        return []
    series = {page.pk for page in _series(above)}
    return [
        holder
        for model, names in _holders().items()
        for holder in _with_such_blocks(model, names)
        if any(_may_choose(holder, name, tags, series) for name in names)
    ]


def _series(paths):
    model = TestimonialPage._meta.get_field("path").model
    return model.objects.filter(path__in=paths).only("pk")


@cache
def _holders():
    """The names of the fields with blocks, by model; what is not stored, such as abstract models, has none."""
    found = {}
    for model in apps.get_models():
        fields = [field.name for field in model._meta.local_concrete_fields if isinstance(field, StreamField)]
        if fields and not model._meta.proxy:
            found[model] = fields
    return found


def _with_such_blocks(model, names):
    """The rows of a model in which a block that chooses is named at all, whatever it chooses."""
    wanted = Q()
    rows = model._base_manager.all()
    for name in names:
        rows = rows.annotate(**{f"{name}_as_text": Cast(name, TextField())})
        for block in _block_names():
            wanted |= Q(**{f"{name}_as_text__contains": json.dumps(block)})
    return rows.filter(wanted)


def _block_names():
    return [name for name, path in registry().items() if _chooses(import_string(path))]


def _chooses(block):
    return isinstance(block, type) and issubclass(block, FindsTestimonials)


def _may_choose(holder, name, tags, series):
    stream = getattr(holder, name)
    return any(
        block.may_choose(raw, tags, series)
        for block, raw in seekers(stream.stream_block, list(stream.raw_data))
        if isinstance(block, FindsTestimonials)
    )
