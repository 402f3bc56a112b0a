"""A QR code is read back from its picture and carries the address in letters too."""

import io
import xml.etree.ElementTree as ET

import pytest
import zxingcpp
from PIL import Image

from campaign_pages.channels import qr
from tests.factories.channels import channel_link

ADDRESSES = ["https://www.haute-combe.example/c/abribus", "https://h.example/c/" + "mairie-de-saint-clair-des-combes-2"]


@pytest.mark.parametrize("address", ADDRESSES)
def test_the_picture_reads_as_the_address(address):
    picture = Image.open(io.BytesIO(qr.png(address)))
    (found,) = zxingcpp.read_barcodes(picture)
    assert found.text == address
    # Small as on a screen held at arm's length, too.
    (small,) = zxingcpp.read_barcodes(picture.resize((picture.width // 8, picture.height // 8)))
    assert small.text == address


def test_the_drawing_has_the_same_dark_modules_a_quiet_zone_and_the_address():
    address = ADDRESSES[0]
    drawing = ET.fromstring(qr.svg(address))
    namespace = "{http://www.w3.org/2000/svg}"
    _ground, dark = drawing.findall(f"{namespace}path")
    modules = [step.split("h")[0].split() for step in dark.get("d").split("M")[1:]]
    width = int(drawing.get("viewBox").split()[2])
    columns, rows = [int(x) for x, _y in modules], [int(y) for _x, y in modules]
    assert (min(columns), min(rows)) == (4, 4)
    assert (max(columns), max(rows)) == (width - 5, width - 5)
    assert drawing.find(f"{namespace}text").text == "www.haute-combe.example/c/abribus"
    raster = Image.new("L", (width, width), 255)
    for x, y in zip(columns, rows, strict=True):
        raster.putpixel((x, y), 0)
    (found,) = zxingcpp.read_barcodes(raster.resize((width * 8, width * 8), Image.Resampling.NEAREST))
    assert found.text == address


def test_a_hostile_address_stays_text():
    assert "<script>" not in qr.svg("https://h.example/c/<script>")


@pytest.mark.django_db
def test_an_editor_saves_it_as_a_file(admin_client):
    link = channel_link(code="abribus")
    answer = admin_client.get(f"/admin/campaign-pages/channel-links/{link.pk}/code.png")
    assert answer.headers["Content-Disposition"] == 'attachment; filename="qr-abribus.png"'
    (found,) = zxingcpp.read_barcodes(Image.open(io.BytesIO(answer.content)))
    assert found.text.endswith("/c/abribus")
    assert admin_client.get(f"/admin/campaign-pages/channel-links/{link.pk}/code.exe").status_code == 404
