"""For the press: the same day, the hall seen from behind the audience."""

from .. import people, shapes
from ..palette import (
    ACCENT,
    DARK_WOOD,
    DEEP,
    GREENS,
    HAIRS,
    HONEY,
    INK,
    PAPER,
    PRIMARY,
    RUST,
    SAND,
    SKINS,
    STRAW,
    SUN,
    TERRACOTTA,
    TINT,
)
from ..paper import Picture

PIXELS, WEIGHT_LIMIT = 1600, 120_000
TITLE = "La salle du plan, vue depuis le public"
AUDIENCE = (
    (150, 1040, TERRACOTTA, 0, 0),
    (430, 1070, GREENS[4], 3, 1),
    (720, 1050, RUST, 1, 4),
    (1010, 1070, DEEP, 2, 5),
    (1310, 1040, HONEY, 4, 3),
)


def draw() -> Picture:
    picture = Picture(1500, 1000, TITLE)
    picture.lay((shapes.rect(-40, -40, 1580, 1080), picture.ramp(GREENS[6], GREENS[7], angle=60)), lift=0)
    picture.lay((shapes.polygon([(-40, 640), (1540, 640), (1540, 1060), (-40, 1060)]), "#8a5230"), lift=2)
    screen(picture)
    people.bust(picture, 1170, 610, 210, ACCENT, SKINS[4], HAIRS[3], cut="bun", turn=-10, lift=3, collar=STRAW)
    picture.lay(
        (shapes.polygon([(1060, 560), (1280, 560), (1250, 760), (1090, 760)]), picture.ramp("#c38850", DARK_WOOD)),
        lift=4,
    )
    picture.lay((shapes.disc(1170, 650, 34), SUN), lift=1)
    picture.line("M1110 560Q1112 500 1136 486", INK, 6, lift=1)
    for x, y, coat, skin, hair in AUDIENCE:
        people.bust(picture, x, y, 300, coat, SKINS[skin], HAIRS[hair], cut="none", lift=4)
        picture.lay(
            (shapes.pebble(x, y - 276, 70, 84 if hair != 3 else 96, 5, 0.02), picture.ramp(HAIRS[hair], INK)), lift=2
        )
    picture.glow(620, 260, 820, "#ffe3a6", 0.5, mode="soft-light")
    picture.light(shapes.rect(-20, 880, 1540, 160), "#082a26", 0.35, blur=50, mode="multiply")
    return picture


def screen(picture: Picture) -> None:
    picture.lay((shapes.rect(200, 90, 760, 440, 6), PAPER), lift=3)
    picture.lay((shapes.rect(236, 126, 688, 368, 4), STRAW), lift=0)
    for n, tall in enumerate((90, 140, 196, 262)):
        picture.lay((shapes.rect(300 + n * 100, 460 - tall, 64, tall, 3), (TINT, SAND, HONEY, ACCENT)[n]), lift=1)
    picture.line("M290 462H700", INK, 6)
    picture.lay((shapes.disc(810, 270, 70), PRIMARY), (shapes.disc(810, 270, 34), STRAW), lift=1)
