"""Sessions in the shape of OpenAgenda v2, for a script or a partner that imports them. Nothing is sent anywhere.

Sources: developers.openagenda.com/en/evenements/structure (fields, which of them are required, multilingual keys),
/evenements/creation (writing), /evenements/lecture (300 events a reading at most), /en/lieux/structure (locations);
lengths, codes of states and the 800 timings at most as github.com/Erwane/openagenda-api, docs/event.md, states them.

Decisions:

- One session is one event of OpenAgenda, since there a place and a status hold for an event with all its timings.
  ``extIds`` names it by the session's UUID, so that a second import changes it instead of doubling it.
- ``locationUid`` is given by OpenAgenda to each location, and required of every event that has one: an editor notes it
  with the venue. Until then ``location`` says all that making one takes, with an ``extIds`` of its own by which an
  importer finds it again.
- ``onlineAccessLink`` is required for online events and public: it is the address of the event's page. The private link
  goes to people with a confirmed place only.
- A timing may not last longer than a day: whole days and longer sessions become one timing for each day.
"""

import datetime
from itertools import pairwise
from zoneinfo import ZoneInfo

from django.conf import settings
from django.utils.translation import get_language

from campaign_pages.events.enums import Access, Attendance, RegistrationWay, SessionStatus
from campaign_pages.events.ical import access_in_words
from campaign_pages.events.session_links import registration_address
from campaign_pages.events.session_words import hours_in_words, registration_in_words, status_in_words

#: As many events as OpenAgenda itself gives at once.
MOST_EVENTS = 300
MOST_TIMINGS = 800
LENGTHS = {"title": 140, "description": 200, "longDescription": 10_000, "conditions": 255, "imageCredits": 255}
KEYWORDS_LENGTH = 255
LOCATION_LENGTHS = {"name": 100, "address": 255, "access": 1000}
ATTENDANCE_MODES = {Attendance.IN_PERSON: 1, Attendance.ONLINE: 2, Attendance.BOTH: 3}
SCHEDULED, RESCHEDULED, FULL, CANCELLED = 1, 2, 5, 6
#: What an agenda may do with it is for its own moderators; for us it is published.
PUBLISHED = 2
OLDEST = 120
COUNTRY = "FR"
DAY = datetime.timedelta(days=1)
MINUTE = datetime.timedelta(minutes=1)
_LONG_AGO = datetime.datetime.min.replace(tzinfo=datetime.UTC)


def export(sessions, pictures, words, request, start=0, size=MOST_EVENTS):
    """One reading as a dictionary: ``total``, ``from``, ``size`` and ``events``.

    ``sessions``: a queryset with events and venues. ``pictures``: a ``FeedPictures``. ``start`` and ``size``: which of
    them, counted from 0.
    """
    size = max(1, min(size, MOST_EVENTS))
    chosen = list(sessions[start : start + size])
    pictures.stock(session.page.picture_id for session in chosen)
    events = [openagenda_event(session, pictures.of(session.page.picture_id), words, request) for session in chosen]
    return {"total": sessions.order_by().count(), "from": start, "size": size, "events": events}


def openagenda_event(session, picture, words, request):
    """One session as an event; ``picture``: pair (address, credit) or ``None``."""
    page, language = session.page, (get_language() or settings.LANGUAGE_CODE).split("-")[0]
    address = page.get_full_url(request) or ""
    title = words.fill(page.title)
    sentence = words.fill(page.sentence) or title
    in_language = {
        "title": title,
        "description": sentence,
        "longDescription": "\n\n".join(filter(None, _told(session, sentence, address))),
        "conditions": conditions(session),
    }
    told = {
        "extIds": [{"key": "session", "value": str(session.uid)}, {"key": "event", "value": str(page.translation_key)}],
        **{name: {language: shortened(value, LENGTHS[name])} for name, value in in_language.items() if value},
        "keywords": {language: keywords([page.kind_name, session.venue.town if session.venue else ""])},
        "timings": timings(session),
        "timezone": settings.TIME_ZONE,
        "attendanceMode": ATTENDANCE_MODES[session.attendance],
        "accessibility": accessibility(session),
        "registration": registration(session, address, request),
        "status": status(session),
        "state": PUBLISHED,
        "createdAt": session.published_at.isoformat(),
        "updatedAt": session.changed_at.isoformat(),
    }
    if page.age_from is not None:
        told["age"] = {"min": page.age_from, "max": OLDEST}
    if picture:
        told["image"] = {"url": picture[0]}
        if picture[1]:
            told["imageCredits"] = shortened(picture[1], LENGTHS["imageCredits"])
    if session.attendance != Attendance.IN_PERSON:
        told["onlineAccessLink"] = address
    if session.venue and session.attendance != Attendance.ONLINE:
        told["location"] = location(session.venue, language)
        if session.venue.openagenda_uid:
            told["locationUid"] = session.venue.openagenda_uid
    return told


def _told(session, sentence, address):
    status_words = status_in_words(session, _LONG_AGO)
    state = f"{status_words} – {session.note}" if status_words and session.note else status_words or session.note
    return [
        state,
        sentence,
        hours_in_words(session),
        session.page.audience,
        ", ".join(access_in_words(session)),
        address,
    ]


def timings(session):
    """Begin and end of each part, none longer than a day; an open end lasts until midnight."""
    zone = ZoneInfo(settings.TIME_ZONE)
    if session.all_day:
        days = (session.last_day - session.first_day).days + 1
        midnights = [_midnight(session.first_day + number * DAY, zone) for number in range(min(days, MOST_TIMINGS) + 1)]
        return [_timing(each, after - MINUTE) for each, after in pairwise(midnights)]
    start, end = session.start.astimezone(zone), (session.end or session.until).astimezone(zone)
    found = []
    while end.astimezone(datetime.UTC) - start.astimezone(datetime.UTC) > DAY and len(found) < MOST_TIMINGS - 1:
        midnight = _midnight(start.date() + DAY, zone)
        found.append(_timing(start, midnight - MINUTE))
        start = midnight
    is_midnight = session.end is None and end.time() == datetime.time.min
    return [*found, _timing(start, end - MINUTE if is_midnight else end)]


def _midnight(day, zone):
    return datetime.datetime.combine(day, datetime.time.min, tzinfo=zone)


def _timing(begin, end):
    return {"begin": begin.isoformat(), "end": end.isoformat()}


def status(session):
    """1 as planned, 2 at another date, 5 full, 6 cancelled."""
    if session.is_cancelled:
        return CANCELLED
    if session.is_full:
        return FULL
    return RESCHEDULED if session.status == SessionStatus.MOVED else SCHEDULED


def accessibility(session):
    """OpenAgenda's five codes: ``hi`` hearing, ``vi`` sight, ``mi`` movement, ``ii`` intellect, ``pi`` psyche."""
    there = session.access
    hearing = Access.HEARING_LOOP in there or Access.SIGN_LANGUAGE in there
    return {"hi": hearing, "vi": False, "mi": Access.STEP_FREE in there, "ii": False, "pi": False}


def registration(session, address, request):
    """Where one registers: addresses and phone numbers. Nothing for a session that does not take place."""
    if session.is_cancelled:
        return []
    if session.registration == RegistrationWay.HERE:
        own = registration_address(session)
        return [request.build_absolute_uri(own) if own else address]
    ways = {
        RegistrationWay.ELSEWHERE: session.registration_address,
        RegistrationWay.PHONE: session.registration_phone,
    }
    return list(filter(None, [ways.get(session.registration)]))


def conditions(session):
    """Price and registration in one line; nothing for a session that does not take place."""
    if session.is_cancelled:
        return ""
    price, way = session.page.price_words, registration_in_words(session)
    return ", ".join(filter(None, [price, way[:1].lower() + way[1:] if price else way]))


def keywords(words):
    """As many as OpenAgenda's length allows."""
    chosen, length = [], 0
    for word in dict.fromkeys(filter(None, map(str, words))):
        length += len(word)
        if length <= KEYWORDS_LENGTH:
            chosen.append(word)
    return chosen


def location(venue, language):
    """A venue with the fields of a location: name, address and country are required."""
    known = {
        "extIds": [{"key": "venue", "value": str(venue.translation_key)}],
        "name": shortened(venue.line, LOCATION_LENGTHS["name"]),
        "address": shortened(venue.address, LOCATION_LENGTHS["address"]),
        "countryCode": COUNTRY,
        "postalCode": venue.postal_code,
        "adminLevel4": venue.town,
        "insee": venue.insee_code,
        "latitude": venue.latitude is not None and float(venue.latitude),
        "longitude": venue.longitude is not None and float(venue.longitude),
        "timezone": settings.TIME_ZONE,
    }
    access = shortened(
        ", ".join(filter(None, [venue.bus, venue.parking, venue.access_text])), LOCATION_LENGTHS["access"]
    )
    if access:
        known["access"] = {language: access}
    return {name: value for name, value in known.items() if value not in ("", False)}


def shortened(words, length):
    """At most so many characters, cut between words."""
    words = words.strip()
    if len(words) <= length:
        return words
    return f"{words[: length - 1].rsplit(' ', 1)[0]}…"
