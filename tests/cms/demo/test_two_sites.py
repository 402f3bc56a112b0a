"""Two départements on one host: two houses, one set of templates, nothing of one on the other."""

from urllib.parse import urlsplit
from xml.etree import ElementTree

import pytest
import time_machine
from bs4 import BeautifulSoup
from django.contrib.auth import authenticate
from django.urls import reverse
from django.utils.html import escape
from wagtail.images.permissions import permission_policy as images
from wagtail.models import Page
from wagtail.permission_policies.sites import SitePermissionPolicy

from campaign_pages.facts.models import RECORDS
from campaign_pages.models import Branding, KeyFigure
from cms.demo.houses import HOUSES
from cms.demo.keys import key_of
from tests.cms.demo.conftest import TODAY

FIRST, SECOND = HOUSES
# Words that only one of the two says.
OWN_WORDS = {
    FIRST.hostname: ("Haute-Combe", "Saint-Clair", "haute-combe.example", "04\u00a065\u00a071", "+3346571"),
    SECOND.hostname: ("Deux-Rives", "Port-Vive", "deux-rives.example", "02\u00a061\u00a091", "+3326191"),
}
PLACE = "{http://www.sitemaps.org/schemas/sitemap/0.9}loc"


def read(client, path, hostname):
    return client.get(path, headers={"host": hostname}).content.decode()


def paths_of(client, hostname):
    return [place.text for place in ElementTree.fromstring(read(client, "/sitemap.xml", hostname)).iter(PLACE)]


@pytest.mark.parametrize(("hostname", "other"), [(FIRST.hostname, SECOND.hostname), (SECOND.hostname, FIRST.hostname)])
def test_no_page_of_one_site_names_the_other(demo_sites, client, hostname, other):
    pages = [page for site in demo_sites if site.hostname == hostname for page in descendants(site)]
    shown = {page.url_path: read(client, page.relative_url(page.get_site()), hostname) for page in pages}
    for path in ("/recherche/", "/recherche/?q=accueil", "/cette-page-manque/", "/robots.txt", "/sitemap.xml"):
        shown[path] = read(client, path, hostname)
    assert len(shown) >= 11
    strange = {path: [word for word in OWN_WORDS[other] if word in text] for path, text in shown.items()}
    assert {path: words for path, words in strange.items() if words} == {}
    assert OWN_WORDS[hostname][0] in shown["/recherche/"]


def descendants(site):
    return Page.objects.descendant_of(site.root_page, inclusive=True).live()


def test_each_sitemap_lists_the_pages_of_its_site(demo_sites, client):
    # A release under embargo, a page that is for town halls only, a portrait that somebody took back.
    unlisted = {"/presse/sept-jours-pour-l-enfance/", "/relayer-la-campagne/", "/portraits/jeanne-le-parapluie/"}
    for site in demo_sites:
        pages = {urlsplit(page.full_url).path for page in descendants(site)}
        with time_machine.travel(TODAY, tick=False):
            addresses = paths_of(client, site.hostname)
        listed = {urlsplit(address).path for address in addresses}
        assert pages - listed == (unlisted if site == demo_sites[0] else set())
        assert listed <= pages
        assert {address.split("/")[2].split(":")[0] for address in addresses} == {site.hostname}


def test_a_search_finds_the_pages_of_its_site(demo_sites, client):
    def found(hostname):
        page = BeautifulSoup(read(client, "/recherche/?q=famille", hostname), "html.parser")
        return [link.text for link in page.select(".site-results a")]

    assert "Devenir famille d’accueil aux Deux-Rives" in found(SECOND.hostname)
    assert found(FIRST.hostname)
    assert set(found(FIRST.hostname)).isdisjoint(found(SECOND.hostname))


def test_each_page_wears_the_mark_and_the_colours_of_its_house(demo_sites, client):
    worn = []
    for site in demo_sites:
        page = BeautifulSoup(read(client, "/", site.hostname), "html.parser")
        sheet = read(client, page.find("link", href=lambda href: href and "brand" in href)["href"], site.hostname)
        worn.append((page.select_one(".site-brand img"), page.find("link", rel="icon"), sheet))
        assert site.site_name in page.footer.text
        assert page.select_one(".site-brand img")["alt"] == site.site_name
    (logo, icon, sheet), (other_logo, other_icon, other_sheet) = worn
    assert logo["src"] != other_logo["src"]
    assert icon["href"] != other_icon["href"]
    assert "--cp-primary: #14524a" in sheet
    assert "--cp-primary: #23408e" in other_sheet
    assert "Bricolage" in sheet
    assert "@font-face" not in other_sheet


def test_the_second_site_uses_its_own_words_for_the_carer_and_the_meeting(demo_sites, client):
    text = read(client, "/campagnes/familles-d-accueil/", SECOND.hostname)
    assert "c’est le métier de famille d’accueil" in text
    assert "La soirée au quai." in text
    assert "l’équipe des familles d’accueil décroche" in text
    assert "assistant familial" not in text
    assert "{" not in BeautifulSoup(text, "html.parser").main.text


def test_the_editor_of_the_second_site_works_there_and_nowhere_else(demo_sites):
    first, second = demo_sites
    editor = authenticate(username="plume", password="deux-rives")
    assert second.root_page.permissions_for_user(editor).can_publish()
    assert not first.root_page.permissions_for_user(editor).can_edit()
    identities = SitePermissionPolicy(Branding)
    assert list(identities.sites_user_has_permission_for(editor, "change")) == [second]
    collections = images.collections_user_has_permission_for(editor, "choose")
    assert [collection.name for collection in collections] == ["Deux-Rives"]


@pytest.mark.parametrize("kind", RECORDS, ids=lambda kind: kind._meta.model_name)
def test_every_record_belongs_to_the_site_of_its_house(demo_sites, kind):
    first, second = demo_sites
    for house, site, other in ((FIRST, first, second), (SECOND, second, first)):
        keys = {key_of("fact", key) for key in keys_of(house, kind)}
        assert set(kind.objects.filter(site=site).values_list("translation_key", flat=True)) == keys
        assert not keys & set(kind.objects.filter(site=other).values_list("translation_key", flat=True))
    assert not kind.objects.filter(site=None).exists()


def keys_of(house, kind):
    """The keys of all records of one kind that a house enters."""
    facts = {"keyfigure": house.figures, "figureseries": house.series}
    keys = {fact.key for fact in facts.get(kind._meta.model_name, ())}
    for name, entries in house.entries:
        if name.lower() == kind._meta.model_name:
            keys |= {f"{name}/{entry.key}" for entry in entries}
    return keys


def test_the_editor_of_the_second_site_comes_across_its_records_only(demo_sites, client):
    _first, second = demo_sites
    client.force_login(authenticate(username="plume", password="deux-rives"))
    strange = []
    for kind in RECORDS:
        own = set(kind.objects.filter(site=second).values_list("name", flat=True))
        other = set(kind.objects.exclude(site=second).values_list("name", flat=True)) - own
        viewset = kind.snippet_viewset
        listed = client.get(reverse(viewset.get_url_name("list"))).text
        offered = client.get(reverse(viewset.chooser_viewset.get_url_name("choose"))).json()["html"]
        strange += [name for name in other if escape(name) in listed + offered]
        assert [name for name in list(own)[:3] if escape(name) not in listed] == []
    assert strange == []


def test_facts_of_the_second_site_say_whose_they_are(demo_sites):
    named = KeyFigure.objects.filter(name__startswith="Deux-Rives\u00a0:")
    assert named.count() == len(SECOND.figures)
    assert [figure.name for figure in named if "Deux-Rives" not in [tag.name for tag in figure.tags.all()]] == []
