import pytest

from campaign_pages.models import Branding
from tests.factories.branding import default_site, identity, other_site


@pytest.mark.django_db
def test_the_stylesheet_holds_the_sites_colours_and_is_kept_for_a_year(client, django_assert_num_queries):
    branding = identity(primary="#003d7c")
    with django_assert_num_queries(1):
        response = client.get(branding.stylesheet_url())
    assert "--cp-primary: #003d7c;" in response.content.decode()
    assert response["Content-Type"] == "text/css; charset=utf-8"
    assert {"public", "immutable", "max-age=31536000"} <= set(response["Cache-Control"].split(", "))
    assert not response.cookies
    assert "Cookie" not in response.get("Vary", "")


@pytest.mark.django_db
def test_a_site_that_saved_nothing_is_served_the_default_and_nothing_is_written(client):
    site = default_site()
    response = client.get(Branding.for_site(site).stylesheet_url())
    assert "--cp-primary: #14524a;" in response.content.decode()
    assert Branding.objects.count() == 0


@pytest.mark.django_db
def test_an_old_address_leads_to_the_new_one_for_a_minute(client):
    branding = identity()
    old = branding.stylesheet_url()
    Branding.objects.update(primary="#003d7c")
    response = client.get(old)
    assert response.url == Branding.objects.get().stylesheet_url() != old
    assert set(response["Cache-Control"].split(", ")) == {"public", "max-age=60"}
    assert "--cp-primary: #003d7c;" in client.get(response.url).content.decode()


@pytest.mark.django_db
def test_each_site_has_its_own_stylesheet_from_any_host(client):
    first, second = identity(primary="#003d7c"), identity(other_site(), primary="#5b2a86")
    assert "#5b2a86" not in client.get(first.stylesheet_url()).content.decode()
    assert "--cp-primary: #5b2a86;" in client.get(second.stylesheet_url()).content.decode()


@pytest.mark.django_db
def test_an_unknown_site_is_not_found_and_a_post_is_refused(client):
    url = identity().stylesheet_url()
    assert client.get("/campaign-pages/brand-999-aaaaaaaaaaaa.css").status_code == 404
    refused = client.post(url)
    assert (refused.status_code, refused["Allow"]) == (405, "GET, HEAD")


@pytest.mark.django_db
@pytest.mark.parametrize("number", ["0", "2147483648", "9223372036854775808", "9" * 23, "9" * 5000])
def test_a_number_that_no_site_can_have_is_not_found(client, number):
    identity(primary="#003d7c")
    response = client.get(f"/campaign-pages/brand-{number}-abc.css")
    assert response.status_code == 404
    assert "#003d7c" not in response.content.decode()
