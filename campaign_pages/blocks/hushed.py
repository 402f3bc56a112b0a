"""What an election hides in the streams of a site's pages: ticked blocks and the records that hush themselves.

Streams are read raw, without building or rendering a block: the list of a large site stays cheap.
"""

from collections import defaultdict
from dataclasses import dataclass, field

from django.apps import apps
from django.utils.html import strip_tags
from django.utils.text import Truncator, capfirst
from wagtail.blocks import CharBlock, RichTextBlock, TextBlock
from wagtail.fields import StreamField
from wagtail.models import Page

from campaign_pages.blocks.base import CampaignBlock
from campaign_pages.blocks.references import inside, references
from campaign_pages.facts.record import Record
from campaign_pages.neutral.hidden import Hidden

WORDS = 12
SPOKEN = (CharBlock, TextBlock, RichTextBlock)


@dataclass
class Reading:
    """What raw streams say: ``hushed``: pairs (block, raw value); ``named``: (model, key) of the records named."""

    hushed: list = field(default_factory=list)
    named: list = field(default_factory=list)

    def read(self, block, raw):
        """Read the raw value of a block. What stands inside a hushed block is hidden with it, and not read."""
        if not raw:
            return
        if isinstance(block, CampaignBlock) and block.hushes(raw):
            self.hushed.append((block, raw))
        elif parts := inside(block, raw):
            for child, value in parts:
                self.read(child, value)
        else:
            self.named += _records(block, raw)


def hushed_in_streams(site):
    """The ``Hidden`` elements in the stream fields of a site's published pages; those of a host's pages, too.

    The queries are one for each kind of page with our blocks, and one for each kind of record and level of naming.
    """
    read = [(page, _read(page, fields)) for model, fields in _page_models() for page in _published(model, site)]
    kept = _Records()
    kept.fetch({key for _page, reading in read for key in reading.named})
    kept.fetch({key for _page, reading in read for block, raw in reading.hushed for key in _records(block, raw)})
    return [hidden for page, reading in read for hidden in kept.hidden_on(page, reading)]


class _Records:
    """The published records that pages name, directly or through others, each with what its own streams say."""

    def __init__(self):
        self.found, self.readings = {}, {}

    def fetch(self, keys):
        """Fetch these records and all that they name, level by level, as a page's shelf does."""
        wanted = keys - self.found.keys()
        while wanted:
            self.found.update(dict.fromkeys(wanted))
            reached = [record for model, pks in _by_model(wanted).items() for record in self._rows(model, pks)]
            for record in reached:
                key = (type(record), record.pk)
                self.found[key], self.readings[key] = record, _read(record, _streams(type(record)))
                self.readings[key].named += [pair for pair in record.names() if issubclass(pair[0], Record)]
            wanted = {key for record in reached for key in self.readings[type(record), record.pk].named}
            wanted -= self.found.keys()

    def _rows(self, model, pks):
        rows = list(model._base_manager.filter(pk__in=pks, live=True))
        if rows:
            model.load_parts(rows)
        return rows

    def hidden_on(self, page, reading, within="", seen=None):
        """Yield what a reading of a page hides; ``within``: the record that it was read in."""
        seen = set() if seen is None else seen
        for block, raw in reading.hushed:
            yield Hidden(page, capfirst(str(block.label)), _words(block, raw) or self._first_name(block, raw), within)
        for key in reading.named:
            record = self.found.get(key)
            if record is None or key in seen:
                continue
            seen.add(key)
            if record.is_hushed(neutral=True):
                yield Hidden(page, capfirst(str(record._meta.verbose_name)), str(record), within)
            else:
                yield from self.hidden_on(page, self.readings[key], str(record), seen)

    def _first_name(self, block, raw):
        return next((str(record) for key in _records(block, raw) if (record := self.found.get(key))), "")


def _page_models():
    """Pairs (kind of page, its stream fields that hold blocks of ours)."""
    models = [model for model in apps.get_models() if issubclass(model, Page)]
    return [(model, fields) for model in models if (fields := _streams(model))]


def _streams(model):
    fields = [field for field in model._meta.concrete_fields if isinstance(field, StreamField)]
    return [field for field in fields if any(_all_blocks(field.stream_block))]


def _all_blocks(block):
    """Yield every block of ours in the definition of a block."""
    if isinstance(block, CampaignBlock):
        yield block
    for child in [*getattr(block, "child_blocks", {}).values(), getattr(block, "child_block", None)]:
        if child is not None:
            yield from _all_blocks(child)


def _published(model, site):
    pages = model._base_manager.filter(live=True, path__startswith=site.root_page.path)
    # A page of a derived class is read as that class.
    return [page for page in pages if page.cached_content_type.model_class() is model]


def _read(thing, fields):
    reading = Reading()
    for each in fields:
        stream = getattr(thing, each.name)
        if stream:
            reading.read(each.stream_block, list(stream.raw_data))
    return reading


def _records(block, raw):
    return [(model, pk) for model, pk in references(block, raw) if issubclass(model, Record)]


def _by_model(keys):
    pks = defaultdict(set)
    for model, pk in keys:
        pks[model].add(pk)
    return pks


def _words(block, raw):
    """The first words that a raw value says; empty when it says none itself."""
    if not raw:
        return ""
    if isinstance(block, SPOKEN):
        return Truncator(" ".join(strip_tags(str(raw).replace("<", " <")).split())).words(WORDS, truncate="…")
    return next(filter(None, (_words(child, value) for child, value in inside(block, raw))), "")
