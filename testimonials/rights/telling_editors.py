"""What the editor of any page of ours is told, after saving, about the videos and the people that it shows."""

from collections import defaultdict

from django.contrib import messages
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext as _
from wagtail.fields import StreamField
from wagtail.images import get_image_model

from campaign_pages import days
from campaign_pages.blocks.references import references, seekers, streams_of
from campaign_pages.blocks.shelf import Shelf
from campaign_pages.composed.ours import is_ours
from campaign_pages.composed.serving import ComposedPage
from campaign_pages.facts.record import Record
from campaign_pages.press.models import PressReleaseMixin, PressRoomMixin
from testimonials.people.enums import Medium
from testimonials.people.models import Person
from testimonials.recordings.models import Audio, Video
from testimonials.series.pages import TestimonialPage


def tell_about_people(request, page):
    """For the hooks ``after_create_page`` and ``after_edit_page``; autosave, which asks for JSON, says nothing."""
    if is_ours(page) and request.accepts("text/html"):
        for sentence in warnings_about_people(page):
            messages.warning(request, sentence)


def warnings_about_people(page):
    """Sentences about the videos, audio recordings and people of a saved page, each once."""
    named = _named_by(page)
    sentences = [*_recordings(named)]
    if isinstance(page, PressReleaseMixin | PressRoomMixin):
        sentences.extend(_not_for_the_press(named))
    return list(dict.fromkeys(sentences))


def _named_by(page):
    """The primary keys of all that a page shows, what its records hold included, by model."""
    shelf, found = Shelf(page=page), defaultdict(set)
    if isinstance(page, ComposedPage):
        todo = [*page.named(), *((get_image_model(), pk) for pk in page.share_candidates())]
        streams = page.streams(timezone.now())
    else:
        todo = [(get_image_model(), getattr(page, "share_image_id", None))]
        streams = [getattr(page, field.name) for field in page._meta.fields if isinstance(field, StreamField)]
    todo += [pair for stream in filter(None, streams) for pair in _named_in(stream, shelf)]
    while todo:
        model, pk = todo.pop()
        if pk and pk not in found[model]:
            found[model].add(pk)
            if issubclass(model, Record):
                record = model._base_manager.filter(pk=pk).first()
                todo += [pair for stream in streams_of(record) for pair in _named_in(stream, shelf)] if record else []
    return found


def _named_in(stream, shelf):
    raw = list(stream.raw_data)
    yield from references(stream.stream_block, raw)
    for block, value in seekers(stream.stream_block, raw):
        yield from block.seek(value, shelf)


def _recordings(named):
    today = days.today()
    for model in (Video, Audio):
        for recording in model._base_manager.filter(pk__in=named[model]).order_by("pk"):
            yield from _faults_of(recording, today)


def _faults_of(recording, today):
    found = []
    if recording.source is None:
        found.append(
            _("“%(title)s” has nothing to play any more: its file or its service is gone. Visitors do not see it.")
        )
    if Person.objects.filter(pk__in=recording.persons.values("pk")).without_rights(today).exists():
        found.append(_("“%(title)s” shows somebody without valid rights: visitors do not see it."))
    if not recording.has_transcript:
        found.append(_("“%(title)s” has no transcript: those who do not hear it are left out."))
    if isinstance(recording, Video) and recording.media_id and not recording.has_captions:
        found.append(
            _("“%(title)s” has no captions: those who do not hear it are left out. Add a caption file to the video.")
        )
    return [sentence % {"title": recording.title} for sentence in found]


def _not_for_the_press(named):
    pictures = named[get_image_model()]
    shown = Q(pictures__picture__in=pictures) | Q(portrait__in=pictures)
    told = TestimonialPage.objects.filter(pk__in=named[TestimonialPage])
    posters = Video.objects.filter(poster__in=pictures)
    for model, pks in ((Video, named[Video] | set(posters.values_list("pk", flat=True))), (Audio, named[Audio])):
        through = model.persons.through.objects.filter(**{f"{model._meta.model_name}__in": pks})
        shown |= Q(pk__in=through.values("person"))
    people = Person.objects.filter(shown | Q(pk__in=told.values("person"))).distinct()
    for person in people.without_rights(days.today(), Medium.PRESS).order_by("display_name", "pk"):
        yield _(
            "%(name)s has not allowed the press to use their image: take them off this page, or ask them and enter a "
            "new authorisation that says so."
        ) % {"name": person.shown_name}
