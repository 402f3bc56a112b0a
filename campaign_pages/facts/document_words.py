"""What a link to a document says before it is opened: format and weight, as RGAA 6.1 and 13.3 want, and its date."""

import os
from decimal import Decimal

from django.utils.translation import gettext as _

from campaign_pages.facts import dates, numerals
from campaign_pages.facts.enums import DatePrecision

KILO, MEGA = 1000, 1_000_000


def document_words(document, date=None, precision=DatePrecision.DAY):
    """Return the words that stand beside a document's title: ``PDF, 1.2 MB, May 2026``.

    ``document``: one of the host's document model. ``date`` (a ``date``) and its ``precision``: when it was made, if
    known; the day of its upload says nothing about it. What is not known is left out.
    """
    parts = [format_of(document), weight(document), dates.name(date, precision) if date else ""]
    return ", ".join(part for part in parts if part)


def format_of(document):
    """The format by the ending of the file's name: ``PDF``; empty without one."""
    return os.path.splitext(document.file.name or "")[1].lstrip(".").upper()


def weight(document):
    """The weight in words: ``1.2 MB``, in French ``1,2 Mo``; empty if it is known neither to the database nor to disk.

    Wagtail notes the weight when a document is uploaded. One brought in by other means is weighed here without being
    written: a visit changes nothing.
    """
    size = document.file_size
    if size is None:
        try:
            size = document.file.size
        except (OSError, ValueError):  # the file is gone, or there never was one
            return ""
    # A file of 999 700 bytes is 1 MB, not 1000 kB.
    if round(size / KILO) < KILO:
        return _("%(number)s kB") % {"number": numerals.number(Decimal(max(1, round(size / KILO))))}
    return _("%(number)s MB") % {"number": numerals.number(round(Decimal(size) / MEGA, 1))}
