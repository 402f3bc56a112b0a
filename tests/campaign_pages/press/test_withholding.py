"""What is withheld shows at no door, and comes back by itself: releases under embargo, and achievements while neutral.

Every door is tried at the same moments with two releases of one room: the one that is withheld for a time, whose words
are “Secret” and “secret”, and a decoy that is always public.
"""

import datetime
import io
import json

import pytest
import time_machine
from bs4 import BeautifulSoup
from django.core.exceptions import ValidationError
from django.core.management import call_command
from django.urls import reverse
from wagtail.models import Page, Site

from campaign_pages.models import NeutralMode
from tests.factories.pages import campaign, campaign_index, link, text
from tests.factories.pictures import picture
from tests.factories.press import press_room, release, release_photo

pytestmark = pytest.mark.django_db

HOUR = datetime.datetime(2026, 12, 3, 9, 0, tzinfo=datetime.UTC)  # 10:00 in Paris

EMBARGO = [
    ("2026-12-01T12:00:00+01:00", False),
    ("2026-12-03T09:59:59.999+01:00", False),
    ("2026-12-03T10:00:00+01:00", True),
    ("2027-03-01T12:00:00+01:00", True),
]
NEUTRAL = [
    ("2026-11-30T23:59:59+01:00", True),
    ("2026-12-01T00:00:00+01:00", False),
    ("2026-12-31T23:59:59+01:00", False),
    ("2027-01-01T00:00:00+01:00", True),
]
MOMENTS = [("embargo", *row) for row in EMBARGO] + [("neutral", *row) for row in NEUTRAL]


@pytest.fixture
def newsroom(request):
    """A room in which one release is withheld for a time and its decoy never is."""
    with time_machine.travel("2026-11-20T08:00:00+01:00", tick=False):
        room = press_room()
        values = {"embargo_until": HOUR} if request.param == "embargo" else {"is_achievement": True}
        photo = picture("Secret", size=(200, 150))
        secret = release(
            room,
            [release_photo(photo, caption="Secret")],
            title="Secret",
            slug="secret",
            standfirst="Une annonce secrète",
            **values,
        )
        open_photo = picture("Notoire", size=(200, 150))
        decoy = release(room, [release_photo(open_photo)], title="Notoire", slug="notoire", standfirst="Déjà connue")
        if request.param == "neutral":
            NeutralMode.objects.create(
                site=Site.objects.get(),
                starts_on=datetime.date(2026, 12, 1),
                ends_on=datetime.date(2026, 12, 31),
            )
        page = campaign(
            campaign_index(),
            slug="rejoindre",
            body=[
                text(
                    f'<p>Lire <a linktype="page" id="{secret.pk}">un mot</a> et '
                    f'<a linktype="page" id="{decoy.pk}">un autre</a></p>'
                )
            ],
            actions=[
                {"type": "link", "value": {**link(label, "")["value"], "page": each.pk}}
                for label, each in (("Vers l’un", secret), ("Vers l’autre", decoy))
            ],
        )
    return Newsroom(room, secret, photo, decoy, open_photo, page)


class Newsroom:
    """The doors by which the two releases could be found, each as the answer that a visitor gets."""

    def __init__(self, room, secret, photo, decoy, open_photo, campaign):
        self.room, self.campaign = room, campaign
        self.pairs = {"secret": (secret, photo), "notoire": (decoy, open_photo)}

    def address(self, client, name):
        answer = client.get(self.pairs[name][0].url)
        title = BeautifulSoup(answer.content, "html.parser").h1.get_text(strip=True)
        return answer.status_code == 200 and title == name.capitalize()

    def room_list(self, client, name):
        return self.pairs[name][0].title in client.get(self.room.url).content.decode()

    def feed(self, client, name):
        return self.pairs[name][0].title in client.get(self.room.feed_address).content.decode()

    def sitemap(self, client, name):
        return self.pairs[name][0].full_url in client.get("/sitemap.xml").content.decode()

    def search(self, client, name):
        call_command("campaign_pages", "refresh_search", stdout=io.StringIO())
        found = BeautifulSoup(client.get("/recherche/", {"q": name}).content, "html.parser")
        return any(each["href"] == self.pairs[name][0].url for each in found.select("main a[href]"))

    def search_with_an_old_index(self, client, name):
        found = BeautifulSoup(client.get("/recherche/", {"q": name}).content, "html.parser")
        return any(each["href"] == self.pairs[name][0].url for each in found.select("main a[href]"))

    def structured_data(self, client, name):
        answer = BeautifulSoup(client.get(self.pairs[name][0].url).content, "html.parser")
        script = answer.find("script", type="application/ld+json")
        return script is not None and name.capitalize() in {
            each.get("name") for each in json.loads(script.string)["@graph"]
        }

    def links_in_blocks(self, client, name):
        answer = BeautifulSoup(client.get(self.campaign.url).content, "html.parser")
        found = [each for each in answer.select("a[href]") if each["href"].endswith(f"/{name}/")]
        assert len(found) in (0, 2)
        return bool(found)

    def photo(self, client, name):
        page, image = self.pairs[name]
        answer = client.get(reverse("campaign_pages:press_photo", args=[page.pk, image.pk]))
        return answer.status_code == 200 and answer.getvalue()[:4] == b"\x89PNG"


DOORS = [
    "address",
    "room_list",
    "feed",
    "sitemap",
    "search",
    "structured_data",
    "links_in_blocks",
    "photo",
]


@pytest.mark.parametrize("door", DOORS)
@pytest.mark.parametrize(("newsroom", "moment", "shown"), MOMENTS, indirect=["newsroom"])
def test_a_release_shows_at_a_door_when_it_may_be_read_and_only_then(newsroom, moment, shown, door, client):
    with time_machine.travel(moment, tick=False):
        open_door = getattr(newsroom, door)
        found = open_door(client, "secret"), open_door(client, "notoire")

    assert found == (shown, True)


@pytest.mark.parametrize(("newsroom", "moment"), [("neutral", "2026-12-15T12:00:00+01:00")], indirect=["newsroom"])
def test_a_search_index_from_before_a_neutral_period_tells_nothing(newsroom, moment, client):
    with time_machine.travel(moment, tick=False):
        found = [newsroom.search_with_an_old_index(client, name) for name in newsroom.pairs]

    assert found == [False, True]


@pytest.mark.parametrize(("newsroom", "moment"), [("embargo", EMBARGO[0][0])], indirect=["newsroom"])
def test_a_withheld_release_answers_as_an_address_that_does_not_exist(newsroom, moment, client):
    with time_machine.travel(moment, tick=False):
        withheld = client.get("/presse/secret/")
        missing = client.get("/presse/jamais/")

    assert withheld.status_code == missing.status_code == 404
    assert withheld.headers["Cache-Control"] == missing.headers["Cache-Control"] == "private, no-store"
    assert withheld.content.decode().replace("secret", "jamais") == missing.content.decode()
    assert "Secret" not in withheld.content.decode()


@pytest.mark.parametrize(("newsroom", "moment"), [("embargo", EMBARGO[0][0])], indirect=["newsroom"])
def test_an_alias_of_a_release_keeps_its_embargo(newsroom, moment, client):
    secret, _photo = newsroom.pairs["secret"]
    alias = secret.create_alias(update_slug="aussi-secret", parent=newsroom.room)

    with time_machine.travel(moment, tick=False):
        before = client.get(alias.url).content.decode()
    with time_machine.travel(HOUR, tick=False):
        after = client.get(alias.url).content.decode()

    assert "Une annonce secrète" not in before
    assert "Une annonce secrète" in after


@pytest.mark.parametrize(("newsroom", "moment", "shown"), MOMENTS, indirect=["newsroom"])
def test_a_link_outside_a_shelf_knows_what_is_withheld(newsroom, moment, shown):
    links = [block.value for block in newsroom.campaign.actions]

    with time_machine.travel(moment, tick=False):
        addresses = [link.get_href() for link in links]

    assert [bool(address) for address in addresses] == [shown, True]


@pytest.mark.parametrize("newsroom", ["embargo"], indirect=True)
def test_an_editor_previews_a_release_under_embargo(newsroom):
    secret, _photo = newsroom.pairs["secret"]

    with time_machine.travel(EMBARGO[0][0], tick=False):
        answer = secret.make_preview_request()
    html = BeautifulSoup(answer.render().content, "html.parser")

    assert html.h1.get_text(strip=True) == "Secret"
    assert "Sous embargo jusqu’au 3\u00a0décembre\u00a02026 à 10\u00a0h" in html.select_one(".cp-release__embargo").text


@pytest.mark.parametrize("newsroom", ["embargo"], indirect=True)
def test_a_menu_does_not_announce_a_release_under_embargo(newsroom):
    secret, _photo = newsroom.pairs["secret"]
    secret.show_in_menus = True

    with time_machine.travel(EMBARGO[0][0], tick=False), pytest.raises(ValidationError) as refusal:
        secret.full_clean()
    with time_machine.travel(HOUR, tick=False):
        secret.full_clean()

    assert list(refusal.value.message_dict) == ["show_in_menus"]


@pytest.mark.parametrize("newsroom", ["embargo"], indirect=True)
def test_a_release_put_under_embargo_again_leaves_the_index(newsroom, client):
    decoy, _photo = newsroom.pairs["notoire"]
    with time_machine.travel(EMBARGO[0][0], tick=False):
        before = newsroom.search_with_an_old_index(client, "notoire")
        decoy.embargo_until = HOUR
        decoy.save()
        found = list(Page.objects.live().search("notoire"))

    assert (before, found) == (True, [])


@pytest.mark.parametrize("newsroom", ["embargo"], indirect=True)
def test_refreshing_the_search_twice_says_the_same(newsroom):
    def refresh(moment):
        said = io.StringIO()
        with time_machine.travel(moment, tick=False):
            call_command("campaign_pages", "refresh_search", stdout=said)
        return said.getvalue().strip()

    said = [refresh(moment) for moment in (EMBARGO[0][0], EMBARGO[0][0], HOUR, HOUR)]

    assert said == [
        "Press releases in the search index: 1; kept out: 1.",
        "Press releases in the search index: 1; kept out: 1.",
        "Press releases in the search index: 2; kept out: 0.",
        "Press releases in the search index: 2; kept out: 0.",
    ]
