"""The auxiliaire de puériculture of the series, with her music box."""

import math

from .. import nature, shapes, sitters
from ..palette import (
    ACCENT,
    CLAY,
    CREAM,
    DARK_WOOD,
    GREENS,
    HAIRS,
    HONEY,
    INK,
    PAPER,
    PEACH,
    RUST,
    SKINS,
    STRAW,
    SUN,
    TERRACOTTA,
    WOOD,
)
from ..paper import Picture
from ..sitters import Sitter

PIXELS, WEIGHT_LIMIT = 1200, 150_000
X, Y = 600, 640
TITLE = "Fatou N., auxiliaire de puériculture, tient une boîte à musique"
WHO = Sitter(SKINS[3], HAIRS[3], GREENS[3], "puff", turn=16, earrings=SUN)


def draw() -> Picture:
    picture = Picture(1200, 1500, TITLE)
    backdrop(picture, X, Y)
    notes(picture, X, Y)
    person(picture, X, Y)
    hold(picture, X, Y)
    bird(picture, X, Y)
    return picture


def backdrop(picture: Picture, x: float, y: float) -> None:
    sitters.wall(picture, "#f7cf7d", "#eeb04a")
    picture.lay((shapes.pebble(x + 10, y - 20, 520, 520, 6, 0.012, 19), picture.ramp(CREAM, STRAW)), lift=3)
    picture.lay((shapes.pebble(x + 10, y - 20, 416, 416, 9, 0.014, 17), "#fff6de"), lift=2)
    for angle, lean in ((-158, 10), (-22, -10)):
        turn = math.radians(angle)
        foot = (x + 700 * math.cos(turn), y + 560 - 100 * math.sin(turn))
        for spread in (-26, 0, 24):
            nature.spray(picture, *foot, -90 + spread + lean, 430, GREENS[2], GREENS[4], pairs=6, size=0.3, lift=2)


def notes(picture: Picture, x: float, y: float) -> None:
    """The tune, in round papers."""
    tune = ((-330, 380, 26, ACCENT), (-392, 250, 20, GREENS[4]), (-350, 120, 15, TERRACOTTA), (338, 330, 24, GREENS[4]),
            (402, 190, 19, ACCENT), (372, 60, 14, SUN))  # fmt: skip
    for dx, dy, size, paper in tune:
        picture.line(f"M{x + dx + size * 0.86} {y + dy}v{-size * 3.4}q{size * 1.5} {size * 0.5} {size * 1.1} {size * 1.7}", paper, size * 0.34, lift=1)  # fmt: skip
        picture.lay((shapes.disc(x + dx, y + dy, size, size * 0.8), paper), lift=2)


def person(picture: Picture, x: float, y: float) -> None:
    sitters.sit(picture, x, y, WHO)
    picture.lay(
        (shapes.polygon([(x - 132, y + 348), (x - 88, y + 322), (x, y + 500), (x - 30, y + 560)]), PAPER), lift=1
    )
    picture.lay(
        (shapes.polygon([(x + 132, y + 348), (x + 88, y + 322), (x, y + 500), (x + 30, y + 560)]), PAPER), lift=1
    )
    band = (
        f"M{x - 200} {y - 120}Q{x} {y - 300} {x + 200} {y - 120}L{x + 206} {y - 172}Q{x} {y - 352} {x - 206} {y - 172}Z"
    )
    picture.lay((band, picture.ramp(ACCENT, TERRACOTTA)), lift=2)
    for dx, dy in ((-120, -208), (-62, -240), (0, -250), (62, -240), (120, -208)):
        picture.lay((shapes.disc(x + dx, y + dy - 8, 11), STRAW), lift=0)


def music_box(picture: Picture, x: float, y: float) -> None:
    """A wooden box with its toothed drum."""
    picture.lay((shapes.rect(x - 170, y - 90, 340, 220, 14), picture.ramp("#b9783f", WOOD, angle=30)), lift=4)
    picture.lay((shapes.rect(x - 190, y - 118, 380, 46, 12), picture.ramp("#cf9355", "#9c6334")), lift=2)
    picture.lay((shapes.disc(x, y + 22, 66), DARK_WOOD), (shapes.disc(x, y + 22, 52), HONEY), lift=1)
    for n in range(8):
        turn = math.radians(45 * n + 10)
        picture.lay((shapes.disc(x + 34 * math.cos(turn), y + 22 + 34 * math.sin(turn), 6.5), RUST), lift=0)
    picture.lay((shapes.disc(x, y + 22, 12), RUST), lift=1)


def bird(picture: Picture, x: float, y: float) -> None:
    """A paper bird on a rod, above the box."""
    y += 640
    picture.line(f"M{x} {y - 108}V{y - 170}", DARK_WOOD, 9, lift=1)
    picture.lay((f"M{x - 116} {y - 236}Q{x - 50} {y - 150} {x + 46} {y - 178}Q{x + 96} {y - 206} {x + 84} {y - 256}"
                 f"Q{x + 40} {y - 300} {x + 6} {y - 250}Q{x - 40} {y - 224} {x - 116} {y - 236}Z", picture.ramp("#fffaf0", PEACH)), lift=3)  # fmt: skip
    picture.lay((f"M{x - 60} {y - 330}Q{x + 30} {y - 300} {x + 26} {y - 216}Q{x - 44} {y - 216} {x - 60} {y - 330}Z", picture.ramp(ACCENT, CLAY)), lift=2)  # fmt: skip
    picture.lay((f"M{x + 84} {y - 262}L{x + 128} {y - 244}L{x + 82} {y - 236}Z", SUN), lift=1)
    picture.lay((shapes.disc(x + 58, y - 256, 7), INK), lift=0)


def hold(picture: Picture, x: float, y: float) -> None:
    for side in (-1, 1):
        sitters.sleeve(picture, x, y, WHO, side, 190, 640)
    music_box(picture, x, y + 640)
    for side in (-1, 1):
        sitters.hand(picture, x + side * 190, y + 664, WHO, side)
