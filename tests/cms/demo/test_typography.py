"""The demo's French is set as in print: non-breaking spaces, curly apostrophes. And what it must not say."""

import re
from dataclasses import fields, is_dataclass

import pytest
from bs4 import BeautifulSoup

from cms.demo import (
    pages_policy,
    texts_faq,
    texts_policy,
    texts_press,
    texts_relay,
    texts_sheets,
    texts_testimonials,
    texts_vacancies,
)
from cms.demo.deux_rives.departement import DEUX_RIVES
from cms.demo.haute_combe import HAUTE_COMBE
from cms.demo.houses import HOUSES

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


# Fields that hold addresses, passwords and file names.
ADDRESSES = ("address", "hostname", "logins", "heading_font", "file", "slug")


def sentences(value):
    """Every text inside data, however deep, addresses apart."""
    if isinstance(value, str):
        yield re.sub(r'href="[^"]*"', "", value)
    elif is_dataclass(value) and not isinstance(value, type):
        for field in fields(value):
            if field.name not in ADDRESSES:
                yield from sentences(getattr(value, field.name))
    elif isinstance(value, (tuple, list)):
        for part in value:
            yield from sentences(part)
    elif isinstance(value, dict):
        yield from sentences(list(value.values()))


def pages_of(house):
    """The texts of the host's own pages, without their markup."""
    slugs = [house.texts.home_slug, *(page.slug for page in house.texts.pages)]
    return [BeautifulSoup(house.texts.body_of(slug), "html.parser").get_text("\n") for slug in slugs]


def words_of(house):
    """The texts of a house's further pages, whatever they are called in their modules."""
    if house is not HAUTE_COMBE:
        return []
    modules = (pages_policy, texts_policy, texts_press, texts_relay, texts_sheets, texts_testimonials, texts_vacancies)
    return [value for module in modules for name, value in vars(module).items() if name.isupper()]


def every_sentence(houses=HOUSES):
    return list(sentences([part for house in houses for part in (house, *pages_of(house), *words_of(house))]))


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
    assert [figure.key for house in HOUSES for figure in house.figures if not figure.source] == []
    own = {"goal", "progress", "carers", "doctors", "doctors-team", "recruited-2023", "million", "places"}
    assert {figure.key for figure in HAUTE_COMBE.figures if "données fictives" in figure.source} == own


def test_phone_numbers_are_those_reserved_for_fiction():
    numbers = {number for text in every_sentence() for number in re.findall(r"0\d(?:\u00a0\d\d){4}", text)}
    assert {number[:8] for number in numbers} == {"04\u00a065\u00a071", "02\u00a061\u00a091"}


def test_no_sentence_and_no_contact_of_one_house_is_said_by_the_other():
    first, second = (every_sentence([house]) for house in (HAUTE_COMBE, DEUX_RIVES))
    contact = re.compile(r"[\w.-]+@[\w.-]+\w|0\d(?:\u00a0\d\d){4}")
    assert {word for text in first for word in contact.findall(text)}.isdisjoint(
        word for text in second for word in contact.findall(text)
    )
    long = {text for text in first if len(text) > 60}
    assert [text for text in second if text in long] == []
    assert [text for text in second if re.search("Haute-Combe|Saint-Clair", text)] == []
    assert [text for text in first if re.search("Deux-Rives|Port-Vive", text)] == []


def test_there_are_questions_with_substance():
    answers = [answer for _, answer in texts_faq.FOSTER_CARE_QUESTIONS]
    assert len(answers) >= 8
    assert min(len(answer) for answer in answers) > 120
