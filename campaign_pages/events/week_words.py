"""What a week says of itself: which edition, which days, how long until then."""

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from campaign_pages import days
from campaign_pages.events.session_words import weekday_in_words
from campaign_pages.events.week_states import WeekState


def week_days(first, last):
    """Its days: ``from 16 to 22 November 2026``, ``on 20 November 2026``; empty without any."""
    if first is None:
        return ""
    if last is None or last == first:
        return _("on %(day)s") % {"day": days.in_words(first)}
    if (first.year, first.month) == (last.year, last.month):
        beginning = days.in_words(first).split("\u00a0")[0]
    elif first.year == last.year:
        beginning = days.in_words(first).rpartition("\u00a0")[0]
    else:
        beginning = days.in_words(first)
    return _("from %(first)s to %(last)s") % {"first": beginning, "last": days.in_words(last)}


def edition_line(week):
    """``1st edition``, ``2nd edition``…; empty without a number."""
    number = week.edition
    if not number:
        return ""
    if number == 1:
        return _("1st edition")
    if number == 2:
        return _("2nd edition")
    if number == 3:
        return _("3rd edition")
    return _("%(number)dth edition") % {"number": number}


def past_line(week):
    """An edition in a list of those of the past: ``1st edition, November 2025``."""
    return ", ".join(filter(None, [edition_line(week), days.month_in_words(week.starts_on)]))


def state_line(week, state, today):
    """Where one stands: ``In 12 days``, ``It has begun: until Sunday 22 November``, ``It is over``."""
    if state == WeekState.AFTER:
        return _("This edition is over. Thank you to everyone who came.")
    if state == WeekState.DURING:
        last = week.ends_on or week.starts_on
        if last is None:
            return ""
        if last == today:
            return _("Today is the last day.")
        return _("It is on now, until %(day)s.") % {"day": weekday_in_words(last)}
    parts = [time_left(week.starts_on, today)] if week.starts_on else []
    if state == WeekState.TEASER and week.programme_from:
        parts.append(_("The programme comes out on %(day)s.") % {"day": weekday_in_words(week.programme_from)})
    return " ".join(parts)


def time_left(day, today):
    """How far a day is from today, as a sentence: ``In 12 days.``, ``Tomorrow.``, ``Today.``, ``3 days ago.``"""
    left = (day - today).days
    if left == 0:
        return _("It is today.")
    if left == 1:
        return _("It is tomorrow.")
    if left > 0:
        return ngettext("In %(count)d day.", "In %(count)d days.", left) % {"count": left}
    if left == -1:
        return _("It was yesterday.")
    return ngettext("%(count)d day ago.", "%(count)d days ago.", -left) % {"count": -left}
