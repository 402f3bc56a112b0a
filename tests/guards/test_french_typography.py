"""French is set as French is: spaces that do not break, guillemets, typographic apostrophes."""

import re

import polib
import pytest

from tests.guards import sources

RULES = {
    "a breaking space before : ; ! ? » € or %": re.compile(r" (?:[:;!?»€]|%(?!\())"),
    "no space before ; ! ? or »": re.compile(r"[^\s\u00a0\u202f?!][;!?»]"),
    "a breaking space, or none, after «": re.compile(r"«(?![\u00a0\u202f])"),
    "a breaking space between a number and its unit": re.compile(r"\d (?:h|ko|pixels|\d{3})\b"),
    "a straight apostrophe": re.compile(r"'"),
    "straight or English quotation marks": re.compile(r'["“”]'),
    "three dots instead of an ellipsis": re.compile(r"\.\.\."),
}
# Only these may be set with a straight sign: an address and the attribute of a tag are no sentence.
ADDRESS = re.compile(r"https?://\S*|#\w+|=\"[^\"<>]*\"")


def translations():
    for app in sources.APPS:
        path = sources.ROOT / app / "locale" / "fr" / "LC_MESSAGES" / "django.po"
        for entry in polib.pofile(str(path)) if path.exists() else []:
            yield from entry.msgstr_plural.values() if entry.msgid_plural else [entry.msgstr]


def faults(text):
    """The rules that a French text breaks, by name."""
    return [rule for rule, pattern in RULES.items() if pattern.search(ADDRESS.sub("", text))]


def test_french_is_set_by_the_rules():
    assert {text: found for text in translations() if (found := faults(text))} == {}


@pytest.mark.parametrize(
    "text",
    [
        "Source :",
        "Est-ce pour moi ?",
        "%(share)s %% de l’objectif",
        "Exemples : €, %, h",
        "«\u00a0Les étapes »",
        "« Les étapes\u00a0»",
        "1 600\u00a0pixels",
        "Étape;",
        "l'accueil",
        '"Les étapes"',
        "Bientôt...",
    ],
)
def test_a_fault_of_typography_is_found(text):
    assert len(faults(text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Source\u00a0: https://www.legifrance.gouv.fr/…",
        "«\u00a0Est-ce pour moi\u00a0?\u00a0»",
        "%(name)s %(share)s\u00a0%% d’ici au %(day)s, contraste de %(ratio)s:1",
    ],
)
def test_french_that_is_well_set_passes(text):
    assert faults(text) == []
