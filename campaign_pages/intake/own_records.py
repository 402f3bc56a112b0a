"""What this room itself keeps of persons: the mails that go out to them."""

from django.utils.translation import gettext_lazy as _

from campaign_pages.intake.models import OutgoingMail
from campaign_pages.intake.outbox import erase_mail, erase_old_mails
from campaign_pages.intake.persons import register_finder
from campaign_pages.intake.purge import register_purger

LABELS = {
    "kind": _("kind of mail"),
    "to": _("to"),
    "subject": _("subject"),
    "text": _("text"),
    "state": _("state"),
    "queued": _("queued at"),
}


def register_own():
    """At start-up: mails in the purge and in the search for one person."""
    register_purger("outgoing_mails", erase_old_mails, _("What mails said and to whom"))
    register_finder(
        _("Mails"), find_mails, export_mail, erase_mail, site_id_of=lambda mail: mail.site_id, labels=LABELS
    )


def find_mails(mail=None, phone=None):
    """The mails to an address; a number finds none."""
    return OutgoingMail.objects.filter(to__iexact=mail) if mail else OutgoingMail.objects.none()


def export_mail(mail):
    """All that is kept of a mail."""
    return {
        "kind": mail.kind,
        "to": mail.to,
        "subject": mail.subject,
        "text": mail.body,
        "state": str(mail.get_state_display()),
        "queued": mail.queued_at.isoformat(),
    }
