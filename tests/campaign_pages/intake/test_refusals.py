"""A form without its token: our own page, nothing lost, nothing done, and one more press of the button goes on."""

import pytest
import time_machine
from bs4 import BeautifulSoup
from django.test import Client, override_settings
from django.utils import translation

from campaign_pages.candidates.links import CONFIRM, signed_path
from campaign_pages.models import Lead, OutgoingMail, Registration, Subscription
from campaign_pages.registrations import places
from campaign_pages.registrations.links import link_of
from tests.factories.candidates import SubscriptionFactory, interest_form, recruiting, stay_informed
from tests.factories.registrations import RegistrationFactory, bookable, booked

pytestmark = pytest.mark.django_db

SAID = "Votre navigateur n’a pas renvoyé le jeton de sécurité"


@pytest.fixture(autouse=True)
def french():
    with translation.override("fr"):
        yield


@pytest.fixture(autouse=True)
def clock():
    with time_machine.travel("2026-11-01T12:00:00+01:00", tick=False) as traveller:
        yield traveller


@pytest.fixture
def browser():
    """A client that Django does not excuse from the token."""
    return Client(enforce_csrf_checks=True)


def page_of(answer):
    return BeautifulSoup(answer.content, "html.parser")


def sent(form):
    """What a form sends as it stands."""
    fields = form.select("input:not([type=checkbox], [type=radio])")
    return {field["name"]: field.get("value", "") for field in fields}


def without_token(form, **typed):
    return {**sent(form), **typed, "csrfmiddlewaretoken": ""}


class TestRegistering:
    def test_what_was_typed_stays_and_the_next_press_registers(self, browser, clock):
        address = f"/campaign-pages/register/{bookable().uid}/"
        form = page_of(browser.get(address)).select_one("form.cp-form")
        clock.shift(10)
        typed = {"name": "Dominique Martin", "mail": "dominique@exemple.fr", "people": "3"}
        browser.cookies.clear()
        answer = browser.post(address, without_token(form, **typed))
        page = page_of(answer)
        assert answer.status_code == 403
        assert answer.headers["Cache-Control"] == "private, no-store"
        assert page.title.get_text().startswith("Erreur")
        assert SAID in page.select_one(".cp-form__errors").get_text()
        assert page.select_one(".cp-form__errors h2").get_text() == "Encore une étape"
        assert {name: page.select_one(f"[name={name}]")["value"] for name in typed} == typed
        assert not Registration.objects.exists()
        browser.post(address, sent(page.select_one("form.cp-form")))
        assert Registration.objects.get().people == 3

    def test_a_form_of_another_site_does_nothing(self, browser, clock):
        address = f"/campaign-pages/register/{bookable().uid}/"
        values = sent(page_of(browser.get(address)).select_one("form.cp-form"))
        clock.shift(10)
        typed = {**values, "name": "Dominique", "mail": "d@exemple.fr"}
        answer = browser.post(address, typed, HTTP_ORIGIN="https://mal.exemple")
        assert SAID in answer.text
        assert not Registration.objects.exists()

    def test_a_refused_post_counts_for_nothing(self, browser, clock, settings):
        settings.CAMPAIGN_PAGES = {**settings.CAMPAIGN_PAGES, "FORM_RATE": (1, 600)}
        address = f"/campaign-pages/register/{bookable().uid}/"
        form = page_of(browser.get(address)).select_one("form.cp-form")
        clock.shift(10)
        for _attempt in range(15):
            page = page_of(browser.post(address, without_token(form, name="Alix", mail="a@exemple.fr")))
        browser.post(address, sent(page.select_one("form.cp-form")))
        assert Registration.objects.get().state == "confirmed"


class TestARegistration:
    @pytest.mark.parametrize(
        "typed",
        [
            {"action": "cancel"},
            {"action": "change", "people": "4"},
            {"action": "reach", "mail": "nouvelle@exemple.fr"},
            {"action": "accept"},
            {},
        ],
    )
    def test_nothing_changes_and_the_page_says_why(self, browser, typed):
        registration = booked(bookable(), 2, mail="ancienne@exemple.fr")
        answer = browser.post(link_of(registration), typed)
        page = page_of(answer)
        assert answer.status_code == 403
        assert len([each for each in page.select("[role=alert]") if SAID in each.get_text()]) == 1
        for name, value in typed.items():
            if name != "action":
                assert page.select_one(f"details[open] [name={name}]")["value"] == value
        registration.refresh_from_db()
        assert (registration.state, registration.people, registration.mail) == ("confirmed", 2, "ancienne@exemple.fr")

    def test_the_buttons_of_that_page_work(self, browser):
        registration = booked(bookable(), 2)
        page = page_of(browser.post(link_of(registration), {"action": "cancel"}))
        form = next(each for each in page.select("form") if each.select_one("[value=cancel]"))
        browser.post(link_of(registration), sent(form))
        registration.refresh_from_db()
        assert registration.state == "cancelled"

    def test_an_address_is_not_confirmed_and_a_code_not_looked_up(self, browser):
        unproven = places.keep_unproven(RegistrationFactory.build(session=bookable()))
        assert SAID in browser.post(link_of(unproven, "prove")).text
        unproven.refresh_from_db()
        assert unproven.state == "unproven"
        known = booked(bookable(), name="Alix")
        answer = browser.post("/campaign-pages/registrations/", {"code": known.code, "who": "Alix"})
        assert answer.status_code == 403
        assert page_of(answer).select_one("[name=code]")["value"] == known.code


class TestFormsOfPages:
    def test_an_interest_is_not_lost(self, browser, clock):
        page = interest_form(recruiting())
        form = page_of(browser.get(page.url)).select_one("form.cp-form")
        clock.shift(10)
        browser.cookies.clear()
        answer = browser.post(form["action"], without_token(form, first_name="Dominique", phone="0465710000"))
        shown = page_of(answer)
        assert answer.status_code == 403
        assert SAID in shown.select_one(".cp-form__errors").get_text()
        assert shown.select_one("[name=first_name]")["value"] == "Dominique"
        assert not Lead.objects.exists()
        form = shown.select_one("form.cp-form")
        assert browser.post(form["action"], sent(form)).status_code == 302
        assert Lead.objects.get().first_name == "Dominique"

    def test_a_subscription_is_not_lost_and_its_address_leads_back(self, browser, clock):
        page = stay_informed()
        form = page_of(browser.get(page.url)).select_one("form.cp-form")
        clock.shift(10)
        answer = browser.post(form["action"], without_token(form, mail="a@exemple.fr"))
        assert page_of(answer).select_one("[name=mail]")["value"] == "a@exemple.fr"
        assert not Subscription.objects.exists()
        assert not OutgoingMail.objects.exists()
        assert browser.get(form["action"]).headers["Location"] == page.url

    def test_a_confirmation_waits_for_the_button_of_our_page(self, browser):
        waiting = SubscriptionFactory(confirmed_at=None)
        address = signed_path(CONFIRM, waiting.pk)
        page = page_of(browser.post(address))
        assert SAID in page.get_text()
        waiting.refresh_from_db()
        assert waiting.confirmed_at is None
        browser.post(address, sent(page.select_one(".cp-candidate form")))
        waiting.refresh_from_db()
        assert waiting.confirmed_at

    def test_there_is_no_form_of_a_page_that_has_none_or_may_not_be_seen(self, browser):
        page = interest_form(recruiting())
        for pk in (page.get_parent().pk, 999_999):
            assert browser.post(f"/campaign-pages/forms/{pk}/", {"first_name": "Alix"}).status_code == 404
        page.live = False
        page.save()
        assert browser.post(f"/campaign-pages/forms/{page.pk}/").status_code == 404
        assert not Lead.objects.exists()

    def test_a_page_behind_a_password_stays_behind_it(self, client, clock):
        page = interest_form(recruiting())
        form = page_of(client.get(page.url)).select_one("form.cp-form")
        page.view_restrictions.create(restriction_type="password", password="secret")
        clock.shift(10)
        answer = client.post(form["action"], {**sent(form), "first_name": "Alix", "phone": "0465710000"})
        assert "password" in answer.text
        assert not Lead.objects.exists()


def test_the_hosts_page_for_others_stays_the_hosts(browser):
    """Only our forms answer by themselves."""
    with override_settings(CSRF_FAILURE_VIEW="tests.campaign_pages.intake.hosts_page.refused"):
        assert browser.post("/admin/login/").text == "La page de l’hôte"
        assert SAID in browser.post(f"/campaign-pages/register/{bookable().uid}/").text
