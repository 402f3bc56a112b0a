"""Videos and audio recordings, ready to be published."""

import factory
from django.core.files.base import ContentFile
from django.utils import timezone
from wagtailmedia.models import get_media_model

from testimonials.recordings.models import Audio, CaptionTrack, Video
from tests.factories.facts import FactFactory
from tests.factories.pictures import picture

CAPTIONS = """WEBVTT

00:00.000 --> 00:02.000
<v Nadia>Je travaille la nuit.

00:02.000 --> 00:04.000
<v Nadia>Les petits dorment déjà.
"""


def medium(name="nuit.mp4", kind="video", content=b"not really a film", **values):
    """A file of the media library."""
    return get_media_model().objects.create(
        title=name, type=kind, file=ContentFile(content, name=name), duration=95, **values
    )


class RecordingFactory(FactFactory):
    class Meta:
        abstract = True
        skip_postgeneration_save = True

    title = "Que fait-on la nuit ?"
    description = "Une nuit à la pouponnière de Saint-Clair."
    transcript = "<p>Je travaille la nuit. Les petits dorment déjà.</p>"
    duration = 95
    no_child_identifiable = True
    live = True
    first_published_at = factory.LazyFunction(timezone.now)

    @classmethod
    def _create(cls, model_class, *args, persons=(), **values):
        recording = model_class(*args, **values)
        recording.persons = list(persons)
        cls.complete(recording)
        recording.save()
        return recording

    @classmethod
    def complete(cls, recording):
        """What is added before the record is stored."""


class VideoFactory(RecordingFactory):
    """A published video; ``address``: at a service instead of the file. ``captions=""`` for one without captions."""

    class Meta:
        model = Video

    name = factory.Sequence(lambda n: f"Une nuit à la pouponnière {n}")
    poster = factory.LazyFunction(picture)
    address = ""
    media = factory.LazyAttribute(lambda video: None if video.address else medium())

    @classmethod
    def _create(cls, model_class, *args, captions=CAPTIONS, **values):
        cls.captions = captions
        return super()._create(model_class, *args, **values)

    @classmethod
    def complete(cls, recording):
        if cls.captions:
            recording.tracks = [CaptionTrack(language="fr", filename="nuit.vtt", content=cls.captions)]


class AudioFactory(RecordingFactory):
    class Meta:
        model = Audio

    name = factory.Sequence(lambda n: f"Spot radio {n}")
    title = "Deux cents familles"
    media = factory.LazyFunction(lambda: medium("spot.mp3", "audio"))
