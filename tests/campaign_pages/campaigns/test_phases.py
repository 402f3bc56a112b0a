import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from campaign_pages.blocks.enums import Phase
from campaign_pages.campaigns.phases import Calendar

JANUARY, JUNE, JULY = datetime.date(2027, 1, 12), datetime.date(2027, 6, 30), datetime.date(2027, 9, 1)
FULL = Calendar(opens_on=JANUARY, closes_on=JUNE, archives_on=JULY, closing_soon_days=14)


@pytest.mark.parametrize(
    ("day", "phase"),
    [
        ((2026, 12, 1), Phase.TEASER),
        ((2027, 1, 11), Phase.TEASER),
        ((2027, 1, 12), Phase.OPEN),
        ((2027, 6, 16), Phase.OPEN),
        ((2027, 6, 17), Phase.CLOSING_SOON),
        ((2027, 6, 30), Phase.CLOSING_SOON),
        ((2027, 7, 1), Phase.CLOSED),
        ((2027, 8, 31), Phase.CLOSED),
        ((2027, 9, 1), Phase.ARCHIVED),
    ],
)
def test_each_day_has_its_phase(day, phase):
    assert FULL.phase_on(datetime.date(*day)) is phase


def test_without_an_end_a_campaign_is_permanent():
    calendar = Calendar(opens_on=JANUARY)

    assert calendar.phase_on(datetime.date(2099, 1, 1)) is Phase.OPEN
    assert calendar.next_change_after(datetime.date(2099, 1, 1)) is None


def test_without_any_date_a_campaign_is_open():
    assert Calendar().phase_on(JUNE) is Phase.OPEN


def test_the_days_on_which_the_phase_changes_are_known_beforehand():
    day, changes = datetime.date(2026, 1, 1), []
    while day := FULL.next_change_after(day):
        changes.append((day, FULL.phase_on(day)))

    assert changes == [
        (JANUARY, Phase.OPEN),
        (datetime.date(2027, 6, 17), Phase.CLOSING_SOON),
        (datetime.date(2027, 7, 1), Phase.CLOSED),
        (JULY, Phase.ARCHIVED),
    ]


dates = st.one_of(st.none(), st.dates(datetime.date(2026, 1, 1), datetime.date(2026, 12, 31)))


@given(dates, dates, dates, st.integers(1, 90), st.dates(datetime.date(2025, 6, 1), datetime.date(2027, 6, 1)))
def test_between_two_changes_the_phase_stays(opens_on, closes_on, archives_on, days, today):
    calendar = Calendar(opens_on, closes_on, archives_on, days)
    change = calendar.next_change_after(today)
    until = change or today + datetime.timedelta(days=400)
    span = (until - today).days

    assert {calendar.phase_on(today + datetime.timedelta(days=n)) for n in range(span)} == {calendar.phase_on(today)}
    if change:
        assert calendar.phase_on(change) != calendar.phase_on(today)


@pytest.mark.parametrize(
    ("calendar", "faults"),
    [
        (FULL, []),
        (Calendar(opens_on=JUNE, closes_on=JANUARY), [("closes_on", "before_opening")]),
        (Calendar(closes_on=JUNE, archives_on=JUNE), [("archives_on", "before_end")]),
        (Calendar(opens_on=JUNE, archives_on=JANUARY), [("archives_on", "before_end")]),
    ],
)
def test_dates_that_contradict_each_other_are_named(calendar, faults):
    assert list(calendar.faults()) == faults
