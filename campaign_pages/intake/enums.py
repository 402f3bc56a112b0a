"""Words for states that are stored."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class MailState(models.TextChoices):
    """Where an outgoing mail stands."""

    QUEUED = "queued", _("waiting")
    SENT = "sent", _("sent")
    FAILED = "failed", _("refused")


class FormKind(models.TextChoices):
    """The kinds of form that take personal data; each has its own purpose, basis, recipients and retention."""

    REGISTRATION = "registration", _("registration for a meeting")
    INTEREST = "interest", _("interest in a profession")
    SUBSCRIPTION = "subscription", _("subscription to news")
