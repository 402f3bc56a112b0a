"""A picture that nobody has described yet: the checker of the editor finds it, visitors never meet it."""

import pytest
from bs4 import BeautifulSoup
from django.test import RequestFactory

from tests.factories.pages import campaign, section
from tests.factories.pictures import picture, picture_value

pytestmark = pytest.mark.django_db


def image_block(value):
    return {"type": "picture", "value": {"picture": value, "caption": "", "credit": "", "width": "text"}}


def alternatives(html):
    images = BeautifulSoup(html, "html.parser").select(".cp-picture img")
    return [image.get("alt", "none") for image in images]


def test_in_a_preview_it_has_no_alternative_and_a_decoration_has_an_empty_one(client):
    image = picture(size=(60, 45))
    forgotten, said = picture_value(image, alt=""), picture_value(image, alt="Une table mise")
    decoration = {**picture_value(image, alt=""), "decorative": True}
    page = campaign(body=[section("Voir", *map(image_block, (forgotten, decoration, said)))])

    preview = page.make_preview_request(RequestFactory().get("/"), "").render().content
    public = client.get(page.url).content

    assert alternatives(preview) == ["none", "", "Une table mise"]
    assert alternatives(public) == ["", "", "Une table mise"]
