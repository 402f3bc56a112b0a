"""After the purge nothing names a person any more: no table, file, search, cache or line of a log."""

import datetime
import io
import logging
import tempfile

import pytest
import time_machine
from django.apps import apps
from django.contrib.auth import get_user_model
from django.contrib.auth.models import Permission
from django.contrib.sessions.models import Session as BrowserSession
from django.core.cache import cache
from django.core.management import call_command
from django.test import override_settings
from django.urls import reverse
from django.utils import translation

from campaign_pages import days
from campaign_pages.candidates import leads, subscriptions
from campaign_pages.candidates.erasing import erase_lead
from campaign_pages.models import Lead, OutgoingMail, Registration, Subscription
from campaign_pages.registrations.erasing import erase as erase_registration
from campaign_pages.reports.counting import numbers_by_week
from campaign_pages.reports.scope import Scope
from tests.campaign_pages.candidates.desk_pages import recruiter
from tests.factories.candidates import LeadFactory, SubscriptionFactory, carer, interest_form, recruiting
from tests.factories.registrations import bookable, booked

pytestmark = pytest.mark.django_db
CANDIDATES = "/admin/campaign-pages/candidates/"
#: What only the candidate, the registrant and the subscriber have said, or were given.
CANDIDATE = ("Zénobie", "Quillard", "zenobie@exemple.fr", "+33639980011", "Valrousse", "apiculture", "jeton-zenobie")
REGISTRANT = ("Ysoline", "ysoline@exemple.fr", "+33639980012", "jeton-ysoline", "K7QM-4XRP")
SUBSCRIBER = ("wilfrid@exemple.fr", "Ruches")
DECOYS = ("Restante", "restante@exemple.fr")
CAME = datetime.datetime(2026, 11, 2, 9, 41, 27, 123456, tzinfo=datetime.UTC)


@pytest.fixture
def clock():
    with translation.override("fr"), time_machine.travel(CAME, tick=False) as traveller:
        yield traveller


@pytest.fixture
def files(tmp_path, monkeypatch):
    """The only folder that anything could be written to: of uploads, and of what is made for a moment."""
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    with override_settings(MEDIA_ROOT=str(tmp_path)):
        yield tmp_path


@pytest.fixture
def heard(caplog):
    """Every line of every log, however fine; what makes the records of this test is none of ours."""
    caplog.set_level(logging.DEBUG)
    for tool in ("factory", "faker"):
        caplog.set_level(logging.CRITICAL, tool)
    return caplog


def told_in_tables():
    """All that any table says, those of the search, of sessions and of tasks among them."""
    rows = [
        str(values) for model in apps.get_models(include_auto_created=True) for values in model._base_manager.values()
    ]
    return "\n".join([*rows, *(str(session.get_decoded()) for session in BrowserSession.objects.all())])


def told_elsewhere(files, heard):
    """What files, the cache and the logs say."""
    written = [path.read_bytes() for path in files.rglob("*") if path.is_file()]
    return b"\n".join([*written, *getattr(cache, "_cache", {}).values()]).decode(errors="replace") + heard.text


def named(told, *groups):
    return [secret for group in groups for secret in group if secret in told]


def three_people(clock):
    """A candidate, a registrant and a subscriber, each of whom went all the way; and one of each who comes later."""
    job = carer()
    page = recruiting(job)
    interest_form(page)
    lead = LeadFactory.build(
        **dict(zip(("first_name", "last_name", "mail", "phone", "place"), CANDIDATE[:5], strict=True)),
        message=f"Je pratique l’{CANDIDATE[5]}.",
        token=CANDIDATE[6],
        campaign=page,
        profession=job,
        path="carer",
        site=page.get_site(),
    )
    lead = leads.receive(lead, 2)
    session = bookable()
    registration = booked(
        session,
        **dict(zip(("name", "mail", "phone", "token", "code"), REGISTRANT, strict=True)),
        sign_language=True,
        source="abri",
    )
    told = SubscriptionFactory.build(campaign=page, site=page.get_site(), mail=SUBSCRIBER[0], subjects=[SUBSCRIBER[1]])
    told.confirmed_at = None
    subscriptions.ask(told)
    subscriptions.confirm(Subscription.objects.get())
    call_command("campaign_pages", "send_mails", stdout=io.StringIO())
    return lead, registration, page


def all_that_a_desk_does(client, lead, registration):
    """Read, search, note, write, print and export, as somebody who may do all of it."""
    user = recruiter()
    user.groups.get().permissions.add(
        *Permission.objects.filter(codename__endswith="_registration"),
        *Permission.objects.filter(codename__in=["view_subscription", "answer_persons"]),
    )
    client.force_login(get_user_model().objects.get(pk=user.pk))
    one = reverse("campaign_pages_lead", args=[lead.pk])
    session = reverse("campaign_pages_desk_session", args=[registration.session.uid])
    answers = [client.get(f"{CANDIDATES}?export={kind}") for kind in ("csv", "xlsx")]
    answers += [client.get(f"/admin/campaign-pages/subscriptions/?export={kind}") for kind in ("csv", "xlsx")]
    answers += [client.get(f"{session}{page}") for page in ("", "sheet/", "export.csv", "export.xlsx")]
    answers += [client.get(address) for address in (CANDIDATES, one, "/admin/")]
    answers += [client.post(CANDIDATES, {"q": "quillard"})]
    answers += [client.post(one, {"note": "", "text": f"{CANDIDATE[0]} rappelle mardi", "contact": "on"})]
    message = {"to": "all", "subject": "À bientôt", "text": "Bonjour {name}", "token": "x"}
    answers += [client.post(f"{session}message/", {**message, "send": ""})]
    person = reverse("campaign_pages_person")
    for mail in (CANDIDATE[2], REGISTRANT[1], SUBSCRIBER[0]):
        answers += [client.post(person, {"mail": mail, name: ""}) for name in ("find", "export")]
    assert all(answer.status_code in (200, 302) for answer in answers)
    shown = b"".join(answer.getvalue() for answer in answers if answer.status_code == 200).decode(errors="replace")
    assert named(shown, ("Zénobie", "Ysoline", "wilfrid@exemple.fr")) == ["Zénobie", "Ysoline", "wilfrid@exemple.fr"]
    leads.move(lead, "stopped", user, f"{CANDIDATE[0]} ne donne pas suite.", reason="own_choice")


def purged(clock, moment):
    clock.move_to(moment)
    call_command("campaign_pages", "send_mails", stdout=io.StringIO())
    call_command("campaign_pages", "purge", stdout=io.StringIO())
    call_command("update_index", verbosity=0)
    return told_in_tables()


def test_who_is_erased_is_nowhere_and_what_is_counted_stays(
    client, clock, files, heard, django_capture_on_commit_callbacks
):
    with django_capture_on_commit_callbacks(execute=True):
        lead, registration, page = three_people(clock)
        all_that_a_desk_does(client, lead, registration)
    call_command("update_index", verbosity=0)
    told = told_in_tables()
    assert named(told, CANDIDATE, REGISTRANT, SUBSCRIBER) == [*CANDIDATE, *REGISTRANT, *SUBSCRIBER]
    # Never there, not even while they are known.
    assert named(told_elsewhere(files, heard), CANDIDATE, REGISTRANT, SUBSCRIBER) == []
    weeks = numbers_by_week(Scope.of(page))

    # The session is on 16 November: needs go the day after, mails thirty days after they were sent.
    purged(clock, "2026-11-18T09:00:00+01:00")
    assert Registration.objects.get().arrangements == []
    purged(clock, "2026-12-31T09:00:00+01:00")
    assert not OutgoingMail.objects.exclude(to="", body="").exists()

    told = purged(clock, "2027-02-01T09:00:00+01:00")
    assert named(told, CANDIDATE, REGISTRANT) == [*CANDIDATE, *REGISTRANT]
    LeadFactory(first_name=DECOYS[0], mail=DECOYS[1], campaign=None)
    told = purged(clock, "2027-02-15T09:00:00+01:00")
    # Three months after the stop, and after the session of 16 November by the days of a month.
    assert named(told, CANDIDATE, REGISTRANT) == []
    assert named(told, SUBSCRIBER, DECOYS) == [*SUBSCRIBER, *DECOYS]

    LeadFactory(first_name="Récente", mail="recente@exemple.fr", campaign=None, received_at=None)
    told = purged(clock, "2028-11-03T09:00:00+01:00")
    assert named(told, CANDIDATE, REGISTRANT, SUBSCRIBER, DECOYS) == []
    assert named(told_elsewhere(files, heard), CANDIDATE, REGISTRANT, SUBSCRIBER) == []
    assert [path for path in files.rglob("*") if path.is_file()] == []

    kept = Lead.objects.get(pk=lead.pk)
    assert (kept.campaign, kept.stage, kept.stopped_reason, kept.path) == (page, "stopped", "own_choice", "carer")
    assert numbers_by_week(Scope.of(page)) == weeks
    assert (Registration.objects.get().source, Registration.objects.get().people) == ("abri", 1)
    assert Subscription.objects.get().campaign == page


def test_what_stays_tells_no_hour(clock):
    lead, _registration, _page = three_people(clock)
    leads.move(lead, "stopped", reason="own_choice")
    purged(clock, "2028-11-03T09:00:00+01:00")
    rows = [
        *Lead.objects.filter(pk=lead.pk).values(),
        *lead.steps.values(),
        *Registration.objects.values(),
        *Subscription.objects.values(),
        *OutgoingMail.objects.values(),
    ]
    moments = {
        (name, value)
        for row in rows
        for name, value in row.items()
        if isinstance(value, datetime.datetime) and name != "at"
    }
    assert moments
    assert {(name, value) for name, value in moments if value != days.start_of(days.day_of(value))} == set()
    months = {name for name, value in moments if days.on_the_clock(value).day == 1}
    assert {"created_at", "last_contact_at", "requested_at", "confirmed_at", "queued_at"} <= months
    # The report counts by the day on which somebody came.
    assert days.day_of(Lead.objects.get(pk=lead.pk).received_at) == datetime.date(2026, 11, 2)
    assert {days.on_the_clock(step.at).day for step in lead.steps.all()} == {1}


def test_a_form_sent_again_after_its_person_was_erased_is_not_lost(clock):
    _lead, registration, page = three_people(clock)
    old = Lead.objects.get()
    erase_lead(old)
    erase_registration(registration)
    again = LeadFactory.build(first_name="Zénobie", token=CANDIDATE[6], campaign=page, site=page.get_site())
    assert leads.receive(again, 2).first_name == "Zénobie"
    assert Lead.objects.known().get().pk != old.pk
    assert not Registration.objects.filter(code=REGISTRANT[4]).exists()
