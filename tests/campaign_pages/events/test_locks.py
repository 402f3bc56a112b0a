"""Two at once on one event: the second waits for the first, and nothing of either is lost. PostgreSQL only."""

import datetime
import threading
import time

import pytest
from django.db import connection, transaction
from django.urls import reverse

from campaign_pages.events.publishing import publish_sessions
from campaign_pages.models import EventPage, Session
from tests.factories.events import MONDAY, event, row, venue

pytestmark = [
    pytest.mark.django_db(transaction=True),
    pytest.mark.skipif("connection.vendor != 'postgresql'", reason="SQLite has one writer and no locks of rows"),
]
TUESDAY = MONDAY + datetime.timedelta(days=1)
PATIENCE = 30


class Second(threading.Thread):
    """Somebody else, with a connection of their own."""

    def __init__(self, what):
        super().__init__()
        self.what, self.problem = what, None

    def run(self):
        try:
            self.what()
        except Exception as problem:  # told by the test, not lost in the thread
            self.problem = problem
        finally:
            connection.close()

    def wait_at_the_lock(self):
        """Begin, and come back once the other connection waits for a row."""
        self.start()
        until = time.monotonic() + PATIENCE
        while self.is_alive() and time.monotonic() < until:
            if _blocks_another():
                return True
            time.sleep(0.02)
        return False

    def finish(self):
        self.join(PATIENCE)
        assert self.problem is None


def _blocks_another():
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT count(*) FROM pg_locks WHERE NOT granted AND pg_backend_pid() = ANY (pg_blocking_pids(pid))"
        )
        return bool(cursor.fetchone()[0])


def test_a_first_publication_at_the_same_moment_makes_each_session_once():
    page = event(rows=[row(), row(TUESDAY)])
    Session.objects.all().delete()
    second = Second(lambda: publish_sessions(EventPage.objects.get(pk=page.pk)))
    with transaction.atomic():
        publish_sessions(page)
        assert second.wait_at_the_lock()
    second.finish()
    assert [session.first_day for session in Session.objects.all()] == [MONDAY, TUESDAY]


def test_sessions_added_while_somebody_saves_the_draft_lose_nothing(admin_client):
    page, room = event(rows=[row()]), venue()
    address = reverse("campaign_pages_repeat_sessions", args=[page.pk])
    pattern = {"first": str(TUESDAY), "last": str(TUESDAY), "weekdays": ["1"], "every": "1", "starts_at": "10:00"}
    pattern |= {"attendance": "in_person", "registration": "none", "venues": [room.pk]}
    chosen = {"write": "", "chosen": [f"{TUESDAY}/{room.pk}"]}
    second = Second(lambda: admin_client.post(address, {**pattern, **chosen}))
    with transaction.atomic():
        draft = page.get_latest_revision_as_object()
        draft.sentence = "Typed meanwhile"
        draft.session_rows.add(row(TUESDAY, sort_order=1))
        draft.save_revision()
        assert second.wait_at_the_lock()
    second.finish()
    draft = EventPage.objects.get(pk=page.pk).get_latest_revision_as_object()
    assert draft.sentence == "Typed meanwhile"
    told = [(each.starts_on, each.starts_at.hour) for each in draft.session_rows.all()]
    assert told == [(MONDAY, 18), (TUESDAY, 18), (TUESDAY, 10)]
