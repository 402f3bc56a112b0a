"""A publication writes the sessions of an event, and an older version of the page takes nobody's place away."""

import datetime

import pytest

from campaign_pages.models import Session, SessionChange
from tests.factories.events import MONDAY, event, row, venue

pytestmark = pytest.mark.django_db


def published(page):
    page.save_revision().publish()
    page.refresh_from_db()
    return list(Session.objects.filter(page=page).order_by("start"))


def test_a_row_becomes_a_session_with_the_hours_of_the_place():
    page = event(rows=[row(starts_at=datetime.time(18), ends_at=datetime.time(20))])
    session = page.sessions.get()
    assert session.start == datetime.datetime.fromisoformat("2026-11-16T18:00:00+01:00")
    assert session.end == datetime.datetime.fromisoformat("2026-11-16T20:00:00+01:00")
    assert session.until == session.end


def test_a_draft_changes_nothing_and_its_publication_keeps_the_same_session():
    page = event()
    uid = page.sessions.get().uid
    draft = page.get_latest_revision_as_object() if page.latest_revision else page
    draft.session_rows = [row(starts_on=MONDAY + datetime.timedelta(days=1), key=page.session_rows.get().key)]
    revision = draft.save_revision()
    assert Session.objects.get().first_day == MONDAY
    revision.publish()
    session = Session.objects.get()
    assert (session.uid, session.first_day.day, session.sequence) == (uid, 17, 1)
    assert SessionChange.objects.get().kind == "moved"


def test_a_row_that_is_gone_leaves_its_session_removed():
    page = event(rows=[row(), row(starts_on=MONDAY + datetime.timedelta(days=2))])
    page.session_rows = [page.session_rows.all()[0]]
    first, second = published(page)
    assert (first.removed_at, first.is_cancelled) == (None, False)
    assert (second.is_cancelled, second.sequence) == (True, 1)
    assert not Session.objects.shown().filter(pk=second.pk).exists()


def test_a_copy_of_the_event_has_sessions_of_its_own():
    page = event()
    copy = page.copy(update_attrs={"slug": "copie"}, keep_live=False)
    copy.get_latest_revision().publish()
    assert Session.objects.count() == 2
    assert len(set(Session.objects.values_list("uid", flat=True))) == 2


def test_publishing_again_without_a_change_tells_nothing():
    page = event(rows=[row(venue=venue())])
    published(page)
    (session,) = published(page)
    assert [(c.kind, c.before, c.after) for c in SessionChange.objects.all()] == []
    assert session.sequence == 0


def test_counters_of_registrations_survive_a_publication():
    page = event(rows=[row(registration="here", capacity=20)])
    Session.objects.update(places_taken=12)
    (session,) = published(page)
    assert (session.places_taken, session.places_left) == (12, 8)
