"""A child-protection referent on the telephone, before the map of the valleys that she covers."""

from .. import people, shapes
from ..palette import (
    ACCENT,
    CREAM,
    DARK_WOOD,
    DEEP,
    GREENS,
    HAIRS,
    HONEY,
    INK,
    PAPER,
    PRIMARY,
    SAND,
    SKINS,
    STRAW,
    SUN,
    TINT,
)
from ..paper import Picture
from .conversation import mug

PIXELS, WEIGHT_LIMIT = 1600, 120_000
TITLE = "Une référente de la protection de l’enfance devant la carte des vallées"
PINS = ((690, 330), (850, 210), (1010, 410), (1190, 260), (1300, 430))


def draw() -> Picture:
    picture = Picture(1500, 1000, TITLE)
    picture.lay((shapes.rect(-40, -40, 1580, 1080), picture.ramp(GREENS[5], GREENS[6], angle=30)), lift=0)
    valleys(picture)
    people.bust(picture, 430, 890, 500, ACCENT, SKINS[1], HAIRS[1], cut="long", turn=16, lift=4)
    picture.lay(("M352 604Q430 690 508 604L522 618Q430 730 338 618Z", STRAW), lift=1)
    people.arm(picture, [(640, 740), (716, 760), (690, 640), (588, 520)], 54, 34, ACCENT)
    picture.lay((shapes.capsule((548, 430), (520, 556), 17), INK), lift=2)
    picture.lay((shapes.pebble(560, 500, 38, 42, 4, 0.03), SKINS[1]), lift=2)
    desk(picture)
    picture.glow(900, 200, 860, "#ffe3a6", 0.45, mode="soft-light")
    return picture


def valleys(picture: Picture) -> None:
    """The map: three valleys, five homes, one thread."""
    picture.lay((shapes.rect(600, 80, 820, 480, 6), DARK_WOOD), lift=3)

    def sheet() -> None:
        picture.lay((shapes.rect(600, 80, 820, 480), CREAM), lift=0)
        for n, paper in enumerate((GREENS[0], GREENS[1], GREENS[2])):
            base = 250 + n * 105
            crest = [(590, base), (760, base - 70), (930, base + 26), (1120, base - 60), (1430, base - 10)]
            picture.lay((shapes.ridge(crest, 600), paper), lift=1)
        picture.line("M610 250Q800 330 960 300T1410 380", PAPER, 13)
        picture.line("M760 550Q830 430 960 300", PAPER, 9)

    picture.window(shapes.rect(622, 102, 776, 436), sheet)
    thread = "M" + "L".join(f"{x} {y}" for x, y in PINS)
    picture.line(thread, ACCENT, 5, lift=1)
    for x, y in PINS:
        picture.lay((shapes.disc(x, y, 17), SUN), lift=2)


def desk(picture: Picture) -> None:
    picture.lay((shapes.rect(-40, 820, 1600, 260, 8), picture.ramp("#c38850", "#955c30")), lift=4)
    for y in (880, 944):
        picture.line(f"M-20 {y}q400 -10 800 4t760 -6", DARK_WOOD, 2.4, opacity=0.3)
    for n, paper in enumerate((PRIMARY, HONEY, TINT, DEEP)):
        picture.lay(
            (
                shapes.polygon([(950, 850 - n * 20), (1330, 838 - n * 20), (1356, 872 - n * 20), (960, 886 - n * 20)]),
                paper,
            ),
            lift=2,
        )
    picture.lay((shapes.polygon([(520, 880), (800, 866), (836, 966), (530, 984)]), PAPER), lift=2)
    for n in range(3):
        picture.line(f"M556 {908 + n * 22}l{(190, 150, 210)[n]} -9", SAND, 6)
    mug(picture, 180, 966, SUN)
