"""What the purge takes within a week stands on the home of the admin: numbers, for those whom it concerns."""

import datetime

import pytest
import time_machine
from django.utils import timezone, translation

from campaign_pages.candidates.erasing import erase_due_leads
from campaign_pages.models import Lead, Registration
from campaign_pages.registrations.erasing import erase_due
from tests.campaign_pages.candidates.desk_pages import recruiter, words
from tests.factories.branding import other_site
from tests.factories.candidates import LeadFactory
from tests.factories.desk import desk_of
from tests.factories.editors import editor_of
from tests.factories.pages import home_page
from tests.factories.registrations import RegistrationFactory, bookable

pytestmark = pytest.mark.django_db
A_YEAR_AGO = datetime.timedelta(days=362)


@pytest.fixture(autouse=True)
def clock():
    with translation.override("fr"), time_machine.travel("2027-02-11T10:00:00+01:00", tick=False) as traveller:
        yield traveller


@pytest.fixture
def soon():
    """Two candidates and one registration that go within a week, and one of each that stays."""
    for _each in range(2):
        LeadFactory(first_name="Secrète", last_contact_at=timezone.now() - A_YEAR_AGO)
    LeadFactory(first_name="Leurre")
    RegistrationFactory(session=bookable(), name="Cachée")
    RegistrationFactory(session=bookable(starts_on=datetime.date(2027, 1, 20)), name="Leurre")


def home(client, user):
    client.force_login(user)
    told = words(client.get("/admin/")).replace("\u00a0", " ")
    assert "Secrète" not in told
    assert "Cachée" not in told
    return told


def test_each_is_told_what_concerns_them(client, soon):
    site = home_page().get_site()
    both = "Dans les 7 jours, 2 fiches de candidats et 1 inscription seront effacées."
    assert both in home(client, desk_of(site, rights=(), username="dpo", more=["answer_persons"]))
    recruiting = recruiter()
    assert "Dans les 7 jours, 2 fiches de candidats seront effacées." in home(client, recruiting)
    assert "Dans les 7 jours, 1 inscription sera effacée." in home(client, desk_of())
    assert "Dans les 7 jours" not in home(client, editor_of(site))
    there = other_site()
    assert "Dans les 7 jours" not in home(client, desk_of(there, rights=(), username="voisin", more=["answer_persons"]))


def test_it_keeps_its_word(client, soon, clock):
    clock.shift(datetime.timedelta(days=7))
    assert erase_due_leads(timezone.now())["people"] == 2
    assert erase_due(timezone.now())["people"] == 1
    assert Lead.objects.known().get().first_name == "Leurre"
    assert Registration.objects.known().get().name == "Leurre"
    assert "Dans les 7 jours" not in home(client, recruiter())
