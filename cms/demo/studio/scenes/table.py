"""A table seen from above, late light across it; two hands lay one more place."""

import math

from .. import nature, people, shapes
from ..palette import (
    ACCENT,
    CLAY,
    CREAM,
    DARK_WOOD,
    DEEP,
    GREENS,
    HONEY,
    PAPER,
    PRIMARY,
    RUST,
    SKINS,
    STRAW,
    SUN,
    TERRACOTTA,
    WOOD,
)
from ..paper import Picture

PIXELS = 2000
TITLE = "Une table mise, vue de dessus, où deux mains ajoutent un couvert"
X, Y, RADIUS = 760, 490, 428
PLACES, NEW = (-152, -93, -32, 26, 85), 146


def draw() -> Picture:
    picture = Picture(1500, 1000, TITLE, shadow="#1a120b")
    floor(picture)
    for angle in (*PLACES, NEW):
        chair(picture, angle, SUN if angle == NEW else GREENS[5])
    top(picture)
    for angle in PLACES:
        setting(picture, angle, PAPER, PRIMARY)
    supper(picture)
    new_place(picture)
    window_light(picture)
    return picture


def floor(picture: Picture) -> None:
    picture.lay((shapes.rect(-40, -40, 1580, 1080), DEEP), lift=0)
    for n, y in enumerate(range(-30, 1040, 118)):
        for m in range(-1, 4):
            x = m * 520 + (n % 2) * 260 - 120
            tone = ("#17584e", "#134c44", "#1b5f54")[(n + m) % 3]
            picture.lay((shapes.rect(x, y, 514, 112, 2), tone), lift=1)
    for size, paper in ((640, "#c9793f"), (612, STRAW), (590, ACCENT), (566, "#c45a22"), (536, HONEY)):
        picture.lay((shapes.pebble(X, Y + 6, size, size, 3, 0.006, 17), paper), lift=1)


def chair(picture: Picture, angle: float, paper: str) -> None:
    def one() -> None:
        picture.lay((shapes.rect(-74, RADIUS - 66, 148, 132, 34), paper), lift=3)
        picture.lay(
            (
                f"M-84 {RADIUS + 52}Q0 {RADIUS + 104} 84 {RADIUS + 52}L92 {RADIUS + 74}Q0 {RADIUS + 136} -92 {RADIUS + 74}Z",
                DARK_WOOD,
            ),
            lift=2,
        )

    picture.turned(X, Y, angle - 90, one)


def top(picture: Picture) -> None:
    picture.lay((shapes.pebble(X, Y, RADIUS, RADIUS, 6, 0.003, 23), WOOD), lift=4)
    outline = shapes.disc(X, Y, RADIUS - 8)

    def planks() -> None:
        for n in range(8):
            left = X - RADIUS + n * 112
            tone = ("#b77a49", "#c08453", "#ad7041", "#bb7f4d")[n % 4]
            picture.lay((shapes.rect(left, Y - RADIUS, 110, RADIUS * 2), tone), lift=1)
            for m in range(3):
                x = left + 24 + m * 30
                picture.line(
                    f"M{x} {Y - RADIUS}q{8 - 5 * m} 200 {-4 + 3 * n % 5} 420t6 460", DARK_WOOD, 1.6, opacity=0.22
                )

    picture.window(outline, planks)
    picture.lay((shapes.pebble(X, Y, 214, 214, 12, 0.006, 19), CREAM), lift=1)
    picture.lay((shapes.disc(X, Y, 196), "#f4e2bd"), lift=0)
    rim = [(X + 205 * math.cos(a), Y + 205 * math.sin(a)) for a in (math.radians(n * 12) for n in range(30))]
    picture.lay(*((shapes.disc(x, y, 4.5), TERRACOTTA) for x, y in rim), lift=0)


def setting(picture: Picture, angle: float, plate: str, rim: str) -> None:
    def one() -> None:
        picture.lay((shapes.rect(-112, 268, 56, 112, 4), TERRACOTTA if angle in (-152, 26) else GREENS[3]), lift=1)
        fork(picture, -84, 274)
        knife(picture, 84, 274)
        dish(picture, 0, 326, 72, plate, rim)
        glass(picture, 76, 240)

    picture.turned(X, Y, angle - 90, one)


def dish(picture: Picture, x: float, y: float, size: float, paper: str, rim: str) -> None:
    picture.lay((shapes.disc(x, y, size), paper), lift=2)
    picture.line(shapes.disc(x, y, size * 0.9), rim, 2.4, opacity=0.85)
    picture.lay((shapes.disc(x, y, size * 0.66), picture.ramp("#fff", "#efe3cd") if paper == PAPER else paper), lift=0)


def fork(picture: Picture, x: float, y: float) -> None:
    tines = [(shapes.rect(x - 9 + n * 7, y, 4, 34, 2), STRAW) for n in range(3)]
    picture.lay(
        *tines, (shapes.rect(x - 9, y + 28, 18, 14, 6), STRAW), (shapes.rect(x - 3, y + 36, 6, 66, 3), STRAW), lift=1
    )


def knife(picture: Picture, x: float, y: float) -> None:
    picture.lay(
        (f"M{x - 4} {y + 58}V{y}Q{x + 9} {y + 18} {x + 6} {y + 58}Z", STRAW),
        (shapes.rect(x - 4, y + 54, 10, 48, 5), DARK_WOOD),
        lift=1,
    )


def glass(picture: Picture, x: float, y: float) -> None:
    picture.lay((shapes.disc(x, y, 27), "#cfe0cf"), lift=2)
    picture.lay((shapes.disc(x, y, 20), "#a9cbb9"), lift=0)
    picture.lay((shapes.disc(x - 6, y - 7, 6), "#eef6ea"), lift=0)


def supper(picture: Picture) -> None:
    picture.lay((shapes.disc(X - 62, Y - 66, 96), PRIMARY), lift=3)
    picture.lay((shapes.disc(X - 62, Y - 66, 82), DEEP), lift=0)
    picture.window(shapes.disc(X - 62, Y - 66, 76), lambda: soup(picture))
    picture.lay(
        (shapes.rect(X - 172, Y - 78, 26, 26, 9), PRIMARY), (shapes.rect(X + 22, Y - 78, 26, 26, 9), PRIMARY), lift=1
    )
    picture.turned(X + 66, Y + 92, -24, lambda: bread(picture))
    picture.lay((shapes.disc(X + 128, Y - 62, 50), ACCENT), lift=3)
    picture.lay((shapes.disc(X + 128, Y - 62, 38), RUST), lift=0)
    for angle in (-150, -80, -20, 60, 120):
        nature.spray(picture, X + 128, Y - 62, angle, 92, GREENS[2], GREENS[4], pairs=4, size=0.42, lift=2, bend=18)
    nature.flowers(picture, [(X + 112, Y - 84, 22), (X + 150, Y - 60, 25), (X + 118, Y - 44, 18)], SUN, ACCENT)


def soup(picture: Picture) -> None:
    x, y = X - 62, Y - 66
    picture.lay((shapes.disc(x, y, 78), "#e8973d"), lift=0)
    picture.line(f"M{x - 44} {y + 4}q30 -52 66 -18q14 40 -28 44", "#f7c873", 9, opacity=0.9)
    for dx, dy, turn in ((-30, -26, 20), (22, 30, 120), (36, -14, 70)):
        picture.lay(
            (shapes.half_leaf(x + dx, y + dy, 24, 12, turn, 1), GREENS[3]),
            (shapes.half_leaf(x + dx, y + dy, 24, 12, turn, -1), GREENS[2]),
            lift=0,
        )


def bread(picture: Picture) -> None:
    picture.lay((shapes.rect(-118, -52, 236, 104, 26), "#9a5f36"), lift=2)
    picture.lay((shapes.rect(-98, -30, 150, 60, 30), picture.ramp("#e0a35c", "#b9702f")), lift=2)
    for x in (-68, -36, -4, 26):
        picture.lay((shapes.half_leaf(x, 18, 40, 16, -62, 1), "#f3cd8d"), lift=0)
    for x in (72, 88, 104):
        picture.lay((shapes.pebble(x, 0, 15, 29, 5, 0.04), "#d6944d"), lift=1)
        picture.lay((shapes.pebble(x, 0, 11, 24, 5, 0.04), "#f6deb0"), lift=0)


def new_place(picture: Picture) -> None:
    """The place being laid: the plate is still in the hands."""

    def one() -> None:
        picture.lay((shapes.rect(-112, 268, 56, 112, 4), SUN), lift=1)
        glass(picture, 76, 240)
        knife(picture, 88, 274)
        for side in (-1, 1):
            picture.lay((shapes.pebble(side * 82, 372, 35, 44, 2, 0.03), SKINS[0]), lift=2)
            people.arm(
                picture, [(side * 196, 800), (side * 178, 650), (side * 138, 520), (side * 98, 414)], 58, 33, SUN
            )
            picture.lay(
                (shapes.capsule((side * 98 - 26, 420 - 10 * side), (side * 98 + 26, 420 + 10 * side), 9), "#c47f24"),
                lift=1,
            )
        picture.lay((shapes.disc(0, 318, 84), ACCENT), lift=4)
        picture.lay((shapes.disc(0, 318, 76), TERRACOTTA), lift=0)
        picture.line(shapes.disc(0, 318, 68), STRAW, 3)
        picture.lay((shapes.disc(0, 318, 55), CLAY), lift=0)
        for side in (-1, 1):
            picture.lay((shapes.capsule((side * 80, 362), (side * 50, 340), 13), SKINS[0]), lift=1)

    picture.turned(X, Y, NEW - 90, one)


def window_light(picture: Picture) -> None:
    """Four panes of low sun across the table; the rest of the room goes quiet."""
    picture.light(shapes.rect(-20, -20, 1540, 1040), "#4a2c1c", 0.22, mode="multiply")
    for x, y in ((330, -80), (560, -150), (470, 330), (700, 262)):
        pane = shapes.polygon([(x, y), (x + 190, y - 58), (x + 322, y + 300), (x + 132, y + 360)])
        picture.light(pane, "#ffe3a0", 0.7, blur=6, mode="soft-light")
        picture.light(pane, "#ffd488", 0.30, blur=7, mode="screen")
    picture.glow(X, Y, 900, "#ffd489", 0.2, mode="soft-light")
