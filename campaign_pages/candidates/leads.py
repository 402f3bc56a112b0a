"""What happens to leads: each change is made here, in one transaction, with its step."""

from datetime import timedelta

from django.db import IntegrityError, transaction
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext as _

from campaign_pages import days
from campaign_pages.campaigns.pages import CampaignPage
from campaign_pages.candidates import mails
from campaign_pages.candidates.enums import Heard, Stage
from campaign_pages.candidates.models import Lead, LeadStep
from campaign_pages.candidates.routing import note_who_answers
from campaign_pages.facts.enums import RecruitmentPath
from campaign_pages.intake.outbox import told_lately

#: How long a lead waits for its mail address to be confirmed.
UNPROVEN_KEPT = timedelta(hours=48)
#: How many entries one answer takes in at most: a household shares an address, a flood does not.
TAKEN_TOGETHER = 5
#: Before this, the same address is not asked again: nobody fills another's letter box with our mails.
ASKED_AGAIN_AFTER = timedelta(minutes=15)


class NotAllowed(ValueError):
    """A stage that this lead does not know, or a stop without a reason."""


def receive(lead, reply_days, thanks=""):
    """Take in a lead that is not saved yet: confirm it to the person by mail, and tell the contact who answers.

    Returns the saved lead; that of the first sending if the same form was sent twice.
    """
    now = timezone.now()
    lead.received_at = now
    return _saved(lead, lambda: _welcome(lead, reply_days, thanks, now))


def enter(lead, author, now=None):
    """Take in a lead that the desk has typed itself, not saved yet: nobody is written to. Returns it."""
    lead.at_the_desk, lead.received_at = True, now or timezone.now()
    return _saved(
        lead, lambda: LeadStep.objects.create(lead=lead, stage=lead.stage, at=lead.received_at, author=author)
    )


def keep_unproven(lead, page):
    """Keep a lead that nobody is told of until its mail address is confirmed; asks for that by mail.

    An address that was asked a moment ago is not written to again, whoever sends the form how often: its answer is one
    for all who wait for it.
    """
    return _saved(lead, lambda: _is_asked(lead) or mails.ask_to_prove(lead, page))


def prove(lead, reply_days, thanks="", now=None):
    """The mail address is confirmed: take the lead in now, and the few that wait for the same answer.

    ``None`` when it comes too late.
    """
    now = now or timezone.now()
    with transaction.atomic():
        # All at once and in one order: two answers of one letter box do not wait for each other.
        asked = Q(pk=lead.pk) | Q(pk__in=_waiting_with(lead, now).values("pk"))
        others = {each.pk: each for each in Lead.objects.filter(asked).order_by("pk").select_for_update()}
        found = others.pop(lead.pk)
        if found.received_at:
            return found
        if found.created_at + UNPROVEN_KEPT <= now:
            return None
        for arrived in (found, *list(others.values())[: TAKEN_TOGETHER - 1]):
            arrived.received_at = arrived.last_contact_at = now
            arrived.save(update_fields=["received_at", "last_contact_at"])
            _promise(arrived, reply_days, now)
        mails.tell_received(found, thanks)
    return found


def move(lead, stage, author=None, note="", reason="", now=None):
    """Bring a lead to another stage; “stopped” asks for a ``reason``. Returns the lead as it is now.

    Whoever comes to a stage has been in touch, and called if that was due; a stop is no contact. Raises ``NotAllowed``.
    """
    now = now or timezone.now()
    if (stage == Stage.STOPPED) != bool(reason):
        raise NotAllowed("A stop needs a reason, and nothing else has one.")
    with transaction.atomic():
        found = Lead.objects.select_for_update().get(pk=lead.pk)
        if stage not in found.stages:
            raise NotAllowed(f"“{stage}” is no stage of this lead.")
        found.stage, found.stage_at, found.stopped_reason = stage, now, reason
        if stage != Stage.STOPPED:
            found.last_contact_at = now
        if stage == Stage.STOPPED or _is_due(found.next_call_on, now):
            found.next_call_on = None
        found.save(update_fields=["stage", "stage_at", "stopped_reason", "last_contact_at", "next_call_on"])
        LeadStep.objects.create(lead=found, stage=stage, at=now, author=author, note=note)
    return found


def note(lead, text, author=None, contact=False, now=None):
    """Add a note that changes no stage: “no answer”, or what was said. ``contact``: whether one was in touch.

    The call that was due is done then.
    """
    now = now or timezone.now()
    with transaction.atomic():
        if contact:
            found = Lead.objects.select_for_update().get(pk=lead.pk)
            found.last_contact_at = now
            if _is_due(found.next_call_on, now):
                found.next_call_on = None
            found.save(update_fields=["last_contact_at", "next_call_on"])
        return LeadStep.objects.create(lead_id=lead.pk, at=now, author=author, note=text)


def correct(lead, author=None, now=None, **values):
    """Put right what names a lead or reaches it; the step that notes it says which fields, and no value."""
    changed = {name: value for name, value in values.items() if value != getattr(lead, name)}
    if not changed:
        return
    with transaction.atomic():
        Lead.objects.filter(pk=lead.pk).update(**changed)
        names = ", ".join(str(Lead._meta.get_field(name).verbose_name) for name in changed)
        text = _("Corrected: %(fields)s.") % {"fields": names}
        LeadStep.objects.create(lead_id=lead.pk, at=now or timezone.now(), author=author, note=text)


def plan(lead, next_call_on=None, assigned_to=None):
    """Say who looks after a lead and when it is called next."""
    Lead.objects.filter(pk=lead.pk).update(next_call_on=next_call_on, assigned_to=assigned_to)


def from_registration(registration, author):
    """Take in somebody who registered for a meeting: what they told, their channel and the notice they read are kept.

    The contact who answers for their profession is noted, but no day: none was promised to them. Pressed twice, it
    leaves one lead. Nobody is written to.
    """
    if taken_over := Lead.objects.filter(registration=registration).first():
        return taken_over
    page = registration.session.page
    professions = list(page.professions.all()[:2])
    profession = professions[0] if len(professions) == 1 else None
    lead = Lead(
        site=page.get_site(),
        campaign=campaign_of(page),
        profession=profession,
        path=profession.recruitment if profession else RecruitmentPath.CARER,
        first_name=registration.name[:80],
        mail=registration.mail,
        phone=registration.phone,
        approved=registration.approved,
        source=registration.source,
        heard=Heard.EVENT,
        notice=registration.notice,
        registration=registration,
    )
    if registration.attended and Stage.MEETING in lead.stages:
        lead.stage = Stage.MEETING
    note_who_answers(lead)
    return enter(lead, author)


def campaign_of(page):
    """The campaign that an event belongs to: above it, or of its week or agenda; ``None`` without any."""
    parent = page.get_parent().specific
    return parent if isinstance(parent, CampaignPage) else getattr(parent, "campaign", None)


def _is_due(day, now):
    return day is not None and day <= days.day_of(now)


def _is_asked(lead):
    """Whether the address of a lead that is saved was asked a moment ago, for another that waits as well."""
    now = timezone.now()
    others = _waiting_with(lead, now).exclude(pk=lead.pk)
    return others.exists() and told_lately(["interest_confirm"], lead.mail, now - ASKED_AGAIN_AFTER)


def _waiting_with(lead, now):
    """The leads of the same campaign that wait for the mail address of this one to be confirmed."""
    waiting = Lead.objects.known().filter(received_at=None, created_at__gt=now - UNPROVEN_KEPT)
    return waiting.filter(mail__iexact=lead.mail, campaign=lead.campaign).order_by("pk")


def _welcome(lead, reply_days, thanks, now):
    _promise(lead, reply_days, now)
    mails.tell_received(lead, thanks)


def _promise(lead, reply_days, now):
    lead.reply_by = days.working_days_after(days.day_of(now), reply_days)
    lead.save(update_fields=["reply_by"])
    LeadStep.objects.create(lead=lead, stage=lead.stage, at=now)
    mails.tell_contact(lead)


def _of_same_registration(lead):
    return lead.registration_id and Lead.objects.filter(registration=lead.registration_id).first()


def _saved(lead, then):
    """Save a new lead and do what follows; the one that is there already, if its form was sent before."""
    try:
        with transaction.atomic():
            lead.save(force_insert=True)
            then()
    except IntegrityError:
        existing = Lead.objects.filter(token=lead.token).first() or _of_same_registration(lead)
        if existing is None:
            raise
        return existing
    return lead
