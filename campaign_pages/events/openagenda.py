"""Events in the shape of OpenAgenda's API v2, to be imported there without a network between us.

Fields, limits and codes: https://developers.openagenda.com/evenements/structure (read in November 2026): title (140
signs), description (200), longDescription (10,000), keywords, conditions (255), timings, attendanceMode, status,
accessibility, age, registration, image, location. ``extIds`` lets an import run twice without a double.
"""

from datetime import timedelta

from django.utils.html import strip_tags
from django.utils.text import Truncator

from campaign_pages import days
from campaign_pages.events.enums import Attendance, RegistrationWay, SessionStatus

#: The most events that OpenAgenda reads at once.
PER_PAGE = 300
LIMITS = {"title": 140, "description": 200, "longDescription": 10_000, "conditions": 255}
ATTENDANCE = {Attendance.IN_PERSON: 1, Attendance.ONLINE: 2, Attendance.BOTH: 3}
#: 1 scheduled, 2 rescheduled, 3 moved online, 4 postponed, 5 full, 6 cancelled.
SCHEDULED, RESCHEDULED, FULL, CANCELLED = 1, 2, 5, 6
#: Codes of accessibility: ii intellectual, hi hearing, vi visual, pi psychic, mi motor, sl sign language.
HEARING, MOTOR, SIGN_LANGUAGE = "hi", "mi", "sl"
#: OpenAgenda knows no open end and no whole day: what it is told instead.
OPEN_END = timedelta(hours=2)
LAST_MINUTE = timedelta(minutes=1)


def event_of(page, sessions, address, language, image=None):
    """One event with the timings of its sessions at one place, as a dictionary.

    ``page``: the event. ``sessions``: those of one venue, or all online; cancelled ones only if every one is.
    ``address``: of the page, absolute. ``language``: of its words (``fr``). ``image``: an absolute address or ``None``.
    The private link of an online session is never among them: people with a place receive it.
    """
    first = sessions[0]
    told = {
        "uid": None,
        "extIds": [{"key": "wagtail-campaign-pages", "value": f"{page.translation_key}-{first.venue_id or 'online'}"}],
        "title": {language: _short(page.title, "title")},
        "description": {language: _short(page.sentence or page.title, "description")},
        "longDescription": {language: _short(f"{page.sentence}\n\n{address}".strip(), "longDescription")},
        "conditions": {language: _short(page.price, "conditions")} if page.price else None,
        "keywords": {language: [str(page.kind_name), *filter(None, [page.audience])]},
        "attendanceMode": ATTENDANCE[first.attendance],
        "onlineAccessLink": address if first.attendance != Attendance.IN_PERSON else None,
        "status": _status(sessions),
        "state": 2 if page.live else 0,
        "timings": [_timing(session) for session in sessions],
        "accessibility": _accessibility(sessions),
        "age": {"min": page.age_from, "max": 99} if page.age_from is not None else None,
        "registration": _registration(first, address),
        "image": {"url": image} if image else None,
        "location": _location(first.venue) if first.attendance != Attendance.ONLINE else None,
        "links": [{"link": address}],
    }
    return {name: value for name, value in told.items() if value not in (None, {}, [])}


def _short(text, name):
    return Truncator(strip_tags(text)).chars(LIMITS[name])


def _status(sessions):
    states = [session.status for session in sessions]
    if all(session.is_cancelled for session in sessions):
        return CANCELLED
    if all(session.is_full for session in sessions):
        return FULL
    return RESCHEDULED if SessionStatus.MOVED in states else SCHEDULED


def _timing(session):
    begin = days.on_the_clock(session.start)
    if session.all_day:
        end = days.start_of(session.last_day + timedelta(days=1)) - LAST_MINUTE
    else:
        end = days.on_the_clock(session.end or session.start + OPEN_END)
    return {"begin": begin.isoformat(), "end": end.isoformat()}


def _accessibility(sessions):
    codes = {
        HEARING: any(each.hearing_loop or (each.venue and each.venue.hearing_loop) for each in sessions),
        MOTOR: any(each.step_free or (each.venue and each.venue.step_free) for each in sessions),
        SIGN_LANGUAGE: any(each.sign_language for each in sessions),
    }
    return {code: True for code, is_offered in codes.items() if is_offered}


def _registration(session, address):
    if session.registration == RegistrationWay.ELSEWHERE:
        return [{"type": "link", "value": session.registration_address}]
    if session.registration == RegistrationWay.PHONE:
        return [{"type": "phone", "value": session.registration_phone}]
    return [{"type": "link", "value": address}] if session.registration == RegistrationWay.HERE else []


def _location(venue):
    if venue is None:
        return None
    position = venue.position or (None, None)
    told = {
        "extId": str(venue.translation_key),
        "name": venue.title,
        "address": venue.address,
        "postalCode": venue.postal_code,
        "city": venue.town,
        "insee": venue.insee_code,
        "countryCode": "FR",
        "latitude": float(position[0]) if position[0] is not None else None,
        "longitude": float(position[1]) if position[1] is not None else None,
        "access": {"fr": venue.bus} if venue.bus else None,
    }
    return {name: value for name, value in told.items() if value not in (None, "")}
