"""Sessions as an iCalendar file (RFC 5545, with the names of RFC 7986). It serialises and knows nothing else.

Decisions:

- The UID is the session's own random UUID, without a host (RFC 7986, 5.3, advises against one): it stays the same when
  the site moves to another address, and in whichever file the session stands.
- DTSTAMP is the moment of the last change, as RFC 5545 (3.8.7.2) has it for a file without METHOD. A file is thus the
  same, byte for byte, for as long as nothing changes.
- A session with an open end has neither DTEND nor DURATION. RFC 5545 (3.6.1) lets it end when it begins; an end that we
  make up would block somebody's evening. One that goes on for several days ends with its last day.
- A whole day is a DATE; its DTEND is the day after the last one.
- An hour that the clocks show twice is written in UTC: readers do not agree on which of the two a name of a zone means.
- The private link to take part online is never written.

icalendar would take more than a second of processor time for 2,500 sessions, most of it in folding lines: lines are
written here, and icalendar describes the time zone.
"""

import datetime
import re
from functools import lru_cache
from urllib.parse import urlsplit, urlunsplit
from zoneinfo import ZoneInfo

from django.conf import settings
from django.utils.translation import gettext as _
from icalendar import Timezone

from campaign_pages.events.enums import Access, Attendance, RegistrationWay
from campaign_pages.events.session_words import registration_in_words, status_in_words

CONTENT_TYPE = "text/calendar; charset=utf-8"
PRODUCER = "-//wagtail-campaign-pages//events//EN"
#: How often a calendar may ask again (ISO 8601 duration): a cancelled session should be known within the hour.
REFRESH = "PT1H"
#: The longest line in octets, its end left out (RFC 5545, 3.1).
LONGEST_LINE = 75
DAY = datetime.timedelta(days=1)

# What some readers take for the end of a line, written as one; other control characters are not allowed in a text.
BREAKS = "\n\r\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029"
ESCAPES = {code: None for code in [*range(0x20), *range(0x7F, 0xA0)] if code != 0x09}
ESCAPES |= {ord(sign): "\\n" for sign in BREAKS} | {ord(sign): f"\\{sign}" for sign in "\\;,"}
LINE_END = re.compile(r"\r\n")


def calendar(sessions, *, name, source, words, request=None, more=()):
    """The bytes of a calendar.

    ``sessions``: each with ``page`` and ``venue`` at hand (``kept.with_events``). ``name``: how a calendar lists it.
    ``source``: absolute address of the file. ``words``: the site's words. ``request``: for addresses of pages.
    ``more``: the content lines of further entries.
    """
    sessions, zone = list(sessions), ZoneInfo(settings.TIME_ZONE)
    lines = [
        *("BEGIN:VCALENDAR", "VERSION:2.0", f"PRODID:{PRODUCER}", "CALSCALE:GREGORIAN"),
        *(f"NAME:{text(name)}", f"X-WR-CALNAME:{text(name)}", f"X-WR-TIMEZONE:{zone.key}"),
        *(f"SOURCE;VALUE=URI:{source}", f"REFRESH-INTERVAL;VALUE=DURATION:{REFRESH}", f"X-PUBLISHED-TTL:{REFRESH}"),
    ]
    years = [session.first_day.year for session in sessions] + [session.last_day.year for session in sessions]
    if years:
        lines.extend(time_zone(zone.key, min(years), max(years)))
    addresses = {}
    for session in sessions:
        page = session.page
        if page.pk not in addresses:
            addresses[page.pk] = (page.get_full_url(request) or "", words.fill(page.title), words.fill(page.sentence))
        lines.extend(event(session, zone, *addresses[page.pk]))
    lines.extend(more)
    lines.append("END:VCALENDAR")
    return b"".join(map(folded, lines))


def event(session, zone, address, title, sentence):
    """The content lines of one session, not folded yet."""
    changed = in_utc(max(session.changed_at, session.page.last_published_at or session.changed_at))
    cancelled = session.is_cancelled
    summary = _("CANCELLED: %(title)s") % {"title": title} if cancelled else title
    yield "BEGIN:VEVENT"
    yield f"UID:{session.uid}"
    yield f"SEQUENCE:{session.sequence}"
    yield f"DTSTAMP:{changed}"
    yield f"LAST-MODIFIED:{changed}"
    yield f"CREATED:{in_utc(session.published_at)}"
    yield from hours(session, zone)
    yield f"SUMMARY:{text(summary)}"
    yield f"STATUS:{'CANCELLED' if cancelled else 'CONFIRMED'}"
    if described := description(session, sentence, address):
        yield f"DESCRIPTION:{text(described)}"
    if place := location(session):
        yield f"LOCATION:{text(place)}"
    position = session.venue and session.attendance != Attendance.ONLINE and session.venue.position
    if position:
        yield f"GEO:{position[0]};{position[1]}"
    yield f"CATEGORIES:{text(session.page.kind_name)}"
    if address:
        yield f"URL:{address}"
    yield "END:VEVENT"


def whole_days(page, address, title):
    """The content lines of a week as one entry, for who saves the date: whole days, during which one stays free."""
    published = page.first_published_at or page.latest_revision_created_at or page.last_published_at or _LONG_AGO
    changed = page.last_published_at or published
    yield "BEGIN:VEVENT"
    yield f"UID:{page.translation_key}"
    # It only grows: minutes from the first publication to the last one.
    yield f"SEQUENCE:{max(0, int((changed - published).total_seconds() // 60))}"
    yield f"DTSTAMP:{in_utc(changed)}"
    yield f"LAST-MODIFIED:{in_utc(changed)}"
    yield f"DTSTART;VALUE=DATE:{page.starts_on:%Y%m%d}"
    yield f"DTEND;VALUE=DATE:{(page.ends_on or page.starts_on) + DAY:%Y%m%d}"
    yield f"SUMMARY:{text(title)}"
    yield "STATUS:CONFIRMED"
    yield "TRANSP:TRANSPARENT"
    if address:
        yield f"URL:{address}"
    yield "END:VEVENT"


def hours(session, zone):
    """DTSTART and, where the end is known, DTEND."""
    if session.all_day:
        yield f"DTSTART;VALUE=DATE:{session.first_day:%Y%m%d}"
        yield f"DTEND;VALUE=DATE:{session.last_day + DAY:%Y%m%d}"
        return
    yield f"DTSTART{at(session.start, zone)}"
    end = session.end or (session.until if session.last_day > session.first_day else None)
    if end is not None and end > session.start:
        yield f"DTEND{at(end, zone)}"


def at(moment, zone):
    """A moment on the clock of the zone, with the parameter that names it; in UTC where that clock is ambiguous."""
    local = moment.astimezone(zone)
    is_ambiguous = local.replace(fold=0).utcoffset() != local.replace(fold=1).utcoffset()
    return f":{in_utc(moment)}" if is_ambiguous else f";TZID={zone.key}:{local:%Y%m%dT%H%M%S}"


def in_utc(moment):
    return f"{moment.astimezone(datetime.UTC):%Y%m%dT%H%M%SZ}"


def description(session, sentence, address):
    """What there is to know beside day, hour and place, in a few lines."""
    status = status_in_words(session, _LONG_AGO)
    state = f"{status} – {session.note}" if status and session.note else status or session.note
    parts = [state, sentence]
    if not session.is_cancelled:
        if session.end is None:
            parts.append(_("Open end."))
        if not session.page.is_free:
            parts.append(session.page.price_words)
        if session.registration != RegistrationWay.NONE:
            parts.append(registration_in_words(session))
        parts.append(", ".join(access_in_words(session)))
    return "\n".join([*filter(None, parts), *filter(None, [address])])


# A calendar is read on any day: whether a session is over is not for it to say.
_LONG_AGO = datetime.datetime(1970, 1, 1, tzinfo=datetime.UTC)


def access_in_words(session):
    """What helps people with a disability to take part in this session."""
    known = {
        Access.SIGN_LANGUAGE: _("French sign language"),
        Access.HEARING_LOOP: _("hearing loop"),
        Access.STEP_FREE: _("step-free access"),
    }
    return [str(known[each]) for each in session.access]


def location(session):
    """Name and address of the venue; that one takes part online."""
    venue = session.venue if session.attendance != Attendance.ONLINE else None
    places = [", ".join(filter(None, [venue.title, venue.address]))] if venue else []
    return ", ".join([*places, *([_("Online")] if session.attendance != Attendance.IN_PERSON else [])])


def subscription_address(address, request):
    """The ``webcal:`` address of a calendar, at which a click subscribes instead of downloading.

    ``address``: path with query on this site.
    """
    return urlunsplit(urlsplit(request.build_absolute_uri(address))._replace(scheme="webcal"))


@lru_cache(maxsize=32)
def time_zone(key, first_year, last_year):
    """The lines of a VTIMEZONE that holds in these years."""
    first, last = datetime.date(first_year, 1, 1), datetime.date(last_year + 1, 1, 1)
    described = Timezone.from_tzinfo(ZoneInfo(key), tzid=key, first_date=first, last_date=last)
    described.pop("comment", None)
    unfolded = described.to_ical().decode().replace("\r\n ", "")
    return tuple(filter(None, unfolded.split("\r\n")))


def text(value):
    """A value of type TEXT (RFC 5545, 3.3.11), whatever an editor typed."""
    return LINE_END.sub("\n", str(value)).strip().translate(ESCAPES)


def folded(line):
    """The octets of a content line, broken after 75 of them at most and never within a character."""
    octets = line.encode("utf-8", "replace")
    if len(octets) <= LONGEST_LINE:
        return octets + b"\r\n"
    pieces, start, room = [], 0, LONGEST_LINE
    while len(octets) - start > room:
        cut = start + room
        while octets[cut] & 0xC0 == 0x80:
            cut -= 1
        pieces.append(octets[start:cut])
        start, room = cut, LONGEST_LINE - 1
    pieces.append(octets[start:])
    return b"\r\n ".join(pieces) + b"\r\n"
