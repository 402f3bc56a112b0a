"""A radio spot, or words to listen to."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.contrib.taggit import ClusterTaggableManager
from modelcluster.fields import ParentalKey
from taggit.models import TaggedItemBase

from testimonials.recordings.recording import Recording


class AudioTag(TaggedItemBase):
    """A tag on an audio recording."""

    content_object = ParentalKey("testimonials.Audio", on_delete=models.CASCADE, related_name="tagged_items")


class Audio(Recording):
    """An audio recording of the library, with its transcript."""

    tags = ClusterTaggableManager(verbose_name=_("tags"), through=AudioTag, blank=True)

    class Meta(Recording.Meta):
        verbose_name = _("audio recording")
        verbose_name_plural = _("audio recordings")
        ordering = ["name", "pk"]
