import pytest
import time_machine


@pytest.fixture
def before_the_week():
    """Monday 2 November 2026 at nine, two weeks before the week of the factories; it stands still."""
    with time_machine.travel("2026-11-02T09:00:00+01:00", tick=False):
        yield
