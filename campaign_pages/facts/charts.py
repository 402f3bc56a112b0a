"""The geometry of a trend: dates and values in, coordinates and labels out. Knows neither Django nor the facts.

One unit is one CSS pixel of a drawing 320 wide, so that the texts stay readable on the narrowest phone.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from campaign_pages.facts.labels import (
    ASCENT,
    GAP,
    Box,
    Label,
    beside,
    candidates,
    extent,
    height_on,
    is_clear,
    text_width,
)

WIDTH = 320
TEXT_SIZE = 14
DATE_SIZE = 13
ROW = 20
PLOT_HEIGHT = 116
EDGE = 8
# Two series whose largest values differ by more than this factor are drawn as indices: the small one would lie flat.
SAME_SCALE = 4

Moment = tuple[date, Decimal]
Words = Callable[[Decimal], str]


@dataclass(frozen=True)
class Line:
    """One drawn series. ``dots``: (x, y) of each value; ``path``: the same for an SVG polyline."""

    dots: tuple[tuple[float, float], ...]
    is_comparator: bool = False

    @property
    def path(self):
        return " ".join(f"{x},{y}" for x, y in self.dots)


@dataclass(frozen=True)
class Trend:
    """All that a template needs to draw.

    ``lines``: the series, then its comparator if there is one. ``labels``: texts beside the lines. ``dates``: texts
    under the base line, which runs from ``left`` to ``right`` at the height ``baseline``. ``base``: the date whose
    value is 100 when indices are drawn, else ``None``; ``changes`` are then the last values of the lines as ratios.
    """

    lines: tuple[Line, ...]
    labels: tuple[Label, ...]
    dates: tuple[Label, ...]
    left: float
    right: float
    baseline: float
    width: int
    height: float
    base: date | None = None
    changes: tuple[Decimal, ...] = ()


def trend(
    values: Sequence[Moment],
    comparator: Sequence[Moment] = (),
    *,
    names: tuple[str, str] = ("", ""),
    say_value: Words = str,
    say_date: Callable[[date], str] = str,
    say_change: Words = str,
) -> Trend:
    """Draw ``values`` (two or more, on different dates) and, if it can be compared, ``comparator``.

    Dates are drawn to scale from left to right, values from zero. First and last values always have their label,
    the others where there is room. ``names`` (of the series and of the comparator) are printed when both are drawn.
    A comparator of another scale turns both into indices; one without a common period is left out.
    Raises ``ValueError`` with fewer than two values.
    """
    series = [sorted(values), sorted(comparator)]
    if len(series[0]) < 2:
        raise ValueError("A trend needs at least two values.")
    if len(series[1]) < 2:
        return _one_line(series[0], say_value, say_date)
    if _of_one_scale(*series):
        starts = [say_value(moments[0][1]) for moments in series]
        ends = [f"{name} {say_value(moments[-1][1])}" for name, moments in zip(names, series, strict=True)]
        return _two_lines(series, starts, ends, say_date)
    base = _common_start(*series)
    if base is None:
        return _one_line(series[0], say_value, say_date)
    indices = [_as_index(moments, base) for moments in series]
    changes = tuple(moments[-1][1] / 100 for moments in indices)
    ends = [f"{name} {say_change(change)}" for name, change in zip(names, changes, strict=True)]
    return replace(_two_lines(indices, ["100"], ends, say_date), base=base, changes=changes)


def _one_line(moments, say_value, say_date):
    first, last = say_value(moments[0][1]), say_value(moments[-1][1])
    frame = _Frame([moments], text_width(first, TEXT_SIZE) + GAP, text_width(last, TEXT_SIZE) + GAP, rows=1)
    line = Line(frame.dots(moments))
    labels = [beside(line.dots[0], first, TEXT_SIZE, before=True), beside(line.dots[-1], last, TEXT_SIZE, before=False)]
    for dot, (_day, value) in zip(line.dots[1:-1], moments[1:-1], strict=True):
        places = candidates(dot, say_value(value), TEXT_SIZE)
        labels += [place for place in places if is_clear(place, [line.dots], labels, frame.box)][:1]
    return frame.trend((line,), labels, say_date)


def _two_lines(drawn, starts, ends, say_date):
    left = max(text_width(text, TEXT_SIZE) for text in starts) + GAP
    frame = _Frame(drawn, left, EDGE, rows=2)
    lines = tuple(Line(frame.dots(moments), bool(rank)) for rank, moments in enumerate(drawn))
    labels = [
        replace(beside(line.dots[0], text, TEXT_SIZE, before=True), is_comparator=line.is_comparator)
        for line, text in zip(lines, starts, strict=False)
        # A line that starts later would have its label on the other one.
        if line.dots[0][0] == frame.left
    ]
    labels = _apart(labels, lowest=frame.bottom)
    return frame.trend(lines, labels + frame.end_labels(lines, ends, labels), say_date)


class _Frame:
    """Scales dates and values into the drawing and keeps the room that labels need."""

    def __init__(self, drawn, left, right, rows):
        amounts = [value for moments in drawn for _day, value in moments]
        days = [day for moments in drawn for day, _value in moments]
        self.days = sorted({day for day, _value in drawn[0]})
        self.first, self.last = min(days).toordinal(), max(days).toordinal()
        self.low, self.high = min([Decimal(0), *amounts]), max([Decimal(0), *amounts])
        self.left, self.right = left, WIDTH - right
        self.top = rows * ROW + EDGE
        self.bottom = self.top + PLOT_HEIGHT
        self.box = Box(0, 0, WIDTH, self.bottom)

    def x(self, day):
        share = (day.toordinal() - self.first) / (self.last - self.first)
        return round(self.left + share * (self.right - self.left), 1)

    def y(self, value):
        share = float((value - self.low) / (self.high - self.low)) if self.high > self.low else 0
        return round(self.bottom - share * PLOT_HEIGHT, 1)

    def dots(self, moments):
        return tuple((self.x(day), self.y(value)) for day, value in moments)

    def trend(self, lines, labels, say_date):
        dates = self._dates(say_date)
        height = max(label.y for label in dates) + EDGE
        return Trend(lines, tuple(labels), dates, self.left, self.right, self.y(Decimal(0)), WIDTH, height)

    def end_labels(self, lines, texts, others):
        """The name of each line: above the end of the upper one, below the end of the lower one, off both lines."""
        last_x = min(line.dots[-1][0] for line in lines)
        order = sorted(range(len(lines)), key=lambda rank: height_on(lines[rank].dots, last_x))
        upper, lower = (self._end_label(lines[rank], texts[rank]) for rank in order)
        upper = upper.moved(self._reach(upper, lines, others)[0] - GAP - upper.y)
        lower = lower.moved(self._reach(lower, lines, others)[1] + GAP + ASCENT * TEXT_SIZE - lower.y)
        if not lower.box.within(self.box):
            lower = lower.moved(min(self._reach(lower, lines, others)[0] - GAP, upper.y) - lower.y)
            upper = upper.moved(min(upper.y, lower.y - ROW) - upper.y)
        return [label for _rank, label in sorted(zip(order, (upper, lower), strict=True), key=lambda pair: pair[0])]

    @staticmethod
    def _end_label(line, text):
        x = max(line.dots[-1][0], text_width(text, TEXT_SIZE))
        return Label(round(x, 1), 0, text, "end", TEXT_SIZE, line.is_comparator)

    @staticmethod
    def _reach(label, lines, others):
        """The highest and lowest y of what is drawn over the width of a label."""
        left, right = label.box.left - GAP, label.box.right
        high, low = extent([line.dots for line in lines], left, right)
        boxes = [other.box for other in others if other.box.right > left]
        return min([high, *(box.top for box in boxes)]), max([low, *(box.bottom for box in boxes)])

    def _dates(self, say_date):
        """The first and last dates, and those between for which there is room."""
        first, *between, last = [self._date(day, say_date(day)) for day in self.days]
        if first.box.widened(GAP).overlaps(last.box):
            return first, last.moved(ROW)
        shown = [first, last]
        for label in between:
            if not any(label.box.widened(GAP).overlaps(other.box) for other in shown):
                shown.append(label)
        return tuple(sorted(shown, key=lambda label: label.x))

    def _date(self, day, text):
        half = text_width(text, DATE_SIZE) / 2
        x = min(max(self.x(day), half), WIDTH - half)
        return Label(round(x, 1), self.bottom + ROW, text, "middle", DATE_SIZE)


def _of_one_scale(values, comparator):
    largest = [max(abs(value) for _day, value in moments) for moments in (values, comparator)]
    return max(largest) <= SAME_SCALE * min(largest)


def _common_start(values, comparator):
    """The first date that both series cover with a value above zero, or ``None``."""
    start, end = max(values[0][0], comparator[0][0]), min(values[-1][0], comparator[-1][0])
    if start >= end or any(_at(moments, start) <= 0 for moments in (values, comparator)):
        return None
    return start


def _as_index(moments, base):
    """The series from ``base`` on, whose value there is 100."""
    unit = _at(moments, base) / 100
    return [(base, Decimal(100)), *((day, value / unit) for day, value in moments if day > base)]


def _at(moments, day):
    """The value on a day, read on the straight line between its neighbours."""
    before = [moment for moment in moments if moment[0] <= day][-1]
    after = next(moment for moment in moments if moment[0] >= day)
    if before == after:
        return before[1]
    share = Decimal((day - before[0]).days) / (after[0] - before[0]).days
    return before[1] + (after[1] - before[1]) * share


def _apart(labels, lowest):
    """Two labels on one side, moved so far from each other that both can be read, and no lower than ``lowest``."""
    if len(labels) < 2 or abs(labels[0].y - labels[1].y) >= ROW:
        return labels
    middle = min(sum(label.y for label in labels) / 2, lowest - ROW / 2)
    upper_first = labels[0].y <= labels[1].y
    shifts = (-ROW / 2, ROW / 2) if upper_first else (ROW / 2, -ROW / 2)
    return [label.moved(middle + shift - label.y) for label, shift in zip(labels, shifts, strict=True)]
