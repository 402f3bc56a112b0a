"""Texts in a drawing: how much room they take, and where they touch neither a line nor one another."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

GAP = 8
# Average advance of a character, in ems: wider than the usual system faces, so that an estimate is never too small.
ADVANCE = 0.6
ASCENT, DESCENT = 0.75, 0.25
# Room kept around a line for its thickness and its dots.
LINE_MARGIN = 3

Dot = tuple[float, float]


@dataclass(frozen=True)
class Box:
    """A rectangle, y downwards."""

    left: float
    top: float
    right: float
    bottom: float

    def overlaps(self, other):
        return (
            self.left < other.right and other.left < self.right and self.top < other.bottom and other.top < self.bottom
        )

    def within(self, other):
        return (
            other.left <= self.left
            and self.right <= other.right
            and other.top <= self.top
            and self.bottom <= other.bottom
        )

    def widened(self, by):
        return Box(self.left - by, self.top - by, self.right + by, self.bottom + by)


@dataclass(frozen=True)
class Label:
    """A text, drawn with SVG's ``x``, ``y`` (of its base line), ``text-anchor`` and ``font-size``."""

    x: float
    y: float
    text: str
    anchor: str
    size: int
    is_comparator: bool = False

    @property
    def box(self):
        width = text_width(self.text, self.size)
        left = self.x - {"start": 0, "middle": width / 2, "end": width}[self.anchor]
        return Box(left, self.y - ASCENT * self.size, left + width, self.y + DESCENT * self.size)

    def moved(self, down):
        return replace(self, y=round(self.y + down, 1))


def text_width(text, size):
    """Estimate the width of a text, never below what it takes in a common face."""
    return round(len(text) * size * ADVANCE, 1)


def beside(dot: Dot, text: str, size: int, before: bool) -> Label:
    """A label on the left or right of a dot, at its height."""
    x, y = dot
    shift = (ASCENT - DESCENT) * size / 2
    return Label(
        round(x - GAP if before else x + GAP, 1), round(y + shift, 1), text, "end" if before else "start", size
    )


def candidates(dot: Dot, text: str, size: int) -> Iterator[Label]:
    """Places around a dot where its label could stand, the best first."""
    x, y = dot
    above, below = round(y - GAP, 1), round(y + GAP + ASCENT * size, 1)
    yield Label(x, above, text, "middle", size)
    yield Label(x, below, text, "middle", size)
    yield Label(x, above, text, "start", size)
    yield Label(x, above, text, "end", size)
    yield Label(x, below, text, "start", size)
    yield Label(x, below, text, "end", size)


def is_clear(label: Label, lines: Iterable[tuple[Dot, ...]], others: Iterable[Label], frame: Box) -> bool:
    """Say whether a label stays in the frame and off every line and every other label."""
    room = label.box.widened(LINE_MARGIN)
    return (
        label.box.within(frame)
        and not any(label.box.overlaps(other.box) for other in others)
        and not any(crosses(room, start, end) for dots in lines for start, end in pairwise(dots))
    )


def crosses(box: Box, start: Dot, end: Dot) -> bool:
    """Say whether the segment between two dots, left to right, enters the box."""
    left, right = max(box.left, start[0]), min(box.right, end[0])
    if left > right:
        return False
    heights = height_at(start, end, left), height_at(start, end, right)
    return min(heights) < box.bottom and max(heights) > box.top


def height_at(start: Dot, end: Dot, x: float) -> float:
    """The y of a segment at ``x``."""
    if start[0] == end[0]:
        return start[1]
    return start[1] + (end[1] - start[1]) * (x - start[0]) / (end[0] - start[0])


def height_on(dots: tuple[Dot, ...], x: float) -> float:
    """The y of a line at ``x``, or at its end nearest to it."""
    for start, end in pairwise(dots):
        if x <= end[0]:
            return height_at(start, end, max(x, start[0]))
    return dots[-1][1]


def extent(lines: Iterable[tuple[Dot, ...]], left: float, right: float) -> tuple[float, float]:
    """The highest and lowest y that the lines reach between two x."""
    heights = []
    for dots in lines:
        for start, end in pairwise(dots):
            if start[0] <= right and end[0] >= left:
                heights += [height_at(start, end, max(left, start[0])), height_at(start, end, min(right, end[0]))]
    return min(heights), max(heights)
