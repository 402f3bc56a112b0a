"""What is known of people goes when it was said to go, not before and not later; what is counted stays."""

import datetime

import pytest
import time_machine
from django.utils import timezone
from wagtail.models import Site

from campaign_pages import days
from campaign_pages.candidates import leads
from campaign_pages.intake.models import NoticeVersion, PrivacyNotice
from campaign_pages.intake.persons import find_person
from campaign_pages.intake.purge import purge
from campaign_pages.models import Lead, LeadStep, Subscription
from tests.factories.candidates import LeadFactory, LeadStepFactory, SubscriptionFactory
from tests.factories.channels import channel_link

pytestmark = pytest.mark.django_db

CAME = "2026-01-31T10:00:00+01:00"


@pytest.fixture
def since():
    """Leads and subscriptions of this test come on the last day of January 2026."""
    with time_machine.travel(CAME, tick=False) as traveller:
        yield traveller


def names(erased=None):
    return sorted(Lead.objects.filter(erased_at=None).values_list("first_name", flat=True))


@pytest.mark.parametrize(
    ("values", "last_moment", "first_moment"),
    [
        # Stopped, without the tick: three months, counted by the calendar.
        ({"stage": "stopped"}, "2026-04-29T23:00:00+02:00", "2026-04-30T10:01:00+02:00"),
        # With the tick, until its months after the last contact are over.
        ({"stage": "stopped", "pool": True}, "2028-01-31T09:59:00+01:00", "2028-01-31T10:01:00+01:00"),
        (
            {"stage": "stopped", "pool": True, "pool_months": 18},
            "2027-07-31T09:59:00+02:00",
            "2027-07-31T10:01:00+02:00",
        ),
        # Still followed: twelve months after the last contact, or with the tick its months.
        ({"stage": "contacted"}, "2027-01-31T09:59:00+01:00", "2027-01-31T10:01:00+01:00"),
        ({"stage": "new"}, "2027-01-31T09:59:00+01:00", "2027-01-31T10:01:00+01:00"),
        ({"stage": "meeting", "pool": True}, "2028-01-31T09:59:00+01:00", "2028-01-31T10:01:00+01:00"),
        # Recruited: three months, tick or not.
        ({"stage": "recruited"}, "2026-04-29T23:00:00+02:00", "2026-04-30T10:01:00+02:00"),
        ({"stage": "recruited", "pool": True}, "2026-04-29T23:00:00+02:00", "2026-04-30T10:01:00+02:00"),
        # More months than anybody may be kept for.
        ({"stage": "new", "pool": True, "pool_months": 60}, "2028-01-31T09:59:00+01:00", "2028-01-31T10:01:00+01:00"),
    ],
)
def test_a_lead_goes_on_its_day(since, values, last_moment, first_moment):
    LeadFactory(first_name="Part", **values)
    since.move_to(last_moment)
    LeadFactory(first_name="Reste")
    purge()
    assert names() == ["Part", "Reste"]
    since.move_to(first_moment)
    assert purge()["leads"]["people"] == 1
    assert names() == ["Reste"]


def test_a_new_contact_starts_the_months_again(since):
    lead = LeadFactory(first_name="Part")
    since.move_to("2026-11-01T10:00:00+01:00")
    leads.note(lead, "A rappelé.", contact=True)
    since.move_to("2027-10-31T10:00:00+01:00")
    purge()
    assert names() == ["Part"]
    since.move_to("2027-11-01T10:01:00+01:00")
    purge()
    assert names() == []


def test_a_site_may_keep_people_for_less_and_not_for_more(since):
    site = Site.objects.get()
    PrivacyNotice.objects.create(site=site, interest_months=6)
    LeadFactory(first_name="Part")
    LeadFactory(first_name="Ailleurs", site=None)
    since.move_to("2026-07-31T10:01:00+02:00")
    purge()
    assert names() == ["Ailleurs"]
    PrivacyNotice.objects.update(interest_months=60)
    LeadFactory(first_name="Tard", last_contact_at=timezone.now() - datetime.timedelta(days=366))
    purge()
    assert names() == ["Ailleurs"]


def test_what_is_erased_is_complete_and_what_is_counted_stays(since, admin_user):
    link = channel_link()
    secrets = {
        "first_name": "Dominique",
        "last_name": "Martin",
        "mail": "d@exemple.fr",
        "phone": "+33465710012",
        "place": "Montclair",
        "message": "Je connais bien ce métier.",
        "way": "call",
        "slot": "noon",
    }
    lead = LeadFactory(
        **secrets, source=link.code, path="carer", territory="Nord", assigned_to=admin_user, heard="radio"
    )
    LeadStepFactory(lead=lead, stage="contacted", note="Rappeler Dominique", author=admin_user)
    leads.move(lead, "stopped", admin_user, "Dominique part.", reason="own_choice")
    decoy = LeadFactory(first_name="Reste", message="Bonjour")
    LeadStepFactory(lead=decoy, note="À rappeler")
    since.shift(datetime.timedelta(days=100))
    purge()
    kept = Lead.objects.filter(pk=lead.pk).values().get()
    said = " ".join(str(value) for value in kept.values())
    said += " ".join(str(step) for step in LeadStep.objects.filter(lead=lead).values())
    assert not [secret for secret in secrets.values() if secret in said]
    assert "Dominique" not in said
    assert kept["assigned_to_id"] is None
    assert (kept["source"], kept["campaign_id"], kept["stage"]) == (link.code, lead.campaign_id, "stopped")
    assert list(lead.steps.values_list("stage", flat=True)) == ["contacted", "stopped"]
    assert list(Lead.objects.received().values_list("pk", flat=True).order_by("pk")) == [lead.pk, decoy.pk]
    decoy.refresh_from_db()
    assert (decoy.message, decoy.steps.get().note) == ("Bonjour", "À rappeler")


def test_a_lead_that_nobody_confirmed_leaves_nothing(since):
    LeadFactory(first_name="Jamais", received_at=None)
    LeadFactory(first_name="Reste")
    since.shift(datetime.timedelta(hours=47))
    purge()
    assert Lead.objects.count() == 2
    since.shift(datetime.timedelta(hours=2))
    purge()
    assert list(Lead.objects.values_list("first_name", flat=True)) == ["Reste"]


def test_a_dry_run_counts_and_erases_nobody(since):
    LeadFactory(first_name="Part", stage="stopped")
    since.shift(datetime.timedelta(days=100))
    assert purge(dry_run=True)["leads"]["people"] == 1
    assert names() == ["Part"]


def test_subscriptions_go_unconfirmed_after_a_week_and_all_after_two_years(since):
    SubscriptionFactory(mail="oubliee@exemple.fr", confirmed_at=None)
    SubscriptionFactory(mail="confirmee@exemple.fr")
    since.shift(datetime.timedelta(days=6))
    purge()
    assert Subscription.objects.count() == 2
    since.shift(datetime.timedelta(days=2))
    purge()
    assert Subscription.objects.get().mail == "confirmee@exemple.fr"
    since.move_to("2028-01-30T10:00:00+01:00")
    SubscriptionFactory(mail="recente@exemple.fr")
    purge()
    assert Subscription.objects.active().count() == 2
    since.move_to("2028-01-31T10:01:00+01:00")
    purge()
    assert [each.mail for each in Subscription.objects.active()] == ["recente@exemple.fr"]
    assert Subscription.objects.count() == 2


def test_one_person_is_found_exported_and_erased_everywhere():
    notice = NoticeVersion.objects.create(kind="interest", digest="x", text="Ce qui a été lu.")
    mine = LeadFactory(first_name="Dominique", mail="Dominique@exemple.fr", phone="+33465710012", notice=notice)
    LeadStepFactory(lead=mine, stage="contacted", note="Rappelé lundi.")
    by_phone = LeadFactory(first_name="Dominique aussi", mail="", phone="+33465710012")
    told = SubscriptionFactory(mail="dominique@exemple.fr", subjects=["Les postes"])
    other = LeadFactory(first_name="Reste")
    stays = SubscriptionFactory()
    found = find_person(mail="dominique@exemple.fr", phone="+33465710012")
    exported = [finder.export(record) for finder, record in found]
    assert [record for _finder, record in found] == [by_phone, mine, told]
    (step,) = exported[1]["steps"]
    assert (step["stage"], step["note"]) == ("Contact pris", "Rappelé lundi.")
    assert days.on_the_clock(timezone.now()).isoformat()[:11] == step["at"][:11]
    assert dict(found[1][0].told(mine))["étapes et notes"].endswith(", Contact pris, Rappelé lundi.")
    assert exported[1]["notice"] == "Ce qui a été lu."
    assert exported[2]["subjects"] == "Les postes"
    for finder, record in found:
        finder.erase(record)
    assert find_person(mail="dominique@exemple.fr", phone="+33465710012") == []
    assert "Rappelé" not in str(LeadStep.objects.values_list("note", flat=True))
    other.refresh_from_db()
    stays.refresh_from_db()
    assert other.first_name == "Reste"
    assert stays.mail
