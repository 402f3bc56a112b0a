"""What the department offers: pay, allowances, bonuses, training, support, equipment."""

from django.core.exceptions import ValidationError
from django.core.validators import MinValueValidator
from django.db import models
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from modelcluster.contrib.taggit import ClusterTaggableManager
from modelcluster.fields import ParentalKey
from taggit.models import TaggedItemBase
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, MultiFieldPanel
from wagtail.search import index

from campaign_pages import days
from campaign_pages.facts import dates, formulas
from campaign_pages.facts.benefit_term import BenefitTerm
from campaign_pages.facts.benefit_words import BenefitWords
from campaign_pages.facts.entry import BenefitForm, PlainNumberInput
from campaign_pages.facts.enums import BenefitCategory, Cumulable, GrossNet, Period, Qualifier
from campaign_pages.facts.fact import SOURCE_FIELDS, Fact
from campaign_pages.facts.key_figure import KeyFigure
from campaign_pages.facts.querysets import BenefitQuerySet


class BenefitTag(TaggedItemBase):
    """A tag on a benefit."""

    content_object = ParentalKey("campaign_pages.Benefit", on_delete=models.CASCADE, related_name="tagged_items")


class Benefit(BenefitWords, Fact):
    """One thing that people get, with its amount, its condition and the days on which it holds.

    The amount is typed, computed from key figures (``terms``), or said in words. The legal minima of foster carers' pay
    are such formulas: CASF, art. D423-23 (décret n° 2022-1198 of 31 August 2022).
    """

    category = models.CharField(
        _("category"), max_length=20, choices=BenefitCategory.choices, default=BenefitCategory.BONUS
    )
    label = models.CharField(
        _("what it is"),
        max_length=200,
        help_text=_("Read beside the amount. Example: Seniority bonus"),
    )
    inclusive_label = models.CharField(
        _("what it is, in inclusive wording"),
        max_length=200,
        blank=True,
        help_text=_("Shown instead, if given; words that can be read aloud."),
    )
    amount = models.DecimalField(
        _("amount"),
        max_digits=12,
        decimal_places=2,
        null=True,
        blank=True,
        validators=[MinValueValidator(0)],
        help_text=_("The number alone. Example: 338. Empty: computed below, given in kind, or not a matter of money."),
    )
    unit = models.CharField(
        _("unit"),
        max_length=30,
        blank=True,
        default="€",
        help_text=_("Leave the euro sign for money. Examples of others: h, days"),
    )
    qualifier = models.CharField(
        _("how exact"),
        max_length=20,
        choices=Qualifier.choices,
        default=Qualifier.EXACT,
        help_text=_("Words put before the amount. Example: “up to” gives “up to €338”."),
    )
    gross_net = models.CharField(
        _("gross or net"), max_length=10, blank=True, choices=GrossNet.choices, default=GrossNet.UNSAID
    )
    period = models.CharField(_("how often"), max_length=20, blank=True, choices=Period.choices, default=Period.UNSAID)
    in_kind = models.CharField(
        _("in kind"),
        max_length=80,
        blank=True,
        help_text=_("What is given instead of an amount, in a few words. Example: phone and tablet"),
    )
    condition = models.CharField(
        _("condition"),
        max_length=200,
        blank=True,
        help_text=_("Printed after the amount. Examples: if you hold the state diploma, after three years"),
    )
    cumulable = models.CharField(
        _("comes on top of others"), max_length=10, blank=True, choices=Cumulable.choices, default=Cumulable.UNSAID
    )
    cumulable_with = models.CharField(
        _("of which ones"),
        max_length=150,
        blank=True,
        help_text=_("Empty: of the other benefits. Example: the diploma bonus"),
    )
    valid_from = models.DateField(
        _("holds from"), null=True, blank=True, help_text=_("Before that day it is printed nowhere.")
    )
    valid_until = models.DateField(
        _("holds until"), null=True, blank=True, help_text=_("Included. After that day it is printed nowhere.")
    )
    tags = ClusterTaggableManager(
        verbose_name=_("tags"),
        through=BenefitTag,
        blank=True,
        help_text=_("To find it again. Examples: pay, foster care, 2026"),
    )

    objects = models.Manager.from_queryset(BenefitQuerySet)()

    READ_WITH = "terms"
    SAID = [
        *("category", "label", "inclusive_label", "amount", "unit", "qualifier", "gross_net", "period", "in_kind"),
        *("condition", "cumulable", "cumulable_with", "valid_from", "valid_until", *SOURCE_FIELDS),
    ]

    panels = [
        FieldPanel("name", required_on_save=True, help_text=_("Only editors see it. Example: Seniority bonus, 2026.")),
        MultiFieldPanel(
            [FieldPanel("category"), FieldPanel("label"), FieldPanel("inclusive_label")],
            heading=_("The benefit"),
        ),
        MultiFieldPanel(
            [
                FieldRowPanel([FieldPanel("amount", widget=PlainNumberInput), FieldPanel("unit")]),
                FieldRowPanel([FieldPanel("gross_net"), FieldPanel("period")]),
                FieldPanel("qualifier"),
                FieldPanel("in_kind"),
            ],
            heading=_("How much"),
        ),
        InlinePanel(
            "terms",
            heading=_("Amount computed from key figures"),
            label=_("Term"),
            help_text=_(
                "Instead of a typed amount: each figure times its factor, added up and rounded to the cent. When a "
                "figure changes, so does the amount, in every page. Example: 1 × monthly minimum wage, then "
                "70 × hourly minimum wage. Name the text that sets the formula as the source."
            ),
        ),
        MultiFieldPanel(
            [
                FieldPanel("condition"),
                FieldRowPanel([FieldPanel("cumulable"), FieldPanel("cumulable_with")]),
                FieldRowPanel([FieldPanel("valid_from"), FieldPanel("valid_until")]),
            ],
            heading=_("For whom and when"),
        ),
        Fact.source_panel,
        MultiFieldPanel([FieldPanel("review_on"), FieldPanel("tags")], heading=_("Keeping it right and finding it")),
    ]
    base_form_class = BenefitForm

    search_fields = [
        *Fact.search_fields,
        index.SearchField("label"),
        index.AutocompleteField("label"),
        index.SearchField("inclusive_label"),
        index.SearchField("condition"),
        index.FilterField("category"),
        index.RelatedFields("tags", [index.SearchField("name"), index.AutocompleteField("name")]),
    ]

    class Meta(Fact.Meta):
        verbose_name = _("benefit")
        verbose_name_plural = _("benefits")
        ordering = ["name", "pk"]

    @property
    def is_computed(self):
        """Whether the amount comes from key figures."""
        return bool(self.terms.all())

    @property
    def formula(self):
        """The ``formulas.Formula`` with the figures as the public sees them; ``None`` for a typed amount."""
        terms = self.terms.all()
        if not terms:
            return None
        return formulas.Formula([(term.factor, self._figure_of(term), term.label) for term in terms])

    def _figure_of(self, term):
        if self.shelf is not None:
            return self.shown_object(KeyFigure, term.figure_id) if term.figure_id else None
        # Lists have fetched the figures of all benefits at once.
        return term.figure if term.figure and term.figure.live else None

    @property
    def formula_text(self):
        """How the amount is computed, in words; empty for a typed one."""
        return self.formula.text if self.is_computed else ""

    @property
    def value(self):
        """The amount as a ``Decimal``, computed if it is; ``None`` in kind, or while a figure is missing."""
        return self.formula.value if self.is_computed else self.amount

    @property
    def headline(self):
        return " · ".join(filter(None, [self.full_text, self.shown_label]))

    def holds_on(self, day):
        """Say whether it is valid on that day (a ``date``)."""
        return (self.valid_from is None or self.valid_from <= day) and (
            self.valid_until is None or day <= self.valid_until
        )

    @property
    def is_printed(self):
        """Whether a page prints it: it holds on the day of the page, and no figure of its amount is missing."""
        moment = (self.shelf.moment if self.shelf else None) or self.frozen_at
        day = days.day_of(moment) if moment else days.today()
        return self.holds_on(day) and not (self.is_computed and self.value is None)

    def names(self):
        return [*super().names(), *((KeyFigure, term.figure_id) for term in self.terms.all() if term.figure_id)]

    def said(self):
        return {**super().said(), "terms": [term.said() for term in self.terms.all()]}

    def say(self, data):
        super().say(data)
        if "terms" in data:
            self.terms = [BenefitTerm.saying(self, place, term) for place, term in enumerate(data["terms"])]

    @classmethod
    def load_parts(cls, records):
        terms = BenefitTerm.objects.select_related("figure")
        unread = [record for record in records if not record.terms.is_deferring]
        models.prefetch_related_objects(unread, models.Prefetch("terms", terms))

    def clean(self):
        super().clean()
        problems = {}
        if self.valid_from and self.valid_until and self.valid_until < self.valid_from:
            problems["valid_until"] = _("It would end before it begins. Change one of the two days.")
        if self.amount is not None and self.in_kind:
            problems["in_kind"] = _("Give an amount or say what is given in kind, not both.")
        if problems:
            raise ValidationError(problems)

    def warnings(self):
        found, today = [], days.today()
        if self.is_computed and self.value is None:
            found.append(
                gettext("A figure of the formula is missing or not published: the benefit is printed nowhere.")
            )
        if self.valid_until and self.valid_until < today:
            words = gettext("This benefit held until %(day)s: it is printed nowhere any more.")
            found.append(words % {"day": dates.day(self.valid_until)})
        if self.valid_from and today < self.valid_from:
            words = gettext("This benefit holds from %(day)s: until then it is printed nowhere.")
            found.append(words % {"day": dates.day(self.valid_from)})
        return found

    def get_preview_template(self, request, mode_name):
        return "campaign_pages/facts/benefit_preview.html"

    def get_preview_context(self, request, mode_name):
        return {**super().get_preview_context(request, mode_name), "notes": self.warnings()}
