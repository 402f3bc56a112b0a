"""Mails that are queued with what they tell of, and sent once, whatever the mail server does."""

import smtplib
import uuid
from collections import Counter
from datetime import timedelta

from django.conf import settings as django_settings
from django.core.mail import EmailMessage
from django.core.validators import validate_email
from django.db import transaction
from django.utils import timezone

from campaign_pages.conf import settings
from campaign_pages.intake.enums import MailState
from campaign_pages.intake.mail_kinds import render_mail
from campaign_pages.intake.models import OutgoingMail

# Longer than a mail server may take: a worker that was killed gives its mail back after that.
CLAIM = timedelta(minutes=15)
LONGEST_WAIT = timedelta(hours=6)
#: A mail that no server has taken for so long would come too late, and what it says is personal.
LONGEST_TRIED = timedelta(days=5)
PRODUCERS = []
#: What is left of what a mail said, and to whom, once it has been erased.
NOTHING = {"to": "", "subject": "", "body": "", "attachments": [], "leave_address": ""}


def register_due_mails(producer):
    """For a room: ``producer(now)`` queues what has become due, reminders for example; asked before each sending."""
    PRODUCERS.append(producer)


def queue(kind, key, to, context, site, attachments=(), leave=""):
    """Queue a mail in the caller's transaction; the row, or ``None`` where this kind and key are queued already.

    ``attachments``: triples (file name, text, MIME type). The text is rendered now: it tells what held at this moment.
    ``leave``: the full address whose POST takes the reader off the list, for mails that people subscribed to; mail
    programmes then show a button of their own (RFC 8058).
    Raises ``ValidationError`` for an address that is none.
    """
    validate_email(to)
    subject, body = render_mail(kind, context, site)
    now = timezone.now()
    # Sent once: the row of an earlier call stays as it is.
    mail, is_new = OutgoingMail.objects.get_or_create(
        kind=kind,
        key=str(key),
        defaults={
            "site": site,
            "to": to,
            "subject": subject[:300],
            "body": body,
            "attachments": [list(each) for each in attachments],
            "leave_address": leave,
            "next_try": now,
            "queued_at": now,
        },
    )
    if not is_new:
        return None
    transaction.on_commit(_ask_to_send)
    return mail


def send_due(now=None, limit=100):
    """Send what is due, at most ``limit`` mails; a ``Counter`` of ``sent``, ``retried`` and ``failed``.

    A row is claimed by one conditional update, so that two workers never take the same. A claim ends by itself.
    """
    now = now or timezone.now()
    for producer in PRODUCERS:
        producer(now)
    due = OutgoingMail.objects.filter(state=MailState.QUEUED, next_try__lte=now).order_by("next_try", "pk")
    counts = Counter()
    for pk in list(due.values_list("pk", flat=True)[:limit]):
        mail = _claimed(pk, now)
        if mail:
            counts[_send(mail, now)] += 1
    return counts


def erase_old_mails(now):
    """What mails said, and to whom, ``MAIL_KEPT_DAYS`` after they ended; for the purge."""
    before = now - timedelta(days=settings.MAIL_KEPT_DAYS)
    old = OutgoingMail.objects.filter(ended_at__lt=before).exclude(to="", body="")
    return {"mails": old.update(**NOTHING)}


def erase_mail(mail):
    """Erase a mail at the request of its person; one that still waits is not sent."""
    OutgoingMail.objects.filter(pk=mail.pk).update(**NOTHING, claim="")
    OutgoingMail.objects.filter(pk=mail.pk, state=MailState.QUEUED).update(
        state=MailState.FAILED, ended_at=timezone.now()
    )


def _claimed(pk, now):
    claim = uuid.uuid4().hex
    free = OutgoingMail.objects.filter(pk=pk, state=MailState.QUEUED, next_try__lte=now)
    # The next try lies behind the claim: nobody else finds the row due before that.
    return free.update(claim=claim, next_try=now + CLAIM) and OutgoingMail.objects.filter(pk=pk, claim=claim).first()


def _send(mail, now):
    attempts = mail.attempts + 1
    try:
        _message(mail).send()
    except Exception as problem:  # a mail server may raise anything, and one mail must not hold up the others
        if _is_permanent(problem) or now - mail.queued_at > LONGEST_TRIED:
            _end(mail, state=MailState.FAILED, attempts=attempts, ended_at=now)
            return "failed"
        wait = min(timedelta(minutes=2 ** min(attempts, 10)), LONGEST_WAIT)
        _end(mail, attempts=attempts, next_try=now + wait)
        return "retried"
    _end(mail, state=MailState.SENT, attempts=attempts, ended_at=now)
    return "sent"


def _end(mail, **values):
    OutgoingMail.objects.filter(pk=mail.pk, claim=mail.claim).update(claim="", **values)


def _message(mail):
    sender = settings.MAIL_FROM or django_settings.DEFAULT_FROM_EMAIL
    headers = {"Auto-Submitted": "auto-generated", "Message-ID": _message_id(mail, sender)}
    if mail.leave_address:
        headers["List-Unsubscribe"] = f"<{mail.leave_address}>"
        headers["List-Unsubscribe-Post"] = "List-Unsubscribe=One-Click"
    message = EmailMessage(mail.subject, mail.body, sender, [mail.to], headers=headers)
    for name, text, mimetype in mail.attachments:
        message.attach(name, text, mimetype)
    return message


def _message_id(mail, sender):
    """The same at each try: a mail taken by a server just before its worker was killed is known when it comes again."""
    return f"<campaign-pages.{mail.pk}.{mail.queued_at:%Y%m%d%H%M%S%f}@{sender.rpartition('@')[2].strip('> ')}>"


def _is_permanent(problem):
    if isinstance(problem, smtplib.SMTPRecipientsRefused):
        return all(500 <= code < 600 for code, _text in problem.recipients.values())
    return isinstance(problem, smtplib.SMTPDataError) and 500 <= problem.smtp_code < 600


def _ask_to_send():
    # Only now: the task sends what this module queues.
    from campaign_pages.intake.tasks import send_mails

    send_mails.enqueue()
