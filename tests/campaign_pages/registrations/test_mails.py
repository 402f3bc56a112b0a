"""Each mail once, to those it concerns, when it is due."""

import datetime

import pytest
import time_machine

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
