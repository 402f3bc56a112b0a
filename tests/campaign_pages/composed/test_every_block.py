"""A page that holds every block there is, inside and outside a section, stays cheap."""

import pytest
from bs4 import BeautifulSoup
from django.db import connection
from django.test.utils import CaptureQueriesContext

from campaign_pages.blocks.stream import names_in
from tests.campaign_pages.composed.stock import Stock
from tests.factories.branding import identity
from tests.factories.directory import (
    PressContactFactory,
)
from tests.factories.facts import KeyFigureFactory
from tests.factories.jobs import job_index
from tests.factories.knowledge import PlanFactory
from tests.factories.pages import campaign, campaign_index, link, section
from tests.factories.pictures import picture_value
from tests.factories.press import press_room, release, release_photo

pytestmark = pytest.mark.django_db


@pytest.fixture
def stock():
    identity()
    index, sheets = campaign_index(), job_index()
    target = campaign(index, title="Le métier", slug="le-metier")

    def of(entries):
        return Stock(entries, target, sheets)

    return of


def body_of(stream, stock):
    """Every block of a stream that stands outside sections, and all that a section may hold in one."""
    names = [name for name in names_in(stream) if name != "section"]
    inside = [{"type": name, "value": stock.words(name)} for name in names_in("section")]
    head = [name for name in names if name == "hero"]
    rest = [name for name in names if name != "hero"]
    whole = section("Tout dedans", *inside, picture=picture_value(stock.picture()), layout="split", width="wide")
    outside = [{"type": name, "value": stock.words(name)} for name in [*head, *rest]]
    return [*outside, {"type": "section", "value": stock.words("section")}, whole]


def visit(client, page):
    client.get(page.url)  # pictures are made at the first visit
    with CaptureQueriesContext(connection) as asked:
        html = BeautifulSoup(client.get(page.url).content, "html.parser")
    return len(asked), html


def missing_in(html, stream):
    """The blocks of a stream that are printed nowhere in the page."""
    names = {*names_in(stream), *names_in("section")} - {"section", "reusable_section"}
    return [
        name
        for name in names
        if not html.select(", ".join(f"[class*={app}-{name.replace('_', '-')}]" for app in ("cp", "ts")))
    ]


def test_a_campaign_of_every_block_costs_little_whatever_their_length(client, stock):
    costs = []
    for entries in (1, 3):
        things = stock(entries)
        page = campaign(
            things.target.get_parent().specific,
            body=body_of("campaign", things),
            actions=[{"type": "link", "value": things.link()}, link("Les étapes", "#les-etapes")],
            goal_figure=KeyFigureFactory(),
            plan=PlanFactory(),
        )
        cost, html = visit(client, page)
        assert missing_in(html, "campaign") == []
        assert len(html.select(".cp-faq details")) == 2 * 3 * entries
        costs.append(cost)

    assert costs[0] == costs[1]
    assert costs[0] <= 40


def test_so_does_a_press_release_of_every_block(client, stock):
    room = press_room()
    costs = []
    for entries in (1, 3):
        things = stock(entries)
        page = release(
            room,
            body=body_of("press", things),
            press_contact=PressContactFactory(),
            campaign=things.target,
            photos=things.each(lambda things=things: release_photo(things.picture())),
        )
        cost, html = visit(client, page)
        assert missing_in(html, "press") == []
        costs.append(cost)

    assert costs[0] == costs[1]
    assert costs[0] <= 40
