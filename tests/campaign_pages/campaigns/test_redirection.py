"""A campaign that is over leads to the page that takes its place, and never nowhere."""

import datetime

import pytest
import time_machine
from django.db import connection
from django.test import RequestFactory
from django.test.utils import CaptureQueriesContext
from wagtail.models import PageViewRestriction

from tests.campaign_pages.campaigns.test_campaign_form import posted
from tests.campaign_pages.campaigns.test_campaign_page import CALENDAR
from tests.factories.pages import campaign, campaign_index

pytestmark = pytest.mark.django_db

OPEN, CLOSED, ARCHIVED = "2027-02-01", "2027-07-05", "2027-09-05"


def visit(client, page, day, query=""):
    with time_machine.travel(f"{day}T12:00:00+02:00", tick=False):
        return client.get(page.url + query)


@pytest.fixture
def index():
    return campaign_index()


@pytest.fixture
def following(index):
    return campaign(index, title="La suivante", slug="suivante")


@pytest.mark.parametrize(
    ("redirect_from", "day", "leads"),
    [
        ("closed", OPEN, False),
        ("closed", CLOSED, True),
        ("closed", ARCHIVED, True),
        ("archived", OPEN, False),
        ("archived", CLOSED, False),
        ("archived", ARCHIVED, True),
    ],
)
def test_a_campaign_leads_on_from_the_chosen_phase(client, index, following, redirect_from, day, leads):
    page = campaign(index, slogan="Une place", redirect_page=following, redirect_from=redirect_from, **CALENDAR)

    response = visit(client, page, day)

    if leads:
        assert (response.status_code, response.headers["Location"]) == (302, following.url)
    else:
        assert "Une place" in response.content.decode()


def test_the_source_of_a_visit_is_kept(client, index, following):
    page = campaign(index, redirect_page=following, **CALENDAR)

    response = visit(client, page, ARCHIVED, "?source=abribus")

    assert response.headers["Location"] == f"{following.url}?source=abribus"


@pytest.mark.parametrize("lost", ["unpublished", "deleted", "itself", "private", "two that name each other"])
def test_without_a_page_to_lead_to_the_campaign_is_shown(client, index, following, lost):
    page = campaign(index, slogan="Une place", redirect_page=following, **CALENDAR)
    if lost == "unpublished":
        following.unpublish()
    elif lost == "deleted":
        following.delete()
    elif lost == "itself":
        page.redirect_page = page
        page.save()
    elif lost == "private":
        PageViewRestriction.objects.create(page=following, restriction_type="login")
    else:
        for name, value in {**CALENDAR, "redirect_page": page}.items():
            setattr(following, name, value)
        following.save()

    assert "Une place" in visit(client, page, ARCHIVED).content.decode()


def test_a_page_replaced_in_turn_is_followed_to_the_last(client, index, following):
    between = campaign(index, slug="entre", redirect_page=following, **CALENDAR)
    page = campaign(index, slug="premiere", redirect_page=between, **CALENDAR)

    assert visit(client, page, ARCHIVED).headers["Location"] == following.url


@pytest.mark.parametrize("mode", ["", "archived", "closed"])
def test_a_preview_never_leads_away(index, following, mode):
    page = campaign(index, slogan="Une place", redirect_page=following, redirect_from="closed", **CALENDAR)

    with time_machine.travel(datetime.datetime(2027, 9, 5, 12, tzinfo=datetime.UTC), tick=False):
        html = page.make_preview_request(RequestFactory().get("/"), mode).render().content.decode()

    assert "Une place" in html


def test_an_editor_cannot_choose_the_campaign_itself(admin_client, index):
    page = campaign(index, slogan="Une place")

    response = admin_client.post(
        f"/admin/pages/{page.pk}/edit/",
        posted(slug=page.slug, redirect_page=page.pk, **{"action-publish": "publish"}),
    )

    assert list(response.context["form"].errors) == ["redirect_page"]


@pytest.mark.parametrize(("day", "is_named"), [(CLOSED, True), (ARCHIVED, False)])
def test_while_it_leads_away_neither_the_list_nor_the_sitemap_names_it(client, index, following, day, is_named):
    page = campaign(index, title="La première", slug="premiere", redirect_page=following, **CALENDAR)

    with time_machine.travel(f"{day}T12:00:00+02:00", tick=False):
        cards = client.get(index.url).content.decode()
        named = [each["location"] for each in page.get_sitemap_urls()]

    assert ("La première" in cards) is is_named
    assert named == ([page.full_url] if is_named else [])
    assert "La suivante" in cards


def test_one_that_leads_nowhere_stays_in_the_list_and_the_sitemap(client, index, following):
    following.unpublish()
    page = campaign(index, title="La première", slug="premiere", redirect_page=following, **CALENDAR)

    with time_machine.travel(f"{ARCHIVED}T12:00:00+02:00", tick=False):
        cards = client.get(index.url).content.decode()
        named = [each["location"] for each in page.get_sitemap_urls()]

    assert "La première" in cards
    assert named == [page.full_url]


def test_the_list_costs_the_same_for_one_that_leads_away_and_for_three(client, index, following):
    def cost():
        with time_machine.travel(f"{ARCHIVED}T12:00:00+02:00", tick=False), CaptureQueriesContext(connection) as asked:
            cards = client.get(index.url).content.decode()
        assert "La suivante" in cards
        assert "Ancienne" not in cards
        return len(asked)

    campaign(index, title="Ancienne 1", slug="ancienne-1", redirect_page=following, **CALENDAR)
    cost()
    for_one = cost()
    for number in (2, 3):
        campaign(index, title=f"Ancienne {number}", slug=f"ancienne-{number}", redirect_page=following, **CALENDAR)

    assert cost() == for_one
