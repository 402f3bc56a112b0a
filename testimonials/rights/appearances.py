"""Where a person appears: pages, records, pictures, videos and audio, and every place that uses one of these."""

from collections import defaultdict
from dataclasses import dataclass, field

from django.contrib.contenttypes.models import ContentType
from django.utils.translation import gettext as _
from wagtail.images import get_image_model
from wagtail.models import Page, ReferenceIndex

from campaign_pages.facts import places
from testimonials.people.models import Authorisation, Person
from testimonials.recordings.models import Audio, Video
from testimonials.rights.choosing import choosing
from testimonials.rights.models import HeldFile, RightsNotice
from testimonials.rights.originals import originals_of
from testimonials.rights.ties import PICTURES
from testimonials.series.pages import TestimonialPage
from testimonials.series.series_serving import SeriesServing

# They name a person or a picture and show it nowhere by themselves.
NOT_PLACES = (Person, Authorisation, HeldFile, RightsNotice)


@dataclass(frozen=True)
class Appearance:
    """A place where a person appears. ``use``: in which way. ``address``: where the public sees it, or empty.

    ``others``: names of further persons in the same picture or recording, who disappear with it.
    """

    place: places.Place
    use: str
    address: str = ""
    others: tuple = ()


@dataclass
class Appearances:
    """All appearances of a person: ``own`` is what shows them, ``uses`` the other places that show one of these."""

    own: list = field(default_factory=list)
    uses: list = field(default_factory=list)

    def __len__(self):
        return len(self.own) + len(self.uses)


def shown_by(person):
    """Every object that shows or tells of a person, with the way in which it does: (object, use)."""
    testimonials = TestimonialPage.objects.filter(person=person)
    pictures_of_pages = {pk for row in testimonials.values_list(*PICTURES) for pk in row if pk}
    yield from ((page, _("testimonial")) for page in testimonials)
    for model, use in ((Video, _("in the video")), (Audio, _("in the audio recording"))):
        name = model._meta.model_name
        found = model.objects.filter(persons=person) | model.objects.filter(
            pk__in=testimonials.exclude(**{name: None}).values(name)
        )
        yield from ((recording, use) for recording in found.distinct())
    seen = set()
    for thing, _person in originals_of([person.pk]):
        seen.add((type(thing), thing.pk))
        yield thing, _use_of_original(thing, person)
    for picture in get_image_model()._base_manager.filter(pk__in=pictures_of_pages).order_by("pk"):
        if (type(picture), picture.pk) not in seen:
            yield picture, _("picture of the testimonial")


def _use_of_original(thing, person):
    if not isinstance(thing, get_image_model()):
        return _("file of a video or audio recording")
    if thing.pk == person.portrait_id:
        return _("portrait")
    if person.pictures.filter(picture=thing).exists():
        return _("in the picture")
    return _("poster of the video")


def holders(things):
    """What refers to these objects, directly or through records: ``{content type id: {primary key as text}}``.

    Read from Wagtail's reference index: one query for each step, however many objects there are.
    """
    found, todo = defaultdict(set), list(things)
    asked = {_key(thing) for thing in todo}
    while todo:
        steps = defaultdict(set)
        for content_type_id, pk in ReferenceIndex.get_references_to_in_bulk(todo).values_list(
            "base_content_type", "object_id"
        ):
            if (content_type_id, pk) not in asked:
                steps[content_type_id].add(pk)
        todo = []
        for content_type_id, pks in steps.items():
            model = ContentType.objects.get_for_id(content_type_id).model_class()
            if model is None or issubclass(model, NOT_PLACES):
                continue
            found[content_type_id] |= pks
            asked |= {(content_type_id, pk) for pk in pks}
            if not issubclass(model, Page):
                todo += model._base_manager.filter(pk__in=pks)
    return found


def _key(thing):
    content_type = ContentType.objects.get_for_model(Page if isinstance(thing, Page) else thing)
    return content_type.pk, str(thing.pk)


def appearances_of(person, user):
    """Return the ``Appearances`` of a person, with links to what ``user`` may edit."""
    own = list(shown_by(person))
    keys = [_key(thing) for thing, _use in own]
    chosen = choosing([person.pk])
    used = holders([person, *(thing for thing, _use in own), *_records(chosen)])
    uses = dict.fromkeys(map(_key, chosen), _("chooses testimonials by tag or series"))
    uses |= dict.fromkeys(map(_key, _series_of(own)), _("series that lists the testimonial"))
    for content_type_id, pk in uses:
        used[content_type_id].add(pk)
    everything = defaultdict(set, {key: set(pks) for key, pks in used.items()})
    for content_type_id, pk in keys:
        everything[content_type_id].add(pk)
    named = places.find(everything, user)
    result = Appearances()
    for (thing, use), key in zip(own, keys, strict=True):
        result.own.append(Appearance(named[key] or places.elsewhere(), use, _address(thing), _others(thing, person)))
    pages = _pages(used)
    for content_type_id, pks in used.items():
        for pk in sorted(pks, key=int):
            if (content_type_id, pk) in named and (content_type_id, pk) not in keys:
                page = pages.get(int(pk)) if content_type_id == _page_type().pk else None
                use = uses.get((content_type_id, pk)) or _("shows or names one of these")
                result.uses.append(Appearance(named[content_type_id, pk] or places.elsewhere(), use, _address(page)))
    result.uses.sort(key=lambda each: (each.place.kind, each.place.title))
    return result


def _series_of(own):
    """The series right above the testimonials among these pairs (object, use)."""
    above = {thing.path[: -Page.steplen] for thing, _use in own if isinstance(thing, Page)}
    pages = Page.objects.filter(path__in=above).specific() if above else []
    return [page for page in pages if isinstance(page, SeriesServing)]


def _records(things):
    """Those that pages hold in turn."""
    return [thing for thing in things if not isinstance(thing, Page)]


def _page_type():
    return ContentType.objects.get_for_model(Page)


def _pages(used):
    return Page.objects.in_bulk([int(pk) for pk in used.get(_page_type().pk, ())])


def _address(thing):
    return (thing.get_full_url() or "") if isinstance(thing, Page) and thing.live else ""


def _others(thing, person):
    """Who else can be recognised there."""
    if isinstance(thing, Video | Audio):
        people = Person.objects.filter(pk__in=thing.persons.values("pk"))
    elif isinstance(thing, get_image_model()):
        people = Person.objects.filter(pictures__picture=thing) | Person.objects.filter(portrait=thing)
    else:
        return ()
    return tuple(str(each) for each in people.exclude(pk=person.pk).distinct())


def pages_showing(people):
    """The published pages that show or name one of these persons (ids), and the lists right above them."""
    persons = list(Person.objects.filter(pk__in=people))
    things = [thing for person in persons for thing, _use in shown_by(person)]
    chosen = choosing([person.pk for person in persons])
    used = holders([*persons, *things, *_records(chosen)])
    pks = {int(pk) for pk in used.get(_page_type().pk, ())}
    pks |= {each.pk for each in [*things, *chosen] if isinstance(each, Page)}
    pages = list(Page.objects.live().filter(pk__in=pks))
    above = {page.path[: -Page.steplen] for page in pages}
    lists = Page.objects.live().filter(path__in=above, depth__gt=1).exclude(pk__in=pks)
    return [page.specific for page in [*pages, *lists]]
