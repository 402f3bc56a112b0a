"""One figure with its meaning, its date and its source."""

from django.core.exceptions import ValidationError
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from modelcluster.contrib.taggit import ClusterTaggableManager
from modelcluster.fields import ParentalKey
from taggit.models import TaggedItemBase
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel
from wagtail.search import index

from campaign_pages.facts import dates, editions, numerals
from campaign_pages.facts.entry import PlainNumberInput
from campaign_pages.facts.enums import DatePrecision, Qualifier
from campaign_pages.facts.fact import SOURCE_FIELDS, Fact
from campaign_pages.facts.querysets import FigureQuerySet


class KeyFigureTag(TaggedItemBase):
    """A tag on a key figure."""

    content_object = ParentalKey("campaign_pages.KeyFigure", on_delete=models.CASCADE, related_name="tagged_items")


class KeyFigure(Fact):
    """A dated, sourced figure: edited once, shown in every page that uses it."""

    value = models.DecimalField(
        _("value"),
        max_digits=15,
        decimal_places=3,
        null=True,
        help_text=_("The number alone. Example: 1823.03"),
    )
    unit = models.CharField(
        _("unit"),
        max_length=60,
        blank=True,
        help_text=_("Printed after the value. Examples: €, %, h, places, € gross per month."),
    )
    display_text = models.CharField(
        _("said in words"),
        max_length=80,
        blank=True,
        help_text=_(
            "Only if the number is better said in words: it then replaces value and unit. Example: 1 million euros"
        ),
    )
    qualifier = models.CharField(
        _("how exact"),
        max_length=20,
        choices=Qualifier.choices,
        default=Qualifier.EXACT,
        help_text=_("Words put before the value. Example: “more than” gives “more than 350 places”."),
    )
    label = models.CharField(
        _("what it counts"),
        max_length=200,
        help_text=_("Read just after or below the figure. Example: children live with a foster carer"),
    )
    inclusive_label = models.CharField(
        _("what it counts, in inclusive wording"),
        max_length=200,
        blank=True,
        help_text=_(
            "Shown instead, if given; words that can be read aloud. Example: women and men foster children here"
        ),
    )
    reference_date = models.DateField(
        _("date of the value"),
        null=True,
        blank=True,
        help_text=_("The day that the figure describes, not the day it was published. Example: 31 December 2025"),
    )
    date_precision = models.CharField(
        _("precision of that date"),
        max_length=20,
        choices=DatePrecision.choices,
        default=DatePrecision.DAY,
        help_text=_("The date is printed no more exactly than this."),
    )
    part_of = models.ForeignKey(
        "self",
        verbose_name=_("part of"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="parts",
        help_text=_("The whole that this figure is a part of. Example: 50 places in 2024 are part of 350 places."),
    )
    tags = ClusterTaggableManager(
        verbose_name=_("tags"),
        through=KeyFigureTag,
        blank=True,
        help_text=_("To find it again. Examples: pay, foster care, 2026"),
    )

    objects = models.Manager.from_queryset(FigureQuerySet)()

    SAID = [
        *("value", "unit", "display_text", "qualifier", "label", "inclusive_label"),
        *("reference_date", "date_precision", *SOURCE_FIELDS),
    ]

    panels = [
        FieldPanel(
            "name", required_on_save=True, help_text=_("Only editors see it. Example: Foster carers, end of 2025.")
        ),
        MultiFieldPanel(
            [
                FieldRowPanel([FieldPanel("value", widget=PlainNumberInput), FieldPanel("unit")]),
                FieldRowPanel([FieldPanel("qualifier"), FieldPanel("display_text")]),
                FieldPanel("label"),
                FieldPanel("inclusive_label"),
                FieldPanel("part_of"),
            ],
            heading=_("What it says"),
        ),
        MultiFieldPanel(
            [FieldRowPanel([FieldPanel("reference_date"), FieldPanel("date_precision")])],
            heading=_("When it is true"),
        ),
        Fact.source_panel,
        MultiFieldPanel([FieldPanel("review_on"), FieldPanel("tags")], heading=_("Keeping it right and finding it")),
    ]

    search_fields = [
        *Fact.search_fields,
        index.SearchField("label"),
        index.AutocompleteField("label"),
        index.SearchField("inclusive_label"),
        index.RelatedFields("tags", [index.SearchField("name"), index.AutocompleteField("name")]),
    ]

    class Meta(Fact.Meta):
        verbose_name = _("key figure")
        verbose_name_plural = _("key figures")
        ordering = ["name", "pk"]

    #: The published parts to print with the figure ("of which about fifty in 2024"), set by whoever fetches it.
    shown_parts = ()

    @property
    def amount(self):
        """Value and unit as they are read: ``1,823.03 €``, ``100 h``; the words instead, where there are some."""
        if self.display_text:
            return numerals.unbroken(self.display_text)
        return numerals.amount(self.value, self.unit)

    @property
    def qualified_amount(self):
        """The amount after its qualifier: ``more than 350 places``."""
        return numerals.qualified(self.amount, self.qualifier)

    @property
    def shown_label(self):
        """The inclusive wording if there is one, else the label."""
        return self.inclusive_label or self.label

    @property
    def date_text(self):
        """The date of the value in words: ``on 31 December 2025``, ``at the end of 2015``; empty without a date."""
        return dates.when(self.reference_date, self.date_precision) if self.reference_date else ""

    @property
    def inline_text(self):
        """What stands inside a sentence: the amount and, for a value of the past, its date in parentheses."""
        if self.frozen_at is None:
            return self.qualified_amount
        return f"{self.qualified_amount} ({self.date_text or self.frozen_text})"

    @property
    def headline(self):
        return " ".join(filter(None, [self.qualified_amount, self.date_text]))

    def clean(self):
        super().clean()
        if self._is_part_of_itself():
            raise ValidationError(
                {"part_of": _("This figure would be a part of itself. Choose the whole that contains it, or nothing.")}
            )

    def warnings(self):
        """A new value under the date of the old one: what the pages then say of it is false."""
        told = editions.latest(self, 2)
        if len(told) == 2 and told[0]["value"] != told[1]["value"]:
            dated = ("reference_date", "publication", "published_on")
            if all(told[0].get(name) == told[1].get(name) for name in dated):
                return [gettext("The value has changed, its date and its source have not: are they still right?")]
        return []

    def _is_part_of_itself(self):
        seen = {self.pk} if self.pk else set()
        whole_id = self.part_of_id
        while whole_id:
            if whole_id in seen:
                return True
            seen.add(whole_id)
            whole_id = type(self).objects.filter(pk=whole_id).values_list("part_of_id", flat=True).first()
        return False

    def get_preview_template(self, request, mode_name):
        return "campaign_pages/facts/key_figure_preview.html"

    def get_preview_context(self, request, mode_name):
        kept = self.duplicate()
        kept.frozen_at = timezone.now()
        return {**super().get_preview_context(request, mode_name), "kept": kept}
