"""What the desk writes to those who registered for a session: one message, one mail to each, once."""

from django.utils.translation import gettext_lazy as _

from campaign_pages.branding.models import Branding
from campaign_pages.intake.mail_kinds import fill, refuse_unknown, register_mail_kind
from campaign_pages.intake.outbox import queue
from campaign_pages.registrations.codes import new_token
from campaign_pages.registrations.mails import PLACEHOLDERS, context_of

KIND = "session_message"
TEST = "session_message_test"
OWN = {
    "subject": (_("subject of the message"), _("The room has changed")),
    "text": (_("text of the message"), _("We meet in the great hall.")),
}


def register_kind():
    """At start-up: the mail around a message of the desk."""
    for name, label in ((KIND, _("Session: message of the desk")), (TEST, _("Session: test of a message"))):
        register_mail_kind(name, label, "{subject}", "{text}", {**PLACEHOLDERS, **OWN}, is_editable=False)


def validate(text):
    """Raises ``ValidationError`` for a placeholder that no registration fills."""
    refuse_unknown(PLACEHOLDERS, text)


def meanings():
    """Pairs (placeholder, what it stands for), for who writes."""
    return [(f"{{{name}}}", meaning) for name, (meaning, _example) in PLACEHOLDERS.items()]


def written(registration, subject, text):
    """Subject and text as one person reads them."""
    context = context_of(registration)
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
    """Queue what this person would read, to an address of the desk; as often as somebody asks."""
    return _queue(TEST, new_token(), to, registration, subject, text)


def _queue(kind, key, to, registration, subject, text):
    subject, text = written(registration, subject, text)
    context = {**context_of(registration), "subject": subject, "text": text}
    return queue(kind, key, to, context, registration.session.page.get_site())
