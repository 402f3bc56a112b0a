"""From an empty site to a published campaign, in Chromium and in French, by an editor who knows no code."""

import pytest

from tests.browser import journey_words as words
from tests.browser.journey import Journey
from tests.browser.keystrokes import Hands
from tests.browser.server import running_empty_site
from tests.browser.visits import Visitor

# What stands in the page, by the class of its root, with a word that only this block says.
BLOCKS = {
    "cp-hero": words.JOB_SENTENCE,
    "cp-section": "Est-ce pour moi ?",
    "cp-text": words.NEED,
    "cp-professions": words.PROFESSION["sentence"],
    "cp-quotation": words.QUOTATION["titles"],
    "cp-key-figures": "prendront leur retraite d’ici 2030",
    "cp-benefits": words.BENEFIT["condition"],
    "cp-conditions": words.REQUIRED,
    "cp-call-to-action": words.ACTION,
    "cp-steps": words.ALL_STEPS,
    "cp-faq": words.QUESTION,
    "cp-true-false": words.OWNER,
    "cp-contact": words.SERVICE,
    "cp-share": words.SHARE,
}
FIGURES = [
    ("plus de 860", "enfants vivent dans une famille d’accueil, fin 2025", "Source : Direction de l’enfance"),
    (
        "environ 210",
        "familles d’accueil prendront leur retraite d’ici 2030, en juin 2025",
        "Source : Service des ressources humaines",
    ),
]
TYPED = {
    "title": words.TITLE,
    "slogan": words.SLOGAN,
    "job_sentence": words.JOB_SENTENCE,
    "actions-0-value-label": words.ACTION,
    "actions-0-value-address": words.ACTION_ADDRESS,
    "body-0-value-picture-alt_text": words.PICTURE_ALT,
}
# From the sign-in to the published page.
MINUTES = 30


@pytest.fixture
def empty_site(tmp_path_factory):
    with running_empty_site(tmp_path_factory.mktemp("empty")) as site:
        yield site


@pytest.fixture
def stranger(chromium, empty_site):
    """``stranger.open(path)`` visits the site as somebody who has never been there."""
    visitor = Visitor(chromium, empty_site.address)
    yield visitor
    visitor.leave()


def text(page, selector):
    """What an element says, as one line with ordinary spaces."""
    return " ".join(page.locator(selector).first.inner_text().split())


def test_an_editor_publishes_a_first_campaign(stranger, empty_site):
    page = stranger.open("/admin/login/").page
    journey, hands = Journey(page, empty_site.address), Hands(page)

    journey.sign_in()
    journey.say_who_we_are()
    journey.write_facts()
    journey.draft_figure()
    journey.upload_picture()
    journey.list_campaigns()
    journey.open_campaign()
    journey.try_to_publish()
    it_is_refused_with_nothing_lost(journey.editor)

    journey.save_the_draft()
    journey.write_body(more_figures=[words.DRAFT_FIGURE["name"]])
    journey.give_dates()
    journey.publish()
    assert any(words.DRAFT_FIGURE["name"] in told and "brouillon" in told for told in journey.editor.told())
    assert hands.done["key"] > len(words.JOB)
    assert hands.minutes() < MINUTES
    visitors_see_it(stranger.open(journey.public_address()))


def it_is_refused_with_nothing_lost(editor):
    complaint = " ".join(editor.complaints()[0].split())
    assert complaint.startswith("14 textes guides sont encore dans la page")
    assert "Remplacez-les ou supprimez-les avant de publier" in complaint
    assert "« Est-ce pour moi ? »" in complaint
    assert {name: editor.field(name).input_value() for name in TYPED} == TYPED
    assert words.PICTURE_TITLE in editor.page.locator("#body-0-value-picture-image-chooser").inner_text()


def visitors_see_it(visit):
    page = visit.page
    assert page.locator("h1").all_inner_texts() == [words.SLOGAN]
    button = page.locator(".cp-hero .cp-button")
    assert button.get_attribute("href") == f"mailto:{words.ACTION_ADDRESS}"
    assert button.inner_text() == words.ACTION
    assert page.locator(".cp-hero img").get_attribute("alt") == words.PICTURE_ALT
    assert page.locator(".cp-hero img").evaluate("(picture) => picture.naturalWidth") > 0
    missing = {name: said for name, said in BLOCKS.items() if page.locator(f".{name}", has_text=said).count() == 0}
    assert missing == {}
    figures = page.locator(".cp-key-figure")
    assert [tuple(" ".join(line.split()) for line in lines(figure)) for figure in figures.all()] == FIGURES
    told = page.content()
    assert [hidden for hidden in ("✎", words.DRAFT_FIGURE["label"], "4321", "4 321") if hidden in told] == []
    assert text(page, ".cp-hero__kicker").startswith("Campagne ouverte jusqu’au")
    visit.scroll_through()
    assert visit.complaints == []
    assert visit.foreign_requests() == []
    assert visit.violations() == []


def lines(figure):
    return [line for line in figure.inner_text().splitlines() if line.strip()]
