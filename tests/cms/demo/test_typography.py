"""The demo's French is set as in print: non-breaking spaces, curly apostrophes. And what it must not say."""

import re
from dataclasses import fields, is_dataclass

import pytest

from cms.demo import texts, texts_2023, texts_faq, texts_index, texts_mdph
from cms.demo.figures import FIGURES
from cms.demo.pictures import PICTURES
from cms.demo.series import SERIES

FAULTS = {
    "plain space before a sign": re.compile(r" [:;!?»%€]"),
    "no space before a sign": re.compile(r"[^\s\u00a0/?:»][!?](?=$|\s|<|\u00a0)|\w»"),
    "plain space after a guillemet": re.compile(r"«[^\u00a0]"),
    "plain space before hours or thousands": re.compile(r"\d (?:h\b|\d{3}\b)"),
    "straight apostrophe": re.compile(r"\w'\w"),
    "three dots": re.compile(r"\.\.\."),
}
AGE_TARGET = re.compile(
    r"\bentre \d\d et \d\d ans\b|\b\d\d à \d\d ans\b|limite d’âge|impôt|imposable|fiscal", re.IGNORECASE
)


def sentences(value):
    """Every text inside data, however deep, addresses apart."""
    if isinstance(value, str):
        yield re.sub(r'href="[^"]*"', "", value)
    elif is_dataclass(value) and not isinstance(value, type):
        for field in fields(value):
            if field.name != "address":
                yield from sentences(getattr(value, field.name))
    elif isinstance(value, (tuple, list)):
        for part in value:
            yield from sentences(part)
    elif isinstance(value, dict):
        yield from sentences(list(value.values()))


def every_sentence():
    modules = (texts, texts_faq, texts_mdph, texts_2023, texts_index)
    named = [value for module in modules for name, value in vars(module).items() if name.isupper()]
    return list(sentences([*named, *FIGURES, *SERIES, *PICTURES]))


@pytest.mark.parametrize("fault", FAULTS)
def test_no_text_has_the_fault(fault):
    assert [text for text in every_sentence() if FAULTS[fault].search(text)] == []


@pytest.mark.parametrize(
    ("fault", "text"),
    [
        ("plain space before a sign", "Qui ?"),
        ("no space before a sign", "Qui?"),
        ("plain space after a guillemet", "« Oui\u00a0»"),
        ("plain space before hours or thousands", "1 823 euros"),
        ("straight apostrophe", "l'enfant"),
        ("three dots", "Et puis..."),
    ],
)
def test_the_guard_sees_the_fault(fault, text):
    assert FAULTS[fault].search(text)


def test_no_text_names_an_age_target_or_a_tax():
    assert [text for text in every_sentence() if AGE_TARGET.search(text)] == []
    assert AGE_TARGET.search("personnes de 35 à 45 ans")


def test_every_figure_has_a_source_and_fictional_ones_say_so():
    assert [figure.key for figure in FIGURES if not figure.source] == []
    own = {"goal", "progress", "carers", "seniority", "diploma", "doctors", "doctors-team", "recruited-2023"}
    assert {figure.key for figure in FIGURES if "données fictives" in figure.source} == own


def test_phone_numbers_are_those_reserved_for_fiction():
    numbers = {number for text in every_sentence() for number in re.findall(r"0\d(?:\u00a0\d\d){4}", text)}
    assert {number[:8] for number in numbers} == {"04\u00a065\u00a071"}


def test_there_are_questions_with_substance():
    answers = [answer for _, answer in texts_faq.FOSTER_CARE_QUESTIONS]
    assert len(answers) >= 8
    assert min(len(answer) for answer in answers) > 120
