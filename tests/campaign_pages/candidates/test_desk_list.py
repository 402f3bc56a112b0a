"""The list of candidates: what it costs, and that it speaks the words of each site."""

import csv
import io

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import translation
from wagtail.models import Site

from campaign_pages.candidates.naming import StageNames
from campaign_pages.models import Lead, RecruitingScope
from tests.campaign_pages.candidates.desk_pages import page_of, recruiter, words
from tests.factories.branding import other_site
from tests.factories.candidates import LeadFactory, carer, doctor, recruiting

LIST = "/admin/campaign-pages/candidates/"
pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def french():
    with translation.override("fr"):
        yield


def filters_of(answer):
    """The choices of each filter, as they stand above the list."""
    fields = page_of(answer).select(".campaign-desk__filter select")
    return [[choice.get_text(strip=True) for choice in field.select("option")] for field in fields]


class TestItsCost:
    @pytest.mark.parametrize("sites", ["one site", "two sites"])
    @pytest.mark.parametrize("query", [{}, {"stage": "new"}, {"due": "call"}])
    def test_it_asks_fifteen_times_whatever_its_length(self, client, sites, query):
        here = Site.objects.get()
        user = recruiter(here) if sites == "two sites" and other_site() else recruiter()
        RecruitingScope.objects.create(group=user.groups.get(), territory="Nord")
        StageNames.objects.create(site=here, new="À rappeler")
        client.force_login(user)
        job, campaign, counts = carer(), recruiting(), []
        # What is asked once for each process is asked before.
        client.get(LIST)
        for number in (1, 3):
            for _each in range(number):
                LeadFactory(
                    campaign=campaign, profession=job, assigned_to=user, territory="Nord", next_call_on="2026-11-02"
                )
            with CaptureQueriesContext(connection) as captured:
                listed = client.get(LIST, query)
            rows = [each["sql"] for each in captured if each["sql"].startswith('SELECT "campaign_pages_lead"."id"')]
            assert len(rows) == 1
            assert "LIMIT" in rows[0]
            assert words(listed).count("À rappeler") >= Lead.objects.count()
            counts.append(len(captured))
        assert counts[0] == counts[1] <= 15

    def test_a_search_costs_no_more(self, client):
        client.force_login(recruiter())
        client.get(LIST)
        LeadFactory(first_name="Alix")
        with CaptureQueriesContext(connection) as captured:
            assert "Alix" in words(client.post(LIST, {"q": "alix"}))
        assert len(captured) <= 15

    def test_a_filter_without_anybody_keeps_the_filters(self, client):
        client.force_login(recruiter())
        LeadFactory(first_name="Leurre")
        answer = client.get(LIST, {"stage": "recruited"})
        assert "Leurre" not in words(answer)
        assert len(filters_of(answer)) == 3


class TestTheWordsOfASite:
    def test_list_filter_and_export_name_stages_as_the_site_does(self, client):
        StageNames.objects.create(site=Site.objects.get(), meeting="Café-rencontre")
        LeadFactory(stage="meeting", path="carer")
        LeadFactory(stage="contacted", path="carer")
        client.force_login(recruiter())
        answer = client.get(LIST)
        rows = page_of(answer).select_one("table").get_text(" ", strip=True)
        assert "Café-rencontre" in rows
        assert "Contact pris" in rows
        assert "Réunion d’information" not in words(answer)
        assert "Café-rencontre" in filters_of(answer)[1]
        exported = client.get(f"{LIST}?export=csv").getvalue().decode("utf-8-sig")
        stages = {row["Étape"] for row in csv.DictReader(io.StringIO(exported), delimiter=";")}
        assert stages == {"Café-rencontre", "Contact pris"}

    def test_a_filter_of_two_sites_has_the_names_of_both(self, client):
        there = other_site()
        StageNames.objects.create(site=there, meeting="Café-rencontre")
        LeadFactory(stage="meeting", path="carer")
        mine = LeadFactory(stage="meeting", path="carer", site=there)
        everybody = recruiter(*Site.objects.all())
        client.force_login(everybody)
        assert "Café-rencontre / Réunion d’information" in filters_of(client.get(LIST))[1]
        client.force_login(recruiter(there, username="voisine"))
        answer = client.get(LIST)
        assert "Café-rencontre" in filters_of(answer)[1]
        assert mine.name in words(answer)

    def test_the_filters_offer_what_the_candidates_of_the_user_have(self, client):
        job = carer()
        LeadFactory(profession=job)
        LeadFactory(profession=doctor(), campaign=recruiting(slug="autre", title="Autre"))
        user = recruiter()
        RecruitingScope.objects.create(group=user.groups.get(), profession=job)
        client.force_login(user)
        shown = [name for choices in filters_of(client.get(LIST)) for name in choices]
        assert job.name in shown
        assert "Autre" not in shown


class TestASearch:
    """Somebody on the phone spells no accents, and a number is said in pairs."""

    @pytest.mark.parametrize(
        "typed",
        [
            *("come", "Côme", "CÔME", "d'angelo", "D’ANGELO", "come d’angelo", "coeur", "cœur", "COEUR", "elise"),
            *("com", "be ho", "Co\u0302me", "04 65 71 01 05", "0465710105"),
        ],
    )
    def test_it_minds_no_accent_no_capital_and_no_apostrophe(self, client, desk, typed):
        found = {"last_name": "D’Angelo-Béhô", "place": "Cœur-Sainte-Élise", "phone": "+33465710105"}
        LeadFactory(first_name="Côme", campaign=recruiting(), **found)
        LeadFactory(first_name="Leurre", last_name="Comte", place="Corps", phone="+33465719999")
        listed = words(client.post(LIST, {"q": typed}))
        assert "Côme D’Angelo-Béhô" in listed
        assert "Leurre" not in listed or typed == "com"

    @pytest.mark.parametrize(
        "typed", ["(", "[a-z", "a{9999}", "\\", "c.me", "%", "_", "*", "(?i)come", "côme|x", "\\m"]
    )
    def test_signs_that_mean_something_to_a_database_are_letters(self, client, desk, typed):
        LeadFactory(first_name="Côme", last_name="Durand", campaign=recruiting())
        listed = words(client.post(LIST, {"q": typed}))
        assert "Côme" not in listed
        assert "0 fiche" in listed
