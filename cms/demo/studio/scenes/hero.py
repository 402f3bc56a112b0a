"""A lit house at the foot of the hills, late in the day; through the window, a table with one chair free."""

from .. import home, nature, people, shapes
from ..palette import (
    ACCENT,
    CREAM,
    DARK_WOOD,
    DEEP,
    GREENS,
    HAIRS,
    NIGHT,
    PAPER,
    PRIMARY,
    RUST,
    SKINS,
    STRAW,
    SUN,
    TERRACOTTA,
    TINT,
    WOOD,
)
from ..paper import Picture

PIXELS = 2000
SUN_AT = (500, 352)
TITLE = "Une maison éclairée au pied des collines, en fin de journée"


def draw() -> Picture:
    picture = Picture(1500, 1000, TITLE)
    nature.sky(picture, *SUN_AT, nature.DUSK, step=124, seed=11)
    nature.sun(picture, *SUN_AT, 88)
    nature.cloud(picture, 120, 196, 300, "#f9e6c2")
    nature.cloud(picture, 560, 152, 250, "#fdf0d2")
    nature.cloud(picture, 1160, 176, 270, "#f6d3a4")
    nature.cloud(picture, 900, 84, 180, "#f3c796", lift=1)
    hills(picture)
    ground(picture)
    house(picture)
    foreground(picture)
    return picture


def hills(picture: Picture) -> None:
    nature.hill(
        picture,
        [(-60, 420), (120, 330), (280, 318), (430, 400), (620, 432), (860, 392), (1100, 352), (1330, 300), (1560, 330)],
        "#e9cda0",
        "#b6c3a0",
    )
    nature.hill(
        picture,
        [(-60, 400), (90, 372), (270, 430), (450, 490), (700, 480), (930, 420), (1160, 420), (1360, 452), (1560, 400)],
        "#c9cfa2",
        GREENS[1],
    )
    nature.grove(picture, [(1300, 452, 40), (1332, 456, 54), (1368, 458, 44)], seed=5)
    nature.hill(
        picture,
        [(-60, 520), (160, 446), (370, 452), (560, 540), (800, 560), (1060, 520), (1300, 476), (1560, 540)],
        "#93b68d",
        GREENS[3],
    )
    nature.furrows(
        picture,
        [[(70 + 46 * n, 494 - 5 * n + n * n), (40 + 52 * n, 560), (-20 + 60 * n, 660)] for n in range(9)],
        "#dcdcae",
        2.6,
        0.42,
    )
    for x, y, size in ((338, 470, 30), (378, 478, 38), (420, 494, 28)):
        home.cottage(picture, x, y, size)
    nature.grove(picture, [(300, 470, 50), (452, 516, 46), (480, 530, 62)], seed=9)


def ground(picture: Picture) -> None:
    nature.hill(
        picture,
        [(-60, 640), (180, 592), (420, 604), (660, 640), (960, 610), (1240, 560), (1560, 590)],
        "#5f9a7c",
        GREENS[4],
    )
    nature.grove(picture, [(70, 622, 92), (128, 618, 120), (1400, 584, 110), (1452, 588, 84), (1340, 578, 70)], seed=21)
    nature.spruce(picture, 590, 660, 250, GREENS[4], GREENS[6], tiers=5)
    nature.spruce(picture, 500, 664, 180, GREENS[3], GREENS[5], tiers=4)
    nature.hill(
        picture, [(-60, 760), (220, 706), (520, 716), (860, 742), (1200, 720), (1560, 680)], "#3d8570", GREENS[5]
    )


def house(picture: Picture) -> None:
    chimney(picture)
    wall = shapes.rect(660, 520, 520, 226)
    picture.lay((wall, picture.ramp("#efd9ae", "#d9b680")), lift=3)
    picture.light(shapes.rect(660, 520, 520, 60), "#8a5a3a", 0.34, blur=16, mode="multiply")
    home.roof(picture, 622, 372, 596, 168, rows=7, lean=0.13)
    dormer(picture)
    dining_room(picture)
    home.door(picture, 1048, 746, 92, 168)
    picture.lay((shapes.rect(652, 738, 536, 16, 3), "#d9c39a"), lift=1)
    picture.lay((shapes.rect(1028, 742, 136, 15, 4), TINT), lift=2)
    nature.spray(picture, 1182, 752, -98, 150, GREENS[3], GREENS[5], pairs=6, size=0.26, lift=1, bend=-20)
    home.pot(picture, 1018, 748, 34)
    nature.flowers(picture, [(1006, 706, 10), (1024, 698, 12), (1034, 712, 9)], TERRACOTTA)


def chimney(picture: Picture) -> None:
    picture.lay((shapes.rect(1040, 306, 58, 110), RUST), lift=2)
    picture.lay((shapes.rect(1030, 296, 78, 18, 3), ACCENT), lift=1)
    for x, y, size in ((1074, 262, 17), (1092, 222, 25), (1074, 170, 36)):
        picture.lay((shapes.pebble(x, y, size * 1.3, size, int(x + y), 0.1), "#fff6e2"), lift=2)


def dormer(picture: Picture) -> None:
    picture.lay((shapes.polygon([(800, 500), (800, 430), (848, 392), (896, 430), (896, 500)]), CREAM), lift=2)
    picture.lay(
        (shapes.polygon([(782, 440), (848, 380), (914, 440), (902, 450), (848, 402), (794, 450)]), RUST), lift=2
    )
    home.pane(picture, 824, 440, 48, 50)


def dining_room(picture: Picture) -> None:
    x, y, w, h = 712, 566, 282, 138
    picture.glow(x + w / 2, y + h / 2, 330, "#ffd98a", 0.5)
    picture.lay((shapes.rect(x - 12, y - 12, w + 24, h + 24, 4), PAPER), lift=2)

    def inside() -> None:
        picture.lay((shapes.rect(x - 5, y - 5, w + 10, h + 10), picture.ramp("#fff1c4", "#f7cf78")), lift=0)
        picture.lay((shapes.rect(x + 24, y + 16, 44, 34), "#e9b968"), lift=1)
        picture.lay((shapes.rect(x + 30, y + 22, 32, 22), GREENS[2]), lift=0)
        picture.lay((shapes.rect(x + 216, y + 30, 50, 7), WOOD), lift=1)
        home.pot(picture, x + 240, y + 30, 18)
        home.lamp(picture, x + w / 2, y, y + 36, 44)
        people.bust(picture, x + 52, y + 118, 60, PRIMARY, SKINS[2], HAIRS[0], cut="bun", turn=10)
        people.bust(picture, x + 230, y + 118, 66, TERRACOTTA, SKINS[1], HAIRS[1], cut="short", turn=-10)
        home.chair_back(picture, x + 142, y + 146, 38, DARK_WOOD)
        picture.lay((shapes.rect(x + 14, y + 108, w - 28, 12, 3), PAPER), lift=2)
        picture.lay((shapes.rect(x + 22, y + 118, w - 44, 34), picture.ramp("#f4e4c4", "#e3c795")), lift=1)
        home.bowl(picture, x + 92, y + 109, 26, ACCENT)
        home.bowl(picture, x + 142, y + 109, 30, SUN)
        home.bowl(picture, x + 192, y + 109, 26, PRIMARY)
        home.jug(picture, x + 118, y + 109, 28, PAPER)

    picture.window(shapes.rect(x, y, w, h), inside)
    bars = [(shapes.rect(x + w * n / 3 - 2.5, y - 2, 5, h + 4), PAPER) for n in (1, 2)]
    picture.lay(*bars, (shapes.rect(x - 2, y + 28, w + 4, 4), PAPER), lift=1)
    picture.lay((shapes.rect(x - 24, y + h + 8, w + 48, 14, 4), TINT), lift=2)
    for dx in (-58, w + 16):
        picture.lay((shapes.rect(x + dx, y - 14, 42, h + 28, 2), PRIMARY), lift=2)
        for n in range(7):
            picture.line(f"M{x + dx + 8} {y + 4 + n * 20}h26", DEEP, 3, opacity=0.7)


def foreground(picture: Picture) -> None:
    nature.hill(
        picture,
        [(-60, 858), (200, 800), (480, 778), (760, 776), (1020, 768), (1260, 782), (1560, 752)],
        "#2f7766",
        GREENS[6],
    )
    path = "M1046 757C1040 800 930 826 880 868C838 904 800 950 780 1020L1080 1020C1060 960 1076 906 1104 862C1130 822 1150 796 1142 757Z"
    picture.lay((path, picture.ramp("#f9e2ae", "#dcb67c")), lift=1)
    picture.light(
        shapes.polygon([(1050, 757), (1140, 757), (1240, 900), (960, 900)]), "#ffe9a8", 0.5, blur=22, mode="soft-light"
    )
    picture.light(
        shapes.polygon([(712, 780), (994, 780), (1060, 890), (620, 890)]), "#ffdf90", 0.5, blur=26, mode="soft-light"
    )
    nature.long_shadow(picture, 1186, 752, 360, 60)
    nature.long_shadow(picture, 470, 872, 300, 30, 0.26)
    nature.long_shadow(picture, 1330, 850, 300, 40)
    fence(picture)
    for x, y, size in ((610, 800, 26), (300, 830, 30), (1250, 806, 24), (730, 842, 22), (1420, 806, 26), (90, 800, 24)):
        nature.tuft(picture, x, y, size)
    nature.round_tree(picture, 1330, 850, 300, GREENS[3], GREENS[6], seed=31)
    nature.leaf_tree(picture, 470, 872, 300, GREENS[3], GREENS[5], lift=3)
    nature.hill(picture, [(-60, 900), (160, 880), (380, 916), (600, 962), (760, 1010)], PRIMARY, DEEP, lift=4)
    nature.hill(picture, [(1040, 1020), (1180, 950), (1360, 900), (1560, 880)], PRIMARY, DEEP, lift=4)
    nature.spray(picture, 40, 1030, -74, 330, GREENS[4], GREENS[6], pairs=7, lift=3, bend=26)
    nature.spray(picture, 210, 1040, -62, 240, GREENS[3], GREENS[5], pairs=6, lift=3, bend=22)
    nature.spray(picture, 1480, 1040, -106, 300, GREENS[4], GREENS[6], pairs=7, lift=3, bend=-24)
    nature.spray(picture, 1330, 1040, -116, 190, GREENS[3], GREENS[5], pairs=6, lift=3, bend=-18)
    nature.flowers(
        picture, [(330, 940, 15), (372, 962, 12), (286, 962, 11), (1230, 968, 14), (1196, 984, 11)], SUN, ACCENT
    )
    picture.glow(*SUN_AT, 980, "#ffcf7a", 0.45, mode="soft-light")
    picture.glow(*SUN_AT, 620, "#ffd37c", 0.16)
    picture.light(shapes.rect(-20, 860, 1540, 180), NIGHT, 0.35, blur=60, mode="multiply")


def fence(picture: Picture) -> None:
    for start, end, y in ((560, 880, 838), (1140, 1330, 826)):
        posts = [
            (shapes.polygon([(x, y), (x, y - 44), (x + 5, y - 51), (x + 10, y - 44), (x + 10, y)]), STRAW)
            for x in range(start, end, 32)
        ]
        rails = [(shapes.rect(start - 8, y - dy, end - start, 6, 2), STRAW) for dy in (36, 18)]
        picture.lay(*posts, *rails, lift=1)
