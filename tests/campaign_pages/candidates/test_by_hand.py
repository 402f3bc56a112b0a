"""Candidates whom the desk enters itself: by hand, or from those who registered for a meeting."""

import pytest
import time_machine
from django.contrib.auth import get_user_model
from django.contrib.auth.models import Permission
from django.core import mail
from django.urls import reverse
from django.utils import translation
from wagtail.models import Site

from campaign_pages.candidates import leads
from campaign_pages.candidates.erasing import erase_lead
from campaign_pages.intake.outbox import send_due
from campaign_pages.models import Lead
from tests.campaign_pages.candidates.desk_pages import page_of, recruiter
from tests.factories.branding import other_site
from tests.factories.candidates import LeadFactory, carer, recruiting
from tests.factories.registrations import bookable, booked

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def clock():
    with translation.override("fr"), time_machine.travel("2026-11-02T10:00:00+01:00", tick=False) as traveller:
        yield traveller


@pytest.fixture
def desk(client):
    user = recruiter()
    client.force_login(user)
    return user


class TestByHand:
    def typed(self, campaign, **values):
        return {"campaign": campaign.pk, "first_name": "Alix", "phone": "04 65 71 00 00", "informed": "on", **values}

    def test_somebody_is_entered_once_with_the_information_given(self, client, desk):
        job = carer()
        campaign = recruiting(job)
        address = reverse("campaign_pages_lead_by_hand")
        page = page_of(client.get(address))
        assert "CNIL" in page.select_one(".campaign-desk__notice").get_text()
        token = page.select_one("input[name=token]")["value"]
        typed = self.typed(campaign, profession=job.pk, token=token, heard="event")
        refused = client.post(address, {**typed, "informed": ""})
        assert 'value="Alix"' in refused.text
        assert Lead.objects.count() == 0
        for _twice in range(2):
            client.post(address, typed)
        lead = Lead.objects.get()
        assert (lead.path, lead.phone, lead.at_the_desk, lead.heard) == ("carer", "+33465710000", True, "event")
        assert "CNIL" in lead.notice.text
        assert lead.steps.get().author == desk
        send_due()
        assert mail.outbox == []

    def test_only_campaigns_of_ones_sites_are_offered(self, client):
        campaign = recruiting(carer())
        client.force_login(recruiter(other_site()))
        client.post(reverse("campaign_pages_lead_by_hand"), self.typed(campaign))
        assert Lead.objects.count() == 0

    def test_who_registered_for_a_meeting_becomes_a_candidate_once(self, client, desk):
        session = bookable()
        registration = booked(session, name="Alix Martin", source="abri", mail="alix@exemple.fr")
        desk.groups.get().permissions.add(*Permission.objects.filter(codename__endswith="_registration"))
        client.force_login(get_user_model().objects.get(pk=desk.pk))
        shown = page_of(client.get(reverse("campaign_pages_desk_session", args=[session.uid])))
        address = reverse("campaign_pages_lead_from_registration", args=[registration.pk])
        assert shown.select_one(f'form[action="{address}"]')
        for _twice in range(2):
            client.post(address)
        lead = Lead.objects.get()
        assert (lead.first_name, lead.mail, lead.source, lead.heard) == (
            "Alix Martin",
            "alix@exemple.fr",
            "abri",
            "event",
        )
        assert lead.site == Site.objects.get(is_default_site=True)
        assert client.get(address).status_code == 405

    def test_without_the_right_on_registrations_nobody_is_taken_over(self, client, desk):
        registration = booked(bookable())
        client.post(reverse("campaign_pages_lead_from_registration", args=[registration.pk]))
        assert Lead.objects.count() == 0

    def test_nobody_takes_the_place_of_who_registered(self, client, desk):
        registration = booked(bookable(), name="Alix Martin", mail="alix@exemple.fr")
        LeadFactory(first_name="Intrus", token=f"registration-{registration.pk}")
        made = leads.from_registration(registration, desk)
        assert made.first_name == "Alix Martin"
        assert leads.from_registration(registration, desk) == made
        erase_lead(made)
        made.refresh_from_db()
        assert made.registration is None
        assert leads.from_registration(registration, desk) != made

    def test_after_joining_the_same_registration_leads_to_the_one_that_is_kept(self, desk):
        registration = booked(bookable(), name="Alix Martin", mail="alix@exemple.fr")
        kept = LeadFactory(mail="alix@exemple.fr")
        leads.join(kept, leads.from_registration(registration, desk), desk)
        assert leads.from_registration(registration, desk) == kept
        # A colleague who joins them a moment later changes nothing.
        assert leads.join(kept, Lead(pk=10**9), desk) == kept
