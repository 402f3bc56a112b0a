"""Sky, hills, trees and leaves."""

import math
import random

from . import shapes
from .palette import DARK_WOOD, GREENS, HONEY, PAPER, PEACH, STRAW, SUN, WOOD
from .paper import Picture


def sky(picture: Picture, x: float, y: float, papers: tuple[str, ...], step: float = 120, seed: int = 1) -> None:
    """Evening light as torn rings around the sun at (x, y), the widest first."""
    picture.lay((shapes.rect(-40, -40, picture.width + 80, picture.height + 80), papers[0]), lift=0)
    for index, paper in enumerate(papers[1:]):
        size = step * (len(papers) - 1 - index) + 66
        ring = shapes.pebble(x, y, size * 1.16, size, seed + index, roughness=0.022, points=15)
        picture.lay((ring, paper), lift=2)


def sun(picture: Picture, x: float, y: float, radius: float) -> None:
    picture.glow(x, y, radius * 4.2, "#fff0c0", 0.6)
    picture.lay((shapes.pebble(x, y, radius, radius, 4, roughness=0.012), picture.ramp("#fbd67e", SUN)), lift=3)


def cloud(picture: Picture, x: float, y: float, width: float, fill: str = PAPER, lift: int = 2) -> None:
    """A long flat cloud: two strips with round ends."""
    thick = width * 0.085
    picture.lay((shapes.rect(x + width * 0.2, y - thick * 0.95, width * 0.52, thick, thick / 2), fill), lift=lift)
    picture.lay((shapes.rect(x, y, width, thick, thick / 2), fill), lift=lift)


def hill(picture: Picture, crest: list[tuple[float, float]], lit: str, shade: str, lift: int = 3, angle=90) -> None:
    """A hill whose crest catches the light."""
    picture.lay((shapes.ridge(crest, picture.height + 60), picture.ramp(lit, shade, angle=angle)), lift=lift)


def furrows(picture: Picture, lines: list[list[tuple[float, float]]], colour: str, width=3.0, opacity=0.5) -> None:
    """Rows of a field, cut as thin strips."""
    for points in lines:
        picture.line(shapes.smooth(points), colour, width, opacity=opacity)


def leaf_tree(picture: Picture, x: float, y: float, height: float, light: str, dark: str, lift: int = 2) -> None:
    """A tree shaped like one folded leaf, standing at (x, y), with its trunk and veins."""
    picture.lay((shapes.limb([(x, y + 4), (x, y - height * 0.5)], height * 0.035, height * 0.02), DARK_WOOD), lift=1)
    base, tall, wide = y - height * 0.16, height * 0.86, height * 0.56
    picture.lay(
        (shapes.half_leaf(x, base, tall, wide, -90, -1), light),
        (shapes.half_leaf(x, base, tall, wide, -90, 1), dark),
        lift=lift,
    )
    picture.line(f"M{x} {base}V{y - height * 0.82}", DARK_WOOD, height * 0.016, opacity=0.55)
    for step, side in ((0.3, 1), (0.42, -1), (0.52, 1), (0.63, -1)):
        start = y - height * step
        picture.line(
            f"M{x} {start}l{side * height * 0.11:.1f} {-height * 0.1:.1f}", DARK_WOOD, height * 0.012, opacity=0.45
        )


def round_tree(picture: Picture, x: float, y: float, height: float, light: str, dark: str, seed: int = 3) -> None:
    """A full tree: a dark crown, a lighter one and a lit tuft."""
    trunk = [(x, y + 4), (x + height * 0.015, y - height * 0.3), (x, y - height * 0.6)]
    picture.lay((shapes.limb(trunk, height * 0.05, height * 0.022), DARK_WOOD), lift=1)
    crown = y - height * 0.62
    picture.lay(
        (shapes.pebble(x, crown, height * 0.34, height * 0.37, seed, 0.06), dark), lift=2 if height > 100 else 1
    )
    middle = picture.ramp(light, dark, angle=55)
    picture.lay(
        (shapes.pebble(x - height * 0.05, crown - height * 0.03, height * 0.27, height * 0.3, seed + 1, 0.07), middle),
        lift=1,
    )
    picture.lay(
        (shapes.pebble(x - height * 0.1, crown - height * 0.1, height * 0.15, height * 0.16, seed + 2, 0.08), light),
        lift=1,
    )
    if height > 200:
        dice = random.Random(seed)  # noqa: S311 (a drawing, not a secret)
        for _ in range(26):
            turn, far = dice.uniform(0, 2 * math.pi), math.sqrt(dice.uniform(0, 0.78))
            lx, ly = x + far * height * 0.33 * math.cos(turn), crown + far * height * 0.36 * math.sin(turn)
            paper = dice.choice((light, dark, GREENS[3], GREENS[5]))
            size, lean = height * dice.uniform(0.055, 0.08), dice.uniform(-140, -40)
            picture.lay(
                (shapes.half_leaf(lx, ly, size, size * 0.55, lean, 1), paper),
                (shapes.half_leaf(lx, ly, size, size * 0.55, lean, -1), paper),
                lift=0,
            )


def poplar(picture: Picture, x: float, y: float, height: float, light: str, dark: str) -> None:
    """A tall thin tree folded in two."""
    picture.lay(
        (shapes.half_leaf(x, y, height, height * 0.3, -90, -1), light),
        (shapes.half_leaf(x, y, height, height * 0.3, -90, 1), dark),
        lift=1,
    )


def spruce(picture: Picture, x: float, y: float, height: float, light: str, dark: str, tiers: int = 4) -> None:
    """A conifer of stacked skirts, each over the one below."""
    picture.lay((shapes.rect(x - height * 0.03, y - height * 0.12, height * 0.06, height * 0.14), WOOD), lift=0)
    for tier in range(tiers):
        share = tier / tiers
        top, bottom = y - height * (0.34 + 0.66 * (tier + 1) / tiers), y - height * (0.1 + 0.7 * share)
        half = height * 0.27 * (1 - share * 0.68)
        skirt = f"M{x} {top}Q{x + half * 0.3} {bottom - height * 0.1} {x + half} {bottom}Q{x} {bottom + height * 0.07} "
        skirt += f"{x - half} {bottom}Q{x - half * 0.3} {bottom - height * 0.1} {x} {top}Z"
        picture.lay((skirt, picture.ramp(light, dark, angle=20)), lift=1)


def spray(picture, x, y, angle, length, light, dark, pairs=6, size=0.3, lift=3, bend=14.0) -> None:
    """A stem with paired, folded leaves; ``angle`` in degrees, ``bend`` turns the stem as it grows."""
    points, heading, here = [(x, y)], angle, (x, y)
    for _ in range(pairs):
        heading += bend / pairs
        stride = length / pairs
        here = (here[0] + stride * math.cos(math.radians(heading)), here[1] + stride * math.sin(math.radians(heading)))
        points.append(here)
    picture.lay((shapes.limb(points, length * 0.012, length * 0.004), dark), lift=lift)
    for index, (px, py) in enumerate(points[1:], start=1):
        reach = length * size * (1.12 - 0.62 * index / pairs)
        sides = (0.0,) if index == pairs else (-52.0, 52.0)
        for side in sides:
            turn = angle + bend * index / pairs + side
            picture.lay(
                (shapes.half_leaf(px, py, reach, reach * 0.5, turn, -1), light),
                (shapes.half_leaf(px, py, reach, reach * 0.5, turn, 1), dark),
                lift=max(1, lift - 1),
            )


def flowers(picture: Picture, spots: list[tuple[float, float, float]], petal: str, heart: str = HONEY) -> None:
    """Small five-petal flowers at (x, y, radius)."""
    for x, y, radius in spots:
        petals = [
            (shapes.disc(x + radius * 0.62 * math.cos(a), y + radius * 0.62 * math.sin(a), radius * 0.5), petal)
            for a in (math.radians(72 * n - 90) for n in range(5))
        ]
        picture.lay(*petals, lift=1)
        picture.lay((shapes.disc(x, y, radius * 0.3), heart), lift=0)


def tuft(picture: Picture, x: float, y: float, size: float) -> None:
    """Five blades of grass."""
    blades = [
        (
            shapes.half_leaf(x + size * 0.12 * n, y, size * (1.25 - 0.18 * abs(n)), size * 0.32, -90 + 17 * n, 1),
            GREENS[3 + abs(n) % 2],
        )
        for n in (-2, -1, 0, 1, 2)
    ]
    picture.lay(*blades, lift=1)


def long_shadow(picture: Picture, x: float, y: float, length: float, width: float, opacity: float = 0.4) -> None:
    """The evening shadow of something that stands at (x, y), thrown to the lower right."""
    shade = shapes.limb(
        [(x, y), (x + length * 0.5, y + length * 0.17), (x + length, y + length * 0.3)], width * 0.4, width
    )
    picture.light(shade, picture.ramp("#0b3a33", "#0b3a3300", angle=8), opacity, blur=4, mode="multiply")


def grove(picture: Picture, spots: list[tuple[float, float, float]], seed: int = 2) -> None:
    """Far trees at (x, y, height), poplars and round crowns by turns."""
    dice = random.Random(seed)  # noqa: S311 (a drawing, not a secret)
    for x, y, height in spots:
        tone = dice.randrange(2, 5)
        if dice.random() < 0.45:
            poplar(picture, x, y, height * 1.35, GREENS[tone], GREENS[tone + 2])
        else:
            round_tree(picture, x, y, height, GREENS[tone], GREENS[tone + 2], seed=dice.randrange(99))


DUSK = ("#d98a63", "#e39e72", PEACH, "#f2c48f", "#f7d7a2", STRAW, "#fce9bd")
