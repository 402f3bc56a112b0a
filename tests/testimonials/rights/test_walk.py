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

from testimonials.models import Authorisation
from tests.factories.pages import campaign, home_page
from tests.factories.pictures import picture_value
from tests.factories.press import press_room, release, release_photo
from tests.factories.rights import in_days, series, somebody

pytestmark = [pytest.mark.django_db, pytest.mark.filterwarnings("ignore::bs4.XMLParsedAsHTMLWarning")]

STARTS = ("/", "/sitemap.xml", "/recherche/?q=missions")
ATTRIBUTES = ("href", "src", "srcset", "poster", "content", "data-src")
#: Attributes hold them, and so do JSON-LD and feeds.
ADDRESS = re.compile(r"""(?:https?://localhost)?(/[^\s"'<>,\\)]+)""")
HIDDEN = ("/admin", "/static", "/documents")


class Walk:
    """All that a visitor can fetch. ``texts``: words by address; ``files``: addresses of files that answer."""

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
        named = " ".join(str(tag[name]) for tag in soup.find_all(True) for name in ATTRIBUTES if tag.has_attr(name))
        loose = " ".join(tag.get_text() for tag in soup.select("script[type='application/ld+json'], loc, id"))
        templates = " ".join(tag.decode_contents() for tag in soup.select("template, noscript"))
        return {each.split("#")[0] for each in ADDRESS.findall(f"{named} {loose} {templates}")}

    def naming(self, word):
        """The addresses at which a word is printed."""
        return {address for address, text in self.texts.items() if word in text}

    def files_of(self, names):
        """The addresses of files with one of these names in them: originals and their sizes."""
        return {address for address in self.files if any(name in address for name in names)}


def places_of(person, within, room):
    """A campaign and a press release that show a person in every way they can; returns their addresses."""
    body = [
        {"type": "hero", "value": {"layout": "beside", "tone": "primary", "picture": picture_value(person.portrait)}},
        {"type": "gallery", "value": {"pictures": [{"picture": picture_value(person.at_work), "caption": "Ici"}]}},
        {"type": "picture", "value": {"picture": picture_value(person.head), "width": "text"}},
        {"type": "portrait", "value": {"testimonial": person.page.pk}},
        {"type": "portraits", "value": {"heading": "Ils témoignent", "series": within.pk, "at_most": 6}},
        {"type": "video", "value": {"video": person.video.pk}},
        {"type": "audio", "value": {"audio": person.audio.pk}},
    ]
    values = {"title": f"Campagne {person.pk}", "slug": f"campagne-{person.pk}", "share_image": person.poster}
    shown_on = campaign(parent=home_page(), body=body, **values)
    told_in = release(room, [release_photo(person.at_work, caption="À la maison", credit="Studio")])
    person.photo = reverse("campaign_pages:press_photo", args=[told_in.pk, person.at_work.pk])
    return [shown_on.url, told_in.url]


@pytest.fixture
def site(client, disk, committed):
    """Two persons in every place that can show one; returns them with a way to walk."""
    Site.objects.update(hostname="localhost", port=80)
    with committed():
        within, room = series(), press_room()
        people = [somebody(name, within) for name in ("Nadia", "Leurre")]
        also = [within.url, reverse("campaign_pages:testimonials:series_feed", args=[within.pk])]
        for person in people:
            also += [person.page.url, *places_of(person, within, room)]
    return people, lambda: Walk(client, disk / "public", also)


def files_showing(person):
    """For each picture and recording of a person, the names of the files that show it: sizes of pictures, originals."""
    for picture in (person.portrait, person.at_work, person.head, person.poster):
        yield [each.file.name.rpartition("/")[2] for each in picture.renditions.all()]
    for media in (person.video.media, person.audio.media):
        yield [media.file.name.rpartition("/")[2]]


def names_of(person):
    return [name for names in files_showing(person) for name in names]


def assert_gone(walk, before, nadia, decoy, names, names_of_decoy):
    assert walk.naming("Nadia") == set()
    assert walk.files_of(names) == set()
    assert walk.statuses[nadia.page.url] == 410
    assert nadia.page.url not in walk.texts["/sitemap.xml"]
    assert (nadia.photo in walk.files, decoy.photo in walk.files) == (False, True)
    assert decoy.captions.address in walk.naming("Leurre")
    kept = walk.client.get(nadia.captions.address)
    assert (kept.status_code, b"Nadia" in kept.content) == (404, False)
    # Whoever kept an address loads nothing either.
    for address in before.files_of(names):
        assert not (walk.public / address.removeprefix("/media/")).is_file()
    assert walk.naming("Leurre") >= before.naming("Leurre") - {nadia.page.url}
    # The decoy's face beside the page that is gone, as the next episode, goes with that page; its file stays.
    unlinked = before.files_of(names_of_decoy) - walk.files_of(names_of_decoy)
    assert all("fill-120x150" in address or "fill-240x300" in address for address in unlinked)
    assert all((walk.public / address.removeprefix("/media/")).is_file() for address in unlinked)
    assert walk.statuses[decoy.page.url] == 200


@pytest.fixture
def walked(site):
    """The walk before: the person is shown everywhere, or the walk after would prove nothing."""
    (nadia, decoy), walk = site
    before = walk()
    for person in (nadia, decoy):
        word = person.display_name
        assert person.page.url in before.naming(word)
        # Its own page, series, search, feed, campaign: the film and the words of blocks name the person.
        assert "/recherche/?q=missions" in before.naming(word)
        assert len(before.naming(word)) >= 5, before.naming(word)
        assert person.page.url in before.texts["/sitemap.xml"]
        assert person.photo in before.files
        assert person.captions.address in before.naming(f"Sous-titres de {word}")
        for names in files_showing(person):
            assert before.files_of(names), names
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
