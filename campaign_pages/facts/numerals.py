"""Numbers as they are read: thousands, units and signs set as the language in use sets them."""

import re
from decimal import Decimal

from django.utils.formats import number_format
from django.utils.translation import gettext as _

from campaign_pages.facts.enums import Qualifier

NO_BREAK_SPACE = "\u00a0"
MINUS = "\u2212"
EURO = "€"
PERCENT = "%"


def number(value):
    """Return a ``Decimal`` as text: ``1 823,03`` in French, ``1,823.03`` in English; needless zeros are dropped."""
    return _signed(value, _places(value))


def amount(value, unit=""):
    """Return a ``Decimal`` with its unit, never broken between two lines: ``1 823,03 €``, ``100 h``, ``39 %``.

    A unit that starts with € or % keeps what follows it: ``338 € gross per month``. An amount of money with cents
    shows two of them.
    """
    if value is None:
        return ""
    unit = unit.strip()
    if unit.startswith(EURO):
        text = _("€%(number)s") % {"number": _signed(value, max(_places(value), 2) if _places(value) else 0)}
        return _followed_by(text, unit[1:])
    if unit.startswith(PERCENT):
        return _followed_by(_("%(number)s%%") % {"number": number(value)}, unit[1:])
    return f"{number(value)}{NO_BREAK_SPACE}{unit}" if unit else number(value)


def qualified(text, qualifier):
    """Put the words of a ``Qualifier`` before an amount: ``more than 350 places``."""
    words = {
        Qualifier.MORE_THAN: _("more than %(amount)s"),
        Qualifier.AT_LEAST: _("at least %(amount)s"),
        Qualifier.ABOUT: _("about %(amount)s"),
        Qualifier.NEARLY: _("nearly %(amount)s"),
        Qualifier.UP_TO: _("up to %(amount)s"),
        Qualifier.LESS_THAN: _("less than %(amount)s"),
    }.get(qualifier, "%(amount)s")
    return words % {"amount": text} if text else ""


def change(ratio):
    """Return a ratio to 1 as a signed, whole percentage: ``0.61`` gives ``−39 %``."""
    percentage = round((Decimal(ratio) - 1) * 100)
    sign = "+" if percentage > 0 else ""
    return sign + amount(Decimal(percentage), PERCENT)


def unbroken(text):
    """Keep a number said in words with what it counts: the space after a digit no longer breaks."""
    return re.sub(r"(?<=\d) (?=\S)", NO_BREAK_SPACE, text.strip())


def _followed_by(text, rest):
    if not rest:
        return text
    return text + (NO_BREAK_SPACE + rest.lstrip() if rest[0].isspace() else rest)


def _places(value):
    return max(0, -Decimal(value).normalize().as_tuple().exponent)


def _signed(value, places):
    text = number_format(abs(Decimal(value)), decimal_pos=places, use_l10n=True, force_grouping=True)
    return MINUS + text if value < 0 else text
