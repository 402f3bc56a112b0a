"""An educator walks along the lake with a teenager; both from behind, on a path that goes on."""

from .. import nature, people, shapes
from ..palette import ACCENT, DEEP, GREENS, HAIRS, HONEY, INK, PEACH, PRIMARY, SAND, SKINS, STRAW, SUN, TERRACOTTA
from ..paper import Picture

PIXELS, WEIGHT_LIMIT = 1600, 120_000
TITLE = "Un éducateur et une adolescente marchent au bord d’un lac, de dos"


def draw() -> Picture:
    picture = Picture(1500, 1000, TITLE)
    nature.sky(picture, 980, 300, (PEACH, "#f2c48f", "#f7d7a2", STRAW, "#fce9bd"), step=170)
    nature.sun(picture, 980, 300, 76)
    nature.cloud(picture, 260, 160, 330)
    nature.hill(picture, [(-40, 430), (240, 320), (560, 420), (900, 350), (1540, 420)], GREENS[1], GREENS[2])
    nature.hill(picture, [(-40, 500), (380, 430), (760, 500), (1200, 420), (1540, 470)], GREENS[3], GREENS[4])
    lake(picture)
    nature.hill(picture, [(-40, 690), (300, 650), (720, 730), (1100, 800), (1540, 860)], GREENS[4], GREENS[6])
    path = shapes.limb([(640, 1060), (700, 900), (640, 790), (560, 730), (570, 694)], 190, 16)
    picture.lay((path, picture.ramp(SAND, HONEY, angle=-90)), lift=1)
    nature.round_tree(picture, 190, 860, 470, GREENS[3], GREENS[6])
    nature.grove(picture, [(1230, 900, 150), (1390, 930, 210)], seed=3)
    for x, y, length in ((600, 920, 260), (780, 940, 230)):
        nature.long_shadow(picture, x, y, length, 46)
    people.walker(picture, 600, 920, 400, PRIMARY, SKINS[2], HAIRS[3], INK, cut="short", bag=ACCENT)
    people.walker(picture, 780, 940, 330, TERRACOTTA, SKINS[1], HAIRS[0], DEEP, cut="long", stride=-1)
    nature.flowers(picture, [(1010, 900, 20), (1080, 940, 24), (380, 930, 22)], SUN)
    return picture


def lake(picture: Picture) -> None:
    shore = shapes.ridge([(-40, 560), (400, 530), (900, 560), (1540, 520)], 1060)
    picture.lay((shore, picture.ramp("#bfd9cd", "#6fa79b")), lift=2)
    for y, x, width in ((600, 820, 330), (640, 900, 220), (690, 980, 130)):
        picture.line(f"M{x} {y}h{width}", "#fdeec2", 9, opacity=0.8)
