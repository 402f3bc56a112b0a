"""A town hall shows a programme on its site: without a script or a cookie, where the setting allows it."""

import datetime

import pytest
import time_machine
from django.core.exceptions import ValidationError
from django.test import Client
from wagtail.models import PageViewRestriction, Site

from campaign_pages.events.embedding import Embedding
from tests.factories.events import MONDAY, event, event_week, row, venue
from tests.factories.pages import home_page

pytestmark = pytest.mark.django_db

EVENING = datetime.time(18)


@pytest.fixture
def week():
    week = event_week()
    event(week, title="Café des familles", kind="workshop", rows=[row(MONDAY, EVENING, venue=venue())])
    event(
        week, title="Film", kind="film", rows=[row(MONDAY, EVENING, venue=venue(town="Valbrune"), status="cancelled")]
    )
    return week


def embedded(page, query=""):
    with time_machine.travel("2026-11-12T12:00:00+01:00", tick=False):
        return Client().get(f"/campaign-pages/events/programme-{page.pk}/{query}")


def test_it_is_a_page_of_its_own_that_leads_out_of_the_frame(week):
    response = embedded(week)
    html = response.content.decode()
    assert "Café des familles" in html
    assert "Annulé" in html
    assert "<script" not in html
    assert response.cookies == {}
    assert html.count('target="_top"') == html.count("<a ")


@pytest.mark.parametrize(
    ("query", "shown", "hidden"),
    [("?town=Valbrune", "Film", "Café"), ("?kind=workshop", "Café", "Film"), ("?town=%00&kind=x", "Café", "<script")],
)
def test_a_town_shows_its_own(week, query, shown, hidden):
    html = embedded(week, query).content.decode()
    assert shown in html.partition("<main>")[2]
    assert hidden not in html.partition("<main>")[2]


@pytest.mark.parametrize(
    ("values", "ancestors"),
    [
        (None, "frame-ancestors 'none'"),
        ({"who": "nobody"}, "frame-ancestors 'none'"),
        ({"who": "anybody"}, "frame-ancestors *"),
        (
            {"who": "listed", "hosts": "https://www.valbrune.example/agenda\nmairie.novalles.example:8443\n"},
            "frame-ancestors 'self' https://www.valbrune.example https://mairie.novalles.example:8443",
        ),
        ({"who": "listed", "hosts": "x; script-src *"}, "frame-ancestors 'none'"),
    ],
)
def test_the_site_says_who_may_frame_it(week, values, ancestors):
    if values:
        Embedding.objects.create(site=Site.objects.get(is_default_site=True), **values)
    response = embedded(week)
    assert response.headers["Content-Security-Policy"].endswith(ancestors)
    assert "X-Frame-Options" not in response.headers


@pytest.mark.parametrize(
    "hosts", ["", "pas une adresse", "https://x.example;script-src", "ftp://x.example", "https://["]
)
def test_a_list_that_nobody_can_read_is_refused(hosts):
    with pytest.raises(ValidationError) as refusal:
        Embedding(who="listed", hosts=hosts).clean()
    assert list(refusal.value.message_dict) == ["hosts"]


def test_what_not_everybody_may_read_is_not_there(week):
    missing = embedded(home_page())
    PageViewRestriction.objects.create(page=week, restriction_type="login")
    closed = embedded(week)
    assert (missing.status_code, closed.status_code) == (404, 404)
    assert "Café" not in closed.content.decode()
    assert closed.headers["Cache-Control"] == "private, no-store"
