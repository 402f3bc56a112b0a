import io

import pytest
from bs4 import BeautifulSoup
from django.core.files.images import ImageFile
from django.template import Context, Template
from django.test import override_settings
from wagtail.images import get_image_model

from campaign_pages.pictures.specs import SPECS, all_filters
from campaign_pages.pictures.tasks import prepare_pictures
from tests.factories.pictures import picture

pytestmark = pytest.mark.django_db

DRAWING = '<svg xmlns="http://www.w3.org/2000/svg" width="640" height="480"><path d="M0 0h9v9z"/></svg>'


def printed(image, tag='{% cp_picture image "card" %}'):
    html = Template("{% load campaign_pictures %}" + tag).render(Context({"image": image}))
    return BeautifulSoup(html, "html.parser")


def widths(srcset):
    return [int(candidate.split()[1].rstrip("w")) for candidate in srcset.split(", ")]


def test_a_picture_is_offered_in_all_its_widths_and_loaded_when_it_comes_near():
    soup = printed(picture("Une maison", size=(1600, 1200), description="Une maison éclairée"))

    assert widths(soup.source["srcset"]) == [320, 560, 800]
    assert soup.source["type"] == "image/webp"
    assert soup.source["sizes"] == SPECS["card"].sizes
    assert (soup.img["width"], soup.img["height"]) == ("560", "373")
    assert soup.img["loading"] == "lazy"
    assert soup.img["alt"] == "Une maison éclairée"
    assert soup.img["src"].endswith(".jpg")


def test_the_first_screen_does_not_wait():
    soup = printed(picture(), '{% cp_picture image "hero" %}')

    assert "loading" not in soup.img.attrs
    assert soup.img["fetchpriority"] == "high"


def test_a_small_picture_is_not_blown_up():
    soup = printed(picture(size=(400, 300)))

    assert max(widths(soup.source["srcset"])) <= 400
    assert len(widths(soup.source["srcset"])) == len(set(widths(soup.source["srcset"])))


@pytest.mark.parametrize(
    ("alt", "expected"), [('""', ""), ('"Une table mise"', "Une table mise"), ("", "La description de la bibliothèque")]
)
def test_the_alternative_text_is_that_of_the_use(alt, expected):
    image = picture(description="La description de la bibliothèque")

    assert printed(image, f'{{% cp_picture image "card" {alt} %}}').img["alt"] == expected


@override_settings(WAGTAILIMAGES_EXTENSIONS=["svg", "png"])
def test_a_drawing_is_served_as_it_is():
    image = get_image_model().objects.create(
        title="Dessin", file=ImageFile(io.BytesIO(DRAWING.encode()), name="dessin.svg"), width=640, height=480
    )

    soup = printed(image)

    assert soup.img["src"].endswith(".svg")
    assert soup.source is None


def test_nothing_is_printed_without_a_picture():
    assert str(printed(None)).strip() == ""


def test_pictures_are_prepared_once_and_those_deleted_meanwhile_are_passed_over():
    image = picture()

    first = prepare_pictures.call([[image.pk, "card"], [image.pk, "share"], [9999, "card"]])
    again = prepare_pictures.call([[image.pk, "card"]])

    assert first == image.renditions.count() == len({*SPECS["card"].filters, *SPECS["share"].filters})
    assert again == 0


def test_every_spec_has_ascending_widths_and_its_filters_are_prefetched():
    for spec in SPECS.values():
        assert list(spec.widths) == sorted(set(spec.widths))
        assert set(spec.filters) <= set(all_filters())
    assert len(all_filters()) == len(set(all_filters()))
