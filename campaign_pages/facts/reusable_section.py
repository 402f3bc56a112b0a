"""A section written once and shown on several pages."""

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.contrib.taggit import ClusterTaggableManager
from modelcluster.fields import ParentalKey
from taggit.models import TaggedItemBase
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.search import index

from campaign_pages.facts.querysets import RecordQuerySet
from campaign_pages.facts.record import Record
from campaign_pages.fields import RegistryStreamField


class ReusableSectionTag(TaggedItemBase):
    """A tag on a reusable section."""

    content_object = ParentalKey(
        "campaign_pages.ReusableSection", on_delete=models.CASCADE, related_name="tagged_items"
    )


class ReusableSection(Record):
    """A heading, an introduction and blocks, kept once; each page that shows it gives it a background and an anchor.

    It holds no section of its kind: what the registry leaves out of its stream, ``clean`` refuses from a host's block.
    """

    heading = models.CharField(
        _("heading"),
        max_length=120,
        help_text=_("Visitors read it. Example: You are not alone"),
    )
    introduction = models.TextField(
        _("introduction"),
        blank=True,
        help_text=_("One or two sentences under the heading. Example: A team stands beside you, day and night."),
    )
    content = RegistryStreamField(
        "reusable",
        verbose_name=_("content"),
        blank=True,
        help_text=_("A change here shows on every page that has this section."),
    )
    tags = ClusterTaggableManager(
        verbose_name=_("tags"),
        through=ReusableSectionTag,
        blank=True,
        help_text=_("To find it again. Examples: support, foster care"),
    )

    objects = models.Manager.from_queryset(RecordQuerySet)()

    panels = [
        FieldPanel("name", required_on_save=True, help_text=_("Only editors see it. Example: You are not alone.")),
        MultiFieldPanel([FieldPanel("heading"), FieldPanel("introduction")], heading=_("What it opens with")),
        FieldPanel("content"),
        MultiFieldPanel([FieldPanel("review_on"), FieldPanel("tags")], heading=_("Keeping it right and finding it")),
    ]

    search_fields = [
        *Record.search_fields,
        index.SearchField("heading"),
        index.AutocompleteField("heading"),
        index.SearchField("introduction"),
        index.SearchField("content"),
        index.RelatedFields("tags", [index.SearchField("name"), index.AutocompleteField("name")]),
    ]

    class Meta(Record.Meta):
        verbose_name = _("reusable section")
        verbose_name_plural = _("reusable sections")
        ordering = ["name", "pk"]

    @property
    def headline(self):
        return self.heading

    def clean(self):
        super().clean()
        if any(
            issubclass(model, ReusableSection) for model, _pk, _model_path, _content_path in self._chosen_in_content()
        ):
            raise ValidationError(
                {"content": _("A reusable section holds no other one: put both on the page, one after the other.")}
            )

    def _chosen_in_content(self):
        return self.content.stream_block.extract_references(self.content) if self.content else ()

    def get_preview_template(self, request, mode_name):
        return "campaign_pages/facts/reusable_section_preview.html"
