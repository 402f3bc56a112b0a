"""The layers of each film, from the farthest to the nearest, and how each moves."""

import math
from collections.abc import Callable

from .motion import Layer, Pose, eased
from .paper import Picture
from .scenes import portrait_fatou as fatou
from .scenes import portrait_solene as solene
from .scenes import portrait_yves as yves


def breathes(size: float, period: float = 4.0) -> Callable[[float], Pose]:
    """Up and down by ``size`` units."""
    return lambda moment: Pose(dy=size * math.sin(2 * math.pi * moment / period))


def swings(degrees: float, period: float = 4.0) -> Callable[[float], Pose]:
    return lambda moment: Pose(angle=degrees * math.sin(2 * math.pi * moment / period))


def glows(moment: float) -> Pose:
    return Pose(alpha=0.62 + 0.3 * math.sin(2 * math.pi * moment / 4.4))


def unrolls(moment: float) -> Pose:
    return Pose(reveal=eased((moment - 4.5) / 6))


def kindles(moment: float) -> Pose:
    return Pose(alpha=eased((moment - 6) / 3), angle=1.6 * math.sin(2 * math.pi * moment / 9))


def light(picture: Picture, x: float, y: float) -> None:
    picture.glow(x, y + 620, 760, "#ffdf8c", 1, mode="normal")


LAYERS = {
    "fatou": (
        Layer("wall", fatou.backdrop, depth=0.4),
        Layer("tune", fatou.notes, breathes(26, 5.0), depth=0.8),
        Layer("person", fatou.person, breathes(4, 4.6)),
        Layer("box", fatou.hold, breathes(7, 4.6), depth=1.2),
        Layer("bird", fatou.bird, swings(7, 2.4), pivot=(0, 530), depth=1.2),
    ),
    "solene": (
        Layer("wall", solene.backdrop, depth=0.4),
        Layer("thread", solene.thread, unrolls, depth=0.7),
        Layer("person", solene.person, breathes(4, 4.6)),
        Layer("spool", solene.hold, breathes(8, 3.8), depth=1.2),
    ),
    "yves": (
        Layer("window", yves.backdrop, depth=0.4),
        Layer("stars", yves.stars, kindles, depth=0.5),
        Layer("person", yves.person, breathes(4, 4.8)),
        Layer("light", light, glows),
        Layer("house", yves.hold, breathes(6, 4.8), depth=1.2),
    ),
}
