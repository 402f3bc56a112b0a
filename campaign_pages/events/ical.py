"""Sessions as calendar entries (RFC 5545): this module only serialises."""

from datetime import date, timedelta
from functools import cache
from zoneinfo import ZoneInfo

import icalendar
from django.conf import settings
from django.utils.html import strip_tags
from django.utils.translation import gettext as _

from campaign_pages.events.enums import Attendance
from campaign_pages.events.session_words import State, place_in_words, state_of

#: Programme of ours, as RFC 5545 asks of who writes a calendar.
PRODUCT = "-//wagtail-campaign-pages//events//FR"
#: How often a subscribed calendar asks again.
REFRESH = timedelta(hours=6)
#: Identifiers are unique in the world by their UUID; the name after it never changes, whatever becomes of the host.
UID_DOMAIN = "campaign-pages.wagtail"


def calendar_of(sessions, name, now, address_of):
    """The bytes of a calendar.

    ``sessions``: with ``page`` and ``venue`` fetched. ``name``: what the reader's calendar is called. ``now``: aware
    datetime. ``address_of``: from a session to the absolute address of its page. A session that was cancelled or
    removed stays, marked, so that calendars which hold it already learn of it. Links to take part online never enter.
    """
    zone = _zone(settings.TIME_ZONE)
    head = icalendar.Calendar()
    head.add("prodid", PRODUCT)
    head.add("version", "2.0")
    head.add("method", "PUBLISH")
    head.add("calscale", "GREGORIAN")
    head.add("name", name)
    head.add("x-wr-calname", name)
    head.add("x-wr-timezone", settings.TIME_ZONE)
    head.add("refresh-interval", REFRESH, parameters={"VALUE": "DURATION"})
    head.add("x-published-ttl", "PT6H")
    opening = head.to_ical().removesuffix(b"END:VCALENDAR\r\n")
    entries = [_entry(session, now, address_of(session)).to_ical() for session in sessions]
    return b"".join([opening, zone, *entries, b"END:VCALENDAR\r\n"])


def _entry(session, now, address):
    event = icalendar.Event()
    state = state_of(session, now)
    event.add("uid", f"{session.uid}@{UID_DOMAIN}")
    event.add("sequence", session.sequence)
    event.add("dtstamp", session.changed_at)
    event.add("last-modified", session.changed_at)
    event.add("created", session.published_at)
    event.add("summary", _summary(session, state))
    _add_hours(event, session)
    event.add("status", "CANCELLED" if session.is_cancelled else "CONFIRMED")
    # A whole day in somebody's calendar does not mean that they have no time.
    event.add("transp", "TRANSPARENT" if session.all_day or session.is_cancelled else "OPAQUE")
    event.add("description", _description(session, state, address))
    if session.page:
        event.add("categories", [str(session.page.kind_name)])
    if address:
        event.add("url", address)
    event.add("location", _location(session))
    if session.venue and session.venue.position and session.attendance != Attendance.ONLINE:
        event.add("geo", tuple(float(degrees) for degrees in session.venue.position))
    return event


def _add_hours(event, session):
    """Whole days as dates, the end excluded; hours with their time zone; an open end without any."""
    if session.all_day:
        event.add("dtstart", session.first_day)
        event.add("dtend", session.last_day + timedelta(days=1))
        return
    zone = settings.TIME_ZONE
    event.add("dtstart", _local(session.start, zone))
    if session.end:
        event.add("dtend", _local(session.end, zone))


def _local(moment, zone):
    return moment.astimezone(ZoneInfo(zone))


def _summary(session, state):
    title = session.page.title if session.page else str(_("Event"))
    if session.is_cancelled:
        return _("CANCELLED: %(title)s") % {"title": title}
    return _("%(title)s (%(state)s)") % {"title": title, "state": state.words.lower()} if _is_told(state) else title


def _is_told(state: State):
    # “12 places left” would be false the next hour; “full” and “moved” are news.
    return state.name in ("full", "moved")


def _description(session, state, address):
    page = session.page
    told = [
        f"{state.words}: {session.note}" if session.note and state.words else session.note,
        page.sentence if page else "",
        _("For: %(audience)s") % {"audience": page.audience} if page and page.audience else "",
        address,
    ]
    return "\n".join(strip_tags(line) for line in told if line)


def _location(session):
    venue = session.venue
    if venue is None or session.attendance == Attendance.ONLINE:
        return place_in_words(session)
    return ", ".join(filter(None, [venue.title, venue.address]))


@cache
def _zone(name):
    """The component of a time zone, with the clock changes of these years; the same for every calendar."""
    zone = icalendar.Timezone.from_tzid(name, first_date=date(2020, 1, 1), last_date=date(2038, 1, 1))
    return zone.to_ical()
