"""What a video and an audio recording have in common."""

from django.core.validators import MinValueValidator
from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalManyToManyField
from wagtail.fields import RichTextField
from wagtail.search import index
from wagtailmedia.settings import wagtailmedia_settings

from campaign_pages.facts.querysets import RecordQuerySet
from campaign_pages.facts.record import Record

TRANSCRIPT_FEATURES = ["bold", "italic", "ul", "ol"]


class Recording(Record):
    """Something to watch or to listen to: where it is, who is in it, and all that it says in writing.

    It is published with a transcript only, and shown only while everybody in it may be shown.
    """

    title = models.CharField(
        _("title"), max_length=150, help_text=_("A question makes a good title. Example: What does a foster carer do?")
    )
    description = models.CharField(
        _("in one sentence"), max_length=300, blank=True, help_text=_("What one sees or hears, for search engines too.")
    )
    media = models.ForeignKey(
        wagtailmedia_settings.MEDIA_MODEL,
        verbose_name=_("file"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text=_("From the media library. A file of yours sends nothing about your readers to anybody."),
    )
    transcript = RichTextField(
        _("transcript"),
        blank=True,
        features=TRANSCRIPT_FEATURES,
        help_text=_("Everything that is said, and what one must see to understand. Needed to publish."),
    )
    duration = models.PositiveIntegerField(
        _("duration"), null=True, blank=True, validators=[MinValueValidator(1)], help_text=_("In seconds. Example: 95")
    )
    recorded_on = models.DateField(_("date of the recording"), null=True, blank=True)
    credit = models.CharField(
        _("credit"), max_length=200, blank=True, help_text=_("Author and rights, music included.")
    )
    persons = ParentalManyToManyField(
        "testimonials.Person",
        verbose_name=_("people in it"),
        blank=True,
        related_name="+",
        help_text=_("Everybody who can be recognised by face or voice. Without the rights of one, it is not shown."),
    )
    no_child_identifiable = models.BooleanField(
        _("no entrusted child can be identified"),
        default=False,
        help_text=_("Neither by face, voice, first name, school nor address. Needed to publish."),
    )

    objects = models.Manager.from_queryset(RecordQuerySet)()

    search_fields = [
        *Record.search_fields,
        index.SearchField("title", boost=2),
        index.AutocompleteField("title"),
        index.SearchField("transcript"),
    ]

    class Meta(Record.Meta):
        abstract = True

    @property
    def headline(self):
        return self.title
