"""The press room and its feed: the newest first, whatever their number, in the site's own language."""

import datetime

import pytest
import time_machine
from bs4 import BeautifulSoup
from django.db import connection
from django.test.utils import CaptureQueriesContext
from wagtail.models import PageViewRestriction

from campaign_pages.models import RoomContact
from tests.factories.branding import other_site
from tests.factories.directory import PressContactFactory
from tests.factories.press import press_room, release

pytestmark = pytest.mark.django_db


def page_of(client, address):
    return BeautifulSoup(client.get(address).content, "html.parser")


def titles(html):
    return [each.get_text(strip=True) for each in html.select(".cp-press-room__name")]


def feed_of(client, room, **headers):
    return BeautifulSoup(client.get(room.feed_address, headers=headers).content, "html.parser")


def on(day, month=11):
    return datetime.date(2026, month, day)


def test_releases_stand_newest_first_without_drafts_and_restricted_ones(client):
    room = press_room(introduction="Pour les rédactions")
    release(room, title="Ancien", released_on=on(1))
    release(room, title="Récent", released_on=on(20), standfirst="Le plus neuf")
    release(room, title="Brouillon", released_on=on(21), live=False)
    hidden = release(room, title="Réservé", released_on=on(22))
    PageViewRestriction.objects.create(page=hidden, restriction_type=PageViewRestriction.LOGIN)
    release(press_room(slug="ailleurs"), title="D’une autre salle")

    html = page_of(client, room.url)

    assert titles(html) == ["Récent", "Ancien"]
    assert html.select_one(".cp-press-room__date").get_text() == "20\u00a0novembre\u00a02026"
    assert "Pour les rédactions" in html.get_text()


def test_a_room_shows_twelve_releases_at_a_time(client):
    room = press_room()
    for day in range(1, 15):
        release(room, title=f"Numéro {day}", released_on=on(day))

    first, second, beyond = (page_of(client, f"{room.url}?page={number}") for number in (1, 2, 99))

    assert titles(first)[0] == "Numéro 14"
    assert (len(titles(first)), titles(second), titles(beyond)) == (12, ["Numéro 2", "Numéro 1"], titles(second))
    assert [each["href"] for each in first.select(".cp-press-room__pages a")] == ["?page=2"]


def test_an_empty_room_says_so(client):
    html = page_of(client, press_room().url)

    assert "Aucun communiqué" in html.get_text()
    assert titles(html) == []


def test_journalists_find_whom_to_call_unless_it_is_a_draft(client):
    room = press_room()
    shown = PressContactFactory(name="Camille Roche", phone="04 65 71 00 01")
    draft = PressContactFactory(name="Brouillon Caché", live=False)
    for order, contact in enumerate((draft, shown)):
        RoomContact.objects.create(room=room, contact=contact, sort_order=order)
    own = PressContactFactory(name="Dominique Vial", phone="04 65 71 00 09")
    with_own, without = release(room, press_contact=own), release(room)

    in_room, on_its_own, from_the_room = (page_of(client, page.url) for page in (room, with_own, without))

    names = [
        [each.text for each in html.select(".cp-press-contacts__name")] for html in (in_room, on_its_own, from_the_room)
    ]
    assert names == [["Camille Roche"], ["Dominique Vial"], ["Camille Roche"]]
    assert in_room.select_one(".cp-press-contacts__link")["href"] == "tel:0465710001"
    assert "Brouillon" not in in_room.get_text()


@pytest.mark.parametrize(("day", "is_shown"), [(30, True), (31, False)])
def test_a_press_contact_is_shown_until_its_last_day_and_the_room_steps_in(client, day, is_shown):
    room = press_room()
    leaving = PressContactFactory(name="Camille Roche", review_on=datetime.date(2027, 1, 30))
    staying = PressContactFactory(name="Dominique Vial")
    for order, contact in enumerate((leaving, staying)):
        RoomContact.objects.create(room=room, contact=contact, sort_order=order)
    page = release(room, press_contact=leaving)

    with time_machine.travel(f"2027-01-{day}T22:00:00+01:00", tick=False):
        shown = [
            [each.text for each in page_of(client, each.url).select(".cp-press-contacts__name")]
            for each in (room, page)
        ]
        told = [each.warnings() for each in (room, page)]

    assert shown == ([["Camille Roche", "Dominique Vial"], ["Camille Roche"]] if is_shown else [["Dominique Vial"]] * 2)
    assert [["Camille Roche" in sentence for sentence in sentences] for sentences in told] == (
        [[], []] if is_shown else [[True], [True]]
    )


def cost(client, address):
    client.get(address)
    with CaptureQueriesContext(connection) as captured:
        html = client.get(address).content.decode()
    return len(captured), html.count("Numéro")


@pytest.mark.parametrize("door", ["room", "feed"])
def test_three_releases_cost_as_many_queries_as_one(door, client):
    room = press_room()
    release(room, title="Numéro 1")
    RoomContact.objects.create(room=room, contact=PressContactFactory())
    address = room.url if door == "room" else room.feed_address

    one = cost(client, address)
    for number in (2, 3):
        release(room, title=f"Numéro {number}")
        RoomContact.objects.create(room=room, contact=PressContactFactory())
    three = cost(client, address)

    assert three[0] == one[0]
    assert (one[1], three[1]) == (1, 3)


def test_the_feed_is_atom_with_absolute_addresses_and_the_hour_of_each_release(client):
    room = press_room(title="Espace presse")
    with time_machine.travel("2026-11-20T08:00:00+01:00", tick=False):
        release(
            room,
            title="Deux cents familles",
            slug="deux-cents",
            standfirst="Le Département cherche {carer}.",
            first_published_at=datetime.datetime(2026, 11, 20, 7, tzinfo=datetime.UTC),
            last_published_at=datetime.datetime(2026, 11, 20, 7, tzinfo=datetime.UTC),
            embargo_until=datetime.datetime(2026, 12, 3, 9, tzinfo=datetime.UTC),
        )

    with time_machine.travel("2026-12-03T10:00:00+01:00", tick=False):
        head = page_of(client, room.url).find("link", type="application/atom+xml")
        feed = feed_of(client, room)

    assert head["href"] == room.feed_address
    assert feed.feed["xml:lang"] == "fr"
    assert feed.entry.link["href"] == "http://localhost/presse/deux-cents/"
    assert feed.entry.published.text == feed.entry.updated.text == "2026-12-03T09:00:00+00:00"
    assert feed.entry.title.text == "Deux cents familles"
    assert "{carer}" not in feed.entry.summary.text


def test_the_feed_holds_twenty_entries(client):
    room = press_room()
    for day in range(1, 22):
        release(room, title=f"Numéro {day}", released_on=on(day))

    entries = [each.title.text for each in feed_of(client, room).find_all("entry")]

    assert len(entries) == 20
    assert "Numéro 1" not in entries


def test_a_feed_that_has_not_changed_is_not_sent_twice(client):
    room = press_room()
    release(room, title="Premier")
    etag = client.get(room.feed_address).headers["ETag"]

    again = client.get(room.feed_address, headers={"If-None-Match": etag})
    release(room, title="Second")
    changed = client.get(room.feed_address, headers={"If-None-Match": etag})

    assert (again.status_code, again.content) == (304, b"")
    assert "Second" in changed.content.decode()


def test_the_feed_of_another_site_or_of_a_restricted_room_is_missing(client):
    foreign = press_room(other_site().root_page, title="Ailleurs")
    room = press_room(slug="ici", title="Ici")
    release(foreign, title="Étranger")
    release(room, title="Réservé")
    restriction = PageViewRestriction.objects.create(page=room, restriction_type=PageViewRestriction.LOGIN)

    answers = [client.get(each.feed_address).content.decode() for each in (foreign, room)]
    restriction.delete()
    opened = client.get(room.feed_address).content.decode()

    assert [word for word in ("Étranger", "Réservé") if word in "".join(answers)] == []
    assert "Réservé" in opened
