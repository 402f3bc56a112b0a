"""A social worker receives a family; we see the family from behind."""

from .. import home, nature, people, shapes
from ..palette import (
    ACCENT,
    DARK_WOOD,
    DEEP,
    GREENS,
    HAIRS,
    HONEY,
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
TITLE = "Une travailleuse sociale reçoit une famille, vue de dos"


def draw() -> Picture:
    picture = Picture(1500, 1000, TITLE)
    picture.lay((shapes.rect(-40, -40, 1580, 1080), picture.ramp(STRAW, "#f0c987", angle=40)), lift=0)
    frames(picture)
    home.pane(picture, 140, 110, 300, 340)
    home.lamp(picture, 760, -20, 130, 120, ACCENT)
    people.bust(picture, 760, 770, 400, PRIMARY, SKINS[2], HAIRS[0], cut="short", turn=-6, lift=4, collar=TINT)
    picture.lay((shapes.rect(120, 748, 1260, 320, 12), picture.ramp("#c38850", "#955c30")), lift=4)
    picture.lay((shapes.rect(112, 740, 1276, 22, 8), "#d9a468"), lift=2)
    people.arm(picture, [(606, 672), (574, 748), (610, 796), (690, 804)], 44, 30, PRIMARY)
    people.palm(picture, 712, 802, SKINS[2], 1)
    leaflet(picture)
    family(picture)
    picture.light(shapes.rect(-20, 900, 1540, 140), "#3a1d0c", 0.28, blur=46, mode="multiply")
    return picture


def frames(picture: Picture) -> None:
    for x, y, paper in ((1010, 120, GREENS[1]), (1210, 150, TERRACOTTA), (1060, 320, HONEY)):
        picture.lay((shapes.rect(x, y, 160, 140, 4), PAPER), lift=3)
        picture.lay((shapes.rect(x + 18, y + 18, 124, 104, 2), paper), lift=0)
        picture.lay((shapes.ridge([(x + 18, y + 96), (x + 70, y + 64), (x + 142, y + 88)], y + 122), GREENS[4]), lift=0)
    home.pot(picture, 1330, 740, 110)
    for angle in (-126, -96, -66):
        nature.spray(picture, 1330, 646, angle, 210, GREENS[3], GREENS[6], pairs=5, size=0.34, lift=2)


def leaflet(picture: Picture) -> None:
    picture.lay((shapes.polygon([(770, 800), (910, 786), (940, 862), (790, 878)]), PAPER), lift=2)
    picture.lay((shapes.polygon([(910, 786), (1040, 800), (1060, 872), (940, 862)]), SAND), lift=1)
    picture.lay((shapes.disc(846, 828, 20), SUN), lift=0)
    picture.line("M950 822l74 8M956 842l64 6", RUST, 5)


def family(picture: Picture) -> None:
    """Two parents, from behind: heads and shoulders only."""
    for x, y, size, coat, skin, hair, tall in (
        (440, 1040, 400, TERRACOTTA, SKINS[3], HAIRS[3], 118),
        (1080, 1050, 430, GREENS[5], SKINS[0], HAIRS[4], 100),
    ):
        picture.lay((shapes.rect(x - 130, y - 230, 260, 300, 40), DARK_WOOD), lift=3)
        people.bust(picture, x, y, size, coat, skin, hair, cut="none", lift=4)
        picture.lay((shapes.pebble(x, y - size * 0.92, 92, tall, 9, 0.02), picture.ramp(hair, DEEP)), lift=2)
