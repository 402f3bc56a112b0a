"""Small numbers of a relay that is a place are hidden; what its channel brought in all never is."""

import csv
import io

import pytest
from bs4 import BeautifulSoup
from django.urls import reverse

from tests.factories.candidates import LeadFactory
from tests.factories.channels import channel_link
from tests.factories.pages import campaign, campaign_index
from tests.factories.reports import came, meeting, visited

pytestmark = pytest.mark.django_db
HIDDEN = "masqué"


@pytest.fixture
def page(clock):
    return campaign(campaign_index(), title="Famille d’accueil", slug="famille")


def town_hall(page, code, **values):
    return channel_link(page, code=code, name=f"Mairie de {code.capitalize()}", kind="town_hall", **values)


def candidates(page, source, number, stage="contacted"):
    LeadFactory.create_batch(number, campaign=page, source=source, path="carer", stage=stage)


def table(client, page, key):
    """{name: cells} of a table of the report, and its headings."""
    shown = BeautifulSoup(client.get(reverse("campaign_pages_report", args=[page.pk])).content, "html.parser")
    found = shown.find(attrs={"aria-labelledby": f"{key}-caption"})
    headings = [each.get_text(strip=True) for each in found.select("thead th")][1:]
    rows = {}
    for row in found.select("tbody tr, tfoot tr"):
        name = row.th.find(string=True, recursive=False).strip()
        rows[name] = dict(zip(headings, (cell.get_text(strip=True) for cell in row.select("td")), strict=True))
    return rows


def file(client, page):
    answer = client.get(reverse("campaign_pages_report_file", args=[page.pk, "channels"]))
    text = b"".join(answer.streaming_content).decode("utf-8-sig")
    return {line["Code"]: line for line in csv.DictReader(io.StringIO(text), delimiter=";")}


def test_the_stages_of_a_small_town_hall_are_hidden_and_its_visits_are_not(admin_client, page):
    visited(town_hall(page, "roc"), 7)
    town_hall(page, "vaux")
    channel_link(page, code="radio", name="Radio Vallée", kind="radio")
    candidates(page, "roc", 1, "recruited")
    candidates(page, "vaux", 6)
    candidates(page, "radio", 1, "recruited")
    came(meeting(page), 2, source="roc")
    relays = table(admin_client, page, "report-relays")
    roc, vaux = relays["Mairie de Roc"], relays["Mairie de Vaux"]
    assert (roc["Visites"], roc["Contact pris"], roc["Recrutement"], roc["Venues en réunion"]) == (
        "7",
        HIDDEN,
        HIDDEN,
        HIDDEN,
    )
    # The other one is hidden with it: the sum of the channel would tell the first.
    assert (vaux["Contact pris"], vaux["Recrutement"]) == (HIDDEN, HIDDEN)
    # The radio is no place.
    assert relays["Radio Vallée"]["Recrutement"] == "1"
    kinds = table(admin_client, page, "report-kinds")
    assert (kinds["Mairie"]["Contact pris"], kinds["Mairie"]["Recrutement"], kinds["Total"]["Recrutement"]) == (
        "7",
        "1",
        "2",
    )


def test_large_numbers_of_a_town_hall_are_shown(admin_client, page):
    for code in ("roc", "vaux"):
        town_hall(page, code)
        candidates(page, code, 5)
    relays = table(admin_client, page, "report-relays")
    assert {cells["Contact pris"] for cells in relays.values()} == {"5"}
    assert {cells["Recrutement"] for cells in relays.values()} == {"0"}


def test_the_only_relay_of_a_channel_is_the_channel_and_hides_nothing(admin_client, page):
    town_hall(page, "roc")
    candidates(page, "roc", 2)
    assert table(admin_client, page, "report-relays")["Mairie de Roc"]["Contact pris"] == "2"


def test_the_file_hides_the_same(admin_client, page):
    town_hall(page, "roc")
    town_hall(page, "vaux")
    channel_link(page, code="abri", name="Abribus", area="Montclair")
    channel_link(page, code="ligne", name="Ligne 4")
    for code in ("roc", "vaux", "abri", "ligne"):
        candidates(page, code, 2, "meeting")
    lines = file(admin_client, page)
    reached = {code: line["Réunion d’information"] for code, line in lines.items()}
    hidden = "moins de 5, ou masqué"
    assert reached == {"roc": hidden, "vaux": hidden, "abri": hidden, "ligne": "2"}
    assert lines["roc"]["Entretien"] == ""


def test_a_town_hall_whose_people_were_not_called_does_not_tell_of_the_others(admin_client, page):
    for code in ("roc", "vaux"):
        town_hall(page, code)
    candidates(page, "roc", 6, "new")
    candidates(page, "vaux", 4)
    candidates(page, "vaux", 3, "recruited")
    relays = table(admin_client, page, "report-relays")
    assert [cells["Recrutement"] for cells in relays.values()] == [HIDDEN, HIDDEN]
    # With “0” there, all that the channel recruited came by the other.
    assert relays["Mairie de Roc"]["Contact pris"] == HIDDEN
    lines = file(admin_client, page)
    assert [lines[code]["Contact pris"] for code in ("roc", "vaux")] == ["moins de 5, ou masqué"] * 2


def test_a_town_hall_that_brought_nobody_has_plain_zeros(admin_client, page):
    for code in ("roc", "vaux", "clair"):
        town_hall(page, code)
    for code in ("roc", "vaux"):
        candidates(page, code, 2, "meeting")
    visited(town_hall(page, "bois"), 7)
    hidden = {name: cells["Contact pris"] for name, cells in table(admin_client, page, "report-relays").items()}
    assert hidden == {"Mairie de Roc": HIDDEN, "Mairie de Vaux": HIDDEN, "Mairie de Bois": "0"}
    lines = file(admin_client, page)
    assert [lines["clair"][name] for name in ("Candidats", "Contact pris", "Recrutement")] == ["0", "0", "0"]
    assert lines["vaux"]["Contact pris"] == "moins de 5, ou masqué"


def test_the_note_says_why_only_where_something_is_hidden(admin_client, page):
    town_hall(page, "roc")
    town_hall(page, "vaux")
    candidates(page, "roc", 5)
    why = "Masqué pour un relais qui est un lieu"
    address = reverse("campaign_pages_report", args=[page.pk])
    assert why not in admin_client.get(address).content.decode()
    candidates(page, "roc", 1, "recruited")
    assert why in admin_client.get(address).content.decode()
