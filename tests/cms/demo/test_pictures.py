"""The committed pictures: each with its words, in the library's limits, and nobody's property."""

import pytest
from PIL import Image

from cms.demo.houses import HOUSES
from cms.demo.pictures import CREDIT, FOLDER

PICTURES = [picture for house in HOUSES for picture in house.pictures]

PHOTOGRAPHIC = [picture for picture in PICTURES if picture.file.endswith(".jpg")]


@pytest.mark.parametrize("picture", PICTURES, ids=lambda picture: picture.key)
def test_every_picture_has_a_title_an_alternative_and_a_credit(picture):
    assert len(picture.title) > 10
    assert len(picture.alt) > 10
    assert picture.alt != picture.title
    assert picture.credit == CREDIT
    assert "CC0" in picture.credit


@pytest.mark.parametrize("picture", PHOTOGRAPHIC, ids=lambda picture: picture.key)
def test_every_illustration_is_light_large_and_keeps_its_source(picture):
    assert picture.path.stat().st_size <= 250_000
    assert Image.open(picture.path).width >= 1200
    assert picture.path.with_suffix(".svg").read_text(encoding="utf-8").startswith("<svg")


@pytest.mark.parametrize("picture", PHOTOGRAPHIC, ids=lambda picture: picture.key)
def test_the_focal_point_lies_inside_the_picture(picture):
    x, y, width, height = picture.focus
    across, down = Image.open(picture.path).size
    assert (x - width / 2 >= 0, x + width / 2 <= across) == (True, True)
    assert (y - height / 2 >= 0, y + height / 2 <= down) == (True, True)


def test_every_committed_raster_is_in_the_list():
    rasters = {path.name for path in FOLDER.iterdir() if path.suffix in {".jpg", ".png"}}
    assert rasters == {picture.file for picture in PICTURES}


def test_no_source_names_a_machine_or_another_host():
    sources = [path.read_text(encoding="utf-8") for path in FOLDER.glob("*.svg")]
    addresses = {part.split('"')[0] for source in sources for part in source.split("http")[1:]}
    assert addresses == {"://www.w3.org/2000/svg"}
    assert [source for source in sources if "file:" in source] == []
