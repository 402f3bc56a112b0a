"""Mails that are queued with what they tell of, and sent once, whatever the mail server does."""

import logging
import smtplib
import time
import uuid
from collections import Counter
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import timedelta
from email.utils import parseaddr, quote
from functools import partial

from django.conf import settings as django_settings
from django.core.exceptions import ValidationError
from django.core.mail import EmailMessage
from django.core.validators import validate_email
from django.db import transaction
from django.db.models import CharField, Exists, OuterRef, Value
from django.db.models.functions import Cast, Concat
from django.utils import timezone

from campaign_pages.branding.models import Branding
from campaign_pages.conf import settings
from campaign_pages.intake.coarsening import coarsen
from campaign_pages.intake.enums import MailState
from campaign_pages.intake.mail_kinds import render_mail
from campaign_pages.intake.models import OutgoingMail

logger = logging.getLogger(__name__)

# Longer than a mail server may take: a worker that was killed gives its mail back after that.
CLAIM = timedelta(minutes=15)
LONGEST_WAIT = timedelta(hours=6)
#: A mail that no server has taken for so long would come too late, and what it says is personal.
LONGEST_TRIED = timedelta(days=5)
#: A mail whose content has been erased.
NOTHING = {"to": "", "reply_to": "", "subject": "", "body": "", "attachments": [], "leave_address": ""}
#: What is coarsened then: the key of the mail still names a record, whose hour it must not tell.
MOMENTS = ("queued_at", "next_try", "ended_at")
PRODUCERS = []
#: Whether what is queued now is sent by the same run, a moment later.
_sent_by_this_run = ContextVar("sent_by_this_run", default=False)


def register_due_mails(producer):
    """For a room: ``producer(now)`` queues what has become due, reminders for example; asked before each sending."""
    PRODUCERS.append(producer)


def queue(kind, key, to, context, site, attachments=(), leave="", reply_to=""):
    """Queue a mail in the caller's transaction; the row, or ``None`` where this kind and key are queued already.

    ``attachments``: triples (file name, text, MIME type). The text is rendered now: it tells what held at this moment.
    ``leave``: the full address whose POST takes the reader off the list, for mails that people subscribed to; mail
    programmes then show a button of their own (RFC 8058).
    ``reply_to``: where answers go, for a mail to the public; what is no address is left out, so that the mail goes.
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
            "reply_to": reply_to if is_address(reply_to) else "",
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
    if not _sent_by_this_run.get():
        transaction.on_commit(partial(_ask_to_send, mail.pk), robust=True)
    return mail


def send_due(now=None, limit=500):
    """Send what is due, at most ``limit`` mails; a ``Counter`` of ``sent``, ``retried`` and ``failed``.

    A row is claimed by one conditional update, so that two workers never take the same. A claim ends by itself.
    """
    now, began = now or timezone.now(), time.monotonic()
    with _sending_afterwards():
        for producer in PRODUCERS:
            try:
                producer(now)
            except Exception:
                # What fails in one room must not hold up the mails of the others.
                logger.exception("A producer of mails failed: %s", producer.__module__)

    def moment():
        # Time goes on: what has just been queued is due, and a claim counts from its own beginning.
        return now + timedelta(seconds=time.monotonic() - began)

    due = OutgoingMail.objects.filter(state=MailState.QUEUED, next_try__lte=moment()).order_by("next_try", "pk")
    counts = Counter()
    for pk in list(due.values_list("pk", flat=True)[:limit]):
        if mail := _claimed(pk, moment()):
            counts[_send(mail, now)] += 1
    return counts


def send_one(pk):
    """Send this mail, if it is due and nobody else is sending it: ``sent``, ``retried``, ``failed`` or ``None``."""
    now = timezone.now()
    mail = _claimed(pk, now)
    return _send(mail, now) if mail else None


def is_address(text):
    """Whether a text is one mail address, and nothing else."""
    try:
        validate_email(text)
    except ValidationError:
        return False
    return True


def told_lately(kinds, to, since):
    """Whether a mail of one of these kinds has been queued for this address since then (aware datetime).

    Nobody fills the letter box of others with our mails.
    """
    return OutgoingMail.objects.filter(kind__in=kinds, to__iexact=to, queued_at__gt=since).exists()


def erase_about(kinds, condition):
    """Erase the mails of these kinds that a condition on their keys finds; those that still wait are not sent."""
    found = OutgoingMail.objects.filter(condition, kind__in=kinds)
    found.filter(state=MailState.QUEUED).update(state=MailState.FAILED, ended_at=timezone.now())
    found.update(claim="", **NOTHING)
    coarsen(found, month=MOMENTS)


def withdraw_before(mail, kinds, start_of_key):
    """Give up mails that no server has taken yet and that this newer one makes untrue; what they said is erased."""
    untrue = OutgoingMail.objects.filter(kind__in=kinds, key__startswith=start_of_key, pk__lt=mail.pk)
    untrue.filter(state=MailState.QUEUED, claim="").update(state=MailState.FAILED, ended_at=timezone.now(), **NOTHING)


def not_queued(kind, records, end_of_key=""):
    """Of a queryset, the records for which no mail of this kind was queued with their primary key as its key."""
    key = Concat(Cast(OuterRef("pk"), CharField()), Value(end_of_key))
    return records.filter(~Exists(OutgoingMail.objects.filter(kind=kind, key=key)))


def erase_old_mails(now):
    """What mails said, and to whom, ``MAIL_KEPT_DAYS`` after they ended; for the purge."""
    before = now - timedelta(days=settings.MAIL_KEPT_DAYS)
    old = OutgoingMail.objects.filter(ended_at__lt=before).exclude(to="", body="")
    coarsen(old, month=MOMENTS)
    return {"mails": old.update(**NOTHING)}


def erase_mail(mail):
    """Erase a mail at the request of its person; one that still waits is not sent."""
    waiting = OutgoingMail.objects.filter(pk=mail.pk, state=MailState.QUEUED)
    waiting.update(state=MailState.FAILED, ended_at=timezone.now())
    erased = OutgoingMail.objects.filter(pk=mail.pk)
    erased.update(**NOTHING, claim="")
    coarsen(erased, month=MOMENTS)


def _claimed(pk, now):
    claim = uuid.uuid4().hex
    free = OutgoingMail.objects.filter(pk=pk, state=MailState.QUEUED, next_try__lte=now)
    # The next try lies behind the claim: nobody else finds the row due before that.
    if not free.update(claim=claim, next_try=now + CLAIM):
        return None
    return OutgoingMail.objects.select_related("site").filter(pk=pk, claim=claim).first()


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
    sender = _sender(mail.site)
    headers = {"Auto-Submitted": "auto-generated", "Message-ID": _message_id(mail, sender)}
    if mail.leave_address:
        headers["List-Unsubscribe"] = f"<{mail.leave_address}>"
        headers["List-Unsubscribe-Post"] = "List-Unsubscribe=One-Click"
    answers = [mail.reply_to] if mail.reply_to else None
    message = EmailMessage(mail.subject, mail.body, sender, [mail.to], headers=headers, reply_to=answers)
    for name, text, mimetype in mail.attachments:
        message.attach(name, text, mimetype)
    return message


def _sender(site):
    """What the host says for our mails; else its usual address, under the name of the site that writes."""
    if settings.MAIL_FROM or site is None:
        return settings.MAIL_FROM or django_settings.DEFAULT_FROM_EMAIL
    _name, address = parseaddr(django_settings.DEFAULT_FROM_EMAIL)
    # Django encodes and folds the name.
    return f'"{quote(str(Branding.for_site(site)))}" <{address}>'


def _message_id(mail, sender):
    """The same at each try: a mail taken by a server just before its worker was killed is known when it comes again."""
    return f"<campaign-pages.{mail.pk}.{mail.queued_at:%Y%m%d%H%M%S%f}@{sender.rpartition('@')[2].strip('> ')}>"


def _is_permanent(problem):
    if isinstance(problem, smtplib.SMTPRecipientsRefused):
        return all(500 <= code < 600 for code, _text in problem.recipients.values())
    return isinstance(problem, smtplib.SMTPDataError) and 500 <= problem.smtp_code < 600


@contextmanager
def _sending_afterwards():
    token = _sent_by_this_run.set(True)
    try:
        yield
    finally:
        _sent_by_this_run.reset(token)


def _ask_to_send(pk):
    # Only now: the task sends what this module queues.
    from campaign_pages.intake.tasks import send_mail

    send_mail.enqueue(pk)
