"""People and their authorisations in an editor's words."""

import datetime

from django.db import models
from django.db.models import Case, Exists, OuterRef, Q, Subquery, Value, When

from campaign_pages.ownership.querysets import OwnedQuerySet
from testimonials.people.enums import Kind, Medium, Standing

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


class PersonQuerySet(OwnedQuerySet):
    """People who appear in testimonials, pictures, videos and audio."""

    def showable(self, today, medium=Medium.SITE):
        """Those who may be shown in ``medium`` on ``today`` (a ``date``); for an anonymous voice, its words."""
        return self.filter(self._may_be_shown(today, medium))

    def without_rights(self, today, medium=Medium.SITE):
        """Those who must not be shown: nobody signed for them, it has not begun, it has ended or was withdrawn."""
        return self.exclude(self._may_be_shown(today, medium))

    def with_standing(self, today):
        """Add ``standing``, what their rights for the site are worth on ``today``, and fetch their authorisations.

        Two queries for any number of persons; ``people.standing.rights_of`` then asks for no more.
        """
        mine = self._authorisations.filter(person=OuterRef("pk"))
        for_site = mine.filter(for_site=True).exclude(document="")
        valid = for_site.valid(today)
        last = for_site.order_by("-ends_on", "-pk")
        return self.annotate(
            last_withdrawn_at=Subquery(last.values("withdrawn_at")[:1]),
            standing=Case(
                When(withdrawn_at__isnull=False, then=_is(Standing.WITHDRAWN)),
                When(kind=Kind.VOICE, then=_is(Standing.NOT_NEEDED)),
                When(Exists(valid.filter(ends_on__gt=today + datetime.timedelta(days=SOON))), then=_is(Standing.VALID)),
                When(Exists(valid), then=_is(Standing.EXPIRING)),
                When(
                    Exists(for_site.filter(starts_on__gt=today, withdrawn_at__isnull=True)),
                    then=_is(Standing.TO_COME),
                ),
                When(last_withdrawn_at__isnull=False, then=_is(Standing.WITHDRAWN)),
                When(Exists(for_site), then=_is(Standing.ENDED)),
                default=_is(Standing.MISSING),
            ),
        ).prefetch_related("authorisations")

    @property
    def _authorisations(self):
        return self.model._meta.get_field("authorisations").related_model.objects

    def _may_be_shown(self, today, medium):
        authorisations = self._authorisations
        signed = authorisations.valid(today, medium).filter(person=OuterRef("pk"))
        return Q(withdrawn_at__isnull=True) & (Q(kind=Kind.VOICE) | Exists(signed))


def _is(standing):
    return Value(standing.value)
