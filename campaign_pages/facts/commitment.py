"""What the département commits itself to, and how far it has come."""

from django.db import models
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from modelcluster.contrib.taggit import ClusterTaggableManager
from modelcluster.fields import ParentalKey
from taggit.models import TaggedItemBase
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel
from wagtail.search import index

from campaign_pages.facts import dates
from campaign_pages.facts.enums import CommitmentStatus, DatePrecision
from campaign_pages.facts.fact import SOURCE_FIELDS, Fact
from campaign_pages.facts.likeness import Likeness
from campaign_pages.facts.querysets import FactQuerySet


class CommitmentTag(TaggedItemBase):
    """A tag on a commitment."""

    content_object = ParentalKey("campaign_pages.Commitment", on_delete=models.CASCADE, related_name="tagged_items")


class Commitment(Fact):
    """A promise with its state and, where there is one, the figure that gives its size."""

    text = models.CharField(
        _("commitment"),
        max_length=300,
        help_text=_("Goes on after a title such as “We commit to”. Example: visit each child at home every month"),
    )
    status = models.CharField(
        _("how far it has come"),
        max_length=20,
        choices=CommitmentStatus.choices,
        default=CommitmentStatus.ANNOUNCED,
    )
    date = models.DateField(
        _("date"),
        null=True,
        blank=True,
        help_text=_("When it was announced, began or was kept. Example: 15 May 2026"),
    )
    date_precision = models.CharField(
        _("precision of that date"), max_length=20, choices=DatePrecision.choices, default=DatePrecision.MONTH
    )
    figure = models.ForeignKey(
        "campaign_pages.KeyFigure",
        verbose_name=_("attached figure"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="commitments",
        help_text=_("Gives its size. Example: 1 million euros"),
    )
    territory = models.CharField(
        _("where"), max_length=120, blank=True, help_text=_("If not everywhere. Example: Val-Noir")
    )
    tags = ClusterTaggableManager(
        verbose_name=_("themes"),
        through=CommitmentTag,
        blank=True,
        help_text=_("To find it again. Examples: health, siblings, leaving care"),
    )

    objects = models.Manager.from_queryset(FactQuerySet)()

    SAID = ["text", "status", "date", "date_precision", "figure", "territory", *SOURCE_FIELDS]
    SHOWN_WITH = ("figure",)

    panels = [
        FieldPanel(
            "name", required_on_save=True, help_text=_("Only editors see it. Example: Respite house, first one.")
        ),
        MultiFieldPanel(
            [FieldPanel("text"), FieldPanel("figure"), FieldPanel("territory")], heading=_("What it promises")
        ),
        MultiFieldPanel(
            [FieldPanel("status"), FieldRowPanel([FieldPanel("date"), FieldPanel("date_precision")])],
            heading=_("Progress"),
        ),
        Fact.source_panel,
        MultiFieldPanel([FieldPanel("review_on"), FieldPanel("tags")], heading=_("Keeping it right and finding it")),
    ]

    search_fields = [
        *Fact.search_fields,
        index.SearchField("text"),
        index.AutocompleteField("text"),
        index.SearchField("territory"),
        index.FilterField("status"),
        index.RelatedFields("tags", [index.SearchField("name"), index.AutocompleteField("name")]),
    ]

    class Meta(Fact.Meta):
        verbose_name = _("commitment")
        verbose_name_plural = _("commitments")
        ordering = ["name", "pk"]

    @property
    def headline(self):
        return f"{self.text} ({self.get_status_display()})" if self.text else ""

    @property
    def status_text(self):
        """Its state and since when, in words: ``under way, in May 2026``."""
        when = dates.when(self.date, self.date_precision) if self.date else ""
        return ", ".join(filter(None, [self.get_status_display(), when]))

    @property
    def shown_figure(self):
        """The figure attached, if the public may see it."""
        return self.shown("figure")

    def repeated(self):
        """The first other commitment of this language and site that says the same or nearly, or ``None``.

        What all sites share is compared with all.
        """
        others = type(self).objects.filter(locale=self.locale).exclude(pk=self.pk)
        if self.site_id:
            others = others.of_site(self.site_id)
        likeness = Likeness(self.text)
        return next((other for other in others if likeness.holds_for(other.text)), None)

    def warnings(self):
        other = self.repeated()
        if other is None:
            return []
        sentence = gettext("%(other)s says nearly the same: keep one of the two, wherever it is shown.")
        if Likeness(self.text).is_exact_for(other.text):
            sentence = gettext("%(other)s says the same: keep one of the two, wherever it is shown.")
        return [sentence % {"other": other.name_and_status}]

    @property
    def name_and_status(self):
        """How the editors know it: ``“Two new houses” (under way)``; a draft says so."""
        status = self.get_status_display() if self.live else gettext("draft")
        return gettext("“%(name)s” (%(status)s)") % {"name": self.name, "status": status}

    def get_preview_template(self, request, mode_name):
        return "campaign_pages/facts/commitment_preview.html"


def repetitions(commitments):
    """Sentences about those in this list, the commitments of one page in their order, that say the same as another."""
    found = []
    for position, commitment in enumerate(commitments):
        likeness = Likeness(commitment.text)
        for other in commitments[:position]:
            if other.pk == commitment.pk:
                found.append(gettext("%(name)s stands twice in this page.") % {"name": commitment.name_and_status})
            elif likeness.holds_for(other.text):
                found.append(
                    gettext("%(name)s and %(other)s say the same, or nearly, in this page: keep one of the two.")
                    % {"name": other.name_and_status, "other": commitment.name_and_status}
                )
    return list(dict.fromkeys(found))
