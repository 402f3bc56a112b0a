"""Stored streams with holes: a ``null`` for a block, or for any part of one, costs the page that part and no more."""

import copy
import json

import pytest
from django.db import connection

from campaign_pages.blocks.stream import names_in
from campaign_pages.models import CampaignPage, PressReleasePage
from campaign_pages.neutral.hidden import hidden_on
from tests.campaign_pages.composed.stock import Stock
from tests.factories.branding import identity
from tests.factories.jobs import job_index
from tests.factories.pages import campaign, campaign_index, home_page, text
from tests.factories.press import press_room, release

pytestmark = pytest.mark.django_db

REST = text("<p>Tout le reste de la page</p>")


def places_in(value, way=()):
    """Yield the way to everything inside a raw value, itself included."""
    yield way
    parts = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for name, part in parts:
        yield from places_in(part, (*way, name))


def with_a_hole(value, way):
    if not way:
        return None
    value = copy.deepcopy(value)
    around = value
    for name in way[:-1]:
        around = around[name]
    around[way[-1]] = None
    return value


def store(page, blocks):
    """Write the stream as an import does: past every block, straight into the row."""
    table, key = type(page)._meta.db_table, type(page)._meta.pk.column
    with connection.cursor() as cursor:
        cursor.execute(f"UPDATE {table} SET body = %s WHERE {key} = %s", [json.dumps(blocks), page.pk])
    return type(page).objects.get(pk=page.pk)


def holed(name, value):
    return [{"type": name, "value": with_a_hole(value, way)} for way in places_in(value)]


@pytest.fixture
def things():
    identity()
    return Stock(1, campaign(campaign_index(), title="Le métier", slug="le-metier"), job_index())


@pytest.mark.parametrize("name", [*names_in("campaign")])
def test_a_campaign_shows_the_rest(client, things, name):
    blocks = holed(name, things.words(name))
    whole = {"type": "quotation", "value": {"quotation": None, "achievement": True}}
    page = campaign(slug="trouee", body=[], parent=things.target.get_parent())

    page = store(page, [*blocks, whole, REST])
    html = client.get(page.url).content.decode()

    assert html.count("Tout le reste de la page") == 1
    assert ">None<" not in html
    assert isinstance(page.warnings(), list)
    assert [hidden.page.pk for hidden in hidden_on(home_page().get_site())].count(page.pk) <= 1
    assert "Tout le reste de la page" in page.body.stream_block.get_searchable_content(page.body)


def test_so_does_a_section_with_holes_in_what_it_holds(client, things):
    inside = [block for name in names_in("section") for block in holed(name, things.words(name))]
    page = campaign(slug="trouee", body=[], parent=things.target.get_parent())

    page = store(page, [{"type": "section", "value": {"heading": "Une section", "content": [*inside, REST]}}])

    assert client.get(page.url).content.decode().count("Tout le reste de la page") == 1


def test_so_does_a_press_release(client, things):
    page = store(release(press_room()), [*holed("media_plan", things.words("media_plan")), REST])

    assert isinstance(page, PressReleasePage)
    assert client.get(page.url).content.decode().count("Tout le reste de la page") == 1


def test_the_form_opens_and_saving_keeps_what_was_there(admin_client, things):
    page = campaign(slug="trouee", body=[], parent=things.target.get_parent())
    page = store(page, [{"type": "text", "value": None}, {"type": "hero", "value": {"tone": None}}, REST])

    form = admin_client.get(f"/admin/pages/{page.pk}/edit/").content.decode()
    page.save_revision().publish()

    assert "Tout le reste de la page" in form
    assert [block.block_type for block in CampaignPage.objects.get(pk=page.pk).body] == ["hero", "text"]
