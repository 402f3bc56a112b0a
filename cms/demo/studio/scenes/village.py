"""The village square at the end of the day: neighbours walk to the meeting at the maison de la Haute-Combe."""

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

PIXELS = 2000
TITLE = "Des habitants arrivent à la réunion d’information, sur la place du village"


def draw() -> Picture:
    picture = Picture(1500, 1000, TITLE)
    nature.sky(picture, 250, 330, nature.DUSK, step=150, seed=40)
    nature.sun(picture, 250, 322, 70)
    nature.cloud(picture, 420, 128, 260, "#fbe9c6")
    nature.cloud(picture, 1180, 110, 260, "#f4cfa0")
    nature.hill(
        picture,
        [(-60, 380), (160, 350), (400, 400), (700, 330), (1000, 300), (1300, 250), (1560, 290)],
        "#dccb9c",
        GREENS[1],
    )
    nature.hill(
        picture, [(-60, 430), (240, 450), (520, 400), (800, 420), (1200, 350), (1560, 400)], "#9dbd97", GREENS[3]
    )
    nature.grove(picture, [(60, 448, 60), (120, 452, 48), (1380, 400, 70), (1440, 398, 60)], seed=3)
    street(picture)
    hall(picture)
    square(picture)
    crowd(picture)
    picture.glow(250, 322, 1000, "#ffcf7a", 0.42, mode="soft-light")
    picture.light(shapes.rect(-20, 900, 1540, 140), "#082a26", 0.3, blur=50, mode="multiply")
    return picture


def street(picture: Picture) -> None:
    for x, top, width, wall, tiles in (
        (-30, 470, 190, "#e7c08c", RUST),
        (150, 430, 170, CREAM, ACCENT),
        (312, 486, 150, "#d99b6c", "#9b3c10"),
        (1190, 450, 170, "#ecd3a3", ACCENT),
        (1350, 410, 190, "#dca070", RUST),
    ):
        picture.lay((shapes.rect(x, top, width, 740 - top), picture.ramp(wall, "#c99a66")), lift=3)
        roof = [(x - 16, top + 8), (x + 22, top - 72), (x + width - 22, top - 72), (x + width + 16, top + 8)]
        picture.lay((shapes.polygon(roof), tiles), lift=2)
        for row in range(3):
            picture.lay(
                (shapes.scallops(x + 10 - 13 * row, top - 72 + 26 * row, width - 20 + 26 * row, 32, 9, 8), tiles),
                lift=0,
            )
        for n in range(2):
            for m in range(2):
                left, up = x + width * (0.2 + 0.42 * n), top + 44 + 104 * m
                if (n + m + x) % 3:
                    home.pane(picture, left, up, 34, 50, bars=1)
                else:
                    picture.lay((shapes.rect(left - 6, up - 6, 46, 62, 3), PAPER), lift=1)
                    picture.lay((shapes.rect(left, up, 34, 50), GREENS[4]), lift=0)
                for side in (-24, 42):
                    picture.lay(
                        (shapes.rect(left + side, up - 4, 17, 58, 2), PRIMARY if wall == CREAM else GREENS[3]), lift=1
                    )


def hall(picture: Picture) -> None:
    """The meeting house: three lit arches, a round window, no emblem but the hills of the département."""
    x, y, w = 520, 330, 610
    picture.lay((shapes.rect(x, y + 60, w, 370), picture.ramp("#f0ddb4", "#d8b785")), lift=4)
    for n in range(5):
        for side in (x, x + w - 34 - (n % 2) * 14):
            picture.lay((shapes.rect(side, y + 96 + n * 68, 34 + (n % 2) * 14, 30, 2), SAND), lift=1)
    picture.lay((shapes.rect(x - 18, y + 52, w + 36, 24, 4), TINT), lift=2)
    home.roof(picture, x - 40, y - 96, w + 80, 158, rows=6, lean=0.17)
    gable = [(x + 200, y + 74), (x + 200, y - 20), (x + 305, y - 104), (x + 410, y - 20), (x + 410, y + 74)]
    picture.lay((shapes.polygon(gable), "#f0ddb4"), lift=3)
    cap = [
        (x + 176, y - 4),
        (x + 305, y - 122),
        (x + 434, y - 4),
        (x + 418, y + 10),
        (x + 305, y - 90),
        (x + 192, y + 10),
    ]
    picture.lay((shapes.polygon(cap), RUST), lift=2)
    emblem(picture, x + 305, y + 6, 50)
    for n in range(3):
        left = x + 66 + n * 176
        opening(picture, left, y + 136, 126, 288, n)
    picture.lay((shapes.rect(x + 60, y + 92, w - 120, 26, 5), PRIMARY), lift=1)
    for n in range(11):
        picture.lay((shapes.rect(x + 170 + n * 25, y + 101, (18, 12, 20)[n % 3], 8, 4), STRAW), lift=0)
    for left in (x + 22, x + 218, x + 394, x + 572):
        picture.glow(left + 8, y + 190, 90, "#ffe2a0", 0.6)
        picture.lay((shapes.rect(left - 2, y + 172, 20, 34, 6), SUN), lift=1)
        picture.lay((shapes.rect(left - 5, y + 166, 26, 8, 3), INK), lift=0)


def emblem(picture: Picture, x: float, y: float, size: float) -> None:
    picture.lay((shapes.disc(x, y, size), PAPER), lift=2)

    def valley() -> None:
        picture.lay((shapes.disc(x, y, size), HONEY), lift=0)
        picture.lay((shapes.disc(x, y - size * 0.1, size * 0.28), ACCENT), lift=0)
        picture.lay(
            (f"M{x - size} {y - size * 0.2}Q{x - size * 0.2} {y} {x + size * 0.3} {y + size}H{x - size}Z", GREENS[4]),
            lift=1,
        )
        picture.lay(
            (
                f"M{x + size} {y - size * 0.1}Q{x + size * 0.1} {y + size * 0.1} {x - size * 0.4} {y + size}H{x + size}Z",
                PRIMARY,
            ),
            lift=1,
        )

    picture.window(shapes.disc(x, y, size - 7), valley)


def opening(picture: Picture, x: float, y: float, w: float, h: float, n: int) -> None:
    picture.lay((shapes.arch(x - 12, y - 12, w + 24, h + 12), PAPER), lift=2)

    def room() -> None:
        picture.lay((shapes.arch(x, y, w, h), picture.ramp("#fff3c8", HONEY, "#eeb659")), lift=0)
        home.lamp(picture, x + w / 2, y, y + 74, 34, PRIMARY)
        for m in range(3):
            tone, hair = ((CLAY, 0), (PRIMARY, 3), (ACCENT, 2))[(m + n) % 3]
            people.bust(
                picture,
                x + 22 + m * 42,
                y + 250 - (m % 2) * 12,
                50,
                tone,
                SKINS[(m + n) % 4],
                HAIRS[hair],
                cut=("short", "bun", "crop")[(m + 2 * n) % 3],
                lift=1,
            )
        picture.lay((shapes.rect(x - 4, y + 246, w + 8, 60), "#c98d4c"), lift=1)

    picture.window(shapes.arch(x, y, w, h), room)
    picture.glow(x + w / 2, y + h * 0.6, 180, "#ffd98a", 0.35)


def square(picture: Picture) -> None:
    ground = [(-60, 752), (300, 742), (750, 738), (1200, 742), (1560, 752)]
    nature.hill(picture, ground, "#ecd6a8", "#c89f69")
    for n in range(3):
        picture.lay(
            (shapes.rect(600 - 26 * n, 742 + 15 * n, 450 + 52 * n, 20, 4), (TINT, "#ecdcbc", "#dfc89d")[n]), lift=1
        )
    for n in range(-7, 8):
        picture.line(f"M{825 + n * 70} 800L{825 + n * 250} 1040", "#a97f4f", 2.4, opacity=0.35)
    for y in (826, 872, 936):
        picture.line(f"M-20 {y + 6}Q750 {y - 8} 1520 {y + 6}", "#a97f4f", 2.4, opacity=0.35)
    for x in (649, 825, 1001):
        picture.light(
            shapes.polygon([(x - 60, 760), (x + 60, 760), (x + 170, 960), (x - 90, 960)]), "#ffe6a2", 0.5, blur=18
        )
    for x, y, height, seed in ((410, 800, 430, 12), (1230, 806, 450, 32)):
        nature.long_shadow(picture, x, y, 300, 36, 0.3)
        nature.round_tree(picture, x, y, height, GREENS[3], GREENS[6], seed)
        bench(picture, x + (-150 if x < 700 else 40), y + 12)


def bench(picture: Picture, x: float, y: float) -> None:
    legs = [(shapes.rect(x + dx, y - 40, 8, 42, 2), INK) for dx in (12, 98)]
    slats = [(shapes.rect(x, y - dy, 118, 10, 3), DARK_WOOD) for dy in (74, 59, 40)]
    picture.lay(*legs, *slats, lift=1)


def crowd(picture: Picture) -> None:
    walkers = (
        (905, 830, 196, PRIMARY, 1, 0, DEEP, "bun", None, True),
        (742, 842, 210, ACCENT, 3, 3, INK, "crop", None, False),
        (682, 846, 198, "#d8a640", 0, 4, DEEP, "long", PRIMARY, False),
        (1030, 880, 236, "#3b4a46", 0, 5, INK, "short", CLAY, False),
        (545, 926, 268, GREENS[3], 2, 0, DEEP, "short", ACCENT, False),
        (458, 938, 256, TERRACOTTA, 0, 1, RUST, "bun", None, True),
    )
    for x, y, height, coat, skin, hair, legs, cut, bag, skirt in walkers:
        nature.long_shadow(picture, x, y, height * 0.8, height * 0.1, 0.34)
        people.walker(picture, x, y, height, coat, SKINS[skin], HAIRS[hair], legs, cut=cut, bag=bag, skirt=skirt)
