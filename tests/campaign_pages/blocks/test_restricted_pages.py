"""What a public page names and not everybody may open: neither its address nor its title is printed."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from wagtail.models import PageViewRestriction

from campaign_pages.blocks.links import LinkBlock
from tests.factories.jobs import job_index, job_sheet
from tests.factories.knowledge import GlossaryTermFactory, PlanFactory
from tests.factories.pages import campaign, campaign_index, policy, section, text
from tests.factories.professions import ProfessionFactory

pytestmark = pytest.mark.django_db


def restrict(page, kind=PageViewRestriction.LOGIN):
    PageViewRestriction.objects.create(page=page, restriction_type=kind, password="sésame")


def naming(*pages):
    """One block of each kind that names a page, for each page."""
    blocks = []
    for page in pages:
        target = {"label": "", "page": page.pk, "document": None, "address": ""}
        blocks += [
            text(f'<p>Lire <a linktype="page" id="{page.pk}">la suite</a>.</p>'),
            {"type": "call_to_action", "value": {"heading": "Venez", "links": [{**target, "label": "J’y vais"}]}},
            {"type": "other_ways", "value": {"ways": [{**target, "sentence": "<p>Un relais</p>"}]}},
            {"type": "related_links", "value": {"links": [target]}},
            {"type": "professions", "value": {"professions": [ProfessionFactory(page=page).pk]}},
            {"type": "glossary", "value": {"terms": [GlossaryTermFactory(page=page).pk]}},
        ]
    return blocks


def read(client, page):
    client.get(page.url)
    with CaptureQueriesContext(connection) as asked:
        html = client.get(page.url).content.decode()
    return html, len(asked)


@pytest.fixture
def places():
    """A list of campaigns for everybody, and one for those who are logged in, each with a campaign."""
    everybody, staff = campaign_index(), campaign_index(title="Intranet", slug="intranet")
    restrict(staff)
    return everybody, campaign(staff, title="Note interne", slug="note-interne"), campaign(everybody, slug="publique")


def test_what_a_restricted_page_says_and_where_it_is_stays_behind_its_door(client, places):
    everybody, internal, public = places

    html, _cost = read(client, campaign(everybody, body=naming(internal, public)))

    assert "/publique/" in html
    assert "note-interne" not in html
    assert "Note interne" not in html


@pytest.mark.parametrize("kind", [PageViewRestriction.LOGIN, PageViewRestriction.PASSWORD])
def test_a_restriction_of_its_own_counts_and_so_does_that_of_what_an_alias_repeats(client, places, kind):
    everybody, _internal, public = places
    restrict(public, kind)
    alias = public.create_alias(parent=everybody, update_slug="jumelle")

    html, _cost = read(client, campaign(everybody, slug="lue", body=naming(public, alias)))

    assert "Lire" in html
    assert [slug for slug in ("/publique/", "/jumelle/") if slug in html] == []


def test_pages_behind_one_door_link_to_each_other(client, admin_client, places):
    _everybody, internal, _public = places
    staff = internal.get_parent()
    elsewhere = campaign_index(title="Direction", slug="direction")
    restrict(elsewhere)
    further = campaign(elsewhere, slug="plus-loin")

    html, _cost = read(admin_client, campaign(staff, slug="sommaire", body=naming(internal, further)))

    assert "/intranet/note-interne/" in html
    assert "/plus-loin/" not in html


def test_three_restricted_pages_cost_as_many_queries_as_none(client, places):
    everybody, internal, public = places
    others = [campaign(internal.get_parent(), slug=f"note-{n}") for n in range(2)]

    html, cost_of_none = read(client, campaign(everybody, slug="sans", body=naming(public)))
    _html, cost_of_three = read(client, campaign(everybody, slug="avec", body=naming(public, internal, *others)))

    assert html.count("/publique/") > 3
    assert cost_of_three == cost_of_none


def test_a_link_that_no_page_has_fetched_asks_by_itself(places):
    _everybody, internal, public = places
    href = [LinkBlock().to_python({"label": "Lire", "page": page.pk}).get_href() for page in (internal, public)]

    assert href[0] == ""
    assert href[1].endswith("/publique/")


def test_a_plan_and_a_job_sheet_name_no_campaign_behind_a_door(client, places):
    _everybody, internal, public = places
    plan, profession = PlanFactory(), ProfessionFactory()
    for page in (internal, public):
        page.plan = plan
        page.profession_rows.create(profession=profession)
        page.save()
    pages = [policy(plan=plan), job_sheet(job_index(), profession=profession)]

    for html, _cost in (read(client, page) for page in pages):
        assert "/publique/" in html
        assert "note-interne" not in html


def test_inside_a_section_it_is_hidden_too(client, places):
    everybody, internal, public = places

    html, _cost = read(client, campaign(everybody, body=[section("Tout", *naming(internal, public))]))

    assert "/publique/" in html
    assert "note-interne" not in html
