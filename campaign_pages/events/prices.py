"""What an event costs. An editor says it in words; the amounts in them are set as the language sets them, and read.

``lowest_price`` is what Google asks for: the lowest price at which there is a place. Where the words leave it open
(“pay what you can”, “free entrance, 5 € for the meal”) it is not made up.
"""

import re
from decimal import Decimal

from django.utils.translation import pgettext

from campaign_pages.facts.numerals import EURO, amount

CURRENCY = "EUR"
#: Digits in groups of three or as they come, with cents or without.
NUMBER = r"\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?!\d)(?:[.,]\d{1,2})?|\d{1,6}(?:[.,]\d{1,2})?"
UNIT = r"(?:€|(?i:euros?|eur)\b)"
#: 4 €, 4,50 euros, 4€50, €4.
AMOUNT = re.compile(
    rf"(?<![\d.,])(?:(?P<whole>\d{{1,6}})\s?€\s?(?P<cents>\d\d)(?!\d)|(?P<after>{NUMBER})\s?{UNIT}|€\s?(?P<before>{NUMBER})(?!\d))"
)
#: The first of two prices that share their sign: 3 à 5 €, 3-5 €.
FROM = re.compile(rf"(?<![\d.,])({NUMBER})\s?(?:à|-|–|/|ou|et|to|or|and)\s?$")
FREE = re.compile(r"(?i)gratuit|libre|free")


def price_in_words(price):
    """``Free`` for an empty price; else the words, their amounts set as the language sets them: ``4,50 €``."""
    if not price.strip():
        return pgettext("price", "Free")
    return AMOUNT.sub(lambda found: amount(_value(found), EURO), price.strip())


def lowest_price(price):
    """The lowest amount in euros that the words name, 0 for an empty price; ``None`` where they leave it open."""
    if not price.strip():
        return Decimal(0)
    found = list(AMOUNT.finditer(price))
    if not found or FREE.search(price[: found[0].start()]):
        return None
    firsts = [_number(first[1]) for each in found if (first := FROM.search(price[: each.start()]))]
    return min([*map(_value, found), *firsts])


def _value(found):
    if found["whole"]:
        return Decimal(f"{found['whole']}.{found['cents']}")
    return _number(found["after"] or found["before"])


def _number(text):
    return Decimal(re.sub(r"\s", "", text).replace(",", "."))
