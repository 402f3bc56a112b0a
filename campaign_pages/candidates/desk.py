"""The desk of candidates: one person and what happened, who is next, somebody entered by hand."""

from django.contrib import messages as told
from django.db.models import Q
from django.shortcuts import get_object_or_404, redirect
from django.urls import path, reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import View
from wagtail.models import Site

from campaign_pages import days
from campaign_pages.campaigns.pages import CampaignPage
from campaign_pages.candidates import leads
from campaign_pages.candidates.colleagues import colleagues_for
from campaign_pages.candidates.desk_forms import CorrectForm, HandForm, MoveForm, NoteForm, PlanForm
from campaign_pages.candidates.desk_joining import JoinView
from campaign_pages.candidates.desk_pages import CandidatesView
from campaign_pages.candidates.due import what_is_due
from campaign_pages.candidates.enums import Stage
from campaign_pages.candidates.links import desk_address
from campaign_pages.candidates.naming import StageNames
from campaign_pages.candidates.reach import campaigns_named_to, leads_of, may, require
from campaign_pages.candidates.routing import answered
from campaign_pages.facts.models import Profession
from campaign_pages.intake.access import log_access
from campaign_pages.intake.enums import FormKind
from campaign_pages.intake.notices import LONGEST_MONTHS, notice_for
from campaign_pages.ownership.sites import beginnings_of, reach_through
from campaign_pages.registrations.reach import registrations_of
from campaign_pages.registrations.reach import require as require_registrations
from campaign_pages.sites import site_id_of


class LeadView(CandidatesView):
    """One candidate: how to reach them, what happened, what is next. Reading is logged; the forms act by POST."""

    template_name = "campaign_pages/candidates/admin/lead.html"

    @property
    def page_title(self):
        # Its number: titles stay in the history of browsers, where no name belongs.
        return _("Candidate %(number)s") % {"number": self.kwargs["pk"]}

    @cached_property
    def lead(self):
        found = leads_of(self.request.user).select_related("site", "campaign", "profession", "contact", "assigned_to")
        return get_object_or_404(found, pk=self.kwargs["pk"])

    @cached_property
    def names(self):
        return StageNames.names_on(self.lead.site)

    def get(self, request, pk, **forms):
        log_access(self.lead, "view", request.user)
        return super().get(request, pk=pk, **forms)

    def post(self, request, pk):
        require(request.user, "change")
        action = next((name for name in self.FORMS if name in request.POST), None)
        if action is None:
            return redirect("campaign_pages_lead", pk)
        form = self.form(action, request.POST)
        if not form.is_valid():
            return self.get(request, pk, **{f"{action}_form": form})
        getattr(self, f"do_{action}")(form.cleaned_data)
        return redirect("campaign_pages_lead", pk)

    FORMS = ("correct", "move", "note", "plan")

    def form(self, action, data=None):
        if action == "move":
            return MoveForm(data, lead=self.lead, names=self.names)
        if action == "note":
            return NoteForm(data)
        if action == "correct":
            return CorrectForm(data, lead=self.lead)
        return PlanForm(data, lead=self.lead, colleagues=colleagues_for(self.lead))

    def do_correct(self, cleaned):
        leads.correct(self.lead, self.request.user, **cleaned)
        log_access(self.lead, "correct", self.request.user)
        told.success(self.request, _("It is corrected."))

    def do_move(self, cleaned):
        leads.move(self.lead, cleaned["stage"], self.request.user, cleaned["note"], cleaned["reason"])
        told.success(
            self.request, _("The candidate is at the stage “%(name)s”.") % {"name": self.names[cleaned["stage"]]}
        )

    def do_note(self, cleaned):
        leads.note(self.lead, cleaned["text"], self.request.user, cleaned["contact"])
        told.success(self.request, _("The note is kept."))

    def do_plan(self, cleaned):
        leads.plan(self.lead, **cleaned)
        told.success(self.request, _("It is noted who calls, and when."))

    def get_context_data(self, **kwargs):
        lead = self.lead
        forms = {f"{name}_form": kwargs.pop(f"{name}_form", None) or self.form(name) for name in self.FORMS}
        steps = [
            {"step": step, "name": self.names[Stage(step.stage)] if step.stage else ""}
            for step in lead.steps.select_related("author").order_by("-at", "-pk")
        ]
        return super().get_context_data(
            lead=lead,
            stage_name=self.names[Stage(lead.stage)],
            steps=steps,
            others=leads_of(self.request.user).resembling(lead),
            due=what_is_due(lead, days.today()),
            wrong=next((form for form in forms.values() if form.errors), None),
            may_change=may(self.request.user, "change"),
            **forms,
            **kwargs,
        )


class NoAnswerView(View):
    """By POST alone: nobody answered the call."""

    http_method_names = ["post"]

    def post(self, request, pk):
        require(request.user, "change")
        lead = get_object_or_404(leads_of(request.user), pk=pk)
        leads.note(lead, _("No answer."), request.user)
        told.success(request, _("Noted: no answer."))
        return redirect("campaign_pages_lead", pk)


class HandView(CandidatesView):
    """Enter somebody met by phone, on a stand or on paper."""

    needs = ("add",)
    template_name = "campaign_pages/candidates/admin/by_hand.html"
    page_title = gettext_lazy("Enter somebody")

    def get(self, request, form=None):
        form = form or self.form()
        return super().get(request, form=form, notices=self.notices(form))

    def post(self, request):
        form = self.form(request.POST)
        if not form.is_valid():
            return self.get(request, form)
        site = form.cleaned_data["campaign"].get_site()
        pool = LONGEST_MONTHS if form.cleaned_data["pool"] else None
        lead = leads.enter(answered(form.lead(notice_for(site, FormKind.INTEREST, pool))), request.user)
        told.success(request, _("The candidate is entered."))
        if not leads_of(request.user).filter(pk=lead.pk).exists():
            # Within the limits of another group.
            return redirect(desk_address())
        return redirect("campaign_pages_lead", lead.pk)

    def form(self, data=None):
        professions = Profession.objects.filter(live=True).order_by("name")
        return HandForm(data, campaigns=_campaigns_of(self.request.user), professions=professions)

    def notices(self, form):
        """Pairs (site, its notice) of the campaign that was chosen; before that, of all that may be."""
        chosen = form.cleaned_data.get("campaign") if form.is_bound else None
        asked = [chosen] if chosen else form.fields["campaign"].queryset
        sites = Site.objects.filter(pk__in={site_id_of(campaign) for campaign in asked}).order_by("pk")
        return [(site, notice_for(site, FormKind.INTEREST)) for site in sites]


class FromRegistrationView(View):
    """By POST: somebody who registered for a meeting becomes a candidate; a second press leads to the same one."""

    http_method_names = ["post"]

    def post(self, request, pk):
        require(request.user, "add")
        require_registrations(request.user, "view")
        registrations = registrations_of(request.user).select_related("session__page").exclude(session__page=None)
        lead = leads.from_registration(get_object_or_404(registrations, pk=pk), request.user)
        told.success(request, _("This person is among the candidates now."))
        if leads_of(request.user).filter(pk=lead.pk).exists():
            return redirect("campaign_pages_lead", lead.pk)
        return redirect(desk_address())


def candidate_action(registration, user):
    """For ``registrations.desk.register_action``: pair (label, address) of the button, or ``None``."""
    if not may(user, "add"):
        return None
    return _("To the candidates: %(name)s") % {"name": registration.name}, reverse(
        "campaign_pages_lead_from_registration", args=[registration.pk]
    )


def _campaigns_of(user):
    reach = reach_through(user, "change_lead")
    campaigns = CampaignPage.objects.live().unarchived(days.today()).order_by("title")
    named = campaigns_named_to(user)
    if named is not None:
        campaigns = campaigns.filter(pk__in=named)
    if reach.is_whole:
        return campaigns
    below = Q(pk__in=[])
    for beginning in beginnings_of(reach.own):
        below |= Q(path__startswith=beginning)
    return campaigns.filter(below)


def desk_urls():
    """For the hook ``register_admin_urls``."""
    one = "campaign-pages/candidates/<int:pk>/"
    return [
        path("campaign-pages/candidates/add/", HandView.as_view(), name="campaign_pages_lead_by_hand"),
        path(one, LeadView.as_view(), name="campaign_pages_lead"),
        path(f"{one}no-answer/", NoAnswerView.as_view(), name="campaign_pages_lead_no_answer"),
        path(f"{one}join/<int:other>/", JoinView.as_view(), name="campaign_pages_lead_join"),
        path(
            "campaign-pages/registrations/<int:pk>/to-candidates/",
            FromRegistrationView.as_view(),
            name="campaign_pages_lead_from_registration",
        ),
    ]
