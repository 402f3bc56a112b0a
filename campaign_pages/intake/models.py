"""What is kept for forms and mails: notices and their versions, texts of mails, mails that go out."""

from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.contrib.settings.models import BaseSiteSetting
from wagtail.models import Site

from campaign_pages.intake.enums import FormKind, MailState


class PrivacyNotice(BaseSiteSetting):
    """What a site says of personal data; whatever is left empty is said from the site's identity and usual words."""

    controller = models.CharField(
        _("controller"), max_length=200, blank=True, help_text=_("Empty: the name of the site's identity.")
    )
    dpo_contact = models.CharField(
        _("data protection officer"), max_length=200, blank=True, help_text=_("A mail or postal address.")
    )
    recipients = models.CharField(
        _("recipients"), max_length=250, blank=True, help_text=_("Empty: the site's service, by its own word.")
    )
    registration_months = models.PositiveSmallIntegerField(_("months kept: registrations"), default=3)
    interest_months = models.PositiveSmallIntegerField(
        _("months kept: interest"),
        default=12,
        validators=[MinValueValidator(1), MaxValueValidator(12)],
        help_text=_("After the last contact, for who did not agree to be kept longer. At most 12."),
    )

    panels = [
        MultiFieldPanel([FieldPanel("controller"), FieldPanel("dpo_contact"), FieldPanel("recipients")], _("Who")),
        MultiFieldPanel([FieldPanel("registration_months"), FieldPanel("interest_months")], _("How long")),
    ]

    class Meta:
        verbose_name = _("personal data notice")
        verbose_name_plural = _("personal data notices")
        permissions = [("answer_persons", _("Can find, export and erase one person"))]

    def __str__(self):
        return str(self._meta.verbose_name)


class NoticeVersion(models.Model):
    """A notice as it was shown. Each stored record keeps the version its person read; it never changes."""

    kind = models.CharField(_("form"), max_length=20, choices=FormKind.choices)
    digest = models.CharField(_("digest"), max_length=64, unique=True)
    text = models.TextField(_("text"))
    since = models.DateTimeField(_("since"), auto_now_add=True)

    class Meta:
        verbose_name = _("version of a personal data notice")
        verbose_name_plural = _("versions of personal data notices")

    def __str__(self):
        return f"{self.get_kind_display()}, {self.digest[:8]}"

    @property
    def paragraphs(self):
        """The text, a paragraph at a time."""
        return self.text.split("\n")


class MailText(models.Model):
    """The subject and body that a site chose for one kind of mail, in place of the usual ones."""

    site = models.ForeignKey(Site, on_delete=models.CASCADE, related_name="+", verbose_name=_("site"))
    kind = models.CharField(_("kind of mail"), max_length=50)
    subject = models.CharField(_("subject"), max_length=200)
    body = models.TextField(_("text"))

    class Meta:
        verbose_name = _("text of a mail")
        verbose_name_plural = _("texts of mails")
        constraints = [models.UniqueConstraint(fields=["site", "kind"], name="campaign_pages_one_text_per_mail")]

    def __str__(self):
        return self.kind

    def clean(self):
        from campaign_pages.intake.mail_kinds import refuse_missing_links, refuse_unknown_placeholders

        refuse_unknown_placeholders(self.kind, self.subject, self.body)
        refuse_missing_links(self.kind, self.body)


class OutgoingMail(models.Model):
    """A mail to be sent once: ``kind`` and ``key`` are unique, and stay when what it said has been erased."""

    kind = models.CharField(_("kind of mail"), max_length=50)
    key = models.CharField(_("key"), max_length=100)
    site = models.ForeignKey(Site, null=True, on_delete=models.SET_NULL, related_name="+", verbose_name=_("site"))
    to = models.EmailField(_("to"), blank=True)
    subject = models.CharField(_("subject"), max_length=300, blank=True)
    body = models.TextField(_("text"), blank=True)
    attachments = models.JSONField(_("attachments"), default=list, blank=True)
    reply_to = models.EmailField(_("answered at"), blank=True)
    leave_address = models.CharField(_("address to leave the list"), max_length=500, blank=True)
    state = models.CharField(_("state"), max_length=10, choices=MailState.choices, default=MailState.QUEUED)
    attempts = models.PositiveIntegerField(_("attempts"), default=0)
    next_try = models.DateTimeField(_("next try"))
    claim = models.CharField(max_length=32, blank=True)
    queued_at = models.DateTimeField(_("queued at"))
    ended_at = models.DateTimeField(_("ended at"), null=True, blank=True)

    class Meta:
        verbose_name = _("outgoing mail")
        verbose_name_plural = _("outgoing mails")
        constraints = [models.UniqueConstraint(fields=["kind", "key"], name="campaign_pages_each_mail_once")]
        indexes = [models.Index(fields=["state", "next_try"], name="campaign_pages_mails_due")]

    def __str__(self):
        return f"{self.kind} {self.pk}"


class DutyRun(models.Model):
    """When a duty of the scheduler (“send_mails”, “purge”) was last done: tells whether it still is."""

    name = models.CharField(_("name"), max_length=30, unique=True)
    ran_at = models.DateTimeField(_("ran at"))

    class Meta:
        verbose_name = _("run of a duty")
        verbose_name_plural = _("runs of duties")

    def __str__(self):
        return self.name
