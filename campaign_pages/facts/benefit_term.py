"""How the amount of a benefit is computed, figure by figure."""

from django.core.validators import MinValueValidator
from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, FieldRowPanel
from wagtail.models import Orderable

from campaign_pages.facts.entry import PlainNumberInput


class BenefitTerm(Orderable):
    """One term of a computed amount: a key figure times a factor. Save the benefit, not the term."""

    benefit = ParentalKey(
        "campaign_pages.Benefit", on_delete=models.CASCADE, related_name="terms", verbose_name=_("benefit")
    )
    factor = models.DecimalField(
        _("factor"),
        max_digits=9,
        decimal_places=4,
        default=1,
        validators=[MinValueValidator(0)],
        help_text=_("How many times the figure. Examples: 1, 70, 5.06"),
    )
    figure = models.ForeignKey(
        "campaign_pages.KeyFigure",
        verbose_name=_("key figure"),
        null=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text=_("Example: the hourly minimum wage, edited once in January."),
    )
    label = models.CharField(
        _("short name in the formula"),
        max_length=80,
        blank=True,
        help_text=_("Empty: what the figure counts. Example: hourly minimum wage"),
    )

    panels = [FieldRowPanel([FieldPanel("factor", widget=PlainNumberInput), FieldPanel("label")]), FieldPanel("figure")]

    class Meta(Orderable.Meta):
        verbose_name = _("term of a computed amount")
        verbose_name_plural = _("terms of computed amounts")

    def __str__(self):
        return f"{self.factor} × {self.figure_id}"

    def said(self):
        return {"factor": str(self.factor), "figure": self.figure_id, "label": self.label}

    @classmethod
    def saying(cls, benefit, place, data):
        """A term, not saved, that says what ``said()`` returned at some time."""
        factor = cls._meta.get_field("factor").to_python(data["factor"])
        return cls(benefit=benefit, sort_order=place, factor=factor, figure_id=data["figure"], label=data["label"])
