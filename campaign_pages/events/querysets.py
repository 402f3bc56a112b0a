"""Sessions in the editors' words; ``now`` is an aware datetime, ``day`` a date on the site's clock."""

from django.db import models
from django.db.models import F, Q
from wagtail.models import PageManager, PageQuerySet

from campaign_pages.events.enums import RegistrationWay, SessionStatus


class SessionQuerySet(models.QuerySet):
    """Sessions as published. Registrations hang on them, so none is ever deleted while somebody holds a place."""

    def shown(self):
        """Those of published events that no restriction of their own withholds, cancelled ones included."""
        return self.filter(removed_at=None, page__live=True, page__view_restrictions=None)

    def under(self, page):
        """Those of the events below a page (a week, an agenda, a campaign) and of the page itself."""
        return self.filter(page__path__startswith=page.path)

    def upcoming(self, now):
        """Those that are not over; with ``past``, every session is in exactly one of the two."""
        return self.filter(until__gt=now)

    def past(self, now):
        return self.filter(until__lte=now)

    def on_day(self, day):
        """Those that take place on that day, also as one day of several."""
        return self.filter(first_day__lte=day, last_day__gte=day)

    def between(self, first_day, last_day):
        """Those that take place on at least one of these days, both included."""
        return self.filter(first_day__lte=last_day, last_day__gte=first_day)

    def taking_place(self):
        """Those that are not cancelled."""
        return self.exclude(status=SessionStatus.CANCELLED)

    def in_order(self):
        """By hour, whole days first; of the same hour, by town."""
        return self.order_by("start", "-all_day", "venue__town", "page__title", "pk")

    def with_free_places(self):
        """Those where somebody still gets a place, or needs none; what is left while others wait is theirs."""
        open_to_all = Q(registration=RegistrationWay.NONE) | Q(capacity=None)
        not_full = Q(places_taken__lt=F("capacity") + F("overbooking"), people_waiting=0)
        return self.filter(open_to_all | not_full).exclude(status__in=[SessionStatus.FULL, SessionStatus.CANCELLED])


class EventQuerySet(PageQuerySet):
    def listed(self):
        """Published events without a restriction of their own, in the order of the tree."""
        return self.live().filter(view_restrictions=None).order_by("path")


SessionManager = models.Manager.from_queryset(SessionQuerySet)
EventManager = PageManager.from_queryset(EventQuerySet)
