"""An auxiliaire de puériculture in her room: linen, a mobile, a cradle whose blanket hides who sleeps there."""

from .. import home, nature, people, shapes
from ..palette import (
    ACCENT,
    CREAM,
    GREENS,
    HAIRS,
    HONEY,
    PAPER,
    PEACH,
    PRIMARY,
    SAND,
    SKINS,
    STRAW,
    SUN,
    TERRACOTTA,
    TINT,
)
from ..paper import Picture

PIXELS, WEIGHT_LIMIT = 1600, 120_000
TITLE = "Une auxiliaire de puériculture près d’un berceau"


def draw() -> Picture:
    picture = Picture(1500, 1000, TITLE)
    picture.lay((shapes.rect(-40, -40, 1580, 1080), picture.ramp("#f4dcb4", "#ecc48d", angle=30)), lift=0)
    picture.lay((shapes.rect(-40, 800, 1580, 260), "#b97f4e"), lift=2)
    linen(picture)
    home.pane(picture, 1030, 120, 330, 330, bars=1)
    people.bust(picture, 620, 880, 460, GREENS[2], SKINS[3], HAIRS[3], cut="bun", turn=18, lift=4, collar=PAPER)
    picture.lay((shapes.rect(676, 740, 76, 50, 6), PAPER), (shapes.rect(690, 756, 46, 7, 3), GREENS[4]), lift=1)
    cradle(picture)
    people.arm(picture, [(790, 740), (870, 800), (940, 796), (1010, 752)], 50, 32, GREENS[2])
    people.palm(picture, 1034, 738, SKINS[3], 1)
    mobile(picture)
    picture.glow(1190, 280, 760, "#ffe3a6", 0.5, mode="soft-light")
    picture.light(shapes.rect(-20, 920, 1540, 120), "#3a1d0c", 0.26, blur=40, mode="multiply")
    return picture


def linen(picture: Picture) -> None:
    """Towels and blankets, folded and put away."""
    for y, papers in ((330, (SUN, TINT, TERRACOTTA)), (540, (GREENS[3], PAPER, HONEY))):
        picture.lay((shapes.rect(70, y, 350, 18, 4), "#8a5230"), lift=3)
        for column, paper in enumerate(papers):
            for n in range(3):
                picture.lay((shapes.rect(92 + column * 108, y - 36 - n * 32, 94, 34, 14), paper), lift=1)
    home.pot(picture, 150, 800, 90)
    for angle in (-120, -92, -64):
        nature.spray(picture, 150, 724, angle, 190, GREENS[3], GREENS[5], pairs=5, size=0.34, lift=2)


def cradle(picture: Picture) -> None:
    hood = "M1270 830V640Q1276 530 1180 520Q1236 640 1190 760Z"
    picture.lay((hood, picture.ramp(SAND, "#d4ad74")), lift=3)
    picture.lay(("M940 770Q1060 650 1240 740L1256 810H930Z", picture.ramp(PAPER, PEACH)), lift=2)
    for x, y in ((1000, 756), (1070, 728), (1146, 728), (1206, 760)):
        picture.lay((shapes.disc(x, y, 13), ACCENT), lift=0)
    picture.lay(("M900 790H1290L1250 940H950Z", picture.ramp("#d9ad6e", "#b8834a")), lift=4)
    for y in (822, 856, 890, 922):
        picture.line(f"M{912 + (y - 800) // 3} {y}H{1278 - (y - 800) // 3}", "#8a5230", 4, opacity=0.5)
    for x, turn in ((970, -40), (1226, 40)):
        picture.line(f"M{x} 936l{turn} 70", "#8a5230", 18, lift=2)


def mobile(picture: Picture) -> None:
    picture.line("M1110 -20V90M980 110Q1110 70 1240 110", PRIMARY, 5, lift=1)
    for x, drop, paper in ((980, 200, SUN), (1066, 250, ACCENT), (1154, 214, STRAW), (1240, 262, GREENS[4])):
        picture.line(f"M{x} 102V{drop}", PRIMARY, 3)
        picture.lay((shapes.half_leaf(x - 34, drop + 22, 68, 50, 0, -1), paper), lift=2)
        picture.lay((shapes.half_leaf(x - 34, drop + 22, 68, 50, 0, 1), CREAM), lift=1)
