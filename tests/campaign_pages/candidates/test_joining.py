"""Two entries that are one person: proposed, compared, and joined by a person."""

import datetime

import pytest
import time_machine
from django.urls import reverse
from django.utils import translation
from wagtail.models import ModelLogEntry

from campaign_pages import days
from campaign_pages.candidates import leads, mails
from campaign_pages.candidates.erasing import erase_lead
from campaign_pages.candidates.joining import join
from campaign_pages.models import Lead, OutgoingMail
from tests.campaign_pages.candidates.desk_pages import at, page_of
from tests.factories.candidates import LeadFactory

LIST = "/admin/campaign-pages/candidates/"
pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def clock():
    with translation.override("fr"), time_machine.travel("2026-11-02T10:00:00+01:00", tick=False) as traveller:
        yield traveller


def joining(lead, other):
    return reverse("campaign_pages_lead_join", args=[lead.pk, other.pk])


def test_the_same_person_is_proposed_compared_and_joined_by_a_person(client, desk):
    lead = LeadFactory(first_name="Alix", mail="alix@exemple.fr", phone="", place="Montclair", pool=True)
    other = LeadFactory(
        first_name="Alice", mail="ALIX@exemple.fr", phone="+33465710000", source="abri", stage="contacted"
    )
    leads.note(other, "Déjà appelée", desk)
    decoy = LeadFactory(first_name="Leurre", mail="autre@exemple.fr")
    link = page_of(client.get(at(lead))).select_one(f'a[href="{joining(lead, other)}"]')
    assert "Alice" in link.get_text()
    page = page_of(client.get(link["href"]))
    assert Lead.objects.count() == 3
    told = {
        row.select_one("th").get_text(): [cell.get_text(" ", strip=True) for cell in row.select("td")]
        for row in page.select("tbody tr")
    }
    assert told["Prénom"] == ["Alix", "Alice (disparaît)", "Alix"]
    assert told["Téléphone"][1:] == ["04\u00a065\u00a071\u00a000\u00a000"] * 2
    assert told["Étape"] == ["Nouveau", "Contact pris", "Contact pris"]
    assert told["Accord pour être recontacté plus tard"][2] == "non"
    assert told["Commune ou code postal"] == ["Montclair", "–", "Montclair"]
    sentence = page.get_text(" ", strip=True)
    assert "il n’y a pas de retour" in sentence
    assert "prénom" in sentence.split("disparaît, car", 1)[1]
    assert "Leurre" not in sentence
    for address in (joining(lead, decoy), f"{LIST}{lead.pk}/join/x/", f"{LIST}{lead.pk}/join/{10**30}/"):
        assert client.post(address).status_code == 404
    client.post(joining(lead, other))
    lead.refresh_from_db()
    assert (lead.phone, lead.source, lead.pool, lead.stage) == ("+33465710000", "abri", False, "contacted")
    assert "Déjà appelée" in [step.note for step in lead.steps.all()]
    assert set(Lead.objects.all()) == {lead, decoy}


@pytest.mark.parametrize(("own", "others"), [(None, "2026-10-28"), ("2026-11-04", "2026-10-28"), ("2026-10-28", None)])
def test_the_earlier_promise_of_an_answer_holds(client, desk, own, others):
    known = {"first_name": "Alix", "mail": "alix@exemple.fr", "phone": ""}
    lead = LeadFactory(reply_by=own, **known)
    other = LeadFactory(reply_by=others, last_contact_at="2026-10-20T10:00+02:00", **known)
    page = page_of(client.get(joining(lead, other)))
    assert "28\u00a0octobre\u00a02026" in page.get_text()
    # One of two days goes with nothing that anybody would have to note first.
    assert "disparaît, car" not in page.get_text()
    client.post(joining(lead, other))
    lead.refresh_from_db()
    assert lead.reply_by == datetime.date(2026, 10, 28)
    assert list(Lead.objects.unanswered(days.today())) == [lead]


def test_a_promise_that_was_kept_is_none_any_more(client, desk):
    lead = LeadFactory(mail="alix@exemple.fr", reply_by="2026-11-04")
    other = LeadFactory(mail="alix@exemple.fr", reply_by="2026-10-20", stage="stopped", stopped_reason="later")
    client.post(joining(lead, other))
    lead.refresh_from_db()
    assert lead.reply_by == datetime.date(2026, 11, 4)


def test_what_was_written_to_either_entry_is_erased_with_both(desk):
    lead = LeadFactory(mail="alix@exemple.fr", phone="+33465710012")
    other = LeadFactory(mail="alice@exemple.fr", phone="+33465710012")
    for each in (lead, other, LeadFactory(mail="leurre@exemple.fr")):
        mails.tell_received(each)
    erase_lead(join(lead, other, desk))
    assert list(OutgoingMail.objects.exclude(to="", body="").values_list("to", flat=True)) == ["leurre@exemple.fr"]


def test_an_address_that_both_had_and_that_was_corrected_since_stays_in_no_mail(desk):
    lead, other = (LeadFactory(mail="alix@exemple.fr") for _each in range(2))
    for each in (lead, other):
        mails.tell_received(each)
    kept = join(lead, other, desk)
    kept.mail = "alix.durand@exemple.fr"
    kept.save()
    erase_lead(kept)
    assert set(OutgoingMail.objects.values_list("to", "body")) == {("", "")}


def test_who_compares_two_people_reads_both(client, desk):
    lead, other = (LeadFactory(mail="alix@exemple.fr") for _each in range(2))
    client.get(joining(lead, other))
    read = ModelLogEntry.objects.filter(action="campaign_pages.view_personal_data", user=desk)
    assert {entry.object_id for entry in read} == {str(lead.pk), str(other.pk)}
