"""The desk at a glance: how full weeks are, who waits in vain, who has not confirmed, and a list that one filters."""

import datetime

import pytest
import time_machine
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from campaign_pages.events.publishing import publish_sessions
from campaign_pages.models import Registration
from campaign_pages.registrations import places
from campaign_pages.registrations.links import link_of
from tests.campaign_pages.registrations.desk_pages import at, page_of, words
from tests.factories.events import event, event_week, row
from tests.factories.registrations import RegistrationFactory, bookable, booked

pytestmark = pytest.mark.django_db

OVERVIEW = "campaign_pages_desk"
LIST = "/admin/campaign-pages/registrations/all/"


@pytest.fixture(autouse=True)
def clock():
    with time_machine.travel("2026-11-01T12:00:00+01:00", tick=False) as traveller:
        yield traveller


def weeks_told(client, **query):
    page = page_of(client.get(reverse(OVERVIEW), query))
    return [each.get_text(" ", strip=True) for each in page.select(".campaign-desk__weeks > li")]


def shrink(session, capacity):
    """An editor takes places away and publishes."""
    session.page.session_rows.update(capacity=capacity)
    publish_sessions(type(session.page).objects.get(pk=session.page.pk))
    session.refresh_from_db()


class TestWeeks:
    def test_the_places_of_all_sessions_of_a_week_are_added_up(self, client, desk):
        week, decoy = event_week(), event_week(title="Autre semaine", slug="autre")
        full = event(week, rows=[row(registration="here", capacity=2)]).sessions.get()
        booked(full, people=2)
        booked(full, people=1)
        booked(event(week, rows=[row(registration="here", capacity=6)]).sessions.get(), people=1)
        event(week, rows=[row(registration="here", capacity=90, status="cancelled")])
        event(week, rows=[row(registration="none", capacity=90)])
        booked(event(decoy, rows=[row(registration="here", capacity=50)]).sessions.get(), people=5)
        told = weeks_told(client)
        assert len(told) == 2
        ours = next(each for each in told if "pour l’enfance (2026)" in each)
        assert "3 places prises sur 8 (38\u00a0%)" in ours
        assert "1 personne en attente" in ours
        assert "2 séances" in ours

    def test_a_week_without_places_to_count_tells_its_people(self, client, desk):
        booked(event(event_week(), rows=[row(registration="here")]).sessions.get(), people=3)
        assert "3 personnes, sans limite" in weeks_told(client)[0]

    def test_a_week_that_is_over_leads_to_its_past_sessions(self, client, desk, clock):
        booked(bookable())
        clock.move_to("2026-12-24T12:00:00+01:00")
        client.force_login(desk)
        page = page_of(client.get(reverse(OVERVIEW)))
        address = page.select_one(".campaign-desk__weeks a")["href"]
        assert "Aucune séance à venir" in page.get_text()
        assert page_of(client.get(f"{reverse(OVERVIEW)}{address}")).select("tbody tr")

    def test_queries_do_not_grow_with_the_weeks(self, client, desk):
        counts = []
        client.get(reverse(OVERVIEW))
        for number in (1, 2):
            for each in range(number):
                week = event_week(title=f"Semaine {number}{each}", slug=f"semaine-{number}{each}")
                booked(event(week, rows=[row(registration="here", capacity=9)]).sessions.get())
            with CaptureQueriesContext(connection) as captured:
                assert len(weeks_told(client)) == (1, 3)[number - 1]
            counts.append(len(captured))
        assert counts[0] == counts[1] <= 15


class TestWhoWaitsInVain:
    """Places were taken away: a group is larger than the session will ever be."""

    @pytest.fixture
    def session(self):
        session = bookable(capacity=4)
        booked(session, people=3, name="Installée")
        booked(session, people=4, name="Nombreux Martin", mail="martin@exemple.fr")
        booked(session, people=2, name="Deux Leurre", mail="leurre@exemple.fr")
        return session

    def test_the_desk_is_told_to_call_them(self, client, desk, session):
        shrink(session, 2)
        page = page_of(client.get(at(session)))
        calls = [each.get_text(" ", strip=True) for each in page.select(".campaign-desk__calls li")]
        assert len(calls) == 1
        assert "Nombreux Martin" in calls[0]
        assert "4 personnes\u00a0: plus que la séance ne compte de places en tout" in calls[0]
        row_of_list = page_of(client.get(reverse(OVERVIEW))).select_one("tbody tr").get_text(" ", strip=True)
        assert "1 groupe trop nombreux pour la séance" in row_of_list

    def test_their_own_page_says_so_and_lets_them_come_with_fewer(self, client, session):
        shrink(session, 2)
        told = client.get(link_of(Registration.objects.get(name="Nombreux Martin"))).text
        assert "moins de places que vous n’êtes de personnes" in told
        assert "Une place libérée va au premier groupe" not in told
        other = client.get(link_of(Registration.objects.get(name="Deux Leurre"))).text
        assert "moins de places que vous n’êtes" not in other
        assert "vous avez alors 24 heures pour l’accepter" in other
        address = link_of(Registration.objects.get(name="Nombreux Martin"))
        changed = client.post(address, {"action": "change", "people": "2"}, follow=True).text
        assert "moins de places que vous n’êtes" not in changed

    def test_a_margin_counts_as_places(self, client, desk, session):
        session.page.session_rows.update(capacity=2, overbooking=2)
        publish_sessions(session.page)
        page = page_of(client.get(at(session)))
        assert page.select(".campaign-desk__calls li") == []
        assert "trop nombreux" not in words(client.get(reverse(OVERVIEW)))


def test_who_has_not_confirmed_yet_is_not_among_those_who_no_longer_count(client, desk):
    session = bookable()
    places.keep_unproven(RegistrationFactory.build(session=session, name="Pas Encore"))
    places.cancel(booked(session, name="Plus Maintenant"))
    told = [each.get_text(" ", strip=True) for each in page_of(client.get(at(session))).select("details")]
    assert len(told) == 2
    assert told[0].startswith("1 inscription pas encore confirmée")
    assert "Pas Encore" in told[0]
    assert "Plus Maintenant" not in told[0]
    assert told[1].startswith("1 inscription annulée ou restée sans réponse")
    assert "Plus Maintenant" in told[1]


class TestTheListIsFiltered:
    def chosen(self, page):
        return {field["name"]: field.select_one("option[selected]")["value"] for field in page.select("select")}

    def test_filters_are_fields_that_keep_what_was_chosen(self, client, desk):
        week = event_week()
        session = event(week, rows=[row(registration="here", capacity=1)]).sessions.get()
        booked(session, name="Confirmée Dupont")
        booked(session, name="Attente Leurre", sign_language=True)
        page = page_of(client.get(LIST))
        assert self.chosen(page) == {"when": "", "week": "", "state__exact": "", "needs": ""}
        assert not page.select_one("details").has_attr("open")
        asked = {"when": "to-come", "week": str(week.pk), "state__exact": "confirmed", "needs": ""}
        page = page_of(client.get(LIST, asked))
        assert self.chosen(page) == asked
        assert page.select_one("details").has_attr("open")
        assert "Confirmée Dupont" in page.get_text()
        assert "Leurre" not in page.select_one("table").get_text()
        assert page.select_one(".campaign-desk__ways p").get_text(strip=True) == "1 fiche"
        assert "state__exact=confirmed" in page.find("a", string="CSV")["href"]

    def test_a_cell_says_what_it_is_where_a_row_is_a_card(self, client, desk):
        booked(bookable(), name="Alix")
        cells = page_of(client.get(LIST)).select("tbody td")
        assert [cell.get("data-label") for cell in cells] == [
            None,
            "Séance",
            "Personnes",
            "État",
            "Courriel ou téléphone",
        ]

    def test_many_are_listed_page_by_page(self, client, desk, monkeypatch):
        session = bookable(capacity=500)
        for number in range(101):
            RegistrationFactory(session=session, name=f"Personne {number:03}", requested_at=_moment(number))
        page = page_of(client.get(LIST, {"when": "to-come"}))
        assert len(page.select("tbody tr")) == 100
        following = page.find("a", string="Suivant")["href"]
        assert "when=to-come" in following
        assert "Personne 000" in words(client.get(f"{LIST}{following}"))
        assert "Personne 000" not in page.get_text()


def _moment(number):
    return datetime.datetime(2026, 10, 1, 12, tzinfo=datetime.UTC) + datetime.timedelta(minutes=number)
