import datetime
import re

import pytest
from bs4 import BeautifulSoup
from django.template import Context, Template
from django.test import RequestFactory
from wagtail.models import Page

from campaign_pages.models import Branding
from tests.factories.branding import default_site, identity, other_site
from tests.factories.pictures import picture


def rendered(source, **context):
    return Template("{% load campaign_branding %}" + source).render(Context(context))


def request_for(site):
    request = RequestFactory().get("/")
    request._wagtail_site = site
    return request


@pytest.mark.django_db
def test_words_follow_the_site_of_the_request():
    first, second = default_site(), other_site()
    identity(first, carer_plural="familles d’accueil")
    source = '{% cp_word "carer" "plural" %}'
    assert rendered(source, request=request_for(first)) == "familles d’accueil"
    assert rendered(source, request=request_for(second)) == "assistants familiaux"


@pytest.mark.django_db
def test_without_a_request_the_site_is_that_of_the_page_else_the_default_one(django_assert_num_queries):
    identity(default_site(), carer_plural="familles d’accueil")
    second = other_site()
    identity(second, carer_plural="accueillants")
    source = '{% cp_word "carer" "plural" %}, {% cp_fill "{meeting}" %}'
    assert rendered(source) == "familles d’accueil, réunion d’information"
    page = Page.objects.get(pk=second.root_page_id)
    assert rendered(source, page=page).startswith("accueillants")
    assert rendered(source, cp_branding=Branding(carer_plural="choisis")).startswith("choisis")
    with django_assert_num_queries(2):
        rendered(source + source)


@pytest.mark.django_db
def test_filled_texts_are_escaped_once():
    branding = Branding(carer_inclusive="<b>famille</b>")
    assert rendered("{% cp_fill text %}", text="<i>{carer}</i> & co", cp_branding=branding) == (
        "&lt;i&gt;&lt;b&gt;famille&lt;/b&gt;&lt;/i&gt; &amp; co"
    )


@pytest.mark.django_db
def test_styles_name_both_stylesheets_once_and_nothing_inline():
    site = default_site()
    printed = rendered("{% cp_styles %}{% cp_styles %}", request=request_for(site))
    links = [link["href"] for link in BeautifulSoup(printed, "html.parser").find_all("link", rel="stylesheet")]
    assert links[0] == "/static/campaign_pages/css/campaign.css"
    assert links[-1] == Branding.for_site(site).stylesheet_url()
    # Between them, those of the apps that stand on this one.
    assert len(links) > 2
    assert all(link.startswith("/static/testimonials/css/") for link in links[1:-1])
    assert len(set(links)) == len(links)
    assert "<style" not in printed


@pytest.mark.django_db
def test_a_preview_links_its_unsaved_colours_and_both_themes(client):
    branding = Branding(site=default_site(), primary="#003d7c")
    branding.get_preview_context(None, "")
    printed = BeautifulSoup(rendered("{% cp_styles %}", cp_branding=branding), "html.parser")
    css = client.get(printed.find_all("link")[-1]["href"]).content.decode()
    assert "--cp-primary: #003d7c;" in css
    assert ".cp-specimen__night {" in css


@pytest.mark.django_db
def test_the_logo_is_a_picture_named_after_the_organisation_else_its_name(django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks(execute=True):
        branding = identity(organisation_name="Haute-Combe", logo=picture("Logo", size=(1200, 300)))
    image = BeautifulSoup(rendered("{% cp_logo %}", cp_branding=branding), "html.parser").img
    assert (image["alt"], image["width"], image["height"]) == ("Haute-Combe", "560", "140")
    words = rendered('{% cp_logo "dark" %}', cp_branding=branding)
    assert "<img" not in words
    assert "Haute-Combe" in words


@pytest.mark.django_db
def test_at_night_the_logo_for_dark_backgrounds_takes_over_if_the_site_follows(django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks(execute=True):
        branding = identity(logo=picture("Logo"), logo_dark=picture("Logo blanc"), follows_dark_mode=True)
    assert BeautifulSoup(rendered("{% cp_logo %}", cp_branding=branding), "html.parser").source["media"] == (
        "(prefers-color-scheme: dark)"
    )
    branding.follows_dark_mode = False
    assert "<source" not in rendered("{% cp_logo %}", cp_branding=branding)


@pytest.mark.django_db
def test_the_footer_says_who_speaks_where_to_follow_and_the_accessibility_status(django_assert_num_queries):
    site = default_site()
    identity(
        site,
        organisation_name="Département de la Haute-Combe",
        postal_address="1 place des Trois-Combes\r\n\r\n99001 Saint-Clair",
        phone="04 65 71 00 00",
        mastodon="https://social.example.org/@hautecombe",
        accessibility_address="/accessibilite/",
    )
    identity(other_site(), facebook="https://facebook.com/bassecombe", legal_notice_address="/autres-mentions/")
    with django_assert_num_queries(1):
        printed = rendered("{% cp_footer %}", request=request_for(site))
    footer = BeautifulSoup(printed, "html.parser").footer
    assert [link.get_text() for link in footer.select(".cp-footer__social li > a")] == ["Mastodon"]
    assert footer.select_one("a[href='tel:0465710000']").get_text() == "04 65 71 00 00"
    assert len(footer.address.find_all("br")) == 2
    declaration = footer.select_one("a[href='/accessibilite/']").get_text()
    assert re.search("non conforme|not compliant", declaration)
    assert "bassecombe" not in printed
    assert "autres-mentions" not in printed


@pytest.mark.django_db
def test_the_footer_of_an_unsaved_identity_states_the_status_without_empty_lists():
    footer = BeautifulSoup(rendered("{% cp_footer %}", request=request_for(default_site())), "html.parser").footer
    assert [item.get_text() for item in footer.find_all("li")] != []
    assert footer.select(".cp-footer__social, address, a") == []


@pytest.mark.django_db
def test_an_audit_changes_what_the_footer_states():
    audited = Branding(accessibility_audit_date=datetime.date.today(), accessibility_rate=100)
    printed = rendered("{% cp_footer %}", cp_branding=audited)
    assert re.search("totalement conforme|fully compliant", printed)
