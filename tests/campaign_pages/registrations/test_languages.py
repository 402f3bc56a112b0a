"""A session told in two languages is one session: its places are not given away twice."""

import pytest
import time_machine
from bs4 import BeautifulSoup
from django.utils import translation
from wagtail.models import Locale

from campaign_pages.models import Registration, Session
from campaign_pages.registrations import places
from campaign_pages.registrations.forms import PeopleForm
from tests.factories.registrations import bookable, booked

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def two_languages(settings):
    settings.WAGTAIL_I18N_ENABLED = True
    with time_machine.travel("2026-11-01T12:00:00+01:00", tick=True) as traveller:
        yield traveller


def translated(session):
    """The same session on the published English page."""
    english = Locale.objects.get_or_create(language_code="en")[0]
    page = session.page.copy_for_translation(english, copy_parents=True)
    page.get_latest_revision().publish()
    return Session.objects.get(page_id=page.pk)


def counters():
    return list(Session.objects.order_by("pk").values_list("places_taken", "people_waiting"))


def register(client, traveller, session, **typed):
    address = f"/campaign-pages/register/{session.uid}/"
    form = BeautifulSoup(client.get(address).content, "html.parser").select_one("form.cp-form")
    values = {field["name"]: field.get("value", "") for field in form.select("input[type=hidden]")}
    traveller.shift(10)
    return client.post(address, {**values, "name": "Dominique Martin", "mail": "d@exemple.fr", **typed}, follow=True)


def test_people_of_both_pages_share_the_places(client, two_languages):
    french = bookable(capacity=3)
    english = translated(french)
    decoy = bookable(capacity=3)
    register(client, two_languages, french, people="2")
    register(client, two_languages, english, people="2")
    assert list(Registration.objects.order_by("pk").values_list("session", "state")) == [
        (french.pk, "confirmed"),
        (french.pk, "waiting"),
    ]
    assert counters() == [(2, 2), (2, 2), (0, 0)]
    assert decoy.pk == Session.objects.latest("pk").pk
    assert places.miscounted() == []
    places.cancel(Registration.objects.first())
    assert counters() == [(2, 0), (2, 0), (0, 0)]


def test_a_translation_published_later_tells_the_places_that_are_left(
    client, two_languages, django_capture_on_commit_callbacks
):
    french = bookable(capacity=2)
    booked(french, 2)
    with django_capture_on_commit_callbacks(execute=True):
        english = translated(french)
    english.refresh_from_db()
    assert english.is_full
    answer = register(client, two_languages, english, people="1")
    assert Registration.objects.last().state == "waiting"
    assert Registration.objects.last().code in answer.content.decode()


def test_a_copy_of_an_event_that_is_no_translation_has_places_of_its_own():
    session = bookable(capacity=2)
    page = session.page.copy(update_attrs={"slug": "copie", "title": "Copie"})
    page.get_latest_revision().publish()
    booked(session, 2)
    assert counters() == [(2, 0), (0, 0)]


@pytest.mark.parametrize(("language", "asked"), [("fr", "Combien serez-vous"), ("en", "How many are you")])
def test_each_reader_is_asked_in_their_language_how_many_they_are(settings, language, asked):
    settings.CAMPAIGN_PAGES = {**settings.CAMPAIGN_PAGES, "GROUP_MOST": 4}
    with translation.override(language):
        form = PeopleForm({"people": "5"}, session=bookable())
        told = [form["people"].help_text, *form.errors["people"]]
    assert told[0].startswith(asked)
    assert [text.replace("\u00a0", " ").rstrip(".").endswith("4") for text in told] == [True, True]
    assert told[1].startswith("Give" if language == "en" else "Indiquez")
