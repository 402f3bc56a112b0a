"""Reminders of a session that was moved: for its new day, once, and never for the old one."""

import datetime

import pytest
import time_machine

from campaign_pages.intake.outbox import send_due
from campaign_pages.models import OutgoingMail
from tests.factories.registrations import bookable, booked

pytestmark = pytest.mark.django_db

NEW_DAY = datetime.date(2026, 12, 14)


@pytest.fixture
def session():
    with time_machine.travel("2026-11-01T12:00:00+01:00"):
        found = bookable(capacity=5)
        booked(found, mail="vient@exemple.fr")
        booked(found, mail="")
    return found


def run(moment):
    """The scheduler, twice: what is sent once stays once."""
    with time_machine.travel(moment) as traveller:
        for _run in range(2):
            send_due()
            traveller.shift(60)


def move(session, moment, **values):
    row = session.page.session_rows.get()
    for name, value in values.items():
        setattr(row, name, value)
    session.page.session_rows = [row]
    with time_machine.travel(moment):
        session.page.save_revision().publish()


def told(*kinds):
    sent = OutgoingMail.objects.filter(kind__in=kinds, state="sent").order_by("pk")
    return [(mail.kind, mail.to) for mail in sent]


def last_body(kind):
    return OutgoingMail.objects.filter(kind=kind).latest("pk").body


def test_people_are_reminded_again_of_the_new_day(session):
    run("2026-11-10T12:00:00+01:00")
    assert told("reminder_week") == [("reminder_week", "vient@exemple.fr")]
    move(session, "2026-11-11T12:00:00+01:00", starts_on=NEW_DAY)
    run("2026-11-15T18:30:00+01:00")
    assert told("reminder_day") == []
    run("2026-12-08T12:00:00+01:00")
    assert told("reminder_week") == [("reminder_week", "vient@exemple.fr")] * 2
    assert "14\u00a0décembre" in last_body("reminder_week")
    run("2026-12-13T19:00:00+01:00")
    assert told("reminder_day") == [("reminder_day", "vient@exemple.fr")]


def test_who_was_just_told_of_the_new_day_is_not_reminded_of_it_at_once(session):
    run("2026-11-10T12:00:00+01:00")
    move(session, "2026-11-12T12:00:00+01:00", starts_on=datetime.date(2026, 11, 17))
    run("2026-11-12T13:00:00+01:00")
    assert told("session_moved", "reminder_week") == [
        ("reminder_week", "vient@exemple.fr"),
        ("session_moved", "vient@exemple.fr"),
    ]
    run("2026-11-16T19:00:00+01:00")
    assert told("reminder_day") == [("reminder_day", "vient@exemple.fr")]


def test_another_hour_of_the_same_day_is_told_and_reminds_nobody_twice(session):
    run("2026-11-10T12:00:00+01:00")
    move(session, "2026-11-11T12:00:00+01:00", starts_at=datetime.time(19))
    run("2026-11-11T13:00:00+01:00")
    assert told("reminder_week", "session_moved") == [
        ("reminder_week", "vient@exemple.fr"),
        ("session_moved", "vient@exemple.fr"),
    ]


def test_a_reminder_of_the_old_day_that_no_server_took_is_given_up(session, settings):
    usual, settings.EMAIL_BACKEND = settings.EMAIL_BACKEND, "django.core.mail.backends.smtp.EmailBackend"
    settings.EMAIL_PORT = 9
    run("2026-11-10T12:00:00+01:00")
    settings.EMAIL_BACKEND = usual
    move(session, "2026-11-10T12:30:00+01:00", starts_on=NEW_DAY)
    run("2026-11-10T18:00:00+01:00")
    assert told("session_moved", "reminder_week") == [("session_moved", "vient@exemple.fr")]
