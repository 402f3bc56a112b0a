"""A radio spot, or words to listen to."""

from django.db import models
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from modelcluster.contrib.taggit import ClusterTaggableManager
from modelcluster.fields import ParentalKey
from taggit.models import TaggedItemBase
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.search import index
from wagtailmedia.edit_handlers import MediaChooserPanel

from campaign_pages.head.data import absolute
from testimonials.recordings.entry import RecordingForm
from testimonials.recordings.recording import Recording


class AudioTag(TaggedItemBase):
    """A tag on an audio recording."""

    content_object = ParentalKey("testimonials.Audio", on_delete=models.CASCADE, related_name="tagged_items")


class Audio(Recording):
    """An audio recording of the library, with its transcript."""

    tags = ClusterTaggableManager(verbose_name=_("tags"), through=AudioTag, blank=True)

    panels = [
        FieldPanel("name", required_on_save=True),
        MultiFieldPanel(
            [FieldPanel("title"), FieldPanel("description"), MediaChooserPanel("media", media_type="audio")],
            heading=_("The recording"),
        ),
        Recording.rights_panel,
        MultiFieldPanel([FieldPanel("transcript")], heading=_("Transcript")),
        Recording.facts_panel,
        Recording.upkeep_panel,
    ]
    base_form_class = RecordingForm

    search_fields = [
        *Recording.search_fields,
        index.RelatedFields("tags", [index.SearchField("name"), index.AutocompleteField("name")]),
    ]

    class Meta(Recording.Meta):
        verbose_name = _("audio recording")
        verbose_name_plural = _("audio recordings")
        ordering = ["name", "pk"]

    def missing(self):
        found = super().missing()
        if not self.media_id:
            found.append(("media", gettext("Choose the file of the recording.")))
        return found

    def get_structured_data(self, site_url):
        """An ``AudioObject``; nothing while something is missing."""
        source, published = self.source, self.first_published_at
        if not (source and published):
            return []
        known = {
            "@type": "AudioObject",
            "name": self.title,
            "description": self.description or self.title,
            "uploadDate": published.isoformat(timespec="seconds"),
            "duration": self.machine_duration,
            "contentUrl": absolute(source.href, site_url),
        }
        return [{name: value for name, value in known.items() if value}]
