import pytest
import time_machine

from tests.campaign_pages.candidates.desk_pages import recruiter


@pytest.fixture
def clock():
    """Monday 30 November 2026 at noon; only the test moves it."""
    with time_machine.travel("2026-11-30T12:00:00+01:00", tick=False) as traveller:
        yield traveller


@pytest.fixture
def desk(client):
    """Somebody who recruits, signed in."""
    user = recruiter()
    client.force_login(user)
    return user
