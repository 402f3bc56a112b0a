"""On which days something is repeated."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from campaign_pages.events.repeat import LAST_OF_MONTH, Pattern, easter, public_holidays, spread

TUESDAY = frozenset({1})
dates = st.dates(date(1990, 1, 1), date(2090, 1, 1))


@pytest.mark.parametrize("day", [date(2024, 3, 31), date(2025, 4, 20), date(2026, 4, 5), date(2038, 4, 25)])
def test_easter(day):
    assert easter(day.year) == day


@given(st.integers(1900, 2200))
def test_easter_is_a_sunday_between_its_first_and_last_possible_date(year):
    assert easter(year).weekday() == 6
    assert date(year, 3, 22) <= easter(year) <= date(year, 4, 25)


def test_public_holidays_of_2026():
    expected = ["01-01", "04-06", "05-01", "05-08", "05-14", "05-25", "07-14", "08-15", "11-01", "11-11", "12-25"]
    assert sorted(public_holidays(2026)) == [date.fromisoformat(f"2026-{day}") for day in expected]


def test_weekdays_without_a_public_holiday():
    found = Pattern(date(2026, 11, 9), date(2026, 11, 15), frozenset(range(5)), skip_holidays=True).days()
    assert [day.day for day in found] == [9, 10, 12, 13]


def test_first_and_last_tuesday_of_each_month_across_a_leap_day():
    first = Pattern(date(2028, 1, 1), date(2028, 3, 31), TUESDAY, nth=1).days()
    last = Pattern(date(2028, 1, 1), date(2028, 3, 31), TUESDAY, nth=LAST_OF_MONTH).days()
    assert first == [date(2028, 1, 4), date(2028, 2, 1), date(2028, 3, 7)]
    assert last == [date(2028, 1, 25), date(2028, 2, 29), date(2028, 3, 28)]


@given(dates, st.integers(0, 400), st.frozensets(st.integers(0, 6)), st.integers(1, 8))
def test_days_are_inside_on_their_weekday_and_so_many_weeks_apart(first, length, weekdays, every):
    last = first + timedelta(days=length)
    found = Pattern(first, last, weekdays, every).days()
    assert found == sorted(set(found))
    mondays = {day - timedelta(days=day.weekday()) for day in found}
    start = first - timedelta(days=first.weekday())
    assert all(first <= day <= last and day.weekday() in weekdays for day in found)
    assert all((monday - start).days % (7 * every) == 0 for monday in mondays)


@given(dates, st.integers(0, 400))
def test_each_week_of_all_weekdays_leaves_no_day_out(first, length):
    assert len(Pattern(first, first + timedelta(days=length), frozenset(range(7))).days()) == length + 1


def test_places_in_turn_or_all_each_day():
    assert spread([1, 2, 3], "ab", in_turn=True) == [(1, "a"), (2, "b"), (3, "a")]
    assert spread([1, 2], "ab", in_turn=False) == [(1, "a"), (1, "b"), (2, "a"), (2, "b")]
    assert spread([1], [], in_turn=True) == [(1, None)]
