"""What a scheduler does for forms and mails, and whether it still does."""

from datetime import timedelta

from django.utils import timezone

from campaign_pages.conf import settings
from campaign_pages.intake.enums import MailState
from campaign_pages.intake.models import DutyRun, OutgoingMail

PURGE, SEND_MAILS = "purge", "send_mails"


def note_run(name):
    """Keep that a duty has just been done."""
    DutyRun.objects.update_or_create(name=name, defaults={"ran_at": timezone.now()})


def waits_for_mails(now):
    """Whether mails have been due for ``DUTY_GRACE_HOURS`` and ``send_mails`` has not run since."""
    since = now - timedelta(hours=settings.DUTY_GRACE_HOURS)
    waiting = OutgoingMail.objects.filter(state=MailState.QUEUED, queued_at__lt=since).exists()
    return waiting and not DutyRun.objects.filter(name=SEND_MAILS, ran_at__gte=since).exists()


def waits_for_purge(now):
    """Whether there is something to look after and ``purge`` has not run for ``DUTY_GRACE_HOURS``."""
    since = now - timedelta(hours=settings.DUTY_GRACE_HOURS)
    old = OutgoingMail.objects.filter(queued_at__lt=since).exists()
    return old and not DutyRun.objects.filter(name=PURGE, ran_at__gte=since).exists()
