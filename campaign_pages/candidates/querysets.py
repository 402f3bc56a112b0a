"""Leads and subscriptions in the words of those who look after them; ``now`` is an aware datetime."""

from django.db import models

from campaign_pages.candidates.enums import Stage


class LeadQuerySet(models.QuerySet):
    def known(self):
        """Those that still name somebody."""
        return self.filter(erased_at=None)

    def received(self):
        """Those that arrived: without those whose mail address has not been confirmed yet. Erased ones count."""
        return self.exclude(received_at=None)

    def followed(self):
        """Those that the desk works on."""
        return self.known().received()

    def unanswered(self, today):
        """Those that were promised an answer for a day (a ``date``) that is over, and are still new."""
        return self.followed().filter(stage=Stage.NEW, reply_by__lt=today)

    def resembling(self, lead):
        """Others with its mail address or its number: perhaps the same person, which a person decides."""
        same = models.Q()
        if lead.mail:
            same |= models.Q(mail__iexact=lead.mail)
        if lead.phone:
            same |= models.Q(phone=lead.phone)
        return self.followed().filter(same).exclude(pk=lead.pk) if same else self.none()

    def with_names(self):
        """With what a list names of each, in the same query, and without the contents of the campaign's page."""
        campaigns = self.model._meta.get_field("campaign").related_model
        named = self.select_related("campaign", "profession", "assigned_to", "site__stagenames")
        return named.defer(*(f"campaign__{name}" for name in campaigns.get_streamfield_names()))

    def to_call(self, today):
        """Those whose next call is due by that day."""
        return self.followed().filter(next_call_on__lte=today)


class SubscriptionQuerySet(models.QuerySet):
    def active(self):
        """Those who have confirmed, and have not left."""
        return self.filter(erased_at=None).exclude(confirmed_at=None)

    def with_campaign(self):
        """With the campaign of each in the same query, without the contents of its page."""
        campaigns = self.model._meta.get_field("campaign").related_model
        return self.select_related("campaign").defer(
            *(f"campaign__{name}" for name in campaigns.get_streamfield_names())
        )


LeadManager = models.Manager.from_queryset(LeadQuerySet)
SubscriptionManager = models.Manager.from_queryset(SubscriptionQuerySet)
