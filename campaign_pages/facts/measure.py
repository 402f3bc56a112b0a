"""What is done to support people: a respite house, analysis of practice, a direct referent."""

from django.db import models
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from modelcluster.contrib.taggit import ClusterTaggableManager
from modelcluster.fields import ParentalKey
from taggit.models import TaggedItemBase
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, MultiFieldPanel
from wagtail.fields import RichTextField
from wagtail.images import get_image_model_string
from wagtail.models import Orderable
from wagtail.search import index

from campaign_pages import days
from campaign_pages.facts import dates
from campaign_pages.facts.enums import DatePrecision, MeasureStatus
from campaign_pages.facts.fact import SOURCE_FIELDS, Fact
from campaign_pages.facts.partner import Partner
from campaign_pages.facts.querysets import FactQuerySet
from campaign_pages.facts.texts import ANSWER_FEATURES, named_in


class SupportMeasureTag(TaggedItemBase):
    """A tag on a support measure."""

    content_object = ParentalKey("campaign_pages.SupportMeasure", on_delete=models.CASCADE, related_name="tagged_items")


class SupportMeasure(Fact):
    """One measure: how far it has come and since when, where, with whom, and what somebody says of it."""

    title = models.CharField(_("title"), max_length=150, help_text=_("Example: A house for weekends of respite"))
    text = RichTextField(
        _("in a few sentences"),
        blank=True,
        features=ANSWER_FEATURES,
        help_text=_("What it changes for the people concerned."),
    )
    status = models.CharField(_("status"), max_length=20, choices=MeasureStatus.choices, default=MeasureStatus.IN_PLACE)
    status_on = models.DateField(
        _("date"), null=True, blank=True, help_text=_("Since when, or for when. Example: 1 February 2022")
    )
    status_precision = models.CharField(
        _("precision of that date"),
        max_length=20,
        choices=DatePrecision.choices,
        default=DatePrecision.MONTH,
        help_text=_("The date is printed no more exactly than this."),
    )
    place = models.CharField(_("place"), max_length=150, blank=True, help_text=_("Example: Valbrune, or online"))
    quotation = models.ForeignKey(
        "campaign_pages.Quotation",
        verbose_name=_("quotation"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text=_("What somebody says of it."),
    )
    picture = models.ForeignKey(
        get_image_model_string(),
        verbose_name=_("picture"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    picture_alt = models.CharField(
        _("what the picture shows"),
        max_length=250,
        blank=True,
        help_text=_("For who does not see it. Empty: the picture is only decoration."),
    )
    tags = ClusterTaggableManager(
        verbose_name=_("tags"),
        through=SupportMeasureTag,
        blank=True,
        help_text=_("To find it again. Examples: respite, foster care, 2026"),
    )

    objects = models.Manager.from_queryset(FactQuerySet)()

    SHOWN_WITH = ("quotation", "picture")
    READ_WITH = "partner_rows"
    SAID = [
        *("title", "text", "status", "status_on", "status_precision", "place", "quotation", "picture", "picture_alt"),
        *SOURCE_FIELDS,
    ]

    panels = [
        FieldPanel("name", required_on_save=True, help_text=_("Only editors see it. Example: Weekends of respite.")),
        MultiFieldPanel([FieldPanel("title"), FieldPanel("text")], heading=_("What it is")),
        InlinePanel(
            "items",
            heading=_("What it is made of"),
            label=_("Part"),
            help_text=_("A line each. Examples: monthly analysis of practice; a referent whom you can call."),
        ),
        MultiFieldPanel(
            [
                FieldPanel("status"),
                FieldRowPanel([FieldPanel("status_on"), FieldPanel("status_precision")]),
                FieldPanel("place"),
            ],
            heading=_("How far it has come"),
        ),
        InlinePanel("partner_rows", heading=_("Partners"), label=_("Partner")),
        MultiFieldPanel(
            [FieldPanel("quotation"), FieldPanel("picture"), FieldPanel("picture_alt")],
            heading=_("Words and picture"),
        ),
        Fact.source_panel,
        MultiFieldPanel([FieldPanel("review_on"), FieldPanel("tags")], heading=_("Keeping it right and finding it")),
    ]

    search_fields = [
        *Fact.search_fields,
        index.SearchField("title"),
        index.AutocompleteField("title"),
        index.SearchField("text"),
        index.SearchField("place"),
        index.FilterField("status"),
        index.RelatedFields("tags", [index.SearchField("name"), index.AutocompleteField("name")]),
    ]

    class Meta(Fact.Meta):
        verbose_name = _("support measure")
        verbose_name_plural = _("support measures")
        ordering = ["name", "pk"]

    @property
    def date_text(self):
        """Since when or for when, standing alone: ``1st quarter of 2022``; empty without a date."""
        return dates.name(self.status_on, self.status_precision) if self.status_on else ""

    @property
    def machine_date(self):
        """Its date as HTML's ``datetime`` takes it, no more exactly than it is known."""
        return dates.machine(self.status_on, self.status_precision) if self.status_on else ""

    @property
    def status_text(self):
        """The status and its date: ``Being tried out, 1st quarter of 2022``."""
        return ", ".join(filter(None, [self.get_status_display(), self.date_text]))

    @property
    def headline(self):
        return " · ".join(filter(None, [self.title, self.status_text]))

    def names(self):
        return [*super().names(), *named_in(self.text or ""), *((Partner, pk) for pk in self._partner_pks())]

    def _partner_pks(self):
        return [row.partner_id for row in self.partner_rows.all() if row.partner_id]

    @property
    def shown_partners(self):
        """The partners that the public may see, in the editor's order."""
        return [partner for pk in self._partner_pks() if (partner := self.shown_object(Partner, pk))]

    @property
    def shown_quotation(self):
        """The quotation, if the public may see it; a neutral site asks it ``is_hushed`` first."""
        return self.shown("quotation")

    @property
    def shown_picture(self):
        """The picture, unless it was deleted or a gate withholds it."""
        return self.shown("picture")

    def said(self):
        return {
            **super().said(),
            "items": [item.text for item in self.items.all()],
            "partners": self._partner_pks(),
        }

    def say(self, data):
        super().say(data)
        if "items" in data:
            self.items = [
                MeasureItem(measure=self, sort_order=place, text=text) for place, text in enumerate(data["items"])
            ]
        if "partners" in data:
            self.partner_rows = [
                MeasurePartner(measure=self, sort_order=place, partner_id=pk)
                for place, pk in enumerate(data["partners"])
            ]

    @classmethod
    def load_parts(cls, records):
        models.prefetch_related_objects(records, "items")
        unread = [record for record in records if not record.partner_rows.is_deferring]
        models.prefetch_related_objects(unread, "partner_rows")

    def get_pictures(self):
        """The pairs (image id, name of a spec of ``pictures.specs``) that it shows, to be cut when it is published."""
        return [(self.picture_id, "card")] if self.picture_id else []

    def warnings(self):
        if self.status != MeasureStatus.PLANNED or not self.status_on or self.status_on >= days.today():
            return []
        words = gettext("This measure is planned for a day that has passed (%(day)s): has it begun?")
        return [words % {"day": dates.day(self.status_on)}]

    def get_preview_template(self, request, mode_name):
        return "campaign_pages/facts/measure_preview.html"


class MeasureItem(Orderable):
    """One part of a measure. Save the measure, not the part."""

    measure = ParentalKey(SupportMeasure, on_delete=models.CASCADE, related_name="items", verbose_name=_("measure"))
    text = models.CharField(_("part"), max_length=250)

    panels = [FieldPanel("text")]

    class Meta(Orderable.Meta):
        verbose_name = _("part of a measure")
        verbose_name_plural = _("parts of measures")

    def __str__(self):
        return self.text


class MeasurePartner(Orderable):
    """One partner of a measure. Save the measure, not the row."""

    measure = ParentalKey(
        SupportMeasure, on_delete=models.CASCADE, related_name="partner_rows", verbose_name=_("measure")
    )
    partner = models.ForeignKey(
        "campaign_pages.Partner", verbose_name=_("partner"), null=True, on_delete=models.CASCADE, related_name="+"
    )

    panels = [FieldPanel("partner")]

    class Meta(Orderable.Meta):
        verbose_name = _("partner of a measure")
        verbose_name_plural = _("partners of measures")

    def __str__(self):
        return str(self.partner_id)
