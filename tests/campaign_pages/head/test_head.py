import json

import pytest
from bs4 import BeautifulSoup
from django.core.cache import cache
from django.template import Context, Template
from django.test import RequestFactory
from wagtail.models import Page

from campaign_pages.head.data import HeadData
from campaign_pages.head.structured_data import as_script
from campaign_pages.models import CampaignIndexPage
from tests.factories.branding import default_site, identity, other_site
from tests.factories.pages import campaign_index
from tests.factories.pictures import picture


@pytest.fixture
def site(db, settings):
    settings.CAMPAIGN_PAGES = {}
    return default_site()


def request_to(site, path):
    request = RequestFactory().get(path, HTTP_HOST=site.hostname)
    request._wagtail_site = site
    return request


def head_of(page=None, site=None, path="/campagnes/?utm_source=affiche&page=2", **context):
    if site:
        context["request"] = request_to(site, path)
    if page:
        context["page"] = page
    return BeautifulSoup(Template("{% load campaign_head %}{% cp_head %}").render(Context(context)), "html.parser")


def meta(head, name):
    found = head.select(f'meta[name="{name}"], meta[property="{name}"]')
    assert len(found) <= 1
    return found[0]["content"] if found else None


def graph_of(head):
    return {thing["@type"]: thing for thing in json.loads(head.script.string)["@graph"]}


def test_the_canonical_address_is_absolute_and_has_no_query(site):
    head = head_of(campaign_index(), site)
    assert head.select_one('link[rel="canonical"]')["href"] == "http://localhost/campagnes/"
    assert meta(head, "og:url") == "http://localhost/campagnes/"


def test_an_alias_gives_the_address_of_the_page_that_it_repeats(site):
    original = campaign_index()
    alias = original.create_alias(update_slug="reprise", parent=site.root_page)
    head = head_of(CampaignIndexPage.objects.get(pk=alias.pk), site, path="/reprise/")
    assert head.select_one('link[rel="canonical"]')["href"] == "http://localhost/campagnes/"
    assert (meta(head, "og:url"), graph_of(head)["WebPage"]["url"]) == ("http://localhost/campagnes/",) * 2
    assert "reprise" not in str(head)


def test_a_shared_page_has_its_own_words_and_its_picture(site):
    picture_shared = picture("Maison", size=(1600, 1200))
    page = campaign_index(
        title="Campagnes",
        seo_title="Devenir assistant familial",
        search_description="Une description.",
        share_title="On vous attend",
        share_description="200 familles.",
        share_image=picture_shared,
    )
    head = head_of(page, site)
    assert (meta(head, "og:title"), meta(head, "og:description")) == ("On vous attend", "200 familles.")
    assert meta(head, "description") == "Une description."
    assert meta(head, "og:image").startswith("http://localhost/media/images/")
    assert (meta(head, "og:image:width"), meta(head, "og:image:height")) == ("1200", "630")
    assert meta(head, "og:image:alt") == "Maison"
    assert (meta(head, "twitter:card"), meta(head, "og:locale")) == ("summary_large_image", "fr_FR")


def test_without_share_words_the_title_and_description_are_shared(site):
    head = head_of(campaign_index(title="Campagnes", search_description="Une description."), site)
    assert (meta(head, "og:title"), meta(head, "og:description")) == ("Campagnes", "Une description.")
    assert (meta(head, "og:image"), meta(head, "twitter:card")) == (None, "summary")
    assert meta(head, "robots") is None


def test_the_share_picture_is_cut_once_and_found_again(site, caplog):
    page = campaign_index(share_image=picture("Maison"))
    first, second = head_of(page, site), head_of(CampaignIndexPage.objects.get(pk=page.pk), site)
    assert meta(first, "og:image") == meta(second, "og:image")
    assert len(caplog.records) == 1
    assert (
        page.share_image.renditions.count() == page.share_image.renditions.filter(filter_spec__contains="1200").count()
    )


def test_the_publisher_the_page_and_the_way_to_it_are_described(site):
    identity(
        site,
        organisation_name="Département de la Haute-Combe",
        phone="04 65 71 00 00",
        postal_address="1 place\n99001 Saint-Clair",
        mastodon="https://social.example.org/@hc",
    )
    identity(other_site(), organisation_name="Basse-Combe", facebook="https://facebook.com/bc")
    page = campaign_index(title="Campagnes", search_description="Une description.")
    things = graph_of(head_of(page, site))
    assert things["GovernmentOrganization"] == {
        "@type": "GovernmentOrganization",
        "@id": "http://localhost/#organization",
        "name": "Département de la Haute-Combe",
        "url": "http://localhost/",
        "address": "1 place, 99001 Saint-Clair",
        "telephone": "0465710000",
        "sameAs": ["https://social.example.org/@hc"],
    }
    assert things["WebPage"]["publisher"] == {"@id": "http://localhost/#organization"}
    assert (things["WebPage"]["name"], things["WebPage"]["inLanguage"]) == ("Campagnes", "fr")
    assert [(step["position"], step["item"]) for step in things["BreadcrumbList"]["itemListElement"]] == [
        (1, "http://localhost/"),
        (2, "http://localhost/campagnes/"),
    ]


def test_a_title_cannot_leave_the_script(site):
    title = "</script><script>alert(1)</script><!--"
    page = campaign_index(title=title)
    head = head_of(page, site)
    assert len(head.select("script")) == 1
    assert graph_of(head)["WebPage"]["name"] == title


@pytest.mark.parametrize("typed", ["</script>", "<!--", "&", "\u2028", '"', "\\"])
def test_json_ld_says_what_was_typed_without_ending_its_element(typed):
    script = as_script([{"name": typed}])
    assert not set(script) & set("<>&\u2028")
    assert json.loads(script)["@graph"] == [{"name": typed}]


def test_hooks_add_structured_data_and_hide_a_page(site):
    page = campaign_index()
    page.get_structured_data = lambda request: [{"@type": "JobPosting", "title": "Médecin"}]
    page.is_hidden_from_search_engines = lambda: True
    head = head_of(page, site)
    assert graph_of(head)["JobPosting"]["title"] == "Médecin"
    assert meta(head, "robots") == "noindex"


def test_a_page_of_the_host_without_the_mixin_is_described_by_its_own_fields(site):
    page = site.root_page
    page.search_description = "L’accueil."
    head = head_of(Page.objects.get(pk=page.pk), site, path="/")
    assert meta(head, "og:title") == page.title
    assert "BreadcrumbList" not in graph_of(head)


def test_a_view_states_its_own_head(site):
    stated = HeadData(title="Recherche", canonical="http://localhost/recherche/", is_hidden=True)
    head = head_of(site=site, cp_head_data=stated)
    assert (meta(head, "og:title"), meta(head, "robots")) == ("Recherche", "noindex")
    assert (
        head_of(site=site, path="/autre/?q=1").select_one('link[rel="canonical"]')["href"] == "http://localhost/autre/"
    )


def test_without_a_request_the_head_is_that_of_the_pages_site(site):
    head = head_of(campaign_index(title="Campagnes"))
    assert head.select_one('link[rel="canonical"]')["href"] == "http://localhost/campagnes/"
    assert meta(head, "og:site_name") == "Haute-Combe"


def test_a_preview_of_a_page_that_is_not_in_the_tree_yet_has_no_address_and_no_error(site):
    head = head_of(CampaignIndexPage(title="Nouvelle"), site)
    assert meta(head, "og:title") == "Nouvelle"
    assert head.select('link[rel="canonical"]') == []
    assert list(graph_of(head)) == ["GovernmentOrganization"]


def test_icons_and_theme_colours_follow_the_identity(site, django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks(execute=True):
        identity(site, favicon=picture("Emblème", size=(400, 400)), primary="#003d7c", follows_dark_mode=True)
    head = head_of(campaign_index(), site)
    assert [(link["rel"], link["sizes"]) for link in head.select("link[sizes]")] == [
        (["icon"], "96x96"),
        (["apple-touch-icon"], "180x180"),
    ]
    day, night = head.select('meta[name="theme-color"]')
    assert (day.get("media"), day["content"]) == (None, "#003d7c")
    assert night["media"] == "(prefers-color-scheme: dark)"


def test_the_head_of_a_page_costs_few_queries(site, django_assert_num_queries, django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks(execute=True):
        identity(site, favicon=picture("Emblème"), logo=picture("Logo"))
    page = campaign_index(share_image=picture("Maison"))
    head_of(page, site)
    page = CampaignIndexPage.objects.select_related("share_image", "locale").get(pk=page.pk)
    cache.clear()
    site.get_site_root_paths()
    # Identity, its pictures and their files, the share picture's rights and file, the way to the page.
    with django_assert_num_queries(6):
        head_of(page, site)


@pytest.mark.parametrize("tag", ["description", "canonical", "open_graph", "icons", "json_ld"])
def test_each_tag_can_be_left_to_the_host(site, settings, tag):
    page = campaign_index(search_description="Une description.")
    selectors = {
        "description": 'meta[name="description"]',
        "canonical": 'link[rel="canonical"]',
        "open_graph": "meta[property]",
        "icons": 'meta[name="theme-color"]',
        "json_ld": "script",
    }
    settings.CAMPAIGN_PAGES = {"HEAD_DATA": {tag: False}}
    head = head_of(page, site)
    assert {name for name, selector in selectors.items() if not head.select(selector)} == {tag}
