"""Newsrooms download originals: only those of a release they may read, only those that no gate withholds."""

import pytest
from bs4 import BeautifulSoup
from django.urls import reverse
from wagtail.models import PageViewRestriction

from tests.factories.pictures import picture
from tests.factories.press import press_room, release, release_photo

pytestmark = pytest.mark.django_db


def withhold_hidden(image_ids, moment):
    """A gate for these tests: pictures named so are withheld."""
    from wagtail.images import get_image_model

    return set(get_image_model().objects.filter(pk__in=image_ids, title="Retirée").values_list("pk", flat=True))


def address(page, image):
    return reverse("campaign_pages:press_photo", args=[page.pk, image.pk])


def is_file(answer):
    return answer.status_code == 200 and answer.getvalue()[:4] == b"\x89PNG"


def test_a_photo_says_its_credit_its_use_and_the_size_of_its_original(client):
    own = picture("Table", size=(240, 180), credit="Bibliothèque", permitted_use="Tous supports")
    other = picture("Maison", size=(200, 150), credit="Bibliothèque", permitted_use="Tous supports")
    page = release(
        None,
        [
            release_photo(own, caption="Une table", credit="A. Martin", permitted_use="Presse seulement"),
            release_photo(other),
            release_photo(None, caption="Photo supprimée"),
        ],
    )

    html = BeautifulSoup(client.get(page.url).content, "html.parser")
    first, second = html.select(".cp-release__photo")

    assert [each.get_text() for each in first.select("p")][:3] == [
        "Une table",
        "A. Martin",
        "Utilisation autorisée\u00a0: Presse seulement",
    ]
    assert second.select_one(".cp-release__credit").get_text() == "Bibliothèque"
    assert "Tous supports" in second.get_text()
    assert "PNG, 240 × 180 pixels" in first.get_text()
    assert "Photo supprimée" not in html.get_text()


def test_the_original_comes_with_a_name_that_says_what_it_is(client):
    image = picture("Une famille à table", size=(200, 150))
    page = release(None, [release_photo(image)], slug="deux-cents-familles")

    answer = client.get(address(page, image))

    assert answer.headers["Content-Disposition"] == (
        f'attachment; filename="deux-cents-familles-une-famille-a-table-{image.pk}.png"'
    )
    assert answer.headers["Cache-Control"] == "public, no-cache"
    assert answer.getvalue() == image.file.open().read()


def test_an_original_that_has_not_changed_is_not_sent_twice(client):
    image = picture(size=(200, 150))
    page = release(None, [release_photo(image)])
    first = client.get(address(page, image))

    again = client.get(address(page, image), headers={"If-None-Match": first.headers["ETag"]})
    changed = client.get(address(page, image), headers={"If-None-Match": '"autre"'})

    assert (again.status_code, again.getvalue() if again.streaming else again.content) == (304, b"")
    assert is_file(changed)


@pytest.mark.parametrize(
    "case", ["another release", "of no release", "gate", "draft", "restricted room", "no such page"]
)
def test_a_photo_that_is_not_of_a_release_one_may_read_is_missing(case, client, settings):
    settings.CAMPAIGN_PAGES = {
        **settings.CAMPAIGN_PAGES,
        "PICTURE_GATES": ["tests.campaign_pages.press.test_photos.withhold_hidden"],
    }
    room = press_room()
    shown = picture("Visible", size=(200, 150))
    image = picture("Retirée" if case == "gate" else "Ordinaire", size=(200, 150))
    page = release(
        room, [release_photo(shown)] if case == "of no release" else [release_photo(image), release_photo(shown)]
    )
    asked = address(page, image)
    if case == "another release":
        asked = address(release(room), image)
    if case == "draft":
        page.unpublish()
    if case == "restricted room":
        PageViewRestriction.objects.create(page=room, restriction_type=PageViewRestriction.LOGIN)
    if case == "no such page":
        asked = reverse("campaign_pages:press_photo", args=[10_000, image.pk])

    answer = client.get(asked)
    decoy = client.get(address(page, shown))

    assert answer.status_code == 404
    assert not answer.streaming
    assert is_file(decoy) is (case not in ("draft", "restricted room"))


def test_a_reader_of_a_restricted_room_downloads_without_a_shared_cache(admin_client):
    image = picture(size=(200, 150))
    page = release(press_room(), [release_photo(image)])
    PageViewRestriction.objects.create(page=page.get_parent(), restriction_type=PageViewRestriction.LOGIN)

    answer = admin_client.get(address(page, image))

    assert is_file(answer)
    assert answer.headers["Cache-Control"] == "private, no-cache"


def test_a_photo_whose_file_is_lost_is_missing(client):
    image = picture(size=(200, 150))
    page = release(None, [release_photo(image)])
    image.file.storage.delete(image.file.name)

    answer = client.get(address(page, image))

    assert answer.status_code == 404
    assert not answer.streaming
