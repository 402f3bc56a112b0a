"""Registrations in the organisers' words; ``now`` is an aware datetime."""

from django.db import models
from django.db.models import Sum

from campaign_pages.registrations.enums import ACTIVE, HOLDING, State


class RegistrationQuerySet(models.QuerySet):
    def holding(self):
        """Those that hold places, confirmed or offered."""
        return self.filter(state__in=HOLDING)

    def waiting(self):
        """The waiting list in its order."""
        return self.filter(state=State.WAITING).order_by("requested_at", "pk")

    def active(self):
        """Those to whom it matters what becomes of the session."""
        return self.filter(state__in=ACTIVE)

    def overdue_offers(self, now):
        """Offers whose time is over."""
        return self.filter(state=State.OFFERED, offer_ends_at__lte=now)

    def people(self):
        """How many people they stand for."""
        return self.aggregate(number=Sum("people"))["number"] or 0

    def known(self):
        """Those that still name somebody."""
        return self.filter(erased_at=None)


RegistrationManager = models.Manager.from_queryset(RegistrationQuerySet)
