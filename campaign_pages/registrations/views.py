"""Registering without an account, and coming back to change or cancel. Addresses show; only a POST acts."""

from django.http import Http404
from django.shortcuts import get_object_or_404, redirect
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from campaign_pages.branding.models import Branding
from campaign_pages.channels.current import source_in
from campaign_pages.events.entries import Entry
from campaign_pages.events.enums import RegistrationWay
from campaign_pages.events.session import Session
from campaign_pages.events.session_links import registration_link, with_query
from campaign_pages.intake.enums import FormKind
from campaign_pages.intake.guard import Verdict
from campaign_pages.intake.notices import notice_for
from campaign_pages.intake.numbers import with_number
from campaign_pages.intake.views import PersonalView
from campaign_pages.registrations import places
from campaign_pages.registrations.about import told_of
from campaign_pages.registrations.enums import State
from campaign_pages.registrations.forms import FindForm, PeopleForm, ReachForm, RegistrationForm
from campaign_pages.registrations.languages import counted_with
from campaign_pages.registrations.links import link_of, read_link
from campaign_pages.registrations.mails import title_of

STYLES = ("campaign_pages/css/forms.css", "campaign_pages/css/bookings.css")

#: How one comes to a session for which one does not register on this site.
OTHERWISE = {
    RegistrationWay.NONE: gettext_lazy("Come as you are: no registration"),
    RegistrationWay.ELSEWHERE: gettext_lazy("One registers on another site"),
    RegistrationWay.PHONE: gettext_lazy("One registers by phone"),
}

#: What the page of a registration says after each change; its address carries the name of the change.
DONE = {
    "people": gettext_lazy("The number of people has been changed."),
    "contact": gettext_lazy("We reach you from now on by what you have just given."),
}


class BookingView(PersonalView):
    """A page about one person's registration."""

    room = "registrations"
    stylesheets = STYLES


class RegisterView(BookingView):
    """The form of one session; a session that takes nobody says why and what else there is."""

    def setup(self, request, *args, **kwargs):
        super().setup(request, *args, **kwargs)
        sessions = Session.objects.shown().select_related("page", "venue")
        self.session = get_object_or_404(sessions, uid=kwargs["uid"])
        self.site = self.session.page.get_site()
        if self.site is None:
            raise Http404

    def get(self, request, uid):
        if not self.session.registration_is_open(timezone.now()):
            return self.closed()
        return self.form(RegistrationForm(request=request, session=counted_with(self.session), initial=self.initial()))

    def post(self, request, uid):
        if not self.session.registration_is_open(timezone.now()):
            return self.closed()
        form = self.sent_form()
        if not form.is_valid():
            return self.form(form, status=422)
        registration = form.registration(notice_for(self.site, FormKind.REGISTRATION))
        if form.verdict == Verdict.UNPROVEN:
            return self.unproven(form, registration)
        try:
            booked = places.book(registration)
        except places.GroupTooLarge:
            # Places were taken away while the form was filled in.
            words = _("This session has fewer places in all than you are people. Please call us.")
            form.add_error("people", with_number(words, request))
            return self.form(form, status=422)
        except places.NoPlaces:
            return self.closed()
        return redirect(link_of(booked))

    def sent_form(self):
        return RegistrationForm(self.request.POST, request=self.request, session=counted_with(self.session))

    def refused(self, uid):
        if not self.session.registration_is_open(timezone.now()):
            return self.closed()
        return self.form(self.sent_form(), status=403)

    def unproven(self, form, registration):
        """Too many forms came from here at once, or something filled the hidden field."""
        if form.ask_again():
            return self.form(form, status=429)
        if form.ask_for_mail():
            return self.form(form, status=422)
        places.keep_unproven(registration)
        return self.show("sent", _("One more step"), mail=registration.mail)

    def initial(self):
        return {"source": source_in(self.request)}

    def form(self, form, status=200):
        notice = notice_for(self.site, FormKind.REGISTRATION)
        title = _("Register: %(title)s") % {"title": title_of(self.session)}
        return self.show("register", title, status, form=form, notice=notice, **told_of(self.session, self.request))

    def closed(self):
        others = Session.objects.shown().filter(page=self.session.page).exclude(pk=self.session.pk)
        now = timezone.now()
        open_ones = list(others.upcoming(now).taking_place().in_order().select_related("page", "venue"))
        words = Branding.for_request(self.request).words
        entries = [Entry(session, now, words, self.request) for session in open_ones]
        # It will be there again on its day; what is over or cancelled is gone.
        is_early = not self.session.is_cancelled and self.session.start > now
        way = registration_link(self.session, now)
        needs_none = is_early and self.session.registration == RegistrationWay.NONE
        otherwise = OTHERWISE.get(self.session.registration, "") if way or needs_none else ""
        title = _("%(kind)s: %(title)s") % {
            "kind": otherwise or _("Registration is closed"),
            "title": title_of(self.session),
        }
        return self.show(
            "closed",
            title,
            403 if is_early else 410,
            entries=entries,
            is_early=is_early,
            way=way,
            otherwise=otherwise,
            cp_stylesheets=("campaign_pages/css/events.css", *STYLES),
            **told_of(self.session, self.request),
        )


class RegistrationView(BookingView):
    """A registration by its signed link: what holds, and the buttons that change it."""

    def setup(self, request, *args, **kwargs):
        super().setup(request, *args, **kwargs)
        self.registration = read_link(kwargs["signed"], timezone.now())

    def get(self, request, signed):
        return self.page() if self.registration else self.gone()

    def post(self, request, signed):
        if not self.registration:
            return self.gone()
        actions = {"cancel": self.cancel, "accept": self.accept, "change": self.change, "reach": self.reach}
        action = actions.get(request.POST.get("action"))
        # What the page does not offer, an old page or a forged form does not do either.
        return action() if action and self.can_change(timezone.now()) else self.page()

    def refused(self, signed):
        """The page with what was typed in the form that was sent."""
        if not self.registration or not self.can_change(timezone.now()):
            return self.get(self.request, signed)
        action, sent = self.request.POST.get("action"), self.request.POST
        if action == "reach":
            return self.page(reach_form=ReachForm(sent, request=self.request, registration=self.registration))
        if action == "change":
            form = PeopleForm(sent, session=self.registration.session)
            form.full_clean()
            form.add_error(None, self.refusal)
            form.again = True
            return self.page(form)
        return self.page()

    def can_change(self, now):
        """Whether there is still something to change: nothing of a session that has begun or does not take place."""
        session = self.registration.session
        return self.registration.is_active and session.start > now and not session.is_cancelled

    def cancel(self):
        places.cancel(self.registration)
        return redirect(link_of(self.registration))

    def accept(self):
        try:
            places.accept_offer(self.registration)
        except places.NoPlaces:
            self.registration.refresh_from_db()
            return self.page(fault=_("This offer has expired: the place went to the next person."), status=409)
        return redirect(link_of(self.registration))

    def change(self):
        form = PeopleForm(self.request.POST, session=self.registration.session)
        if not form.is_valid():
            return self.page(form, status=422)
        try:
            places.change_people(self.registration, form.cleaned_data["people"])
        except places.NoPlaces:
            form.add_error("people", _("There are not as many places left: your registration stays as it was."))
            return self.page(form, status=409)
        return self.done("people")

    def reach(self):
        """Another mail address or phone number."""
        form = ReachForm(self.request.POST, request=self.request, registration=self.registration)
        if not form.is_valid():
            return self.page(reach_form=form, status=422)
        if form.verdict == Verdict.UNPROVEN:
            words = _("%(why)s Press the button once more, or call us.") % {"why": form.why_again}
            form.add_error(None, with_number(words, self.request))
            form.again = True
            return self.page(reach_form=form, status=429)
        if form.verdict == Verdict.PROVEN:
            # The link of the old address answers no more: from here on, it is that of the new one.
            changed = (form.cleaned_data["mail"], form.cleaned_data["phone"])
            self.registration = places.change_contact(self.registration, *changed)
        return self.done("contact")

    def done(self, change):
        return redirect(with_query(link_of(self.registration), done=change))

    def page(self, form=None, reach_form=None, fault="", status=200):
        registration, now = self.registration, timezone.now()
        context = {
            "registration": registration,
            "form": form or PeopleForm(initial={"people": registration.people}, session=registration.session),
            "reach_form": reach_form or ReachForm(request=self.request, registration=registration),
            "fault": fault,
            "done": DONE.get(self.request.GET.get("done"), "") if self.request.method == "GET" else "",
            "rank": registration.rank(),
            "in_vain": self.in_vain() if registration.waits_in_vain else "",
            "can_change": self.can_change(now),
            "is_offer": registration.state == State.OFFERED,
            "online_link": registration.session.online_link if registration.state == State.CONFIRMED else "",
            **told_of(registration.session, self.request),
        }
        return self.show("registration", _("Your registration"), status, **context)

    def in_vain(self):
        """What is said to a group that is larger than the session will ever be."""
        words = _(
            "This session has fewer places now than you are people: your group cannot be offered one. Come with fewer "
            "people, choose another date, or call us."
        )
        return with_number(words, self.request)

    def gone(self):
        return self.show("unknown", _("This link does not answer any more"), 410)


class ProveView(RegistrationView):
    """Confirms a mail address: the link shows a button, since mail scanners follow links."""

    def page(self, **kwargs):
        if self.registration.state != State.UNPROVEN:
            return redirect(link_of(self.registration))
        return self.show("prove", _("One more step"), **told_of(self.registration.session, self.request))

    def post(self, request, signed):
        if not self.registration:
            return self.gone()
        try:
            places.prove(self.registration)
        except places.NoPlaces:
            return self.gone()
        return redirect(link_of(self.registration))


class FindView(BookingView):
    """For who has a booking code and no mail."""

    def get(self, request):
        return self.form(FindForm(request=request))

    def post(self, request):
        form = FindForm(request.POST, request=request)
        if form.is_valid() and form.found and form.verdict == Verdict.PROVEN:
            return redirect(link_of(form.found))
        if form.is_valid():
            words = _("%(why)s Press the button once more, or call us.") % {"why": form.why_again}
            form.add_error(None, with_number(words, request))
            form.again = True
        return self.form(form, status=422)

    def refused(self):
        return self.form(FindForm(self.request.POST, request=self.request), status=403)

    def form(self, form, status=200):
        return self.show("find", _("Find my registration"), status, form=form)
