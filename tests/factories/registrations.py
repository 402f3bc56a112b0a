"""Registrations for the session of an event."""

import factory

from campaign_pages.models import Registration, Session
from campaign_pages.registrations import places
from tests.factories.events import event, row


def bookable(capacity=10, **values):
    """A published session for which one registers on this site, on 16 November 2026 at six in the evening."""
    page = event(rows=[row(registration="here", capacity=capacity, **values)])
    return page.sessions.select_related("page", "venue").get()


class RegistrationFactory(factory.django.DjangoModelFactory):
    """A row as it stands; the counters of its session are not touched."""

    class Meta:
        model = Registration

    session = factory.LazyFunction(lambda: Session.objects.first() or bookable())
    name = factory.Sequence(lambda number: f"Personne {number}")
    mail = factory.Sequence(lambda number: f"personne-{number}@exemple.fr")


def booked(session, people=1, **values):
    """A group that registered through the front door."""
    return places.book(RegistrationFactory.build(session=session, people=people, **values))
