"""The panel of the admin home for those who recruit: who waits, whom to call, what comes next."""

from datetime import timedelta

from django.utils import timezone
from wagtail.admin.ui.components import Component

from campaign_pages import days
from campaign_pages.candidates.links import desk_address
from campaign_pages.candidates.reach import leads_of, may_view
from campaign_pages.events.session import Session
from campaign_pages.registrations.reach import may as may_register
from campaign_pages.registrations.reach import sessions_of
from campaign_pages.registrations.roster import Filling

A_WEEK = timedelta(days=7)
SESSIONS_SHOWN = 3


class CandidatesPanel(Component):
    """Counts, never names: a home page stands open on a desk."""

    name = "campaign_candidates"
    template_name = "campaign_pages/candidates/admin/home_panel.html"
    order = 210

    def get_context_data(self, parent_context):
        user, today = parent_context["request"].user, days.today()
        leads = leads_of(user)
        return {
            "new": leads.filter(received_at__gte=timezone.now() - A_WEEK).count(),
            "late": leads.unanswered(today).count(),
            "calls": leads.to_call(today).count(),
            "fillings": [Filling(session) for session in self.next_sessions(user)],
            "address": desk_address(),
        }

    def next_sessions(self, user):
        if not may_register(user, "view"):
            return Session.objects.none()
        to_come = sessions_of(user).filter(removed_at=None).upcoming(timezone.now()).taking_place()
        return to_come.select_related("page", "venue").in_order()[:SESSIONS_SHOWN]


def add_candidates_panel(request, panels):
    """Add the panel for who looks after candidates."""
    if may_view(request.user):
        panels.append(CandidatesPanel())
