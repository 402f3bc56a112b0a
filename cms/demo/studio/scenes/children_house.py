"""A small children's house in its village, seen from afar: a garden, an empty swing, lit windows."""

from .. import home, nature, shapes
from ..palette import ACCENT, CREAM, DARK_WOOD, GREENS, HONEY, PAPER, PEACH, SAND, STRAW, SUN, TERRACOTTA, TINT
from ..paper import Picture

PIXELS, WEIGHT_LIMIT = 1600, 120_000
TITLE = "Une maison d’enfants dans son village, vue de loin"


def draw() -> Picture:
    picture = Picture(1500, 1000, TITLE)
    nature.sky(picture, 420, 330, (PEACH, "#f2c48f", "#f7d7a2", STRAW, "#fce9bd"), step=180)
    nature.sun(picture, 420, 330, 64)
    nature.cloud(picture, 900, 130, 380)
    nature.hill(picture, [(-40, 450), (300, 330), (700, 440), (1100, 310), (1540, 420)], GREENS[1], GREENS[2])
    nature.hill(picture, [(-40, 560), (360, 500), (820, 560), (1200, 470), (1540, 540)], GREENS[2], GREENS[4])
    for x, y, size, wall in (
        (170, 560, 96, CREAM),
        (290, 548, 76, TINT),
        (400, 556, 88, PAPER),
        (1320, 520, 84, CREAM),
    ):
        home.cottage(picture, x, y, size, wall, TERRACOTTA)
    nature.grove(picture, [(90, 576, 90), (490, 570, 100), (1230, 530, 90), (1420, 540, 110)], seed=5)
    nature.hill(picture, [(-40, 700), (400, 650), (800, 690), (1200, 650), (1540, 700)], GREENS[3], GREENS[6])
    house(picture)
    path = shapes.limb([(430, 1060), (560, 930), (760, 850), (850, 800)], 120, 36)
    picture.lay((path, picture.ramp(SAND, HONEY, angle=-90)), lift=1)
    nature.round_tree(picture, 1310, 850, 420, GREENS[3], GREENS[6], seed=8)
    swing(picture)
    nature.flowers(picture, [(1060, 930, 20), (1130, 960, 24), (1000, 974, 18), (690, 968, 20)], ACCENT)
    return picture


def house(picture: Picture) -> None:
    picture.lay((shapes.rect(640, 520, 480, 290), picture.ramp(CREAM, "#ecd2a4")), lift=3)
    home.roof(picture, 590, 370, 580, 170)
    for x in (690, 1000):
        home.pane(picture, x, 580, 76, 96)
    home.door(picture, 820, 806, 100, 170)
    picture.lay((shapes.rect(1010, 340, 46, 90), "#d9b98a"), lift=1)
    picture.glow(870, 720, 260, "#ffe8ae", 0.5)


def swing(picture: Picture) -> None:
    picture.line("M250 880L310 640L370 880M500 880L440 640", DARK_WOOD, 13, lift=2)
    picture.line("M296 640H456", DARK_WOOD, 14, lift=2)
    picture.line("M350 646V812M406 646V812", SUN, 4)
    picture.lay((shapes.rect(336, 808, 84, 16, 5), ACCENT), lift=2)
