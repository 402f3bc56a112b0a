"""Weeks, agendas, events with their sessions, and venues."""

import datetime

import factory
from django.utils import timezone
from wagtail.models import Locale

from campaign_pages.events.publishing import publish_sessions
from campaign_pages.models import AgendaPage, EventPage, EventWeekPage, SessionRow, Venue
from tests.factories.pages import home_page

MONDAY = datetime.date(2026, 11, 16)


class VenueFactory(factory.django.DjangoModelFactory):
    """A published venue, in Montclair unless told otherwise."""

    class Meta:
        model = Venue

    locale = factory.LazyFunction(lambda: Locale.objects.get_or_create(language_code="fr")[0])
    name = factory.Sequence(lambda number: f"Salle {number}")
    title = factory.SelfAttribute("name")
    town = "Montclair"
    postal_code = "00100"
    live = True


def venue(**values):
    return VenueFactory(**values)


def event_week(parent=None, **values):
    """A published week, from Monday 16 to Sunday 22 November 2026."""
    defaults = {
        "title": "La semaine pour l’enfance",
        "slug": "semaine",
        "starts_on": MONDAY,
        "ends_on": MONDAY + datetime.timedelta(days=6),
    }
    return (parent or home_page()).add_child(instance=EventWeekPage(**{**defaults, **values}))


def agenda(parent=None, **values):
    return (parent or home_page()).add_child(instance=AgendaPage(**{"title": "Agenda", "slug": "agenda", **values}))


def row(starts_on=MONDAY, starts_at=datetime.time(18), **values):
    """A session as an editor enters it, not saved yet; at six in the evening, open end, unless told otherwise."""
    if "venue" not in values and values.get("attendance") != "online":
        values["venue"] = Venue.objects.first() or venue()
    return SessionRow(starts_on=starts_on, starts_at=starts_at, **values)


def event(parent=None, rows=None, **values):
    """A published event with its sessions; ``rows`` are made by ``row`` and default to one."""
    number, now = EventPage.objects.count() + 1, timezone.now()
    defaults = {
        "title": f"Rencontre {number}",
        "slug": f"rencontre-{number}",
        "first_published_at": now,
        "last_published_at": now,
    }
    page = EventPage(**{**defaults, **values})
    page.session_rows = [row()] if rows is None else rows
    for number, each in enumerate(page.session_rows.all()):
        # As the form numbers them: without, a database gives them back in any order.
        each.sort_order = number
    page = (parent or EventWeekPage.objects.first() or event_week()).add_child(instance=page)
    publish_sessions(page)
    return page
