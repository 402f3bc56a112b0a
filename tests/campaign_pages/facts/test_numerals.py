"""Numbers are set as the language in use sets them."""

from decimal import Decimal

import pytest
from django.test import override_settings
from django.utils import translation

from campaign_pages.facts import numerals
from campaign_pages.facts.enums import Qualifier

FRENCH = [
    ("1823.03", "€", "1\u00a0823,03\u00a0€"),
    ("338", "€ bruts par mois", "338\u00a0€\u00a0bruts par mois"),
    ("12.5", "€", "12,50\u00a0€"),
    ("15", "€/jour", "15\u00a0€/jour"),
    ("100.000", "h", "100\u00a0h"),
    ("868", "", "868"),
    ("-39", "%", "\u221239\u00a0%"),
    ("36", "% des enfants", "36\u00a0%\u00a0des enfants"),
    ("1000000", "places", "1\u00a0000\u00a0000\u00a0places"),
    ("27.045", "", "27,045"),
    ("0", "%", "0\u00a0%"),
]


@pytest.mark.parametrize(("value", "unit", "text"), FRENCH)
@pytest.mark.parametrize("grouped", [True, False])
def test_amounts_in_french(value, unit, text, grouped):
    with translation.override("fr"), override_settings(USE_THOUSAND_SEPARATOR=grouped):
        assert numerals.amount(Decimal(value), unit) == text


@pytest.mark.parametrize(
    ("value", "unit", "text"),
    [
        ("1823.03", "€", "€1,823.03"),
        ("39", "%", "39%"),
        ("100", "h", "100\u00a0h"),
        ("338", "€ gross", "€338\u00a0gross"),
    ],
)
def test_amounts_in_english(value, unit, text):
    with translation.override("en"):
        assert numerals.amount(Decimal(value), unit) == text


def test_no_value_gives_no_text():
    assert numerals.amount(None, "€") == ""
    assert numerals.qualified("", Qualifier.ABOUT) == ""


@pytest.mark.parametrize(
    ("qualifier", "text"),
    [
        (Qualifier.EXACT, "350 places"),
        (Qualifier.MORE_THAN, "plus de 350 places"),
        (Qualifier.AT_LEAST, "au moins 350 places"),
        (Qualifier.ABOUT, "environ 350 places"),
        (Qualifier.NEARLY, "près de 350 places"),
        (Qualifier.UP_TO, "jusqu'à 350 places"),
        (Qualifier.LESS_THAN, "moins de 350 places"),
    ],
)
def test_qualifiers_in_french(qualifier, text):
    with translation.override("fr"):
        assert numerals.qualified("350 places", qualifier).replace("’", "'") == text


@pytest.mark.parametrize(
    ("ratio", "text"), [("0.61", "\u221239\u00a0%"), ("1.12", "+12\u00a0%"), ("1", "0\u00a0%"), ("0.999", "0\u00a0%")]
)
def test_changes_in_french(ratio, text):
    with translation.override("fr"):
        assert numerals.change(Decimal(ratio)) == text


def test_a_number_said_in_words_stays_with_what_it_counts():
    assert numerals.unbroken(" 1 million d'euros ") == "1\u00a0million d'euros"
