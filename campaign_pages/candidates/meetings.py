"""The next information meeting, for whoever wonders whether the job is for them."""

from campaign_pages.branding.models import Branding
from campaign_pages.events.entries import Entry
from campaign_pages.events.next_sessions import next_sessions

MEETING = "meeting"


def next_meeting(page, now, request=None, words=None, shelf=None):
    """The next meeting under a page in words (an ``Entry``); ``None`` without any. ``page``: agenda, week, campaign."""
    if page is None or not page.live:
        return None
    session = next_sessions(page, now, kind=MEETING, shelf=shelf).taking_place().first()
    if session is None:
        return None
    return Entry(session, now, words or Branding.for_request(request).words, request)
