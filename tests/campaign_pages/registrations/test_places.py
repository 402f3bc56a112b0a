"""Places are people: never more than there are, the first group that fits is next, and the counters always agree."""

import datetime

import pytest
import time_machine
from django.utils import timezone

from campaign_pages.models import OutgoingMail, Registration, Session
from campaign_pages.registrations import places
from campaign_pages.registrations.enums import State
from tests.factories.registrations import RegistrationFactory, bookable, booked

pytestmark = pytest.mark.django_db
BEFORE = "2026-11-01T12:00:00+01:00"


@pytest.fixture(autouse=True)
def some_days_before():
    with time_machine.travel(BEFORE, tick=True):
        yield


def counters(session):
    session.refresh_from_db()
    return session.places_taken, session.people_waiting


def states():
    return list(Registration.objects.order_by("pk").values_list("state", flat=True))


def test_groups_are_confirmed_while_they_fit_and_wait_afterwards():
    session = bookable(capacity=5, overbooking=1)
    for people in (3, 3, 1):
        booked(session, people)
    assert states() == ["confirmed", "confirmed", "waiting"]
    assert counters(session) == (6, 1)
    assert places.miscounted() == []


def test_a_group_that_does_not_fit_waits_and_a_smaller_one_after_it_takes_what_is_left():
    session = bookable(capacity=4)
    booked(session, 3)
    booked(session, 2)
    third = booked(session, 1)
    assert states() == ["confirmed", "waiting", "offered"]
    assert counters(session) == (4, 2)
    assert places.accept_offer(third).state == State.CONFIRMED


def test_a_freed_place_goes_to_the_first_group_that_fits():
    session = bookable(capacity=4)
    first, _second = booked(session, 2), booked(session, 2)
    for people in (3, 2, 1):
        booked(session, people)
    places.cancel(first)
    assert states() == ["cancelled", "confirmed", "waiting", "offered", "waiting"]
    assert counters(session) == (4, 4)


def test_an_offer_that_is_not_answered_goes_to_the_next():
    session = bookable(capacity=1)
    first, second, third = (booked(session) for _group in range(3))
    assert (second.rank(), third.rank()) == (1, 2)
    places.cancel(first)
    second.refresh_from_db()
    a_day = datetime.timedelta(hours=24)
    assert abs(second.offer_ends_at - timezone.now() - a_day) < datetime.timedelta(minutes=1)
    with time_machine.travel("2026-11-02T12:30:00+01:00", tick=True):
        assert places.expire_offers() == 1
        assert states() == ["cancelled", "expired", "offered"]
        with pytest.raises(places.NoPlaces):
            places.accept_offer(second)
    assert counters(session) == (1, 0)


def test_an_offer_never_outlasts_the_start_of_the_session():
    session = bookable(capacity=1)
    first, second = booked(session), booked(session)
    with time_machine.travel("2026-11-16T10:00:00+01:00", tick=True):
        places.cancel(first)
    second.refresh_from_db()
    assert second.offer_ends_at == session.start


def test_more_places_reopen_the_session_for_those_who_wait():
    session = bookable(capacity=2)
    booked(session, 2)
    booked(session, 2)
    Session.objects.update(capacity=4)
    places.offer_freed_places(session.pk)
    assert states() == ["confirmed", "offered"]


def test_changing_the_number_of_people():
    session = bookable(capacity=4)
    group = booked(session, 2)
    assert places.change_people(group, 4).people == 4
    with pytest.raises(places.NoPlaces):
        places.change_people(group, 5)
    assert counters(session) == (4, 0)
    waiting = booked(session, 2)
    places.change_people(group, 1)
    waiting.refresh_from_db()
    assert waiting.state == State.OFFERED
    assert counters(session) == (3, 0)
    with pytest.raises(places.NoPlaces):
        # Two would be free if the other group did not wait for an answer.
        places.change_people(group, 3)
    assert places.miscounted() == []


def test_the_same_form_sent_twice_registers_once():
    session = bookable()
    first = booked(session, 2, token="envoi-1")
    again = places.book(RegistrationFactory.build(session=session, people=2, token="envoi-1"))
    assert again.pk == first.pk
    assert counters(session) == (2, 0)
    assert OutgoingMail.objects.filter(kind="registration_confirmed").count() == 1


@pytest.mark.parametrize("status", ["cancelled"])
def test_nobody_registers_for_a_session_that_does_not_take_place(status):
    session = bookable()
    Session.objects.update(status=status)
    with pytest.raises(places.NoPlaces):
        booked(session)
    assert not Registration.objects.exists()


def test_a_session_that_the_editor_calls_full_makes_people_wait_and_offers_nothing():
    session = bookable(capacity=10, status="full")
    booked(session)
    assert states() == ["waiting"]
    assert places.offer_freed_places(session.pk) == []


def test_an_unproven_registration_holds_nothing_until_its_mail_answers():
    session = bookable(capacity=1)
    unproven = places.keep_unproven(RegistrationFactory.build(session=session))
    assert counters(session) == (0, 0)
    assert OutgoingMail.objects.get().kind == "registration_confirm"
    assert places.prove(unproven).state == State.CONFIRMED
    assert places.prove(unproven).state == State.CONFIRMED
    assert counters(session) == (1, 0)


def test_what_nobody_confirms_is_forgotten():
    session = bookable()
    places.keep_unproven(RegistrationFactory.build(session=session))
    booked(session)
    with time_machine.travel("2026-11-01T14:30:00+01:00"):
        assert places.forget_unproven() == 1
    assert states() == ["confirmed"]


def test_an_unproven_form_sent_twice_is_kept_once():
    session = bookable()
    first = places.keep_unproven(RegistrationFactory.build(session=session, token="envoi-2"))
    again = places.keep_unproven(RegistrationFactory.build(session=session, token="envoi-2"))
    assert again.pk == first.pk
    assert OutgoingMail.objects.count() == 1


def test_a_mail_address_is_confirmed_within_two_hours_or_not_at_all():
    session = bookable()
    unproven = places.keep_unproven(RegistrationFactory.build(session=session))
    with time_machine.travel("2026-11-01T14:30:00+01:00"), pytest.raises(places.NoPlaces):
        places.prove(unproven)
    assert counters(session) == (0, 0)


def test_nobody_takes_an_offered_place_in_a_session_that_was_cancelled():
    session = bookable(capacity=1)
    first, second = booked(session), booked(session)
    places.cancel(first)
    Session.objects.update(status="cancelled")
    with pytest.raises(places.NoPlaces):
        places.accept_offer(second)


def test_a_group_larger_than_all_places_is_refused_instead_of_waiting_for_ever():
    session = bookable(capacity=3, overbooking=1)
    decoy = booked(session, 4)
    with pytest.raises(places.GroupTooLarge):
        booked(session, 5)
    waiting = booked(session, 2)
    with pytest.raises(places.GroupTooLarge):
        places.change_people(waiting, 5)
    assert places.change_people(waiting, 4).people == 4
    assert states() == ["confirmed", "waiting"]
    assert counters(session) == (4, 4)
    places.cancel(decoy)
    assert states() == ["cancelled", "offered"]


def test_a_group_that_is_proven_gets_what_is_left_beside_a_larger_one_that_waits():
    session = bookable(capacity=4)
    booked(session, 3)
    booked(session, 2)
    kept = places.keep_unproven(RegistrationFactory.build(session=session, people=1))
    assert places.prove(kept).state == State.OFFERED
    assert states() == ["confirmed", "waiting", "offered"]
