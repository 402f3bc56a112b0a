"""Series of 3, 30 and 300 testimonials, and one told in each form with everything that it may hold."""

import datetime

from django.core.files.base import ContentFile
from wagtailmedia.models import get_media_model

from campaign_pages import days
from testimonials.models import (
    Audio,
    Authorisation,
    CaptionTrack,
    Exchange,
    LiftedQuotation,
    Person,
    SeriesPage,
    TestimonialPage,
    Video,
)

NUMBERS = (3, 30, 300)
CAPTIONS = "WEBVTT\n\n00:00.000 --> 00:02.000\nJe travaille la nuit.\n"


def add_series(home, target, pictures):
    """Add the series below ``home``; return (name, address) pairs of each and of two of its testimonials."""
    addresses = []
    for number in NUMBERS:
        series = home.add_child(
            instance=SeriesPage(title=f"Série {number}", slug=f"serie-{number}", picture=pictures[0])
        )
        people = [_person(f"Personne {rank}", pictures[rank % len(pictures)]) for rank in range(number)]
        pages = [_told(series, person, rank, target) for rank, person in enumerate(people)]
        addresses.append((f"series of {number} testimonials", series.url))
        addresses.append((f"portrait with video and audio, one of {number}", pages[1].url))
        addresses.append((f"interview with video and audio, one of {number}", pages[2].url))
    return addresses


def _person(name, portrait):
    person = Person.objects.create(
        display_name=name, role="auxiliaire de puériculture", service="Pouponnière", portrait=portrait
    )
    today = days.today()
    Authorisation.objects.create(
        person=person,
        document="authorisations/signed.pdf",
        purpose="Recrutement",
        for_site=True,
        starts_on=today - datetime.timedelta(days=1),
        ends_on=today + datetime.timedelta(days=365),
        how_to_withdraw="Un courriel",
    )
    return person


def _told(series, person, rank, target):
    linked = f'<p>Lire <a linktype="page" id="{target.pk}">la page</a>.</p>'
    page = TestimonialPage(
        title=person.display_name,
        slug=f"personne-{rank}",
        person=person,
        no_child_identifiable=True,
        sentence="Le soir, on refait la journée à table.",
        form="interview" if rank == 2 else "portrait",
        missions=linked,
        career_path=linked,
        motivations=linked,
    )
    page.quotations = [LiftedQuotation(text="On tient bon.")]
    if rank == 2:
        page.exchanges = [Exchange(question=f"Question {each}", answer=linked) for each in range(5)]
    if rank in (1, 2):
        page.video, page.audio = _video(person), _audio(person)
    series.add_child(instance=page)
    if rank in (1, 2):
        page.save_revision().publish()
    return page


def _medium(kind, name):
    return get_media_model().objects.create(
        title=name, type=kind, duration=30, file=ContentFile(b"not really a recording", name=name)
    )


def _video(person):
    video = Video(title="Que fait-on la nuit ?", name=f"Film {person.pk}", poster=person.portrait, **_recorded())
    video.media, video.persons = _medium("video", "nuit.mp4"), [person]
    video.tracks = [CaptionTrack(language="fr", filename="nuit.vtt", content=CAPTIONS)]
    video.save()
    return video


def _audio(person):
    audio = Audio(title="À la radio", name=f"Spot {person.pk}", **_recorded())
    audio.media, audio.persons = _medium("audio", "spot.mp3"), [person]
    audio.save()
    return audio


def _recorded():
    return {"transcript": "<p>Je travaille la nuit.</p>", "duration": 30, "no_child_identifiable": True, "live": True}
