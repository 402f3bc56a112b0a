"""A publication of an event writes its sessions, and remembers what changed for those who came before."""

import uuid

from django.conf import settings
from django.db import transaction
from django.utils import timezone
from wagtail.models import Page

from campaign_pages.events.details import SessionDetails
from campaign_pages.events.enums import Change, SessionStatus
from campaign_pages.events.session import Session, SessionChange
from campaign_pages.events.signals import session_published

HOURS = ("start", "end", "until", "all_day", "first_day", "last_day")
#: What a calendar has already shown to somebody: a change of one of these is a new version of the entry.
SEEN = (*HOURS, "venue_id", "attendance", "status", "note", "registration_address", "registration_phone")

#: What a publication writes of a session, and what the signal tells of its state before.
WRITTEN = (*SessionDetails.DETAILS, *HOURS, "removed_at")


def publish_sessions_of_page(sender, instance, **kwargs):
    """For the signal ``page_published``; pages without sessions are passed over."""
    if hasattr(instance, "session_rows"):
        publish_sessions(instance)


def publish_sessions(page):
    """Write the sessions of an event page as its rows say; call it whenever the page was published.

    A row that is gone leaves its session behind as removed, for calendars and for the people who have a place. Two
    publications at once wait for each other at the page: the sessions of a first one are not there to be locked yet.
    """
    now = timezone.now()
    with transaction.atomic():
        Page.objects.select_for_update().filter(pk=page.pk).values_list("pk").first()
        existing = {session.key: session for session in Session.objects.select_for_update().filter(page=page)}
        kept = set()
        for row in page.session_rows.all():
            # A revision holds the key as text. The same one twice comes of a row that was copied.
            key = uuid.UUID(str(row.key)) if row.key else uuid.uuid4()
            key = uuid.uuid4() if key in kept else key
            kept.add(key)
            _publish(page, row, key, existing.get(key), now)
        for key in existing.keys() - kept:
            _remove(existing[key], now)


def _publish(page, row, key, session, now):
    is_new = session is None
    session = session or Session(page=page, key=key, published_at=now, changed_at=now)
    before, state = (None, None) if is_new else (_told(session), _state(session))
    seen = [getattr(session, name) for name in SEEN]
    was_cancelled = not is_new and session.is_cancelled
    for name in SessionDetails.DETAILS:
        setattr(session, name, getattr(row, name))
    _set_hours(session, row.hours)
    session.removed_at = None
    if (not is_new and seen != [getattr(session, name) for name in SEEN]) or was_cancelled != session.is_cancelled:
        session.sequence += 1
        session.changed_at = now
    if is_new:
        session.save()
    else:
        # Never the counters, which registrations write at the same time.
        session.save(update_fields=[*WRITTEN, "sequence", "changed_at"])
    if state != _state(session):
        _tell(session, state)
    if kind := _change(is_new, was_cancelled, session, before, page):
        SessionChange.objects.create(session=session, kind=kind, at=now, before=before or {}, after=_told(session))


def _change(is_new, was_cancelled, session, before, page):
    """The kind of change to tell, or ``None``: the first publication of an event tells nothing."""
    if is_new:
        is_first = page.first_published_at is None or page.first_published_at == page.last_published_at
        return None if is_first else Change.ADDED
    if session.is_cancelled != was_cancelled:
        return Change.CANCELLED if session.is_cancelled else Change.REINSTATED
    if session.status != SessionStatus.CANCELLED and before != _told(session):
        return Change.MOVED
    return None


def _remove(session, now):
    if session.removed_at is not None:
        return
    before, state, was_cancelled = _told(session), _state(session), session.is_cancelled
    session.removed_at = session.changed_at = now
    session.sequence += 1
    session.save(update_fields=["removed_at", "changed_at", "sequence"])
    _tell(session, state)
    if not was_cancelled:
        SessionChange.objects.create(session=session, kind=Change.CANCELLED, at=now, before=before, after={})


def _state(session):
    return {name: getattr(session, name) for name in WRITTEN}


def _tell(session, before):
    """Send the signal once the publication is there for everybody, so that a mail never tells what was rolled back."""
    transaction.on_commit(lambda: session_published.send_robust(Session, session=session, before=before))


def _set_hours(session, hours):
    zone = settings.TIME_ZONE
    session.start, session.end, session.until = hours.start(zone), hours.end(zone), hours.until(zone)
    session.all_day, session.first_day, session.last_day = hours.all_day, hours.first_day, hours.last_day


def _told(session):
    """When and where, as told to visitors and kept with a change."""
    return {
        "start": session.start.astimezone(timezone.get_default_timezone()).isoformat(),
        "end": session.end and session.end.astimezone(timezone.get_default_timezone()).isoformat(),
        "all_day": session.all_day,
        "attendance": session.attendance,
        "venue": str(session.venue.line) if session.venue else "",
    }


def planned(page):
    """The sessions that a publication of the page would make of its rows as they stand, not saved: for a preview."""
    found, now = [], timezone.now()
    for row in page.session_rows.all():
        if row.starts_on is None:
            continue
        session = Session(page=page, key=row.key or uuid.uuid4(), published_at=now, changed_at=now)
        for name in SessionDetails.DETAILS:
            setattr(session, name, getattr(row, name))
        _set_hours(session, row.hours)
        found.append(session)
    return sorted(found, key=lambda session: session.start)
