"""Registrations as a file for a spreadsheet."""

from django.utils.translation import gettext_lazy as _

from campaign_pages.events.session_words import place_in_words
from campaign_pages.intake.export import csv_response, xlsx_response

RESPONSES = {"csv": csv_response, "xlsx": xlsx_response}
HEADER = (
    _("Event"),
    _("Beginning"),
    _("Place"),
    _("State"),
    _("Name"),
    _("Number of people"),
    _("Mail address"),
    _("Phone"),
    _("Needs"),
    _("Already approved"),
    _("Requested on"),
    _("People who came"),
    _("Channel"),
    _("Booking code"),
)
#: Rows fetched at a time, whatever the length of the file.
CHUNK = 500


def export(registrations, kind, filename):
    """A streamed response with these registrations. ``kind``: “csv” or “xlsx”; ``filename`` without its ending."""
    found = registrations.select_related("session__page", "session__venue")
    rows = (_row(registration) for registration in found.iterator(chunk_size=CHUNK))
    return RESPONSES[kind](f"{filename}.{kind}", [str(name) for name in HEADER], rows)


def _row(registration):
    session = registration.session
    return [
        session.page.title if session.page else "",
        session.start,
        place_in_words(session),
        registration.get_state_display(),
        registration.name,
        registration.people,
        registration.mail,
        registration.phone_shown.replace("\u00a0", " "),
        ", ".join(registration.arrangements),
        registration.get_approved_display(),
        registration.requested_at,
        registration.attended,
        registration.source,
        registration.code,
    ]
