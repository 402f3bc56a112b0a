"""What the desk writes to those who registered for a session: one message, one mail to each, once."""

from django.utils.translation import gettext_lazy as _

from campaign_pages.branding.models import Branding
from campaign_pages.intake.mail_kinds import fill, refuse_unknown, register_mail_kind
from campaign_pages.intake.outbox import queue
from campaign_pages.registrations.codes import new_token
from campaign_pages.registrations.enums import State
from campaign_pages.registrations.letters import NOTE, ONLINE, PLACEHOLDERS
from campaign_pages.registrations.mails import answered_at, context_of

KIND = "session_message"
TEST = "session_message_test"
#: What a message may name: nothing is offered in it, so that no deadline holds.
USABLE = {**PLACEHOLDERS, **ONLINE, **NOTE}
OWN = {
    "subject": (_("subject of the message"), _("The room has changed")),
    "text": (_("text of the message"), _("We meet in the great hall.")),
}


def register_kind():
    """At start-up: the mail around a message of the desk."""
    for name, label in ((KIND, _("Session: message of the desk")), (TEST, _("Session: test of a message"))):
        register_mail_kind(name, label, "{subject}", "{text}", {**USABLE, **OWN}, is_editable=False)


def validate(text):
    """Raises ``ValidationError`` for a placeholder that no registration fills."""
    refuse_unknown(USABLE, text)


def meanings():
    """Pairs (placeholder, what it stands for), for who writes."""
    return [(f"{{{name}}}", meaning) for name, (meaning, _example) in USABLE.items()]


def written(registration, subject, text):
    """Subject and text as one person reads them."""
    context = _context(registration)
    words = Branding.for_site(registration.session.page.get_site()).words
    return fill(subject, context, words), fill(text, context, words)


def send(registrations, subject, text, token):
    """Queue the message to each of them who gave an address; how many mails that makes.

    ``token`` names the message: with the same, nobody is written to twice.
    """
    return sum(
        bool(_queue(KIND, f"{token}-{registration.pk}", registration.mail, registration, subject, text))
        for registration in registrations
        if registration.mail
    )


def send_test(registration, subject, text, to):
    """Queue the message with the name and the code of nobody, to an address of the desk; as often as somebody asks."""
    page = registration.session.page
    invented = {name: str(PLACEHOLDERS[name][1]) for name in ("name", "people", "code", "link")}
    context = {**_context(registration), **invented}
    words = Branding.for_site(page.get_site()).words
    told = {"subject": fill(subject, context, words), "text": fill(text, context, words)}
    return queue(TEST, new_token(), to, {**context, **told}, page.get_site(), reply_to=answered_at(page))


def _queue(kind, key, to, registration, subject, text):
    subject, text = written(registration, subject, text)
    context = {**_context(registration), "subject": subject, "text": text}
    page = registration.session.page
    return queue(kind, key, to, context, page.get_site(), reply_to=answered_at(page))


def _context(registration):
    """What a message may name; the link to take part online is for people with a place."""
    has_place = registration.state == State.CONFIRMED
    return {**context_of(registration), "online_link": registration.session.online_link if has_place else ""}
