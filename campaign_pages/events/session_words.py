"""A session in words: its day, its hours, its place, whether one still gets in."""

from dataclasses import dataclass

from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import ngettext, pgettext

from campaign_pages import days
from campaign_pages.events.enums import Attendance, SessionStatus

#: From how few places on the programme says how many are left.
FEW_PLACES = 20


def clock(moment):
    """The hour of an aware datetime on the site's clock: ``18:00``, in French ``18 h`` and ``18 h 30``."""
    local = days.on_the_clock(moment)
    words = pgettext("hour", "%(hour)s:%(minute)s") if local.minute else pgettext("full hour", "%(hour)s:00")
    return words % {"hour": local.hour, "minute": f"{local.minute:02}"}


def weekday_in_words(day, with_year=False):
    """A day by its name: ``Monday 16 November``, on request with its year."""
    number = days.in_words(day) if with_year else _day_and_month(day)
    return f"{date_format(day, 'l')} {number}"


def days_in_words(session):
    """The day, or the first and the last one."""
    if session.first_day == session.last_day:
        return weekday_in_words(session.first_day)
    between = {"first": weekday_in_words(session.first_day), "last": weekday_in_words(session.last_day)}
    return _("from %(first)s to %(last)s") % between


def hours_in_words(session):
    """When on its day: ``all day``, ``from 18:00 to 20:00``, ``from 18:00 on``."""
    if session.all_day:
        return _("all day")
    start = clock(session.start)
    if session.end is None:
        return _("from %(start)s on") % {"start": start}
    return _("from %(start)s to %(end)s") % {"start": start, "end": clock(session.end)}


def place_in_words(session):
    """The venue with its town, and whether one may take part from home."""
    venue = session.venue.line if session.venue else ""
    if session.attendance == Attendance.ONLINE or not venue:
        return _("Online") if session.attendance != Attendance.IN_PERSON else _("Place to be announced")
    return _("%(venue)s, or online") % {"venue": venue} if session.attendance == Attendance.BOTH else venue


def access_in_words(session):
    """What makes taking part easier, a list of words; what the venue offers counts for each of its sessions."""
    venue = session.venue
    offered = [
        (session.sign_language, _("French sign language")),
        (session.hearing_loop or bool(venue and venue.hearing_loop), _("hearing loop")),
        (session.step_free or bool(venue and venue.step_free), _("step-free access")),
    ]
    return [words for is_offered, words in offered if is_offered]


@dataclass(frozen=True)
class State:
    """How a session stands, for its style (``name``) and in words; no words for one that takes place as planned."""

    name: str
    words: str = ""


def state_of(session, now):
    """The ``State`` of a session at ``now``: what stops somebody from going there comes first."""
    if session.is_cancelled:
        return State("cancelled", pgettext("status of a session", "Cancelled"))
    if session.is_over(now):
        return State("over", pgettext("status of a session", "Over"))
    if session.is_full:
        return State("full", pgettext("status of a session", "Full"))
    if session.status == SessionStatus.MOVED:
        return State("moved", pgettext("status of a session", "Moved"))
    left = session.places_left
    if left is not None and left <= FEW_PLACES:
        words = ngettext("%(count)s place left", "%(count)s places left", left) % {"count": left}
        return State("few", words if left else "")
    return State("planned")


def _day_and_month(day):
    month = date_format(day, "F")
    number = _("1 %(month_and_year)s") % {"month_and_year": month} if day.day == 1 else f"{day.day} {month}"
    return number.replace(" ", "\u00a0")
