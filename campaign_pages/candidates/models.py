"""Who is interested in a profession, how far each has come, and who wants to be told."""

from django.conf import settings as django_settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.models import Site

from campaign_pages.candidates.enums import Heard, Slot, Stage, StoppedReason, Way
from campaign_pages.candidates.naming import StageNames
from campaign_pages.candidates.querysets import LeadManager, SubscriptionManager
from campaign_pages.candidates.scopes import RecruitingScope
from campaign_pages.candidates.stages import ENDS, stages_of
from campaign_pages.facts.enums import RecruitmentPath
from campaign_pages.intake.phones import phone_in_words
from campaign_pages.registrations.codes import new_token
from campaign_pages.registrations.enums import Approved

__all__ = ["Lead", "LeadStep", "RecruitingScope", "StageNames", "Subscription"]


class Lead(models.Model):
    """One person's interest in one profession.

    Written by ``leads`` alone, which keeps the steps and the dates right. It is in no page, revision, search index or
    content export. ``erasing`` says when what it knows of the person goes; what remains is counted.
    """

    site = models.ForeignKey(Site, verbose_name=_("site"), null=True, on_delete=models.SET_NULL, related_name="+")
    campaign = models.ForeignKey(
        "campaign_pages.CampaignPage",
        verbose_name=_("campaign"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="leads",
    )
    profession = models.ForeignKey(
        "campaign_pages.Profession",
        verbose_name=_("profession"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    #: That of its profession when it came: its stages stay the same when the profession changes.
    path = models.CharField(
        _("way to recruitment"), max_length=10, choices=RecruitmentPath.choices, default=RecruitmentPath.POST
    )
    contact = models.ForeignKey(
        "campaign_pages.Contact",
        verbose_name=_("contact who answers"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    territory = models.CharField(_("territory"), max_length=120, blank=True)
    #: Comes with the form, so that sending it twice leaves one lead.
    token = models.CharField(max_length=40, unique=True, default=new_token, editable=False)

    #: Where the person came from, if the desk took them over from a meeting.
    registration = models.OneToOneField(
        "campaign_pages.Registration",
        verbose_name=_("registration for a meeting"),
        null=True,
        blank=True,
        editable=False,
        on_delete=models.SET_NULL,
        related_name="+",
    )

    first_name = models.CharField(_("first name"), max_length=80, blank=True)
    last_name = models.CharField(_("last name"), max_length=120, blank=True)
    mail = models.EmailField(_("mail"), blank=True)
    phone = models.CharField(_("phone"), max_length=40, blank=True)
    place = models.CharField(_("commune or postcode"), max_length=120, blank=True)
    way = models.CharField(_("preferred way"), max_length=10, choices=Way.choices, blank=True)
    slot = models.CharField(_("when to reach them"), max_length=10, choices=Slot.choices, blank=True)
    approved = models.CharField(_("already approved"), max_length=10, choices=Approved.choices, blank=True)
    heard = models.CharField(_("heard of us"), max_length=20, choices=Heard.choices, blank=True)
    message = models.TextField(_("message"), blank=True)
    source = models.CharField(_("channel"), max_length=40, blank=True, help_text=_("By which short link they came."))
    at_the_desk = models.BooleanField(_("entered by the service"), default=False)

    notice = models.ForeignKey(
        "campaign_pages.NoticeVersion",
        verbose_name=_("information given"),
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
    )
    pool = models.BooleanField(
        _("may be kept for later"), default=False, help_text=_("They agreed to be kept for a later need.")
    )
    #: As the form said when they agreed.
    pool_months = models.PositiveSmallIntegerField(_("months kept for later"), default=24)

    created_at = models.DateTimeField(_("written on"), default=timezone.now)
    received_at = models.DateTimeField(
        _("received on"), null=True, blank=True, help_text=_("Empty: the mail address has not been confirmed yet.")
    )
    reply_by = models.DateField(_("answer promised by"), null=True, blank=True)
    stage = models.CharField(_("stage"), max_length=12, choices=Stage.choices, default=Stage.NEW)
    stage_at = models.DateTimeField(_("at this stage since"), default=timezone.now)
    stopped_reason = models.CharField(_("reason"), max_length=20, choices=StoppedReason.choices, blank=True)
    last_contact_at = models.DateTimeField(_("last contact"), default=timezone.now)
    next_call_on = models.DateField(_("next call"), null=True, blank=True)
    assigned_to = models.ForeignKey(
        django_settings.AUTH_USER_MODEL,
        verbose_name=_("looked after by"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    erased_at = models.DateTimeField(_("erased on"), null=True, blank=True, editable=False)

    wagtail_reference_index_ignore = True

    objects = LeadManager()

    #: What names or describes the person; emptied when the lead is erased.
    PERSONAL = ("first_name", "last_name", "mail", "phone", "place", "way", "slot", "message")

    class Meta:
        verbose_name = _("candidate")
        verbose_name_plural = _("candidates")
        ordering = ["-created_at", "-pk"]
        indexes = [
            models.Index(fields=["stage", "reply_by"], name="campaign_pages_leads_due"),
            models.Index(fields=["erased_at", "last_contact_at"], name="campaign_pages_leads_kept"),
            models.Index(fields=["campaign", "received_at"], name="campaign_pages_leads_counted"),
            models.Index(fields=["mail"], name="campaign_pages_leads_by_mail"),
            models.Index(fields=["phone"], name="campaign_pages_leads_by_phone"),
        ]

    def __str__(self):
        # Never a name: this is what logs and error reports print.
        return f"{self._meta.verbose_name} {self.pk}"

    @property
    def name(self):
        """For the desk alone."""
        return f"{self.first_name} {self.last_name}".strip()

    @property
    def phone_shown(self):
        """The phone number as people read it."""
        return phone_in_words(self.phone)

    @property
    def stages(self):
        """The stages that this lead may reach, in their order."""
        return stages_of(self.path)

    @property
    def is_over(self):
        return self.stage in ENDS


class LeadStep(models.Model):
    """What happened to a lead: a stage that it reached, or a note. The last stage is the lead's own."""

    lead = models.ForeignKey(Lead, on_delete=models.CASCADE, related_name="steps", verbose_name=_("candidate"))
    stage = models.CharField(
        _("stage"), max_length=12, choices=Stage.choices, blank=True, help_text=_("Empty: a note only.")
    )
    at = models.DateTimeField(_("noted on"), default=timezone.now)
    author = models.ForeignKey(
        django_settings.AUTH_USER_MODEL,
        verbose_name=_("noted by"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    note = models.TextField(
        _("note"),
        blank=True,
        help_text=_("Facts only: the person may ask to read it. Nothing on health, family, origin or opinions."),
    )

    wagtail_reference_index_ignore = True

    class Meta:
        verbose_name = _("step of a candidate")
        verbose_name_plural = _("steps of candidates")
        ordering = ["at", "pk"]

    def __str__(self):
        return f"{self.lead_id} {self.stage}"


class Subscription(models.Model):
    """A mail address that wants to be told of a campaign; asked for by a form, confirmed by a mail, left by a click.

    Whoever leaves is erased at once; what remains is counted.
    """

    site = models.ForeignKey(Site, verbose_name=_("site"), null=True, on_delete=models.SET_NULL, related_name="+")
    campaign = models.ForeignKey(
        "campaign_pages.CampaignPage",
        verbose_name=_("campaign"),
        null=True,
        on_delete=models.SET_NULL,
        related_name="subscriptions",
    )
    mail = models.EmailField(_("mail"), blank=True)
    subjects = models.JSONField(_("subjects"), default=list, blank=True, help_text=_("Empty: all of them."))
    source = models.CharField(_("channel"), max_length=40, blank=True, help_text=_("By which short link they came."))
    notice = models.ForeignKey(
        "campaign_pages.NoticeVersion",
        verbose_name=_("information given"),
        null=True,
        on_delete=models.PROTECT,
        related_name="+",
    )
    requested_at = models.DateTimeField(_("requested on"), default=timezone.now)
    confirmed_at = models.DateTimeField(_("confirmed on"), null=True, blank=True)
    opening_told_at = models.DateTimeField(_("told of the opening on"), null=True, blank=True)
    erased_at = models.DateTimeField(_("left or erased on"), null=True, blank=True, editable=False)

    wagtail_reference_index_ignore = True

    objects = SubscriptionManager()

    class Meta:
        verbose_name = _("subscription")
        verbose_name_plural = _("subscriptions")
        ordering = ["-requested_at", "-pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["campaign", "mail"],
                condition=models.Q(erased_at=None),
                name="campaign_pages_subscribed_once",
            )
        ]
        indexes = [models.Index(fields=["mail"], name="campaign_pages_subscribers")]

    def __str__(self):
        return f"{self._meta.verbose_name} {self.pk}"
