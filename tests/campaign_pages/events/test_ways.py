"""Who looks at one town or one kind is offered its calendar, its feed and its frame."""

import datetime
from urllib.parse import urlsplit
from xml.etree import ElementTree

import pytest
from bs4 import BeautifulSoup
from icalendar import Calendar
from wagtail.models import Site

from campaign_pages.events.embedding import Embedding
from tests.campaign_pages.events.outputs import ATOM
from tests.factories.events import MONDAY, agenda, event, event_week, row, venue

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("before_the_week")]

SIX = datetime.time(18)
TUESDAY = MONDAY + datetime.timedelta(days=1)


@pytest.fixture
def week():
    """A film in Éguilles and one in Montclair, a lecture in Éguilles."""
    week, eguilles, montclair = event_week(), venue(town="Éguilles"), venue()
    event(week, title="Film d’ici", kind="film", rows=[row(venue=eguilles)])
    event(week, title="Film de là", kind="film", rows=[row(venue=montclair)])
    event(week, title="Conférence", kind="lecture", rows=[row(venue=eguilles)])
    return week


def ways(client, page, query=""):
    """What the page offers to keep: heading → element."""
    html = BeautifulSoup(client.get(page.url + query).content, "html.parser")
    return {each.h2.get_text(strip=True): each for each in html.select(".cp-ways__way")}


def addresses(way):
    return {link["href"] for link in way.select("a")}


def read(client, address):
    parts = urlsplit(address)
    return client.get(f"{parts.path}?{parts.query}").content


def summaries(content):
    return {str(each["SUMMARY"]) for each in Calendar.from_ical(content).walk("VEVENT")}


def test_the_page_of_one_town_offers_the_calendar_of_that_town(client, week):
    found = ways(client, week, "?town=%C3%A9guilles")
    own = found["Agenda\u00a0: Éguilles"]
    subscribed = next(each for each in addresses(own) if each.startswith("webcal://"))
    downloaded = next(each for each in addresses(own) if each.startswith("/") and ".ics" in each)
    assert urlsplit(subscribed).query == urlsplit(downloaded).query
    assert summaries(read(client, downloaded)) == {"Film d’ici", "Conférence"}
    assert str(Calendar.from_ical(read(client, downloaded))["X-WR-CALNAME"]) == "La semaine pour l’enfance – Éguilles"
    # Beside it, that of the whole week.
    (whole,) = [each for each in addresses(found["Dans votre agenda"]) if each.startswith("/")]
    assert summaries(read(client, whole)) == {"Film d’ici", "Film de là", "Conférence"}


def test_a_town_and_a_kind_at_once_offer_each(client, week):
    found = ways(client, week, "?town=%C3%89guilles&kind=film")
    kinds = {
        heading: summaries(read(client, address))
        for heading, way in found.items()
        for address in addresses(way)
        if ".ics" in address and address.startswith("/")
    }
    assert kinds == {
        "Agenda\u00a0: Éguilles": {"Film d’ici", "Conférence"},
        "Agenda\u00a0: Film": {"Film d’ici", "Film de là"},
        "Dans votre agenda": {"Film d’ici", "Film de là", "Conférence"},
    }


@pytest.mark.parametrize("query", ["", "?day=2026-11-16", "?town=Atlantide", "?q=film"])
def test_without_a_town_or_a_kind_there_is_the_calendar_of_the_week_alone(client, week, query):
    assert [heading for heading in ways(client, week, query) if "genda" in heading] == ["Dans votre agenda"]


def test_an_agenda_offers_what_is_online(client):
    page = agenda()
    event(page, title="En visio", rows=[row(attendance="online", venue=None)])
    event(page, title="Sur place", rows=[row(venue=venue())])
    way = ways(client, page, "?town=online")["Agenda\u00a0: En ligne"]
    (address,) = [each for each in addresses(way) if ".ics" in each and each.startswith("/")]
    assert summaries(read(client, address)) == {"En visio"}


def test_the_feed_of_a_town_tells_its_changes_alone_under_a_name_of_its_own(client, week):
    for page in week.get_children().specific():
        page.save_revision().publish()
        page.session_rows = [row(TUESDAY, SIX, key=each.key, venue=each.venue) for each in page.session_rows.all()]
        page.save_revision().publish()
    way = ways(client, week, "?town=%C3%89guilles")["Agenda\u00a0: Éguilles"]
    (address,) = [each for each in addresses(way) if ".atom" in each]
    feed, whole = (ElementTree.fromstring(read(client, each)) for each in (address, address.partition("?")[0]))
    titles = [each.findtext(f"{ATOM}title") for each in feed.iter(f"{ATOM}entry")]
    assert sorted(titles) == ["Déplacé – Conférence", "Déplacé – Film d’ici"]
    assert len(list(whole.iter(f"{ATOM}entry"))) == 3
    assert feed.findtext(f"{ATOM}title") == "La semaine pour l’enfance – Éguilles"
    assert feed.findtext(f"{ATOM}id") != whole.findtext(f"{ATOM}id")
    (itself,) = [each.get("href") for each in feed.iter(f"{ATOM}link") if each.get("rel") == "self"]
    assert itself.endswith(address)


def test_where_others_may_show_it_the_code_for_that_town_is_there(client, week):
    own = "Agenda\u00a0: Éguilles"
    assert ways(client, week, "?town=%C3%89guilles")[own].pre is None
    Embedding.objects.create(site=Site.objects.get(is_default_site=True), who="anybody")
    code = BeautifulSoup(ways(client, week, "?town=%C3%89guilles")[own].pre.get_text(), "html.parser").iframe
    assert code["title"] == "La semaine pour l’enfance – Éguilles"
    framed = read(client, code["src"]).decode()
    assert "Film d’ici" in framed
    assert "Film de là" not in framed
    assert ways(client, week)["Dans votre agenda"].pre is None


@pytest.mark.parametrize("count", [1, 3])
def test_queries_do_not_grow(client, count, django_assert_num_queries):
    week, hall = event_week(), venue()
    for number in range(count):
        event(week, title=f"Film {number}", kind="film", rows=[row(venue=hall)])
    Embedding.objects.create(site=Site.objects.get(is_default_site=True), who="anybody")
    client.get(f"{week.url}?town=Montclair&kind=film")
    with django_assert_num_queries(13):
        assert len(ways(client, week, "?town=Montclair&kind=film")) == 4
