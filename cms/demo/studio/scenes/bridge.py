"""A path crosses the valley, lamp after lamp, to a lit house: the steps of the approval."""

from .. import home, nature, people, shapes
from ..palette import ACCENT, CREAM, DEEP, GREENS, HAIRS, HONEY, INK, PRIMARY, RUST, SKINS, SUN, TINT
from ..paper import Picture

PIXELS = 2000
TITLE = "Un chemin franchit la vallée par un pont, de lampe en lampe, jusqu’à une maison"


def draw() -> Picture:
    picture = Picture(1500, 1000, TITLE)
    nature.sky(picture, 760, 330, nature.DUSK, step=122, seed=70)
    nature.sun(picture, 760, 322, 84)
    nature.cloud(picture, 180, 150, 280, "#f8dcae")
    nature.cloud(picture, 1060, 196, 260, "#fdefd0")
    nature.cloud(picture, 420, 250, 170, "#fdefd0", lift=1)
    valley(picture)
    bridge(picture)
    near(picture)
    picture.glow(760, 322, 950, "#ffcf7a", 0.42, mode="soft-light")
    picture.light(shapes.rect(-20, 880, 1540, 160), "#082a26", 0.34, blur=60, mode="multiply")
    return picture


def valley(picture: Picture) -> None:
    nature.hill(
        picture,
        [(-60, 300), (140, 270), (380, 350), (640, 452), (760, 470), (900, 446), (1160, 330), (1400, 262), (1560, 280)],
        "#e7cb9d",
        "#b9c49f",
    )
    nature.hill(
        picture,
        [(-60, 390), (200, 380), (460, 470), (700, 580), (860, 570), (1080, 470), (1320, 380), (1560, 350)],
        "#b9cb9f",
        GREENS[2],
    )
    for x, y, size in ((1236, 410, 32), (1276, 398, 40), (1320, 388, 30)):
        home.cottage(picture, x, y, size)
    nature.grove(picture, [(1190, 428, 50), (1362, 380, 56), (90, 390, 60), (150, 388, 44), (210, 392, 66)], seed=8)
    nature.hill(picture, [(-60, 500), (180, 490), (420, 560), (640, 730), (760, 800)], GREENS[2], GREENS[4])
    nature.hill(picture, [(760, 800), (900, 700), (1080, 570), (1300, 490), (1560, 470)], GREENS[2], GREENS[4])
    river = "M762 590C730 650 792 720 760 780C730 840 640 880 600 1040L940 1040C900 930 850 880 850 810C850 730 784 690 768 590Z"
    picture.lay((river, picture.ramp("#cfe0d0", "#8fbfb4")), lift=2)
    for y, x, w in ((760, 770, 40), (820, 760, 60), (880, 712, 90), (940, 700, 120)):
        picture.line(f"M{x} {y}q{w / 4} -7 {w / 2} 0t{w / 2} 0", "#f4f6e6", 4, opacity=0.75)


def bridge(picture: Picture) -> None:
    """Five arches cut in one sheet; the valley is seen through them."""
    deck = "M250 590Q760 520 1270 570L1270 612Q760 562 250 634Z"
    piers = "M250 620Q760 556 1270 600V900H250Z"
    holes = ""
    for n, (x, w) in enumerate(((318, 130), (476, 146), (652, 196), (878, 146), (1054, 130))):
        top = 650 - (0, 18, 34, 20, 0)[n]
        holes += f"M{x} 1100V{top + w / 2}A{w / 2} {w / 2} 0 0 1 {x + w} {top + w / 2}V1100Z"
    outline = piers + holes
    picture.parts.append('<g style="fill-rule:evenodd">')
    picture.lay((outline.replace("V900H250", "V1100H250"), picture.ramp("#f0dbb0", "#c39a66")), lift=3)
    picture.parts.append("</g>")
    for n, (x, w) in enumerate(((318, 130), (476, 146), (652, 196), (878, 146), (1054, 130))):
        top = 650 - (0, 18, 34, 20, 0)[n]
        arc = f"M{x} {top + w / 2}A{w / 2} {w / 2} 0 0 1 {x + w} {top + w / 2}"
        picture.line(arc, "#b07f4e", 9, lift=0, opacity=0.8)
    picture.lay((deck, picture.ramp(TINT, "#e5cfa2")), lift=2)
    for n in range(26):
        x, y = along(n / 25)
        picture.lay((shapes.rect(x - 4, y - 24, 8, 28, 2), CREAM), lift=0)
    picture.line("M250 566Q760 496 1270 546", CREAM, 8, lift=1)


def along(share: float) -> tuple[float, float]:
    """A point of the deck, from its left end (0) to its right end (1)."""
    back = 1 - share
    return (
        back * back * 250 + 2 * back * share * 760 + share * share * 1270,
        back * back * 590 + 2 * back * share * 520 + share * share * 570,
    )


def near(picture: Picture) -> None:
    nature.hill(
        picture, [(-60, 560), (120, 566), (290, 600), (400, 700), (520, 860), (640, 1040)], "#3f8a72", GREENS[6], lift=4
    )
    nature.hill(
        picture,
        [(900, 1040), (1010, 840), (1120, 680), (1230, 590), (1360, 560), (1560, 540)],
        "#3f8a72",
        GREENS[6],
        lift=4,
    )
    left = (
        "M292 598C250 640 330 690 250 760C180 820 80 860 40 1040H240C250 930 330 860 380 790C420 720 350 660 330 614Z"
    )
    picture.lay((left, picture.ramp("#f8e0ac", "#dcb67c")), lift=1)
    right = "M1216 604C1250 576 1290 578 1310 540L1352 540C1350 590 1290 610 1262 640Z"
    picture.lay((right, picture.ramp("#f8e0ac", "#e3c086")), lift=1)
    cabin(picture)
    on_the_bridge = [(*along(share), 84) for share in (0.22, 0.5, 0.78)]
    for x, y, height in ((196, 850, 132), (352, 690, 100), *on_the_bridge, (1240, 586, 92)):
        lantern(picture, x, y, height)
    nature.leaf_tree(picture, 110, 620, 220, GREENS[3], GREENS[5])
    nature.spruce(picture, 30, 640, 250, GREENS[4], GREENS[6], tiers=5)
    nature.spruce(picture, 1524, 640, 330, GREENS[4], GREENS[6], tiers=5)
    for x, coat, skin, hair, cut, skirt in ((268, ACCENT, 1, 0, "bun", True), (318, "#d8a640", 3, 3, "crop", False)):
        nature.long_shadow(picture, x, 822, 120, 12, 0.3)
        people.walker(picture, x, 824, 158, coat, SKINS[skin], HAIRS[hair], INK, cut=cut, skirt=skirt)
    nature.hill(picture, [(-60, 930), (120, 926), (330, 960), (470, 1030)], PRIMARY, DEEP, lift=4)
    nature.hill(picture, [(1100, 1030), (1260, 950), (1560, 880)], PRIMARY, DEEP, lift=4)
    nature.spray(picture, 30, 1040, -70, 280, GREENS[4], GREENS[6], pairs=7, bend=24)
    nature.spray(picture, 1460, 1040, -108, 330, GREENS[4], GREENS[6], pairs=7, bend=-24)
    nature.spray(picture, 1300, 1050, -120, 220, GREENS[3], GREENS[5], pairs=6, bend=-20)
    nature.flowers(picture, [(420, 984, 14), (1180, 976, 13), (1210, 994, 10), (388, 1000, 10)], SUN, ACCENT)


def cabin(picture: Picture) -> None:
    picture.glow(1380, 480, 260, "#ffd98a", 0.5)
    picture.lay((shapes.rect(1424, 352, 30, 60), RUST), lift=1)
    picture.lay((shapes.rect(1290, 440, 190, 114), picture.ramp("#f0dcb2", "#d9b680")), lift=3)
    home.roof(picture, 1266, 362, 238, 88, rows=5, lean=0.15)
    home.pane(picture, 1384, 470, 66, 46, bars=2)
    home.door(picture, 1312, 554, 44, 84)


def lantern(picture: Picture, x: float, y: float, height: float) -> None:
    picture.lay((shapes.rect(x - height * 0.035, y - height, height * 0.07, height, 2), DEEP), lift=1)
    picture.glow(x, y - height * 1.05, height * 0.9, "#ffe7a6", 0.85)
    picture.lay(
        (
            shapes.rect(x - height * 0.12, y - height * 1.2, height * 0.24, height * 0.28, height * 0.06),
            picture.ramp("#fff3c4", HONEY),
        ),
        lift=1,
    )
    picture.lay(
        (
            shapes.polygon(
                [(x - height * 0.17, y - height * 1.18), (x, y - height * 1.34), (x + height * 0.17, y - height * 1.18)]
            ),
            DEEP,
        ),
        lift=1,
    )
