"""A day as the language in use writes it: ``31 August 2027``, in French ``1er septembre 2027``."""

from django.utils.formats import date_format
from django.utils.translation import gettext as _


def day(date):
    """Return the day in words; empty for ``None``."""
    if date is None:
        return ""
    month_and_year = date_format(date, "F Y")
    # The translation shared with the dates of facts, which this room may not import.
    return (
        _("1 %(month_and_year)s") % {"month_and_year": month_and_year}
        if date.day == 1
        else f"{date.day} {month_and_year}"
    )
