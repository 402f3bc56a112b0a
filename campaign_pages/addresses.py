"""Where something typed by an editor leads: the href of a web address, a place on the site, a mail address or a phone.

Each kind is a function that takes what was typed and returns its href, or ``None`` if it is nothing of that kind.
"""

import re
from urllib.parse import quote, unquote, urlsplit

from django.core.exceptions import ValidationError
from django.core.validators import URLValidator, validate_email
from django.db import models
from django.utils.translation import gettext_lazy as _

# A browser reads "\" as "/": "/\host" leaves the site, and "https://host\@facebook.com" leads to "host".
PLACE = re.compile(r"[/#?][^\s\x00-\x1f\x7f\"'`<>\\]*")
MAIL_SCHEME, PHONE_SCHEME = re.compile("mailto:", re.IGNORECASE), re.compile("tel:", re.IGNORECASE)
# RFC 6068: "%" introduces two hexadecimal digits, anything else is a percent sign.
LONE_PERCENT = re.compile("%(?![0-9A-Fa-f]{2})")
MAIL_DELIMITERS = "@!$'*+"
QUERY_DELIMITERS = "%=&/?:@!$()*+,;"
CONTROL = re.compile(r"[\x00-\x1f\x7f]")

PHONE = re.compile(r"\+?[0-9\s.()\u2010\u2011-]+")
# "+33 (0)4…": the zero is dialled without the country's prefix only.
PREFIXED_ZERO = re.compile(r"^(\+|00)([^(]*)\(\s*0\s*\)")
FEWEST_DIGITS, MOST_DIGITS = 2, 15


def normalise_address(typed):
    """Return the href for what an editor typed: web address, place on the site, mail address or phone number.

    Raises ``ValidationError`` with a sentence for anything else (``javascript:`` included).
    """
    typed = typed.strip()
    for kind in (place_on_site, web_address, mail_href, phone_href):
        if href := kind(typed):
            return href
    raise ValidationError(
        _("Give a web address (https://…), a mail address, a phone number or a place on this page (#steps).")
    )


def place_on_site(typed):
    """``/legal-notice/``, ``#steps`` or ``?page=2``; nothing that a browser could take for another host."""
    return typed if PLACE.fullmatch(typed) and "//" not in typed else None


def web_address(typed, schemes=("http", "https")):
    """An address of the web, without a backslash or a name before its host (``https://bank.example@host/``)."""
    try:
        URLValidator(schemes=schemes)(typed)
    except ValidationError:
        return None
    return None if "\\" in typed or "@" in urlsplit(typed).netloc else typed


def mail_href(typed):
    """``mailto:`` and one address, with the subject or text that follows a question mark percent-encoded."""
    stated = typed[len("mailto:") :] if MAIL_SCHEME.match(typed) else typed
    address, _mark, query = stated.partition("?")
    address = unquote(address)
    try:
        validate_email(address)
    except ValidationError:
        return None
    if '"' in address or CONTROL.search(query):
        return None
    href = f"mailto:{quote(address, safe=MAIL_DELIMITERS)}"
    return f"{href}?{quote(LONE_PERCENT.sub('%25', query), safe=QUERY_DELIMITERS)}" if query else href


def phone_href(typed):
    """``tel:`` and what one dials: ``119``, ``04 65 71 00 00``, ``+33 (0)4 65 71 00 00``."""
    number = typed[len("tel:") :] if PHONE_SCHEME.match(typed) else typed
    if not PHONE.fullmatch(number):
        return None
    digits = re.sub("[^0-9]", "", PREFIXED_ZERO.sub(r"\1\2", number))
    if not FEWEST_DIGITS <= len(digits) <= MOST_DIGITS:
        return None
    return f"tel:+{digits}" if number.startswith("+") else f"tel:{digits}"


def validate_web_address(typed):
    """Accept what ``web_address`` does."""
    if not web_address(typed):
        raise ValidationError(
            _("Give a web address that begins with https:// or http:// and holds neither a user name nor a password."),
            # Not “invalid”: a form says its own sentence for that.
            code="web_address",
        )


class WebAddressField(models.URLField):
    """The address of a page of the web; to migrations, a plain ``URLField``, which would take ``ftp:`` as well."""

    default_validators = [validate_web_address]

    def deconstruct(self):
        name, _path, args, kwargs = super().deconstruct()
        return name, "django.db.models.URLField", args, kwargs

    def formfield(self, **kwargs):
        return super().formfield(**{"assume_scheme": "https", **kwargs})
