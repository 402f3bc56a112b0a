"""An event for which people have registered is neither deleted nor unpublished."""

import datetime

import pytest
from django.urls import reverse

from campaign_pages.models import EventPage, Session
from tests.factories.events import event, event_week, row

pytestmark = pytest.mark.django_db


def in_a_month():
    return datetime.date.today() + datetime.timedelta(days=30)


def taken_event(week, **values):
    page = event(week, rows=[row(starts_on=in_a_month(), **values)])
    Session.objects.filter(page=page).update(places_taken=2, people_waiting=1)
    return page


@pytest.mark.parametrize("action", ["delete", "unpublish"])
@pytest.mark.parametrize("above", [False, True])
def test_refused_with_a_sentence_also_for_a_page_above(admin_client, action, above):
    week = event_week()
    page = taken_event(week)
    address = reverse(f"wagtailadmin_pages:{action}", args=[week.pk if above else page.pk])
    answer = admin_client.post(address, {"include_descendants": "on"}, follow=True)
    page.refresh_from_db()
    assert page.live
    assert "3 personnes sont inscrites ou en attente" in answer.content.decode()


@pytest.mark.parametrize("action", ["delete", "unpublish"])
def test_several_at_once_are_refused_together(admin_client, action):
    week = event_week()
    taken, free = taken_event(week), event(week, rows=[row(starts_on=in_a_month())])
    address = reverse("wagtail_bulk_action", args=["wagtailcore", "page", action])
    answer = admin_client.post(f"{address}?id={taken.pk}&id={free.pk}&next=/admin/", {}, follow=True)
    assert EventPage.objects.filter(live=True).count() == 2
    assert "3 personnes sont inscrites" in answer.content.decode()


@pytest.mark.parametrize("values", [{"status": "cancelled"}, {"starts_on": datetime.date(2020, 1, 6)}])
def test_a_cancelled_or_past_event_may_go_and_its_session_stays(admin_client, values):
    page = event(rows=[row(**{"starts_on": in_a_month(), **values})])
    Session.objects.update(places_taken=2)
    admin_client.post(reverse("wagtailadmin_pages:delete", args=[page.pk]))
    assert not EventPage.objects.exists()
    assert Session.objects.values_list("page", "places_taken").get() == (None, 2)


def test_a_program_that_deletes_keeps_the_session():
    page = taken_event(event_week())
    page.delete()
    assert Session.objects.get().places_taken == 2
