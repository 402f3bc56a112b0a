"""Who does it with us."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.contrib.taggit import ClusterTaggableManager
from modelcluster.fields import ParentalKey
from taggit.models import TaggedItemBase
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel
from wagtail.images import get_image_model_string
from wagtail.search import index

from campaign_pages.addresses import WebAddressField
from campaign_pages.facts.enums import PartnerKind
from campaign_pages.facts.querysets import RecordQuerySet
from campaign_pages.facts.record import Record


class PartnerTag(TaggedItemBase):
    """A tag on a partner."""

    content_object = ParentalKey("campaign_pages.Partner", on_delete=models.CASCADE, related_name="tagged_items")


class Partner(Record):
    """An association, a commune, a State service… that takes part; ``name`` is what visitors read."""

    name = models.CharField(
        _("name"),
        max_length=150,
        help_text=_("As visitors read it. Example: Federation of the foster families of Haute-Combe"),
    )
    kind = models.CharField(
        _("what it is"), max_length=20, choices=PartnerKind.choices, default=PartnerKind.ASSOCIATION
    )
    sentence = models.CharField(
        _("its part, in one sentence"),
        max_length=250,
        blank=True,
        help_text=_("Example: Runs the house where children stay while their foster carer has a rest."),
    )
    web_address = WebAddressField(
        _("its site"), max_length=500, blank=True, help_text=_("Example: https://www.example.org")
    )
    logo = models.ForeignKey(
        get_image_model_string(),
        verbose_name=_("logo"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text=_("As wide as its drawing, without a margin; SVG, or PNG with a transparent background."),
    )
    tags = ClusterTaggableManager(
        verbose_name=_("tags"),
        through=PartnerTag,
        blank=True,
        help_text=_("To find it again. Examples: training, foster care"),
    )

    objects = models.Manager.from_queryset(RecordQuerySet)()

    SHOWN_WITH = ("logo",)

    panels = [
        MultiFieldPanel(
            [
                FieldPanel("name", required_on_save=True),
                FieldRowPanel([FieldPanel("kind"), FieldPanel("web_address")]),
                FieldPanel("sentence"),
                FieldPanel("logo"),
            ],
            heading=_("What visitors see"),
        ),
        MultiFieldPanel([FieldPanel("review_on"), FieldPanel("tags")], heading=_("Keeping it right and finding it")),
    ]

    search_fields = [
        *Record.search_fields,
        index.SearchField("sentence"),
        index.FilterField("kind"),
        index.RelatedFields("tags", [index.SearchField("name"), index.AutocompleteField("name")]),
    ]

    class Meta(Record.Meta):
        verbose_name = _("partner")
        verbose_name_plural = _("partners")
        ordering = ["name", "pk"]

    @property
    def headline(self):
        return self.get_kind_display()

    def get_pictures(self):
        return [(self.logo_id, "logo")] if self.logo_id else []

    @property
    def shown_logo(self):
        """The logo, unless it was deleted or a gate withholds it."""
        return self.shown("logo")

    def get_preview_template(self, request, mode_name):
        return "campaign_pages/facts/partner_preview.html"
