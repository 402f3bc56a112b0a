import pytest
from django.test import RequestFactory
from wagtail.images import get_image_model

from campaign_pages.branding.palette import Palette
from campaign_pages.models import Branding
from tests.factories.branding import default_site, identity, other_site
from tests.factories.pictures import picture


@pytest.fixture
def request_for(db):
    def make(site, path="/"):
        request = RequestFactory().get(path, HTTP_HOST=site.hostname, SERVER_PORT=str(site.port))
        request.META["HTTP_HOST"] = site.hostname
        return request

    return make


@pytest.mark.django_db
def test_a_site_that_saved_nothing_has_a_designed_default_and_no_row(request_for):
    site = default_site()
    branding = Branding.for_request(request_for(site))
    assert (branding.name, branding.palette, branding.words.meeting) == (
        "Haute-Combe",
        Palette(),
        "réunion d’information",
    )
    assert branding.stylesheet_url().startswith(f"/campaign-pages/brand-{site.pk}-")
    assert Branding.objects.count() == 0


@pytest.mark.django_db
def test_reading_an_identity_costs_one_query_and_once_per_request(
    request_for, django_assert_num_queries, settings, django_capture_on_commit_callbacks
):
    site = default_site()
    with django_capture_on_commit_callbacks(execute=True):
        identity(
            site,
            organisation_name="Département de la Haute-Combe",
            logo=picture("Logo"),
            logo_dark=picture("Logo blanc"),
            favicon=picture("Emblème"),
            legal_notice_page=site.root_page,
            personal_data_page=site.root_page,
            accessibility_page=site.root_page,
        )
    request = request_for(site)
    request._wagtail_site = site
    with django_assert_num_queries(1):
        branding = Branding.for_request(request)
        assert branding.palette.accent == Palette().accent
        assert branding.words.carer_plural == "assistants familiaux"
        assert branding.name == "Département de la Haute-Combe"
        assert branding.look.digest in branding.stylesheet_url()
        assert Branding.for_request(request) is branding
    site.get_site_root_paths()
    with django_assert_num_queries(1):
        assert [link.href for link in branding.legal_links(request)] == ["/", "/", "/"]
    with django_assert_num_queries(2):
        assert sorted(branding.marks) == ["favicon", "logo", "logo_dark"]
        assert len(branding.marks["favicon"]) == 2


@pytest.mark.django_db
def test_logos_are_cut_when_the_identity_is_saved_and_not_when_it_is_shown(django_capture_on_commit_callbacks, caplog):
    with django_capture_on_commit_callbacks(execute=True):
        branding = identity(logo=picture("Logo", size=(1200, 300)), favicon=picture("Emblème", size=(400, 400)))
    files = get_image_model().get_rendition_model().objects
    assert files.count() == 3
    shown = Branding.objects.get(pk=branding.pk)
    assert [(mark.width, mark.height) for mark in shown.marks["favicon"]] == [(96, 96), (180, 180)]
    assert (shown.marks["logo"][0].width, shown.marks["logo"][0].height) == (560, 140)
    # Every page of the site carries the logo: the lighter format, in which it loses nothing.
    assert (shown.marks["logo"][0].kind, shown.marks["logo"][0].url.rpartition(".")[2]) == ("image/webp", "webp")
    assert {mark.kind for mark in shown.marks["favicon"]} == {"image/png"}
    assert files.count() == 3
    assert caplog.records == []


@pytest.mark.django_db
def test_a_file_that_went_missing_is_made_once_and_logged(django_capture_on_commit_callbacks, caplog):
    with django_capture_on_commit_callbacks(execute=True):
        branding = identity(logo=picture("Logo"))
    files = get_image_model().get_rendition_model().objects
    files.all().delete()
    assert Branding.objects.get(pk=branding.pk).marks["logo"][0].width == 266
    assert len(caplog.records) == 1
    assert Branding.objects.get(pk=branding.pk).marks["logo"][0].width == 266
    assert (len(caplog.records), files.count()) == (1, 1)


@pytest.mark.django_db
def test_a_logo_whose_file_is_lost_shows_no_logo_and_no_error():
    lost = picture("Logo")
    lost.file.storage.delete(lost.file.name)
    assert identity(logo=lost).marks == {}


@pytest.mark.django_db
def test_two_sites_share_nothing(request_for):
    first, second = default_site(), other_site()
    identity(first, organisation_name="Haute-Combe", primary="#003d7c", carer_inclusive="famille d’accueil")
    identity(second, organisation_name="Basse-Combe", facebook="https://facebook.com/bassecombe")
    one, two = Branding.for_request(request_for(first)), Branding.for_request(request_for(second))
    assert (one.name, two.name) == ("Haute-Combe", "Basse-Combe")
    assert (one.words.carer, two.palette.primary) == ("famille d’accueil", Palette().primary)
    assert (one.social_links, len(two.social_links)) == ([], 1)
    assert one.look.digest != two.look.digest


def test_without_any_site_the_default_identity_still_speaks():
    branding = Branding.for_site(None)
    assert (branding.name, branding.stylesheet_url()) == ("", None)
    assert branding.words.carer_masculine == "assistant familial"
    assert str(branding)
