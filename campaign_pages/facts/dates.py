"""Dates said in words, no more exactly than they are known."""

import datetime
from calendar import monthrange

from django.utils.translation import gettext as _

from campaign_pages.days import in_words as day
from campaign_pages.days import month_in_words as month
from campaign_pages.facts.enums import DatePrecision


def name(date, precision=DatePrecision.DAY):
    """Return a moment standing alone, in a table or under a chart: ``end of 2015``, ``December 2024``, ``2024``."""
    if precision == DatePrecision.MONTH:
        return month(date)
    if precision == DatePrecision.QUARTER:
        return _quarters()[_quarter(date)] % {"year": date.year}
    if precision == DatePrecision.YEAR:
        return str(date.year)
    if precision == DatePrecision.END_OF_YEAR:
        return _("end of %(year)s") % {"year": date.year}
    return day(date)


def when(date, precision=DatePrecision.DAY):
    """Return a moment inside a sentence: ``on 31 December 2025``, ``at the end of 2015``, ``in 2024``."""
    if precision == DatePrecision.MONTH:
        return _("in %(month_and_year)s") % {"month_and_year": month(date)}
    if precision == DatePrecision.QUARTER:
        return _("in the %(quarter)s") % {"quarter": name(date, precision)}
    if precision == DatePrecision.YEAR:
        return _("in %(year)s") % {"year": date.year}
    if precision == DatePrecision.END_OF_YEAR:
        return _("at the end of %(year)s") % {"year": date.year}
    return _("on %(day)s") % {"day": day(date)}


def machine(date, precision=DatePrecision.DAY):
    """Return a moment as HTML's ``datetime`` attribute takes it: ``2025-12-31``, ``2025-12``, ``2025``."""
    lengths = {DatePrecision.DAY: 10, DatePrecision.MONTH: 7}
    return date.isoformat()[: lengths.get(precision, 4)]


def first_day(date, precision=DatePrecision.DAY):
    """Return the first ``date`` that a moment may mean: 1 January 2025 for the year 2025."""
    if precision == DatePrecision.MONTH:
        return date.replace(day=1)
    if precision == DatePrecision.QUARTER:
        return datetime.date(date.year, 3 * _quarter(date) + 1, 1)
    if precision == DatePrecision.YEAR:
        return datetime.date(date.year, 1, 1)
    if precision == DatePrecision.END_OF_YEAR:
        return datetime.date(date.year, 12, 1)
    return date


def last_day(date, precision=DatePrecision.DAY):
    """Return the last ``date`` that a moment may mean; only then is it over."""
    if precision == DatePrecision.MONTH:
        return date.replace(day=monthrange(date.year, date.month)[1])
    if precision == DatePrecision.QUARTER:
        return last_day(datetime.date(date.year, 3 * _quarter(date) + 3, 1), DatePrecision.MONTH)
    if precision in (DatePrecision.YEAR, DatePrecision.END_OF_YEAR):
        return datetime.date(date.year, 12, 31)
    return date


def _quarter(date):
    return (date.month - 1) // 3


def _quarters():
    return (
        _("1st quarter of %(year)s"),
        _("2nd quarter of %(year)s"),
        _("3rd quarter of %(year)s"),
        _("4th quarter of %(year)s"),
    )
