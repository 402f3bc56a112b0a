"""The same figure at several dates, drawn as a trend."""

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy
from modelcluster.contrib.taggit import ClusterTaggableManager
from modelcluster.fields import ParentalKey
from taggit.models import TaggedItemBase
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, MultiFieldPanel
from wagtail.search import index

from campaign_pages.facts import dates, drawings, numerals
from campaign_pages.facts.entry import FigureSeriesForm, PlainNumberInput
from campaign_pages.facts.enums import DatePrecision
from campaign_pages.facts.fact import SOURCE_FIELDS, Fact
from campaign_pages.facts.querysets import SeriesQuerySet


class FigureSeriesTag(TaggedItemBase):
    """A tag on a series."""

    content_object = ParentalKey("campaign_pages.FigureSeries", on_delete=models.CASCADE, related_name="tagged_items")


class FigureSeries(Fact):
    """Dated values of one figure; may be compared with another series, such as the national one."""

    label = models.CharField(
        _("what it counts"),
        max_length=200,
        help_text=_("The title of the chart. Example: Foster carers employed by the department"),
    )
    inclusive_label = models.CharField(
        _("what it counts, in inclusive wording"),
        max_length=200,
        blank=True,
        help_text=_("Shown instead, if given; words that can be read aloud."),
    )
    territory = models.CharField(
        _("where or for whom"),
        max_length=30,
        blank=True,
        help_text=_("The short name beside the line when two series are compared. Examples: Haute-Combe, France"),
    )
    unit = models.CharField(
        _("unit"), max_length=60, blank=True, help_text=_("Printed after each value. Examples: €, %, places.")
    )
    comparator = models.ForeignKey(
        "self",
        verbose_name=_("compared with"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="compared_series",
        help_text=_("Another series drawn beside this one. Example: the same figure for the whole country."),
    )
    tags = ClusterTaggableManager(
        verbose_name=_("tags"),
        through=FigureSeriesTag,
        blank=True,
        help_text=_("To find it again. Examples: pay, foster care, 2026"),
    )

    objects = models.Manager.from_queryset(SeriesQuerySet)()

    SAID = ["label", "inclusive_label", "territory", "unit", "comparator", *SOURCE_FIELDS]

    panels = [
        FieldPanel(
            "name", required_on_save=True, help_text=_("Only editors see it. Example: Foster carers, 2015 to 2025.")
        ),
        MultiFieldPanel(
            [
                FieldPanel("label"),
                FieldPanel("inclusive_label"),
                FieldRowPanel([FieldPanel("unit"), FieldPanel("territory")]),
            ],
            heading=_("What it says"),
        ),
        InlinePanel(
            "points",
            heading=_("Values"),
            label=_("Value"),
            min_num=2,
            help_text=_("At least two values, each on its own date. They are put in the order of their dates for you."),
        ),
        MultiFieldPanel([FieldPanel("comparator")], heading=_("Comparison")),
        Fact.source_panel,
        MultiFieldPanel([FieldPanel("review_on"), FieldPanel("tags")], heading=_("Keeping it right and finding it")),
    ]
    base_form_class = FigureSeriesForm

    search_fields = [
        *Fact.search_fields,
        index.SearchField("label"),
        index.AutocompleteField("label"),
        index.SearchField("inclusive_label"),
        index.SearchField("territory"),
        index.RelatedFields("tags", [index.SearchField("name"), index.AutocompleteField("name")]),
    ]

    class Meta(Fact.Meta):
        verbose_name = pgettext_lazy("one", "series of figures")
        verbose_name_plural = pgettext_lazy("several", "series of figures")
        ordering = ["name", "pk"]

    @property
    def shown_label(self):
        """The inclusive wording if there is one, else the label."""
        return self.inclusive_label or self.label

    @property
    def values(self):
        """The points that have a date and a value, oldest first."""
        complete = [point for point in self.points.all() if point.date and point.value is not None]
        return sorted(complete, key=lambda point: point.date)

    @property
    def headline(self):
        points = self.values
        if not points:
            return ""
        ends = [points[0], points[-1]] if len(points) > 1 else points
        return " → ".join(f"{self.amount_of(point)} {dates.when(point.date, point.precision)}" for point in ends)

    @property
    def shown_comparator(self):
        """The comparator, unless the public may not see it."""
        return self.comparator if self.comparator_id and self.comparator.live else None

    @property
    def drawing(self):
        """The chart, its words and its table (see ``drawings.Drawing``), or ``None`` with fewer than two values."""
        return drawings.draw(self)

    def amount_of(self, point):
        """The value of one point with the unit of the series."""
        return numerals.amount(point.value, self.unit)

    def said(self):
        return {**super().said(), "points": [point.said() for point in self.values]}

    def say(self, data):
        super().say(data)
        if "points" in data:
            self.points = [SeriesPoint.saying(self, point) for point in data["points"]]

    def companions(self):
        return [self.comparator] if self.comparator_id else []

    def companion_pks(self):
        return [self.comparator_id] if self.comparator_id else []

    def set_companions(self, facts):
        self.comparator = facts.get(self.comparator_id)

    @classmethod
    def load_parts(cls, records):
        # Both at once: the values of a series and of what it is compared with are rows of one table.
        models.prefetch_related_objects(records, "comparator")
        comparators = [each.comparator for each in records if each.comparator]
        models.prefetch_related_objects([*records, *comparators], "points")

    def clean(self):
        super().clean()
        if self.comparator_id and self.comparator_id == self.pk:
            raise ValidationError(
                {"comparator": _("A series is not compared with itself. Choose another one, or nothing.")}
            )
        days = [point.date for point in self.values]
        if len(set(days)) < len(days):
            raise ValidationError(_("Two values have the same date. Keep one value for each date."))

    def get_preview_template(self, request, mode_name):
        return "campaign_pages/facts/series_preview.html"

    def get_preview_context(self, request, mode_name):
        return {**super().get_preview_context(request, mode_name), "drawing": self.drawing}


class SeriesPoint(models.Model):
    """One dated value of a series. Save the series, not the point: that records what the series says."""

    series = ParentalKey(FigureSeries, on_delete=models.CASCADE, related_name="points", verbose_name=_("series"))
    date = models.DateField(_("date"), null=True, help_text=_("The day that the value describes."))
    precision = models.CharField(
        _("precision of the date"), max_length=20, choices=DatePrecision.choices, default=DatePrecision.DAY
    )
    value = models.DecimalField(
        _("value"), max_digits=15, decimal_places=3, null=True, help_text=_("The number alone. Example: 465")
    )
    note = models.CharField(
        _("note"), max_length=200, blank=True, help_text=_("Shown in the table. Example: new way of counting")
    )

    panels = [
        FieldRowPanel([FieldPanel("value", widget=PlainNumberInput), FieldPanel("note")]),
        FieldRowPanel([FieldPanel("date"), FieldPanel("precision")]),
    ]

    SAID = ["date", "precision", "value", "note"]

    class Meta:
        verbose_name = _("value of a series")
        verbose_name_plural = _("values of series")
        ordering = ["date", "pk"]

    def __str__(self):
        return f"{self.value} ({self.date})"

    @property
    def date_name(self):
        """The date standing alone: ``end of 2015``."""
        return dates.name(self.date, self.precision)

    @property
    def date_text(self):
        """The date in a sentence: ``at the end of 2015``."""
        return dates.when(self.date, self.precision)

    def said(self):
        return {name: self._meta.get_field(name).value_to_string(self) for name in self.SAID}

    @classmethod
    def saying(cls, series, data):
        """A point, not saved, that says what ``said()`` returned at some time."""
        known = [name for name in cls.SAID if name in data]
        return cls(series=series, **{name: cls._meta.get_field(name).to_python(data[name]) for name in known})
