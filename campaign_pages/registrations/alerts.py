"""What the service is told by mail: that somebody must be called, and where it reads who. Never a name or a number."""

from django.conf import settings as django_settings
from django.urls import NoReverseMatch, reverse
from django.utils.translation import gettext_lazy as _

from campaign_pages.branding.models import Branding
from campaign_pages.events.session_words import day_in_words, hours_in_words, place_in_words
from campaign_pages.intake.mail_kinds import Letter, register_mail_kind
from campaign_pages.intake.outbox import queue

PLACEHOLDERS = {
    "title": (_("title of the event"), _("Becoming a foster carer")),
    "when": (_("day and hours"), _("Tuesday 15 December, from 18:30 to 20:00")),
    "place": (_("venue and town"), _("Espace des Moulins, Saint-Clair")),
    "link": (_("address of the session at the desk"), "https://www.example.org/admin/…"),
    "organisation": (_("name of the site"), _("Department of Haute-Combe")),
}
DEADLINE = {"deadline": (_("until when an offer holds"), _("Monday 14 December at 18:30"))}
WHERE = _("{title}\n{when}\n{place}")
KINDS = {
    "desk_offer": (
        _("To the service: a place to be offered by phone"),
        _("Somebody to call: {title}"),
        [_("A place is kept until {deadline} for somebody without a mail address. Who it is:"), "{link}", WHERE],
        {**PLACEHOLDERS, **DEADLINE},
    ),
    "desk_needs": (
        _("To the service: somebody asks to be called about their needs"),
        _("Somebody to call: {title}"),
        [_("Somebody who registered asks to be called about their needs. Who it is:"), "{link}", WHERE],
        PLACEHOLDERS,
    ),
}


def register_alerts():
    """At start-up."""
    for name, (label, subject, parts, known) in KINDS.items():
        register_mail_kind(name, label, subject, Letter(parts), known)


def call_about_offer(registration, key, deadline):
    """A place is offered to somebody whom no mail reaches. ``key``: of this offer; ``deadline`` in words."""
    _alert("desk_offer", registration, key, deadline)


def call_about_needs(registration):
    """Somebody ticked that they want to be called; told once, and not of those whom the service registered itself."""
    if registration.contact_me and not registration.at_the_desk:
        _alert("desk_needs", registration, registration.pk, "")


def _alert(kind, registration, key, deadline):
    """Queue it for the contact of the event, if there is one with a mail address."""
    session = registration.session
    contact = session.page.contact if session.page else None
    if contact is None or not contact.mail:
        return
    site = session.page.get_site()
    context = {
        "title": Branding.for_site(site).words.fill(session.page.title),
        "when": f"{day_in_words(session)}, {hours_in_words(session)}",
        "place": place_in_words(session),
        "deadline": deadline,
        "link": _desk_address(session),
        "organisation": str(Branding.for_site(site)),
    }
    queue(kind, key, contact.mail, context, site)


def _desk_address(session):
    try:
        path = reverse("campaign_pages_desk_session", args=[session.uid])
    except NoReverseMatch:
        # A host may serve its admin elsewhere.
        return ""
    return f"{getattr(django_settings, 'WAGTAILADMIN_BASE_URL', '')}{path}"
