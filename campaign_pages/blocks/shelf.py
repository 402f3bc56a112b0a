"""Everything that the blocks of a page refer to, fetched with one query per kind of thing.

Wagtail fetches what choosers refer to once per block type, and what rich texts link to once per text. A page with a
dozen block types costs dozens of queries. A shelf reads the raw streams first, collects what they name, fetches each
kind once, and then lets the blocks take their objects from it.
"""

from collections import defaultdict
from contextlib import contextmanager
from contextvars import ContextVar

from django.db.models import CharField, Q, TextField
from django.utils import timezone
from wagtail.images import get_image_model
from wagtail.models import Locale, Page

from campaign_pages.blocks.references import references, seekers, streams_of, typed_words
from campaign_pages.blocks.stocking import fetched_together, read_through, with_parts, with_their_parts
from campaign_pages.blocks.withholding import (
    is_closed_to_readers_of,
    paths_above,
    withheld_pages,
    withheld_records,
)
from campaign_pages.conf import settings
from campaign_pages.facts.editions import quoted_together
from campaign_pages.facts.fact import Fact
from campaign_pages.facts.glossary import content_language
from campaign_pages.facts.models import GlossaryTerm, KeyFigure
from campaign_pages.facts.record import Record
from campaign_pages.facts.rows import with_rows
from campaign_pages.pictures.files import with_files
from campaign_pages.pictures.gates import withheld

_shelf_in_use = ContextVar("campaign_shelf", default=None)


def shelf_in_use():
    """The shelf that blocks being read right now take their objects from, or ``None``."""
    return _shelf_in_use.get()


class Shelf:
    """The objects of one page, for one visitor's request.

    ``moment``: an aware datetime at which facts are quoted (archived campaigns, press releases), or ``None`` for what
    they say today. ``request``: used for addresses of linked pages; may be ``None``. ``page``: the page that shows it
    all, whose readers may open what is guarded as it is; without one only what everybody may open is linked.
    """

    def __init__(self, request=None, moment=None, page=None):
        self.request = request
        self.moment = moment
        self.page = page
        #: The pages above ``page``, if linked pages were fetched: they come with the same query. Else ``None``.
        self.above = None
        #: The terms of the glossary, if some were chosen: all of them come with the same query. Else ``None``.
        self.terms = None
        self._objects = defaultdict(dict)
        self._hidden = defaultdict(set)
        self._found = {}
        self._offered = defaultdict(dict)
        self._streams = []

    def stock(self, *streams, also=()):
        """Fetch what these stream values name, and what those things name in turn: one query for each kind of object.

        ``also``: pairs (model, primary key) that the page names outside its streams.
        """
        named = list(also)
        for stream in streams:
            named.extend(self._named_in(stream))
            self._streams.append(stream)
        wanted = defaultdict(set)
        self._want(wanted, named)
        while wanted:
            # What others may still name comes last, so that it is fetched once.
            kinds = fetched_together(wanted, self.moment)
            self._want(wanted, self._put({model: wanted.pop(model) for model in kinds}))
        return self

    def offer(self, records):
        """Take records that came with the page, each knowing ``withheld_now``; they pass the gates of all others."""
        for record in records:
            self._offered[type(record)][record.pk] = record

    def find(self, key, search):
        """What ``search()`` finds, asked once for each ``key``: for blocks that look for what they show (``seek``)."""
        if key not in self._found:
            self._found[key] = search()
        return self._found[key]

    def _named_in(self, stream):
        """Yield (model, primary key) of what a stream names and of what its blocks look for."""
        raw = list(stream.raw_data)
        yield from references(stream.stream_block, raw)
        for block, value in seekers(stream.stream_block, raw):
            yield from block.seek(value, self)

    def _want(self, wanted, named):
        for model, pk in named:
            if pk not in self._objects[model]:
                wanted[model].add(pk)

    def _put(self, wanted):
        """Fetch objects of one kind, or facts of several; return what they name."""
        named = []
        for model, found in self._fetch(wanted).items():
            self._objects[model].update({pk: found.get(pk) for pk in wanted[model]})
            for each in found.values():
                if isinstance(each, Record | Page):
                    named.extend(self._named_by(each))
        return named

    def _named_by(self, each):
        """Yield (model, primary key) of what a record, or a page as a card, is shown with, and of what it holds."""
        if hasattr(each, "names"):
            yield from each.names()
        if isinstance(each, Record):
            for stream in streams_of(each):
                yield from self._named_in(stream)

    def take(self, model, pk):
        """The object, or ``None`` if it no longer exists or must not be shown."""
        if pk not in self._objects[model]:
            self.stock(also=[(model, pk)])
        return self._objects[model][pk]

    def texts(self):
        """All that the streams and records of the page say, as the strings that editors typed."""
        for stream in self._streams:
            yield from typed_words(list(stream.raw_data))
        for model, objects in self._objects.items():
            if issubclass(model, Record):
                names = [field.name for field in model._meta.fields if isinstance(field, CharField | TextField)]
                for record in filter(None, objects.values()):
                    yield from (getattr(record, name) for name in names)

    def describes(self):
        """Say whether a record of the page says something to search engines (``Record.get_structured_data``)."""
        silent = Record.get_structured_data
        return any(
            issubclass(model, Record) and model.get_structured_data is not silent and any(objects.values())
            for model, objects in self._objects.items()
        )

    def picture(self, pk):
        """The picture with that id; ``None`` without one, or when a gate withholds it."""
        return self.take(get_image_model(), pk) if pk else None

    def resolve(self, stream):
        """Return the stream value with every object in place; reading it costs no further query."""
        self.stock(stream)
        with self._in_use():
            resolved = stream.stream_block.to_python([dict(item) for item in stream.raw_data])
            read_through(resolved)
        return resolved

    @contextmanager
    def _in_use(self):
        token = _shelf_in_use.set(self)
        try:
            yield
        finally:
            _shelf_in_use.reset(token)

    def _fetch(self, wanted):
        if self.moment and all(issubclass(model, Fact) for model in wanted):
            return self._quoted(wanted)
        return {model: self._fetch_kind(model, pks) for model, pks in wanted.items()}

    def _fetch_kind(self, model, pks):
        if model is get_image_model():
            return self._fetch_pictures(pks)
        if issubclass(model, Record):
            return self._fetch_records(model, pks)
        if issubclass(model, Page):
            return self._fetch_pages(model, pks)
        return model._default_manager.in_bulk(pks)

    def _fetch_pages(self, model, pks):
        cards = model.for_cards() if hasattr(model, "for_cards") else model.objects
        asked = cards.annotate(is_closed=is_closed_to_readers_of(self.page))
        if model is not Page:
            return self._fetch_cards(asked.defer_streamfields(), pks)
        above = [] if self.above is not None else paths_above(self.page)
        pages = {page.pk: page for page in asked.filter(Q(pk__in=pks) | Q(path__in=above))}
        if self.above is None:
            self.above = sorted((page for page in pages.values() if page.path in above), key=lambda page: page.path)
        linked = self._in_language(asked, {pk: page for pk, page in pages.items() if pk in pks})
        return with_their_parts({pk: page.specific_deferred for pk, page in self._readable(linked).items()})

    def _fetch_cards(self, asked, pks):
        """Pages of one class with what their cards show."""
        found = self._in_language(asked, {page.pk: page for page in asked.filter(pk__in=pks)})
        return with_their_parts(self._readable(found))

    def _readable(self, pages):
        hidden = withheld_pages(pages.values(), timezone.now())
        shown = {pk: page for pk, page in pages.items() if page.pk not in hidden and not page.is_closed}
        for page in shown.values():
            page.gates_passed, page.shelf = True, self
        return shown

    def _fetch_pictures(self, pks):
        refused = withheld(pks, timezone.now())
        pictures = with_files(pks - refused)
        for picture in pictures.values():
            picture.gates_passed = True
        return pictures

    def _fetch_records(self, model, pks):
        records = self._as_shown(model, pks)
        for record in records.values():
            record.shelf = self
        return records

    def _quoted(self, wanted):
        """Facts as they were said at the moment of the page: what was public then stays, even if deleted since."""
        found = {model: {} for model in wanted}
        for fact in quoted_together(wanted, self.moment):
            fact.shelf = self
            found[type(fact)][fact.pk] = fact
        return {model: with_parts(facts) for model, facts in found.items()}

    def _as_shown(self, model, pks):
        """The records that the public may see today, with all their parts."""
        records = {pk: record for pk, record in self._offered[model].items() if pk in pks}
        if missing := pks - set(records):
            records |= {record.pk: record for record in self._stored(model, missing)}
        self._hidden[model] |= {pk for pk, record in records.items() if not record.live}
        live = {pk: record for pk, record in records.items() if record.live}
        live = self._in_language(model.objects, live)
        refused = withheld_records(model, live.values(), timezone.now())
        live = {pk: record for pk, record in live.items() if record.pk not in refused}
        if live:
            model.load_parts(list(live.values()))
        return with_parts(live)

    def _stored(self, model, pks):
        """The records of these keys, and what comes with them in the same query."""
        if model is KeyFigure:
            return model.objects.printed_with(pks)
        if model is GlossaryTerm:
            language = content_language()
            found = list(model.objects.in_language_or_among(language, pks))
            self.terms = [term for term in found if term.live and term.language == language]
            return [term for term in found if term.pk in pks]
        known = model.objects.with_companions() if hasattr(model.objects, "with_companions") else model.objects
        found = known.filter(pk__in=pks)
        return with_rows(found, model.READ_WITH) if model.READ_WITH else found

    @staticmethod
    def _in_language(known, objects):
        """Put the translation in the active language, where there is a live one, in the place of each object."""
        if not settings.has_translated_pages:
            return objects
        locale = Locale.get_active()
        foreign = {each.translation_key: pk for pk, each in objects.items() if each.locale_id != locale.pk}
        if not foreign:
            return objects
        translations = known.filter(translation_key__in=foreign, locale=locale, live=True)
        return {**objects, **{foreign[each.translation_key]: each for each in translations}}

    def is_hidden(self, model, pk):
        """Whether a fact of that id exists that the public may not see."""
        self.take(model, pk)
        return pk in self._hidden[model]
