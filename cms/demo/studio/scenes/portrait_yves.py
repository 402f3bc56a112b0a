"""The foster carer of the series, with his night light."""

import math

from .. import nature, shapes, sitters
from ..palette import ACCENT, CLAY, GREENS, HAIRS, HONEY, NIGHT, PRIMARY, RUST, SKINS, STRAW, SUN, TERRACOTTA, WOOD, mix
from ..paper import Picture
from ..sitters import Sitter

PIXELS, WEIGHT_LIMIT = 1200, 150_000
X, Y = 600, 640
TITLE = "Yves L., assistant familial, tient une veilleuse"
WHO = Sitter(SKINS[0], HAIRS[2], TERRACOTTA, "short", turn=-16, beard=HAIRS[5])


def draw() -> Picture:
    picture = Picture(1200, 1500, TITLE)
    backdrop(picture, X, Y)
    stars(picture, X, Y)
    person(picture, X, Y)
    hold(picture, X, Y)
    return picture


STARS = (
    (-470, -430, 26),
    (-300, -500, 16),
    (-520, -170, 18),
    (430, -440, 22),
    (520, -210, 28),
    (330, -520, 15),
    (-560, 120, 15),
    (560, 60, 17),
)


def backdrop(picture: Picture, x: float, y: float) -> None:
    sitters.wall(picture, PRIMARY, NIGHT)
    picture.lay((shapes.arch(x - 480, y - 560, 960, 1500), picture.ramp("#a5653a", WOOD)), lift=3)

    def night() -> None:
        picture.lay((shapes.arch(x - 430, y - 510, 860, 1450), picture.ramp("#2f6f86", "#7fb0a6", STRAW)), lift=0)
        picture.lay((shapes.disc(x + 250, y - 270, 92), picture.ramp("#fff3cc", HONEY)), lift=2)
        nature.hill(
            picture,
            [(x - 460, y + 40), (x - 200, y - 60), (x + 60, y + 60), (x + 300, y - 20), (x + 480, y + 50)],
            GREENS[3],
            GREENS[5],
        )
        nature.hill(
            picture,
            [(x - 460, y + 190), (x - 120, y + 130), (x + 200, y + 210), (x + 480, y + 120)],
            GREENS[5],
            GREENS[7],
        )

    picture.window(shapes.arch(x - 430, y - 510, 860, 1450), night, depth=2)
    picture.line(f"M{x} {y - 510}V{y + 900}", "#a5653a", 22, lift=1)
    picture.line(f"M{x - 430} {y - 90}h860", "#a5653a", 22, lift=1)


def stars(picture: Picture, x: float, y: float) -> None:
    """What the night light throws on the wall."""
    for n, (dx, dy, size) in enumerate(STARS):
        points = []
        for corner in range(10):
            far, turn = size * (1.4 if corner % 2 == 0 else 0.6), math.radians(36 * corner - 90 + 12 * n)
            points.append((x + dx + far * math.cos(turn), y + dy + far * math.sin(turn)))
        picture.lay((shapes.polygon(points), STRAW), lift=1)


def person(picture: Picture, x: float, y: float) -> None:
    sitters.sit(picture, x, y, WHO)
    collar = (
        f"M{x - 170} {y + 330}Q{x} {y + 470} {x + 170} {y + 330}L{x + 196} {y + 410}Q{x} {y + 570} {x - 196} {y + 410}Z"
    )
    picture.lay((collar, picture.ramp(CLAY, TERRACOTTA)), lift=2)
    for n in range(4):
        for column in range(-4, 5):
            cx, cy = x + column * 96, y + 600 + n * 92 + abs(column) * 6
            picture.line(f"M{cx - 30} {cy - 22}l30 30l30 -30", mix(TERRACOTTA, RUST, 0.6), 9, opacity=0.55)


def night_light(picture: Picture, x: float, y: float) -> None:
    """A paper house with a lamp inside."""
    picture.lay((shapes.polygon([(x - 150, y + 130), (x - 150, y - 70), (x, y - 210), (x + 150, y - 70), (x + 150, y + 130)]),
                 picture.ramp("#fff7d8", "#ffd978", SUN)), lift=4)  # fmt: skip
    picture.lay((shapes.polygon([(x - 190, y - 56), (x, y - 244), (x + 190, y - 56), (x + 150, y - 36), (x, y - 180), (x - 150, y - 36)]), ACCENT), lift=2)  # fmt: skip
    for dx, dy in ((-66, -20), (22, -20), (-66, 56), (22, 56)):
        picture.lay((shapes.rect(x + dx, y + dy, 46, 56, 5), "#fffdf0"), lift=0)
    picture.lay((shapes.rect(x - 176, y + 122, 352, 34, 10), picture.ramp("#cf9355", WOOD)), lift=2)


def hold(picture: Picture, x: float, y: float) -> None:
    for side in (-1, 1):
        sitters.sleeve(picture, x, y, WHO, side, 170, 690)
    picture.glow(x, y + 620, 620, "#ffdf8c", 0.55)
    night_light(picture, x, y + 640)
    for side in (-1, 1):
        sitters.hand(picture, x + side * 176, y + 742, WHO, side)
