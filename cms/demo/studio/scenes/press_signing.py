"""For the press: the plan is signed, two people at a table dressed with the département's colours."""

from .. import home, nature, people, shapes
from ..palette import ACCENT, DEEP, GREENS, HAIRS, HONEY, INK, PAPER, PRIMARY, SAND, SKINS, STRAW, SUN, TERRACOTTA, TINT
from ..paper import Picture

PIXELS, WEIGHT_LIMIT = 1600, 120_000
TITLE = "Signature du plan, deux personnes à une table"


def draw() -> Picture:
    picture = Picture(1500, 1000, TITLE)
    picture.lay((shapes.rect(-40, -40, 1580, 1080), picture.ramp("#ecd7ae", "#d9b47c", angle=30)), lift=0)
    backdrop(picture)
    people.bust(picture, 520, 820, 410, DEEP, SKINS[0], HAIRS[5], cut="short", turn=12, lift=4, collar=PAPER)
    people.bust(picture, 990, 820, 410, ACCENT, SKINS[4], HAIRS[3], cut="bun", turn=-12, lift=4, collar=STRAW)
    table(picture)
    people.arm(picture, [(380, 710), (352, 770), (420, 806), (560, 806)], 46, 30, DEEP)
    people.arm(picture, [(1130, 710), (1160, 770), (1100, 806), (960, 806)], 46, 30, ACCENT)
    for x in (570, 790):
        picture.lay((shapes.polygon([(x, 790), (x + 170, 790), (x + 186, 846), (x - 14, 846)]), PAPER), lift=2)
        picture.line(f"M{x + 30} 812h90M{x + 26} 828h60", SAND, 5)
    people.palm(picture, 566, 804, SKINS[0], 1)
    people.palm(picture, 956, 804, SKINS[4], -1)
    picture.lay(
        (shapes.capsule((664, 812), (700, 720), 6), INK), (shapes.capsule((866, 812), (836, 722), 6), INK), lift=2
    )
    picture.glow(750, 200, 820, "#ffe3a6", 0.45, mode="soft-light")
    return picture


def backdrop(picture: Picture) -> None:
    """A banner with the hills and the sun of the emblem."""
    picture.lay((shapes.rect(330, 50, 850, 440, 8), PRIMARY), lift=3)

    def hills() -> None:
        picture.lay((shapes.rect(330, 50, 850, 440), picture.ramp(HONEY, STRAW)), lift=0)
        picture.lay((shapes.disc(755, 230, 92), ACCENT), lift=2)
        picture.lay((shapes.ridge([(320, 240), (560, 290), (800, 500)], 520), GREENS[4]), lift=2)
        picture.lay((shapes.ridge([(700, 500), (900, 300), (1190, 220)], 520), PRIMARY), lift=2)

    picture.window(shapes.rect(350, 70, 810, 400), hills)
    for x in (140, 1370):
        home.pot(picture, x, 800, 120)
        for angle in (-128, -98, -72, -50):
            nature.spray(picture, x, 700, angle, 250, GREENS[3], GREENS[6], pairs=6, size=0.32, lift=2)


def table(picture: Picture) -> None:
    picture.lay((shapes.rect(150, 780, 1200, 300, 6), picture.ramp(TINT, "#dcc7a0")), lift=4)
    picture.lay((shapes.rect(150, 860, 1200, 34), PRIMARY), (shapes.rect(150, 902, 1200, 12), SUN), lift=0)
    picture.lay((shapes.disc(750, 960, 40), TERRACOTTA), lift=1)
