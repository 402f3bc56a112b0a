"""What makes a page an interest form, or a form to stay informed: Page-free mixins."""

from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.utils.translation import gettext_lazy as _

from campaign_pages.fields import RegistryStreamField
from campaign_pages.intake.notices import LONGEST_MONTHS


class FormMixin(models.Model):
    """The words around a form of a campaign."""

    introduction = models.TextField(
        _("introduction"),
        blank=True,
        help_text=_("One or two sentences above the form. The page says by itself that nothing is binding."),
    )
    body = RegistryStreamField(
        "page", blank=True, verbose_name=_("below the form"), help_text=_("Who answers, the next dates, questions…")
    )

    class Meta:
        abstract = True


class InterestFormMixin(FormMixin):
    """When one is answered, by whom, and what happens next."""

    reply_days = models.PositiveSmallIntegerField(
        _("working days to answer"),
        default=3,
        validators=[MinValueValidator(1), MaxValueValidator(20)],
        help_text=_(
            "Promised on the page and in the mail. The service is reminded of who has waited longer. Promise what you "
            "can keep: 2 is good, 10 is long."
        ),
    )
    thanks = models.TextField(
        _("after sending"),
        blank=True,
        help_text=_("What happens next: who calls, how long it takes, what to prepare. Nothing is needed for now."),
    )
    meetings_page = models.ForeignKey(
        "wagtailcore.Page",
        verbose_name=_("information meetings"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text=_("The agenda, week or campaign whose next date is shown after sending."),
    )
    pool_months = models.PositiveSmallIntegerField(
        _("months kept for later"),
        default=LONGEST_MONTHS,
        validators=[MinValueValidator(12), MaxValueValidator(LONGEST_MONTHS)],
        help_text=_("After the last contact, for those who tick the box, which says the number. From 12 to 24."),
    )

    class Meta:
        abstract = True


class StayInformedMixin(FormMixin):
    """What one may be told of."""

    subjects = models.TextField(
        _("subjects"),
        blank=True,
        help_text=_(
            "One on each line, for readers to choose: “The information meetings”, “The opening of the campaign”. "
            "Empty: one is told of everything."
        ),
    )

    class Meta:
        abstract = True

    @property
    def subject_list(self):
        lines = (line.strip() for line in self.subjects.splitlines())
        return [line for line in dict.fromkeys(lines) if line]
