"""What makes a page a series or a testimonial: Page-free mixins, for hosts with a base Page of their own too."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel
from wagtail.fields import RichTextField
from wagtail.images import get_image_model_string
from wagtail.models import Orderable

from campaign_pages.blocks.text import SENTENCE_FEATURES
from campaign_pages.campaigns.enums import ColourScheme
from campaign_pages.fields import RegistryStreamField
from testimonials.series.enums import Form

ANSWER_FEATURES = ["bold", "italic", "ol", "ul", "link"]


class SeriesMixin(models.Model):
    """A series of testimonials: why it was made, what it looks like; its episodes are the pages below it, in order."""

    intention = RichTextField(
        _("intention"),
        blank=True,
        features=SENTENCE_FEATURES,
        help_text=_("Why this series, who speaks in it, for whom it is. Two or three sentences."),
    )
    theme = models.CharField(
        _("visual theme"),
        max_length=120,
        blank=True,
        help_text=_("What its pictures play with, printed above the title. Example: Team spirit"),
    )
    colour_scheme = models.CharField(
        _("colours"), max_length=20, choices=ColourScheme.choices, default=ColourScheme.PRIMARY
    )
    picture = models.ForeignKey(
        get_image_model_string(),
        verbose_name=_("picture"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text=_("Beside the title, cropped to 4:3 around its focal point."),
    )
    campaign = models.ForeignKey(
        "campaign_pages.CampaignPage",
        verbose_name=_("campaign"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text=_("The campaign that the series belongs to: linked from each episode."),
    )
    body = RegistryStreamField("page", blank=True, verbose_name=_("further content"))

    class Meta:
        abstract = True


class TestimonialMixin(models.Model):
    """One person's testimonial: a portrait in three parts or an interview, with quotations, video or audio."""

    person = models.ForeignKey(
        "testimonials.Person",
        verbose_name=_("person"),
        null=True,
        on_delete=models.PROTECT,
        related_name="+",
        help_text=_("Name, job, service and portrait come from there. Not there yet? Create them in the chooser."),
    )
    authorisation = models.ForeignKey(
        "testimonials.Authorisation",
        verbose_name=_("image-rights authorisation"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text=_("What the person signed for this testimonial. Without a valid one for the site, nobody sees it."),
    )
    no_child_identifiable = models.BooleanField(
        _("no entrusted child can be identified"),
        default=False,
        help_text=_("Neither by face, voice, first name, school nor address. Needed to publish."),
    )
    sentence = models.CharField(
        _("sentence that sums it up"),
        max_length=220,
        blank=True,
        help_text=_("In the person's own words, without quotation marks: the site sets them."),
    )
    form = models.CharField(_("form"), max_length=20, choices=Form.choices, default=Form.PORTRAIT)
    missions = RichTextField(
        _("missions"),
        blank=True,
        features=ANSWER_FEATURES,
        help_text=_("What the person does, told in the first person: a day, a gesture, who they work with."),
    )
    career_path = RichTextField(
        _("path"),
        blank=True,
        features=ANSWER_FEATURES,
        help_text=_("How one gets there: studies, other jobs, the turning point."),
    )
    motivations = RichTextField(
        _("motivations"), blank=True, features=ANSWER_FEATURES, help_text=_("What makes them stay, and what is hard.")
    )
    video = models.ForeignKey(
        "testimonials.Video",
        verbose_name=_("video"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    audio = models.ForeignKey(
        "testimonials.Audio",
        verbose_name=_("audio recording"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    picture = models.ForeignKey(
        get_image_model_string(),
        verbose_name=_("picture"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text=_("At work, for the head of the page. Empty: the portrait of the person."),
    )
    body = RegistryStreamField(
        "page",
        blank=True,
        verbose_name=_("further content"),
        help_text=_("Pictures with credits, key figures, documents… Printed after the words."),
    )
    job_sheet = models.ForeignKey(
        "campaign_pages.JobSheetPage",
        verbose_name=_("job sheet"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text=_("Empty: the page of the first profession of the person."),
    )
    call_heading = models.CharField(
        _("heading of the call"),
        max_length=120,
        blank=True,
        help_text=_("What is asked of the reader at the end. Empty: “And you?”"),
    )
    actions = RegistryStreamField(
        "actions",
        max_num=2,
        blank=True,
        verbose_name=_("actions"),
        help_text=_("Empty: the actions of the campaign that the series belongs to."),
    )

    class Meta:
        abstract = True


class Exchange(Orderable):
    """A question of an interview, with its answer."""

    testimonial = ParentalKey("testimonials.TestimonialPage", on_delete=models.CASCADE, related_name="exchanges")
    question = models.CharField(_("question"), max_length=250)
    answer = RichTextField(_("answer"), features=ANSWER_FEATURES)

    panels = [FieldPanel("question"), FieldPanel("answer")]

    class Meta(Orderable.Meta):
        verbose_name = _("question and answer")
        verbose_name_plural = _("questions and answers")


class LiftedQuotation(Orderable):
    """Words of the testimonial that may be lifted out: printed in large, here and by blocks of other pages."""

    testimonial = ParentalKey("testimonials.TestimonialPage", on_delete=models.CASCADE, related_name="quotations")
    text = models.TextField(
        _("words"), help_text=_("Word for word, without quotation marks. Type (…) where you leave words out.")
    )

    panels = [FieldPanel("text")]

    class Meta(Orderable.Meta):
        verbose_name = _("quotation lifted out")
        verbose_name_plural = _("quotations lifted out")
