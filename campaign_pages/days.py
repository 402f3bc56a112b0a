"""The days of a site: which one it is on its clock, and how the language in use writes one.

The clock of a site is ``settings.TIME_ZONE``. Wagtail activates the time zone that an editor has chosen, even while
that editor reads a public page: what begins or ends on a day must begin and end for everybody at once.
"""

import datetime
from calendar import monthrange

from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import pgettext


def today():
    """Today on the site's clock (a ``date``)."""
    return day_of(timezone.now())


def day_of(moment):
    """The day (a ``date``) of an aware datetime on the site's clock."""
    return on_the_clock(moment).date()


def on_the_clock(moment):
    """An aware datetime as the site's clock shows it."""
    return timezone.localtime(moment, timezone.get_default_timezone())


def clocked(moment):
    """A datetime as an aware one; without a clock of its own it is meant on that of the site."""
    return moment if timezone.is_aware(moment) else timezone.make_aware(moment, timezone.get_default_timezone())


def start_of(day):
    """The aware datetime at which a day (a ``date``) begins on the site's clock."""
    return clocked(datetime.datetime.combine(day, datetime.time.min))


def months_before(moment, months):
    """The same day and hour so many months earlier on the site's clock.

    From the last day of a month it is the last one too: what came on 31 January is three months old on 30 April.
    """
    shown = on_the_clock(moment)
    year, month = divmod(shown.year * 12 + shown.month - 1 - months, 12)
    last = monthrange(year, month + 1)[1]
    is_last = shown.day == monthrange(shown.year, shown.month)[1]
    return shown.replace(year=year, month=month + 1, day=last if is_last else min(shown.day, last))


def working_days_after(day, number):
    """The day (a ``date``) that comes so many working days later, Monday to Friday; public holidays are not known."""
    while number:
        day += datetime.timedelta(days=1)
        number -= day.weekday() < 5
    return day


def in_words(day):
    """A day by its name, on one line: ``31 December 2025``, in French ``1er janvier 2026``; empty for ``None``."""
    if day is None:
        return ""
    if day.day == 1:
        return _unbroken(_("1 %(month_and_year)s") % {"month_and_year": month_in_words(day)})
    return _unbroken(f"{day.day} {month_in_words(day)}")


def moment_in_words(moment):
    """An aware datetime: ``31 December 2025 at 2:05 p.m.``, in French ``1er janvier 2026 à 20 h 30``.

    Empty for ``None``.
    """
    if moment is None:
        return ""
    return _("%(day)s at %(hour)s") % {"day": in_words(day_of(moment)), "hour": hour_in_words(moment)}


def hour_in_words(moment):
    """The hour of an aware datetime: ``6 p.m.``, ``8:30 p.m.``, in French ``18 h``, ``20 h 30``, ``minuit``."""
    clock = on_the_clock(moment)
    if (clock.hour, clock.minute) == (0, 0):
        return pgettext("hour", "midnight")
    # Translators: Django's letters for a time on the full hour; in French “G \h” (18 h).
    full = pgettext("format of a full hour", "P")
    # Translators: Django's letters for a time with minutes; in French “G \h i” (18 h 30).
    with_minutes = pgettext("format of an hour with minutes", "P")
    return _unbroken(date_format(clock, with_minutes if clock.minute else full))


def month_in_words(day):
    """The month of a day, on one line: ``December 2025``."""
    return _unbroken(date_format(day, "F Y"))


def _unbroken(text):
    return text.replace(" ", "\u00a0")
