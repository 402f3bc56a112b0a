"""A session in words, as a person would say it: its day, its hours, its place, what is to be known of it.

Every function takes a ``Session``, saved or not, and answers with a string in the active language on the clock of the
site; hours, and days with their month, never break at the end of a line.
"""

from datetime import timedelta

from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import ngettext, pgettext

from campaign_pages import days
from campaign_pages.events.enums import Attendance, RegistrationWay, SessionStatus

#: A session that ends so soon after it began is told as one evening, whatever the date says.
ONE_NIGHT = timedelta(hours=18)


def hours_in_words(session):
    """From when to when: ``from 6 p.m. to 8:30 p.m.``, ``all day``, ``from 6 p.m.`` for an open end.

    One over several days tells its last day: ``from 10 a.m. until Friday 20 November at 6 p.m.``.
    """
    if session.all_day:
        return _("all day")
    start = days.hour_in_words(session.start)
    if session.end is None:
        return _("from %(start)s") % {"start": start}
    if session.first_day != session.last_day and session.end - session.start > ONE_NIGHT:
        return _("from %(start)s until %(day)s at %(end)s") % {
            "start": start,
            "day": _day(session.last_day),
            "end": days.hour_in_words(session.end),
        }
    return _("from %(start)s to %(end)s") % {"start": start, "end": days.hour_in_words(session.end)}


def hours_on_day_in_words(session, day):
    """Its hours on one of its days: ``until 0.30 a.m.`` on the last one, ``all day`` on those between."""
    if session.all_day or session.first_day == session.last_day or day == session.first_day:
        several = not session.all_day and session.first_day != session.last_day
        if several and session.end and session.end - session.start > ONE_NIGHT:
            return _("from %(start)s") % {"start": days.hour_in_words(session.start)}
        return hours_in_words(session)
    if day == session.last_day and session.end:
        return _("until %(end)s") % {"end": days.hour_in_words(session.end)}
    return _("all day")


def day_in_words(session):
    """Its day, ``Tuesday 17 November 2026``, or its days, ``from Monday 16 to Friday 20 November 2026``."""
    first, last = session.first_day, session.last_day
    if first == last:
        return _with_year(first)
    if (first.year, first.month) == (last.year, last.month):
        beginning = f"{date_format(first, 'l')} {number_in_words(first)}"
    elif first.year == last.year:
        beginning = _day(first)
    else:
        beginning = _with_year(first)
    return _("from %(first)s to %(last)s") % {"first": _unbroken(beginning), "last": _with_year(last)}


def weekday_in_words(day):
    """A ``date`` with its weekday, without the year: ``Tuesday 17 November``."""
    return _day(day)


def place_in_words(session):
    """Where one goes: venue and town, ``Online``, or both."""
    where = session.venue.line if session.venue else ""
    if session.attendance == Attendance.ONLINE or not where:
        return _("Online") if session.attendance != Attendance.IN_PERSON else ""
    if session.attendance == Attendance.BOTH:
        return _("%(place)s, or online") % {"place": where}
    return where


def status_in_words(session, now):
    """What one must know before coming: ``Cancelled``, ``Over``, ``Full``, ``Moved``; empty for a session as planned.

    ``now``: an aware datetime.
    """
    return {
        "cancelled": pgettext("status of a session", "Cancelled"),
        "over": pgettext("status of a session", "Over"),
        "full": pgettext("status of a session", "Full"),
        "moved": pgettext("status of a session", "Moved"),
    }.get(status_code(session, now), "")


def status_code(session, now):
    """``cancelled``, ``over``, ``full``, ``moved`` or ``planned``: the one that matters most at ``now``."""
    if session.is_cancelled:
        return "cancelled"
    if session.is_over(now):
        return "over"
    if session.is_full:
        return "full"
    return "moved" if session.status == SessionStatus.MOVED else "planned"


def places_in_words(session, now):
    """How many places are left, or what one can do without: ``12 places left``, ``waiting list``; may be empty."""
    if session.is_cancelled or session.is_over(now):
        return ""
    if session.is_full:
        return _("waiting list") if session.registration_is_open(now) else ""
    left = session.places_left
    if not left:
        return ""
    return ngettext("%(count)d place left", "%(count)d places left", left) % {"count": left}


def registration_in_words(session):
    """How one gets a place, as a word for a table: ``No registration``, ``By phone: 04 65 71 00 00``…"""
    if session.registration == RegistrationWay.NONE:
        return _("Come as you are: no registration")
    if session.registration == RegistrationWay.PHONE:
        return _("Registration by phone: %(phone)s") % {"phone": session.registration_phone}
    return _("On registration")


def registration_opens_in_words(session):
    """When one can register: ``Registration opens on Monday 2 November at 9 a.m.``"""
    opens = session.registration_opens_at
    return _("Registration opens on %(day)s at %(hour)s") % {
        "day": _day(days.day_of(opens)),
        "hour": days.hour_in_words(opens),
    }


def _day(day):
    day_and_month = _unbroken(f"{number_in_words(day)} {date_format(day, 'F')}")
    return f"{date_format(day, 'l')} {day_and_month}"


def _with_year(day):
    return f"{date_format(day, 'l')} {days.in_words(day)}"


def number_in_words(day):
    """The number of a day in its month: ``1``, in French ``1er``."""
    return pgettext("number of a day", "1") if day.day == 1 else str(day.day)


def _unbroken(text):
    return text.replace(" ", "\u00a0")
