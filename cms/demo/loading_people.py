"""The people of a house, what they signed, and what was recorded of them."""

import datetime
from functools import partial
from pathlib import Path

from django.contrib.auth import get_user_model
from django.core.files import File
from django.db import transaction
from django.db.models import Model
from django.utils import timezone
from wagtail.models import Collection, Locale, Site
from wagtailmedia.models import get_media_model

from testimonials.models import (
    Audio,
    Authorisation,
    CaptionTrack,
    HeldFile,
    Person,
    PersonPicture,
    RightsNotice,
    TestimonialPage,
    Video,
)
from testimonials.people.querysets import SOON
from testimonials.rights.withdrawal import take_off

from .house import House
from .keys import key_of
from .library_documents import SIGNED_PAPER
from .publishing import known
from .records import Records
from .texts_people import DemoPerson
from .texts_recordings import CREDIT, RECORDED_ON, DemoRecording


def load_people(house: House, records: Records, site: Site, today: datetime.date) -> None:
    """Enter the people who are missing, as people of this site, each with the authorisation that they signed."""
    people, papers = records.entries.setdefault("person", {}), records.entries.setdefault("authorisation", {})
    for data in house.people:
        person = _found(house, data) or _person(house, data, records, site)
        people[data.key] = person
        if not data.voice:
            papers[data.key] = person.authorisations.first() or _authorisation(house, person, data, today)


def withdraw(person: Person, data: DemoPerson, today: datetime.date) -> None:
    """The person took their agreement back some days ago: their files leave the site once all is saved."""
    day = today - datetime.timedelta(days=data.withdrew_before)
    moment = timezone.make_aware(datetime.datetime.combine(day, datetime.time(11)))
    Person.objects.filter(pk=person.pk).update(withdrawn_at=moment)
    person.authorisations.update(withdrawn_at=moment)
    transaction.on_commit(partial(take_off, [person.pk]))


def remove_people(house: House) -> None:
    """Delete the people with the papers that they signed; their pages are gone already."""
    for data in house.people:
        for person in Person.objects.filter(**_identity(house, data)):
            for paper in person.authorisations.all():
                paper.document.delete(save=False)
            for held in HeldFile.objects.filter(person=person):
                held.delete()
            person.delete()


def load_recordings(house: House, records: Records, site: Site, locale: Locale, collection: Collection) -> None:
    """Publish the films and the spots that are missing."""
    for data in house.recordings:
        model = Video if data.poster else Audio
        known_already = model.objects.filter(translation_key=_recording_key(data), locale=locale).first()
        recording = known_already or _recording(model, data, records, site, locale, collection)
        records.entries.setdefault(model._meta.model_name, {})[data.key] = recording


def remove_recordings(house: House) -> None:
    """Delete the films and the spots with their files."""
    keys = [_recording_key(data) for data in house.recordings]
    for model in (Video, Audio):
        for recording in model.objects.filter(translation_key__in=keys):
            media = recording.media
            recording.delete()
            if media:
                media.delete()


def _found(house: House, data: DemoPerson) -> Person | None:
    page = known(TestimonialPage, house, f"series/{data.key}")
    return (page and page.person) or Person.objects.filter(**_identity(house, data)).order_by("pk").first()


def _identity(house: House, data: DemoPerson) -> dict:
    """How somebody is known again: by who answers for them in this house and by their name, or by their voice."""
    who = {"voice": data.voice} if data.voice else {"display_name": data.name}
    return {**who, "responsible__username": house.logins[0].username}


def _person(house: House, data: DemoPerson, records: Records, site: Site) -> Person:
    person = Person(
        site=site,
        kind="voice" if data.voice else "professional",
        voice=data.voice,
        display_name=data.name,
        role=data.role,
        service=data.service,
        territory=data.territory,
        since_year=data.since,
        portrait=records.pictures.get(data.portrait),
        responsible=_editor(house),
    )
    person.professions = [records.entries["profession"][key] for key in data.professions]
    person.pictures = [
        PersonPicture(picture=records.pictures[key], sort_order=at) for at, key in enumerate(data.pictures)
    ]
    person.full_clean()
    person.save()
    person.tags.add(*data.tags)
    person.save()
    return person


def _authorisation(house: House, person: Person, data: DemoPerson, today: datetime.date) -> Authorisation:
    paper = Authorisation(
        person=person,
        purpose=data.purpose,
        territory="France",
        how_to_withdraw=data.how_to_withdraw,
        entered_by=_editor(house),
        **{f"for_{medium}": True for medium in data.media},
        **data.rights(today),
    )
    with SIGNED_PAPER.path.open("rb") as file:
        paper.document.save(SIGNED_PAPER.path.name, File(file), save=False)
    paper.full_clean()
    paper.save()
    if paper.ends_on <= today + datetime.timedelta(days=SOON):
        # The editors were told when it was time: loading the demo writes to nobody.
        RightsNotice.objects.create(authorisation=paper, days_before=SOON, ends_on=paper.ends_on)
    return paper


def _editor(house: House):
    return get_user_model().objects.get(username=house.logins[0].username)


def _recording_key(data: DemoRecording):
    return key_of("fact", f"recording/{data.key}")


def _recording(
    model: type[Model], data: DemoRecording, records: Records, site: Site, locale: Locale, collection: Collection
):
    recording = model(
        translation_key=_recording_key(data),
        site=site,
        locale=locale,
        live=False,
        name=data.title,
        title=data.title,
        description=data.description,
        media=_media(model, data, collection),
        transcript=data.transcript,
        duration=data.duration,
        recorded_on=RECORDED_ON,
        credit=CREDIT,
        no_child_identifiable=True,
    )
    if data.person:
        recording.persons = [records.entries["person"][data.person]]
    if data.poster:
        recording.poster = records.pictures[data.poster]
        content = data.captions.read_text(encoding="utf-8")
        recording.tracks = [CaptionTrack(language="fr", filename=data.captions.name, content=content)]
    recording.full_clean()
    recording.save()
    recording.tags.add(*data.tags)
    recording.save()
    recording.save_revision().publish()
    recording.refresh_from_db()
    return recording


def _media(model: type[Model], data: DemoRecording, collection: Collection):
    """The file, in the media library."""
    path: Path = data.path
    size = {"width": 640, "height": 360} if model is Video else {}
    media = get_media_model()(
        title=data.title, type=model._meta.model_name, duration=data.duration, collection=collection, **size
    )
    with path.open("rb") as file:
        media.file.save(path.name, File(file), save=False)
    media.full_clean()
    media.save()
    return media
