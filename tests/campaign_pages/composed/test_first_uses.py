"""An acronym is explained where a page first says it, in a field of the page as in a block, and not again."""

import pytest
import time_machine
from bs4 import BeautifulSoup

from tests.factories.directory import ContactFactory
from tests.factories.jobs import job_sheet, vacancy
from tests.factories.knowledge import GlossaryTermFactory
from tests.factories.pages import TODAY, text
from tests.factories.press import press_room, relay_page, release

pytestmark = pytest.mark.django_db

WORDS = "maison départementale des personnes handicapées"
BODY = {"body": [text("<p>La MDPH encore.</p>")]}


def a_sheet(**values):
    return job_sheet(**BODY, **values)


def a_vacancy(**values):
    return vacancy(**BODY, **values)


def a_release(**values):
    return release(press_room(), **BODY, **values)


def a_relay_page(**values):
    return relay_page(**BODY, **values)


@pytest.mark.parametrize(
    ("make", "field", "said", "selector"),
    [
        (a_sheet, "sentence", "La MDPH écoute.", ".cp-hero"),
        (a_sheet, "missions", "<p>La MDPH écoute.</p>", "#job-missions"),
        (a_sheet, "place_text", "La MDPH, à Saint-Clair", ".cp-job__brief"),
        (a_vacancy, "reason", "La MDPH écoute.", ".cp-hero"),
        (a_vacancy, "conditions", "<p>La MDPH écoute.</p>", "#conditions"),
        (a_release, "standfirst", "La MDPH écoute.", ".cp-release__standfirst"),
        (a_relay_page, "introduction", "La MDPH écoute.", ".cp-hero__lead"),
    ],
)
def test_it_is_explained_in_a_field_and_not_again_in_a_block(client, make, field, said, selector):
    GlossaryTermFactory(name="MDPH", expansion=WORDS)

    page = BeautifulSoup(client.get(make(**{field: said}).url).content, "html.parser").find(id="cp-content")

    assert f"La MDPH ({WORDS})" in page.select_one(selector).get_text()
    assert page.get_text().count(WORDS) == 1
    assert "La MDPH encore." in page.get_text()


@pytest.mark.parametrize("make", [a_sheet, a_vacancy])
def test_a_contact_after_the_blocks_is_not_the_first_use(client, make):
    GlossaryTermFactory(name="MDPH", expansion=WORDS)
    contact = ContactFactory(service="Service", purpose="Parler de la MDPH")

    with time_machine.travel(TODAY):
        page = BeautifulSoup(client.get(make(contact=contact).url).content, "html.parser").find(id="cp-content")

    assert f"La MDPH ({WORDS}) encore." in page.get_text()
    assert "Parler de la MDPH" in page.get_text()
    assert page.get_text().count(WORDS) == 1
