"""Which records a page shows now, for what it tells search engines."""

from wagtail.blocks import StreamValue, StructValue
from wagtail.blocks.list_block import ListValue

from campaign_pages.blocks.base import CampaignBlock
from campaign_pages.blocks.layout import PlacedBlock
from campaign_pages.blocks.references import streams_of
from campaign_pages.facts.record import Record


def records_shown(body, shelf, phase=None, neutral=False):
    """The records that the blocks of a resolved ``body`` print, each once, in their order.

    Blocks that print nothing now are left out: empty ones, sections of other phases, what an election hides.
    """
    return list(dict.fromkeys(record for child in body for record in _in_child(child, shelf, phase, neutral)))


def _in_child(child, shelf, phase, neutral):
    block, value = child.block, child.value
    if isinstance(block, CampaignBlock) and (block.is_blank(value) or block.is_hushed(value, neutral)):
        return
    if isinstance(block, PlacedBlock) and not block.is_shown(value, phase):
        return
    yield from _in_value(value, shelf, phase, neutral)


def _in_value(value, shelf, phase, neutral):
    if isinstance(value, Record):
        yield value
        for stream in streams_of(value):
            yield from _in_value(shelf.resolve(stream), shelf, phase, neutral)
    elif isinstance(value, StreamValue):
        for child in value:
            yield from _in_child(child, shelf, phase, neutral)
    elif isinstance(value, StructValue | ListValue):
        for each in value.values() if isinstance(value, StructValue) else value:
            yield from _in_value(each, shelf, phase, neutral)
