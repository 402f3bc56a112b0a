"""Addresses around a release: old ones that would tell on it, and numbers that are none."""

import datetime

import pytest
import time_machine
from wagtail.contrib.redirects.models import Redirect

from tests.factories.pages import home_page
from tests.factories.press import press_room, release

pytestmark = pytest.mark.django_db

HOUR = datetime.datetime(2026, 12, 3, 9, 0, tzinfo=datetime.UTC)
TOO_LONG = "9" * 23


def renamed(page, slug):
    page.slug = slug
    page.save_revision().publish()
    return page


@time_machine.travel("2026-12-01T12:00:00+01:00", tick=False)
def test_the_old_address_of_a_release_under_embargo_does_not_tell_the_new_one(
    client, django_capture_on_commit_callbacks
):
    room = press_room()
    with django_capture_on_commit_callbacks(execute=True):
        secret = renamed(release(room, slug="brouillon", title="Secret", embargo_until=HOUR), "deux-cents-familles")
        decoy = renamed(release(room, slug="ancien", title="Notoire"), "nouveau")

    old, public = client.get("/presse/brouillon/"), client.get("/presse/ancien/")

    assert (old.status_code, "Location" in old.headers) == (404, False)
    assert public.headers["Location"].endswith("/presse/nouveau/")
    assert list(Redirect.objects.values_list("redirect_page", flat=True)) == [decoy.pk]
    assert secret.slug not in old.content.decode()


@pytest.mark.parametrize(
    "address",
    [
        "/campaign-pages/press/photos/1/{}/",
        "/campaign-pages/press/photos/{}/1/",
        "/campaign-pages/press/room-{}.atom",
        "/campaign-pages/press/abc/photos/{}/",
        "/campaign-pages/brand-{}-000000000000.css",
    ],
)
def test_a_number_longer_than_any_record_s_is_no_address(client, address):
    home_page()

    answer = client.get(address.format(TOO_LONG), follow=True)

    assert answer.status_code == 404
    assert "</main>" in answer.content.decode()
