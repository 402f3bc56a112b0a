"""A question that people ask, or an idea that they have, and the answer."""

from django.db import models
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from modelcluster.contrib.taggit import ClusterTaggableManager
from modelcluster.fields import ParentalKey
from taggit.models import TaggedItemBase
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel
from wagtail.fields import RichTextField
from wagtail.search import index

from campaign_pages.facts.entry import CompleteRecordForm
from campaign_pages.facts.enums import QuestionKind, Verdict
from campaign_pages.facts.fact import SOURCE_FIELDS, Fact
from campaign_pages.facts.querysets import FactQuerySet
from campaign_pages.facts.texts import ANSWER_FEATURES, named_in


class QuestionTag(TaggedItemBase):
    """A tag on a question."""

    content_object = ParentalKey("campaign_pages.Question", on_delete=models.CASCADE, related_name="tagged_items")


class Question(Fact):
    """A question with its answer, or a received idea with its verdict and the reason for it."""

    kind = models.CharField(_("kind"), max_length=20, choices=QuestionKind.choices, default=QuestionKind.QUESTION)
    question = models.CharField(
        _("question or received idea"),
        max_length=200,
        help_text=_(
            "As people say it. Examples: Do I have to be in a couple? For a received idea: You must own your home."
        ),
    )
    verdict = models.CharField(
        _("verdict"),
        max_length=20,
        choices=Verdict.choices,
        blank=True,
        help_text=_("For a received idea only."),
    )
    answer = RichTextField(
        _("answer"),
        features=ANSWER_FEATURES,
        help_text=_("The answer first, then the detail and what to do next."),
    )
    tags = ClusterTaggableManager(
        verbose_name=_("tags"),
        through=QuestionTag,
        blank=True,
        help_text=_("For whom, about which profession. Examples: career changers, foster carers, housing"),
    )

    objects = models.Manager.from_queryset(FactQuerySet)()

    SAID = ["kind", "question", "verdict", "answer", *SOURCE_FIELDS]

    panels = [
        FieldPanel(
            "name", required_on_save=True, help_text=_("Only editors see it. Example: A garden, needed or not.")
        ),
        MultiFieldPanel(
            [
                FieldRowPanel([FieldPanel("kind"), FieldPanel("verdict")]),
                FieldPanel("question"),
                FieldPanel("answer"),
            ],
            heading=_("What it says"),
        ),
        Fact.source_panel,
        MultiFieldPanel([FieldPanel("review_on"), FieldPanel("tags")], heading=_("Keeping it right and finding it")),
    ]
    base_form_class = CompleteRecordForm

    search_fields = [
        *Fact.search_fields,
        index.SearchField("question"),
        index.AutocompleteField("question"),
        index.SearchField("answer"),
        index.FilterField("kind"),
        index.RelatedFields("tags", [index.SearchField("name"), index.AutocompleteField("name")]),
    ]

    class Meta(Fact.Meta):
        verbose_name = _("question")
        verbose_name_plural = _("questions")
        ordering = ["name", "pk"]

    @property
    def is_statement(self):
        """Whether it is a received idea, with a verdict."""
        return self.kind == QuestionKind.STATEMENT

    @property
    def verdict_text(self):
        """The verdict in words; empty for a question."""
        return self.get_verdict_display() if self.is_statement else ""

    @property
    def headline(self):
        verdict = f"({self.verdict_text})" if self.verdict_text else ""
        return " ".join(filter(None, [self.question, verdict]))

    def names(self):
        return [*super().names(), *named_in(self.answer)]

    def missing(self):
        """Pairs (field, sentence) of what it cannot be published without."""
        if self.is_statement and not self.verdict:
            return [("verdict", gettext("Say whether this received idea is true, false or whether it depends."))]
        return []

    def warnings(self):
        if self.verdict and not self.is_statement:
            return [gettext("“%(name)s” is a question: its verdict is not shown.") % {"name": self.name}]
        return []

    def get_preview_template(self, request, mode_name):
        return "campaign_pages/facts/question_preview.html"
