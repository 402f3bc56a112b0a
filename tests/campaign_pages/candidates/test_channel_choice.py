"""Somebody entered by hand is counted with the poster that brought them."""

import pytest
from django.urls import reverse

from campaign_pages.models import Lead
from tests.campaign_pages.candidates.desk_pages import page_of, recruiter
from tests.factories.candidates import carer, recruiting
from tests.factories.channels import channel_link

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("clock")]
ADDRESS = "campaign_pages_lead_by_hand"


@pytest.fixture
def stand(client):
    """A campaign with a stand, of the one profession that it recruits for, whose recruiter is signed in."""
    client.force_login(recruiter())
    return channel_link(recruiting(carer(), title="Famille d’accueil"), name="Stand du salon", kind="event")


def enter(client, link, campaign):
    typed = {"campaign": campaign.pk, "first_name": "Alix", "phone": "04 65 71 00 00", "informed": "on"}
    return client.post(reverse(ADDRESS), {**typed, "channel": link.pk if link else ""})


def choices(client):
    return page_of(client.get(reverse(ADDRESS))).select_one("select[name=channel]")


def test_the_channel_is_kept_as_if_the_form_had_carried_it(client, admin_client, stand):
    enter(client, stand, stand.campaign)
    assert Lead.objects.get().source == stand.code
    report = page_of(admin_client.get(reverse("campaign_pages_report", args=[stand.campaign_id])))
    relays = report.find(attrs={"aria-labelledby": "report-relays-caption"})
    assert [cell.get_text(strip=True) for cell in relays.select("tbody td")][1] == "1"


def test_without_a_channel_none_is_invented(client, stand):
    enter(client, None, stand.campaign)
    assert Lead.objects.get().source == ""


def test_a_link_of_another_campaign_is_refused_at_its_field_and_nothing_typed_is_lost(client, stand):
    other = channel_link(recruiting(carer(), title="Autre campagne"), name="Abribus")
    answer = page_of(enter(client, other, stand.campaign))
    assert "Ce lien court appartient à une autre campagne." in answer.get_text()
    assert answer.select_one("input[name=first_name]")["value"] == "Alix"
    assert not Lead.objects.exists()


def test_the_links_stand_under_their_campaign_where_there_are_several(client, stand):
    alone = [option.get_text() for option in choices(client).select("option")]
    assert alone == ["–", "Stand du salon (Événement ou stand)"]
    assert not choices(client).select("optgroup")
    channel_link(recruiting(carer(), title="Autre campagne"), name="Abribus")
    groups = {group["label"]: group.get_text(strip=True) for group in choices(client).select("optgroup")}
    assert groups == {"Autre campagne": "Abribus (Abribus)", "Famille d’accueil": "Stand du salon (Événement ou stand)"}
