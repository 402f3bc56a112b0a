"""What a video and an audio recording have in common."""

from django import forms
from django.core.validators import MinValueValidator
from django.db import models
from django.utils.html import strip_tags
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalManyToManyField
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel
from wagtail.fields import RichTextField
from wagtail.search import index
from wagtailmedia.settings import wagtailmedia_settings

from campaign_pages import days
from campaign_pages.facts.record import Record
from testimonials.people.models import Person
from testimonials.recordings import playing
from testimonials.recordings.querysets import RecordingQuerySet

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

    objects = models.Manager.from_queryset(RecordingQuerySet)()

    search_fields = [
        *Record.search_fields,
        index.SearchField("title", boost=2),
        index.AutocompleteField("title"),
        index.SearchField("transcript"),
    ]

    rights_panel = MultiFieldPanel(
        [FieldPanel("persons", widget=forms.CheckboxSelectMultiple), FieldPanel("no_child_identifiable")],
        heading=_("Who is in it"),
    )
    facts_panel = MultiFieldPanel(
        [FieldRowPanel([FieldPanel("duration"), FieldPanel("recorded_on")]), FieldPanel("credit")],
        heading=_("About the recording"),
    )
    upkeep_panel = MultiFieldPanel(
        [FieldPanel("review_on"), FieldPanel("tags")], heading=_("Keeping it right and finding it")
    )

    class Meta(Record.Meta):
        abstract = True

    @property
    def headline(self):
        return self.title

    @property
    def source(self):
        """Where it is played from (a ``playing.Source``), or ``None`` while there is nothing to play."""
        return playing.source_of(self.media, None)

    @property
    def has_transcript(self):
        """Whether its words are there to be read."""
        return bool(strip_tags(self.transcript).strip())

    @property
    def duration_text(self):
        """The duration in words; empty without one."""
        return playing.duration_in_words(self.duration)

    @property
    def machine_duration(self):
        """The duration as ISO 8601 writes it; empty without one."""
        return playing.machine_duration(self.duration)

    @classmethod
    def withheld_among(cls, pks, now):
        """The primary keys among these of recordings with somebody who must not be shown at ``now``: one query."""
        refused = Person.objects.without_rights(days.day_of(now))
        return set(cls._base_manager.filter(pk__in=pks, persons__in=refused).values_list("pk", flat=True))

    def may_be_shown(self):
        """Say whether everybody in it may be shown today. One that a page's shelf holds has been asked about."""
        if self.shelf is not None:
            return True
        pks = [person.pk for person in self.persons.all()]
        return not pks or not Person.objects.filter(pk__in=pks).without_rights(days.today()).exists()

    def missing(self):
        """Pairs (field, sentence) of what it cannot be published without, apart from the rights of those in it."""
        found = []
        if not self.has_transcript:
            found.append(
                ("transcript", gettext("Write down what is said: without its transcript, nobody deaf can follow."))
            )
        if not self.no_child_identifiable:
            words = gettext(
                "Confirm that no entrusted child can be identified: neither face, voice, first name nor place."
            )
            found.append(("no_child_identifiable", words))
        return found

    def warnings(self):
        if not self.duration:
            return [gettext("The duration is missing: visitors want to know it before they click.")]
        return []

    def get_structured_data(self, site_url):
        """What a page that shows it tells search engines: a list of schema.org objects."""
        return []

    @classmethod
    def load_parts(cls, records):
        models.prefetch_related_objects(records, "media")

    def get_preview_template(self, request, mode_name):
        return "testimonials/recordings/preview.html"

    def get_preview_context(self, request, mode_name):
        return {**super().get_preview_context(request, mode_name), "may_be_shown": self.may_be_shown()}
