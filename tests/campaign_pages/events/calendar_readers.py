"""Our calendars as two readers that share no code read them: khal and vobject."""

import datetime
from zoneinfo import ZoneInfo

import vobject
from django.test import RequestFactory
from icalendar import Calendar as Icalendar
from khal.khalendar.event import Event as KhalEvent

from campaign_pages.branding.vocabulary import Words
from campaign_pages.events import ical
from campaign_pages.models import EventPage, Session

PARIS = ZoneInfo("Europe/Paris")
LOCALE = {
    "default_timezone": PARIS,
    "local_timezone": PARIS,
    "dateformat": "%d.%m.",
    "timeformat": "%H:%M",
    "longdateformat": "%d.%m.%Y",
    "datetimeformat": "%d.%m. %H:%M",
    "longdatetimeformat": "%d.%m.%Y %H:%M",
    "unicode_symbols": True,
    "firstweekday": 0,
    "weeknumbers": False,
}
CHANGED = datetime.datetime(2026, 10, 1, 8, tzinfo=datetime.UTC)
HOSTILE = "Ligne 1\r\nEND:VEVENT; a, b \\ c\u2028“ש” \U0001f9d2\x07\x00" + " très long" * 30


def session_of(hours, page=None, **values):
    """A session as published, not saved."""
    zone = "Europe/Paris"
    session = Session(
        start=hours.start(zone),
        end=hours.end(zone),
        until=hours.until(zone),
        all_day=hours.all_day,
        first_day=hours.first_day,
        last_day=hours.last_day,
        published_at=CHANGED,
        changed_at=CHANGED,
        **values,
    )
    session.page = page or EventPage(pk=1, title="Rencontre", slug="rencontre", path="00010001", url_path="/x/")
    return session


def written(*sessions):
    request = RequestFactory().get("/")
    # No site to look for: pages that are in no tree have no address.
    request._wagtail_cached_site_root_paths = []
    return ical.calendar(sessions, name="Semaine", source="https://x.example/a.ics", words=Words(), request=request)


def by_khal(content):
    """Triples (uid, start, end) as khal's own library reads them; an open end is its own invention of a day."""
    found = []
    for each in Icalendar.from_ical(content).walk("VEVENT"):
        read = KhalEvent.fromVEvents([each], calendar="x", locale=LOCALE)
        found.append((str(each["UID"]), read.start, read.end))
    return found


def by_vobject(content):
    """Triples (uid, start, end) as vobject reads them; ``None`` without an end."""
    # It keeps the first description of a time zone that it meets, whose years are those of that file, for all others.
    vobject.icalendar.registerTzid("Europe/Paris", None)
    events = vobject.readOne(content.decode()).contents.get("vevent", [])
    return [(each.uid.value, each.dtstart.value, getattr(each, "dtend", None)) for each in events]


def moments(hours):
    """Start and end in UTC, or the two dates of whole days."""
    if hours.all_day:
        return hours.first_day, hours.last_day
    end = hours.end("Europe/Paris")
    if end is None and hours.last_day > hours.first_day:
        end = hours.until("Europe/Paris")
    return hours.start("Europe/Paris").astimezone(datetime.UTC), end and end.astimezone(datetime.UTC)


def assert_read_alike(hours):
    content = written(session_of(hours))
    start, end = moments(hours)
    ((_uid, khal_start, khal_end),) = by_khal(content)
    ((_uid, vobject_start, vobject_end),) = by_vobject(content)
    if hours.all_day:
        # khal gives the last day itself, vobject the one after.
        assert (khal_start, khal_end) == (start, end)
        assert (vobject_start, vobject_end.value) == (start, end + datetime.timedelta(days=1))
        return
    assert (khal_start, vobject_start.astimezone(datetime.UTC)) == (start, start)
    if end is None:
        assert vobject_end is None
        assert b"DTEND" not in content
        assert b"DURATION:" not in content.split(b"BEGIN:VEVENT")[1]
    else:
        assert (khal_end, vobject_end.value.astimezone(datetime.UTC)) == (end, end)
