"""A profession that the département recruits for, named once."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.contrib.taggit import ClusterTaggableManager
from modelcluster.fields import ParentalKey
from taggit.models import TaggedItemBase
from wagtail.admin.panels import FieldPanel, FieldRowPanel, HelpPanel, MultiFieldPanel
from wagtail.images import get_image_model_string
from wagtail.search import index

from campaign_pages.facts.enums import RecruitmentPath
from campaign_pages.facts.querysets import RecordQuerySet
from campaign_pages.facts.record import Record


class ProfessionTag(TaggedItemBase):
    """A tag on a profession."""

    content_object = ParentalKey("campaign_pages.Profession", on_delete=models.CASCADE, related_name="tagged_items")


class Profession(Record):
    """A profession: its names, one sentence, a picture, and the page that presents it.

    ``page`` is any page of the site. The first job sheet published for a profession without one becomes its page (see
    ``present_on``). ``rome_code`` and ``job_reference`` are printed in vacancies: décret n° 2018-1351 of 28 December
    2018, art. 3, asks for the reference of the profession.
    """

    title = models.CharField(
        _("name shown"),
        max_length=150,
        help_text=_(
            "Inclusive, in words that can be read aloud. Example: foster carer, doctor of the disability service"
        ),
    )
    feminine = models.CharField(_("feminine"), max_length=120, blank=True, help_text=_("Example: assistante familiale"))
    masculine = models.CharField(_("masculine"), max_length=120, blank=True, help_text=_("Example: assistant familial"))
    plural = models.CharField(
        _("plural"), max_length=150, blank=True, help_text=_("Example: assistantes et assistants familiaux")
    )
    sentence = models.CharField(
        _("the job in one sentence"),
        max_length=220,
        blank=True,
        help_text=_("What one does and for whom. Example: You welcome at home children whom a judge has protected."),
    )
    picture = models.ForeignKey(
        get_image_model_string(),
        verbose_name=_("picture"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text=_("Somebody at work, cropped to 3:2 around its focal point. No child who can be recognised."),
    )
    page = models.ForeignKey(
        "wagtailcore.Page",
        verbose_name=_("page that presents it"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text=_("Where to read more. Left empty, the first job sheet that you publish for this profession."),
    )
    rome_code = models.CharField(
        _("ROME code"),
        max_length=10,
        blank=True,
        help_text=_("The code of the public employment service. Example: K1301"),
    )
    job_reference = models.CharField(
        _("reference of the profession"),
        max_length=150,
        blank=True,
        help_text=_("Its name in the directory of public professions, asked for in a public vacancy."),
    )
    recruitment = models.CharField(
        _("way to recruitment"),
        max_length=10,
        choices=RecruitmentPath.choices,
        default=RecruitmentPath.POST,
        help_text=_("The stages by which the recruiting service follows its candidates."),
    )
    tags = ClusterTaggableManager(
        verbose_name=_("tags"),
        through=ProfessionTag,
        blank=True,
        help_text=_("To find it again. Examples: childhood, health"),
    )

    objects = models.Manager.from_queryset(RecordQuerySet)()

    SHOWN_WITH = ("picture", "page")

    panels = [
        FieldPanel("name", required_on_save=True, help_text=_("Only editors see it. Example: Foster carer.")),
        MultiFieldPanel(
            [
                FieldPanel("title"),
                FieldRowPanel([FieldPanel("feminine"), FieldPanel("masculine")]),
                FieldPanel("plural"),
            ],
            heading=_("How it is called"),
        ),
        MultiFieldPanel(
            [FieldPanel("sentence"), FieldPanel("picture"), FieldPanel("page")], heading=_("What a card says of it")
        ),
        FieldPanel("recruitment"),
        MultiFieldPanel(
            [
                HelpPanel(_("Printed in the vacancies of this profession.")),
                FieldRowPanel([FieldPanel("rome_code"), FieldPanel("job_reference")]),
            ],
            heading=_("References"),
        ),
        MultiFieldPanel([FieldPanel("review_on"), FieldPanel("tags")], heading=_("Keeping it right and finding it")),
    ]

    search_fields = [
        *Record.search_fields,
        index.SearchField("title"),
        index.AutocompleteField("title"),
        index.SearchField("feminine"),
        index.SearchField("masculine"),
        index.RelatedFields("tags", [index.SearchField("name"), index.AutocompleteField("name")]),
    ]

    class Meta(Record.Meta):
        verbose_name = _("profession")
        verbose_name_plural = _("professions")
        ordering = ["name", "pk"]

    @property
    def headline(self):
        return self.title if self.title != self.name else ""

    @property
    def reference_text(self):
        """How the public employment services call it: ``Médecin, ROME K1301``; empty without either."""
        code = f"ROME {self.rome_code}" if self.rome_code else ""
        return ", ".join(filter(None, [self.job_reference, code]))

    def get_pictures(self):
        return [(self.picture_id, "card")] if self.picture_id else []

    def present_on(self, page):
        """Keep ``page`` as the one that presents this profession, unless the editors chose one.

        A pending draft of the profession is told as well: else its publication would forget the page again.
        """
        if type(self)._base_manager.filter(pk=self.pk, page=None).update(page=page.pk):
            self.page_id = page.pk
            draft = self.latest_revision
            if draft and not draft.content.get("page"):
                draft.content["page"] = page.pk
                draft.save(update_fields=["content"])

    def get_preview_context(self, request, mode_name):
        return {**super().get_preview_context(request, mode_name), "picture": self.shown("picture")}

    def get_preview_template(self, request, mode_name):
        return "campaign_pages/facts/profession_preview.html"
