"""The editors' helpers write drafts: repeated sessions, the next edition of a week."""

import datetime

import pytest
from bs4 import BeautifulSoup
from django.urls import reverse

from campaign_pages.models import EventPage, EventWeekPage, Session
from tests.factories.editors import editor_of
from tests.factories.events import MONDAY, event, event_week, row, venue

pytestmark = pytest.mark.django_db

FIVE_DAYS = {
    "first": "2026-11-16",
    "last": "2026-11-22",
    "weekdays": ["0", "1", "2", "3", "4"],
    "every": "1",
    "starts_at": "10:00",
    "ends_at": "18:00",
    "attendance": "in_person",
    "registration": "here",
    "capacity": "20",
}


def repeat(client, page, **values):
    address = reverse("campaign_pages_repeat_sessions", args=[page.pk])
    return client.post(address, {**FIVE_DAYS, **values}, follow=True).content.decode()


def draft_days(page):
    draft = EventPage.objects.get(pk=page.pk).get_latest_revision_as_object()
    return [(row.starts_on.day, row.starts_at.hour) for row in draft.session_rows.all()]


def test_a_day_is_chosen_in_a_calendar(admin_client):
    page = event()
    helpers = {"repeat_sessions": page, "copy_week": page.get_parent()}
    for name, subject in helpers.items():
        html = admin_client.get(reverse(f"campaign_pages_{name}", args=[subject.pk])).content.decode()
        scripts = [each.get("src", "") for each in BeautifulSoup(html, "html.parser").select("script")]
        assert "initDateChooser" in html
        assert any("date-time-chooser" in each for each in scripts), name


@pytest.mark.parametrize(("name", "title"), [("repeat_sessions", "Répéter"), ("copy_week", "Copier")])
def test_a_helper_says_where_one_is_and_leads_back(admin_client, name, title):
    page = event(title="Chambres à soi")
    subject = page if name == "repeat_sessions" else page.get_parent()
    html = BeautifulSoup(admin_client.get(reverse(f"campaign_pages_{name}", args=[subject.pk])).content, "html.parser")
    (heading,) = html.select("h1")
    assert heading.get_text(strip=True).startswith(title)
    crumbs = [link.get_text(strip=True) for link in html.select(".w-breadcrumbs a, [data-w-breadcrumbs-target] a")]
    assert subject.title in crumbs


def test_the_hours_of_a_session_run_from_and_to(admin_client):
    html = admin_client.get(reverse("wagtailadmin_pages:edit", args=[event().pk])).content.decode()
    labels = {each.get_text(strip=True): each for each in BeautifulSoup(html, "html.parser").select("label")}
    assert {"De", "À"} <= set(labels)
    assert "Du" not in labels


def test_sessions_are_shown_then_those_ticked_added_to_the_draft(admin_client):
    room = venue()
    page = event(rows=[row(venue=venue())])
    page.sentence = "Typed into the draft"
    page.save_revision()
    shown = repeat(admin_client, page, venues=[room.pk])
    assert [f"2026-11-{day}/{room.pk}" in shown for day in (16, 20, 21)] == [True, True, False]
    assert draft_days(page) == [(16, 18)]
    ticked = [f"2026-11-{day}/{room.pk}" for day in (16, 18, 21)]
    repeat(admin_client, page, venues=[room.pk], chosen=ticked, write="")
    assert draft_days(page) == [(16, 18), (16, 10), (18, 10)]
    draft = EventPage.objects.get(pk=page.pk).get_latest_revision_as_object()
    assert (draft.sentence, draft.session_rows.last().capacity) == ("Typed into the draft", 20)
    assert Session.objects.count() == 1


def test_a_room_that_is_taken_is_marked_and_not_ticked(admin_client):
    week, room = event_week(), venue()
    event(week, rows=[row(venue=room, starts_at=datetime.time(9))], title="Film evening")
    shown = repeat(admin_client, event(week, rows=[row(venue=venue())]), venues=[room.pk])
    assert shown.count("Film evening") == 1
    assert f'value="2026-11-16/{room.pk}">' in shown
    assert f'value="2026-11-17/{room.pk}" checked>' in shown


@pytest.mark.parametrize(
    "wrong", [{"first": "soon"}, {"last": "2026-11-01"}, {"weekdays": []}, {"every": "0"}, {"venues": ["999999"]}, {}]
)
def test_a_wrong_value_adds_nothing_and_what_was_typed_stays(admin_client, wrong):
    page = event()
    shown = repeat(admin_client, page, **{**wrong, "write": "", "chosen": ["2026-11-16/"]})
    assert 'value="20"' in shown
    assert "error" in shown
    assert draft_days(page) == [(16, 18)]


def test_who_may_not_edit_the_event_is_sent_away(client):
    page = event()
    client.force_login(editor_of())
    repeat(client, page, venues=[venue().pk], write="")
    client.post(reverse("campaign_pages_copy_week", args=[page.get_parent().pk]), {"first_day": "2027-11-15"})
    assert draft_days(page) == [(16, 18)]
    assert EventWeekPage.objects.count() == 1


def test_the_next_edition_keeps_weekdays_and_hours_and_starts_afresh(admin_client):
    week = event_week(edition=1, outcome="<p>Many came.</p>", reference_day=datetime.date(2026, 11, 20))
    opens = datetime.datetime.fromisoformat("2026-10-25T09:00:00+01:00")
    rows = [
        row(status="moved", note="Great hall", registration_opens_at=opens),
        row(starts_on=MONDAY + datetime.timedelta(days=2), status="cancelled"),
    ]
    past = event(week, rows=rows)
    values = {"first_day": "2027-11-15", "title": "La semaine 2027", "edition": "2"}
    shown = admin_client.get(reverse("campaign_pages_copy_week", args=[week.pk])).content.decode()
    assert "15/11/2027" in shown or "2027-11-15" in shown
    admin_client.post(reverse("campaign_pages_copy_week", args=[week.pk]), values)
    copy = EventWeekPage.objects.get(title="La semaine 2027")
    assert (copy.live, copy.edition, copy.outcome) == (False, 2, "")
    assert (copy.starts_on, copy.ends_on) == (datetime.date(2027, 11, 15), datetime.date(2027, 11, 21))
    assert copy.reference_day == datetime.date(2027, 11, 20)
    new = copy.get_children().specific().get()
    (again,) = new.get_latest_revision_as_object().session_rows.all()
    assert (new.live, again.starts_on, again.status, again.note) == (False, datetime.date(2027, 11, 15), "planned", "")
    assert again.registration_opens_at == datetime.datetime.fromisoformat("2027-10-24T09:00:00+02:00")
    old_rows = EventPage.objects.get(pk=past.pk).session_rows.all()
    assert [each.status for each in old_rows] == ["moved", "cancelled"]
    assert str(again.key) not in {str(each.key) for each in old_rows}
    assert Session.objects.count() == 2
    new.get_latest_revision().publish()
    assert len(set(Session.objects.values_list("uid", flat=True))) == 3


def test_both_helpers_are_reached_from_their_pages(admin_client):
    page = event()
    for name, at in (("campaign_pages_repeat_sessions", page), ("campaign_pages_copy_week", page.get_parent())):
        shown = admin_client.get(reverse("wagtailadmin_pages:edit", args=[at.pk])).content.decode()
        assert reverse(name, args=[at.pk]) in shown
