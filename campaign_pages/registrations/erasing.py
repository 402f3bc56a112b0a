"""When what is known of people goes, and how one person is found, told and erased."""

from datetime import timedelta

from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.models import Site

from campaign_pages import days
from campaign_pages.intake.coarsening import coarsen
from campaign_pages.intake.models import PrivacyNotice
from campaign_pages.intake.outbox import erase_about
from campaign_pages.intake.persons import register_finder
from campaign_pages.intake.purge import register_purger
from campaign_pages.ownership.sites import beginnings_of
from campaign_pages.registrations.codes import new_code, new_token
from campaign_pages.registrations.enums import Approved
from campaign_pages.registrations.letters import KINDS
from campaign_pages.registrations.messages import KIND as MESSAGE
from campaign_pages.registrations.models import Registration
from campaign_pages.registrations.places import cancel, forget_unproven

A_DAY = timedelta(days=1)
#: Days of a month, when a retention is counted in months: never shorter than what people were told.
MONTH = timedelta(days=30)
LABELS = {
    "code": _("booking code"),
    "event": _("Event"),
    "start": _("Beginning"),
    "name": _("name"),
    "mail": _("mail"),
    "phone": _("phone"),
    "people": _("number of people"),
    "needs": _("Needs"),
    "approved": _("already approved"),
    "state": _("state"),
    "requested": _("requested on"),
    "attended": _("people who came"),
    "source": _("channel"),
    "notice": _("information given"),
}


def register_erasing():
    """At start-up: registrations in the purge and in the search for one person."""
    register_purger("registrations", erase_due, _("Registrations for sessions"))
    register_finder(_("Registrations"), find, export, erase, site_id_of=site_id_of, labels=LABELS)


def erase_due(now):
    """Erase needs the day after the session, people after the retention of their site; counts of each."""
    unproven = forget_unproven(now)
    names = Registration.ARRANGEMENTS
    told = Q()
    for name in names:
        told |= Q(**{name: True})
    over = Registration.objects.filter(told, session__until__lte=now - A_DAY)
    needs = over.update(**dict.fromkeys(names, False))
    people = sum(_anonymise(due, now) for due in _due_by_site(now))
    return {"unproven": unproven, "needs": needs, "people": people}


def due_registrations(now):
    """The registrations whose time is over at ``now``: querysets, none of which holds one of another."""
    yield from _due_by_site(now)


def find(mail=None, phone=None):
    """The registrations with this mail address or number."""
    asked = Q()
    if mail:
        asked |= Q(mail__iexact=mail)
    if phone:
        asked |= Q(phone=phone)
    known = Registration.objects.known().select_related("session__page", "notice")
    return known.filter(asked) if asked else Registration.objects.none()


def site_id_of(registration):
    """The id of the site of a registration; ``None`` if its event is gone."""
    page = registration.session.page
    site = page.get_site() if page else None
    return site.pk if site else None


def export(registration):
    """All that is kept of one registration, as a dictionary."""
    session = registration.session
    return {
        "code": registration.code,
        "event": session.page.title if session.page else "",
        "start": days.on_the_clock(session.start).isoformat(),
        "name": registration.name,
        "mail": registration.mail,
        "phone": registration.phone,
        "people": registration.people,
        "needs": ", ".join(registration.arrangements),
        "approved": Approved(registration.approved).label if registration.approved else "",
        "state": registration.get_state_display(),
        "requested": registration.requested_at.isoformat(),
        "attended": registration.attended,
        "source": registration.source,
        "notice": registration.notice.text if registration.notice else "",
    }


def erase(registration):
    """Erase one person at their request; what they hold in a session to come goes to those who wait."""
    if registration.session.until > timezone.now():
        cancel(registration, tell=False)
    _anonymise(Registration.objects.filter(pk=registration.pk), timezone.now())
    erase_mails_of(registration)


def _anonymise(registrations, now):
    """What remains says how many came, by which channel and whether they were approved; nobody is known by it.

    Nor by the hour of a form. How many were erased.
    """
    pks = list(registrations.values_list("pk", flat=True))
    for start in range(0, len(pks), 500):
        left = Registration.objects.filter(pk__in=pks[start : start + 500])
        left.update(
            **dict.fromkeys(("name", "mail", "phone"), ""),
            **dict.fromkeys(Registration.ARRANGEMENTS, False),
            offer_ends_at=None,
            erased_at=days.start_of(days.day_of(now)),
        )
        # The code was read aloud on the phone, and stands in mails.
        coarsen(left, month=["requested_at", "cancelled_at"], token=new_token, code=new_code)
    return len(pks)


def erase_mails_of(registration):
    """Erase what was written to a person, also to an address that they have changed since."""
    pk = registration.pk
    erase_about(KINDS, Q(key=str(pk)) | Q(key__startswith=f"{pk}-"))
    erase_about([MESSAGE], Q(key__endswith=f"-{pk}"))


def _due_by_site(now):
    """The registrations whose time is over, of each site by its own months; of those of none, by the usual ones.

    Of two sites of which one lies in the other, the inner one counts.
    """
    chosen = dict(PrivacyNotice.objects.values_list("site", "registration_months"))
    usual = PrivacyNotice().registration_months
    beginnings = {}
    for site_pk in Site.objects.values_list("pk", flat=True):
        beginnings |= dict.fromkeys(beginnings_of([site_pk]), chosen.get(site_pk, usual))
    left = Registration.objects.known()
    for beginning in sorted(beginnings, key=len, reverse=True):
        below = Q(session__page__path__startswith=beginning)
        yield left.filter(below, session__until__lte=now - beginnings[beginning] * MONTH)
        left = left.filter(Q(session__page=None) | ~below)
    yield left.filter(session__until__lte=now - usual * MONTH)
