"""A publication writes the sessions of an event, and an older version of the page takes nobody's place away."""

import datetime

import pytest
from django.urls import reverse
from wagtail.test.utils.form_data import inline_formset, nested_form_data, streamfield

from campaign_pages.events.signals import session_published
from campaign_pages.models import EventPage, Session, SessionChange
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


@pytest.fixture
def told():
    """What the signal tells: (places before, places now, whether the row is gone)."""
    found = []

    def hear(sender, session, before, **kwargs):
        found.append((before and before["capacity"], session.capacity, session.removed_at is not None))

    session_published.connect(hear)
    yield found
    session_published.disconnect(hear)


def test_rooms_above_are_told_once_committed_that_places_were_added(told, django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks(execute=True):
        page = event(rows=[row(capacity=20), row(starts_on=MONDAY + datetime.timedelta(days=1), capacity=5)])
    assert told == [(None, 20, False), (None, 5, False)]
    told.clear()
    draft = EventPage.objects.get(pk=page.pk)
    first, second = draft.session_rows.all()
    first.capacity = 30
    draft.session_rows = [first, second]
    with django_capture_on_commit_callbacks(execute=True):
        published(draft)
        assert told == []
    assert told == [(20, 30, False)]


def test_rooms_above_are_told_that_a_row_is_gone(told, django_capture_on_commit_callbacks):
    page = event(rows=[row(capacity=20)])
    page.session_rows = []
    with django_capture_on_commit_callbacks(execute=True):
        published(page)
    assert told == [(20, 20, True)]


def test_a_venue_that_is_renamed_has_not_moved_its_sessions():
    room = venue(title="Salle des fêtes")
    page = event(rows=[row(venue=room)])
    room.title = "Salle Simone-Veil"
    room.save()
    (session,) = published(EventPage.objects.get(pk=page.pk))
    assert (session.sequence, SessionChange.objects.count()) == (0, 0)


def test_an_event_unpublished_and_published_again_keeps_its_sessions():
    page = event(rows=[row()])
    uid = page.sessions.get().uid
    page.unpublish()
    assert not Session.objects.shown().exists()
    (session,) = published(EventPage.objects.get(pk=page.pk))
    assert (session.uid, session.sequence, SessionChange.objects.count()) == (uid, 0, 0)
    assert Session.objects.shown().get() == session


def posted(page, rows, **values):
    """What the editor's form sends, from the latest draft: rows are (key, day, order)."""
    room = page.session_rows.first().venue_id
    ids = {str(each.key): each.pk for each in page.session_rows.all()}
    forms = [
        {
            "id": str(ids[key]),
            "key": key,
            "starts_on": day,
            "starts_at": "18:00",
            "attendance": "in_person",
            "venue": room,
            "status": "planned",
            "registration": "none",
            "overbooking": "0",
            "ORDER": order,
        }
        for key, day, order in rows
    ]
    data = {
        "title": page.title,
        "slug": page.slug,
        "kind": "meeting",
        "body": streamfield([]),
        "session_rows": inline_formset(forms, initial=len(forms)),
        "speakers": inline_formset([]),
        "comments": inline_formset([]),
    }
    return {**nested_form_data(data), **values}


def test_the_key_of_a_row_survives_the_editors_form(admin_client):
    page = event(rows=[row(), row(starts_on=MONDAY + datetime.timedelta(days=1))])
    uids = {session.first_day: session.uid for session in page.sessions.all()}
    first, second = (str(each.key) for each in page.session_rows.all())
    address = reverse("wagtailadmin_pages:edit", args=[page.pk])
    shown = admin_client.get(address).content.decode()
    assert f'value="{first}"' in shown
    # A day that is none: the form comes back with the key. Then a draft in another order, then a publication.
    refused = admin_client.post(address, posted(page, [(first, "soon", 1), (second, "2026-11-17", 2)]))
    assert f'value="{first}"' in refused.content.decode()
    rows = [(first, "2026-11-18", 2), (second, "2026-11-17", 1)]
    admin_client.post(address, posted(page, rows))
    assert Session.objects.get(uid=uids[MONDAY]).first_day == MONDAY
    admin_client.post(address, posted(page, rows, **{"action-publish": "1"}))
    admin_client.post(address, posted(page, rows, **{"action-publish": "1"}))
    assert {session.uid: session.first_day.day for session in Session.objects.filter(removed_at=None)} == {
        uids[MONDAY]: 18,
        uids[MONDAY + datetime.timedelta(days=1)]: 17,
    }
    assert Session.objects.count() == 2
