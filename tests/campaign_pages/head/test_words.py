"""The site's words in what a page says of itself: its title, its description, what is shared, what robots read."""

import json

import pytest
from bs4 import BeautifulSoup

from tests.factories.branding import identity
from tests.factories.jobs import job_index, job_sheet, vacancy
from tests.factories.pages import campaign, campaign_index, policy
from tests.factories.press import press_room, relay_page, release

pytestmark = pytest.mark.django_db

TITLE = "Devenir {carer_plural} ou {inconnu}"
FILLED = "Devenir familles d’accueil ou {inconnu}"
SAID = {"title": TITLE, "search_description": f"{TITLE} demain.", "share_title": f"{TITLE} ?"}

PAGES = {
    "list of campaigns": lambda: campaign_index(**SAID),
    "campaign": lambda: campaign(campaign_index(title=TITLE), **SAID),
    "policy": lambda: policy(**SAID),
    "list of sheets": lambda: job_index(**SAID),
    "sheet": lambda: job_sheet(job_index(title=TITLE), **SAID),
    "vacancy": lambda: vacancy(job_sheet(job_index(), title=TITLE), **SAID),
    "press room": lambda: press_room(**SAID),
    "release": lambda: release(press_room(title=TITLE), **SAID),
    "relay page": lambda: relay_page(**SAID),
}


@pytest.mark.parametrize("make", PAGES.values(), ids=PAGES)
def test_a_page_says_them_wherever_it_is_named(client, make):
    identity(carer_plural="familles d’accueil")
    page = make()

    html = client.get(page.url).content.decode()
    soup = BeautifulSoup(html, "html.parser")
    told = {tag.get("property") or tag.get("name"): tag.get("content") for tag in soup.select("meta")}
    things = {thing["@type"]: thing for thing in json.loads(soup.find(type="application/ld+json").string)["@graph"]}

    assert FILLED in soup.title.string
    assert (told["description"], told["og:title"]) == (f"{FILLED} demain.", f"{FILLED} ?")
    assert things["WebPage"]["name"] == FILLED
    assert things["BreadcrumbList"]["itemListElement"][-1]["name"] == FILLED
    assert "{carer" not in html
    assert soup.h1.get_text(strip=True).startswith("Devenir familles d’accueil")


def test_a_feed_is_titled_in_them(client):
    identity(carer_plural="familles d’accueil")
    room = press_room(title=TITLE)
    release(room, title=TITLE, standfirst="Des {carer_plural} racontent.")

    link = BeautifulSoup(client.get(room.url).content, "html.parser").select_one("link[type='application/atom+xml']")
    feed = client.get(room.feed_address).content.decode()

    assert link["title"] == FILLED
    assert feed.count(f"<title>{FILLED}</title>") == 2
    assert "Des familles d’accueil racontent." in feed
    assert "{carer" not in feed
