"""Weeks of 25, 250 and 2,500 sessions: what their programme and their calendar cost."""

import datetime
import time
import uuid

from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from wagtail.models import Site

from campaign_pages.models import EventPage, EventWeekPage, Session, SessionRow, Venue

#: Events of each week, and sessions of each event.
WEEKS = ((5, 5), (25, 10), (250, 10))
TOWNS = 7
#: Queries of a programme, however long; processor seconds of the longest calendar.
QUERIES, SECONDS = 15, 1.0
MONDAY = datetime.date(2026, 11, 16)
HOUR = datetime.timedelta(hours=1)


def report_weeks():
    """Print a line for each week."""
    for events, sessions_each in WEEKS:
        week = _add_week(Site.objects.get().root_page, events, sessions_each)
        _report_programme(week.get_url(), events * sessions_each)
        _report_calendar(reverse("campaign_pages:programme_ics", args=[week.pk]))


def _add_week(home, events, sessions_each):
    venues = [
        Venue.objects.create(
            name=f"Salle {number}", title=f"Salle {number}", street="1 rue Basse", town=f"Ville {number}"
        )
        for number in range(TOWNS)
    ]
    week = home.add_child(
        instance=EventWeekPage(
            title="La semaine", slug=f"semaine-{events}", starts_on=MONDAY, ends_on=MONDAY + 6 * 24 * HOUR
        )
    )
    for number in range(events):
        page = EventPage(
            title=f"Conférence {number} : grandir entouré",
            slug=f"conference-{number}",
            kind="lecture",
            sentence="Une soirée pour comprendre ce que l’on attend d’une famille d’accueil, et d’elle seule.",
        )
        page.session_rows = [SessionRow(starts_on=MONDAY, starts_at=datetime.time(9), venue=venues[number % TOWNS])]
        week.add_child(instance=page)
        page.save_revision().publish()
        _repeat(page.sessions.get(), venues, sessions_each)
    return week


def _repeat(first, venues, times):
    sessions = []
    for number in range(1, times):
        start = first.start + number * HOUR
        session = Session(page=first.page, key=uuid.uuid4(), venue=venues[number % TOWNS], start=start)
        session.end = session.until = start + HOUR
        session.first_day = session.last_day = first.first_day
        session.published_at, session.changed_at = first.published_at, first.changed_at
        session.registration, session.capacity, session.hearing_loop = "here", 20, True
        sessions.append(session)
    Session.objects.bulk_create(sessions)


def _report_programme(address, sessions, repeats=5):
    client = Client()
    spent, _etag, size, _entries = _least(client, address, repeats)
    with CaptureQueriesContext(connection) as queries:
        client.get(address)
    print(
        f"Programme of {sessions} sessions: {len(queries)} queries (budget {QUERIES}), "
        f"{1000 * spent:.0f} ms of processor time, {size / 1000:.0f} kB"
    )


def _report_calendar(address, repeats=5):
    client = Client()
    whole, etag, size, sessions = _least(client, address, repeats)
    unchanged, *_rest = _least(client, address, repeats, {"If-None-Match": etag})
    print(
        f"Calendar of {sessions} sessions: {whole:.2f} s of processor time (budget {SECONDS:.0f} s), "
        f"{size / 1000:.0f} kB; unchanged: {unchanged:.2f} s"
    )


def _least(client, address, repeats, headers=None):
    spent = []
    for _repeat in range(repeats):
        start = time.process_time()
        response = client.get(address, headers=headers)
        spent.append(time.process_time() - start)
    return min(spent), response.headers.get("ETag"), len(response.content), response.content.count(b"BEGIN:VEVENT")
