"""A term or an acronym, with the words that explain it."""

from django.db import models
from django.utils.text import slugify
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from modelcluster.contrib.taggit import ClusterTaggableManager
from modelcluster.fields import ParentalKey
from taggit.models import TaggedItemBase
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel
from wagtail.search import index

from campaign_pages.facts.querysets import GlossaryQuerySet
from campaign_pages.facts.record import Record

PREVIEWED_DEFINITION = 60


class GlossaryTermTag(TaggedItemBase):
    """A tag on a glossary term."""

    content_object = ParentalKey("campaign_pages.GlossaryTerm", on_delete=models.CASCADE, related_name="tagged_items")


class GlossaryTerm(Record):
    """A term explained once: where a page first says an acronym, its expansion follows by itself (see ``glossary``)."""

    name = models.CharField(
        _("term or acronym"),
        max_length=80,
        help_text=_("As it stands in the texts, capitals included. Examples: ASE, MDPH, foster care"),
    )
    expansion = models.CharField(
        _("in full words"),
        max_length=200,
        blank=True,
        help_text=_(
            "What the letters of an acronym stand for, without a capital unless it needs one. Example: maternal and "
            "child health service"
        ),
    )
    is_expanded = models.BooleanField(
        _("say the full words at its first use in each page"),
        default=True,
        help_text=_("Untick it for letters that everybody reads as a word, or that also mean something else."),
    )
    definition = models.TextField(
        _("definition"),
        blank=True,
        help_text=_("One or two plain sentences, shown in glossaries. Write for somebody who never heard the word."),
    )
    page = models.ForeignKey(
        "wagtailcore.Page",
        verbose_name=_("page to read more"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text=_("Linked from glossaries."),
    )
    tags = ClusterTaggableManager(
        verbose_name=_("tags"),
        through=GlossaryTermTag,
        blank=True,
        help_text=_("To find it again. Examples: foster care, disability"),
    )

    objects = models.Manager.from_queryset(GlossaryQuerySet)()

    SHOWN_WITH = ("page",)

    panels = [
        MultiFieldPanel(
            [
                FieldRowPanel([FieldPanel("name", required_on_save=True), FieldPanel("expansion")]),
                FieldPanel("is_expanded"),
                FieldPanel("definition"),
                FieldPanel("page"),
            ],
            heading=_("What it means"),
        ),
        MultiFieldPanel([FieldPanel("review_on"), FieldPanel("tags")], heading=_("Keeping it right and finding it")),
    ]

    search_fields = [
        *Record.search_fields,
        index.SearchField("expansion"),
        index.AutocompleteField("expansion"),
        index.SearchField("definition"),
        index.RelatedFields("tags", [index.SearchField("name"), index.AutocompleteField("name")]),
    ]

    class Meta(Record.Meta):
        verbose_name = _("glossary term")
        verbose_name_plural = _("glossary terms")
        ordering = ["name", "pk"]

    @property
    def headline(self):
        if self.expansion or len(self.definition) <= PREVIEWED_DEFINITION:
            return self.expansion or self.definition
        return f"{self.definition[:PREVIEWED_DEFINITION].rstrip()}…"

    @property
    def anchor(self):
        """The end of the address that leads to the term in a glossary: ``term-ase``."""
        return f"term-{slugify(self.name) or self.pk}"

    @property
    def more_page(self):
        """The published page to read more, or ``None``."""
        page = self.shown("page")
        return page if page and page.live else None

    def warnings(self):
        if self.expansion or self.definition:
            return []
        return [gettext("“%(term)s” is not explained yet: give its full words or a definition.") % {"term": self.name}]

    def get_preview_template(self, request, mode_name):
        return "campaign_pages/facts/glossary_term_preview.html"

    def get_preview_context(self, request, mode_name):
        return {**super().get_preview_context(request, mode_name), "shown_terms": [self]}
