"""One newsroom reads one release before its hour, by a link that can be revoked and that nothing copies."""

import datetime

import pytest
import time_machine
from bs4 import BeautifulSoup
from django.contrib.auth.models import Group, Permission
from django.urls import reverse
from wagtail.models import GroupPagePermission, PageViewRestriction, Site

from campaign_pages.models import NeutralMode, OutletLink, PressReleasePage
from tests.factories.pictures import picture
from tests.factories.press import outlet_link, press_room, release, release_photo

pytestmark = pytest.mark.django_db

HOUR = datetime.datetime(2026, 12, 3, 9, 0, tzinfo=datetime.UTC)
BEFORE, AT = "2026-12-01T12:00:00+01:00", "2026-12-03T10:00:00+01:00"


@pytest.fixture
def held():
    """A release under embargo, with a photo."""
    photo = picture("Une famille à table", size=(200, 150))
    with time_machine.travel("2026-11-20T08:00:00+01:00", tick=False):
        return release(None, [release_photo(photo)], title="Deux cents familles", embargo_until=HOUR)


def revoke(link):
    link.revoked_at = HOUR
    link.save()


def unpublish(link):
    PressReleasePage.objects.get().unpublish()


def elect(link):
    PressReleasePage.objects.update(is_achievement=True)
    NeutralMode.objects.create(site=Site.objects.get(), starts_on=datetime.date(2026, 11, 1))


def lift(link):
    PressReleasePage.objects.update(embargo_until=None)


STATES = [
    ("under embargo", None, BEFORE, "read"),
    ("at the hour", None, AT, "sent on"),
    ("embargo lifted", lift, BEFORE, "sent on"),
    ("revoked", revoke, BEFORE, "missing"),
    ("revoked, after the hour", revoke, AT, "missing"),
    ("unpublished", unpublish, BEFORE, "missing"),
    ("unpublished, after the hour", unpublish, AT, "missing"),
    ("hidden by an election", elect, BEFORE, "missing"),
]


def told(answer):
    """What a visitor gets: the release, the public address, or nothing."""
    if answer.status_code == 302:
        assert answer.headers["Location"] == PressReleasePage.objects.get().url
        return "sent on"
    html = b"".join(answer.streaming_content) if answer.streaming else answer.content
    if answer.status_code == 404:
        assert b"Deux cents familles" not in html
        return "missing"
    assert b"Deux cents familles" in html or html[:4] == b"\x89PNG"
    return "read"


@pytest.mark.parametrize(("state", "change", "moment", "expected"), STATES, ids=[row[0] for row in STATES])
def test_a_link_answers_as_long_as_it_should(state, change, moment, expected, held, client):
    link = outlet_link(held)
    photo_address = reverse("campaign_pages:press_outlet_photo", args=[link.token, held.photo_rows[0].picture_id])
    with time_machine.travel(moment, tick=False):
        if change:
            change(link)
        page = told(client.get(link.get_absolute_url()))
        photo = told(client.get(photo_address))
        stranger = client.get(reverse("campaign_pages:press_outlet", args=["A" * 43]))

    assert (page, photo) == (expected, "missing" if expected == "missing" else "read")
    assert told(stranger) == "missing"


@pytest.mark.parametrize("moment", [BEFORE, AT])
@pytest.mark.parametrize("kind", [PageViewRestriction.LOGIN, PageViewRestriction.PASSWORD])
def test_a_link_is_the_newsrooms_own_key_to_a_closed_room(kind, moment, held, client):
    room = held.get_parent()
    other = release(room, title="Rien que pour nous", slug="interne")
    PageViewRestriction.objects.create(page=room, restriction_type=kind, password="sésame")
    link, revoked = outlet_link(held), outlet_link(held, "Radio Combe", revoked_at=HOUR)

    with time_machine.travel(moment, tick=False):
        page = client.get(link.get_absolute_url())
        closed = [client.get(each.url) for each in (held, other)]
        refused = client.get(revoked.get_absolute_url())

    assert told(page) == "read"
    assert b"Rien que pour nous" not in page.content
    assert [b"Deux cents familles" in answer.content for answer in closed] == [False, False]
    assert told(refused) == "missing"


@pytest.mark.parametrize("moment", [BEFORE, AT])
def test_no_robot_no_cache_and_no_other_site_learns_of_a_link(moment, held, client):
    link = outlet_link(held)

    with time_machine.travel(moment, tick=False):
        answer = client.get(link.get_absolute_url())

    assert {name: answer.headers[name] for name in ("X-Robots-Tag", "Referrer-Policy", "Cache-Control")} == {
        "X-Robots-Tag": "noindex, nofollow",
        "Referrer-Policy": "no-referrer",
        "Cache-Control": "private, no-store",
    }


def test_a_newsroom_reads_the_banner_and_downloads_under_its_own_link(held, client):
    link, other = outlet_link(held), outlet_link(held, "Radio Combe")

    with time_machine.travel(BEFORE, tick=False):
        html = BeautifulSoup(client.get(link.get_absolute_url()).content, "html.parser")
        downloads = [each["href"] for each in html.select(".cp-release__download a")]
        photo = client.get(downloads[0])

    assert "Sous embargo jusqu’au 3\u00a0décembre\u00a02026 à 10\u00a0h" in html.select_one(".cp-release__embargo").text
    assert html.find("meta", attrs={"name": "robots"})["content"] == "noindex"
    assert link.token in downloads[0]
    assert other.token not in str(html)
    assert photo.getvalue()[:4] == b"\x89PNG"


def test_only_the_day_of_the_last_reading_is_kept(held, client):
    link, unread = outlet_link(held), outlet_link(held, "Radio Combe")

    with time_machine.travel(BEFORE, tick=False):
        client.get(link.get_absolute_url())

    days = dict(OutletLink.objects.values_list("pk", "last_read_on"))
    assert days == {link.pk: datetime.date(2026, 12, 1), unread.pk: None}


def test_tokens_are_long_and_never_the_same(held):
    tokens = {outlet_link(held, f"Titre {number}").token for number in range(20)}

    assert len(tokens) == 20
    # 43 signs of 6 bits: 256 random bits.
    assert {len(token) for token in tokens} == {43}


def test_a_copy_of_a_release_has_no_link(held):
    link = outlet_link(held)
    copy = held.copy(update_attrs={"slug": "copie", "title": "Copie"}, keep_live=True)
    alias = held.create_alias(update_slug="alias")

    links = {each.pk: each.outlet_links.count() for each in PressReleasePage.objects.all()}

    assert links == {held.pk: 1, copy.pk: 0, alias.pk: 0}
    assert PressReleasePage.objects.get(outlet_links=link) == held


def test_an_old_revision_revives_no_link(held, client):
    link = outlet_link(held)
    revision = held.save_revision()
    revoke(link)

    held.get_latest_revision().publish()
    with time_machine.travel(BEFORE, tick=False):
        answer = told(client.get(link.get_absolute_url()))

    assert answer == "missing"
    assert link.token not in str(revision.content)
    assert OutletLink.objects.get().revoked_at == HOUR


def test_deleting_a_release_deletes_its_links(held):
    outlet_link(held)
    kept = outlet_link(release(press_room(slug="autre"), slug="autre"))

    held.delete()

    assert list(OutletLink.objects.all()) == [kept]


def test_an_editor_creates_copies_and_revokes_links(held, admin_client):
    desk = reverse("campaign_pages_outlet_links", args=[held.pk])
    kept = outlet_link(held, "Radio Combe")

    page = BeautifulSoup(admin_client.post(desk, {"outlet": "Le Messager"}, follow=True).content, "html.parser")
    link = OutletLink.objects.get(outlet="Le Messager")
    form = BeautifulSoup(admin_client.get(reverse("wagtailadmin_pages:edit", args=[held.pk])).content, "html.parser")
    revoking = reverse("campaign_pages_revoke_outlet_link", args=[held.pk, link.pk])
    admin_client.get(revoking)
    untouched = OutletLink.objects.get(pk=link.pk).revoked_at
    admin_client.post(revoking)
    after = BeautifulSoup(admin_client.get(desk).content, "html.parser")

    # The host of the release’s site, whatever that of the admin.
    address = f"http://localhost/campaign-pages/press/{link.token}/"
    assert address in [each.text for each in page.select("code")]
    assert address in [each.text for each in form.select("code")]
    assert untouched is None
    assert [each.text for each in after.select("code")] == [f"http://localhost{kept.get_absolute_url()}"]


def test_who_may_not_publish_a_release_shares_it_with_no_one(held, client, django_user_model):
    writers = Group.objects.create(name="Rédaction")
    writers.permissions.add(Permission.objects.get(codename="access_admin"))
    for name in ("add", "change"):
        GroupPagePermission.objects.create(
            group=writers, page=held.get_parent(), permission=Permission.objects.get(codename=f"{name}_page")
        )
    writer = django_user_model.objects.create_user("writer", password="secret")
    writer.groups.add(writers)
    client.force_login(writer)

    answer = client.post(reverse("campaign_pages_outlet_links", args=[held.pk]), {"outlet": "Le Messager"})
    form = client.get(reverse("wagtailadmin_pages:edit", args=[held.pk])).content.decode()

    assert answer.status_code in (302, 403)
    assert not OutletLink.objects.exists()
    assert reverse("campaign_pages_outlet_links", args=[held.pk]) not in form
