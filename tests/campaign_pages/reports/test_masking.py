"""Small numbers: hidden, and not to be computed from what is shown."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from campaign_pages.reports.masking import SMALLEST, masked

NUMBERS = st.lists(st.integers(min_value=0, max_value=40), max_size=8)


@pytest.mark.parametrize(
    ("numbers", "shown"),
    [
        ([], []),
        ([5, 6], [5, 6]),
        ([0, 12], [0, 12]),
        ([4, 12, 30], [None, None, 30]),
        ([1, 3, 12, 30], [None, None, None, 30]),
        ([2, 3, 12], [None, None, 12]),
        ([4, 0, 0], [None, None, None]),
        ([1, 0, 1], [None, None, None]),
        ([2, 0, 0, 7], [None, 0, 0, None]),
        ([30, 3, 12, 12], [30, None, None, 12]),
    ],
)
def test_numbers_below_five_are_hidden_with_the_next_smallest(numbers, shown):
    assert masked(numbers) == shown


@given(NUMBERS)
def test_no_number_from_one_to_four_is_ever_shown(numbers):
    assert not [shown for shown in masked(numbers) if shown is not None and 0 < shown < SMALLEST]


@given(NUMBERS)
def test_what_is_shown_is_true(numbers):
    assert all(shown in (None, number) for number, shown in zip(numbers, masked(numbers), strict=True))


@given(NUMBERS)
def test_the_total_gives_no_hidden_number_away(numbers):
    hidden = [number for number, shown in zip(numbers, masked(numbers), strict=True) if shown is None]
    # Where too little is left to be hidden with it, nothing is shown.
    assert not hidden or len(hidden) == len(numbers) or (len(hidden) > 1 and sum(hidden) >= SMALLEST)


def test_what_is_hidden_elsewhere_is_hidden_too_with_another():
    assert masked([30, 20, 9], also={2}) == [30, None, None]
