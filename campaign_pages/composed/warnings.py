"""What the editor of a page is told after saving: what is allowed but probably not meant."""

from django.contrib import messages
from django.db.models import CharField, TextField
from django.utils.translation import gettext as _
from wagtail.fields import StreamField
from wagtail.models import Page

from campaign_pages.blocks.references import references, typed_words
from campaign_pages.composed.link_words import vague_links_in
from campaign_pages.composed.wording import findings
from campaign_pages.facts.commitment import repetitions
from campaign_pages.facts.models import Commitment

# Of Wagtail's own fields, those that somebody reads.
READ_OF_PAGE = {"title", "seo_title", "search_description"}
# A received idea is quoted to be refuted.
QUOTED = {"true_false"}


class WarnsItsEditor:
    """Mixin for a page: sentences that tell its editor, after saving, what to look at again. Never stops a save.

    Override ``warnings()`` to say more, ``worded()`` when the page keeps words elsewhere than in its fields.
    """

    def warnings(self):
        """Sentences for the editor: here on wording that could discriminate, vague links and promises made twice."""
        wording = [
            _("“%(words)s” (%(place)s): %(reason)s. Better: %(better)s.")
            % {"words": found.words, "place": ", ".join(places), "reason": found.reason, "better": found.better}
            for found, places in self._discriminating()
        ]
        vague = [
            _("“%(words)s” does not say where the link leads, for whoever hears it alone: name the page or the action.")
            % {"words": words}
            for words in dict.fromkeys(words for stream in self._streams() for words in vague_links_in(stream))
        ]
        return [*wording, *vague, *repetitions(self._commitments())]

    def _discriminating(self):
        """Pairs (finding, places where it stands): words that stand in several places are told once."""
        told = {}
        for place, text in self.worded():
            for found in findings(text):
                _first, places = told.setdefault(found.words.casefold(), (found, {}))
                places[str(place)] = None
        return told.values()

    def _streams(self):
        return [getattr(self, field.name) for field in self._meta.fields if isinstance(field, StreamField)]

    def _commitments(self):
        """The commitments that its streams show, in their order."""
        pks = [
            pk
            for stream in self._streams()
            for model, pk in references(stream.stream_block, list(stream.raw_data))
            if model is Commitment
        ]
        known = Commitment.objects.in_bulk(pks) if pks else {}
        return [known[pk] for pk in pks if pk in known]

    def worded(self):
        """Pairs (place, text) of all that an editor has typed into the page."""
        technical = {field.name for field in Page._meta.fields} - READ_OF_PAGE
        for field in self._meta.fields:
            if isinstance(field, StreamField):
                yield from _blocks_of(getattr(self, field.name), field.verbose_name)
            elif isinstance(field, CharField | TextField) and not field.choices and field.name not in technical:
                yield field.verbose_name, getattr(self, field.name)


def tell_page_warnings(request, page):
    """For the hooks ``after_create_page`` and ``after_edit_page``. Pages of the host are none of its business.

    Autosave, which asks for JSON, says nothing: a message for each pause in typing would bury the one that counts.
    """
    if isinstance(page, WarnsItsEditor) and request.accepts("text/html"):
        for sentence in page.warnings():
            messages.warning(request, sentence)


def _blocks_of(stream, name):
    for item in stream.raw_data:
        if item["type"] in QUOTED:
            continue
        value = item["value"]
        heading = value.get("heading") if isinstance(value, dict) else ""
        block = stream.stream_block.child_blocks.get(item["type"])
        yield heading or (block.label if block else name), "\n".join(_unquoted(value))


def _unquoted(value):
    """The strings of a block, without those of blocks that quote."""
    if isinstance(value, dict) and value.get("type") in QUOTED:
        return
    if isinstance(value, dict):
        for each in value.values():
            yield from _unquoted(each)
    elif isinstance(value, list):
        for each in value:
            yield from _unquoted(each)
    else:
        yield from typed_words(value)
