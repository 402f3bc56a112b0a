"""Two colleagues talk over a notebook, in the light of the window."""

from .. import home, nature, people, shapes
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
    RUST,
    SAND,
    SKINS,
    STRAW,
    SUN,
    TERRACOTTA,
    TINT,
)
from ..paper import Picture

PIXELS = 2000
TITLE = "Deux professionnels échangent autour d’un carnet ouvert"


def draw() -> Picture:
    picture = Picture(1500, 1000, TITLE, shadow="#2b1a10")
    picture.lay((shapes.rect(-40, -40, 1580, 1080), picture.ramp("#e3b27e", "#d3965f", angle=20)), lift=0)
    for n in range(12):
        picture.lay((shapes.rect(-20 + n * 136, -30, 3, 1080), "#c98c57"), lift=0)
    view(picture)
    shelf(picture)
    left(picture)
    right(picture)
    desk(picture)
    picture.glow(720, 230, 900, "#ffd78e", 0.5, mode="soft-light")
    beam = shapes.polygon([(520, 90), (930, 90), (1330, 1040), (820, 1040)])
    picture.light(beam, "#ffe2a0", 0.34, blur=30)
    picture.light(shapes.rect(-20, 900, 1540, 140), "#3a1d0c", 0.28, blur=50, mode="multiply")
    return picture


def view(picture: Picture) -> None:
    x, y, w, h = 500, 84, 440, 430
    picture.lay((shapes.rect(x - 30, y - 30, w + 60, h + 60, 6), PAPER), lift=3)

    def outside() -> None:
        for index, paper in enumerate(nature.DUSK[1:]):
            picture.lay((shapes.pebble(700, 300, 360 - 54 * index, 340 - 54 * index, index, 0.02), paper), lift=1)
        picture.lay((shapes.rect(x, y, 2, 2), SUN), lift=0)
        nature.sun(picture, 700, 290, 46)
        for crest, top, low in (
            ([(480, 330), (600, 290), (760, 350), (960, 300)], "#e1cf9f", GREENS[1]),
            ([(480, 390), (620, 370), (760, 410), (960, 350)], GREENS[1], GREENS[3]),
            ([(480, 450), (640, 430), (800, 456), (960, 420)], GREENS[3], GREENS[5]),
        ):
            picture.lay((shapes.ridge(crest, 560), picture.ramp(top, low)), lift=2)
        home.cottage(picture, 800, 424, 44)
        nature.grove(picture, [(560, 440, 60), (600, 446, 44), (880, 436, 70)], seed=6)

    picture.lay((shapes.rect(x, y, w, h), nature.DUSK[0]), lift=0)
    picture.window(shapes.rect(x, y, w, h), outside, depth=2)
    picture.lay((shapes.rect(x + w / 2 - 6, y, 12, h), PAPER), (shapes.rect(x, y + 150, w, 10), PAPER), lift=2)
    picture.lay((shapes.rect(x - 46, y + h + 22, w + 92, 22, 5), TINT), lift=3)
    home.pot(picture, x + 40, y + h + 22, 56)
    nature.spray(picture, x + 40, y + h - 22, -100, 120, GREENS[2], GREENS[4], pairs=5, size=0.42, lift=2, bend=26)
    nature.spray(picture, x + 44, y + h - 22, -58, 96, GREENS[3], GREENS[5], pairs=4, size=0.42, lift=2, bend=20)


def shelf(picture: Picture) -> None:
    for y, papers in (
        (230, (PRIMARY, SUN, ACCENT, TINT, GREENS[3], RUST)),
        (400, (TERRACOTTA, DEEP, HONEY, GREENS[2], CREAM)),
    ):
        picture.lay((shapes.rect(1060, y, 400, 16, 3), DARK_WOOD), lift=3)
        x = 1090
        for n, paper in enumerate(papers):
            wide, tall = (34, 26, 42, 30, 38, 28)[n], (108, 92, 100, 84, 112, 96)[n]
            picture.lay((shapes.rect(x, y - tall, wide, tall, 2), paper), lift=1)
            picture.lay((shapes.rect(x + 6, y - tall + 16, wide - 12, 7), STRAW), lift=0)
            x += wide + 5
    home.pot(picture, 1400, 230, 50, PAPER)
    nature.spray(picture, 1400, 190, -120, 90, GREENS[3], GREENS[5], pairs=5, size=0.36, lift=2, bend=-50)
    nature.spray(picture, 1404, 190, -70, 80, GREENS[2], GREENS[4], pairs=4, size=0.4, lift=2, bend=50)
    picture.lay((shapes.rect(86, 150, 250, 190, 4), PAPER), lift=3)
    picture.window(shapes.rect(106, 170, 210, 150), lambda: poster(picture))


def poster(picture: Picture) -> None:
    picture.lay((shapes.rect(100, 160, 230, 170), STRAW), lift=0)
    picture.lay((shapes.disc(236, 236, 30), ACCENT), lift=1)
    picture.lay((shapes.ridge([(90, 270), (160, 226), (240, 280), (330, 250)], 340), GREENS[3]), lift=1)
    picture.lay((shapes.ridge([(90, 310), (180, 290), (330, 300)], 340), PRIMARY), lift=1)


def left(picture: Picture) -> None:
    """She explains, one hand open."""
    people.bust(picture, 470, 900, 480, PRIMARY, SKINS[3], HAIRS[3], cut="bun", turn=14, lift=4, collar=None)
    neck = "M403 616Q470 692 537 616L554 628Q470 736 386 628Z"
    picture.lay((neck, DEEP), lift=1)
    picture.lay((shapes.disc(470 + 42 + 113, 486, 11), SUN), lift=1)


def right(picture: Picture) -> None:
    """He listens and writes."""
    people.bust(picture, 1036, 910, 496, ACCENT, SKINS[0], HAIRS[1], cut="short", turn=-14, lift=4)
    picture.lay(("M973 605L1036 690L1099 605L1126 620L1072 738L1036 700L1000 738L946 620Z", TINT), lift=1)
    picture.lay((shapes.polygon([(1024, 698), (1048, 698), (1054, 900), (1018, 900)]), RUST), lift=0)


def desk(picture: Picture) -> None:
    picture.lay(
        (shapes.polygon([(-40, 800), (1540, 800), (1540, 1060), (-40, 1060)]), picture.ramp("#b5743f", "#8a5029")),
        lift=4,
    )
    for y in (852, 914, 980):
        picture.line(f"M-20 {y}q400 -12 800 4t760 -6", DARK_WOOD, 2.4, opacity=0.3)
    people.arm(picture, [(308, 732), (272, 812), (300, 878), (410, 902), (530, 882)], 58, 36, PRIMARY)
    notebook(picture)
    people.palm(picture, 560, 872, SKINS[3], 1)
    people.arm(picture, [(1202, 738), (1238, 818), (1206, 886), (1110, 910), (1002, 902)], 58, 36, ACCENT)
    people.palm(picture, 968, 898, SKINS[0], -1)
    picture.lay(
        (shapes.capsule((912, 928), (964, 800), 7), SUN),
        (shapes.polygon([(905, 926), (919, 931), (905, 948)]), INK),
        lift=2,
    )
    mug(picture, 120, 966, TERRACOTTA)
    mug(picture, 1396, 974, GREENS[3])
    glasses(picture, 1130, 968)


def notebook(picture: Picture) -> None:
    cover = [(548, 842), (760, 830), (978, 842), (1010, 988), (762, 1000), (512, 988)]
    picture.lay((shapes.polygon(cover), DEEP), lift=3)
    one = "M562 838Q664 818 758 840L760 986Q640 964 528 980Z"
    two = "M758 840Q860 818 964 838L994 980Q880 964 760 986Z"
    picture.lay((one, picture.ramp("#fffaf0", "#f1e3c8", angle=0)), lift=1)
    picture.lay((two, picture.ramp("#ecdcbf", PAPER, angle=0)), lift=1)
    for n in range(5):
        y = 866 + n * 21
        picture.line(f"M{586 - n * 6} {y}Q664 {y - 14} {738 if n % 2 else 710} {y - 3}", "#b9a27c", 4.5, opacity=0.8)
    for n, paper in enumerate((GREENS[3], SUN, ACCENT)):
        picture.lay((shapes.rect(796 + n * 52, 930 - (34, 52, 24)[n], 34, (34, 52, 24)[n], 2), paper), lift=0)
    picture.line("M784 934Q870 922 950 930", "#b9a27c", 4)
    picture.lay((shapes.polygon([(736, 980), (752, 982), (752, 1024), (744, 1012), (736, 1022)]), ACCENT), lift=1)


def mug(picture: Picture, x: float, y: float, paper: str) -> None:
    picture.line(f"M{x + 42} {y - 74}q46 4 34 40q-12 22 -38 16", paper, 12, lift=1)
    picture.lay(
        (f"M{x - 48} {y - 96}H{x + 48}L{x + 40} {y - 8}Q{x} {y + 10} {x - 40} {y - 8}Z", picture.ramp(paper, paper)),
        lift=2,
    )
    picture.lay((shapes.disc(x, y - 96, 48, 14), SAND), lift=0)
    picture.lay((shapes.disc(x, y - 94, 38, 9), DARK_WOOD), lift=0)


def glasses(picture: Picture, x: float, y: float) -> None:
    for dx in (0, 66):
        picture.line(shapes.disc(x + dx, y, 26, 20), INK, 5, lift=1)
    picture.line(f"M{x + 26} {y - 4}q7 -8 14 0", INK, 5)
