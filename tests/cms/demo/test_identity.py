"""The demo's type: light enough for a phone, and allowed on the web."""

from cms.demo.haute_combe import HAUTE_COMBE
from cms.demo.identity import FONTS

FONT = FONTS / HAUTE_COMBE.heading_font


def test_the_font_is_a_light_woff2_with_its_licence_beside_it():
    assert FONT.read_bytes()[:4] == b"wOF2"
    assert FONT.stat().st_size <= 45_000
    licence = (FONT.parent / "bricolage-grotesque-OFL.txt").read_text(encoding="utf-8")
    assert "SIL OPEN FONT LICENSE Version 1.1" in licence
