"""Phone numbers as people read them."""

import phonenumbers

from campaign_pages.conf import settings


def phone_in_words(number):
    """``06 39 98 00 01`` for ``+33639980001`` where that is a number of ``PHONE_REGION``, else ``+32 2 555 12 12``.

    What is no number is given back as it stands.
    """
    try:
        parsed = phonenumbers.parse(number, settings.PHONE_REGION)
    except phonenumbers.NumberParseException:
        return number
    home = phonenumbers.region_code_for_country_code(parsed.country_code) == settings.PHONE_REGION
    style = phonenumbers.PhoneNumberFormat.NATIONAL if home else phonenumbers.PhoneNumberFormat.INTERNATIONAL
    return phonenumbers.format_number(parsed, style).replace(" ", "\u00a0")


def e164_of(typed):
    """``+33639980001`` for a number as somebody writes it; empty for what is no number."""
    try:
        parsed = phonenumbers.parse(typed, settings.PHONE_REGION)
    except phonenumbers.NumberParseException:
        return ""
    if not phonenumbers.is_possible_number(parsed):
        return ""
    return phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.E164)
