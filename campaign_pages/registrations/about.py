"""What every page of a registration says of its session."""

from django.urls import reverse
from django.utils import timezone

from campaign_pages.channels.current import with_source
from campaign_pages.conf import settings
from campaign_pages.events.session_links import address_of, with_query
from campaign_pages.events.session_words import (
    day_in_words,
    hours_in_words,
    place_in_words,
    registration_opens_in_words,
)


def told_of(session, request):
    """What every page says of the session."""
    page = session.page
    opens = session.registration_opens_at
    return {
        "session": session,
        "event": page,
        "event_address": page.get_url(request) if page else "",
        "day": day_in_words(session),
        "hours": hours_in_words(session),
        "place": place_in_words(session),
        "calendar_address": address_of("session_ics", session.uid),
        "no_date_address": _no_date_address(page, session, request),
        "offer_hours": settings.OFFER_HOURS,
        "opens": registration_opens_in_words(session) if opens and opens > timezone.now() else "",
        "find_address": reverse("campaign_pages:find_registration"),
    }


def _no_date_address(page, session, request):
    """Where who has no time on these dates is led: told the event and its town; empty without such a page."""
    above = page and page.get_parent().specific
    target = page and (page.no_date_page or getattr(above, "no_date_page", None))
    address = target.get_url(request) if target and target.live else ""
    town = session.venue.town if session.venue else ""
    return with_source(with_query(address, event=page.slug, town=town), request) if address else ""
