"""Whatever people do, in any order: nobody sits on nobody's lap, and nobody is lost."""

import pytest
import time_machine
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from campaign_pages.models import Registration, Session
from campaign_pages.registrations import places
from campaign_pages.registrations.enums import ACTIVE, State
from tests.factories.registrations import bookable, booked

STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("book"), st.integers(1, 4)),
        st.tuples(st.just("cancel"), st.integers(0, 30)),
        st.tuples(st.just("change"), st.integers(0, 30), st.integers(1, 4)),
        st.tuples(st.just("accept"), st.integers(0, 30)),
        st.tuples(st.just("expire")),
    ),
    max_size=25,
)


@pytest.mark.django_db
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=STEPS, capacity=st.integers(1, 8), overbooking=st.integers(0, 2))
def test_never_above_the_places_and_the_counters_agree(steps, capacity, overbooking):
    with time_machine.travel("2026-11-01T12:00:00+01:00", tick=True):
        Registration.objects.all().delete()
        Session.objects.all().delete()
        session = bookable(capacity=capacity, overbooking=overbooking)
        made = []
        for step in steps:
            take(step, session, made)
            session.refresh_from_db()
            assert session.places_taken <= capacity + overbooking
            assert places.miscounted() == []
            assert_first_that_fits(session)


def take(step, session, made):
    name, *numbers = step
    if name == "book":
        try:
            made.append(booked(session, numbers[0]))
        except places.GroupTooLarge:
            assert numbers[0] > session.capacity + session.overbooking
    elif name == "expire":
        for offer in Registration.objects.filter(session=session, state=State.OFFERED):
            Registration.objects.filter(pk=offer.pk).update(offer_ends_at=offer.requested_at)
        places.expire_offers()
    elif made:
        chosen = made[numbers[0] % len(made)]
        try:
            if name == "cancel":
                places.cancel(chosen)
            elif name == "accept":
                places.accept_offer(chosen)
            else:
                places.change_people(chosen, numbers[1])
        except places.NoPlaces:
            pass


def assert_first_that_fits(session):
    """Nobody waits who would fit into what is free."""
    free = session.capacity + session.overbooking - session.places_taken
    active = Registration.objects.filter(session=session, state__in=ACTIVE)
    assert all(each.people <= session.capacity + session.overbooking for each in active)
    assert all(waiting.people > free for waiting in active.filter(state=State.WAITING))
