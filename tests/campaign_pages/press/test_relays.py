"""A relay page hands texts to town halls, and stays out of what candidates read."""

import pytest
from bs4 import BeautifulSoup
from django.db import connection
from django.test.utils import CaptureQueriesContext

from tests.factories.directory import ContactFactory
from tests.factories.pages import campaign, campaign_index
from tests.factories.press import relay_page

pytestmark = pytest.mark.django_db


def shown(client, page):
    return BeautifulSoup(client.get(page.url).content, "html.parser")


@pytest.mark.parametrize(
    ("medium", "text", "said", "is_long"),
    [
        ("light_panel", "x" * 118, "118\u00a0signes (il en tient environ 120)", False),
        ("light_panel", "x" * 121, "121\u00a0signes (il en tient environ 120)", True),
        ("app", "x", "1\u00a0signe (il en tient environ 300)", False),
        ("bulletin", "x" * 900, "900\u00a0signes (il en tient environ 900)", False),
        ("full", "x" * 1500, "1\u00a0500\u00a0signes", False),
    ],
)
def test_each_text_says_its_length_beside_what_fits(medium, text, said, is_long, client):
    html = shown(client, relay_page(texts=[(medium, text)]))
    length = html.select_one(".cp-relay__length")

    assert length.get_text() == said
    assert ("cp-relay__length--long" in length["class"]) is is_long


def test_a_text_is_copied_with_the_words_of_the_site_and_its_own_lines(client):
    html = shown(client, relay_page(texts=[("bulletin", "Devenez {carer} !\n\nRéunion jeudi <b>18 h</b>.")]))

    copied = html.select_one("pre").get_text()

    assert "{carer}" not in copied
    assert copied.endswith("\n\nRéunion jeudi <b>18 h</b>.")


@pytest.mark.parametrize("is_unlisted", [True, False])
def test_a_relay_page_is_found_only_if_the_editor_wants_it(is_unlisted, client):
    page = relay_page(title="Familles et mairies", is_unlisted=is_unlisted)
    campaign(campaign_index(title="Familles candidates"), title="Pour tous")

    robots = shown(client, page).find("meta", attrs={"name": "robots"})
    sitemap = client.get("/sitemap.xml").content.decode()
    # No word like “pour”, which PostgreSQL leaves out of its index.
    found = client.get("/recherche/", {"q": "familles"}).content.decode()

    assert (robots is not None, page.full_url in sitemap, page.url in found) == (
        is_unlisted,
        not is_unlisted,
        not is_unlisted,
    )
    assert "Familles candidates" in found


def test_a_relay_page_stands_apart_from_what_candidates_read(client):
    index = campaign_index()
    target = campaign(index, title="Une place à table")
    page = relay_page(index, campaign=target, contact=ContactFactory(service="Mission d’appui aux communes"))

    html = shown(client, page)
    listing = client.get(index.url).content.decode()

    assert "La campagne à relayer\u00a0: Une place à table" in html.get_text()
    assert "Mission d’appui aux communes" in html.select_one(".cp-relay__contact").get_text()
    assert page.title not in listing
    assert not page.show_in_menus
    assert type(page) not in type(index).clean_subpage_models()


def test_three_texts_cost_as_many_queries_as_one(client):
    def cost(page):
        client.get(page.url)
        with CaptureQueriesContext(connection) as captured:
            html = client.get(page.url).content.decode()
        return len(captured), html.count("<pre")

    one = cost(relay_page(texts=[("app", "a")]))
    three = cost(relay_page(slug="trois", texts=[("app", "a"), ("full", "b"), ("bulletin", "c")]))

    assert three[0] == one[0]
    assert (one[1], three[1]) == (1, 3)
