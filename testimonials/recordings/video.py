"""A video of the library or of an allowed service, with captions and transcript."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.contrib.taggit import ClusterTaggableManager
from modelcluster.fields import ParentalKey
from taggit.models import TaggedItemBase
from wagtail.images import get_image_model_string
from wagtail.models import Orderable
from wagtailmedia.settings import wagtailmedia_settings

from testimonials.recordings.enums import TrackKind
from testimonials.recordings.recording import Recording


class VideoTag(TaggedItemBase):
    """A tag on a video."""

    content_object = ParentalKey("testimonials.Video", on_delete=models.CASCADE, related_name="tagged_items")


class Video(Recording):
    """A video: a file of the library, or the address of one at an allowed service (``recordings.providers``)."""

    address = models.URLField(
        _("address"),
        blank=True,
        max_length=300,
        help_text=_("Instead of a file: the page of the video at an allowed service, as the browser shows it."),
    )
    poster = models.ForeignKey(
        get_image_model_string(),
        verbose_name=_("poster"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text=_("Shown before the video is played, cropped to 16:9 around its focal point. Needed to publish."),
    )
    described_media = models.ForeignKey(
        wagtailmedia_settings.MEDIA_MODEL,
        verbose_name=_("version with audio description"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    described_address = models.URLField(_("address of the version with audio description"), blank=True, max_length=300)
    tags = ClusterTaggableManager(verbose_name=_("tags"), through=VideoTag, blank=True)

    class Meta(Recording.Meta):
        verbose_name = _("video")
        verbose_name_plural = _("videos")
        ordering = ["name", "pk"]


class CaptionTrack(Orderable):
    """A text track of a video, checked when it was uploaded and kept as text."""

    video = ParentalKey(Video, on_delete=models.CASCADE, related_name="tracks")
    kind = models.CharField(_("kind"), max_length=20, choices=TrackKind.choices, default=TrackKind.CAPTIONS)
    language = models.CharField(
        _("language"), max_length=12, default="fr", help_text=_("Its code. Examples: fr, en, uk")
    )
    filename = models.CharField(_("file name"), max_length=200, blank=True, editable=False)
    content = models.TextField(_("captions"), editable=False)

    class Meta(Orderable.Meta):
        verbose_name = _("text track")
        verbose_name_plural = _("text tracks")

    def __str__(self):
        return f"{self.get_kind_display()} ({self.language})"
