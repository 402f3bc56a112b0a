import pytest
from django.core import signing

from campaign_pages.branding.colours import Colour
from campaign_pages.branding.fonts import FontFace
from campaign_pages.branding.palette import Palette
from campaign_pages.branding.preview import preview_url
from campaign_pages.branding.stylesheet import Look, stylesheet

LOOK = Look(
    palette=Palette(primary=Colour.parse("#003d7c")),
    corners="round",
    heading_type="own",
    heading_face=FontFace("Bricolage Grotesque", "/media/b.woff2", 200, 800),
    text_type="heading",
)


def test_a_look_goes_through_its_address_unchanged_and_is_not_kept_by_caches(client):
    response = client.get(preview_url(LOOK))
    assert response.content.decode().startswith(stylesheet(LOOK))
    assert set(response["Cache-Control"].split(", ")) == {"private", "no-store"}


@pytest.mark.parametrize(
    "signed",
    ["", "x", pytest.param(signing.dumps([["red"]]), id="signed for something else"), "a:b:c"],
)
def test_an_address_that_the_site_did_not_sign_shows_nothing(client, signed, db):
    response = client.get(f"/campaign-pages/brand-preview/{signed}.css")
    assert response.status_code == 404
    assert b"--cp-" not in response.content
