"""The desk: who sees whom, and what it does for people who call."""

import pytest
import time_machine
from bs4 import BeautifulSoup
from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group, Permission
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from wagtail.models import ModelLogEntry

from campaign_pages.models import Registration
from campaign_pages.registrations import places
from tests.campaign_pages.registrations.desk_pages import at, later, page_of, words
from tests.factories.branding import other_site
from tests.factories.desk import desk_of
from tests.factories.editors import editor_of
from tests.factories.events import event, event_week, row
from tests.factories.pages import home_page
from tests.factories.registrations import bookable, booked

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def clock():
    with time_machine.travel("2026-11-01T12:00:00+01:00", tick=False) as traveller:
        yield traveller


class TestWhoMaySeeIt:
    def test_editing_pages_shows_nobody(self, client):
        session = bookable()
        who = booked(session, name="Dominique Leurre")
        client.force_login(editor_of(home_page().get_site()))
        inspected = f"/admin/campaign-pages/registrations/all/inspect/{who.pk}/"
        addresses = [reverse("campaign_pages_desk"), "/admin/campaign-pages/registrations/all/", inspected]
        addresses += [at(session, name) for name in ("", "add", "sheet", "message")]
        addresses += [at(session, "export", kind) for kind in ("csv", "xlsx")]
        for address in addresses:
            answer = client.get(address)
            assert answer.status_code in (302, 403), address
            assert b"Leurre" not in answer.getvalue()

    def test_who_may_only_read_changes_nothing(self, client):
        session = bookable()
        who = booked(session)
        client.force_login(desk_of(rights=["view"]))
        shown = page_of(client.get(at(session)))
        assert who.name in shown.get_text()
        assert shown.select('form[method="post"]') == []
        client.post(at(session, "cancel", who.pk))
        client.post(at(session, "add"), {"name": "Intrus", "phone": "0465710000", "people": 1, "informed": "on"})
        client.post(at(session), {f"came-{who.pk}": "1"})
        who.refresh_from_db()
        assert (who.state, who.attended) == ("confirmed", None)
        assert Registration.objects.count() == 1

    def test_the_menu_offers_what_one_may_do_and_nothing_else(self, client):
        client.force_login(desk_of())
        menu = client.get("/admin/").text
        assert "campaign-pages/registrations/sessions/" in menu
        assert not any(decoy in menu for decoy in ("/admin/campaigns/", "/admin/press_releases/", "/admin/events/"))
        client.force_login(editor_of(home_page().get_site()))
        menu = client.get("/admin/").text
        assert "/admin/campaigns/" in menu
        assert "campaign-pages/registrations/sessions/" not in menu

    def test_each_site_has_its_own_desk(self, client):
        there = other_site()
        ours, theirs = bookable(), event(event_week(there.root_page, slug="la"), rows=[row(registration="here")])
        mine, decoy = booked(ours, name="Camille Nôtre"), booked(theirs.sessions.get(), name="Dominique Leurre")
        client.force_login(desk_of(home_page().get_site()))
        listed = words(client.get("/admin/campaign-pages/registrations/all/"))
        assert "Camille Nôtre" in listed
        assert "Leurre" not in listed
        overview = words(client.get(reverse("campaign_pages_desk")))
        assert ours.page.title in overview
        assert theirs.title not in overview
        assert client.get(at(decoy.session)).status_code == 404
        assert mine.name in words(client.get(f"/admin/campaign-pages/registrations/all/inspect/{mine.pk}/"))
        refused = client.get(f"/admin/campaign-pages/registrations/all/inspect/{decoy.pk}/", follow=True)
        assert "Leurre" not in refused.text

    def test_the_form_of_a_group_says_of_which_sites_it_keeps_the_desk(self, client):
        there, group = other_site(), Group.objects.create(name="Accueil")
        client.force_login(get_user_model().objects.create_superuser("admin", "admin@exemple.fr", "secret"))
        page = BeautifulSoup(client.get(f"/admin/groups/edit/{group.pk}/").content, "html.parser")
        boxes = page.select("[name=campaign_pages_registration_site_permissions-sites]")
        assert {int(box["value"]) for box in boxes} == {home_page().get_site().pk, there.pk}
        offered = {box["value"] for box in page.select("input[type=checkbox][name=permissions]")}
        rights = Permission.objects.filter(content_type__model="registration").order_by("codename")
        assert [right.codename for right in rights if str(right.pk) in offered] == [
            f"{name}_registration" for name in ("add", "change", "view")
        ]

    def test_every_reading_is_logged_without_a_name(self, client, desk):
        session = bookable()
        who = booked(session, name="Dominique Martin")
        client.get(at(session))
        client.get(at(session, "sheet"))
        client.get(at(session, "export", "csv")).getvalue()
        client.get("/admin/campaign-pages/registrations/all/")
        client.get("/admin/campaign-pages/registrations/all/?export=csv").getvalue()
        client.get(f"/admin/campaign-pages/registrations/all/inspect/{who.pk}/")
        entries = ModelLogEntry.objects.filter(user=desk, action__endswith="personal_data").order_by("pk")
        told = [(entry.action.partition(".")[2].partition("_")[0], entry.content_type.model) for entry in entries]
        assert told == [
            ("view", "session"),
            ("export", "session"),
            ("export", "session"),
            ("view", "registration"),
            ("export", "registration"),
            ("view", "registration"),
        ]
        assert not any("Martin" in f"{entry.label}{entry.data}" for entry in entries)


class TestOverview:
    def test_it_tells_how_full_each_session_is(self, client, desk):
        session = bookable(capacity=4)
        booked(session, people=3)
        booked(session, people=2)
        event(rows=[row(registration="none")], title="Exposition")
        page = page_of(client.get(reverse("campaign_pages_desk")))
        cells = [cell.get_text(" ", strip=True) for cell in page.select("td")]
        assert session.page.title in cells[0]
        assert cells[2] == "3 places prises sur 4 (75\u00a0%)"
        assert cells[3] == "2"
        assert not any("Exposition" in cell for cell in cells)

    def test_a_week_and_the_past_are_chosen_and_nonsense_shows_all(self, client, desk, clock):
        week, other = event_week(), event_week(title="Autre semaine", slug="autre")
        one = event(week, rows=[row(registration="here")], title="Réunion une")
        two = event(other, rows=[row(registration="here")], title="Réunion deux")
        address = reverse("campaign_pages_desk")
        shown = words(client.get(address, {"week": week.pk}))
        assert one.title in shown
        assert two.title not in shown
        for nonsense in ({"week": "x"}, {"week": "999999"}, {"p": "-3"}, {"p": "zz"}, {"week": "\x00"}):
            assert two.title in words(client.get(address, nonsense))
        assert one.title not in words(client.get(address, {"past": "1"}))
        later(client, desk, clock, "2026-12-01T12:00:00+01:00")
        assert one.title in words(client.get(address, {"past": "1"}))

    def test_its_queries_do_not_grow(self, client, desk):
        counts = []
        # What is asked once for each process is asked before.
        client.get(reverse("campaign_pages_desk"))
        for number in (1, 2):
            for _each in range(number):
                booked(event(rows=[row(registration="here")]).sessions.get())
            with CaptureQueriesContext(connection) as captured:
                client.get(reverse("campaign_pages_desk"))
            counts.append(len(captured))
        assert counts[0] == counts[1] <= 15


class TestOneSession:
    def test_people_are_listed_by_name_with_needs_and_who_must_be_called(self, client, desk):
        session = bookable(capacity=3)
        booked(session, name="Zoé", sign_language=True)
        booked(session, name="Alix", mail="", phone="+33465710000")
        waiting = booked(session, people=2, name="Sam", mail="", phone="+33465710001")
        page = page_of(client.get(at(session)))
        names = [strong.get_text() for strong in page.select("#desk-people ~ table td:first-child strong")]
        assert names == ["Alix", "Zoé"]
        calls = [each.get_text(" ", strip=True) for each in page.select(".campaign-desk__calls li")]
        assert len(calls) == 2
        assert calls[0].startswith("Alix")
        assert "attend, en position 1" in calls[1]
        assert page.select_one('a[href="tel:+33465710001"]')
        assert "langue des signes" in page.get_text()
        assert waiting.code in page.get_text()

    def test_somebody_who_calls_is_registered_once_and_told_of_the_notice(self, client, desk):
        session = bookable(capacity=1)
        page = page_of(client.get(at(session, "add")))
        assert "CNIL" in page.select_one(".campaign-desk__notice").get_text()
        token = page.select_one("input[name=token]")["value"]
        typed = {"name": "Alix Martin", "phone": "04 65 71 00 00", "people": "1", "token": token, "step_free": "on"}
        answer = client.post(at(session, "add"), typed)
        assert Registration.objects.count() == 0
        assert 'value="Alix Martin"' in answer.text
        assert "aucune inscription ne se fait sans" in answer.text
        for _twice in range(2):
            answer = client.post(at(session, "add"), {**typed, "informed": "on"}, follow=True)
        made = Registration.objects.get()
        assert (made.at_the_desk, made.phone, made.step_free, made.state) == (True, "+33465710000", True, "confirmed")
        assert "CNIL" in made.notice.text
        assert made.code in answer.text
        client.post(at(session, "add"), {**typed, "token": "", "name": "Sam", "informed": "on"})
        assert Registration.objects.get(name="Sam").state == "waiting"

    def test_nobody_is_registered_for_what_is_over(self, client, desk, clock):
        session = bookable()
        later(client, desk, clock, "2026-12-01T12:00:00+01:00")
        typed = {"name": "Alix Martin", "phone": "04 65 71 00 00", "people": "1", "informed": "on"}
        answer = client.post(at(session, "add"), typed)
        assert "n’a plus lieu, ou elle est terminée" in answer.text
        assert 'value="Alix Martin"' in answer.text
        assert Registration.objects.count() == 0

    def test_a_cancellation_by_phone_frees_the_place(self, client, desk):
        session = bookable(capacity=1)
        first, second = booked(session, name="Alix"), booked(session, name="Sam", mail="", phone="+33465710001")
        client.post(at(session, "cancel", first.pk))
        first.refresh_from_db()
        second.refresh_from_db()
        assert (first.state, second.state) == ("cancelled", "offered")
        assert "une place lui est gardée jusqu’au" in words(client.get(at(session)))
        client.post(at(session, "accept", second.pk))
        second.refresh_from_db()
        assert second.state == "confirmed"

    def test_cancelling_is_asked_once_more(self, client, desk):
        registration = booked(bookable(), name="Alix Martin")
        asked = page_of(client.get(at(registration.session, "cancel", registration.pk)))
        assert "Alix Martin" in asked.get_text()
        assert asked.select_one('form[method="post"]')
        registration.refresh_from_db()
        assert registration.state == "confirmed"

    def test_an_offer_that_ended_is_not_taken_up(self, client, desk, clock):
        session = bookable(capacity=1)
        first, second = booked(session), booked(session, mail="", phone="+33465710001")
        places.cancel(first)
        later(client, desk, clock, "2026-11-04T12:00:00+01:00")
        answer = client.post(at(session, "accept", second.pk), follow=True)
        assert "Cette proposition a expiré" in answer.text
        second.refresh_from_db()
        assert second.state == "offered"

    def test_a_registration_of_another_session_is_not_reached_through_this_one(self, client, desk):
        session, elsewhere = bookable(), bookable()
        decoy = booked(elsewhere)
        client.post(at(session, "cancel", decoy.pk))
        decoy.refresh_from_db()
        assert decoy.state == "confirmed"

    def test_who_came_is_noted_on_the_day_and_a_wrong_number_keeps_the_others(self, client, desk, clock):
        session = bookable()
        one, two = booked(session, people=2, name="Alix"), booked(session, name="Sam")
        assert "Présents" not in words(client.get(at(session)))
        later(client, desk, clock, "2026-11-16T20:00:00+01:00")
        answer = client.post(at(session), {f"came-{one.pk}": "3", f"came-{two.pk}": "beaucoup"})
        assert "Indiquez le nombre de personnes venues" in answer.text
        assert 'value="3"' in answer.text
        one.refresh_from_db()
        assert one.attended is None
        client.post(at(session), {f"came-{one.pk}": "3", f"came-{two.pk}": "0"})
        one.refresh_from_db()
        two.refresh_from_db()
        assert (one.attended, two.attended) == (3, 0)

    def test_once_it_is_over_nobody_is_called_registered_or_cancelled_any_more(self, client, desk, clock):
        session = bookable(capacity=1)
        booked(session, name="Alix", mail="", phone="+33465710000")
        booked(session, name="Sam")
        offered = {"add": at(session, "add"), "cancel": "/cancel/"}

        def found():
            page = page_of(client.get(at(session)))
            links = [link["href"] for link in page.select("a[href]")]
            return [name for name, end in offered.items() if any(link.endswith(end) for link in links)]

        assert found() == ["add", "cancel"]
        assert "À appeler" in words(client.get(at(session)))
        later(client, desk, clock, "2026-11-17T09:00:00+01:00")
        assert found() == []
        told = words(client.get(at(session)))
        assert "À appeler" not in told
        assert "Alix" in told
        assert "Noter les présences" in told

    def test_its_queries_do_not_grow_with_the_people(self, client, desk):
        session, counts = bookable(capacity=100), []
        # What is asked once for each process is asked before.
        client.get(at(session))
        for number in (1, 3):
            for _each in range(number):
                booked(session)
            with CaptureQueriesContext(connection) as captured:
                client.get(at(session))
            counts.append(len(captured))
        assert counts[0] == counts[1] <= 20

    def test_the_sheet_names_those_who_are_expected_and_nothing_else_of_them(self, client, desk):
        session = bookable(capacity=2)
        booked(session, people=2, name="Alix", mail="alix@exemple.fr", hearing_loop=True)
        booked(session, name="Leurre en attente")
        sheet = page_of(client.get(at(session, "sheet"))).select_one(".campaign-desk__sheet").get_text(" ", strip=True)
        assert "Alix" in sheet
        assert "2 personnes attendues" in sheet
        assert not any(decoy in sheet for decoy in ("Leurre", "alix@", "boucle"))
