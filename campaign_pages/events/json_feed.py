"""Our own JSON feed of a programme, for partners who print it: its fields are those of docs/reference/feeds.md.

``version`` stays 1 for as long as fields are only added. Dates are ISO 8601 with their offset; a private link to take
part online and the names of those who register are never in it.
"""

from django.conf import settings

from campaign_pages import days
from campaign_pages.events.enums import Access, Attendance, RegistrationWay
from campaign_pages.events.prices import CURRENCY, lowest_price
from campaign_pages.events.session_links import registration_address

VERSION = 1


def programme(page, sessions, pictures, words, request):
    """A programme as a dictionary.

    ``sessions``: with events and venues at hand. ``pictures``: a ``FeedPictures``.
    """
    sessions = list(sessions)
    pictures.stock(session.page.picture_id for session in sessions)
    return {
        "version": VERSION,
        "title": words.fill(page.title),
        "url": page.get_full_url(request) or "",
        "timezone": settings.TIME_ZONE,
        "sessions": [session_fields(session, pictures, words, request) for session in sessions],
    }


def session_fields(session, pictures, words, request):
    """One session. Every field is always there; what is not known is ``null`` or an empty string."""
    page, picture = session.page, pictures.of(session.page.picture_id)
    lowest = lowest_price(page.price)
    return {
        "uid": str(session.uid),
        "sequence": session.sequence,
        "changed": session.changed_at.isoformat(),
        "status": status(session),
        "note": session.note,
        "title": words.fill(page.title),
        "sentence": words.fill(page.sentence),
        "kind": page.kind,
        "kind_name": str(page.kind_name),
        "url": page.get_full_url(request) or "",
        "image": {"url": picture[0], "credit": picture[1]} if picture else None,
        "all_day": session.all_day,
        "start": local(session.start),
        "end": local(session.end),
        "first_day": session.first_day.isoformat(),
        "last_day": session.last_day.isoformat(),
        "attendance": session.attendance,
        "venue": venue_fields(session.venue) if session.venue and session.attendance != Attendance.ONLINE else None,
        "audience": page.audience,
        "age_from": page.age_from,
        "price": page.price,
        "is_free": page.is_free,
        "lowest_price": None if lowest is None else float(lowest),
        "currency": CURRENCY,
        "registration": registration(session, request),
        "access": {
            "sign_language": Access.SIGN_LANGUAGE in session.access,
            "hearing_loop": Access.HEARING_LOOP in session.access,
            "step_free": Access.STEP_FREE in session.access,
        },
    }


def status(session):
    """``cancelled``, ``full``, ``moved`` or ``planned``: the first of them that is true."""
    if session.is_cancelled:
        return "cancelled"
    return "full" if session.is_full else str(session.status)


def local(moment):
    """A moment on the site's clock; ``None`` without one."""
    return days.on_the_clock(moment).isoformat() if moment else None


def venue_fields(venue):
    position = venue.position
    return {
        "name": venue.title,
        "street": venue.street,
        "postal_code": venue.postal_code,
        "town": venue.town,
        "insee_code": venue.insee_code,
        "latitude": float(position[0]) if position else None,
        "longitude": float(position[1]) if position else None,
    }


def registration(session, request):
    """How one gets a place: ``way`` is ``none``, ``here``, ``elsewhere`` or ``phone``."""
    addresses = {RegistrationWay.ELSEWHERE: session.registration_address}
    if session.registration == RegistrationWay.HERE and (own := registration_address(session)):
        addresses[RegistrationWay.HERE] = request.build_absolute_uri(own)
    takes_place = not session.is_cancelled
    by_phone = takes_place and session.registration == RegistrationWay.PHONE
    return {
        "way": str(session.registration),
        "url": addresses.get(session.registration, "") if takes_place else "",
        "phone": session.registration_phone if by_phone else "",
        "places_left": session.places_left,
    }
