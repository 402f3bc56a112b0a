"""A doctor of the maison départementale and the person she receives, at the same desk."""

from .. import home, nature, people, shapes
from ..palette import (
    ACCENT,
    CLAY,
    CREAM,
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
from .conversation import mug

PIXELS = 2000
TITLE = "Une médecin de la MDPH reçoit une personne à son bureau"


def draw() -> Picture:
    picture = Picture(1500, 1000, TITLE)
    picture.lay((shapes.rect(-40, -40, 1580, 1080), picture.ramp(GREENS[2], GREENS[3], angle=30)), lift=0)
    picture.lay((shapes.rect(-40, 560, 1580, 520), GREENS[4]), lift=1)
    picture.lay((shapes.rect(-40, 552, 1580, 14), GREENS[1]), lift=1)
    window(picture)
    shelves(picture)
    plant(picture)
    people.bust(picture, 640, 790, 430, PAPER, SKINS[1], HAIRS[0], cut="long", turn=12, lift=4)
    coat(picture)
    desk(picture)
    visitor(picture)
    picture.glow(300, 250, 900, "#ffd78e", 0.5, mode="soft-light")
    picture.light(shapes.polygon([(120, 110), (440, 110), (1180, 1040), (640, 1040)]), "#ffe2a0", 0.3, blur=34)
    picture.light(shapes.rect(-20, 900, 1540, 140), "#082a26", 0.3, blur=50, mode="multiply")
    return picture


def window(picture: Picture) -> None:
    x, y, w, h = 110, 96, 330, 380
    picture.lay((shapes.rect(x - 26, y - 26, w + 52, h + 52, 6), PAPER), lift=3)

    def outside() -> None:
        picture.lay((shapes.rect(x, y, w, h), nature.DUSK[1]), lift=0)
        for index, paper in enumerate(nature.DUSK[2:]):
            picture.lay((shapes.pebble(250, 300, 260 - 46 * index, 250 - 46 * index, index, 0.02), paper), lift=1)
        nature.sun(picture, 250, 292, 40)
        picture.lay(
            (shapes.ridge([(90, 330), (200, 300), (340, 350), (460, 320)], 520), picture.ramp("#e1cf9f", GREENS[1])),
            lift=2,
        )
        picture.lay(
            (shapes.ridge([(90, 396), (220, 400), (330, 380), (460, 410)], 520), picture.ramp(GREENS[1], GREENS[3])),
            lift=2,
        )
        home.cottage(picture, 340, 400, 44)
        nature.grove(picture, [(170, 420, 64), (400, 420, 60)], seed=4)

    picture.window(shapes.rect(x, y, w, h), outside, depth=2)
    picture.lay((shapes.rect(x + w / 2 - 5, y, 10, h), PAPER), (shapes.rect(x, y + 130, w, 9), PAPER), lift=2)
    picture.lay((shapes.rect(x - 40, y + h + 18, w + 80, 20, 5), TINT), lift=3)


def shelves(picture: Picture) -> None:
    """Files kept in order: each is somebody's project."""
    picture.lay((shapes.rect(900, 70, 500, 420, 6), "#b97f4e"), lift=3)
    for row, y in enumerate((94, 228, 362)):
        picture.window(shapes.rect(920, y, 460, 110), lambda y=y, row=row: files(picture, y, row))


def files(picture: Picture, y: float, row: int) -> None:
    picture.lay((shapes.rect(915, y - 5, 470, 120), "#7d4f2d"), lift=0)
    papers = (
        (ACCENT, SUN, TINT, PRIMARY, TERRACOTTA, GREENS[3]),
        (PRIMARY, TINT, GREENS[2], HONEY, RUST, CREAM),
        (SUN, GREENS[4], CLAY, DEEP, STRAW, ACCENT),
    )[row]
    x = 930
    for n in range(9 - row):
        wide, tall = (44, 36, 52, 40, 34, 48)[(n + row) % 6], (92, 84, 98, 88, 94, 80)[(n + 2 * row) % 6]
        paper = papers[n % 6]
        picture.lay((shapes.rect(x, y + 110 - tall, wide, tall, 2), paper), lift=1)
        picture.lay(
            (shapes.rect(x + 8, y + 126 - tall, wide - 16, 22, 2), PAPER),
            (shapes.disc(x + wide / 2, y + 94, 5), INK),
            lift=0,
        )
        x += wide + 4


def plant(picture: Picture) -> None:
    home.pot(picture, 1432, 720, 130)
    for angle, bend, length in ((-130, -30, 250), (-108, -16, 320), (-84, 10, 340), (-62, 22, 270), (-150, -20, 190)):
        nature.spray(picture, 1432, 614, angle, length, GREENS[3], GREENS[6], pairs=6, size=0.34, lift=3, bend=bend)


def coat(picture: Picture) -> None:
    picture.lay(("M586 534Q640 600 694 534L700 560L642 690L582 560Z", GREENS[3]), lift=0)
    picture.lay(("M578 530L642 700L560 800L520 560Z", "#fffdf6"), lift=1)
    picture.lay(("M702 530L642 700L724 800L762 560Z", "#f6eddb"), lift=1)
    picture.line("M572 536C540 620 566 690 610 704M708 536C736 610 724 660 706 690", DEEP, 8, lift=1)
    picture.line("M610 704C650 716 640 760 640 770", DEEP, 7, lift=1)
    picture.lay((shapes.disc(640, 778, 16), SAND), lift=1)
    picture.lay((shapes.disc(706, 698, 17), SAND), lift=1)
    picture.lay((shapes.rect(742, 676, 62, 40, 5), PRIMARY), lift=1)
    picture.lay((shapes.rect(750, 686, 36, 6, 3), STRAW), (shapes.rect(750, 699, 46, 6, 3), STRAW), lift=0)


def desk(picture: Picture) -> None:
    picture.lay((shapes.rect(-40, 772, 1200, 300, 10), picture.ramp("#c38850", "#955c30")), lift=4)
    picture.lay((shapes.rect(-40, 772, 1216, 24, 8), "#d9a468"), lift=2)
    for y in (846, 910, 974):
        picture.line(f"M-20 {y}q300 -10 600 4t560 -6", DARK_WOOD, 2.2, opacity=0.28)
    people.arm(picture, [(476, 690), (450, 776), (478, 840), (560, 868), (652, 860)], 46, 31, PAPER)
    sheet(picture)
    people.palm(picture, 684, 856, SKINS[1], 1)
    picture.lay((shapes.capsule((772, 872), (736, 772), 6), ACCENT), lift=2)
    lamp(picture)
    mug(picture, 410, 960, TERRACOTTA)


def sheet(picture: Picture) -> None:
    """The life project, written with the person."""
    picture.lay((shapes.polygon([(560, 880), (870, 846), (930, 978), (590, 1010)]), SAND), lift=2)
    picture.lay((shapes.polygon([(580, 874), (872, 842), (926, 962), (606, 994)]), PAPER), lift=1)
    for n in range(4):
        y = 894 + n * 23
        x = 664 + n * 8
        picture.lay((shapes.disc(x - 24, y + 4, 7), (GREENS[3], GREENS[3], SUN, CLAY)[n]), lift=0)
        picture.line(f"M{x} {y}l{(180, 150, 190, 120)[n]} {-(180, 150, 190, 120)[n] * 0.11:.0f}", "#b9a27c", 5)


def lamp(picture: Picture) -> None:
    picture.lay((shapes.disc(150, 946, 84, 20), DEEP), lift=2)
    picture.line("M150 940L116 780L214 660", DEEP, 12, lift=2)
    picture.glow(300, 770, 260, "#ffe8ae", 0.75)
    picture.light(shapes.polygon([(200, 700), (300, 690), (520, 960), (220, 970)]), "#ffe9b0", 0.5, blur=22)
    picture.lay(("M176 640Q230 590 286 640L318 716Q240 700 172 742Z", SUN), lift=3)


def visitor(picture: Picture) -> None:
    """The visitor, from behind: an adult who uses a wheelchair."""
    people.bust(picture, 1136, 1000, 400, TERRACOTTA, SKINS[2], SKINS[2], cut="none", turn=-8, lift=4)
    picture.lay((shapes.pebble(1120, 634, 94, 112, 9, 0.02), HAIRS[3]), lift=2)
    picture.lay(("M954 1040Q958 800 1010 786H1262Q1316 800 1320 1040Z", DEEP), lift=4)
    picture.lay(("M976 1040Q980 826 1022 812H1250Q1294 826 1298 1040Z", PRIMARY), lift=1)
    for x in (966, 1308):
        picture.lay((shapes.limb([(x, 820), (x, 790), (x + (26 if x > 1100 else -26), 778)], 10, 10), INK), lift=2)
    for x in (930, 1342):
        picture.line(shapes.disc(x, 1010, 26, 128), INK, 13, lift=3)
        picture.line(shapes.disc(x, 1010, 11, 98), SAND, 5, lift=1)
