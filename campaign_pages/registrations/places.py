"""Places are people. Every change of who holds how many is made here, each in one transaction.

The first statement of each is an ``UPDATE`` of the session: it takes the row on PostgreSQL and the database on SQLite,
so that whoever comes at the same moment waits. The counters of a session always equal the sums of its registrations.
"""

from contextlib import contextmanager
from datetime import timedelta

from django.db import IntegrityError, transaction
from django.db.models import F, Q
from django.utils import timezone

from campaign_pages.conf import settings
from campaign_pages.events.enums import SessionStatus
from campaign_pages.events.session import Session
from campaign_pages.registrations import mails
from campaign_pages.registrations.enums import HOLDING, State
from campaign_pages.registrations.languages import counted_with, tell_places
from campaign_pages.registrations.models import Registration

UNPROVEN_KEPT = timedelta(hours=2)
#: Before this, the same address is not asked again.
ASKED_AGAIN_AFTER = timedelta(minutes=15)


class NoPlaces(Exception):
    """There are not as many places left as were asked for."""


class GroupTooLarge(NoPlaces):
    """The session has fewer places in all: the group would wait for ever."""


def book(registration):
    """Register a group that is not saved yet: confirmed if all of it fits and nobody waits, else on the waiting list.

    Returns the saved registration; that of the first sending if the same form was sent twice. Raises ``NoPlaces`` for
    a session that does not take place any more, ``GroupTooLarge`` for more people than it ever has places.
    """
    try:
        with _places_of(registration.session_id):
            registration.state = _taken_or_waiting(registration.session_id, registration.people)
            registration.save(force_insert=True)
            _tell(registration)
    except IntegrityError:
        existing = Registration.objects.filter(token=registration.token).first()
        if existing is None:
            raise
        return existing
    if registration.state == State.WAITING:
        # Others who wait may be too many for what is left; then this group is the first that fits.
        offer_freed_places(registration.session_id)
        registration.refresh_from_db()
    return registration


def keep_unproven(registration):
    """Keep a registration that holds nothing until its mail address is confirmed; asks for that by mail.

    The same form sent twice keeps, and asks, once. An address that was asked a moment ago is not written to again: the
    registration of that moment is returned.
    """
    lately = timezone.now() - ASKED_AGAIN_AFTER
    waiting = Registration.objects.filter(state=State.UNPROVEN, mail__iexact=registration.mail, requested_at__gt=lately)
    if asked := waiting.first():
        return asked
    try:
        with transaction.atomic():
            registration.state = State.UNPROVEN
            registration.save(force_insert=True)
            mails.ask_to_confirm(registration)
    except IntegrityError:
        existing = Registration.objects.filter(token=registration.token).first()
        if existing is None:
            raise
        return existing
    return registration


def prove(registration, now=None):
    """The mail address is confirmed: register the group now. Changes nothing for one that is registered already.

    Raises ``NoPlaces`` when it comes too late: after two hours, or when one can no longer register.
    """
    now = now or timezone.now()
    with _places_of(registration.session_id):
        found = Registration.objects.select_related("session").get(pk=registration.pk)
        if found.state != State.UNPROVEN:
            return found
        if found.requested_at + UNPROVEN_KEPT <= now or not found.session.registration_is_open(now):
            raise NoPlaces
        found.state = _taken_or_waiting(found.session_id, found.people)
        found.requested_at = timezone.now()
        found.save(update_fields=["state", "requested_at"])
        _tell(found)
    if found.state == State.WAITING:
        offer_freed_places(found.session_id)
        found.refresh_from_db()
    return found


def cancel(registration, tell=True):
    """Give the places back and offer them to those who wait. Changes nothing for one that holds and awaits nothing."""
    with _places_of(registration.session_id):
        found = Registration.objects.get(pk=registration.pk)
        if not _give_back(found, State.CANCELLED):
            return found
        if tell:
            mails.tell_cancelled(found)
    offer_freed_places(registration.session_id)
    return found


def change_people(registration, people):
    """Come with more or fewer people. Raises ``NoPlaces``, and changes nothing, when so many more do not fit.

    Who waits may ask for as many as the session has places in all.
    """
    with _places_of(registration.session_id):
        found = Registration.objects.select_related("session").get(pk=registration.pk)
        more = people - found.people
        session = Session.objects.filter(pk=found.session_id)
        if found.state in HOLDING:
            if more > 0 and not session.filter(people_waiting=0).filter(_fits(more)).update(
                places_taken=F("places_taken") + more
            ):
                raise NoPlaces
            if more < 0:
                session.update(places_taken=F("places_taken") + more)
        elif found.state == State.WAITING:
            if not session.filter(_ever_fits(people)).update(people_waiting=F("people_waiting") + more):
                raise GroupTooLarge
        else:
            raise NoPlaces
        found.people = people
        found.save(update_fields=["people"])
        if more:
            mails.tell_changed(found)
    if more < 0:
        offer_freed_places(registration.session_id)
    return found


def change_contact(registration, mail, phone):
    """Write to, or call, somebody elsewhere: a new mail address is written to at once. What they hold stays."""
    with _places_of(registration.session_id):
        found = Registration.objects.select_related("session").get(pk=registration.pk)
        if not found.is_active:
            return found
        is_new = mail and mail != found.mail
        found.mail, found.phone = mail, phone
        found.save(update_fields=["mail", "phone"])
        if is_new:
            mails.tell_new_address(found)
    return found


def accept_offer(registration, now=None):
    """Confirm an offered place. Raises ``NoPlaces`` when the offer has expired."""
    now = now or timezone.now()
    with _places_of(registration.session_id):
        mine = Registration.objects.filter(pk=registration.pk, state=State.OFFERED, offer_ends_at__gt=now)
        mine = mine.filter(session__removed_at=None).exclude(session__status=SessionStatus.CANCELLED)
        if not mine.update(state=State.CONFIRMED, offer_ends_at=None):
            found = Registration.objects.get(pk=registration.pk)
            if found.state == State.CONFIRMED:
                return found
            raise NoPlaces
        found = Registration.objects.get(pk=registration.pk)
        mails.tell_confirmed(found)
    return found


def offer_freed_places(session_pk, now=None):
    """Offer what is free to the first groups on the waiting list that fit, each with a deadline. Returns them.

    The rule is printed beside the form: the order of the requests, and the first group that is small enough.
    """
    now = now or timezone.now()
    offered = []
    with _places_of(session_pk):
        session = Session.objects.get(pk=session_pk)
        if session.is_cancelled or session.status == SessionStatus.FULL or session.start <= now:
            return []
        free = None if session.capacity is None else session.capacity + session.overbooking - session.places_taken
        for waiting in Registration.objects.filter(session=session_pk).waiting():
            if free is not None and waiting.people > free:
                continue
            waiting.state = State.OFFERED
            waiting.offer_ends_at = min(now + timedelta(hours=settings.OFFER_HOURS), session.start)
            waiting.save(update_fields=["state", "offer_ends_at"])
            Session.objects.filter(pk=session_pk).update(
                places_taken=F("places_taken") + waiting.people, people_waiting=F("people_waiting") - waiting.people
            )
            mails.tell_offered(waiting)
            offered.append(waiting)
            if free is not None:
                free -= waiting.people
    return offered


def expire_offers(now=None):
    """Take back the offers whose time is over, and offer their places to the next. Returns how many there were."""
    now = now or timezone.now()
    expired = 0
    for registration in list(Registration.objects.overdue_offers(now)):
        with _places_of(registration.session_id):
            found = Registration.objects.get(pk=registration.pk)
            if found.state == State.OFFERED and found.offer_ends_at <= now:
                expired += _give_back(found, State.EXPIRED)
        offer_freed_places(registration.session_id, now)
    return expired


def look_after(now):
    """What time brings: offers end, and places that were freed or added go to those who wait. For a scheduler."""
    expire_offers(now)
    waited_for = Session.objects.filter(people_waiting__gt=0, removed_at=None, start__gt=now)
    roomy = Q(capacity=None) | Q(places_taken__lt=F("capacity") + F("overbooking"))
    for session_pk in waited_for.filter(roomy).values_list("pk", flat=True):
        offer_freed_places(session_pk, now)


def on_publication(sender, session, before, **kwargs):
    """For the signal ``session_published``: more places are offered at once, and a translation tells those left."""
    tell_places(session.pk)
    if before is not None and session.people_waiting:
        offer_freed_places(session.pk)


def forget_unproven(now=None):
    """Delete what nobody confirmed in time. Returns how many there were."""
    before = (now or timezone.now()) - UNPROVEN_KEPT
    deleted, _by_model = Registration.objects.filter(state=State.UNPROVEN, requested_at__lt=before).delete()
    return deleted


def miscounted():
    """Triples (session, people with a place, people who wait) where the counters say something else; normally none."""
    found = []
    counted_here = Q(places_taken__gt=0) | Q(people_waiting__gt=0) | Q(registrations__isnull=False)
    for session in Session.objects.filter(counted_here).select_related("page").distinct():
        own = Registration.objects.filter(session=counted_with(session))
        counted = own.holding().people(), own.waiting().people()
        if counted != (session.places_taken, session.people_waiting):
            found.append((session, *counted))
    return found


@contextmanager
def _places_of(session_pk):
    """A transaction that has the session to itself, by an ``UPDATE`` that changes nothing."""
    with transaction.atomic():
        Session.objects.filter(pk=session_pk).update(places_taken=F("places_taken"))
        yield
        tell_places(session_pk)


def _fits(people):
    return Q(capacity=None) | Q(places_taken__lte=F("capacity") + F("overbooking") - people)


def _ever_fits(people):
    return Q(capacity=None) | Q(overbooking__gte=people - F("capacity"))


def _taken_or_waiting(session_pk, people):
    """Take the places and return ``CONFIRMED``; or, where they do not fit or others wait, ``WAITING``."""
    session = Session.objects.filter(pk=session_pk, removed_at=None).exclude(status=SessionStatus.CANCELLED)
    open_to_all = session.exclude(status=SessionStatus.FULL).filter(people_waiting=0)
    if open_to_all.filter(_fits(people)).update(places_taken=F("places_taken") + people):
        return State.CONFIRMED
    if session.filter(_ever_fits(people)).update(people_waiting=F("people_waiting") + people):
        return State.WAITING
    raise GroupTooLarge if session.exists() else NoPlaces


def _give_back(registration, state):
    """Put a registration that holds places or a rank into an ended state; whether it did either."""
    session = Session.objects.filter(pk=registration.session_id)
    if registration.state in HOLDING:
        session.update(places_taken=F("places_taken") - registration.people)
    elif registration.state == State.WAITING:
        session.update(people_waiting=F("people_waiting") - registration.people)
    elif registration.state != State.UNPROVEN:
        return False
    registration.state, registration.offer_ends_at = state, None
    registration.cancelled_at = timezone.now()
    registration.save(update_fields=["state", "offer_ends_at", "cancelled_at"])
    return True


def _tell(registration):
    if registration.state == State.CONFIRMED:
        mails.tell_confirmed(registration)
    else:
        mails.tell_waiting(registration)
