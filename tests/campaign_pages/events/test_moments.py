"""At every instant a session is either to come or over, for a query, for a programme and for itself."""

import datetime

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from campaign_pages.events.filters import Filters
from campaign_pages.events.programme import Programme
from campaign_pages.models import Session
from tests.factories.events import MONDAY, event, event_week, row

pytestmark = pytest.mark.django_db

DAY = datetime.timedelta(days=1)
MIDNIGHT = datetime.datetime.fromisoformat("2026-11-16T00:00:00+01:00")
INSTANTS = st.integers(min_value=-3 * 86_400_000_000, max_value=6 * 86_400_000_000).map(
    lambda microseconds: MIDNIGHT + datetime.timedelta(microseconds=microseconds)
)


@pytest.fixture
def sessions():
    """Whole days, an evening, an open end, a night, several days."""
    rows = [
        row(MONDAY, None),
        row(MONDAY, None, ends_on=MONDAY + 2 * DAY),
        row(MONDAY, datetime.time(18), ends_at=datetime.time(20)),
        row(MONDAY, datetime.time(20)),
        row(MONDAY + DAY, datetime.time(22), ends_at=datetime.time(1)),
        row(MONDAY, datetime.time(10), ends_on=MONDAY + 3 * DAY, ends_at=datetime.time(18)),
    ]
    return list(event(event_week(), rows=rows).sessions.all())


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(now=INSTANTS)
@example(now=MIDNIGHT)
@example(now=MIDNIGHT + DAY)
@example(now=MIDNIGHT + datetime.timedelta(hours=20))
@example(now=MIDNIGHT + datetime.timedelta(hours=19, minutes=59, seconds=59, microseconds=999_999))
@example(now=MIDNIGHT + datetime.timedelta(hours=49))
def test_what_is_to_come_and_what_is_past_part_every_instant(sessions, now):
    upcoming = set(Session.objects.upcoming(now).values_list("pk", flat=True))
    past = set(Session.objects.past(now).values_list("pk", flat=True))
    assert upcoming | past == {session.pk for session in sessions}
    assert upcoming & past == set()
    assert past == {session.pk for session in sessions if session.is_over(now)}
    found = Programme(Session.objects.shown(), Filters(), now)
    assert ({line.pk for line in found.lines} or past, found.past_count) == (upcoming or past, len(past))
