"""How a form to stay informed is shown, and what becomes of what it brings."""

from django.shortcuts import redirect
from django.urls import reverse

from campaign_pages.candidates import subscriptions
from campaign_pages.candidates.form_serving import FormServing
from campaign_pages.candidates.forms import StayInformedForm
from campaign_pages.channels.current import source_in
from campaign_pages.intake.enums import FormKind


class StayInformedServing(FormServing):
    """Behaviour of a page class built on ``StayInformedMixin``; stands before ``Page`` among its bases.

    It is open before its campaign is: that is when one wants to be told. Every address is confirmed by mail, so that
    a form without a proof needs nothing more.
    """

    def get_form(self, request, data=None):
        initial = {"source": source_in(request)}
        return StayInformedForm(data, request=request, initial=initial, subjects=self.subject_list)

    def get_notice(self):
        return self.notice_of(FormKind.SUBSCRIPTION)

    def take(self, request, form):
        subscriptions.ask(form.subscription(site=self.get_site(), campaign=self.campaign, notice=self.get_notice()))
        return redirect(reverse("campaign_pages:subscription_sent", args=[self.pk]))
