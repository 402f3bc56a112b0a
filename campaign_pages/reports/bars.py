"""The geometry of columns over time: numbers in, rectangles and labels out. Knows neither Django nor the report.

One unit is one CSS pixel of a drawing 640 wide.
"""

from collections.abc import Sequence
from dataclasses import dataclass

WIDTH = 640
PLOT_HEIGHT = 110
TOP = 32
FOOT = 36
LEFT = 44
#: Half a number of five digits in a phone's letters may stand out over the last column.
RIGHT = 40
GAP_SHARE = 0.2
WIDEST = 48
#: Numbers above the columns need that much room each.
ROOM_FOR_NUMBER = 30
#: On a phone the drawing is half as large and its letters twice: the labels of both ends need that much room.
ROOM_FOR_LABELS = 400


@dataclass(frozen=True)
class Column:
    x: float
    y: float
    width: float
    height: float
    number: int
    label: str
    #: Whether the number is printed above the column.
    is_named: bool
    #: Whether it is the highest, whose number is printed on a phone too.
    is_peak: bool = False

    @property
    def middle(self):
        return round(self.x + self.width / 2, 1)

    @property
    def number_y(self):
        return round(self.y - 5, 1)


@dataclass(frozen=True)
class Columns:
    """All that a template needs: the columns, the labels under the first and the last, and the size of the drawing."""

    columns: tuple[Column, ...]
    first_label: str
    last_label: str
    width: int = WIDTH
    height: int = TOP + PLOT_HEIGHT + FOOT
    left: int = LEFT
    baseline: int = TOP + PLOT_HEIGHT
    label_y: int = TOP + PLOT_HEIGHT + 27

    @property
    def is_narrow(self):
        """Whether a phone has no room for the labels of both ends."""
        return self.right - self.left < ROOM_FOR_LABELS

    @property
    def right(self):
        """Where the label of the last column ends."""
        last = self.columns[-1]
        return round(last.x + last.width, 1)


def columns(numbers: Sequence[int], labels: Sequence[str]) -> Columns:
    """Draw one column for each number, from zero, the highest as tall as the plot.

    The number stands above each column while there is room, else above the highest one alone. Raises ``ValueError``
    without any number.
    """
    if not numbers:
        raise ValueError("A drawing needs at least one column.")
    highest = max(numbers)
    step = min((WIDTH - LEFT - RIGHT) / len(numbers), WIDEST)
    width = round(step * (1 - GAP_SHARE), 1)
    peak = numbers.index(highest)
    drawn = []
    for place, (number, label) in enumerate(zip(numbers, labels, strict=True)):
        height = round(PLOT_HEIGHT * number / highest, 1) if highest else 0
        named = bool(number) and (step >= ROOM_FOR_NUMBER or place == peak)
        x = round(LEFT + place * step, 1)
        y = round(TOP + PLOT_HEIGHT - height, 1)
        drawn.append(Column(x, y, width, height, number, label, named, is_peak=place == peak))
    return Columns(tuple(drawn), labels[0], labels[-1] if len(labels) > 1 else "")
