"""What an event costs stands wherever it is announced, for people and for programs."""

import datetime
import json
from decimal import Decimal

import pytest
from bs4 import BeautifulSoup
from django.urls import reverse
from django.utils.translation import override

from campaign_pages.events.prices import lowest_price, price_in_words
from tests.factories.events import MONDAY, event, event_week, row, venue

TUESDAY = MONDAY + datetime.timedelta(days=1)
NBSP = "\u00a0"


@pytest.mark.parametrize(
    ("typed", "french", "english", "lowest"),
    [
        ("", "Gratuit", "Free", 0),
        ("  ", "Gratuit", "Free", 0),
        ("4€", f"4{NBSP}€", "€4", 4),
        ("€4", f"4{NBSP}€", "€4", 4),
        ("4,5 €", f"4,50{NBSP}€", "€4.50", "4.5"),
        ("4.50 euros", f"4,50{NBSP}€", "€4.50", "4.5"),
        ("4€50", f"4,50{NBSP}€", "€4.50", "4.5"),
        ("1 200 €", f"1{NBSP}200{NBSP}€", "€1,200", 1200),
        ("4 €, gratuit pour les enfants", f"4{NBSP}€, gratuit pour les enfants", "€4, gratuit pour les enfants", 4),
        ("8 €, réduit 5 €", f"8{NBSP}€, réduit 5{NBSP}€", "€8, réduit €5", 5),
        ("de 3 à 5 €", f"de 3 à 5{NBSP}€", "de 3 à €5", 3),
        ("6 € dès 12 ans", f"6{NBSP}€ dès 12 ans", "€6 dès 12 ans", 6),
        # What the words do not say is not made up.
        ("Prix libre", "Prix libre", "Prix libre", None),
        ("Entrée gratuite, 5 € le repas", f"Entrée gratuite, 5{NBSP}€ le repas", "Entrée gratuite, €5 le repas", None),
        ("à partir de 12 ans", "à partir de 12 ans", "à partir de 12 ans", None),
        ("9" * 60 + " €", "9" * 60 + " €", "9" * 60 + " €", None),
    ],
)
def test_a_price_is_read_from_the_words_of_the_editor(typed, french, english, lowest):
    with override("fr"):
        assert price_in_words(typed) == french
    with override("en"):
        assert price_in_words(typed) == english
    assert lowest_price(typed) == (None if lowest is None else Decimal(lowest))


@pytest.mark.django_db
@pytest.mark.usefixtures("before_the_week")
class TestWhereItStands:
    def lines(self, html):
        found = BeautifulSoup(html, "html.parser").select(".cp-session, .cp-lasting, .cp-embed__session")
        return {each.a.text: (each.select_one("[class$=__price]") or BeautifulSoup()).text for each in found}

    @pytest.fixture
    def week(self):
        week = event_week()
        event(week, title="Film", price="4,5€", rows=[row()])
        event(week, title="Conférence", rows=[row()])
        event(week, title="Exposition", kind="exhibition", rows=[row(TUESDAY, None)])
        event(week, title="Concert", price="9 €", rows=[row(status="cancelled")])
        return week

    def test_in_each_line_of_the_programme_and_of_the_frame(self, client, week):
        told = {"Film": f"4,50{NBSP}€", "Conférence": "Gratuit", "Exposition": "Gratuit", "Concert": ""}
        assert self.lines(client.get(week.url).content) == told
        frame = reverse("campaign_pages:embedded_programme", args=[week.pk])
        assert self.lines(client.get(frame).content) == told

    def test_on_the_page_of_the_event(self, client, week):
        film = week.get_children().get(title="Film")
        facts = BeautifulSoup(client.get(film.url).content, "html.parser").select_one(".cp-event__facts").text
        assert f"4,50{NBSP}€" in facts
        assert "Gratuit" not in facts

    def test_in_our_json(self, client, week):
        address = reverse("campaign_pages:programme_json", args=[week.pk])
        told = {each["title"]: each for each in client.get(address).json()["sessions"]}
        film, lecture = told["Film"], told["Conférence"]
        assert (film["price"], film["is_free"], film["lowest_price"], film["currency"]) == ("4,5€", False, 4.5, "EUR")
        assert (lecture["price"], lecture["is_free"], lecture["lowest_price"]) == ("", True, 0)

    def test_in_openagenda(self, client, week):
        address = reverse("campaign_pages:openagenda", args=[week.pk])
        told = {
            each["title"]["fr"]: each.get("conditions", {}).get("fr", "")
            for each in client.get(address).json()["events"]
        }
        assert told["Film"].startswith(f"4,50{NBSP}€, ")
        assert told["Conférence"].startswith("Gratuit, ")

    def test_in_a_calendar_where_one_pays(self, client, week):
        address = reverse("campaign_pages:programme_ics", args=[week.pk])
        entries = client.get(address).content.decode().replace("\r\n ", "").split("BEGIN:VEVENT")[1:]
        told = {entry.partition("SUMMARY:")[2].split("\r\n")[0]: entry for entry in entries}
        assert f"4\\,50{NBSP}€" in told["Film"]
        assert "Gratuit" not in told["Conférence"]
        assert "9\u00a0€" not in told["ANNULÉ\u00a0: Concert"]

    @pytest.mark.parametrize(
        ("price", "said"),
        [
            ("", ("0", "EUR")),
            ("4,5 €, gratuit pour les enfants", ("4.50", "EUR")),
            ("12 €", ("12", "EUR")),
            ("Prix libre", (None, None)),
        ],
    )
    def test_for_search_engines(self, client, price, said):
        page = event(price=price, rows=[row(venue=venue())])
        html = BeautifulSoup(client.get(page.url).content, "html.parser")
        graph = json.loads(html.find("script", type="application/ld+json").string)["@graph"]
        (offer,) = [each["offers"] for each in graph if each["@type"] == "Event"]
        assert (offer.get("price"), offer.get("priceCurrency")) == said
        assert offer["url"] == page.full_url
        assert offer["availability"] == "https://schema.org/InStock"
        assert offer["validFrom"].startswith("2026-11-02T")
