"""The hills of the département from end to end, under the last light: a banner."""

from .. import home, nature, shapes
from ..palette import ACCENT, DEEP, GREENS, PRIMARY, STRAW, SUN
from ..paper import Picture

PIXELS = 2400
TITLE = "Les collines de la Haute-Combe, du bourg à la vallée, au soleil couchant"


def draw() -> Picture:
    picture = Picture(1800, 640, TITLE)
    nature.sky(picture, 1180, 250, nature.DUSK, step=132, seed=90)
    nature.sun(picture, 1180, 246, 70)
    for x, y, width, paper in (
        (180, 120, 300, "#f3c797"),
        (620, 80, 240, "#f8ddb0"),
        (860, 180, 220, "#fdf0d2"),
        (1420, 130, 290, "#fbe7c2"),
    ):
        nature.cloud(picture, x, y, width, paper)
    far(picture)
    middle(picture)
    near(picture)
    picture.glow(1180, 246, 900, "#ffcf7a", 0.45, mode="soft-light")
    picture.light(shapes.rect(-20, 560, 1840, 120), "#082a26", 0.34, blur=50, mode="multiply")
    return picture


def far(picture: Picture) -> None:
    nature.hill(
        picture,
        [
            (-60, 250),
            (160, 200),
            (380, 236),
            (640, 290),
            (900, 262),
            (1100, 290),
            (1320, 246),
            (1560, 190),
            (1860, 220),
        ],
        "#e9c99b",
        "#c9c79c",
    )
    nature.hill(
        picture,
        [(-60, 300), (240, 306), (460, 262), (720, 330), (1000, 318), (1240, 330), (1500, 266), (1860, 290)],
        "#cfcf9f",
        GREENS[1],
    )
    nature.grove(picture, [(450, 272, 40), (486, 276, 34), (1500, 276, 44), (1540, 280, 36), (1466, 284, 34)], seed=13)


def middle(picture: Picture) -> None:
    nature.hill(
        picture,
        [(-60, 352), (200, 372), (480, 396), (760, 352), (1040, 380), (1340, 402), (1600, 352), (1860, 360)],
        GREENS[1],
        GREENS[3],
    )
    nature.furrows(
        picture,
        [[(1480 + 38 * n, 392 - 3 * n), (1500 + 44 * n, 440), (1540 + 50 * n, 520)] for n in range(8)],
        "#dfe0b2",
        2.4,
        0.42,
    )
    town(picture)
    nature.grove(picture, [(120, 372, 60), (160, 376, 48), (950, 378, 52), (990, 380, 66), (1420, 400, 58)], seed=17)
    nature.hill(
        picture,
        [(-60, 470), (160, 430), (420, 442), (700, 500), (1000, 470), (1300, 486), (1560, 448), (1860, 440)],
        GREENS[3],
        GREENS[5],
    )


def town(picture: Picture) -> None:
    """A bourg with its bell-less tower and a house for everyone."""
    picture.glow(700, 350, 190, "#ffdf9a", 0.5)
    for x, y, size in ((598, 382, 40), (648, 370, 48), (760, 362, 50), (812, 368, 40), (708, 362, 62), (858, 374, 34)):
        home.cottage(picture, x, y, size)
    for x, y, size in ((622, 398, 44), (686, 392, 50), (744, 390, 46), (792, 394, 42)):
        home.cottage(picture, x, y, size, wall=STRAW, roof_paper="#c2571f")


def near(picture: Picture) -> None:
    road = "M700 402C690 430 800 440 790 470C780 500 640 520 620 560C604 600 640 640 620 700H820C830 640 740 610 760 566C780 530 850 510 846 470C842 436 726 430 722 402Z"
    picture.lay((road, picture.ramp("#f7dda8", "#d9b47a")), lift=1)
    nature.spruce(picture, 1330, 510, 150, GREENS[4], GREENS[6])
    nature.spruce(picture, 1390, 520, 190, GREENS[4], GREENS[6], tiers=5)
    nature.spruce(picture, 1452, 510, 140, GREENS[3], GREENS[5])
    nature.leaf_tree(picture, 330, 520, 200, GREENS[3], GREENS[5], lift=3)
    nature.round_tree(picture, 190, 520, 220, GREENS[3], GREENS[6], 41)
    farm(picture)
    nature.hill(picture, [(-60, 560), (240, 540), (520, 590), (720, 660)], PRIMARY, DEEP, lift=4)
    nature.hill(picture, [(760, 660), (1000, 590), (1300, 560), (1560, 540), (1860, 520)], PRIMARY, DEEP, lift=4)
    for x, y, angle, length, bend in (
        (30, 680, -72, 220, 24),
        (150, 690, -64, 170, 22),
        (1770, 680, -108, 240, -24),
        (1640, 690, -116, 170, -20),
    ):
        nature.spray(picture, x, y, angle, length, GREENS[4], GREENS[6], pairs=6, bend=bend)
    nature.flowers(picture, [(300, 602, 11), (340, 616, 9), (1500, 600, 11), (1460, 612, 9)], SUN, ACCENT)


def farm(picture: Picture) -> None:
    picture.glow(1100, 440, 150, "#ffdb90", 0.5)
    picture.lay((shapes.rect(1030, 440, 150, 66), picture.ramp("#f0dcb2", "#d9b680")), lift=3)
    home.roof(picture, 1012, 384, 186, 62, rows=4, lean=0.14)
    home.pane(picture, 1060, 458, 44, 28, bars=2)
    home.door(picture, 1130, 506, 26, 52, open_=False)
