"""A week of 2,500 sessions, and what its calendar costs."""

import datetime
import time
import uuid

from django.test import Client
from django.urls import reverse

from campaign_pages.models import EventPage, EventWeekPage, Session, SessionRow, Venue

EVENTS, SESSIONS_EACH, TOWNS = 250, 10, 7
BUDGET = 1.0
MONDAY = datetime.date(2026, 11, 16)
HOUR = datetime.timedelta(hours=1)


def add_week(home):
    """Add the week below ``home``; return the address of its calendar."""
    venues = [
        Venue.objects.create(
            name=f"Salle {number}", title=f"Salle {number}", street="1 rue Basse", town=f"Ville {number}"
        )
        for number in range(TOWNS)
    ]
    week = home.add_child(
        instance=EventWeekPage(title="La semaine", slug="semaine", starts_on=MONDAY, ends_on=MONDAY + 6 * 24 * HOUR)
    )
    for number in range(EVENTS):
        page = EventPage(
            title=f"Conférence {number} : grandir entouré",
            slug=f"conference-{number}",
            kind="lecture",
            sentence="Une soirée pour comprendre ce que l’on attend d’une famille d’accueil, et d’elle seule.",
        )
        page.session_rows = [SessionRow(starts_on=MONDAY, starts_at=datetime.time(9), venue=venues[number % TOWNS])]
        week.add_child(instance=page)
        page.save_revision().publish()
        _repeat(page.sessions.get(), venues)
    return reverse("campaign_pages:programme_ics", args=[week.pk])


def _repeat(first, venues):
    sessions = []
    for number in range(1, SESSIONS_EACH):
        start = first.start + number * HOUR
        session = Session(page=first.page, key=uuid.uuid4(), venue=venues[number % TOWNS], start=start)
        session.end = session.until = start + HOUR
        session.first_day = session.last_day = first.first_day
        session.published_at, session.changed_at = first.published_at, first.changed_at
        session.registration, session.capacity, session.hearing_loop = "here", 20, True
        sessions.append(session)
    Session.objects.bulk_create(sessions)


def report_calendar(address, repeats=5):
    """Print the processor seconds of the calendar, the least of ``repeats``, and of an answer that nothing changed."""
    client = Client()
    whole, etag, size, sessions = _least(client, address, repeats)
    unchanged, *_rest = _least(client, address, repeats, {"If-None-Match": etag})
    print(
        f"Calendar of {sessions} sessions: {whole:.2f} s of processor time (budget {BUDGET:.0f} s), "
        f"{size / 1000:.0f} kB; unchanged: {unchanged:.2f} s"
    )


def _least(client, address, repeats, headers=None):
    spent = []
    for _repeat in range(repeats):
        start = time.process_time()
        response = client.get(address, headers=headers)
        spent.append(time.process_time() - start)
    return min(spent), response.headers["ETag"], len(response.content), response.content.count(b"BEGIN:VEVENT")
