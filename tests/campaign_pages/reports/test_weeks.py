"""Weeks, and the drawing of their columns."""

import datetime
from itertools import pairwise

import pytest

from campaign_pages.reports.bars import LEFT, PLOT_HEIGHT, RIGHT, TOP, WIDTH, columns
from campaign_pages.reports.scope import Scope
from campaign_pages.reports.weeks import WEEKS_SHOWN, Weeks
from tests.factories.candidates import LeadFactory
from tests.factories.channels import channel_link
from tests.factories.pages import campaign
from tests.factories.reports import at, visited


@pytest.fixture
def page():
    return campaign()


def weeks(page):
    return Weeks(Scope.of(page))


@pytest.mark.django_db
def test_weeks_begin_on_monday_and_quiet_ones_are_in(page):
    visited(channel_link(page), 5, first_day=datetime.date(2026, 11, 8))
    # Half past midnight on Monday at home, still Sunday in Greenwich.
    LeadFactory(campaign=page, received_at=at(2026, 11, 22, 23))
    LeadFactory(campaign=page, received_at=at(2026, 11, 25))
    visited(channel_link(campaign(page.get_parent())), 500)
    found = [(week.monday.isoformat(), week.visits, week.candidates) for week in weeks(page).every]
    assert found == [("2026-11-02", 5, 0), ("2026-11-09", 0, 0), ("2026-11-16", 0, 0), ("2026-11-23", 0, 2)]


@pytest.mark.django_db
def test_a_campaign_without_anything_has_no_weeks(page):
    found = weeks(page)
    assert (found.every, found.busiest, found.candidates_drawing) == ([], None, None)


@pytest.mark.django_db
def test_only_the_last_year_is_drawn(page):
    for year in (2024, 2026):
        LeadFactory(campaign=page, received_at=at(year, 11, 25))
    found = weeks(page)
    assert (len(found.shown), found.left_out) == (WEEKS_SHOWN, len(found.every) - WEEKS_SHOWN)
    assert len(found.candidates_drawing.columns) == WEEKS_SHOWN


def test_columns_stand_on_one_line_and_the_highest_fills_the_plot():
    drawing = columns([0, 2, 4], ["a", "b", "c"])
    assert [column.height for column in drawing.columns] == [0, PLOT_HEIGHT / 2, PLOT_HEIGHT]
    assert {column.y + column.height for column in drawing.columns} == {TOP + PLOT_HEIGHT}
    assert [column.is_named for column in drawing.columns] == [False, True, True]
    assert (drawing.first_label, drawing.last_label) == ("a", "c")


@pytest.mark.parametrize("number", [1, 12, 53])
def test_columns_stay_in_the_drawing_side_by_side(number):
    drawing = columns(list(range(1, number + 1)), [str(each) for each in range(number)])
    edges = [(column.x, column.x + column.width) for column in drawing.columns]
    assert edges[0][0] == LEFT
    # On a phone the number of the last week is wider than its column.
    assert edges[-1][1] <= WIDTH - RIGHT
    assert all(end <= start for (_start, end), (start, _end) in pairwise(edges))


def test_of_many_columns_only_the_highest_has_its_number():
    drawing = columns([*range(40), 3], [""] * 41)
    assert [column.number for column in drawing.columns if column.is_named] == [39]
