"""The panel of the admin home for those who recruit: who waits, whom to call, what comes next."""

from datetime import timedelta

from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from wagtail.admin.ui.components import Component

from campaign_pages import days
from campaign_pages.candidates.erasing import due_leads
from campaign_pages.candidates.links import desk_address
from campaign_pages.candidates.models import Lead
from campaign_pages.candidates.reach import leads_of, may_view
from campaign_pages.events.session import Session
from campaign_pages.intake.desk import ANSWER
from campaign_pages.ownership.sites import reach_through
from campaign_pages.registrations.erasing import due_registrations
from campaign_pages.registrations.models import Registration
from campaign_pages.registrations.reach import may as may_register
from campaign_pages.registrations.reach import registrations_of, registrations_through, sessions_of
from campaign_pages.registrations.roster import Filling

A_WEEK = timedelta(days=7)
SESSIONS_SHOWN = 3


class CandidatesPanel(Component):
    """Counts, never names: a home page stands open on a desk."""

    name = "campaign_candidates"
    template_name = "campaign_pages/candidates/admin/home_panel.html"
    order = 210

    class Media:
        css = {"all": ["campaign_pages/admin/home.css"]}

    def get_context_data(self, parent_context):
        user, today = parent_context["request"].user, days.today()
        leads = leads_of(user)
        return {
            "new": leads.filter(received_at__gte=timezone.now() - A_WEEK).count(),
            "late": leads.unanswered(today).count(),
            "calls": leads.to_call(today).count(),
            "calls_late": leads.filter(next_call_on__lt=today).count(),
            "fillings": [Filling(session) for session in self.next_sessions(user)],
            "address": desk_address(),
        }

    def next_sessions(self, user):
        if not may_register(user, "view"):
            return Session.objects.none()
        to_come = sessions_of(user).filter(removed_at=None).upcoming(timezone.now()).taking_place()
        return to_come.select_related("page", "venue").in_order()[:SESSIONS_SHOWN]


class ErasingPanel(Component):
    """What the purge takes within a week, as a number."""

    name = "campaign_erasing"
    template_name = "campaign_pages/candidates/admin/erasing_panel.html"
    order = 220

    class Media:
        css = {"all": ["campaign_pages/admin/home.css"]}

    def __init__(self, sentence):
        self.sentence = sentence

    def get_context_data(self, parent_context):
        return {"sentence": self.sentence}


def add_candidates_panel(request, panels):
    """Add the panels for who looks after candidates, registrations, or the data of all persons."""
    if may_view(request.user):
        panels.append(CandidatesPanel())
    if sentence := soon_erased(request.user, timezone.now()):
        panels.append(ErasingPanel(sentence))


def soon_erased(user, now):
    """How many candidates and registrations among those of the user go within a week, in words; empty for none."""
    then = now + A_WEEK
    candidates = (_leads_under(user) & due_leads(then)).count()
    seen = _registrations_under(user)
    registrations = sum((seen & due).count() for due in due_registrations(then))
    told = [
        ngettext("%(number)s candidate", "%(number)s candidates", candidates) % {"number": candidates},
        ngettext("%(number)s registration", "%(number)s registrations", registrations) % {"number": registrations},
    ]
    told = [words for words, number in zip(told, (candidates, registrations), strict=True) if number]
    if not told:
        return ""
    both = _("%(candidates)s and %(registrations)s")
    what = told[0] if len(told) == 1 else both % dict(zip(("candidates", "registrations"), told, strict=True))
    # In French the verb agrees with how many there are.
    sentence = ngettext(
        "Within 7 days, %(what)s will be erased.",
        "Within 7 days, %(what)s will be erased.",
        candidates + registrations,
    )
    return sentence % {"what": what}


def _leads_under(user):
    """The leads that a user looks after; of whole sites for who answers persons."""
    if user.has_perm(ANSWER):
        reach = reach_through(user, "change_privacynotice")
        leads = Lead.objects.followed()
        return leads if reach.is_whole else leads.filter(site__in=reach.own)
    return leads_of(user) if may_view(user) else Lead.objects.none()


def _registrations_under(user):
    """The same for registrations."""
    if user.has_perm(ANSWER):
        return registrations_through(user, "change_privacynotice")
    return registrations_of(user) if may_register(user, "view") else Registration.objects.none()
