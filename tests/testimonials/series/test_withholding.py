"""Who took their words back, or whose rights are over, shows at no door; a second person stays at each of them.

Every door is tried for both: the one who leaves is called “Secret”, the decoy who stays “Notoire”.
"""

import json

import pytest
import time_machine
from bs4 import BeautifulSoup
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from wagtail.models import Page

from campaign_pages.composed.visitors import for_visitors
from testimonials.models import TestimonialPage
from tests.factories.pages import campaign, campaign_index, link, policy
from tests.factories.people import AuthorisationFactory, VoiceFactory
from tests.factories.pictures import picture
from tests.factories.series import episode, professional, series

pytestmark = pytest.mark.django_db


class Pair:
    """Two episodes of one series, and the doors by which they could be found, each as the answer of a visitor."""

    def __init__(self):
        self.campaign = campaign(campaign_index(), title="Familles", slug="familles")
        self.series = series(title="Nos voix", slug="nos-voix", campaign=self.campaign)
        self.faces = {name: picture(name, size=(200, 250)) for name in ("Secret", "Notoire")}
        self.pages = {name: self.episode(name) for name in self.faces}
        links = [{**link(f"Vers {name}", "")["value"], "page": page.pk} for name, page in self.pages.items()]
        texts = [f'<a linktype="page" id="{page.pk}">Vers {name}</a>' for name, page in self.pages.items()]
        self.policy = policy(
            title="Enfance",
            slug="enfance",
            body=[
                {
                    "type": "call_to_action",
                    "value": {"heading": "Écoutez", "text": "", "repeat_actions": False, "links": links},
                },
                {"type": "text", "value": f"<p>{' '.join(texts)}</p>"},
            ],
        )

    def episode(self, name):
        person = professional(name, portrait=self.faces[name])
        return episode(
            self.series,
            person=person,
            title=f"Portrait de {name}",
            slug=name.lower(),
            sentence=f"Parole de {name}",
            share_image=self.faces[name],
        )

    def address(self, client, name):
        answer = client.get(self.pages[name].url)
        return answer.status_code == 200 and name in BeautifulSoup(answer.content, "html.parser").h1.get_text()

    def structured_data(self, client, name):
        html = BeautifulSoup(client.get(self.pages[name].url).content, "html.parser")
        graph = json.loads(html.find("script", type="application/ld+json").string)["@graph"]
        return any(each["@type"] == "Person" and each["name"] == name for each in graph)

    def share_picture(self, client, name):
        html = BeautifulSoup(client.get(self.pages[name].url).content, "html.parser")
        return html.find("meta", property="og:image") is not None

    def series_list(self, client, name):
        return f"Parole de {name}" in client.get(self.series.url).content.decode()

    def item_list(self, client, name):
        html = BeautifulSoup(client.get(self.series.url).content, "html.parser")
        graph = json.loads(html.find("script", type="application/ld+json").string)["@graph"]
        lists = [each["itemListElement"] for each in graph if each["@type"] == "ItemList"]
        return any(item["url"] == self.pages[name].full_url for items in lists for item in items)

    def feed(self, client, name):
        return f"Portrait de {name}" in client.get(self.series.feed_address).content.decode()

    def sitemap(self, client, name):
        return self.pages[name].full_url in client.get("/sitemap.xml").content.decode()

    def search(self, client, name):
        found = BeautifulSoup(client.get("/recherche/", {"q": name}).content, "html.parser")
        return any(each["href"] == self.pages[name].url for each in found.select("main a[href]"))

    def links_in_blocks(self, client, name):
        html = BeautifulSoup(client.get(self.policy.url).content, "html.parser")
        found = [each for each in html.select("main a[href]") if each["href"] == self.pages[name].url]
        return len(found) == 2

    def beside_the_other(self, client, name):
        (other,) = set(self.pages) - {name}
        answer = client.get(self.pages[other].url)
        return answer.status_code == 200 and self.pages[name].url in answer.content.decode()

    def redirects(self, client, name):
        page = TestimonialPage.objects.get(pk=self.pages[name].pk)
        return page.get_route_paths() != []


DOORS = [
    "address",
    "structured_data",
    "share_picture",
    "series_list",
    "item_list",
    "feed",
    "sitemap",
    "search",
    "links_in_blocks",
    "redirects",
]


def withdraw(page):
    type(page.person).objects.filter(pk=page.person_id).update(withdrawn_at=timezone.now())


def take_back_the_authorisation(page):
    page.person.authorisations.update(withdrawn_at=timezone.now())


def allow_posters_only(page):
    page.person.authorisations.update(for_site=False, for_posters=True)


def lose_the_document(page):
    page.person.authorisations.update(document="")


def unconfirm(page):
    TestimonialPage.objects.filter(pk=page.pk).update(no_child_identifiable=False)


def forget_the_person(page):
    TestimonialPage.objects.filter(pk=page.pk).update(person=None)


@pytest.mark.parametrize("door", DOORS)
@pytest.mark.parametrize("leave", [withdraw, unconfirm])
def test_who_leaves_is_gone_from_every_door_and_the_other_stays(client, door, leave):
    pair = Pair()
    open_to = getattr(pair, door)
    assert open_to(client, "Secret")

    leave(pair.pages["Secret"])

    assert not open_to(client, "Secret")
    assert open_to(client, "Notoire")


@pytest.mark.parametrize(
    "leave", [take_back_the_authorisation, allow_posters_only, lose_the_document, forget_the_person]
)
def test_whatever_is_missing_the_page_is_gone_and_nobody_is_named(client, leave):
    pair = Pair()
    leave(pair.pages["Secret"])

    answer = client.get(pair.pages["Secret"].url)

    assert answer.status_code == 410
    assert "Secret" not in answer.content.decode()
    assert pair.address(client, "Notoire")


def test_the_last_day_is_included_and_the_next_one_is_not(client):
    with time_machine.travel("2026-11-24T12:00:00+01:00", tick=False):
        pair = Pair()
        pair.pages["Secret"].person.authorisations.update(ends_on="2026-12-24")
    for moment, shown in (("2026-12-24T23:59:59+01:00", True), ("2026-12-25T00:00:00+01:00", False)):
        with time_machine.travel(moment, tick=False):
            assert [pair.address(client, name) for name in ("Secret", "Notoire")] == [shown, True]
            assert [pair.series_list(client, name) for name in ("Secret", "Notoire")] == [shown, True]
            assert pair.beside_the_other(client, "Secret") is shown
    with time_machine.travel("2026-12-25T12:00:00+01:00", tick=False):
        AuthorisationFactory(person=pair.pages["Secret"].person)
        assert pair.address(client, "Secret")


def test_kind_words_stand_at_the_address_and_lead_on(client):
    pair = Pair()
    withdraw(pair.pages["Secret"])

    answer = client.get(pair.pages["Secret"].url)
    html = BeautifulSoup(answer.content, "html.parser")

    assert answer.status_code == 410
    assert html.h1.get_text() == "Ce témoignage n’est plus en ligne"
    assert [a["href"] for a in html.select(".ts-gone a")] == [pair.series.url, pair.campaign.url]
    assert html.title.get_text().startswith("Ce témoignage n’est plus en ligne")
    assert html.find("link", rel="canonical") is None
    assert html.find("meta", property="og:image") is None
    assert html.find("meta", {"name": "robots"})["content"].startswith("noindex")
    assert "secret" not in str(html).lower()
    assert answer.headers["Cache-Control"] == "no-cache"


def test_when_the_last_one_leaves_the_series_is_not_offered(client):
    pair = Pair()
    for page in pair.pages.values():
        withdraw(page)

    html = BeautifulSoup(client.get(pair.pages["Secret"].url).content, "html.parser")

    assert [a["href"] for a in html.select(".ts-gone a")] == [pair.campaign.url]
    assert "Aucun épisode" in client.get(pair.series.url).content.decode()


def test_caches_ask_again_before_they_show_somebody(client):
    pair = Pair()
    addresses = [pair.pages["Notoire"].url, pair.series.url, pair.series.feed_address]
    kept = [client.get(address).headers["Cache-Control"] for address in addresses]
    assert all("no-cache" in each for each in kept), kept


def test_an_alias_follows_the_rights_of_its_person(client):
    pair = Pair()
    alias = pair.pages["Secret"].create_alias(parent=pair.series, update_slug="copie")
    assert client.get(alias.url).status_code == 200

    withdraw(pair.pages["Secret"])

    answer = client.get(alias.url)
    assert (answer.status_code, "Secret" in answer.content.decode()) == (410, False)


def test_a_voice_stays_without_an_authorisation_until_it_is_withdrawn(client):
    page = episode(person=VoiceFactory(), title="Une voix discrète", sentence="On m’a écoutée")
    shown = client.get(page.url)
    withdraw(page)
    gone = client.get(page.url)

    assert [answer.status_code for answer in (shown, gone)] == [200, 410]
    assert BeautifulSoup(shown.content, "html.parser").h1.get_text(strip=True) == "Une voix discrète"
    assert "On m’a écoutée" in shown.content.decode()
    assert "Ce témoignage n’est plus en ligne" in gone.content.decode()
    assert "On m’a écoutée" not in gone.content.decode()


def test_showable_and_withheld_share_all_testimonials_between_them():
    pair = Pair()
    nobody = episode(pair.series, title="Personne")
    forget_the_person(nobody)
    withdraw(pair.pages["Secret"])
    now = timezone.now()

    shown = set(TestimonialPage.objects.showable(now).values_list("pk", flat=True))
    withheld = set(TestimonialPage.objects.withheld(now).values_list("pk", flat=True))

    assert shown == {pair.pages["Notoire"].pk}
    assert withheld == {pair.pages["Secret"].pk, nobody.pk}


def test_a_search_of_the_host_leaves_out_who_left(django_assert_num_queries):
    pair = Pair()
    withdraw(pair.pages["Secret"])
    # Which pages are kept from visitors (and which sites are neutral), then those that are left.
    with django_assert_num_queries(2):
        found = list(for_visitors(Page.objects.filter(pk__in=[page.pk for page in pair.pages.values()])))
    assert [page.title for page in found] == ["Portrait de Notoire"]


def test_the_sitemap_asks_once_for_all(client):
    shown = series()
    for _ in range(2):
        episode(shown)
    client.get("/sitemap.xml")
    costs = []
    for _ in range(2):
        with CaptureQueriesContext(connection) as asked:
            client.get("/sitemap.xml")
        costs.append(sum("testimonials_authorisation" in query["sql"] for query in asked))
        episode(shown)
    assert costs == [1, 1]
