"""A plan that the assembly has adopted: what it is called, until when it runs, who decided it and how."""

from django.core.exceptions import ValidationError
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.utils.translation import gettext, pgettext
from django.utils.translation import gettext_lazy as _
from modelcluster.contrib.taggit import ClusterTaggableManager
from modelcluster.fields import ParentalKey
from taggit.models import TaggedItemBase
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel
from wagtail.documents import get_document_model_string
from wagtail.search import index

from campaign_pages import days
from campaign_pages.addresses import WebAddressField
from campaign_pages.facts import dates
from campaign_pages.facts.document_words import document_words
from campaign_pages.facts.enums import DatePrecision, PlanStatus, Vote
from campaign_pages.facts.querysets import RecordQuerySet
from campaign_pages.facts.record import Record

YEARS = [MinValueValidator(1950), MaxValueValidator(2100)]


class PlanTag(TaggedItemBase):
    """A tag on a plan."""

    content_object = ParentalKey("campaign_pages.Plan", on_delete=models.CASCADE, related_name="tagged_items")


class Plan(Record):
    """A plan, strategy or scheme of the département, with its decision; campaigns and policy pages name it."""

    name = models.CharField(
        _("name of the plan"),
        max_length=150,
        help_text=_("As the public reads it. Example: Childhood and families plan, Horizon 2030"),
    )
    starts_in = models.PositiveSmallIntegerField(
        _("first year"), null=True, blank=True, validators=YEARS, help_text=_("Example: 2021")
    )
    horizon = models.PositiveSmallIntegerField(
        _("horizon"), null=True, blank=True, validators=YEARS, help_text=_("The year that it aims at. Example: 2030")
    )
    sentence = models.CharField(
        _("in one sentence"),
        max_length=300,
        blank=True,
        help_text=_("What it does, for whom. Example: More places in families, and a person to call for each carer."),
    )
    status = models.CharField(
        _("where it stands"), max_length=20, choices=PlanStatus.choices, default=PlanStatus.UNDER_WAY
    )
    document = models.ForeignKey(
        get_document_model_string(),
        verbose_name=_("document"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text=_("The plan itself. Pages print its format and weight beside the link."),
    )
    decided_on = models.DateField(
        _("date of the decision"),
        null=True,
        blank=True,
        help_text=_("A date stays true; “last September” does not. Example: 12 May 2026"),
    )
    decision_precision = models.CharField(
        _("precision of that date"),
        max_length=20,
        choices=DatePrecision.choices,
        default=DatePrecision.DAY,
        help_text=_("The date is printed no more exactly than this."),
    )
    vote = models.CharField(_("vote"), max_length=20, choices=Vote.choices, blank=True)
    vote_words = models.CharField(
        _("the vote in your words"),
        max_length=120,
        blank=True,
        help_text=_("Only if neither fits; it follows “adopted”. Example: by 30 votes to 4"),
    )
    deliberation_url = WebAddressField(
        _("address of the deliberation"),
        max_length=500,
        blank=True,
        help_text=_("Where the decision can be read. Example: https://www.haute-combe.example/deliberations/2026-112"),
    )
    tags = ClusterTaggableManager(
        verbose_name=_("tags"),
        through=PlanTag,
        blank=True,
        help_text=_("To find it again. Examples: childhood, 2030"),
    )

    objects = models.Manager.from_queryset(RecordQuerySet)()

    SHOWN_WITH = ("document",)

    panels = [
        MultiFieldPanel(
            [
                FieldPanel("name", required_on_save=True),
                FieldRowPanel([FieldPanel("starts_in"), FieldPanel("horizon")]),
                FieldPanel("sentence"),
                FieldPanel("status"),
                FieldPanel("document"),
            ],
            heading=_("The plan"),
        ),
        MultiFieldPanel(
            [
                FieldRowPanel([FieldPanel("decided_on"), FieldPanel("decision_precision")]),
                FieldRowPanel([FieldPanel("vote"), FieldPanel("vote_words")]),
                FieldPanel("deliberation_url"),
            ],
            heading=_("The decision"),
        ),
        MultiFieldPanel([FieldPanel("review_on"), FieldPanel("tags")], heading=_("Keeping it right and finding it")),
    ]

    search_fields = [
        *Record.search_fields,
        index.SearchField("sentence"),
        index.RelatedFields("tags", [index.SearchField("name"), index.AutocompleteField("name")]),
    ]

    class Meta(Record.Meta):
        verbose_name = _("plan")
        verbose_name_plural = _("plans")
        ordering = ["name", "pk"]

    @property
    def headline(self):
        return self.years_text

    @property
    def years_text(self):
        """The years that it covers: ``2021–2030``, ``horizon 2030``, ``since 2021``; empty without any."""
        if self.starts_in and self.horizon and self.starts_in != self.horizon:
            return f"{self.starts_in}–{self.horizon}"
        if self.horizon:
            return gettext("horizon %(year)s") % {"year": self.horizon}
        return gettext("since %(year)s") % {"year": self.starts_in} if self.starts_in else ""

    @property
    def vote_text(self):
        """How the assembly voted, in words that follow “adopted”; empty when it is not said."""
        if self.vote_words:
            return self.vote_words
        spoken = {Vote.UNANIMOUS: gettext("unanimously"), Vote.MAJORITY: gettext("by a majority")}
        return spoken.get(self.vote, "")

    @property
    def decision_text(self):
        """The decision in words: ``adopted unanimously on 12 May 2026``; empty when neither date nor vote is known."""
        said = " ".join(filter(None, [self.vote_text, self._decided_when()]))
        return gettext("adopted %(words)s") % {"words": said} if said else ""

    def _decided_when(self):
        if not self.decided_on:
            return ""
        if self.decision_precision == DatePrecision.DAY:
            # Not as for the value of a figure: in French a decision is taken “le 12 mai”, a value is that “au 12 mai”.
            return pgettext("decision", "on %(day)s") % {"day": dates.day(self.decided_on)}
        return dates.when(self.decided_on, self.decision_precision)

    @property
    def shown_document(self):
        """The document of the plan, from the shelf of the page; ``None`` without one."""
        return self.shown("document")

    @property
    def document_words(self):
        """Format and weight of its document: ``PDF, 1.2 MB``; empty without one."""
        document = self.shown_document
        return document_words(document) if document else ""

    def clean(self):
        super().clean()
        if self.starts_in and self.horizon and self.horizon < self.starts_in:
            raise ValidationError({"horizon": _("The horizon comes before the first year.")})

    def warnings(self):
        found = []
        if self.status != PlanStatus.IN_PREPARATION and not self.decided_on:
            found.append(gettext("The plan says no date of its decision: “adopted last year” will soon be false."))
        if self.decided_on and self.status == PlanStatus.IN_PREPARATION:
            found.append(gettext("The plan has a decision but is said to be in preparation."))
        return found

    def get_preview_template(self, request, mode_name):
        return "campaign_pages/facts/plan_preview.html"

    def get_preview_context(self, request, mode_name):
        """Add the published campaigns of the plan, each with its address and today's phase."""
        campaigns = list(self.campaignpages.listed()) if self.pk else []
        for campaign in campaigns:
            campaign.card_title, campaign.address = campaign.headline, campaign.get_url(request)
            campaign.phase_line = campaign.phase_on(days.today()).label
        return {**super().get_preview_context(request, mode_name), "campaigns": campaigns}
