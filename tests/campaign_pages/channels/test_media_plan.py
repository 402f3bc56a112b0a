"""The media plan of a press or relay page is filled from the channel links of a campaign that are public."""

import datetime

import pytest
from bs4 import BeautifulSoup
from django.db import connection
from django.test.utils import CaptureQueriesContext

from campaign_pages.models import RelayPage
from tests.campaign_pages.blocks.printing import moment, words
from tests.factories.channels import channel_link
from tests.factories.neutral import other_site
from tests.factories.pages import campaign, home_page
from tests.factories.press import release

pytestmark = pytest.mark.django_db
TYPED = {"kind": "press", "support": "L’Écho", "starts": moment("2026-05-20"), "ends": moment(None)}


def plan(chosen, *typed, heading="Où nous voir"):
    value = {"heading": heading, "campaign": chosen and chosen.pk, "appearances": list(typed)}
    return {"type": "media_plan", "value": value}


def relay(*blocks):
    return home_page().add_child(instance=RelayPage(title="Relayer", slug="relayer", body=list(blocks)))


def shown(client, page):
    return BeautifulSoup(client.get(page.url).content, "html.parser")


def groups(client, page):
    return [words(group) for group in shown(client, page).select(".cp-media-plan__group")]


def public_link(page, **values):
    return channel_link(page, is_public=True, **values)


def test_public_links_stand_beside_what_was_typed_in_the_order_of_time(client):
    page = campaign()
    days = {"starts_on": datetime.date(2026, 6, 1), "ends_on": datetime.date(2026, 6, 30)}
    public_link(page, kind="bus_shelter", name="Abribus de la vallée", area="Haute vallée", cost=1234, **days)
    public_link(page, kind="press", name="La Gazette", starts_on=datetime.date(2026, 5, 12))
    public_link(page, kind="town_hall", name="Mairie de Montclair", code="mairie-secrete")
    public_link(page, kind="flyer", name="Boîtes aux lettres", starts_on=datetime.date(2026, 7, 1))
    relay_page = relay(plan(page, TYPED))

    assert groups(client, relay_page) == [
        "Presse La Gazette 12 mai 2026 L’Écho 20 mai 2026",
        "Affichage Abribus de la vallée 1er juin 2026 – 30 juin 2026, Haute vallée "
        "Boîtes aux lettres 1er juillet 2026 Dépliant",
        "Ailleurs Mairie de Montclair",
    ]
    text = shown(client, relay_page).get_text()
    assert [secret for secret in ("1234", "1 234", "mairie-secrete") if secret in text] == []


def test_links_of_others_and_links_that_are_not_public_stay_out(client):
    page, decoy = campaign(), campaign(home_page(), slug="autre")
    there = other_site("deux-rives.example")
    public_link(page, kind="radio", name="Radio Combe")
    channel_link(page, kind="radio", name="Radio interne")
    public_link(decoy, kind="radio", name="Radio d’une autre campagne")
    public_link(page, kind="radio", name="Radio d’un autre site", site=there)
    public_link(campaign(there.root_page, slug="la-bas"), kind="radio", name="Radio là-bas", site=there)

    assert groups(client, relay(plan(page))) == ["Radio Radio Combe"]


def test_what_was_typed_is_not_said_a_second_time_by_a_link(client):
    page = campaign()
    public_link(page, kind="press", name="L’ÉCHO", area="Partout")
    assert groups(client, relay(plan(page, TYPED))) == ["Presse L’Écho 20 mai 2026"]


def test_without_a_campaign_no_link_is_asked_for(client):
    page = campaign()
    public_link(page, kind="radio", name="Radio Combe")
    assert groups(client, relay(plan(None, TYPED))) == ["Presse L’Écho 20 mai 2026"]


@pytest.mark.parametrize("is_live", [True, False])
def test_a_plan_without_a_line_prints_no_heading(client, is_live):
    page = campaign(live=is_live)
    channel_link(page, name="Pas public")
    if not is_live:
        public_link(page, name="Campagne en brouillon")
    text = shown(client, relay(plan(page))).get_text()
    assert [said for said in ("Où nous voir", "Pas public", "en brouillon") if said in text] == []


def test_three_links_cost_as_one(client):
    page = campaign()
    relay_page = relay(plan(page))
    counted = []
    for number in range(3):
        public_link(page, kind="poster", name=f"Affiche {number}")
        client.get(relay_page.url)
        with CaptureQueriesContext(connection) as queries:
            assert f"Affiche {number}" in client.get(relay_page.url).content.decode()
        counted.append(len(queries))
    assert len(set(counted)) == 1


def test_a_press_release_has_it_too(client):
    page = campaign()
    public_link(page, kind="radio", name="Radio Combe", area="Haute vallée")
    channel_link(page, kind="radio", name="Radio interne")
    assert groups(client, release(body=[plan(page)])) == ["Radio Radio Combe Haute vallée"]
