"""Candidates as a file for a spreadsheet."""

from functools import cache

from django.utils.translation import gettext_lazy as _

from campaign_pages.candidates.naming import StageNames
from campaign_pages.intake.export import csv_response, xlsx_response

RESPONSES = {"csv": csv_response, "xlsx": xlsx_response}
HEADER = (
    *(_("Campaign"), _("Profession"), _("Territory"), _("Stage"), _("Reason"), _("First name"), _("Last name")),
    *(_("Mail address"), _("Phone"), _("Commune or postcode"), _("Preferred way"), _("Already approved")),
    *(_("Heard of us"), _("Channel"), _("Received on"), _("Answer promised by"), _("Last contact"), _("Next call")),
    *(_("Looked after by"), _("May be kept for later")),
)
#: Rows fetched at a time, whatever the length of the file.
CHUNK = 500


def export(leads, kind, filename):
    """A streamed response with these leads. ``kind``: “csv” or “xlsx”; ``filename`` without its ending."""
    names = cache(StageNames.names_on)
    rows = (_row(lead, names(lead.site)) for lead in leads.with_names().iterator(chunk_size=CHUNK))
    return RESPONSES[kind](f"{filename}.{kind}", [str(name) for name in HEADER], rows)


def _row(lead, stage_names):
    return [
        lead.campaign.title if lead.campaign else "",
        lead.profession.name if lead.profession else "",
        lead.territory,
        stage_names[lead.stage],
        lead.get_stopped_reason_display(),
        lead.first_name,
        lead.last_name,
        lead.mail,
        lead.phone_shown.replace("\u00a0", " "),
        lead.place,
        lead.get_way_display(),
        lead.get_approved_display(),
        lead.get_heard_display(),
        lead.source,
        lead.received_at,
        lead.reply_by,
        lead.last_contact_at,
        lead.next_call_on,
        str(lead.assigned_to or ""),
        str(_("yes") if lead.pool else _("no")),
    ]
