"""Where a session leads: to its registration, to a page for who has no time, to maps and calendars."""

from urllib.parse import urlencode

from django.urls import reverse
from django.utils import timezone
from django.utils.html import format_html

from campaign_pages.addresses import phone_href
from campaign_pages.channels.current import with_source
from campaign_pages.events.enums import RegistrationWay
from campaign_pages.events.session_words import state_of

#: States in which nobody registers any more.
CLOSED = {"cancelled", "over"}


def registration_of(session, request, now=None):
    """Pair (way, address) of how one gets a place in a session now; the address is empty where none is needed.

    ``way``: a ``RegistrationWay``. ``None`` for a session that is over, cancelled or, on another way than this site's,
    full.
    """
    state = state_of(session, now or timezone.now()).name
    if state in CLOSED or (state == "full" and session.registration != RegistrationWay.HERE):
        return None
    if session.registration == RegistrationWay.ELSEWHERE:
        return RegistrationWay.ELSEWHERE, with_source(session.registration_address, request)
    if session.registration == RegistrationWay.PHONE:
        return RegistrationWay.PHONE, phone_href(session.registration_phone) or ""
    if session.registration == RegistrationWay.HERE:
        if not session.registration_is_open(now or timezone.now()):
            return None
        return RegistrationWay.HERE, with_source(reverse("campaign_pages:register", args=[session.uid]), request)
    return RegistrationWay(session.registration), ""


def no_date_address(page, event, town, request):
    """The address of the page for who has no time on these dates, which is told the event, the town and the source."""
    address = page.get_url(request) if page and page.live else None
    if not address:
        return ""
    told = urlencode({name: value for name, value in (("event", event), ("town", town)) if value})
    return with_source(f"{address}?{told}" if told else address, request)


def calendar_address(name, key, **asked):
    """The address of a calendar: ``session_ics`` by uid, ``event_ics`` and ``programme_ics`` by the key of the page."""
    address = reverse(f"campaign_pages:{name}", args=[key])
    told = {name: value for name, value in asked.items() if value}
    return f"{address}?{urlencode(told)}" if told else address


def webcal(address):
    """The address by which a calendar subscribes rather than reads once."""
    return f"webcal://{address.split('://', 1)[-1]}"


def frame_code(address, title):
    """The HTML by which another site shows a programme: a frame without script, which loads when it is scrolled to."""
    return format_html(
        '<iframe src="{}" title="{}" width="100%" height="640" loading="lazy" referrerpolicy="no-referrer"></iframe>',
        address,
        title,
    )


def map_address(venue):
    """A plain link to a map of the place; empty where its position is unknown. Nothing is loaded before a click."""
    if venue is None or venue.position is None:
        return ""
    latitude, longitude = venue.position
    return f"https://www.openstreetmap.org/?mlat={latitude}&mlon={longitude}#map=17/{latitude}/{longitude}"
