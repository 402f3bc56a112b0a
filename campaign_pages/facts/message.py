"""The words of a campaign, said the same way everywhere."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.contrib.taggit import ClusterTaggableManager
from modelcluster.fields import ParentalKey
from taggit.models import TaggedItemBase
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.search import index

from campaign_pages.facts.enums import MessageUse
from campaign_pages.facts.querysets import RecordQuerySet
from campaign_pages.facts.record import Record


class MessageTag(TaggedItemBase):
    """A tag on a message."""

    content_object = ParentalKey("campaign_pages.Message", on_delete=models.CASCADE, related_name="tagged_items")


class Message(Record):
    """One message of a campaign, reused across pages: its signature, an argument, a word of thanks."""

    text = models.CharField(
        _("message"),
        max_length=200,
        help_text=_("One breath, readable from across the street. Example: A home for a while, ground for a lifetime"),
    )
    use = models.CharField(_("what it is for"), max_length=20, choices=MessageUse.choices, default=MessageUse.ARGUMENT)
    explanation = models.CharField(
        _("explanation"),
        max_length=300,
        blank=True,
        help_text=_("One or two sentences below it. Example: A child stays three years on average in a foster family."),
    )
    tags = ClusterTaggableManager(
        verbose_name=_("tags"),
        through=MessageTag,
        blank=True,
        help_text=_("To find it again. Examples: foster carers, autumn 2026"),
    )

    objects = models.Manager.from_queryset(RecordQuerySet)()

    panels = [
        FieldPanel(
            "name", required_on_save=True, help_text=_("Only editors see it. Example: Poster for town halls, spring.")
        ),
        MultiFieldPanel([FieldPanel("text"), FieldPanel("explanation"), FieldPanel("use")], heading=_("What it says")),
        MultiFieldPanel([FieldPanel("review_on"), FieldPanel("tags")], heading=_("Keeping it right and finding it")),
    ]

    search_fields = [
        *Record.search_fields,
        index.SearchField("text"),
        index.AutocompleteField("text"),
        index.SearchField("explanation"),
        index.FilterField("use"),
        index.RelatedFields("tags", [index.SearchField("name"), index.AutocompleteField("name")]),
    ]

    class Meta(Record.Meta):
        verbose_name = _("campaign message")
        verbose_name_plural = _("campaign messages")
        ordering = ["name", "pk"]

    @property
    def headline(self):
        return self.text

    def get_preview_template(self, request, mode_name):
        return "campaign_pages/facts/message_preview.html"
