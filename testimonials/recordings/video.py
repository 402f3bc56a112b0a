"""A video of the library or of an allowed service, with captions and transcript."""

from django.db import models
from django.utils.functional import cached_property
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from modelcluster.contrib.taggit import ClusterTaggableManager
from modelcluster.fields import ParentalKey
from taggit.models import TaggedItemBase
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.images import get_image_model_string
from wagtail.models import Orderable
from wagtail.search import index
from wagtailmedia.edit_handlers import MediaChooserPanel
from wagtailmedia.settings import wagtailmedia_settings

from campaign_pages.head.data import absolute
from campaign_pages.pictures.renditions import share_rendition
from testimonials.recordings import playing
from testimonials.recordings.entry import DraftTranscriptPanel, VideoForm
from testimonials.recordings.enums import TrackKind
from testimonials.recordings.providers import reference_or_none
from testimonials.recordings.querysets import VideoQuerySet
from testimonials.recordings.recording import Recording
from testimonials.recordings.tracks import CaptionTracksPanel, track_address


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

    SHOWN_WITH = ("poster",)
    READ_WITH = "tracks"

    panels = [
        FieldPanel("name", required_on_save=True),
        MultiFieldPanel(
            [
                FieldPanel("title"),
                FieldPanel("description"),
                MediaChooserPanel("media", media_type="video"),
                FieldPanel("address"),
                FieldPanel("poster"),
            ],
            heading=_("The video: a file or an address"),
        ),
        Recording.rights_panel,
        CaptionTracksPanel(),
        MultiFieldPanel([FieldPanel("transcript"), DraftTranscriptPanel()], heading=_("Transcript")),
        MultiFieldPanel(
            [MediaChooserPanel("described_media", media_type="video"), FieldPanel("described_address")],
            heading=_("Audio description, if there is one: a file or an address"),
        ),
        Recording.facts_panel,
        Recording.upkeep_panel,
    ]
    base_form_class = VideoForm

    search_fields = [
        *Recording.search_fields,
        index.RelatedFields("tags", [index.SearchField("name"), index.AutocompleteField("name")]),
    ]

    objects = models.Manager.from_queryset(VideoQuerySet)()

    class Meta(Recording.Meta):
        verbose_name = _("video")
        verbose_name_plural = _("videos")
        ordering = ["name", "pk"]

    @cached_property
    def reference(self):
        """The video at a service, or ``None``: without an address, or when the service is allowed no more."""
        return reference_or_none(self.address)

    @property
    def source(self):
        return playing.source_of(self.media, self.reference)

    @property
    def described_source(self):
        """Where the version with audio description is played from, or ``None``."""
        return playing.source_of(self.described_media, reference_or_none(self.described_address))

    @property
    def stored_tracks(self):
        """The text tracks that a browser can load, in the editor's order."""
        return [track for track in self.tracks.all() if track.pk and track.content]

    @property
    def has_captions(self):
        """Whether what is said can be read while it plays; a service keeps captions of its own."""
        return any(track.kind == TrackKind.CAPTIONS for track in self.tracks.all())

    @property
    def shown_poster(self):
        """The poster, unless it was deleted or a gate withholds it."""
        return self.shown("poster")

    def get_pictures(self):
        """The pairs (image id, name of a spec of ``pictures.specs``) that it shows, to be cut when it is published."""
        return [(self.poster_id, spec) for spec in ("poster", "share") if self.poster_id]

    def missing(self):
        found = super().missing()
        if not self.poster_id:
            found.append(("poster", gettext("Choose a poster: visitors see it instead of the video until they click.")))
        if self.media_id and self.address:
            found.append(("address", gettext("Give a file or an address, not both: empty one of the two.")))
        if not self.media_id and not self.address:
            found.append(("media", gettext("Choose the file of the video, or give its address at an allowed service.")))
        if self.described_media_id and self.described_address:
            found.append(("described_address", gettext("Give a file or an address, not both: empty one of the two.")))
        return found

    def warnings(self):
        found = super().warnings()
        if self.media_id and not self.has_captions:
            found.append(gettext("There are no captions: add a text track, the law asks for it (RGAA 4.3)."))
        if self.reference:
            words = gettext(
                "%(service)s receives data about who plays this video; a file of yours sends nothing to anybody. Check "
                "that it has captions there."
            )
            found.append(words % {"service": self.reference.service})
        if not self.described_media_id and not self.described_address:
            words = gettext(
                "There is no version with audio description: say in the transcript what one must see to understand."
            )
            found.append(words)
        return found

    def get_structured_data(self, site_url):
        """A ``VideoObject`` with what Google asks for: name, thumbnail, date; nothing while something is missing.

        https://developers.google.com/search/docs/appearance/structured-data/video
        """
        source, poster = self.source, self.shown_poster
        thumbnail = share_rendition(poster) if poster else None
        published = self.first_published_at
        if not (source and thumbnail and published):
            return []
        known = {
            "@type": "VideoObject",
            "name": self.title,
            "description": self.description or self.title,
            "thumbnailUrl": [absolute(thumbnail.url, site_url)],
            "uploadDate": published.isoformat(timespec="seconds"),
            "dateCreated": self.recorded_on.isoformat() if self.recorded_on else "",
            "duration": self.machine_duration,
            "contentUrl": absolute(source.href, site_url) if source.file else "",
            "embedUrl": source.player_address,
        }
        return [{name: value for name, value in known.items() if value}]

    @classmethod
    def load_parts(cls, records):
        models.prefetch_related_objects(records, "media", "described_media")
        trackless = [video for video in records if not video.tracks.is_deferring]
        models.prefetch_related_objects(trackless, "tracks")


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

    @property
    def address(self):
        """Where browsers load it."""
        return track_address(self)

    @property
    def language_name(self):
        """Its language by its own name, for the menu of the player."""
        return playing.language_name(self.language)
