"""How a page with a form of a campaign is shown and sent: kept by no cache, open as long as its campaign."""

from django.urls import reverse
from django.utils.decorators import method_decorator
from django.utils.functional import cached_property
from django.views.decorators.csrf import requires_csrf_token

from campaign_pages import days
from campaign_pages.blocks.enums import Phase
from campaign_pages.branding.models import Branding
from campaign_pages.campaigns.pages import CampaignPage
from campaign_pages.campaigns.serving import links_of_campaign
from campaign_pages.candidates.enums import FormState
from campaign_pages.channels.current import with_source
from campaign_pages.composed.companion_styles import LightStyles
from campaign_pages.composed.serving import ComposedPage
from campaign_pages.intake.guard import Verdict
from campaign_pages.intake.notices import notice_for
from campaign_pages.intake.refusals import judge

OVER = (Phase.CLOSED, Phase.ARCHIVED)


class FormServing(LightStyles, ComposedPage):
    """Behaviour of a page class built on ``FormMixin``; stands before ``Page`` among its bases.

    Says with ``get_form`` what is asked, with ``get_notice`` what is told before, and with ``take`` what becomes of it.
    """

    #: The phases before which the form says that it is not open yet.
    early_phases = ()

    @method_decorator(requires_csrf_token)
    def serve(self, request, *args, **kwargs):
        response = self.answer(request)
        response.headers["Cache-Control"] = "private, no-store"
        response.headers["Referrer-Policy"] = "same-origin"
        return response

    def answer(self, request):
        if request.method != "POST":
            return self.page(request)
        if self.form_state(days.today()) != FormState.OPEN:
            return self.page(request, status=403)
        # A form without its token is never valid: its errors say so, and keep what was typed.
        refused, form = judge(request), self.get_form(request, request.POST)
        if refused or not form.is_valid():
            return self.page(request, form, status=403 if refused else 422)
        if form.verdict == Verdict.UNPROVEN:
            if form.ask_again():
                return self.page(request, form, status=429)
            if form.ask_for_mail():
                return self.page(request, form, status=422)
        return self.take(request, form)

    def page(self, request, form=None, status=200):
        """The page with this form, or with an empty one."""
        response = super().serve(request, form=form)
        response.status_code = status
        return response

    # What only a page type knows. A class that forgets one is told so at its first visit: Django's metaclass of models
    # leaves no room for that of abstract classes.

    def get_form(self, request, data=None):
        """The form of this page, empty or with what was sent."""
        raise NotImplementedError(f"{type(self).__name__} must say which form it shows.")

    def get_notice(self):
        """The notice on personal data that is in view beside the form."""
        raise NotImplementedError(f"{type(self).__name__} must say which notice stands beside its form.")

    def take(self, request, form):
        """Do what a valid form asks; returns a redirection."""
        raise NotImplementedError(f"{type(self).__name__} must say what it does with a form that is right.")

    @cached_property
    def campaign(self):
        """The campaign above; ``None`` in the preview of a page that has no place yet."""
        if not self.path:
            return None
        return CampaignPage.objects.filter(path=self.path[: -self.steplen]).first()

    def form_state(self, today):
        """Whether the form takes anything on that day (a ``date``)."""
        if self.campaign is None:
            return FormState.OPEN
        phase = self.campaign.phase_on(today)
        if not self.campaign.live or phase in OVER:
            return FormState.OVER
        return FormState.EARLY if phase in self.early_phases else FormState.OPEN

    def is_hidden_from_search_engines(self):
        """Also once the form is closed: there is nothing left to find."""
        return super().is_hidden_from_search_engines() or self.form_state(days.today()) == FormState.OVER

    def get_sitemap_urls(self, request=None):
        return [] if self.form_state(days.today()) == FormState.OVER else super().get_sitemap_urls(request)

    def get_context(self, request, *args, form=None, **kwargs):
        """Add the form and its notice while it is open, else what the campaign says instead."""
        context = super().get_context(request, *args, **kwargs)
        words = Branding.for_request(request).words
        state = self.form_state(days.today())
        context.update(
            headline=words.fill(self.title),
            lead=words.fill(self.introduction),
            state=state,
            campaign=self.campaign,
            phase_text="",
            actions=[],
        )
        if state == FormState.OPEN:
            context.update(form=form or self.get_form(request), notice=self.get_notice())
            # The preview of a page that is not saved yet has no address to send to.
            address = reverse("campaign_pages:page_form", args=[self.pk]) if self.pk else ""
            context["form_address"] = with_source(address, request)
        elif self.campaign:
            phase = self.campaign.phase_on(days.today())
            actions = self.campaign.actions_in(phase)
            links = links_of_campaign(self.campaign, context["shelf"].resolve(actions), request) if actions else []
            context["phase_text"] = words.fill(self.campaign.text_in(phase))
            context["actions"] = [link for link in links if getattr(link.get("page"), "pk", None) != self.pk]
        return context

    def notice_of(self, kind, **limits):
        """The notice of the site that this page belongs to."""
        return notice_for(self.get_site(), kind, **limits)
