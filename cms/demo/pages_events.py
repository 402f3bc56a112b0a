"""The event weeks of a house, their events, and the agenda of monthly meetings."""

import datetime

from wagtail.models import Page, Site

from campaign_pages.models import (
    AgendaPage,
    Embedding,
    EventPage,
    EventWeekPage,
    Registration,
    Session,
    SessionRow,
    Speaker,
)
from campaign_pages.registrations import places

from . import texts_events
from .house import House
from .keys import key_of
from .publishing import known, lead_from_home, publish
from .records import Records
from .seasons import event_week, monthly_meetings
from .stream import Stream
from .texts_events import DemoEvent, DemoSession
from .words import Text

FIRST_WEEK = datetime.date(2025, 11, 17)
A_WEEK = datetime.timedelta(days=6)


def load_events(house: House, home: Page, records: Records, today: datetime.date) -> list[Page]:
    """Publish what is missing of the agenda, the week to come and last year's, which stays as an archive."""
    agenda = known(AgendaPage, house, "agenda")
    if agenda is None:
        agenda = publish(home, house, "agenda", _agenda(records), slug="reunions")
        lead_from_home(home, agenda, texts_events.AGENDA["title"])
    pages = [agenda]
    monthly = f"agenda/{texts_events.MONTHLY.slug}"
    if known(EventPage, house, monthly) is None:
        rows = [
            _row(house, texts_events.monthly_meeting(venue), day, records, number)
            for number, (day, venue) in enumerate(monthly_meetings(today, texts_events.MONTHLY_VENUES))
        ]
        pages.append(_event(house, agenda, monthly, texts_events.MONTHLY, rows, records))
    weeks = (
        ("week", "semaine-pour-l-enfance", texts_events.WEEK, texts_events.EVENTS, event_week(today)),
        ("week-2025", "semaine-pour-l-enfance-2025", texts_events.PAST_WEEK, texts_events.PAST_EVENTS, FIRST_WEEK),
    )
    for name, slug, words, events, first in weeks:
        week = known(EventWeekPage, house, name)
        if week is None:
            week = publish(home, house, name, _week(words, first, records), slug=slug)
            if name == "week":
                lead_from_home(home, week, words["title"])
        pages.append(week)
        for event in events:
            page = known(EventPage, house, f"{name}/{event.slug}")
            if page is None:
                rows = [_row(house, each, first, records, number) for number, each in enumerate(event.sessions)]
                page = _event(house, week, f"{name}/{event.slug}", event, rows, records)
                fill(page)
            pages.append(page)
    # A town hall of the demo shows the programme on its own site.
    Embedding.objects.get_or_create(site=home.get_site(), defaults={"who": "listed", "hosts": texts_events.TOWN_HALL})
    return pages


def fill(event: EventPage) -> None:
    """Register the demo's groups for the session with few places: it is full, and somebody waits."""
    for session in Session.objects.filter(page=event, capacity=texts_events.FEW, registration="here")[:1]:
        for number, (name, people) in enumerate(texts_events.GROUPS, 1):
            phone = f"+3363998{number:04}"
            places.book(Registration(session=session, name=name, phone=phone, people=people, at_the_desk=True))


def _agenda(records: Records) -> AgendaPage:
    return AgendaPage(
        **texts_events.AGENDA,
        picture=records.pictures["village"],
        campaign=records.pages["assistants-familiaux"],
        colour_scheme="accent",
        show_in_menus=True,
    )


def _week(words: dict, first: datetime.date, records: Records) -> EventWeekPage:
    page = EventWeekPage(
        **words,
        starts_on=first,
        ends_on=first + A_WEEK,
        reference_day=datetime.date(2025, 11, 20) if first == FIRST_WEEK else None,
        picture=records.pictures["panorama" if first == FIRST_WEEK else "bridge"],
        campaign=records.pages["assistants-familiaux"],
        colour_scheme="ink" if first == FIRST_WEEK else "light",
    )
    page.partners = [records.entries["partner"][key] for key in ("relay-house", "school", "jobs-office")]
    return page


def _event(
    house: House, parent: Page, name: str, event: DemoEvent, rows: list[SessionRow], records: Records
) -> EventPage:
    stream = Stream(house.page_key(name), records)
    page = EventPage(
        title=event.title,
        search_description=event.sentence,
        kind=event.kind,
        sentence=event.sentence,
        audience=event.audience,
        price=event.price,
        picture=records.pictures.get(event.picture),
        body=[stream.content(Text(event.text), "text")],
        contact=records.entries["contact"]["mdph" if event.audience == "médecins" else "foster-care"],
    )
    page.organisers = [records.entries["partner"][key] for key in event.partners]
    page.professions = [records.entries["profession"][key] for key in event.professions]
    page.speakers = [Speaker(name=who, role=role, sort_order=at) for at, (who, role) in enumerate(event.speakers)]
    page.session_rows = rows
    return publish(parent, house, name, page)


def _row(house: House, session: DemoSession, first: datetime.date, records: Records, number: int) -> SessionRow:
    more = dict(session.more)
    if not session.venue:
        more.setdefault("attendance", "online")
    return SessionRow(
        key=key_of("session", f"{house.slug}/{first}/{session.day}/{number}"),
        starts_on=first + datetime.timedelta(days=session.day),
        starts_at=session.starts_at,
        ends_at=session.ends_at,
        venue=records.entries["venue"][session.venue] if session.venue else None,
        sort_order=number,
        **more,
    )


def remove_registrations(site: Site) -> None:
    """Delete the sessions of a site with all who registered for them, before their pages go."""
    sessions = Session.objects.filter(page__path__startswith=site.root_page.path)
    Registration.objects.filter(session__in=sessions).delete()
    sessions.delete()
