"""A programme in a format of our own, version 1, for sites and applications; docs/reference/feeds.md describes it."""

from campaign_pages import days
from campaign_pages.events.session_words import access_in_words

VERSION = 1


def feed_of(title, address, sessions, address_of):
    """A dictionary with every session, cancelled ones included; never the private link of an online session."""
    return {
        "version": VERSION,
        "title": title,
        "url": address,
        "sessions": [_session(session, address_of(session)) for session in sessions],
    }


def _session(session, address):
    page, venue = session.page, session.venue
    told = {
        "id": str(session.uid),
        "sequence": session.sequence,
        "title": page.title,
        "sentence": page.sentence,
        "kind": page.kind,
        "url": address,
        "all_day": session.all_day,
        "start": _when(session, session.start, session.first_day),
        "end": _when(session, session.end, session.last_day),
        "status": "cancelled" if session.is_cancelled else session.status,
        "note": session.note,
        "attendance": session.attendance,
        "venue": venue and _venue(venue),
        "registration": session.registration,
        "registration_url": session.registration_address,
        "places_left": session.places_left,
        "access": access_in_words(session),
        "audience": page.audience,
        "price": page.price,
        "updated": session.changed_at.isoformat(),
    }
    return {name: value for name, value in told.items() if value not in (None, "", [])}


def _venue(venue):
    return {"name": venue.title, "address": venue.address, "town": venue.town, "insee": venue.insee_code}


def _when(session, moment, day):
    if session.all_day:
        return day.isoformat()
    return days.on_the_clock(moment).isoformat() if moment else None
