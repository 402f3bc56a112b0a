"""Outlines: points in, SVG path data out. No colour, no paper."""

import math
import random

Point = tuple[float, float]


def smooth(points: list[Point], closed: bool = False) -> str:
    """A soft line through every point (Catmull-Rom drawn as cubic curves)."""
    count = len(points)
    start = points[0]
    parts = [f"M{start[0]:.1f} {start[1]:.1f}"]
    for index in range(count if closed else count - 1):
        before, here, there, after = (_at(points, index + step, closed) for step in (-1, 0, 1, 2))
        first = (here[0] + (there[0] - before[0]) / 6, here[1] + (there[1] - before[1]) / 6)
        second = (there[0] - (after[0] - here[0]) / 6, there[1] - (after[1] - here[1]) / 6)
        parts.append("C" + " ".join(f"{x:.1f} {y:.1f}" for x, y in (first, second, there)))
    return "".join(parts) + ("Z" if closed else "")


def _at(points: list[Point], index: int, closed: bool) -> Point:
    count = len(points)
    return points[index % count] if closed else points[max(0, min(index, count - 1))]


def ridge(points: list[Point], floor: float) -> str:
    """A hill: the soft line of its crest, closed down to the floor."""
    left, right = points[0][0], points[-1][0]
    return f"{smooth(points)}L{right:.1f} {floor:.1f}L{left:.1f} {floor:.1f}Z"


def polygon(points: list[Point]) -> str:
    return "M" + "L".join(f"{x:.1f} {y:.1f}" for x, y in points) + "Z"


def rect(x: float, y: float, width: float, height: float, radius: float = 0) -> str:
    if not radius:
        return polygon([(x, y), (x + width, y), (x + width, y + height), (x, y + height)])
    r, w, h = radius, width - 2 * radius, height - 2 * radius
    arc = f"a{r} {r} 0 0 1 "
    return f"M{x + r} {y}h{w}{arc}{r} {r}v{h}{arc}{-r} {r}h{-w}{arc}{-r} {-r}v{-h}{arc}{r} {-r}Z"


def arch(x: float, y: float, width: float, height: float) -> str:
    """A door or window with a round head; ``height`` includes the head."""
    r = width / 2
    return f"M{x} {y + height}V{y + r}A{r} {r} 0 0 1 {x + width} {y + r}V{y + height}Z"


def disc(x: float, y: float, radius: float, other: float | None = None) -> str:
    ry = radius if other is None else other
    return f"M{x - radius:.1f} {y:.1f}a{radius} {ry} 0 1 1 {2 * radius} 0a{radius} {ry} 0 1 1 {-2 * radius} 0Z"


def pebble(x: float, y: float, rx: float, ry: float, seed: int, roughness: float = 0.06, points: int = 11) -> str:
    """A disc cut by hand: never quite round."""
    dice = random.Random(seed)  # noqa: S311 (a drawing, not a secret)
    outline = []
    for index in range(points):
        angle = 2 * math.pi * index / points
        size = 1 + dice.uniform(-roughness, roughness)
        outline.append((x + rx * size * math.cos(angle), y + ry * size * math.sin(angle)))
    return smooth(outline, closed=True)


def half_leaf(x: float, y: float, length: float, width: float, angle: float, side: int) -> str:
    """One half of a folded leaf whose stem end is at (x, y); ``side`` is 1 or -1, ``angle`` in degrees."""
    turn = math.radians(angle)
    tip = (x + length * math.cos(turn), y + length * math.sin(turn))

    def put(along: float, across: float) -> str:
        px = x + along * length * math.cos(turn) - across * width * side * math.sin(turn)
        py = y + along * length * math.sin(turn) + across * width * side * math.cos(turn)
        return f"{px:.1f} {py:.1f}"

    return f"M{x:.1f} {y:.1f}C{put(0.2, 0.62)} {put(0.66, 0.6)} {tip[0]:.1f} {tip[1]:.1f}Z"


def limb(points: list[Point], start: float, end: float) -> str:
    """A tapering branch, sleeve or road along the points: ``start`` and ``end`` are its half-widths."""
    left, right = [], []
    last = len(points) - 1
    for index, (x, y) in enumerate(points):
        ahead, behind = points[min(index + 1, last)], points[max(index - 1, 0)]
        angle = math.atan2(ahead[1] - behind[1], ahead[0] - behind[0])
        width = start + (end - start) * index / last
        left.append((x - width * math.sin(angle), y + width * math.cos(angle)))
        right.append((x + width * math.sin(angle), y - width * math.cos(angle)))
    back = smooth(right[::-1])
    return smooth(left) + "L" + back[1:] + "Z"


def capsule(start: Point, end: Point, radius: float) -> str:
    """A finger, a pen, a stick: a straight band with round ends."""
    angle = math.atan2(end[1] - start[1], end[0] - start[0])
    dx, dy = -radius * math.sin(angle), radius * math.cos(angle)
    arc = f"A{radius} {radius} 0 0 0 "
    return (
        f"M{start[0] + dx:.1f} {start[1] + dy:.1f}L{end[0] + dx:.1f} {end[1] + dy:.1f}"
        f"{arc}{end[0] - dx:.1f} {end[1] - dy:.1f}L{start[0] - dx:.1f} {start[1] - dy:.1f}"
        f"{arc}{start[0] + dx:.1f} {start[1] + dy:.1f}Z"
    )


def scallops(x: float, y: float, width: float, height: float, count: int, lean: float = 0) -> str:
    """A strip whose lower edge is a row of round tiles; ``lean`` draws the upper corners inwards."""
    step = width / count
    tiles = "".join(f"a{step / 2:.2f} {height * 0.42:.2f} 0 0 1 {-step:.2f} 0" for _ in range(count))
    shoulder = y + height * 0.62
    return f"M{x + lean:.1f} {y:.1f}L{x + width - lean:.1f} {y:.1f}L{x + width:.1f} {shoulder:.1f}{tiles}Z"
