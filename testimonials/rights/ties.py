"""Whoever gives a testimonial counts among those in its video, audio and pictures: nobody has to say it twice.

The gates ask the ties. They are made when a page or a recording is published, before a withdrawal and every day, so
that an old draft published again cannot lose one.
"""

from testimonials.people.models import PersonPicture
from testimonials.recordings.models import Audio, Video
from testimonials.series.pages import TestimonialPage

RECORDINGS = {"video": Video, "audio": Audio}
PICTURES = ("picture", "share_image")


def tie(testimonials):
    """Tie what these testimonials (a queryset) show to the person of each; three queries, one more for what is new."""
    testimonials = testimonials.filter(person__isnull=False)
    for name, model in RECORDINGS.items():
        through = model.persons.through
        key = f"{model._meta.model_name}_id"
        pairs = set(testimonials.exclude(**{name: None}).values_list(name, "person"))
        known = set(through.objects.filter(**{f"{key}__in": {pk for pk, _ in pairs}}).values_list(key, "person_id"))
        ties = [through(**{key: pk, "person_id": person}) for pk, person in sorted(pairs - known)]
        through.objects.bulk_create(ties, ignore_conflicts=True)
    _tie_pictures(testimonials)


def _tie_pictures(testimonials):
    # Nobody can be seen in the picture of an anonymous voice.
    rows = testimonials.exclude(person__kind="voice").values_list("person", *PICTURES)
    pairs = {(person, picture) for person, *pictures in rows for picture in pictures if picture}
    known = set(PersonPicture.objects.filter(person__in={pk for pk, _ in pairs}).values_list("person", "picture"))
    ties = [PersonPicture(person_id=person, picture_id=picture) for person, picture in sorted(pairs - known)]
    PersonPicture.objects.bulk_create(ties, ignore_conflicts=True)


def tie_published_testimonial(sender, instance, **kwargs):
    """Receiver of Wagtail's ``page_published``."""
    tie(TestimonialPage.objects.filter(pk=instance.pk))


def tie_published_recording(sender, instance, **kwargs):
    """Receiver of Wagtail's ``published``: a recording's draft may know less than the testimonials that show it."""
    for name, model in RECORDINGS.items():
        if isinstance(instance, model):
            tie(TestimonialPage.objects.filter(**{name: instance.pk}))
