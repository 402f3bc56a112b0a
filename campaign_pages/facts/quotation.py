"""Somebody's words, with who said them, in which office, when and where."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.contrib.taggit import ClusterTaggableManager
from modelcluster.fields import ParentalKey
from taggit.models import TaggedItemBase
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel
from wagtail.search import index

from campaign_pages.facts import dates, quoting
from campaign_pages.facts.enums import DatePrecision
from campaign_pages.facts.fact import SOURCE_FIELDS, Fact
from campaign_pages.facts.querysets import FactQuerySet

# Characters: about six lines of the largest size.
LONG = 200


class QuotationTag(TaggedItemBase):
    """A tag on a quotation."""

    content_object = ParentalKey("campaign_pages.Quotation", on_delete=models.CASCADE, related_name="tagged_items")


class Quotation(Fact):
    """What one person said, word for word: cuts are marked, quotation marks are set by the site.

    Quotations of elected persons are hidden while a site is neutral (Code électoral, art. L52-1, al. 2).
    """

    text = models.TextField(
        _("words"),
        blank=True,
        help_text=_(
            "Word for word, without quotation marks: the site sets them. Type (…) where you leave words out; each "
            "line is a paragraph."
        ),
    )
    author = models.CharField(
        _("who says it"), max_length=150, help_text=_("First name and name. Example: Maryse Delorme")
    )
    titles = models.TextField(
        _("titles"),
        blank=True,
        help_text=_("One in each line. Example: vice-president of the department, and below: in charge of childhood"),
    )
    is_elected = models.BooleanField(
        _("elected person"),
        default=False,
        help_text=_("Then the words are hidden while the site is neutral, before an election."),
    )
    said_on = models.DateField(_("date"), null=True, blank=True, help_text=_("The day on which it was said."))
    said_precision = models.CharField(
        _("precision of that date"),
        max_length=20,
        choices=DatePrecision.choices,
        default=DatePrecision.DAY,
        help_text=_("The date is printed no more exactly than this."),
    )
    tags = ClusterTaggableManager(
        verbose_name=_("tags"),
        through=QuotationTag,
        blank=True,
        help_text=_("To find it again. Examples: pay, foster care, 2026"),
    )

    objects = models.Manager.from_queryset(FactQuerySet)()

    SAID = ["text", "author", "titles", "is_elected", "said_on", "said_precision", *SOURCE_FIELDS]

    panels = [
        FieldPanel(
            "name", required_on_save=True, help_text=_("Only editors see it. Example: Maryse, on her first evening.")
        ),
        MultiFieldPanel(
            [FieldPanel("text"), FieldPanel("author"), FieldPanel("titles"), FieldPanel("is_elected")],
            heading=_("What was said, and by whom"),
        ),
        MultiFieldPanel(
            [FieldRowPanel([FieldPanel("said_on"), FieldPanel("said_precision")])],
            heading=_("When it was said"),
        ),
        Fact.source_panel,
        MultiFieldPanel([FieldPanel("review_on"), FieldPanel("tags")], heading=_("Keeping it right and finding it")),
    ]

    search_fields = [
        *Fact.search_fields,
        index.SearchField("text"),
        index.SearchField("author"),
        index.AutocompleteField("author"),
        index.SearchField("titles"),
        index.FilterField("is_elected"),
        index.RelatedFields("tags", [index.SearchField("name"), index.AutocompleteField("name")]),
    ]

    class Meta(Fact.Meta):
        verbose_name = _("quotation")
        verbose_name_plural = _("quotations")
        ordering = ["name", "pk"]

    @property
    def paragraphs(self):
        """The words as HTML, paragraph by paragraph, with the marks that the language in use sets around them."""
        return quoting.paragraphs(self.text)

    @property
    def plain_text(self):
        """The words in one line, with their quotation marks: for feeds, lists and shared texts."""
        return quoting.plain(self.text)

    @property
    def is_long(self):
        """Whether the words are too many to be set in the largest size."""
        return len(self.text) > LONG

    @property
    def title_list(self):
        """The titles of the author, one by one."""
        return [title.strip() for title in self.titles.splitlines() if title.strip()]

    @property
    def attribution(self):
        """Author and titles in one line."""
        return ", ".join(filter(None, [self.author, *self.title_list]))

    @property
    def date_text(self):
        """When it was said, standing alone: ``12 May 2026``; empty without a date."""
        return dates.name(self.said_on, self.said_precision) if self.said_on else ""

    @property
    def machine_date(self):
        """When it was said as HTML's ``datetime`` takes it, no more exactly than it is known: ``2026-05``."""
        return dates.machine(self.said_on, self.said_precision) if self.said_on else ""

    @property
    def frozen_text(self):
        """Nothing: words that were said have their own date, and do not change."""
        return ""

    @property
    def headline(self):
        return " · ".join(filter(None, [self.author, self.date_text]))

    def is_hushed(self, neutral):
        """Say whether a site that is ``neutral`` hides these words."""
        return bool(neutral and self.is_elected)

    def say(self, data):
        # Who is known today to be elected is hidden in pages of the past, too.
        is_elected = self.is_elected
        super().say(data)
        self.is_elected = is_elected or self.is_elected

    def warnings(self):
        found = []
        if not self.text.strip():
            found.append(_("Nothing is quoted yet: the quotation is printed nowhere."))
        if not self.said_on and not self.source_text:
            found.append(_("Say when or where this was said: a quotation without either cannot be checked."))
        return found

    def get_preview_template(self, request, mode_name):
        return "campaign_pages/facts/quotation_preview.html"
