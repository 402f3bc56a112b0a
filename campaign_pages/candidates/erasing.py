"""When what is known of candidates and subscribers goes, and how one person is found, told and erased."""

from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.models import Site

from campaign_pages import days
from campaign_pages.candidates import subscriptions
from campaign_pages.candidates.enums import Heard, Slot, Stage, StoppedReason, Way
from campaign_pages.candidates.leads import UNPROVEN_KEPT
from campaign_pages.candidates.models import Lead, LeadStep, Subscription
from campaign_pages.candidates.naming import StageNames
from campaign_pages.intake.coarsening import coarsen
from campaign_pages.intake.models import PrivacyNotice
from campaign_pages.intake.notices import ENDED_MONTHS, LONGEST_MONTHS
from campaign_pages.intake.outbox import erase_about
from campaign_pages.intake.persons import register_finder
from campaign_pages.intake.processings import months
from campaign_pages.intake.purge import register_purger
from campaign_pages.registrations.codes import new_token
from campaign_pages.registrations.enums import Approved

#: The longest that a lead is kept after the last contact without the person's agreement, whatever a site says.
MOST_MONTHS = 12

#: What is written to a candidate, under their number.
LEAD_MAILS = ("interest_confirm", "interest_received")
#: What the export calls each thing, for people.
LABELS = {
    "campaign": _("campaign"),
    "profession": _("profession"),
    "territory": _("territory"),
    "first_name": _("first name"),
    "last_name": _("last name"),
    "mail": _("mail"),
    "phone": _("phone"),
    "place": _("commune or postcode"),
    "way": _("preferred way"),
    "slot": _("when to reach them"),
    "approved": _("already approved"),
    "heard": _("heard of us"),
    "message": _("message"),
    "source": _("channel"),
    "written": _("written on"),
    "received": _("received on"),
    "promised": _("answer promised by"),
    "contact": _("contact who answers"),
    "kept_for_later": _("may be kept for later"),
    "stage": _("stage"),
    "reason": _("reason"),
    "last_contact": _("last contact"),
    "next_call": _("next call"),
    "steps": _("steps and notes"),
    "notice": _("information given"),
    "subjects": _("subjects"),
    "requested": _("requested on"),
    "confirmed": _("confirmed on"),
}


def _site_id(record):
    return record.site_id


def register_erasing():
    """At start-up: leads and subscriptions in the purge and in the search for one person."""
    register_purger("leads", erase_due_leads, _("Candidates"))
    register_purger("subscriptions", erase_due_subscriptions, _("Subscriptions"))
    register_finder(_("Candidates"), find_leads, export_lead, erase_lead, site_id_of=_site_id, labels=LABELS)
    register_finder(
        _("Subscriptions"),
        find_subscriptions,
        export_subscription,
        erase_subscription,
        site_id_of=_site_id,
        labels=LABELS,
    )


def erase_due_leads(now):
    """Delete leads that nobody has confirmed; erase the others when their time has come. Counts of each."""
    unproven, _rows = Lead.objects.filter(received_at=None, created_at__lte=now - UNPROVEN_KEPT).delete()
    return {"unproven": unproven, "people": _anonymise(due_leads(now), now)}


def due_leads(now):
    """The leads whose time is over at ``now``: a queryset."""
    ended = days.months_before(now, ENDED_MONTHS)
    due = Q(stage=Stage.RECRUITED, stage_at__lte=ended) | Q(pool=False, stage=Stage.STOPPED, stage_at__lte=ended)
    for site, number in _months_by_site():
        due |= Q(site=site, pool=False, last_contact_at__lte=days.months_before(now, number))
    # Each as long as its form said.
    for number in range(1, LONGEST_MONTHS + 1):
        due |= Q(pool=True, pool_months=number, last_contact_at__lte=days.months_before(now, number))
    longest = Q(last_contact_at__lte=days.months_before(now, LONGEST_MONTHS))
    return Lead.objects.followed().filter(due | longest)


def erase_due_subscriptions(now):
    """Delete addresses that nobody has confirmed; erase those that were confirmed long ago."""
    oldest = now - subscriptions.UNCONFIRMED_KEPT
    unconfirmed, _rows = Subscription.objects.filter(
        confirmed_at=None, erased_at=None, requested_at__lte=oldest
    ).delete()
    old = Subscription.objects.filter(confirmed_at__lte=days.months_before(now, LONGEST_MONTHS))
    return {"unconfirmed": unconfirmed, "people": subscriptions.erase_all(old, now)}


def find_leads(mail=None, phone=None):
    """The leads with this mail address or number, those included that wait to be confirmed."""
    asked = Q()
    if mail:
        asked |= Q(mail__iexact=mail)
    if phone:
        asked |= Q(phone=phone)
    return Lead.objects.known().filter(asked) if asked else Lead.objects.none()


def export_lead(lead):
    """All that is kept of one lead, as a dictionary; notes included."""
    names = StageNames.names_on(lead.site)
    return {
        "campaign": lead.campaign.title if lead.campaign else "",
        "profession": str(lead.profession.title or lead.profession.name) if lead.profession else "",
        "territory": lead.territory,
        "first_name": lead.first_name,
        "last_name": lead.last_name,
        "mail": lead.mail,
        "phone": lead.phone,
        "place": lead.place,
        "way": _label(Way, lead.way),
        "slot": _label(Slot, lead.slot),
        "approved": _label(Approved, lead.approved),
        "heard": _label(Heard, lead.heard),
        "message": lead.message,
        "source": lead.source,
        "written": lead.created_at.isoformat(),
        "received": lead.received_at.isoformat() if lead.received_at else "",
        "promised": lead.reply_by.isoformat() if lead.reply_by else "",
        "contact": lead.contact.service if lead.contact else "",
        "kept_for_later": months(lead.pool_months) if lead.pool else "",
        "stage": names[Stage(lead.stage)],
        "reason": _label(StoppedReason, lead.stopped_reason),
        "last_contact": lead.last_contact_at.isoformat(),
        "next_call": lead.next_call_on.isoformat() if lead.next_call_on else "",
        "steps": [_told_of(step, names) for step in lead.steps.all()],
        "notice": lead.notice.text if lead.notice else "",
    }


def erase_lead(lead, now=None):
    """Erase one person at their request."""
    _anonymise(Lead.objects.filter(pk=lead.pk), now or timezone.now())
    # Also what was written to an address that the person gave before.
    erase_about(LEAD_MAILS, Q(key=str(lead.pk)))


def find_subscriptions(mail=None, phone=None):
    """The subscriptions of an address; a number finds none."""
    known = Subscription.objects.filter(erased_at=None)
    return known.filter(mail__iexact=mail) if mail else known.none()


def export_subscription(subscription):
    """All that is kept of one subscription, as a dictionary."""
    return {
        "campaign": subscription.campaign.title if subscription.campaign else "",
        "mail": subscription.mail,
        "subjects": ", ".join(subscription.subjects),
        "source": subscription.source,
        "requested": subscription.requested_at.isoformat(),
        "confirmed": subscription.confirmed_at.isoformat() if subscription.confirmed_at else "",
        "notice": subscription.notice.text if subscription.notice else "",
    }


def erase_subscription(subscription):
    """Erase one subscriber at their request."""
    subscriptions.leave(subscription)


def _anonymise(leads, now):
    """What remains says how many came, for what, by which channel and how far; nobody is known by it.

    Nor by the hour of a form or a call, which who was there remembers: the report counts by the day a candidate came
    and the day they reached their stage, and of all else the month is enough.
    """
    pks = list(leads.values_list("pk", flat=True))
    for start in range(0, len(pks), 500):
        part = pks[start : start + 500]
        left, steps = Lead.objects.filter(pk__in=part), LeadStep.objects.filter(lead__in=part)
        steps.update(note="", author=None)
        coarsen(steps, month=["at"])
        left.update(
            **dict.fromkeys(Lead.PERSONAL, ""),
            **dict.fromkeys(("next_call_on", "reply_by", "assigned_to", "registration")),
            erased_at=days.start_of(days.day_of(now)),
        )
        coarsen(left, month=["created_at", "last_contact_at"], day=["received_at", "stage_at"], token=new_token)
    return len(pks)


def _months_by_site():
    """Pairs (site, months): of each site its own number; the last one for leads whose site is gone."""
    usual = PrivacyNotice().interest_months
    chosen = dict(PrivacyNotice.objects.values_list("site", "interest_months"))
    for pk in Site.objects.values_list("pk", flat=True):
        yield pk, min(chosen.get(pk, usual), MOST_MONTHS)
    yield None, usual


def _told_of(step, names):
    """A step as machines read it; for people, what it holds is put into words."""
    stage = str(names[Stage(step.stage)]) if step.stage else ""
    return {"at": days.on_the_clock(step.at).isoformat(), "stage": stage, "note": step.note}


def _label(choices, value):
    return str(choices(value).label) if value else ""
