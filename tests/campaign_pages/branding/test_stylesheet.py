import re

import pytest

from campaign_pages.branding.colours import Colour
from campaign_pages.branding.fonts import FontFace
from campaign_pages.branding.palette import Palette
from campaign_pages.branding.stylesheet import Look, css_string, night_preview, stylesheet

TOKENS = [
    *("ink", "ink-soft", "paper", "tint", "line", "link", "focus"),
    *("primary", "on-primary", "primary-deep", "on-primary-deep", "accent", "on-accent", "light", "on-light"),
    *("radius", "button-radius", "font-heading", "font-text", "heading-weight"),
]


def test_every_agreed_token_is_there_and_nothing_at_night_unless_the_site_follows_it():
    css = stylesheet(Look())
    assert [token for token in TOKENS if f"--cp-{token}:" not in css] == []
    assert css.startswith("@layer campaign-pages {")
    assert "prefers-color-scheme" not in css
    assert "@font-face" not in css


def test_night_colours_are_for_screens_and_differ():
    css = stylesheet(Look(follows_dark_mode=True))
    day, night = css.split("@media screen and (prefers-color-scheme: dark)")
    assert "--cp-paper: #fffdf8;" in day
    assert "--cp-paper: #fffdf8;" not in night
    assert "color-scheme: light dark" in day
    assert css.count("{") == css.count("}")


def test_the_digest_follows_the_content():
    look = Look()
    assert re.fullmatch(r"[0-9a-f]{12}", look.digest)
    assert Look(corners="soft").digest == look.digest
    other = Look(palette=Palette(accent=Colour.parse("#b4430e")))
    assert len({look.digest, other.digest, Look(corners="round").digest, Look(follows_dark_mode=True).digest}) == 4


def test_own_fonts_are_declared_once_and_used():
    face = FontFace("Bricolage Grotesque", "/media/fonts/b.woff2", 200, 800)
    css = stylesheet(Look(heading_type="own", heading_face=face, text_type="heading"))
    assert css.count("@font-face") == 1
    assert 'font-family: "Bricolage Grotesque";' in css
    assert "font-display: swap;" in css
    assert "font-weight: 200 800;" in css
    assert css.count('"Bricolage Grotesque", system-ui') == 2


@pytest.mark.parametrize(
    "typed",
    ['"; } body { display: none } a { x: "', "</style><script>", "a\\", "a\nb", "*/ /*", "url(//x.example)", "é·'"],
)
def test_nothing_typed_leaves_its_string(typed):
    quoted = css_string(typed)
    inside = quoted[1:-1]
    assert quoted[0] == quoted[-1] == '"'
    assert re.fullmatch(r"(?:[A-Za-z0-9 ]|\\[0-9a-f]+ )*", inside)
    assert re.sub(r"\\([0-9a-f]+) ", lambda match: chr(int(match[1], 16)), inside) == typed


def test_the_stylesheet_of_a_hostile_font_keeps_its_shape():
    hostile = FontFace('x"; } body { color: red } y {', '/m/") ; } body { color: red', 400, 700)
    css = stylesheet(Look(heading_type="own", heading_face=hostile, corners="; } body{color:red}"))
    assert "color: red" not in css
    assert "body {" not in css
    assert css.count("{") == css.count("}")


def test_the_specimen_shows_the_night_in_one_place():
    assert night_preview(Look(), ".cp-specimen__night").startswith(".cp-specimen__night {\n  --cp-ink: ")
