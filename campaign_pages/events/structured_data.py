"""Events as search engines read them: schema.org's ``Event`` with the fields that Google asks for.

Required: name, startDate, location with its address; recommended: description, endDate, eventStatus,
eventAttendanceMode, previousStartDate, image, offers (price, priceCurrency, availability, url, validFrom), organizer,
performer. For several performances on different days, each with its own places, Google wants one ``Event`` each, on a
page of their own (developers.google.com/search/docs/appearance/structured-data/event): a page of an event thus has one
for each session to come, with an ``@id`` of its own, and a programme lists the pages. A day without hours is a date.

The private link to take part online is never told: a ``VirtualLocation`` leads to the page.
"""

from dataclasses import dataclass
from decimal import Decimal

from django.utils import timezone

from campaign_pages import days
from campaign_pages.blocks.withholding import withheld_pages
from campaign_pages.events.enums import Attendance, Change, RegistrationWay
from campaign_pages.events.kept import kept_sessions
from campaign_pages.events.prices import CURRENCY, lowest_price
from campaign_pages.events.session import SessionChange
from campaign_pages.head.data import absolute, without_query
from campaign_pages.head.structured_data import organisation_of
from campaign_pages.pictures.renditions import share_rendition

COUNTRY = "FR"
CENT = Decimal("0.01")
SCHEMA = "https://schema.org/"
MODES = {
    Attendance.IN_PERSON: "OfflineEventAttendanceMode",
    Attendance.ONLINE: "OnlineEventAttendanceMode",
    Attendance.BOTH: "MixedEventAttendanceMode",
}
TYPES = {"lecture": "EducationEvent", "exhibition": "ExhibitionEvent", "film": "ScreeningEvent"}
#: As many pages as a programme lists for search engines.
MOST_LISTED = 100


@dataclass(frozen=True)
class Shown:
    """What a page that is being served has fetched already: nothing of it is asked for twice.

    ``organisers`` and ``speakers``: names. ``week``: the page above, if it is one. ``picture``: of the library.
    """

    organisers: list
    speakers: list
    week: object = None
    picture: object = None

    @classmethod
    def of(cls, page):
        """The same for a page that is not being served."""
        organisers = [partner.name for partner in page.organisers.all() if partner.live]
        return cls(organisers, speakers_shown(page), _week_of(page), page.picture)


def event_objects(page, sessions, branding, request, shown=None):
    """One ``Event`` for each of the sessions that is not over; none for a page that is not published.

    ``sessions``: those of the page, removed ones included if they shall be told as cancelled. ``shown``: see ``Shown``.
    """
    now = timezone.now()
    coming = [session for session in sessions if not session.is_over(now)] if page.live else []
    address = without_query(page.get_full_url(request) or "")
    if not coming or not address:
        return []
    common = _common(page, branding, address, request, shown or Shown.of(page))
    starts_before = _previous_starts(coming)
    return [
        event_object(session, page, address, common, starts_before.get(session.pk))
        for session in coming
        if session.attendance != Attendance.IN_PERSON or session.venue
    ]


def event_object(session, page, address, common, previous_start=None):
    """The ``Event`` of one session; ``common``: what holds for all sessions of its page."""
    status = _status(session, previous_start)
    known = {
        "@type": TYPES.get(page.kind, "Event"),
        "@id": f"{address}#session-{session.uid}",
        **common,
        "startDate": _moment(session, session.start, session.first_day),
        "endDate": _moment(session, session.end, session.last_day),
        "eventStatus": SCHEMA + status,
        "eventAttendanceMode": SCHEMA + MODES[session.attendance],
        "previousStartDate": previous_start if status == "EventRescheduled" else "",
        "location": _locations(session, address),
        "offers": _offer(session, page, address),
    }
    return {name: value for name, value in known.items() if value}


def programme_objects(page, branding, request):
    """A week as the ``EventSeries`` to which its events belong; then the pages of what is still to come."""
    address = without_query(page.get_full_url(request) or "")
    if not page.live or not address:
        return []
    from campaign_pages.events.pages import EventPage

    coming = kept_sessions(page).taking_place().filter(removed_at=None).upcoming(timezone.now())
    events = EventPage.objects.filter(pk__in=coming.order_by().values("page")).order_by("path").defer_streamfields()
    items = [
        {"@type": "ListItem", "position": number, "url": event.get_full_url(request), "name": event.title}
        for number, event in enumerate(events[:MOST_LISTED], start=1)
    ]
    series = series_object(page, request)
    if series:
        series["organizer"] = _own_organisation(branding)
    listed = {"@type": "ItemList", "@id": f"{address}#programme", "itemListElement": items} if items else None
    return [each for each in (series, listed) if each]


def series_object(page, request):
    """The week above an event, in short; ``None`` for a page that has no days of its own."""
    address = without_query(page.get_full_url(request) or "") if page else ""
    if not address or not getattr(page, "starts_on", None):
        return None
    known = {
        "@type": "EventSeries",
        "@id": f"{address}#week",
        "name": page.title,
        "url": address,
        "startDate": page.starts_on.isoformat(),
        "endDate": page.ends_on.isoformat() if page.ends_on else "",
    }
    return {name: value for name, value in known.items() if value}


def _common(page, branding, address, request, shown):
    picture = share_rendition(shown.picture) if shown.picture else None
    organisers = [{"@type": "Organization", "name": name} for name in shown.organisers]
    return {
        "name": page.title,
        "description": page.sentence or page.search_description or page.title,
        "url": address,
        "image": [absolute(picture.url, address)] if picture else [],
        "organizer": [_own_organisation(branding), *organisers],
        "performer": [{"@type": "Person", "name": name} for name in shown.speakers],
        "superEvent": series_object(shown.week, request),
    }


def _own_organisation(branding):
    site_url = branding.site.root_url if branding.site_id else ""
    known = organisation_of(branding, site_url)
    return {name: known[name] for name in ("@type", "@id", "name", "url") if name in known}


def speakers_shown(page):
    """The names of those who speak and may be named now: a portrait obeys its own rights, restrictions and drafts."""
    rows = list(page.speakers.select_related("portrait"))
    portraits = [row.portrait for row in rows if row.portrait_id and row.portrait.live]
    hidden = withheld_pages(portraits, timezone.now())
    hidden |= {portrait.pk for portrait in portraits if portrait.get_view_restrictions().exists()}
    shown = {portrait.pk: portrait.title for portrait in portraits if portrait.pk not in hidden}
    # A portrait has a title, which need not be a name.
    seen = [row for row in rows if not row.portrait_id or row.portrait_id in shown]
    names = (row.name or shown.get(row.portrait_id) for row in seen)
    return list(filter(None, names))


def _week_of(page):
    from campaign_pages.events.pages import EventWeekPage

    above = EventWeekPage.objects.live().filter(path=page.path[: -page.steplen])
    return above.defer_streamfields().first()


def _previous_starts(sessions):
    """The start that was told before, by session, as ISO date; one query."""
    moved = [session.pk for session in sessions if session.pk]
    changes = SessionChange.objects.filter(session__in=moved, kind=Change.MOVED).order_by("at", "pk")
    found = {}
    for change in changes:
        start = change.before.get("start") or ""
        # Moved to another room, it starts when it did.
        if start and start != change.after.get("start"):
            found[change.session_id] = start[:10] if change.before.get("all_day") else start
    return found


def _status(session, previous_start):
    if session.is_cancelled:
        return "EventCancelled"
    # An editor's “moved” without another date is a room or a word: it starts when it was to start.
    return "EventRescheduled" if previous_start else "EventScheduled"


def _moment(session, moment, day):
    if session.all_day:
        return day.isoformat()
    return days.on_the_clock(moment).isoformat() if moment else ""


def _locations(session, address):
    places = []
    if session.venue and session.attendance != Attendance.ONLINE:
        places.append(_place(session.venue))
    if session.attendance != Attendance.IN_PERSON:
        places.append({"@type": "VirtualLocation", "url": address})
    return places[0] if len(places) == 1 else places


def _place(venue):
    known = {
        "streetAddress": venue.street,
        "addressLocality": venue.town,
        "postalCode": venue.postal_code,
        "addressCountry": COUNTRY,
    }
    address = {name: value for name, value in known.items() if value}
    place = {"@type": "Place", "name": venue.title, "address": {"@type": "PostalAddress", **address}}
    if venue.position:
        latitude, longitude = map(float, venue.position)
        place["geo"] = {"@type": "GeoCoordinates", "latitude": latitude, "longitude": longitude}
    return place


def _offer(session, page, address):
    """What a place costs, as far as the editor’s words say it, and whether there is one; not if it is cancelled."""
    if session.is_cancelled:
        return None
    price = lowest_price(page.price)
    known = {
        "@type": "Offer",
        "price": "" if price is None else str(price.quantize(CENT) if price % 1 else price),
        "priceCurrency": "" if price is None else CURRENCY,
        "availability": SCHEMA + ("SoldOut" if session.is_full else "InStock"),
        "url": session.registration_address if session.registration == RegistrationWay.ELSEWHERE else address,
        "validFrom": days.on_the_clock(session.registration_opens_at or session.published_at).isoformat(),
    }
    return {name: value for name, value in known.items() if value}
