"""Words of elected persons: each kind of place that shows them × off, in force, over, another site's mode."""

import pytest
import time_machine
from bs4 import BeautifulSoup

from campaign_pages.neutral.hidden import hidden_on
from tests.factories.neutral import AFTER, BEFORE, DURING, neutral_mode, other_site, praised
from tests.factories.offers import QuotationFactory, SupportMeasureFactory
from tests.factories.pages import campaign, home_page, section, text
from tests.factories.press import release
from tests.factories.sections import ReusableSectionFactory

pytestmark = pytest.mark.django_db

WORDS = "Nous avons tout réussi"
DECOY = "Mon métier me porte"


def elected(**values):
    return QuotationFactory(**{"name": "Mot de la présidente", "text": WORDS, "is_elected": True, **values})


def quotation_block(quotation):
    return {"type": "quotation", "value": {"quotation": quotation.pk, "achievement": False}}


def measures_block(*measures):
    return {"type": "support_measures", "value": {"measures": [measure.pk for measure in measures]}}


def in_a_quotation():
    return [quotation_block(elected())]


def in_a_section():
    return [section("Paroles", quotation_block(elected()))]


def in_a_measure():
    return [measures_block(SupportMeasureFactory(name="Répit", title="Maison de répit", quotation=elected()))]


def in_a_praising_section():
    return [praised(section("Bilan", text(f"<p>{WORDS}</p>"), nav_label="Le bilan"))]


def shared_section(*content):
    section_kept = ReusableSectionFactory(name="Vitrine", content=list(content))
    return [{"type": "reusable_section", "value": {"section": section_kept.pk, "layout": "tinted", "width": "wide"}}]


def in_a_shared_section():
    return shared_section(quotation_block(elected()))


def in_a_praising_block_of_a_shared_section():
    stage = {"when": {"date": "2023-02-01", "precision": "day"}, "title": WORDS}
    return shared_section(praised({"type": "milestones", "value": {"milestones": [stage]}}))


PLACES = [
    (in_a_quotation, "Citation", ""),
    (in_a_section, "Citation", ""),
    (in_a_measure, "Citation", "Répit"),
    (in_a_shared_section, "Citation", "Vitrine"),
    (in_a_praising_block_of_a_shared_section, "Jalons", "Vitrine"),
    (in_a_praising_section, "Section", ""),
]


@pytest.mark.parametrize(
    ("moment", "mode_of", "hidden"),
    [
        (DURING, None, False),
        (BEFORE, "this site", False),
        (DURING, "this site", True),
        (AFTER, "this site", False),
        (DURING, "another site", False),
    ],
)
@pytest.mark.parametrize(("place", "kind", "within"), PLACES)
def test_each_kind_of_place_is_hushed_listed_and_never_indexed(client, place, kind, within, moment, mode_of, hidden):
    decoy = quotation_block(QuotationFactory(name="Témoin", text=DECOY, is_elected=False))
    page = campaign(title="Accueillir", body=[*place(), decoy])
    if mode_of:
        neutral_mode(other_site() if mode_of == "another site" else None)

    with time_machine.travel(moment, tick=False):
        html = client.get(page.url).content.decode()
        listed = hidden_on(home_page().get_site())
    soup = BeautifulSoup(html, "html.parser")
    indexed = " ".join(page.body.stream_block.get_searchable_content(page.body))

    assert DECOY in html
    assert (WORDS not in html) is hidden
    assert WORDS not in "".join(script.string for script in soup.find_all("script", type="application/ld+json"))
    assert WORDS not in indexed
    assert [(each.page.pk, each.kind.capitalize(), each.within.partition(" ·")[0]) for each in listed] == [
        (page.pk, kind, within)
    ]


@pytest.mark.parametrize(("moment", "is_hidden"), [(BEFORE, False), (DURING, True), (AFTER, False)])
def test_a_release_stays_without_the_words_of_an_elected_person(client, moment, is_hidden):
    decoy = quotation_block(QuotationFactory(name="Témoin", text=DECOY, is_elected=False))
    page = release(title="Une réunion", body=[*in_a_quotation(), decoy])
    neutral_mode()

    with time_machine.travel(moment, tick=False):
        html = client.get(page.url).content.decode()
        listed = hidden_on(home_page().get_site())

    assert DECOY in html
    assert (WORDS not in html) is is_hidden
    assert [(each.page.pk, each.kind.capitalize()) for each in listed] == [(page.pk, "Citation")]


def test_a_measure_stays_without_the_words(client):
    page = campaign(body=in_a_measure())
    neutral_mode()

    with time_machine.travel(DURING, tick=False):
        html = client.get(page.url).content.decode()

    assert "Maison de répit" in html
    assert WORDS not in html


def test_an_unpublished_quotation_is_not_listed():
    campaign(body=[quotation_block(elected(live=False))])

    assert hidden_on(home_page().get_site()) == []


def test_releases_marked_as_achievements_are_listed_with_the_blocks():
    page = release(title="Un bilan", standfirst="Des résultats sans précédent", is_achievement=True)
    release(page.get_parent().specific, title="Une réunion", standfirst="Venez nombreux")

    assert [(each.page.title, each.words) for each in hidden_on(home_page().get_site())] == [
        ("Un bilan", "Des résultats sans précédent")
    ]
