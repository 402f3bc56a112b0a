"""A person with everything that shows them, for the tests of people's rights."""

import datetime

from django.core.files.base import ContentFile
from wagtailmedia.models import get_media_model

from campaign_pages import days
from testimonials.models import Audio, CaptionTrack, Person, PersonPicture, SeriesPage, TestimonialPage, Video
from tests.factories.pages import home_page
from tests.factories.people import AuthorisationFactory
from tests.factories.pictures import picture


def in_days(number):
    return days.today() + datetime.timedelta(days=number)


def sign(person, first=-30, last=365, **values):
    """An authorisation for the site, signed; ``first`` and ``last``: days from today."""
    return AuthorisationFactory(person=person, **{"starts_on": in_days(first), "ends_on": in_days(last), **values})


def media_file(name="film", kind="video", thumbnail=b""):
    media = get_media_model()(title=name, type=kind, duration=10)
    media.file.save(f"{name}.{'mp4' if kind == 'video' else 'mp3'}", ContentFile(f"le contenu de {name}".encode()))
    if thumbnail:
        media.thumbnail.save(f"{name}.png", ContentFile(thumbnail))
    media.save()
    return media


def series(**values):
    return home_page().add_child(instance=SeriesPage(**{"title": "Nos champions", "slug": "champions", **values}))


def somebody(name, within=None, signed=True, **values):
    """A person who appears everywhere: portrait, tied picture, video with poster, audio, testimonial.

    The things hang on the person: ``portrait``, ``at_work``, ``poster``, ``head``, ``video``, ``audio``, ``page``.
    """
    person = Person.objects.create(display_name=name, role="assistante familiale", **values)
    person.portrait = picture(f"Portrait {name}")
    person.save()
    if signed:
        sign(person)
    person.at_work, person.poster, person.head = (picture(f"{word} {name}") for word in ("Travail", "Affiche", "Tête"))
    PersonPicture.objects.create(person=person, picture=person.at_work)
    person.video = Video.objects.create(
        name=f"Film {name}",
        title=f"Le film de {name}",
        media=media_file(f"film-{name}", thumbnail=b"vignette"),
        poster=person.poster,
        transcript=f"<p>Paroles filmées de {name}</p>",
    )
    person.audio = Audio.objects.create(
        name=f"Son {name}", title=f"La voix de {name}", media=media_file(f"son-{name}", "audio")
    )
    for recording in (person.video, person.audio):
        recording.persons.add(person)
        recording.save()
    content = f"WEBVTT\n\n00:00.000 --> 00:02.000\nSous-titres de {name}\n"
    person.captions = CaptionTrack.objects.create(video=person.video, language="fr", content=content)
    person.page = (within or series()).add_child(
        instance=TestimonialPage(
            title=f"Témoignage de {name}",
            slug=f"temoignage-{person.pk}",
            person=person,
            authorisation=person.authorisations.first(),
            picture=person.head,
            video=person.video,
            audio=person.audio,
            missions=f"<p>Les missions de {name}</p>",
            no_child_identifiable=True,
        )
    )
    if signed:
        person.page.save_revision().publish()
    return person


def files_of(person):
    """Every original that shows a person, read again from the library: (object, field name)."""
    pictures = [person.portrait, person.at_work, person.poster, person.head]
    media = [person.video.media, person.audio.media]
    for thing in [*pictures, *media]:
        again = type(thing).objects.get(pk=thing.pk)
        yield again, "file"
        if getattr(again, "thumbnail", None):
            yield again, "thumbnail"
