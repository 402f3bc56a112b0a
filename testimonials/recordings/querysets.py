"""Recordings in an editor's words."""

from django.db.models import Exists, OuterRef
from django.utils import timezone

from campaign_pages import days
from campaign_pages.facts.querysets import RecordQuerySet
from testimonials.people.models import Person


class RecordingQuerySet(RecordQuerySet):
    """Videos and audio recordings."""

    #: The relations that a player needs, fetched with the recording.
    PLAYED = ("media",)

    def with_companions(self):
        """Fetch with each recording its files, and whether it is withheld now (``withheld_now``)."""
        return self.select_related(*self.PLAYED).annotate(withheld_now=self.withheld(OuterRef("pk")))

    def withheld(self, recording):
        """A condition: somebody in a ``recording`` (an ``OuterRef`` to its primary key) must not be shown now."""
        appearances = self.model.persons.through.objects
        refused = Person.objects.without_rights(days.day_of(timezone.now()))
        return Exists(appearances.filter(**{self.model._meta.model_name: recording}, person__in=refused))


class VideoQuerySet(RecordingQuerySet):
    """Videos, which may have a second file with audio description."""

    PLAYED = ("media", "described_media")
