"""The sessions that calendars and other sites keep: also cancelled ones and those that an editor took out."""

import hashlib

from django.db.models import Prefetch, Q

from campaign_pages import days
from campaign_pages.events.enums import Attendance
from campaign_pages.events.session import Session

#: The town under which sessions stand in which one takes part online.
ONLINE = "online"
#: All that a feed prints of a session and that may change without a new version of its event.
STAMPED = (
    *("uid", "sequence", "changed_at", "places_taken", "people_waiting", "capacity", "overbooking"),
    *("registration", "registration_opens_at", "registration_closes_at", "sign_language", "hearing_loop", "step_free"),
    *("page__last_published_at", "page__url_path", "venue__title", "venue__street", "venue__postal_code"),
    *("venue__town", "venue__insee_code", "venue__latitude", "venue__longitude", "venue__access_text"),
    *("venue__step_free", "venue__hearing_loop", "venue__openagenda_uid"),
)


def kept_sessions(page, query=None, today=None):
    """A queryset of the sessions below ``page`` (or of itself) as feeds tell them, in order.

    One that is cancelled or gone stays, so that a calendar which knows it learns that it does not take place.
    ``query``: a ``QueryDict`` that may say ``kind`` and ``town``, each several times; what nobody knows finds nothing.
    ``today``: a ``date``, by default today; a week that is only announced tells no session.
    """
    programme_from = getattr(page, "programme_from", None)
    starts_on = getattr(page, "starts_on", None)
    today = today or days.today()
    if programme_from and today < programme_from and not (starts_on and today >= starts_on):
        return Session.objects.none()
    found = Session.objects.under(page).filter(page__live=True, page__view_restrictions=None)
    for name, condition in (("kind", _of_kinds), ("town", _in_towns)):
        asked = [value.strip() for value in query.getlist(name) if value.strip()] if query is not None else []
        if any("\x00" in value for value in asked):
            # PostgreSQL knows no such character: it would refuse the whole question.
            return Session.objects.none()
        if asked:
            found = found.filter(condition(asked))
    return found.order_by("start", "pk")


def _of_kinds(kinds):
    return Q(page__kind__in=kinds)


def _in_towns(towns):
    online = Q(attendance__in=[Attendance.ONLINE, Attendance.BOTH]) if ONLINE in towns else Q()
    # An empty condition asks nothing: it must not stand beside another one.
    there = Q(venue__town__in=towns) & ~Q(attendance=Attendance.ONLINE)
    return there | online if online else there


def with_events(sessions):
    """The sessions each with its event and venue, one copy of each; three queries, whatever their number."""
    from campaign_pages.events.pages import EventPage

    events = EventPage.objects.defer_streamfields()
    return sessions.prefetch_related(Prefetch("page", queryset=events), "venue")


def stamp(sessions, *more):
    """An ETag for what a feed says of these sessions, cheap beside writing it; one query.

    ``more``: strings on which the feed depends beside. It is no date, since places are taken and addresses of venues
    corrected without one.
    """
    digest = hashlib.blake2b(repr(more).encode(), digest_size=16)
    for row in sessions.values_list(*STAMPED):
        digest.update(repr(row).encode())
    return f'"{digest.hexdigest()}"'
