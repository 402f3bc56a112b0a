"""A series: its words, its episodes in order, by profession and a page at a time, and its feed."""

import json
import xml.etree.ElementTree as ET

import pytest
from bs4 import BeautifulSoup
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from tests.factories.pages import campaign, campaign_index, host_home
from tests.factories.pictures import picture
from tests.factories.professions import ProfessionFactory
from tests.factories.series import episode, professional, series

pytestmark = pytest.mark.django_db

# The bar. Seven of them are Wagtail's way to the page and the menu of the demo.
QUERIES = 14


def page_of(client, address):
    return BeautifulSoup(client.get(address).content, "html.parser")


def names(html):
    return [a.get_text(strip=True).partition(",")[0] for a in html.select(".ts-card__link")]


def people(shown, number, **values):
    return [episode(shown, person=professional(f"Personne {rank}", **values)) for rank in range(number)]


def test_it_says_why_it_was_made_and_shows_its_episodes_in_order(client):
    of_campaign = campaign(campaign_index(), title="Familles")
    shown = series(
        title="Nos champions",
        theme="Esprit d’équipe",
        intention="<p>Trois métiers, trois voix.</p>",
        campaign=of_campaign,
        colour_scheme="light",
        picture=picture("Affiche"),
    )
    people(shown, 3)

    html = page_of(client, shown.url)

    assert html.h1.get_text() == "Nos champions"
    assert html.select_one(".cp-hero__kicker").get_text() == "Esprit d’équipe"
    assert html.select_one(".ts-intention").get_text(strip=True) == "Trois métiers, trois voix."
    assert html.select_one(".cp-scheme--light .cp-hero__picture img") is not None
    assert html.select_one(f'.cp-hero a[href="{of_campaign.url}"]').get_text() == "La campagne\u00a0: Familles"
    assert html.select_one(".ts-episodes__count").get_text() == "3 épisodes"
    assert names(html) == ["Personne 0", "Personne 1", "Personne 2"]


def test_episodes_move_as_their_pages_are_dragged(client):
    shown = series()
    first, _second, third = people(shown, 3)
    third.move(first, pos="left")
    assert names(page_of(client, shown.url)) == ["Personne 2", "Personne 0", "Personne 1"]


def test_it_is_filtered_by_profession_with_links_alone(client):
    shown = series()
    carer, nurse = ProfessionFactory(title="Assistante familiale"), ProfessionFactory(title="Puéricultrice")
    ProfessionFactory(title="Sans personne")
    for name, jobs in (("Nadia", [carer]), ("Awa", [nurse]), ("Léa", [carer, nurse]), ("Sam", [])):
        episode(shown, person=professional(name, professions=jobs))

    html = page_of(client, shown.url)
    choices = {a.get_text(" ", strip=True): a["href"] for a in html.select(".ts-filter__choice")}
    filtered = page_of(client, shown.url + choices["Puéricultrice (2)"].partition("#")[0])

    assert list(choices) == ["Tous les métiers (4)", "Assistante familiale (2)", "Puéricultrice (2)"]
    assert names(filtered) == ["Awa", "Léa"]
    assert [a.get_text(" ", strip=True) for a in filtered.select("[aria-current=true]")] == ["Puéricultrice (2)"]
    assert filtered.find("link", rel="canonical")["href"] == shown.full_url


@pytest.mark.parametrize("asked", ["999999", "x", "-1", "٣", "9" * 5000, "1' OR 1=1", "<script>"])
def test_a_profession_that_nobody_has_shows_all_and_says_so(client, asked):
    shown = series()
    people(shown, 2)

    answer = client.get(shown.url, {"profession": asked})
    html = BeautifulSoup(answer.content, "html.parser")

    assert answer.status_code == 200
    assert names(html) == ["Personne 0", "Personne 1"]
    assert html.select_one(".ts-filter__unknown").get_text().startswith("Personne n’exerce ce métier")
    assert asked not in html.select_one("main").get_text() or asked in {"x", "-1"}


def test_twelve_on_a_page_with_real_links(client):
    shown = series()
    people(shown, 13)

    first = page_of(client, shown.url)
    second = page_of(client, shown.url + first.find("a", rel="next")["href"])

    assert (len(names(first)), names(second)) == (12, ["Personne 12"])
    assert first.find("a", rel="prev") is None
    assert second.find("a", rel="prev")["href"] == "?page=1"
    assert second.find("link", rel="canonical")["href"] == f"{shown.full_url}?page=2"
    assert first.find("link", rel="canonical")["href"] == shown.full_url


@pytest.mark.parametrize("number", ["0", "99", "x", "9" * 5000])
def test_a_page_that_does_not_exist_gives_one_that_does(client, number):
    shown = series()
    people(shown, 1)
    assert names(page_of(client, f"{shown.url}?page={number}")) == ["Personne 0"]


def test_robots_read_the_list(client):
    shown = series()
    pages = people(shown, 13)

    graph = json.loads(page_of(client, f"{shown.url}?page=2").find("script", type="application/ld+json").string)[
        "@graph"
    ]
    (listed,) = [each for each in graph if each["@type"] == "ItemList"]

    assert listed["numberOfItems"] == 13
    assert [(item["position"], item["url"]) for item in listed["itemListElement"]] == [(13, pages[12].full_url)]


def test_the_feed_tells_the_newest_first(client):
    shown = series(title="Nos champions", intention="<p>Trois <b>voix</b></p>")
    for rank, page in enumerate(people(shown, 2)):
        type(page).objects.filter(pk=page.pk).update(first_published_at=f"2026-01-0{rank + 1}T12:00:00Z")
    episode(series(), title="Ailleurs")

    answer = client.get(shown.feed_address)
    feed = ET.fromstring(answer.content)
    atom = "{http://www.w3.org/2005/Atom}"

    assert answer.headers["Content-Type"].startswith("application/atom+xml")
    assert feed.find(f"{atom}title").text == "Nos champions"
    assert feed.find(f"{atom}subtitle").text == "Trois voix"
    assert [entry.find(f"{atom}title").text for entry in feed.iter(f"{atom}entry")] == [
        "Nadia, épisode 2",
        "Nadia, épisode 1",
    ]
    assert page_of(client, shown.url).find("link", type="application/atom+xml")["href"].endswith(shown.feed_address)


def test_the_feed_of_a_series_that_is_not_published_is_missing(client):
    draft = series(live=False)
    answer = client.get(draft.feed_address)
    assert answer.status_code == 404
    assert draft.title not in answer.content.decode()


def test_the_form_leads_to_the_order_of_the_episodes(admin_client):
    shown = series()
    html = BeautifulSoup(admin_client.get(reverse("wagtailadmin_pages:edit", args=[shown.pk])).content, "html.parser")
    way = html.select_one(".help-block a.button")
    assert way["href"] == reverse("wagtailadmin_explore", args=[shown.pk]) + "?ordering=ord"
    assert way.get_text() == "Changer l’ordre des épisodes par glisser-déposer"


@pytest.mark.parametrize("number", [3, 30, 300])
def test_it_costs_the_same_however_long_it_is(client, number):
    host_home()
    of_campaign = campaign(campaign_index())
    shown = series(
        campaign=of_campaign,
        picture=picture("Affiche", size=(80, 60)),
        intention=f'<p>Voir <a linktype="page" id="{of_campaign.pk}">la campagne</a>.</p>',
    )
    faces = [picture(f"Visage {rank}", size=(80, 100)) for rank in range(3)]
    jobs = [ProfessionFactory(), ProfessionFactory()]
    for rank in range(number):
        person = professional(f"Personne {rank}", portrait=faces[rank % 3], professions=[jobs[rank % 2]])
        episode(shown, person=person)
    client.get(shown.url)

    with CaptureQueriesContext(connection) as asked:
        html = page_of(client, shown.url)

    assert len(html.select(".ts-card__picture img")) == min(number, 12)
    assert len(asked) == QUERIES
