"""The tables of a report as files."""

import csv
import io

import pytest
from django.urls import reverse

from tests.factories.candidates import LeadFactory
from tests.factories.channels import channel_link
from tests.factories.pages import campaign, campaign_index
from tests.factories.reports import at, came, meeting, visited

pytestmark = pytest.mark.django_db


@pytest.fixture
def page(clock):
    return campaign(campaign_index(), title="Famille d’accueil", slug="famille")


def file(client, page, part):
    answer = client.get(reverse("campaign_pages_report_file", args=[page.pk, part]))
    text = b"".join(answer.streaming_content).decode("utf-8-sig")
    return answer, list(csv.reader(io.StringIO(text), delimiter=";"))


def test_every_link_has_its_line_also_one_that_nobody_followed(admin_client, page):
    visited(channel_link(page, code="abri", name="=SOMME(A1)", cost="12.50", area="Vallée"), 4)
    channel_link(page, code="muet", name="Relais muet", kind="town_hall")
    LeadFactory.create_batch(5, campaign=page, source="abri", path="post", stage="interview", first_name="Apolline")
    LeadFactory(campaign=page, heard="radio")
    came(meeting(page), 3)
    answer, lines = file(admin_client, page, "channels")
    assert answer["Content-Disposition"] == 'attachment; filename="famille-canaux-2026-11-30.csv"'
    assert lines[0][:9] == [
        *("Canal", "Relais ou emplacement", "Code", "Secteur", "Du", "Au"),
        *("Visites", "Candidats", "Venues en réunion"),
    ]
    assert [line[:9] for line in lines[1:]] == [
        ["Abribus", "'=SOMME(A1)", "abri", "Vallée", "", "", "4", "5", "0"],
        ["Mairie", "Relais muet", "muet", "", "", "", "0", "0", "0"],
        ["Sans lien", "À la radio ou à la télévision", "", "", "", "", "0", "1", "0"],
        ["Sans lien", "Personnes venues à une réunion", "", "", "", "", "0", "0", "3"],
    ]
    heading = lines[0].index("Entretien")
    assert (lines[1][heading], lines[1][-2:]) == ("5", ["12,50", "2,50"])
    # A stage of the other way is nobody's, not nobody.
    assert lines[1][lines[0].index("Agrément demandé")] == ""
    assert "Apolline" not in str(lines)
    assert {len(line) for line in lines} == {len(lines[0])}


def test_weeks_are_listed_without_end(admin_client, page):
    LeadFactory(campaign=page, received_at=at(2024, 11, 27))
    LeadFactory(campaign=page, received_at=at(2026, 11, 27))
    _answer, lines = file(admin_client, page, "weeks")
    assert (lines[1], lines[-1], len(lines)) == (["2024-11-25", "0", "1"], ["2026-11-23", "0", "1"], 106)


def test_small_numbers_are_hidden_in_the_file_too(admin_client, page):
    LeadFactory.create_batch(9, campaign=page, territory="Nord")
    LeadFactory.create_batch(6, campaign=page, territory="Sud")
    LeadFactory.create_batch(2, campaign=page, territory="Est")
    _answer, lines = file(admin_client, page, "territories")
    hidden = "moins de 5, ou masqué"
    assert [line[1:3] for line in lines[1:4]] == [["Nord", "9"], ["Sud", hidden], ["Est", hidden]]


def test_a_file_that_does_not_exist_is_not_found(admin_client, page):
    answer = admin_client.get(reverse("campaign_pages_report_file", args=[page.pk, "names"]))
    assert (answer.status_code, "Famille" in answer.content.decode()) == (404, False)
