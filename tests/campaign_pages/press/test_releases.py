"""A release says what was true on its date, and the admin lists who reads it when."""

import datetime
from decimal import Decimal

import pytest
import time_machine
from bs4 import BeautifulSoup
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from wagtail.models import Site

from campaign_pages.models import NeutralMode, PressReleasePage
from campaign_pages.press.neutrality import hidden_releases
from tests.factories.branding import other_site
from tests.factories.facts import KeyFigureFactory
from tests.factories.pages import campaign
from tests.factories.press import press_room, release

pytestmark = pytest.mark.django_db

HOUR = datetime.datetime(2026, 11, 20, 9, tzinfo=datetime.UTC)


def shown(client, page):
    return BeautifulSoup(client.get(page.url).content, "html.parser")


@pytest.mark.parametrize(
    ("values", "amount"),
    [
        ({"released_on": datetime.date(2026, 11, 20)}, "868"),
        ({"released_on": datetime.date(2026, 11, 24)}, "900"),
        ({"released_on": datetime.date(2026, 11, 20), "embargo_until": HOUR}, "868"),
        ({"released_on": datetime.date(2027, 1, 1)}, "950"),
    ],
    ids=["on its date", "a later date", "at the hour of its embargo", "dated in the future"],
)
def test_the_figures_of_a_release_stay_those_of_its_date(values, amount, client):
    with time_machine.travel("2026-11-10T12:00:00+01:00", tick=False):
        figure = KeyFigureFactory(value=Decimal(868))
    block = {
        "type": "text",
        "value": f'<p>Ils sont <embed embedtype="campaign-figure" id="{figure.pk}" text="868"/>.</p>',
    }
    page = release(body=[block], **values)
    for moment, value in (("2026-11-22T12:00:00+01:00", 900), ("2026-12-10T12:00:00+01:00", 950)):
        with time_machine.travel(moment, tick=False):
            figure.value = Decimal(value)
            figure.save()

    with time_machine.travel("2026-12-20T12:00:00+01:00", tick=False):
        fact = shown(client, page).select_one(".cp-fact").get_text()

    assert fact.startswith(amount)
    assert "2026" in fact


def test_a_release_says_place_date_and_news_before_all_else(client):
    page = release(title="Deux cents familles", standfirst="Le Département recrute {carer}.", place="Montclair")

    html = shown(client, page)

    assert html.select_one(".cp-release__dateline").get_text() == "Montclair, 20\u00a0novembre\u00a02026"
    assert "{carer}" not in html.select_one(".cp-release__standfirst").get_text()
    assert html.select_one(".cp-release__embargo") is None


def test_the_campaign_is_linked_unless_it_is_a_draft(client):
    live, draft = campaign(title="En ligne"), campaign(title="Brouillon", slug="brouillon", parent=press_room(slug="x"))
    draft.unpublish()
    room = press_room()

    texts = [shown(client, release(room, campaign=each)).get_text() for each in (live, draft)]

    assert "Voir la campagne\u00a0: En ligne" in texts[0]
    assert "Brouillon" not in texts[1]


def listed(admin_client):
    html = BeautifulSoup(admin_client.get(reverse("press_releases:index")).content, "html.parser")
    rows = [[cell.get_text(" ", strip=True) for cell in row.select("td")] for row in html.select("tbody tr")]
    return {next(cell for cell in row if cell.startswith("Titre ")).split()[1]: row for row in rows}


def test_the_explorer_says_what_the_public_sees_of_each_release(admin_client):
    room = press_room()
    NeutralMode.objects.create(site=Site.objects.get(), starts_on=datetime.date(2026, 11, 1))
    release(room, title="Titre public")
    release(room, title="Titre embargo", embargo_until=HOUR)
    release(room, title="Titre bilan", is_achievement=True)
    release(room, title="Titre brouillon", live=False)

    with time_machine.travel("2026-11-19T12:00:00+01:00", tick=False):
        rows = listed(admin_client)
        found = admin_client.get(reverse("press_releases:index"), {"q": "embargo"}).content.decode()

    states = ["public", "sous embargo", "masqué (mode neutre)", "brouillon"]
    said = {name: next((state for state in states if state in row), None) for name, row in rows.items()}
    assert said == {
        "public": "public",
        "embargo": "sous embargo",
        "bilan": "masqué (mode neutre)",
        "brouillon": "brouillon",
    }
    assert "Titre embargo" in found
    assert "Titre bilan" not in found


def test_the_explorer_has_a_constant_query_count(admin_client):
    room = press_room()

    def cost():
        admin_client.get(reverse("press_releases:index"))
        with CaptureQueriesContext(connection) as captured:
            html = admin_client.get(reverse("press_releases:index")).content.decode()
        return len(captured), html.count("Titre n")

    release(room, title="Titre n1", is_achievement=True)
    one = cost()
    for number in (2, 3):
        release(room, title=f"Titre n{number}", is_achievement=True, embargo_until=HOUR)
    three = cost()

    assert three[0] == one[0]
    assert one[1] < three[1]


def test_an_election_of_one_site_hides_nothing_on_another():
    here, there = press_room(), press_room(other_site().root_page)
    hidden = release(here, is_achievement=True)
    release(here, title="Ordinaire")
    kept = release(there, is_achievement=True)
    NeutralMode.objects.create(site=Site.objects.get(is_default_site=True), starts_on=datetime.date(2026, 11, 1))
    now = datetime.datetime(2026, 11, 24, tzinfo=datetime.UTC)

    assert list(PressReleasePage.objects.withheld(now)) == [hidden]
    assert kept in PressReleasePage.objects.released(now)
    listed = hidden_releases(Site.objects.get(is_default_site=True))
    assert [each.page for each in listed] == [hidden]
