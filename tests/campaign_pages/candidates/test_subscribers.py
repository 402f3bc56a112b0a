"""The list of those who asked for news: counted by subject, searched without leaving a trace, exported and logged."""

import csv
import io
from urllib.parse import urlsplit

import pytest
from django.contrib.auth.models import Permission
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone, translation
from wagtail.models import ModelLogEntry, Site

from campaign_pages.models import Subscription
from tests.campaign_pages.candidates.desk_pages import page_of, recruiter, words
from tests.factories.branding import other_site
from tests.factories.candidates import SubscriptionFactory
from tests.factories.pages import home_page

LIST = "/admin/campaign-pages/subscriptions/"
pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def french():
    with translation.override("fr"):
        yield


def newsdesk(*sites, username="actualités"):
    user = recruiter(rights=(), username=username)
    group = user.groups.get()
    group.permissions.add(Permission.objects.get(codename="view_subscription"))
    right = Permission.objects.get(codename="change_subscription")
    for site in sites:
        group.site_permissions.create(site=site, permission=right)
    return user


@pytest.fixture
def desk(client):
    user = newsdesk()
    client.force_login(user)
    return user


def test_they_are_counted_by_subject_and_those_who_left_are_not_there(client, desk):
    SubscriptionFactory(mail="un@exemple.fr", subjects=["Les réunions"])
    SubscriptionFactory(mail="deux@exemple.fr", subjects=["Les réunions", "L’ouverture"])
    SubscriptionFactory(mail="trois@exemple.fr")
    SubscriptionFactory(mail="partie@exemple.fr", erased_at=timezone.now())
    SubscriptionFactory(mail="attend@exemple.fr", confirmed_at=None)
    page = page_of(client.get(LIST))
    counted, listed = page.select("table")
    rows = [tuple(cell.get_text() for cell in row.select("th, td")) for row in counted.select("tbody tr")]
    assert rows == [("Les réunions", "2"), ("L’ouverture", "1"), ("Tout", "1")]
    assert [cell.get_text() for cell in listed.select('a[href^="mailto:"]')] == [
        "trois@exemple.fr",
        "deux@exemple.fr",
        "un@exemple.fr",
    ]
    told = words(client.get(LIST, {"subject": "L’ouverture"}))
    assert "deux@exemple.fr" in told
    assert "trois@exemple.fr" in told
    assert "un@exemple.fr" not in told


def test_a_search_stays_out_of_addresses(client, desk):
    SubscriptionFactory(mail="un@exemple.fr")
    SubscriptionFactory(mail="leurre@exemple.fr")
    found = words(client.post(LIST, {"q": "un@ex"}))
    assert "un@exemple.fr" in found
    assert "leurre@exemple.fr" not in found
    assert "leurre@exemple.fr" in words(client.get(LIST, {"q": "un@ex"}))


def test_the_export_suits_any_mailing_tool_is_logged_and_lets_each_leave(client, desk):
    home_page()
    SubscriptionFactory(mail="un@exemple.fr", subjects=["Les réunions"])
    text = client.get(f"{LIST}?export=csv").getvalue().decode("utf-8-sig")
    (row,) = csv.DictReader(io.StringIO(text), delimiter=";")
    assert (row["mail"], row["subjects"]) == ("un@exemple.fr", "Les réunions")
    entry = ModelLogEntry.objects.get(action="campaign_pages.export_personal_data")
    assert (entry.user, entry.data) == (desk, {"records": 1})
    assert "exemple.fr" not in entry.label
    Client().post(urlsplit(row["leave"]).path)
    assert (Subscription.objects.active().count(), Subscription.objects.get().mail) == (0, "")
    sheet = client.get(f"{LIST}?export=xlsx").getvalue()
    assert sheet.startswith(b"PK")


def test_only_those_with_the_permission_and_on_their_sites(client):
    there = other_site()
    SubscriptionFactory(mail="ici@exemple.fr")
    SubscriptionFactory(mail="la-bas@exemple.fr", site=there)
    client.force_login(recruiter(*Site.objects.all()))
    for answer in (client.get(LIST), client.get(f"{LIST}?export=csv"), client.post(LIST, {"q": "exemple"})):
        assert b"exemple.fr" not in answer.getvalue()
    client.force_login(newsdesk(there))
    listed = words(client.get(LIST))
    assert "la-bas@exemple.fr" in listed
    assert "ici@exemple.fr" not in listed


@pytest.mark.parametrize("query", [{}, {"subject": "Les réunions"}])
@pytest.mark.parametrize("sites", ["one site", "two sites"])
def test_it_asks_fifteen_times_whatever_its_length(client, sites, query):
    here = Site.objects.get()
    client.force_login(newsdesk(here) if sites == "two sites" and other_site() else newsdesk())
    counts = []
    client.get(LIST)
    for number in (1, 3):
        for _each in range(number):
            SubscriptionFactory(subjects=["Les réunions"])
        with CaptureQueriesContext(connection) as captured:
            assert "Les réunions" in words(client.get(LIST, query))
        counts.append(len(captured))
    assert counts[0] == counts[1] <= 15
