"""People and their authorisations in an editor's words."""

import datetime

from django.db import models
from django.db.models import Exists, OuterRef, Q

from testimonials.people.enums import Kind, Medium

#: Days before the end from which an authorisation is said to end soon.
SOON = 60


class AuthorisationQuerySet(models.QuerySet):
    """Authorisations to use somebody's image."""

    def valid(self, today, medium=Medium.SITE):
        """Those by which a person may be shown in ``medium`` on ``today`` (a ``date``): signed, begun, not over."""
        return self.filter(
            **{f"for_{Medium(medium).value}": True},
            starts_on__lte=today,
            ends_on__gte=today,
            withdrawn_at__isnull=True,
        ).exclude(document="")

    def ending(self, today, days=SOON):
        """Those valid today that end within ``days`` days, the first to end first."""
        last = today + datetime.timedelta(days=days)
        return self.filter(
            starts_on__lte=today, ends_on__range=(today, last), withdrawn_at__isnull=True, person__withdrawn_at=None
        ).order_by("ends_on", "pk")


class PersonQuerySet(models.QuerySet):
    """People who appear in testimonials, pictures, videos and audio."""

    def showable(self, today, medium=Medium.SITE):
        """Those who may be shown in ``medium`` on ``today`` (a ``date``); for an anonymous voice, its words."""
        return self.filter(self._may_be_shown(today, medium))

    def without_rights(self, today, medium=Medium.SITE):
        """Those who must not be shown: nobody signed for them, it has not begun, it has ended or was withdrawn."""
        return self.exclude(self._may_be_shown(today, medium))

    def _may_be_shown(self, today, medium):
        authorisations = self.model._meta.get_field("authorisations").related_model.objects
        signed = authorisations.valid(today, medium).filter(person=OuterRef("pk"))
        return Q(withdrawn_at__isnull=True) & (Q(kind=Kind.VOICE) | Exists(signed))
