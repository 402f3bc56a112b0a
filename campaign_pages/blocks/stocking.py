"""In what order a shelf is stocked, and what is hung on the things that it holds."""

from datetime import date

from wagtail.blocks import StreamValue, StructValue
from wagtail.blocks.list_block import ListValue
from wagtail.documents import get_document_model
from wagtail.images import get_image_model
from wagtail.models import Page

from campaign_pages.blocks.references import stream_names
from campaign_pages.facts.fact import Fact
from campaign_pages.facts.models import KeyFigure, Quotation
from campaign_pages.facts.record import Record


def lateness(model):
    """When to fetch objects of this kind: first holders of streams, then other records, then what names nothing."""
    if stream_names(model) and issubclass(model, Record):
        return -2
    leaves = {Quotation: 0, KeyFigure: 0, Page: 1, get_document_model(): 2, get_image_model(): 3}
    return leaves.get(model, -1)


def fetched_together(wanted, moment):
    """Which of the ``wanted`` kinds come next: facts quoted at a ``moment`` share a query about what they said then."""
    first = min(wanted, key=lateness)
    if not (moment and issubclass(first, Fact)):
        return [first]
    return [model for model in wanted if issubclass(model, Fact) and lateness(model) == lateness(first)]


def with_parts(facts):
    """Hang on each figure those of the others that are parts of it, the oldest first."""
    for fact in facts.values():
        parts = [part for part in facts.values() if getattr(part, "part_of_id", None) == fact.pk]
        if parts:
            fact.shown_parts = sorted(parts, key=lambda part: (part.reference_date or date.max, part.pk))
    return facts


def with_their_parts(pages):
    """Let each page class that has ``load_parts`` fetch what a card of its pages shows, for all of them at once."""
    kinds = {type(page) for page in pages.values()}
    for kind in kinds:
        if hasattr(kind, "load_parts"):
            kind.load_parts([page for page in pages.values() if type(page) is kind])
    return pages


def read_through(value):
    """Read every value below, so that nothing is left to be fetched later."""
    if isinstance(value, StreamValue):
        for child in value:
            read_through(child.value)
    elif isinstance(value, ListValue):
        for child in value:
            read_through(child)
    elif isinstance(value, StructValue):
        for child in value.values():
            read_through(child)
