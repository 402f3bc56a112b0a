"""Two entries that are one person: what one lead takes over from the other, shown before it is done."""

from copy import copy

from django.db import transaction
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext as _

from campaign_pages.candidates.enums import Stage
from campaign_pages.candidates.erasing import LEAD_MAILS
from campaign_pages.candidates.models import Lead, LeadStep
from campaign_pages.intake.outbox import erase_about

#: What a lead takes over from another entry of the same person, where it knows nothing itself.
JOINED = (
    *("campaign", "profession", "contact", "territory", "last_name", "mail", "phone", "place", "way", "slot"),
    *("registration", "approved", "heard", "message", "source", "notice", "next_call_on", "assigned_to"),
)


def joined(kept, other):
    """What ``kept`` would be after taking over what ``other`` knows; neither is changed.

    Whatever both know stays as ``kept`` has it; a stage that one of them has come to on the same way, both have.
    """
    both = copy(kept)
    if not kept.profession:
        both.path = other.path
    for name in JOINED:
        # A campaign of another site is none for this entry.
        is_foreign = name == "campaign" and other.site_id != kept.site_id
        if not getattr(kept, name) and not is_foreign:
            setattr(both, name, getattr(other, name))
    order = both.stages[:-1]
    if kept.stage in order and other.stage in order and order.index(other.stage) > order.index(kept.stage):
        both.stage, both.stage_at = other.stage, other.stage_at
    both.created_at = min(kept.created_at, other.created_at)
    both.received_at = min(kept.received_at, other.received_at)
    # Whoever was promised an answer twice, and had none yet, waits for the first one.
    promised = [lead.reply_by for lead in (kept, other) if lead.stage == Stage.NEW and lead.reply_by]
    both.reply_by = min(promised, default=kept.reply_by)
    both.last_contact_at = max(kept.last_contact_at, other.last_contact_at)
    # Only what both agreed to.
    both.pool = kept.pool and other.pool
    both.pool_months = min(kept.pool_months, other.pool_months)
    return both


def join(kept, other, author, now=None):
    """Make one lead of two that are the same person, as ``joined`` says; ``other`` is deleted, its steps stay.

    A person decides that. What was written about the entry that goes is erased with it. Returns the lead as it is now.
    """
    now = now or timezone.now()
    with transaction.atomic():
        rows = {lead.pk: lead for lead in Lead.objects.select_for_update().filter(pk__in=[kept.pk, other.pk])}
        if len(rows) < 2:
            # A colleague was quicker.
            return rows.get(kept.pk, kept)
        kept, other = rows[kept.pk], rows[other.pk]
        both = joined(kept, other)
        erase_about(LEAD_MAILS, Q(key=str(other.pk)))
        LeadStep.objects.filter(lead=other).update(lead=kept)
        other.delete()
        both.save()
        LeadStep.objects.create(lead=both, at=now, author=author, note=_("Joined with another entry of this person."))
    return both
