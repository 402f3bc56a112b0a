"""Candidates whom the desk enters itself: by hand, or from those who registered for a meeting."""

import datetime

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
from campaign_pages.candidates.joining import join
from campaign_pages.intake.outbox import send_due
from campaign_pages.models import Lead, PrivacyNotice, RecruitingScope
from tests.campaign_pages.candidates.desk_pages import page_of, recruiter, words
from tests.factories.branding import other_site
from tests.factories.candidates import LeadFactory, carer, doctor, interest_form, recruiting
from tests.factories.directory import ContactFactory
from tests.factories.events import event, row
from tests.factories.pages import campaign
from tests.factories.registrations import bookable, booked

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def clock():
    with translation.override("fr"), time_machine.travel("2026-11-02T10:00:00+01:00", tick=False) as traveller:
        yield traveller


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

    def test_an_archived_campaign_is_not_offered(self, client, desk):
        over = {"closes_on": datetime.date(2026, 9, 1), "archives_on": datetime.date(2026, 11, 2)}
        archived = recruiting(slug="archives", title="Archivée", **over)
        recruiting(slug="en-cours", title="En cours", archives_on=datetime.date(2026, 11, 3))
        address = reverse("campaign_pages_lead_by_hand")
        offered = [option.get_text() for option in page_of(client.get(address)).select("#id_campaign option")]
        # The first one says that nothing is chosen.
        assert offered[1:] == ["En cours"]
        client.post(address, self.typed(archived))
        assert Lead.objects.count() == 0

    def test_the_notice_is_that_of_the_site_of_the_campaign(self, client):
        there, here = other_site(), Site.objects.get(is_default_site=True)
        PrivacyNotice.objects.create(site=here, dpo_contact="dpo@ici.example")
        PrivacyNotice.objects.create(site=there, dpo_contact="dpo@la-bas.example")
        ours = recruiting()
        theirs = campaign(there.root_page, title="Là-bas", slug="la-bas")
        client.force_login(recruiter(here, there))
        address = reverse("campaign_pages_lead_by_hand")
        page = page_of(client.get(address))
        told = {each["data-notice-of"]: each.get_text() for each in page.select("[data-notice-of]")}
        assert ("dpo@ici.example" in told[str(here.pk)], "dpo@la-bas.example" in told[str(there.pk)]) == (True, True)
        sites = {option["value"]: option.get("data-site") for option in page.select("#id_campaign option")}
        assert sites == {"": None, str(ours.pk): str(here.pk), str(theirs.pk): str(there.pk)}
        refused = words(client.post(address, {**self.typed(theirs), "informed": ""}))
        assert "dpo@la-bas.example" in refused
        assert "dpo@ici.example" not in refused
        client.post(address, self.typed(theirs))
        assert "dpo@la-bas.example" in Lead.objects.get().notice.text

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

    def test_who_registered_goes_to_the_contact_that_answers_and_was_promised_no_day(self, desk):
        within = recruiting(carer())
        elsewhere = {"contact": ContactFactory(name="Leurre", territory="Ailleurs"), "places": "Ailleurs"}
        interest_form(within, routes=[elsewhere, {"contact": ContactFactory(name="Accueil", territory="Val d’Oze")}])
        page = event(within, rows=[row(registration="here", capacity=10)])
        lead = leads.from_registration(booked(page.sessions.get()), desk)
        assert (lead.contact.name, lead.territory, lead.reply_by) == ("Accueil", "Val d’Oze", None)

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
        join(kept, leads.from_registration(registration, desk), desk)
        assert leads.from_registration(registration, desk) == kept
        # A colleague who joins them a moment later changes nothing.
        assert join(kept, Lead(pk=10**9), desk) == kept


@pytest.mark.parametrize(
    ("limits", "offered"),
    [
        ([], ["Médecins", "Accueil"]),
        ([{"campaign": "Accueil"}], ["Accueil"]),
        ([{"campaign": "Accueil", "territory": "Nord"}], ["Accueil"]),
        ([{"campaign": "Accueil"}, {"territory": "Nord"}], ["Médecins", "Accueil"]),
        ([{"campaign": "gone"}], []),
    ],
)
def test_who_recruits_for_one_campaign_enters_people_for_that_one(client, limits, offered):
    user = recruiter()
    campaigns = {title: recruiting(title=title, slug=title.lower()) for title in ("Médecins", "Accueil", "gone")}
    for limit in limits:
        named = {"campaign": campaigns[limit["campaign"]]} if "campaign" in limit else {}
        RecruitingScope.objects.create(group=user.groups.get(), **{**limit, **named})
    campaigns["gone"].delete()
    client.force_login(user)
    choices = page_of(client.get(reverse("campaign_pages_lead_by_hand"))).select("select[name=campaign] option[value]")
    assert {choice.get_text() for choice in choices if choice["value"]} == set(offered)


def test_who_is_entered_by_hand_is_answered_as_the_form_promises(client, desk):
    north = ContactFactory(mail="nord@exemple.fr", territory="Nord")
    page = recruiting(carer())
    interest_form(page, routes=[{"contact": ContactFactory(territory="Sud")}, {"contact": north, "places": "99"}])
    client.post(BY_HAND, {**typed(page), "place": "99210 Valrousse"})
    lead = Lead.objects.get()
    assert (lead.territory, lead.contact, lead.profession.title) == ("Nord", north, "Assistante ou assistant familial")
    assert (lead.path, lead.reply_by is not None) == ("carer", True)


def test_the_profession_is_one_of_the_campaign(client, desk):
    job, other, stranger = carer(), doctor(), doctor(title="Puéricultrice")
    page = recruiting(job, other)
    for chosen, words_told in (("", "choisissez-en un"), (stranger.pk, "ne recrute pas pour ce métier")):
        answer = client.post(BY_HAND, {**typed(page), "profession": chosen})
        assert words_told in words(answer)
        assert not Lead.objects.exists()
    client.post(BY_HAND, {**typed(page), "profession": other.pk})
    assert Lead.objects.get().profession == other


def typed(page):
    return {"campaign": page.pk, "first_name": "Alix", "phone": "04 65 71 00 12", "informed": "on"}


BY_HAND = "/admin/campaign-pages/candidates/add/"
