"""What follows a form: thanks, confirmation by mail, leaving a list. Addresses show; only a POST acts."""

from django.http import Http404
from django.shortcuts import get_object_or_404, redirect
from django.utils import timezone
from django.utils.decorators import method_decorator
from django.utils.translation import gettext as _
from django.views.decorators.csrf import csrf_exempt

from campaign_pages import days
from campaign_pages.branding.models import Branding
from campaign_pages.candidates import leads, subscriptions
from campaign_pages.candidates.links import CONFIRM, LEAVE, PROVE, SENT, lead_for, read_signed, signed_path
from campaign_pages.candidates.mails import answer_words
from campaign_pages.candidates.meetings import next_meeting
from campaign_pages.candidates.models import Subscription
from campaign_pages.candidates.pages import InterestFormPage, StayInformedPage
from campaign_pages.channels.current import KEPT, with_source
from campaign_pages.intake.views import PersonalView, PrivateView

STYLES = ("campaign_pages/css/forms.css", "campaign_pages/css/candidates.css")
#: Seconds for which the page after a form answers: it is told by mail, or was read.
A_DAY = 24 * 60 * 60


class InterestView(PersonalView):
    """A page by a signed link that names a lead and its form."""

    room = "candidates"
    stylesheets = STYLES
    link = ""
    max_age = None

    def setup(self, request, *args, **kwargs):
        super().setup(request, *args, **kwargs)
        numbers = read_signed(self.link, kwargs["signed"], self.max_age) or (0, 0)
        self.lead = lead_for(numbers[0])
        self.page = InterestFormPage.objects.live().filter(pk=numbers[1]).first()
        if self.page is None:
            raise Http404
        if self.lead:
            # The way back to the campaign knows the channel, as the way here did.
            setattr(request, KEPT, self.lead.source)


class InterestSentView(InterestView):
    """What one reads after sending: when and how the answer comes. It holds nothing of what was typed."""

    link, max_age = SENT, A_DAY

    def get(self, request, signed):
        if self.lead and not self.lead.received_at:
            return self.show(
                "one_more_step", _("One more step"), back=way_back(self.page.campaign, self.request), days=2
            )
        words = Branding.for_request(request).words
        meetings = self.page.meetings_page
        context = {
            "answer_day": days.in_words(self.lead.reply_by) if self.lead and self.lead.reply_by else "",
            "answer_way": answer_words(self.lead) if self.lead else "",
            "is_told_by_mail": bool(self.lead and self.lead.mail),
            "thanks": words.fill(self.page.thanks),
            "contact": self.lead and self.lead.contact,
            "meeting": next_meeting(meetings and meetings.specific, timezone.now(), request, words),
            "back": way_back(self.page.campaign, request),
        }
        return self.show("interest_sent", _("Thank you, we have received your message"), **context)


class ProveInterestView(InterestView):
    """Confirms the mail address of a lead: the link shows a button, since mail scanners follow links."""

    link = PROVE

    def get(self, request, signed):
        if self.lead is None:
            return self.gone()
        if self.lead.received_at:
            return redirect(signed_path(SENT, self.lead.pk, self.page.pk))
        return self.show("prove", _("One more step"), button=_("Confirm my message"))

    def post(self, request, signed):
        found = self.lead and leads.prove(self.lead, self.page.reply_days, self.page.thanks)
        return redirect(signed_path(SENT, found.pk, self.page.pk)) if found else self.gone()

    def gone(self):
        return self.show("unknown", _("This link does not answer any more"), 410, again=self.page)


class SubscriptionSentView(PrivateView):
    """The same for every address: nobody learns who subscribed."""

    room = "candidates"
    stylesheets = STYLES

    def get(self, request, page_pk):
        page = get_object_or_404(StayInformedPage.objects.live(), pk=page_pk)
        return self.show("one_more_step", _("One more step"), back=way_back(page.campaign, request), days=7)


class SubscriptionMixin:
    """A page by a signed link that names a subscription."""

    room = "candidates"
    stylesheets = STYLES
    link = ""

    def setup(self, request, *args, **kwargs):
        super().setup(request, *args, **kwargs)
        (number,) = read_signed(self.link, kwargs["signed"]) or (0,)
        named = Subscription.objects.select_related("campaign", "site").filter(pk=number).first()
        # Whoever has left may change their mind: what stays of them knows the campaign.
        self.campaign = named and named.campaign
        self.subscription = named if named and not named.erased_at else None

    def told(self, title, sentence, status=200):
        return self.show("told", title, status, sentence=sentence, back=way_back(self.campaign, self.request))


class ConfirmSubscriptionView(SubscriptionMixin, PersonalView):
    """Confirms a mail address: the link shows a button, since mail scanners follow links."""

    link = CONFIRM

    def get(self, request, signed):
        if self.subscription is None:
            return self.gone()
        if self.subscription.confirmed_at:
            return self.confirmed()
        return self.show("prove", _("One more step"), button=_("Yes, keep me informed"))

    def post(self, request, signed):
        found = self.subscription and subscriptions.confirm(self.subscription)
        return redirect(request.path) if found else self.gone()

    def confirmed(self):
        leave = signed_path(LEAVE, self.subscription.pk)
        title = _("It is noted: we will tell you")
        return self.show("subscribed", title, leave=leave, back=way_back(self.campaign, self.request))

    def gone(self):
        return self.told(
            _("This link does not answer any more"), _("It is incomplete, or too old. You may subscribe again."), 410
        )


@method_decorator(csrf_exempt, name="dispatch")
class LeaveSubscriptionView(SubscriptionMixin, PrivateView):
    """Takes an address off the list. Mail programmes post here by themselves: the signature is what they bring."""

    link = LEAVE

    def get(self, request, signed):
        if self.subscription is None:
            return self.left()
        return self.show("prove", _("Receive nothing more"), button=_("Take my address off the list"))

    def post(self, request, signed):
        if self.subscription:
            subscriptions.leave(self.subscription)
        return self.left()

    def left(self):
        return self.told(_("You are not on the list"), _("The address has been erased: you receive nothing more."))


def way_back(campaign, request):
    """Title and address of the campaign, with the channel if it is known; ``None`` once it is not published."""
    if campaign is None or not campaign.live:
        return None
    return {"title": campaign.title, "href": with_source(campaign.get_url(request) or "", request)}
