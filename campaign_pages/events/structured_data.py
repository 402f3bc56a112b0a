"""Events as schema.org says them, for search engines.

Google requires ``name``, ``startDate`` and ``location`` with its ``address``, and recommends the others below:
https://developers.google.com/search/docs/appearance/structured-data/event. It wants one object for each date.
"""

from campaign_pages import days
from campaign_pages.events.enums import Attendance, Change, RegistrationWay

SCHEMA = "https://schema.org/"
ATTENDANCE = {
    Attendance.IN_PERSON: "OfflineEventAttendanceMode",
    Attendance.ONLINE: "OnlineEventAttendanceMode",
    Attendance.BOTH: "MixedEventAttendanceMode",
}


def event_objects(page, sessions, address, organiser, image="", week=None, performers=()):
    """One ``Event`` for each session that is not over; a list of dictionaries.

    ``page``: the event. ``sessions``: with their venue and ``changes`` fetched. ``address``: of the page, absolute.
    ``organiser``: the ``GovernmentOrganization`` of the site. ``week``: pair (name, address) of what it belongs to.
    ``performers``: names of those who speak and may be named now.
    """
    return [_event(page, session, address, organiser, image, week, performers) for session in sessions]


def week_object(week, address, organiser):
    """The week itself, an ``EventSeries``; Google knows none, others do."""
    told = {
        "@type": "EventSeries",
        "name": week.title,
        "url": address,
        "startDate": week.starts_on and week.starts_on.isoformat(),
        "endDate": week.ends_on and week.ends_on.isoformat(),
        "organizer": organiser,
    }
    return {name: value for name, value in told.items() if value}


def _event(page, session, address, organiser, image, week, performers):
    places = [place for place in (_place(session), _online(session, address)) if place]
    told = {
        "@type": "Event",
        "@id": f"{address}#session-{session.uid}",
        "name": page.title,
        "description": page.sentence,
        "url": address,
        "image": [image] if image else None,
        "startDate": _when(session, session.start, session.first_day),
        "endDate": _when(session, session.end, session.last_day),
        "previousStartDate": _previous(session),
        "eventStatus": SCHEMA + _status(session),
        "eventAttendanceMode": SCHEMA + ATTENDANCE[session.attendance],
        "location": places[0] if len(places) == 1 else places,
        "organizer": organiser,
        "performer": [{"@type": "Person", "name": name} for name in performers],
        "superEvent": {"@type": "EventSeries", "name": week[0], "url": week[1]} if week else None,
        "isAccessibleForFree": page.is_free,
        "offers": _offer(page, session, address),
    }
    return {name: value for name, value in told.items() if value not in (None, "", [])}


def _when(session, moment, day):
    if session.all_day:
        return day.isoformat()
    return days.on_the_clock(moment).isoformat() if moment else None


def _status(session):
    if session.is_cancelled:
        return "EventCancelled"
    return "EventRescheduled" if _previous(session) else "EventScheduled"


def _previous(session):
    """When it was to begin before it was moved, if it begins at another time now."""
    moves = [change for change in session.changes.all() if change.kind == Change.MOVED]
    begins = [change.before["start"] for change in moves if change.before.get("start") != change.after.get("start")]
    return begins[0] if begins and not session.is_cancelled else None


def _place(session):
    if session.attendance == Attendance.ONLINE or session.venue is None:
        return None
    venue = session.venue
    address = {
        "@type": "PostalAddress",
        "streetAddress": venue.street,
        "postalCode": venue.postal_code,
        "addressLocality": venue.town,
        "addressCountry": "FR",
    }
    place = {
        "@type": "Place",
        "name": venue.title,
        "address": {name: value for name, value in address.items() if value},
    }
    if venue.position:
        latitude, longitude = map(float, venue.position)
        place["geo"] = {"@type": "GeoCoordinates", "latitude": latitude, "longitude": longitude}
    return place


def _online(session, address):
    # The public page, never the link that people with a place receive.
    is_online = session.attendance != Attendance.IN_PERSON
    return {"@type": "VirtualLocation", "url": address} if is_online else None


def _offer(page, session, address):
    if session.registration == RegistrationWay.NONE or session.is_cancelled or not page.is_free:
        return None
    offer = {
        "@type": "Offer",
        "url": session.registration_address or address,
        "price": "0",
        "priceCurrency": "EUR",
        "availability": SCHEMA + ("SoldOut" if session.is_full else "InStock"),
    }
    if session.registration_opens_at:
        offer["validFrom"] = days.on_the_clock(session.registration_opens_at).isoformat()
    return offer
