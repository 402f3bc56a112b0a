"""Each mail once, to those it concerns, when it is due."""

import datetime
import re

import pytest
import time_machine
from django.db import connection
from django.test.utils import CaptureQueriesContext

from campaign_pages.intake.outbox import send_due
from campaign_pages.intake.purge import purge
from campaign_pages.models import OutgoingMail, Registration, Session
from campaign_pages.registrations import erasing, places
from campaign_pages.registrations.mails import due_mails
from tests.factories.registrations import bookable, booked

pytestmark = pytest.mark.django_db


def queued(kind):
    return sorted(OutgoingMail.objects.filter(kind=kind).values_list("to", flat=True))


@pytest.fixture
def session():
    with time_machine.travel("2026-11-01T12:00:00+01:00"):
        found = bookable(capacity=2)
        booked(found, mail="vient@exemple.fr")
        booked(found, mail="")
        booked(found, mail="attend@exemple.fr")
    return found


@pytest.mark.parametrize(
    ("moment", "kind", "told"),
    [
        ("2026-11-08T12:00:00+01:00", "reminder_week", []),
        ("2026-11-09T18:30:00+01:00", "reminder_week", ["vient@exemple.fr"]),
        ("2026-11-15T17:30:00+01:00", "reminder_day", []),
        ("2026-11-15T18:30:00+01:00", "reminder_day", ["vient@exemple.fr"]),
        ("2026-11-16T17:59:00+01:00", "reminder_day", ["vient@exemple.fr"]),
        ("2026-11-16T18:01:00+01:00", "reminder_day", []),
        ("2026-11-16T19:00:00+01:00", "session_thanks", []),
        ("2026-11-17T09:00:00+01:00", "session_thanks", ["vient@exemple.fr"]),
        ("2026-11-30T09:00:00+01:00", "session_thanks", []),
    ],
)
def test_reminders_and_thanks_go_to_confirmed_people_in_their_time(session, moment, kind, told):
    with time_machine.travel(moment) as traveller:
        for _run in range(2):
            send_due()
            traveller.shift(60)
    assert queued(kind) == told


@pytest.mark.parametrize(
    ("moment", "kind"), [("2026-11-14T12:00:00+01:00", "reminder_week"), ("2026-11-16T09:00:00+01:00", "reminder_day")]
)
def test_a_reminder_that_goes_late_names_no_distance(session, moment, kind):
    """Where the scheduler stood still, “tomorrow” would bring somebody a day too late."""
    with time_machine.travel(moment):
        send_due()
    late = OutgoingMail.objects.get(kind=kind)
    assert late.subject == f"Rappel\u00a0: {session.page.title}"
    assert "16\u00a0novembre\u00a02026" in late.body
    assert not re.search("demain|semaine", late.subject + late.body, re.IGNORECASE)


def test_a_cancelled_session_is_told_once_and_reminds_nobody(session):
    page = session.page
    page.session_rows = [_changed(page, status="cancelled", note="Salle inondée.")]
    with time_machine.travel("2026-11-10T12:00:00+01:00") as traveller:
        page.save_revision().publish()
        traveller.shift(60)
        due_mails(_now())
        due_mails(_now())
    assert queued("session_cancelled") == ["attend@exemple.fr", "vient@exemple.fr"]
    assert "Salle inondée." in OutgoingMail.objects.filter(kind="session_cancelled").first().body
    with time_machine.travel("2026-11-15T18:30:00+01:00"):
        due_mails(_now())
    assert queued("reminder_day") == []


def test_a_moved_session_is_told_with_what_holds_now(session):
    page = session.page
    page.session_rows = [_changed(page, starts_at=datetime.time(19))]
    with time_machine.travel("2026-11-10T12:00:00+01:00") as traveller:
        page.save_revision().publish()
        traveller.shift(60)
        due_mails(_now())
    assert queued("session_moved") == ["attend@exemple.fr", "vient@exemple.fr"]
    assert "19" in OutgoingMail.objects.filter(kind="session_moved").first().body


def test_what_is_known_of_people_goes_on_time_and_counts_stay(session):
    Registration.objects.filter(mail="vient@exemple.fr").update(step_free=True, attended=1)
    decoy = Registration.objects.get(mail="attend@exemple.fr")
    with time_machine.travel("2026-11-18T12:00:00+01:00"):
        assert purge()["registrations"] == {"unproven": 0, "needs": 1, "people": 0}
    assert Registration.objects.filter(name="").count() == 0
    with time_machine.travel("2027-03-01T12:00:00+01:00"):
        assert purge()["registrations"]["people"] == 3
    gone = Registration.objects.get(pk=decoy.pk)
    assert (gone.name, gone.mail, gone.phone, gone.people) == ("", "", "", 1)
    assert Registration.objects.filter(attended=1).count() == 1


def test_one_person_is_found_exported_and_erased(session):
    with time_machine.travel("2026-11-02T12:00:00+01:00"):
        (found,) = erasing.find(mail="VIENT@exemple.fr")
        assert erasing.export(found)["mail"] == "vient@exemple.fr"
        erasing.erase(found)
    assert not erasing.find(mail="vient@exemple.fr").exists()
    waiting = Registration.objects.get(mail="attend@exemple.fr")
    assert waiting.state == "offered"


def _changed(page, **values):
    row = page.session_rows.get()
    for name, value in values.items():
        setattr(row, name, value)
    return row


def _now():
    from django.utils import timezone

    return timezone.now()


def test_the_scheduler_ends_offers_and_gives_added_places_to_those_who_wait(session):
    first, _second, waiting = Registration.objects.order_by("pk")
    with time_machine.travel("2026-11-02T12:00:00+01:00") as traveller:
        places.cancel(first)
        traveller.shift(datetime.timedelta(hours=25))
        send_due()
        waiting.refresh_from_db()
        assert waiting.state == "expired"
        late = booked(session, mail="tard@exemple.fr", people=2)
        assert late.state == "waiting"
        Session.objects.update(capacity=10)
        send_due()
    late.refresh_from_db()
    assert late.state == "offered"
    assert queued("registration_offered") == ["attend@exemple.fr", "tard@exemple.fr"]


def test_more_places_published_are_offered_at_once(session, django_capture_on_commit_callbacks):
    page = session.page
    page.session_rows = [_changed(page, capacity=5)]
    with time_machine.travel("2026-11-10T12:00:00+01:00"), django_capture_on_commit_callbacks(execute=True):
        page.save_revision().publish()
    assert Registration.objects.get(mail="attend@exemple.fr").state == "offered"


def move(page, hour, traveller):
    page.session_rows = [_changed(page, starts_at=datetime.time(hour))]
    page.save_revision().publish()
    traveller.shift(60)


def test_a_session_moved_twice_before_anybody_was_told_is_told_once_as_it_is_now(session):
    with time_machine.travel("2026-11-10T12:00:00+01:00") as traveller:
        move(session.page, 19, traveller)
        booked(session, mail="entre@exemple.fr")
        traveller.shift(60)
        move(session.page, 20, traveller)
        send_due()
        traveller.shift(60)
        send_due()
    assert queued("session_moved") == ["attend@exemple.fr", "entre@exemple.fr", "vient@exemple.fr"]
    bodies = OutgoingMail.objects.filter(kind="session_moved").values_list("body", flat=True)
    assert all("20\N{NO-BREAK SPACE}h" in body and "19\N{NO-BREAK SPACE}h" not in body for body in bodies)


def test_a_move_that_no_server_took_is_replaced_by_the_next_one(session, settings, mailoutbox):
    usual, settings.EMAIL_BACKEND = settings.EMAIL_BACKEND, "django.core.mail.backends.smtp.EmailBackend"
    settings.EMAIL_PORT = 9
    with time_machine.travel("2026-11-10T12:00:00+01:00") as traveller:
        move(session.page, 19, traveller)
        send_due()
        move(session.page, 20, traveller)
        due_mails(_now())
        settings.EMAIL_BACKEND = usual
        traveller.shift(3600)
        send_due()
    moved = [mail for mail in mailoutbox if mail.subject.startswith("Déplacé")]
    assert sorted(mail.to[0] for mail in moved) == ["attend@exemple.fr", "vient@exemple.fr"]
    assert all("20\N{NO-BREAK SPACE}h" in mail.body for mail in moved)


def test_a_session_that_takes_place_after_all_is_told_to_those_who_were_told_otherwise(session):
    with time_machine.travel("2026-11-10T12:00:00+01:00") as traveller:
        for status in ("cancelled", "planned"):
            session.page.session_rows = [_changed(session.page, status=status)]
            session.page.save_revision().publish()
            traveller.shift(60)
            send_due()
        booked(session, mail="apres@exemple.fr")
        send_due()
    assert queued("session_cancelled") == ["attend@exemple.fr", "vient@exemple.fr"]
    assert queued("session_reinstated") == ["attend@exemple.fr", "vient@exemple.fr"]
    assert queued("session_moved") == []
    told = OutgoingMail.objects.filter(kind="session_reinstated").first()
    assert told.subject.startswith("A finalement lieu")
    assert "Cette séance a finalement lieu." in told.body
    assert "a changé" not in told.body


@pytest.mark.parametrize("moment", ["2026-11-10T12:00:00+01:00", "2026-11-15T18:30:00+01:00"])
def test_looking_for_what_is_due_costs_the_same_however_many_have_been_told(session, moment, django_assert_num_queries):
    with time_machine.travel(moment) as traveller:
        move(session.page, 19, traveller)
        due_mails(_now())
        with CaptureQueriesContext(connection) as few:
            due_mails(_now())
        Session.objects.update(capacity=50)
        with time_machine.travel("2026-11-02T12:00:00+01:00"):
            for _group in range(8):
                booked(session)
        due_mails(_now())
        with django_assert_num_queries(len(few)):
            due_mails(_now())
    assert len(queued("session_moved")) == 10


@pytest.mark.django_db(transaction=True)
def test_a_crowd_is_told_of_a_move_each_person_once_and_at_a_price_that_grows_with_the_crowd_alone(mailoutbox):
    with time_machine.travel("2026-11-01T12:00:00+01:00"):
        session = bookable(capacity=40)
        told = sorted(booked(session).mail for _group in range(40))
    with time_machine.travel("2026-11-05T12:00:00+01:00") as traveller:
        move(session.page, 19, traveller)
        mailoutbox.clear()
        with CaptureQueriesContext(connection) as queries:
            send_due()
    assert sorted(mail.to[0] for mail in mailoutbox) == told
    assert len(queries) < 40 * 25
