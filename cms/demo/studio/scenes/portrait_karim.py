"""The educator of the series, before a bicycle wheel."""

import math

from .. import nature, shapes, sitters
from ..palette import CLAY, GREENS, HAIRS, INK, PAPER, RUST, SKINS, mix
from ..paper import Picture
from ..sitters import Sitter

PIXELS, WEIGHT_LIMIT = 1200, 150_000
X, Y = 600, 640
TITLE = "Karim H., éducateur spécialisé, tient une clé de mécanicien"
WHO = Sitter(SKINS[2], HAIRS[0], "#d99a2b", "curls", turn=18, beard=HAIRS[0])


def draw() -> Picture:
    picture = Picture(1200, 1500, TITLE)
    backdrop(picture, X, Y)
    person(picture, X, Y)
    hold(picture, X, Y)
    return picture


def backdrop(picture: Picture, x: float, y: float) -> None:
    sitters.wall(picture, "#f2c48f", CLAY)
    nature.hill(
        picture,
        [(x - 1300, y + 260), (x - 500, y + 80), (x, y + 220), (x + 460, y + 60), (x + 1300, y + 240)],
        GREENS[2],
        GREENS[4],
    )
    picture.line(shapes.disc(x, y - 10, 500), INK, 54, lift=3)
    picture.line(shapes.disc(x, y - 10, 458), "#d8d4c8", 20, lift=1)
    for n in range(24):
        turn = math.radians(15 * n + 4)
        picture.line(f"M{x + 60 * math.cos(turn + 0.6):.1f} {y - 10 + 60 * math.sin(turn + 0.6):.1f}L{x + 452 * math.cos(turn):.1f} {y - 10 + 452 * math.sin(turn):.1f}", PAPER, 5, opacity=0.9)  # fmt: skip


def person(picture: Picture, x: float, y: float) -> None:
    sitters.sit(picture, x, y, WHO)
    picture.lay(
        (f"M{x - 112} {y + 340}Q{x} {y + 540} {x + 112} {y + 340}L{x + 120} {y + 900}H{x - 120}Z", PAPER), lift=0
    )
    for side in (-1, 1):
        lapel = [
            (x + side * 104, y + 336),
            (x + side * 190, y + 372),
            (x + side * 168, y + 600),
            (x + side * 112, y + 540),
        ]
        picture.lay((shapes.polygon(lapel), mix(WHO.coat, RUST, 0.2)), lift=2)
    for n in range(3):
        picture.lay((shapes.disc(x + 150, y + 660 + n * 110, 15), PAPER), lift=1)


def wrench(picture: Picture, x: float, y: float) -> None:
    picture.lay((shapes.capsule((x - 190, y + 80), (x + 170, y - 60), 28), picture.ramp("#dfe5e1", "#93a39d")), lift=4)
    for dx, dy in ((-206, 86), (186, -66)):
        picture.lay((shapes.disc(x + dx, y + dy, 66), picture.ramp("#dfe5e1", "#93a39d")), lift=2)
        picture.lay((shapes.disc(x + dx * 1.08, y + dy * 1.08, 30), INK), lift=0)


def hold(picture: Picture, x: float, y: float) -> None:
    for side, reach, rise in ((-1, 130, 700), (1, 130, 610)):
        sitters.sleeve(picture, x, y, WHO, side, reach, rise)
    wrench(picture, x, y + 650)
    sitters.hand(picture, x - 130, y + 712, WHO, -1)
    sitters.hand(picture, x + 134, y + 596, WHO, 1)
