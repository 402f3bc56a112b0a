"""Two départements on one host: two houses, one set of templates, nothing of one on the other."""

from urllib.parse import urlsplit
from xml.etree import ElementTree

import pytest
from bs4 import BeautifulSoup
from django.contrib.auth import authenticate
from wagtail.images.permissions import permission_policy as images
from wagtail.models import Page
from wagtail.permission_policies.sites import SitePermissionPolicy

from campaign_pages.models import Branding, KeyFigure
from cms.demo.houses import HOUSES

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
    # A release under embargo, and a page that is for town halls only.
    unlisted = {"/presse/huit-jours-pour-l-enfance/", "/relayer-la-campagne/"}
    for site in demo_sites:
        pages = {urlsplit(page.full_url).path for page in descendants(site)}
        listed = {urlsplit(address).path for address in paths_of(client, site.hostname)}
        assert pages - listed == (unlisted if site == demo_sites[0] else set())
        assert listed <= pages
        assert {address.split("/")[2].split(":")[0] for address in paths_of(client, site.hostname)} == {site.hostname}


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


def test_facts_of_the_second_site_say_whose_they_are(demo_sites):
    named = KeyFigure.objects.filter(name__startswith="Deux-Rives\u00a0:")
    assert named.count() == len(SECOND.figures)
    assert [figure.name for figure in named if "Deux-Rives" not in [tag.name for tag in figure.tags.all()]] == []
