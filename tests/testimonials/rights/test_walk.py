"""The walk: every public address that showed a person shows nothing of them afterwards; a decoy stays everywhere.

Addresses are not listed by hand: the walk starts at the sitemap, the home page and the search, follows every address
that a page, a feed or JSON-LD names, and keeps what it has seen.
"""

import io
import re
from urllib.parse import urlsplit

import pytest
from bs4 import BeautifulSoup
from django.core.management import call_command
from django.urls import reverse
from wagtail.models import Site

from campaign_pages.models import PressReleasePage, PressRoomPage
from testimonials.models import Authorisation
from tests.factories.pages import campaign, home_page
from tests.factories.pictures import picture_value
from tests.factories.rights import in_days, series, somebody

pytestmark = pytest.mark.django_db

STARTS = ("/", "/sitemap.xml", "/recherche/?q=missions")
ATTRIBUTES = ("href", "src", "srcset", "poster", "content", "data-src")
#: Attributes hold them, and so do JSON-LD and feeds.
ADDRESS = re.compile(r"""(?:https?://localhost)?(/[^\s"'<>,\\)]+)""")
HIDDEN = ("/admin", "/static", "/documents")


class Walk:
    """All that a visitor can fetch from a site. ``texts``: words by address; ``files``: addresses of files that answer."""

    def __init__(self, client, public, also=()):
        self.client, self.public = client, public
        self.texts, self.files, self.statuses = {}, set(), {}
        todo = [*STARTS, *also]
        seen = set(todo)
        while todo:
            for found in self.visit(todo.pop()):
                if found not in seen and not found.startswith(HIDDEN):
                    seen.add(found)
                    todo.append(found)

    def visit(self, address):
        if address.startswith("/media/"):
            if (self.public / address.removeprefix("/media/")).is_file():
                self.files.add(address)
            return set()
        response = self.client.get(address)
        self.statuses[address] = response.status_code
        kind = response.get("Content-Type", "")
        if response.status_code in (301, 302):
            return {urlsplit(response["Location"]).path}
        if getattr(response, "streaming", False):
            self.files.add(address)
            return set()
        text = response.content.decode(errors="replace")
        self.texts[address] = text
        return self.addresses(text) if "html" in kind or "xml" in kind or "json" in kind else set()

    @staticmethod
    def addresses(text):
        soup = BeautifulSoup(text, "html.parser")
        named = " ".join(
            str(tag[name]) for tag in soup.find_all(True) for name in ATTRIBUTES if tag.has_attr(name)
        )
        loose = " ".join(tag.get_text() for tag in soup.select("script[type='application/ld+json'], loc, id"))
        templates = " ".join(tag.decode_contents() for tag in soup.select("template, noscript"))
        return {each.split("#")[0] for each in ADDRESS.findall(f"{named} {loose} {templates}")}

    def naming(self, word):
        """The addresses at which a word is printed."""
        return {address for address, text in self.texts.items() if word in text}

    def files_of(self, names):
        """The addresses of files with one of these names in them: originals and their sizes."""
        return {address for address in self.files if any(name in address for name in names)}


def press_photo(image):
    return {"type": "photo", "value": {"image": picture_value(image), "caption": "", "credit": "Studio"}}


@pytest.fixture
def site(client, disk, settings):
    """Two persons in every place that can show one; returns them with a way to walk."""
    Site.objects.update(hostname="localhost", port=80)
    within = series()
    people = [somebody(name, within) for name in ("Nadia", "Leurre")]
    for person in people:
        body = [
            {"type": "hero", "value": {"heading": "Rejoignez-nous", "image": picture_value(person.portrait)}},
            {"type": "gallery", "value": {"pictures": [picture_value(person.at_work), picture_value(person.head)]}},
            {"type": "portrait", "value": {"testimonial": person.page.pk}},
            {"type": "video", "value": {"video": person.video.pk}},
            {"type": "audio", "value": {"audio": person.audio.pk}},
            {"type": "portraits", "value": {"heading": "Ils témoignent", "series": within.pk, "at_most": 6}},
        ]
        campaign(
            parent=home_page(),
            title=f"Campagne avec {person.pk}",
            slug=f"campagne-{person.pk}",
            body=body,
            share_image=person.poster,
        )
    home = home_page()
    campaigns = list(home.get_children().filter(slug__startswith="campagne-").values_list("url_path", flat=True))
    also = [within.url, *(f"/{path.split('/', 2)[2]}" for path in campaigns), *(person.page.url for person in people)]
    also.append(reverse("campaign_pages:testimonials:series_feed", args=[within.pk]))
    return people, lambda: Walk(client, disk / "public", also)


NAMES = {"portrait": "Portrait_", "at_work": "Travail_", "head": "Te", "poster": "Affiche_"}


def names_of(person):
    """What the names of the files of a person begin with, in whatever size."""
    originals = [person.portrait, person.at_work, person.head, person.poster]
    stems = [thing.file.name.rpartition("/")[2].rpartition(".")[0] for thing in originals]
    media = [person.video.media, person.audio.media]
    return [*stems, *(each.file.name.rpartition("/")[2] for each in media)]


def assert_gone(walk, before, nadia, decoy, names, names_of_decoy):
    assert walk.naming("Nadia") == set()
    assert walk.files_of(names) == set()
    assert walk.statuses[nadia.page.url] == 410
    # Whoever kept an address loads nothing either.
    for address in before.files_of(names):
        assert not (walk.public / address.removeprefix("/media/")).is_file()
    assert walk.naming("Leurre") >= before.naming("Leurre") - {nadia.page.url}
    assert walk.files_of(names_of_decoy) == before.files_of(names_of_decoy)
    assert walk.statuses[decoy.page.url] == 200


@pytest.fixture
def walked(site):
    """The walk before: the person is shown everywhere, or the walk after would prove nothing."""
    (nadia, decoy), walk = site
    before = walk()
    for person in (nadia, decoy):
        word = person.display_name
        assert person.page.url in before.naming(word)
        assert {"/sitemap.xml", "/recherche/?q=missions"} & set(before.texts)
        assert len(before.naming(word)) >= 4, before.naming(word)
        for name in names_of(person):
            assert before.files_of([name]), name
    return nadia, decoy, walk, before


def test_after_the_button_nothing_shows_the_person_and_the_decoy_stays(walked, admin_client, committed):
    nadia, decoy, walk, before = walked
    names, names_of_decoy = names_of(nadia), names_of(decoy)
    with committed():
        admin_client.post(reverse("testimonials_withdraw", args=[nadia.pk]), {"confirmed": "yes"})
    assert_gone(walk(), before, nadia, decoy, names, names_of_decoy)


def test_after_the_last_day_and_the_command_nothing_shows_the_person(walked, committed):
    nadia, decoy, walk, before = walked
    names, names_of_decoy = names_of(nadia), names_of(decoy)
    Authorisation.objects.filter(person=nadia).update(ends_on=in_days(-1))
    # The dates alone hide the person; the files follow with the command.
    assert walk().naming("Nadia") == set()
    with committed():
        call_command("testimonials", "check_rights", stdout=io.StringIO())
    assert_gone(walk(), before, nadia, decoy, names, names_of_decoy)
