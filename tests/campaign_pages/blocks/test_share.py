"""A page is shared by plain links to its canonical address."""

from urllib.parse import parse_qs, urlsplit

import pytest
from bs4 import BeautifulSoup

from campaign_pages.blocks.share import networks
from tests.factories.pages import campaign, text

pytestmark = pytest.mark.django_db


def test_the_links_carry_the_address_without_query_and_the_share_title(client):
    page = campaign(share_title="200 familles & plus", body=[{"type": "share", "value": {"heading": "Partager"}}])

    html = client.get(page.url + "?c=affiche").content
    block = BeautifulSoup(html, "html.parser").select_one(".cp-share")
    links = {link.get_text(): urlsplit(link["href"]) for link in block.select("a")}

    assert list(links) == ["Facebook", "LinkedIn", "X", "WhatsApp", "Courriel"]
    assert parse_qs(links["Facebook"].query) == {"u": [page.full_url]}
    assert parse_qs(links["LinkedIn"].query) == {"url": [page.full_url]}
    assert parse_qs(links["X"].query) == {"text": ["200 familles & plus"], "url": [page.full_url]}
    assert parse_qs(links["WhatsApp"].query) == {"text": [f"200 familles & plus {page.full_url}"]}
    assert parse_qs(links["Courriel"].query)["subject"] == ["200 familles & plus"]
    assert block.select_one("input[readonly]")["value"] == page.full_url
    assert "affiche" not in str(block)


def test_its_script_is_loaded_only_where_the_block_stands(client):
    shares = campaign(body=[{"type": "share", "value": {"heading": ""}}])
    other = campaign(shares.get_parent().specific, body=[text("<p>Sans partage</p>")])

    with_block, without = (client.get(page.url).content.decode() for page in (shares, other))

    assert with_block.count('<script type="module" src="/static/campaign_pages/share/copy') == 1
    assert "share/copy" not in without


def test_spaces_are_written_as_mail_programs_read_them():
    assert dict(networks("https://a.example/", "Deux mots"))["WhatsApp"].endswith(
        "Deux%20mots%20https%3A%2F%2Fa.example%2F"
    )
