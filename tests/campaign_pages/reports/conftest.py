import pytest
import time_machine


@pytest.fixture
def clock():
    """Monday 30 November 2026 at noon; only the test moves it."""
    with time_machine.travel("2026-11-30T12:00:00+01:00", tick=False) as traveller:
        yield traveller
