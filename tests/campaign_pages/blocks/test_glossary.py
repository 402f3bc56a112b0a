"""The glossary of a page: the terms chosen, or those that the page says."""

import pytest
from bs4 import BeautifulSoup
from django.db import connection
from django.test.utils import CaptureQueriesContext

from tests.factories.knowledge import GlossaryTermFactory
from tests.factories.pages import campaign, campaign_index, section, text

pytestmark = pytest.mark.django_db


def glossary(*terms, **values):
    return {"type": "glossary", "value": {"heading": "Les mots", "terms": [term.pk for term in terms], **values}}


def entries(client, page):
    content = BeautifulSoup(client.get(page.url).content, "html.parser").find(id="cp-content")
    return {each["id"]: each.get_text(" ", strip=True) for each in content.select(".cp-glossary__entry")}


def test_all_terms_that_the_page_says_are_listed_and_no_other(client):
    for name in ("PMI", "ASE", "MDPH", "CDAPH"):
        GlossaryTermFactory(name=name)
    page = campaign(
        job_sentence="Avec la PMI.",
        body=[glossary(all_used=True), section("Votre MDPH", text("<p>Et l’ASE.</p>"))],
    )

    assert list(entries(client, page)) == ["term-ase", "term-mdph", "term-pmi"]


def test_chosen_terms_are_listed_even_if_unused_and_drafts_are_not(client):
    chosen, draft = GlossaryTermFactory(name="DEAF"), GlossaryTermFactory(name="ASF", live=False)
    GlossaryTermFactory(name="ASE")
    page = campaign(body=[glossary(chosen, draft, all_used=False), text("<p>L’ASE.</p>")])

    found = entries(client, page)

    assert list(found) == ["term-deaf"]
    assert "mots en entier de DEAF" in found["term-deaf"]
    assert "Une définition en une phrase." in found["term-deaf"]


def test_a_glossary_without_terms_prints_nothing(client):
    page = campaign(body=[glossary(all_used=True), text("<p>Rien.</p>")])

    assert "Les mots" not in client.get(page.url).content.decode()


def test_a_term_leads_to_its_page_while_that_is_published(client):
    index = campaign_index()
    more = campaign(index, title="Tout sur l’ASE", slug="tout")
    page = campaign(index, slug="source", body=[glossary(GlossaryTermFactory(name="ASE", page=more), all_used=False)])
    assert "/tout/" in str(BeautifulSoup(client.get(page.url).content, "html.parser").select_one(".cp-glossary"))

    more.unpublish()

    assert "/tout/" not in client.get(page.url).content.decode()


@pytest.mark.parametrize("all_used", [True, False])
def test_three_terms_cost_as_many_queries_as_one(client, all_used):
    index = campaign_index()
    more = [campaign(index, slug=f"cible-{n}") for n in range(3)]
    terms = [GlossaryTermFactory(name=f"SIG{n}", page=more[n]) for n in range(3)]

    def cost(slug, chosen):
        words = " ".join(term.name for term in chosen)
        listed = [] if all_used else chosen
        page = campaign(index, slug=slug, body=[glossary(*listed, all_used=all_used), text(f"<p>{words}</p>")])
        client.get(page.url)
        with CaptureQueriesContext(connection) as captured:
            found = entries(client, page)
        assert len(found) == len(chosen)
        return len(captured)

    assert cost("trois", terms) == cost("une", terms[:1])
