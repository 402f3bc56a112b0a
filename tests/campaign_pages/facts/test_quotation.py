"""Words are quoted uniformly, whatever the editor typed around them."""

import datetime

import pytest
from bs4 import BeautifulSoup
from django.utils import translation

from campaign_pages.facts import quoting
from campaign_pages.facts.enums import DatePrecision
from campaign_pages.facts.models import Quotation


@pytest.fixture(autouse=True)
def in_french():
    with translation.override("fr"):
        yield


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("Nous tenons.", "«~Nous tenons.~»"),
        ("« Nous tenons. »", "«~Nous tenons.~»"),
        ("«\u00a0Nous tenons.\u00a0»", "«~Nous tenons.~»"),
        ('"Nous tenons."', "«~Nous tenons.~»"),
        ("“Nous tenons.”", "«~Nous tenons.~»"),
        ("Nous (…) tenons (...) bon [ … ].", "«~Nous […] tenons […] bon […].~»"),
        ("Nous tenons… (oui).", "«~Nous tenons… (oui).~»"),
        ("Un.\n\nDeux.", "«~Un. «~Deux.~»"),
        ("« Un.\n« Deux. »", "«~Un. «~Deux.~»"),
        ("« Un. »\n« Deux. »", "«~Un. «~Deux.~»"),
        ('"Tenir" et "dire"', '«~"Tenir" et "dire"~»'),
        ("« Tenir » et « dire »", "«~“Tenir” et “dire”~»"),
        ("On me dit : « Tu peux éteindre. »", "«~On me dit : “Tu peux éteindre.”~»"),
        ('"Elle dit "oui" sans peur"', '«~Elle dit "oui" sans peur~»'),
        ("«", "«~«~»"),
        ("  \n ", ""),
    ],
)
def test_the_site_sets_the_marks(typed, printed):
    assert quoting.plain(typed) == printed.replace("~", "\u00a0")


def test_english_has_its_own_marks():
    with translation.override("en"):
        assert quoting.plain("« We hold. »") == "“We hold.”"
        assert quoting.plain("She says “We hold” and smiles.") == "“She says ‘We hold’ and smiles.”"


def test_a_cut_is_read_aloud_as_words_and_what_was_typed_is_escaped():
    (paragraph,) = Quotation(text="Nous <b>tenons</b> (…) bon.").paragraphs
    cut = BeautifulSoup(paragraph, "html.parser").find("span")
    assert (cut.get_text(), cut["role"], cut["aria-label"]) == ("[…]", "img", "passage coupé")
    assert "&lt;b&gt;tenons" in paragraph


def test_titles_stand_one_by_one():
    quotation = Quotation(
        author="Maryse Delorme", titles="présidente du Conseil départemental\n\n vice-présidente chargée de l’enfance "
    )
    assert quotation.title_list == ["présidente du Conseil départemental", "vice-présidente chargée de l’enfance"]
    assert quotation.attribution.startswith("Maryse Delorme, présidente du Conseil départemental, vice")


@pytest.mark.parametrize(
    ("precision", "words", "machine"),
    [
        (DatePrecision.DAY, "12\u00a0mai\u00a02026", "2026-05-12"),
        (DatePrecision.MONTH, "mai\u00a02026", "2026-05"),
        (DatePrecision.YEAR, "2026", "2026"),
    ],
)
def test_the_date_is_no_more_exact_than_it_is_known(precision, words, machine):
    quotation = Quotation(said_on=datetime.date(2026, 5, 12), said_precision=precision)
    assert (quotation.date_text, quotation.machine_date) == (words, machine)


def test_who_is_known_to_be_elected_stays_so_in_the_past():
    told = Quotation(text="Avant.", is_elected=False).said()
    today = Quotation(text="Aujourd’hui.", is_elected=True)
    today.say(told)
    assert (today.text, today.is_hushed(neutral=True), today.is_hushed(neutral=False)) == ("Avant.", True, False)


@pytest.mark.parametrize(
    ("values", "number"),
    [
        ({"text": "Oui.", "said_on": datetime.date(2026, 5, 12)}, 0),
        ({"text": "Oui.", "source": "Assemblée"}, 0),
        ({"text": "Oui."}, 1),
        ({"text": " "}, 2),
    ],
)
def test_what_cannot_be_checked_is_told_to_the_editor(values, number):
    assert len(Quotation(**values).warnings()) == number
