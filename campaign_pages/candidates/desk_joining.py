"""Two entries side by side before they become one: what stays, what is taken over, what goes."""

from dataclasses import dataclass

from django.contrib import messages as told
from django.shortcuts import get_object_or_404, redirect
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from campaign_pages import days
from campaign_pages.candidates.desk_pages import CandidatesView
from campaign_pages.candidates.enums import Stage
from campaign_pages.candidates.joining import join, joined
from campaign_pages.candidates.naming import StageNames
from campaign_pages.candidates.reach import leads_of
from campaign_pages.intake.access import log_access

#: Of two days one holds, the first or the last: the other has told all that it had to tell.
SETTLED = ("received_at", "reply_by", "last_contact_at")
#: What is told of both, in the order in which the page of a candidate tells it.
TOLD = (
    *("first_name", "last_name", "phone", "mail", "way", "slot", "place", "profession", "campaign", "approved"),
    *("heard", "source", "message", "stage", *SETTLED, "next_call_on", "assigned_to", "territory", "contact", "pool"),
)


@dataclass(frozen=True)
class Row:
    """What two entries say of one thing, and what one entry will say of it; texts, empty for nothing."""

    label: str
    kept: str
    other: str
    both: str
    is_settled: bool

    @property
    def lost(self):
        """What the other entry says and nobody will know any more."""
        return self.other if self.other != self.both and not self.is_settled else ""


class JoinView(CandidatesView):
    """Asks once more before two entries become one; the POST does it. Reading it shows two people, which is logged."""

    needs = ("change",)
    template_name = "campaign_pages/candidates/admin/join.html"
    page_title = gettext_lazy("Join two entries")

    @cached_property
    def lead(self):
        return get_object_or_404(self.found, pk=self.kwargs["pk"])

    @cached_property
    def other(self):
        return get_object_or_404(self.found.resembling(self.lead), pk=self.kwargs["other"])

    @property
    def found(self):
        related = ("site", "campaign", "profession", "contact", "assigned_to", "registration", "notice")
        return leads_of(self.request.user).select_related(*related)

    def get(self, request, pk, other):
        for lead in (self.lead, self.other):
            log_access(lead, "view", request.user)
        return super().get(request, pk=pk, other=other)

    def post(self, request, pk, other):
        join(self.lead, self.other, request.user)
        told.success(request, _("The two entries are one."))
        return redirect("campaign_pages_lead", pk)

    def get_context_data(self, **kwargs):
        rows = rows_of(self.lead, self.other)
        lost = [row.label for row in rows if row.lost]
        return super().get_context_data(lead=self.lead, rows=rows, lost=lost, **kwargs)


def rows_of(kept, other):
    """What both say, a thing at a time (``Row``); what neither of them knows is left out."""
    three = (kept, other, joined(kept, other))
    names = StageNames.names_on(kept.site)

    def told(name):
        label = str(kept._meta.get_field(name).verbose_name)
        return Row(label, *(_in_words(lead, name, names) for lead in three), is_settled=name in SETTLED)

    return [row for row in map(told, TOLD) if row.kept or row.other]


def _in_words(lead, name, stage_names):
    value = getattr(lead, name)
    if name == "stage":
        return str(stage_names[Stage(value)])
    if name == "pool":
        return str(_("yes") if value else _("no"))
    if name == "phone":
        return lead.phone_shown
    if name.endswith("_at"):
        return days.in_words(days.day_of(value)) if value else ""
    if name.endswith(("_on", "_by")):
        return days.in_words(value)
    if name == "assigned_to":
        return value.get_full_name() or str(value) if value else ""
    if name in ("campaign", "profession", "contact"):
        return str(getattr(value, "name", "") or value.title) if value else ""
    shown = getattr(lead, f"get_{name}_display", None)
    return str(shown() if shown else value or "")
