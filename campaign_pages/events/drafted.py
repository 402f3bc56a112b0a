"""The sessions of a draft, for its preview: what a publication would make of the rows, kept nowhere."""

from django.conf import settings

from campaign_pages.events.details import SessionDetails
from campaign_pages.events.session import Session


def drafted_sessions(page):
    """Unsaved sessions from the rows of an event page that say their day, in the order of time."""
    drafted = [drafted_session(page, row) for row in page.session_rows.all() if row.starts_on]
    return sorted(drafted, key=lambda session: session.start)


def drafted_session(page, row):
    """One unsaved session."""
    zone, hours = settings.TIME_ZONE, row.hours
    return Session(
        page=page,
        start=hours.start(zone),
        end=hours.end(zone),
        until=hours.until(zone),
        all_day=hours.all_day,
        first_day=hours.first_day,
        last_day=hours.last_day,
        **{name: getattr(row, name) for name in SessionDetails.DETAILS},
    )
