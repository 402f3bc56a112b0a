"""The drawing is to scale, and its texts touch nothing."""

import datetime
from decimal import Decimal
from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from campaign_pages.facts import charts
from campaign_pages.facts.labels import Box, crosses

FALL = [("2015-12-31", 465), ("2022-06-30", 325), ("2025-12-31", 283)]
NATIONAL = [("2015-12-31", 50000), ("2021-12-31", 38000), ("2025-12-31", 34900)]


def moments(points):
    return [(datetime.date.fromisoformat(day), Decimal(value)) for day, value in points]


def fall(points=FALL, comparator=(), **words):
    words = {"names": ("Haute-Combe", "France"), "say_date": lambda day: f"fin {day.year}", **words}
    return charts.trend(moments(points), moments(comparator), **words)


def texts(labels):
    return [label.text for label in labels]


def assert_readable(trend):
    """No label leaves the drawing, touches another one or is crossed by a line."""
    frame = Box(0, 0, trend.width, trend.height)
    for label in (*trend.labels, *trend.dates):
        assert label.box.within(frame), label
    for one, other in combinations((*trend.labels, *trend.dates), 2):
        assert not one.box.overlaps(other.box), (one, other)
    for label in trend.labels:
        for line in trend.lines:
            for start, end in zip(line.dots, line.dots[1:], strict=False):
                assert not crosses(label.box, start, end), (label, start, end)


def test_dates_and_values_are_to_scale():
    (line,) = fall().lines
    (x1, y1), (x2, y2), (x3, y3) = line.dots
    assert (x2 - x1) / (x3 - x1) == pytest.approx((2373) / 3653, abs=0.01)
    height = fall().baseline
    assert (height - y2) / (height - y1) == pytest.approx(325 / 465, abs=0.01)
    assert (height - y3) / (height - y1) == pytest.approx(283 / 465, abs=0.01)


def test_every_value_of_a_short_series_has_its_label_and_its_date():
    trend = fall()
    assert sorted(texts(trend.labels)) == ["283", "325", "465"]
    assert texts(trend.dates) == ["fin 2015", "fin 2022", "fin 2025"]
    assert_readable(trend)


def test_values_come_in_any_order():
    assert fall(reversed(FALL)) == fall(FALL)


def test_the_baseline_is_zero_below_the_first_and_last_dots():
    trend = fall([("2020-01-01", 10), ("2021-01-01", 0)])
    assert (trend.left, trend.right) == (trend.lines[0].dots[0][0], trend.lines[0].dots[1][0])
    assert trend.lines[0].dots[1][1] == trend.baseline


def test_a_negative_value_goes_below_the_baseline():
    trend = fall([("2020-01-01", 10), ("2021-01-01", -10)])
    assert trend.lines[0].dots[0][1] < trend.baseline < trend.lines[0].dots[1][1]
    assert_readable(trend)


@pytest.mark.parametrize("value", [0, 7])
def test_equal_values_make_a_level_line(value):
    trend = fall([("2020-01-01", value), ("2021-01-01", value), ("2022-01-01", value)])
    assert len({y for _x, y in trend.lines[0].dots}) == 1
    assert_readable(trend)


def test_one_far_outlier_keeps_the_ends_labelled():
    trend = fall([("2019-01-01", 3), ("2020-01-01", 90000), ("2021-01-01", 4), ("2022-01-01", 2)])
    assert {"3", "90000", "2"} <= set(texts(trend.labels))
    assert_readable(trend)


def test_another_scale_is_drawn_as_indices():
    trend = fall(comparator=NATIONAL, say_change=lambda ratio: f"{round((ratio - 1) * 100)} %")
    assert texts(trend.labels) == ["100", "Haute-Combe -39 %", "France -30 %"]
    assert trend.base == datetime.date(2015, 12, 31)
    assert trend.lines[0].dots[0] == trend.lines[1].dots[0]
    assert [line.is_comparator for line in trend.lines] == [False, True]
    assert_readable(trend)


def test_indices_start_where_both_series_are_known():
    trend = fall(comparator=NATIONAL[1:], say_change=lambda ratio: f"{round((ratio - 1) * 100)} %")
    assert trend.base == datetime.date(2021, 12, 31)
    assert len(trend.lines[0].dots) == 3
    assert trend.changes[1] == Decimal(34900) / Decimal(38000)
    assert_readable(trend)


def test_the_same_scale_keeps_the_values():
    trend = fall(comparator=[("2015-12-31", 300), ("2025-12-31", 310)])
    assert trend.base is None
    assert texts(trend.labels) == ["465", "300", "Haute-Combe 283", "France 310"]
    assert_readable(trend)


@pytest.mark.parametrize(
    "comparator",
    [
        [("1990-01-01", 50000), ("1995-01-01", 40000)],
        [("2015-12-31", 0), ("2025-12-31", 50000)],
        [("2015-12-31", 50000)],
    ],
    ids=["another period", "nothing at the start", "a single value"],
)
def test_what_cannot_be_compared_is_left_out(comparator):
    assert fall(comparator=comparator) == fall()


def test_fewer_than_two_values_are_refused():
    with pytest.raises(ValueError, match="at least two values"):
        fall(FALL[:1])


def series(low, high):
    values = st.decimals(low, high, places=1)
    days = st.dates(datetime.date(2005, 1, 1), datetime.date(2035, 12, 31))
    return st.lists(st.tuples(days, values), min_size=2, max_size=12, unique_by=lambda moment: moment[0])


@settings(max_examples=60)
@given(series(0, 100000))
def test_no_series_makes_an_unreadable_drawing(values):
    trend = charts.trend(values, say_value=lambda value: f"{value} €", say_date=str)
    assert_readable(trend)
    first, last = min(values), max(values)
    assert {f"{first[1]} €", f"{last[1]} €"} <= set(texts(trend.labels))


@settings(max_examples=60)
@given(series(1, 900), series(1, 90000))
def test_no_comparison_makes_an_unreadable_drawing(values, comparator):
    trend = charts.trend(
        values, comparator, names=("Haute-Combe", "France métropolitaine"), say_change=lambda _: "−39 %"
    )
    assert_readable(trend)
