"""What makes a page a vacancy: one public post, or several alike, that one can apply for until a given day."""

from datetime import timedelta

from django.core.exceptions import ValidationError
from django.core.validators import MinValueValidator
from django.db import models
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail.fields import RichTextField

from campaign_pages.addresses import WebAddressField
from campaign_pages.facts import dates, numerals
from campaign_pages.jobs.enums import (
    Category,
    Contract,
    PayPeriod,
    PostOrigin,
    RemoteWork,
    VacancyState,
    Versant,
    WorkingTime,
)
from campaign_pages.jobs.texts import TEXT_FEATURES

#: Décret n° 2018-1351 of 28 December 2018, art. 3 (amended by décret n° 2022-598): what a published vacancy must say.
#: The title is the page's own; place and reference of the profession are asked for where they are known.
MANDATORY = (
    *("versant", "origin", "category", "staff_group", "grade", "authority", "structure"),
    *("missions", "profile", "conditions", "vacant_from", "recipient", "apply_until"),
)
#: The same decree: a vacancy is normally published for one month at least.
SHORTEST = timedelta(days=30)


class VacancyMixin(models.Model):
    """One or several posts with the mandatory fields of a public vacancy, open and closed by their dates.

    Use it with a ``Page`` class and with ``VacancyServing``. A field of ``MANDATORY`` that is empty warns the editor
    and never stops a publication: contracts of less than a year are not bound by the decree.
    """

    openings = models.PositiveSmallIntegerField(
        _("number of posts"), null=True, default=1, validators=[MinValueValidator(1)]
    )
    reason = models.CharField(
        _("why we recruit"),
        max_length=220,
        blank=True,
        help_text=_(
            "One sentence under the title. Example: to answer families sooner, we strengthen the medical team."
        ),
    )
    published_on = models.DateField(
        _("published on"), null=True, blank=True, help_text=_("Before that day, the page says that it will open.")
    )
    apply_until = models.DateField(
        _("apply until"),
        null=True,
        blank=True,
        help_text=_(
            "Included. On the next day the page says by itself that it is closed. Empty: until further notice."
        ),
    )
    vacant_from = models.DateField(_("vacant from"), null=True, blank=True)

    versant = models.CharField(
        _("branch of the public service"),
        max_length=20,
        blank=True,
        choices=Versant.choices,
        default=Versant.TERRITORIAL,
    )
    origin = models.CharField(_("new or vacant post"), max_length=20, blank=True, choices=PostOrigin.choices)
    category = models.CharField(_("category"), max_length=10, blank=True, choices=Category.choices)
    staff_group = models.CharField(
        _("staff group"), max_length=150, blank=True, help_text=_("“Cadre d’emplois”. Example: territorial doctors")
    )
    grade = models.CharField(_("grade"), max_length=150, blank=True, help_text=_("Example: doctor 2nd or 1st class"))
    authority = models.CharField(
        _("recruiting authority"),
        max_length=150,
        blank=True,
        help_text=_("Who signs. Example: the president of the departmental council"),
    )
    structure = models.CharField(
        _("service"), max_length=200, blank=True, help_text=_("Where one works. Example: MDPH, medical assessment team")
    )
    job_reference = models.CharField(
        _("reference of the profession"), max_length=150, blank=True, help_text=_("Empty: that of the profession.")
    )
    reference = models.CharField(
        _("number of the offer"), max_length=60, blank=True, help_text=_("As declared. Example: O038261100123456")
    )

    missions = RichTextField(_("missions"), blank=True, features=TEXT_FEATURES)
    profile = RichTextField(
        _("profile"),
        blank=True,
        features=TEXT_FEATURES,
        help_text=_("What one can do. Never an age, a sex, a family situation, an origin or a state of health."),
    )
    conditions = RichTextField(
        _("special conditions and diplomas"),
        blank=True,
        features=TEXT_FEATURES,
        help_text=_("Diploma or registration required, on-call duty, driving licence…"),
    )

    contract = models.CharField(_("contract"), max_length=30, blank=True, choices=Contract.choices)
    contract_text = models.CharField(
        _("more about the contract"), max_length=150, blank=True, help_text=_("Example: three years, renewable")
    )
    working_time = models.CharField(
        _("working time"), max_length=10, blank=True, choices=WorkingTime.choices, default=WorkingTime.FULL
    )
    remote_work = models.CharField(_("remote work"), max_length=10, choices=RemoteWork.choices, default=RemoteWork.NONE)
    pay_from = models.DecimalField(
        _("pay, from"), max_digits=9, decimal_places=2, null=True, blank=True, help_text=_("In euros, gross.")
    )
    pay_to = models.DecimalField(_("pay, up to"), max_digits=9, decimal_places=2, null=True, blank=True)
    pay_period = models.CharField(_("pay period"), max_length=10, choices=PayPeriod.choices, default=PayPeriod.MONTH)
    pay_text = models.CharField(
        _("more about pay"), max_length=200, blank=True, help_text=_("Example: plus bonuses and meal vouchers")
    )

    recipient = models.CharField(
        _("to whom to write"),
        max_length=200,
        blank=True,
        help_text=_("Service and postal address. Example: Direction des ressources humaines, 1 place du Département…"),
    )
    apply_url = WebAddressField(
        _("application site"), max_length=500, blank=True, help_text=_("The address of the offer on your job site.")
    )
    apply_mail = models.EmailField(_("mail for applications"), blank=True)

    contact = models.ForeignKey(
        "campaign_pages.Contact",
        verbose_name=_("contact"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text=_("The service that answers questions about this post."),
    )

    # Set by a preview of another state; never stored.
    previewed_state = None

    class Meta:
        abstract = True

    def state_on(self, today):
        """The state on that day (a ``date``); in a preview, the state being previewed."""
        if self.previewed_state:
            return self.previewed_state
        if self.published_on and today < self.published_on:
            return VacancyState.TO_COME
        if self.apply_until and today > self.apply_until:
            return VacancyState.CLOSED
        return VacancyState.OPEN

    @property
    def pay_amounts(self):
        """``from €3,200 to €4,600 gross per month``; empty without an amount."""
        amounts = {"low": numerals.amount(self.pay_from, "€"), "high": numerals.amount(self.pay_to, "€")}
        if self.pay_from is None and self.pay_to is None:
            return ""
        if self.pay_to is None:
            words = gettext("from %(low)s gross %(period)s")
        elif self.pay_from is None:
            words = gettext("up to %(high)s gross %(period)s")
        elif self.pay_from == self.pay_to:
            words = gettext("%(low)s gross %(period)s")
        else:
            words = gettext("from %(low)s to %(high)s gross %(period)s")
        return words % {**amounts, "period": self.get_pay_period_display()}

    def empty_mandatory_fields(self):
        """The names, as editors read them, of the mandatory fields that say nothing yet."""
        return [str(self._meta.get_field(name).verbose_name) for name in MANDATORY if not getattr(self, name)]

    def date_warnings(self, today):
        """Sentences about dates that are allowed but probably not meant."""
        if self.apply_until and self.apply_until < today:
            yield gettext("This vacancy is closed since %(day)s.") % {"day": dates.day(self.apply_until)}
        elif self.apply_until and self.published_on and self.apply_until - self.published_on < SHORTEST:
            yield gettext("A public vacancy is normally published for one month at least.")

    def clean(self):
        super().clean()
        faults = {}
        if self.published_on and self.apply_until and self.apply_until < self.published_on:
            faults["apply_until"] = _("The last day comes before the day of publication.")
        if self.pay_from is not None and self.pay_to is not None and self.pay_to < self.pay_from:
            faults["pay_to"] = _("The upper amount is below the lower one.")
        if faults:
            raise ValidationError(faults)
