"""The desk of registrations: how full the sessions are, and all that is done for the people of one of them."""

from django.contrib import messages as told
from django.core.paginator import Paginator
from django.http import Http404
from django.shortcuts import get_object_or_404, redirect
from django.urls import path
from django.utils import timezone
from django.utils.text import slugify
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from campaign_pages import days
from campaign_pages.events.pages import EventWeekPage
from campaign_pages.intake.access import log_access
from campaign_pages.intake.enums import FormKind
from campaign_pages.intake.notices import notice_for
from campaign_pages.registrations import places
from campaign_pages.registrations.desk_correcting import CorrectView
from campaign_pages.registrations.desk_forms import AttendanceForm, DeskRegistrationForm
from campaign_pages.registrations.desk_pages import DeskView, SessionView
from campaign_pages.registrations.enums import State
from campaign_pages.registrations.exporting import RESPONSES, export
from campaign_pages.registrations.messaging import MessageView
from campaign_pages.registrations.models import Registration
from campaign_pages.registrations.reach import require, sessions_of
from campaign_pages.registrations.roster import Filling, WeekFilling, with_too_large

SESSIONS_SHOWN = 50
#: What other rooms can do with a registration: see ``register_action``.
ACTIONS = []


def register_action(action):
    """For a room above: ``action(registration, user)`` gives a pair (label, address to post to), or ``None``."""
    ACTIONS.append(action)


class OverviewView(DeskView):
    """Sessions to come or past, of one week or of all: their places, in words and as a bar."""

    template_name = "campaign_pages/registrations/admin/overview.html"

    def get_context_data(self, **kwargs):
        every = sessions_of(self.request.user)
        weeks = EventWeekPage.objects.order_by("-starts_on").only("title", "path", "starts_on")
        totals = WeekFilling.of_all(weeks, every)
        week = self.week(totals)
        past = self.request.GET.get("past") == "1"
        sessions = every.under(week) if week else every
        now = timezone.now()
        timed = sessions.past(now).order_by("-start", "-pk") if past else sessions.upcoming(now).in_order()
        found = with_too_large(timed.select_related("page", "venue"))
        page = Paginator(found, SESSIONS_SHOWN).get_page(self.request.GET.get("p"))
        fillings = [Filling(each) for each in page]
        return super().get_context_data(
            totals=totals,
            week=week,
            past=past,
            page=page,
            fillings=fillings,
            has_sessions=bool(fillings) or every.exists(),
            **kwargs,
        )

    def week(self, totals):
        """The week asked for; ``None`` for all sessions, and for an answer that makes no sense."""
        asked = self.request.GET.get("week", "")
        return next((total.week for total in totals if str(total.week.pk) == asked), None)


class RosterView(SessionView):
    """The people of one session. Reading it is logged; who may change notes here who came."""

    is_first = True
    template_name = "campaign_pages/registrations/admin/session.html"
    page_title = gettext_lazy("Registrations")

    def get(self, request, uid, form=None):
        log_access(self.session, "view", request.user, registrations=len(self.roster.everybody))
        return super().get(request, uid=uid, form=form or self.form())

    def post(self, request, uid):
        require(request.user, "change")
        form = self.form(request.POST)
        if not form.is_valid():
            return self.get(request, uid, form)
        form.save()
        told.success(request, _("It is noted who came."))
        return redirect(self.address)

    def form(self, data=None):
        return AttendanceForm(data, registrations=self.roster.confirmed)

    def get_context_data(self, **kwargs):
        form = kwargs["form"]
        for registration in self.roster.confirmed:
            registration.came = form[form.name_of(registration)]
            offered = (action(registration, self.request.user) for action in ACTIONS)
            registration.actions = [action for action in offered if action]
        is_over = self.session.is_over(timezone.now())
        return super().get_context_data(
            roster=self.roster,
            public_address=self.session.page.full_url,
            came=self.has_begun,
            is_over=is_over,
            is_on=not is_over and not self.session.is_cancelled,
            **kwargs,
        )

    @property
    def has_begun(self):
        """Whether it makes sense to note who came: from the day of the session on."""
        return days.today() >= self.session.first_day


class ChangeView(SessionView):
    """Cancel for somebody who calls, or take up an offer for them: by POST, once more asked for a cancellation."""

    needs = ("change",)
    template_name = "campaign_pages/registrations/admin/cancel.html"
    page_title = gettext_lazy("Cancel for somebody")

    def get(self, request, uid, pk, action):
        if action != "cancel":
            return redirect(self.address)
        return super().get(request, uid=uid, registration=self.registration(pk))

    def registration(self, pk):
        return get_object_or_404(Registration.objects.known(), session=self.session, pk=pk)

    def post(self, request, uid, pk, action):
        registration = self.registration(pk)
        if self.session.is_over(timezone.now()):
            told.error(request, _("This session is over: nothing changes any more."))
        elif action == "cancel":
            places.cancel(registration)
            told.success(request, _("The registration %(code)s is cancelled.") % {"code": registration.code})
        else:
            self.accept(registration)
        return redirect(self.address)

    def accept(self, registration):
        try:
            places.accept_offer(registration)
        except places.NoPlaces:
            told.error(self.request, _("This offer has ended; the place went to the next."))
        else:
            told.success(self.request, _("The registration %(code)s is confirmed.") % {"code": registration.code})


class AddView(SessionView):
    """Register somebody who calls or comes by."""

    needs = ("add",)
    template_name = "campaign_pages/registrations/admin/add.html"
    page_title = gettext_lazy("Register somebody")

    def get(self, request, uid, form=None):
        notice = notice_for(self.session.page.get_site(), FormKind.REGISTRATION)
        return super().get(request, uid=uid, form=form or DeskRegistrationForm(session=self.session), notice=notice)

    def post(self, request, uid):
        form = DeskRegistrationForm(request.POST, session=self.session)
        if not form.is_valid():
            return self.get(request, uid, form)
        notice = notice_for(self.session.page.get_site(), FormKind.REGISTRATION)
        if self.session.is_cancelled or self.session.is_over(timezone.now()):
            form.add_error(None, _("This session does not take place any more, or is over."))
            return self.get(request, uid, form)
        try:
            booked = places.book(form.registration(notice))
        except places.NoPlaces:
            form.add_error(None, _("This session does not take place any more, or is over."))
            return self.get(request, uid, form)
        self.tell(booked)
        return redirect(self.address)

    def tell(self, booked):
        if booked.state == State.CONFIRMED:
            words = _("Confirmed. Booking code to give them: %(code)s.") % {"code": booked.code}
            told.success(self.request, words)
        else:
            words = _("On the waiting list, at place %(rank)s. Booking code to give them: %(code)s.")
            told.warning(self.request, words % {"rank": booked.rank() or 1, "code": booked.code})


class SheetView(SessionView):
    """The sign-in sheet of a session, to print; printing it is an export of personal data and is logged."""

    template_name = "campaign_pages/registrations/admin/sheet.html"
    page_title = gettext_lazy("Sign-in sheet")

    def get(self, request, uid):
        log_access(self.session, "export", request.user, registrations=len(self.roster.confirmed))
        return super().get(request, uid=uid, roster=self.roster, blank_rows=range(6))


class ExportView(SessionView):
    """The registrations of a session as CSV or XLSX, logged."""

    def get(self, request, uid, kind):
        if kind not in RESPONSES:
            raise Http404
        registrations = Registration.objects.known().filter(session=self.session)
        log_access(self.session, "export", request.user, registrations=registrations.count())
        return export(registrations, kind, f"{slugify(self.session.page.title)}-{self.session.first_day.isoformat()}")


def desk_urls():
    """For the hook ``register_admin_urls``."""
    base = "campaign-pages/registrations/sessions/"
    one = f"{base}<uuid:uid>/"
    change = ChangeView.as_view()
    return [
        path(base, OverviewView.as_view(), name="campaign_pages_desk"),
        path(one, RosterView.as_view(), name="campaign_pages_desk_session"),
        path(f"{one}add/", AddView.as_view(), name="campaign_pages_desk_add"),
        path(f"{one}sheet/", SheetView.as_view(), name="campaign_pages_desk_sheet"),
        path(f"{one}message/", MessageView.as_view(), name="campaign_pages_desk_message"),
        path(f"{one}export.<str:kind>", ExportView.as_view(), name="campaign_pages_desk_export"),
        path(f"{one}<int:pk>/cancel/", change, {"action": "cancel"}, name="campaign_pages_desk_cancel"),
        path(f"{one}<int:pk>/correct/", CorrectView.as_view(), name="campaign_pages_desk_correct"),
        path(f"{one}<int:pk>/accept/", change, {"action": "accept"}, name="campaign_pages_desk_accept"),
    ]
