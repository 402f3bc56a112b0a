"""The event weeks of a house, their events, and the agenda of monthly meetings."""

import copy
import datetime

from wagtail.models import Page, Site

from campaign_pages.intake.enums import FormKind
from campaign_pages.intake.notices import notice_for
from campaign_pages.models import (
    AgendaPage,
    CampaignPage,
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
from .texts_registrations import GROUPS
from .words import Text

FIRST_WEEK = datetime.date(2025, 11, 17)
A_WEEK = datetime.timedelta(days=6)
#: How long before a meeting that is over people had asked for their places.
ASKED_BEFORE = datetime.timedelta(days=9)


def load_events(house: House, home: Page, records: Records, today: datetime.date) -> list[Page]:
    """Publish what is missing of the agenda, the week to come and last year's, which stays as an archive."""
    agenda = known(AgendaPage, house, "agenda")
    if agenda is None:
        agenda = publish(home, house, "agenda", _agenda(records), slug="reunions")
        lead_from_home(home, agenda, texts_events.AGENDA["title"])
    pages = [agenda]
    records.pages["agenda"] = agenda
    monthly = f"agenda/{texts_events.MONTHLY.slug}"
    if known(EventPage, house, monthly) is None:
        rows = [
            _row(house, texts_events.monthly_meeting(venue), day, records, number)
            for number, (day, venue) in enumerate(monthly_meetings(today, texts_events.MONTHLY_VENUES))
        ]
        meetings = _event(house, agenda, monthly, texts_events.MONTHLY, rows, records)
        register(meetings, home.get_site())
        pages.append(meetings)
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
                announce(records.pages["assistants-familiaux"], agenda, week, records)
        records.pages[name] = week
        pages.append(week)
        for event in events:
            page = known(EventPage, house, f"{name}/{event.slug}")
            if page is None:
                page = _event(
                    house, week, f"{name}/{event.slug}", event, _announced(house, event, first, records), records
                )
                _change(page, event, _rows(house, event, first, records))
                if name == "week":
                    register(page, home.get_site())
            pages.append(page)
    # A town hall of the demo shows the programme on its own site.
    Embedding.objects.get_or_create(site=home.get_site(), defaults={"who": "listed", "hosts": texts_events.TOWN_HALL})
    return pages


def register(event: EventPage, site: Site) -> None:
    """Register the demo's groups for the sessions of an event. Nobody is written to: they have been told already."""
    sessions = {session.key: session for session in Session.objects.filter(page=event)}
    rows = list(event.session_rows.all())
    notice = notice_for(site, FormKind.REGISTRATION)
    for number, groups in GROUPS.get(event.slug, {}).items():
        for group in groups:
            registration = places.book(
                Registration(
                    session=sessions[rows[number].key],
                    name=group.name,
                    phone="" if group.mail else f"+334657105{Registration.objects.count():02}",
                    people=group.people,
                    approved=group.approved,
                    source=group.source,
                    at_the_desk=not group.mail,
                    notice=notice,
                    **dict.fromkeys(group.needs, True),
                )
            )
            if group.gives_up:
                places.cancel(registration, tell=False)
            asked_at = min(registration.requested_at, registration.session.start - ASKED_BEFORE)
            Registration.objects.filter(pk=registration.pk).update(
                mail=group.mail, attended=group.came, requested_at=asked_at
            )


def announce(campaign: Page, agenda: AgendaPage, week: EventWeekPage, records: Records) -> None:
    """Give the next dates and announce the week on the page of the campaign, where it says how to meet."""
    campaign = CampaignPage.objects.get(pk=campaign.pk)
    stream = Stream(campaign.slug, records)
    dates = {**texts_events.NEXT_DATES, "page": agenda.pk}
    body = copy.deepcopy(list(campaign.body.raw_data))
    for section in body:
        if section["value"].get("anchor") == texts_events.MET_IN:
            section["value"]["content"][:0] = [
                stream.block("next_sessions", "next-dates", dates),
                stream.block("event_week", "week", {"week": week.pk, "text": texts_events.WEEK_IN_ONE_SENTENCE}),
            ]
    campaign.body = body
    campaign.save_revision().publish()


def _change(page: EventPage, event: DemoEvent, rows: list[SessionRow]) -> None:
    """Publish once more what is no longer as it was announced."""
    if any(each.before or each.is_added for each in event.sessions):
        # As it was published, and when.
        page = EventPage.objects.get(pk=page.pk)
        page.session_rows = rows
        page.save_revision().publish()


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
    page.speakers = [
        Speaker(name=who, role=role, portrait=records.pages.get(f"series/{portrait}"), sort_order=at)
        for at, (who, role, portrait) in enumerate(event.speakers)
    ]
    page.session_rows = rows
    return publish(parent, house, name, page)


def _rows(house: House, event: DemoEvent, first: datetime.date, records: Records) -> list[SessionRow]:
    """Its sessions as they are now."""
    return [_row(house, each, first, records, number) for number, each in enumerate(event.sessions)]


def _announced(house: House, event: DemoEvent, first: datetime.date, records: Records) -> list[SessionRow]:
    """Its sessions as they were announced at first."""
    numbered = [(number, each) for number, each in enumerate(event.sessions) if not each.is_added]
    return [_row(house, each.before or each, first, records, number) for number, each in numbered]


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
