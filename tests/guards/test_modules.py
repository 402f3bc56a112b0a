"""A module is short and named after what it holds, so that one guesses the file before opening it."""

from pathlib import Path

import pytest

from tests.guards import sources

LONGEST = 300
SAYING_NOTHING = {"utils", "util", "common", "helpers", "helper", "core", "misc", "tools"}
SHIPPED = (*sources.APPS, "cms", "tests", "benchmarks")


def too_long(text):
    return text.count("\n") > LONGEST


def says_nothing(name):
    return bool(SAYING_NOTHING & {part.removesuffix(".py") for part in name.parts})


def test_no_module_is_longer_than_three_hundred_lines():
    assert [str(name) for name in sources.modules() if too_long(sources.text(name))] == []


def test_no_module_or_room_has_a_name_that_says_nothing():
    assert [str(name) for name in sources.modules(*SHIPPED) if says_nothing(name)] == []


@pytest.mark.parametrize(
    ("name", "refused"),
    [
        ("campaign_pages/utils.py", True),
        ("campaign_pages/core/models.py", True),
        ("campaign_pages/facts/models.py", False),
        ("campaign_pages/facts/scores.py", False),
    ],
)
def test_the_guard_knows_such_names(name, refused):
    assert says_nothing(Path(name)) is refused


def test_the_guard_counts_lines():
    assert too_long("x\n" * 301)
    assert not too_long("x\n" * 300)
