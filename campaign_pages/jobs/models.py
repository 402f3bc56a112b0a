"""What makes a page a job sheet or a list of them: Page-free mixins, for hosts with a base Page of their own too."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.fields import RichTextField
from wagtail.images import get_image_model_string

from campaign_pages.fields import RegistryStreamField
from campaign_pages.jobs.enums import Category
from campaign_pages.jobs.texts import TEXT_FEATURES


class JobSheetMixin(models.Model):
    """A profession told to somebody who may take it up: what one does, what it takes, what it brings.

    Use it with a ``Page`` class and with ``JobSheetServing``.
    """

    profession = models.ForeignKey(
        "campaign_pages.Profession",
        verbose_name=_("profession"),
        null=True,
        on_delete=models.PROTECT,
        related_name="+",
        help_text=_("Its names and its picture come from there."),
    )
    sentence = models.CharField(
        _("the job in one sentence"),
        max_length=220,
        blank=True,
        help_text=_("What one does, for whom, with what support. Empty: the sentence of the profession."),
    )
    picture = models.ForeignKey(
        get_image_model_string(),
        verbose_name=_("picture"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text=_("Beside the title, cropped to 4:3 around its focal point. Empty: the picture of the profession."),
    )
    actions = RegistryStreamField(
        "actions",
        max_num=2,
        blank=True,
        verbose_name=_("actions"),
        help_text=_("First the main action (“Choose an information meeting”), then a second door (“Be called back”)."),
    )

    family = models.CharField(
        _("family of professions"),
        max_length=80,
        blank=True,
        help_text=_("The list groups the sheets by it: write it in the same way each time. Example: Childhood"),
    )
    category = models.CharField(_("category"), max_length=10, blank=True, choices=Category.choices)
    contract_text = models.CharField(
        _("contract"),
        max_length=150,
        blank=True,
        help_text=_("Example: permanent contract of public law, paid monthly"),
    )
    place_text = models.CharField(
        _("where one works"),
        max_length=150,
        blank=True,
        help_text=_("Example: at home; or: in Saint-Clair, with visits"),
    )
    diploma_text = models.CharField(
        _("diploma"), max_length=150, blank=True, help_text=_("In a few words. Example: none to begin with")
    )

    missions = RichTextField(
        _("missions"),
        blank=True,
        features=TEXT_FEATURES,
        help_text=_("What one is there for, as a list of four to eight lines that begin with a verb."),
    )
    daily_work = RichTextField(
        _("a day’s work"),
        blank=True,
        features=TEXT_FEATURES,
        help_text=_("An ordinary day from morning to evening. No child or person who can be recognised."),
    )
    skills = RichTextField(
        _("skills and qualities"),
        blank=True,
        features=TEXT_FEATURES,
        help_text=_("What one can do, or will learn here. Never an age, a family situation or an origin."),
    )
    access = RichTextField(
        _("how to get there"),
        blank=True,
        features=TEXT_FEATURES,
        help_text=_("Diplomas, approval, steps and how long they take. A numbered list is printed as steps."),
    )
    career = RichTextField(
        _("and then"),
        blank=True,
        features=TEXT_FEATURES,
        help_text=_("Training along the way, how one can move on, what an experience here leads to."),
    )
    pay_text = models.CharField(
        _("pay in a few words"),
        max_length=150,
        blank=True,
        help_text=_("For the summary at the top. Example: from 1,823 € gross per month for one child"),
    )
    pay = RegistryStreamField(
        "pay",
        blank=True,
        verbose_name=_("pay and benefits"),
        help_text=_("Choose benefits and figures, do not type them: in January one edit then updates every page."),
    )
    contact = models.ForeignKey(
        "campaign_pages.Contact",
        verbose_name=_("contact"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text=_("The service that answers questions about this job."),
    )
    body = RegistryStreamField(
        "page",
        blank=True,
        verbose_name=_("further content"),
        help_text=_("Questions and answers, a quotation, documents… Printed after the job itself."),
    )

    class Meta:
        abstract = True


class JobIndexMixin(models.Model):
    """The words above a list of job sheets."""

    introduction = models.TextField(
        _("introduction"), blank=True, help_text=_("Two sentences for somebody who does not know these jobs.")
    )
    picture = models.ForeignKey(
        get_image_model_string(),
        verbose_name=_("picture"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )

    class Meta:
        abstract = True
