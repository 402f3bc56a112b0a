"""Who wants to be told: asked for, confirmed, left."""

from datetime import timedelta

from django.db import IntegrityError, transaction
from django.utils import timezone

from campaign_pages import days
from campaign_pages.candidates import mails
from campaign_pages.candidates.leads import ASKED_AGAIN_AFTER
from campaign_pages.candidates.links import LEAVE, signed_address
from campaign_pages.candidates.models import Subscription
from campaign_pages.intake.coarsening import coarsen

#: How long an address waits to be confirmed.
UNCONFIRMED_KEPT = timedelta(days=7)


def ask(subscription):
    """Ask the address of a subscription that is not saved yet to confirm it.

    One that has asked before is asked again with what was typed last; one that has confirmed is told so by mail, once
    a day at most. Whoever sends the form learns none of it.
    """
    try:
        with transaction.atomic():
            known = _known(subscription)
            if known is None:
                subscription.save(force_insert=True)
                mails.ask_to_confirm(subscription)
            elif known.confirmed_at is None and known.requested_at + ASKED_AGAIN_AFTER <= timezone.now():
                for name in ("subjects", "source", "notice_id", "requested_at"):
                    setattr(known, name, getattr(subscription, name))
                known.save(update_fields=["subjects", "source", "notice", "requested_at"])
                mails.ask_to_confirm(known)
            elif known.confirmed_at:
                mails.tell_known(known)
    except IntegrityError:
        # The same form at the same moment: the other one has asked.
        return


def confirm(subscription, now=None):
    """The address is confirmed; ``None`` when that comes too late."""
    now = now or timezone.now()
    oldest = now - UNCONFIRMED_KEPT
    waiting = Subscription.objects.filter(
        pk=subscription.pk, erased_at=None, confirmed_at=None, requested_at__gt=oldest
    )
    waiting.update(confirmed_at=now)
    return Subscription.objects.active().filter(pk=subscription.pk).first()


def leave(subscription, now=None):
    """Take the address off the list, and out of the database."""
    erase_all(Subscription.objects.filter(pk=subscription.pk), now or timezone.now())


def erase_all(subscriptions, now):
    """Erase these; what remains says in which month somebody subscribed, by which channel. The number of them."""
    known = subscriptions.filter(erased_at=None)
    coarsen(known, month=["requested_at", "confirmed_at", "opening_told_at"])
    return known.update(mail="", subjects=[], erased_at=days.start_of(days.day_of(now)))


def export_rows(subscriptions):
    """Rows for any mailing tool, the header first: address, subjects, day of the confirmation, address to leave."""
    yield ["mail", "subjects", "confirmed", "leave"]
    for each in subscriptions.active().select_related("site").iterator():
        leave_address = signed_address(LEAVE, each.site, each.pk)
        yield [each.mail, ", ".join(each.subjects), each.confirmed_at, leave_address]


def _known(subscription):
    same = Subscription.objects.filter(campaign=subscription.campaign, mail=subscription.mail, erased_at=None)
    return same.first()
