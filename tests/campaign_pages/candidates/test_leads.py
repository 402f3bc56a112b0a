"""How a lead goes from stage to stage, and whom the desk is reminded of."""

import datetime

import pytest
from django.utils import timezone

from campaign_pages.candidates import leads
from campaign_pages.candidates.enums import Stage
from campaign_pages.candidates.mails import due_mails
from campaign_pages.candidates.naming import StageNames
from campaign_pages.candidates.stages import stages_of
from campaign_pages.models import Lead, OutgoingMail
from tests.factories.candidates import LeadFactory
from tests.factories.directory import ContactFactory
from tests.factories.pages import home_page

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("path", "stages"),
    [
        ("carer", "new contacted meeting requested approved recruited stopped"),
        ("post", "new contacted application interview recruited stopped"),
    ],
)
def test_each_way_has_its_stages(path, stages):
    assert " ".join(stages_of(path)) == stages


def test_each_step_is_kept_with_its_day_and_author(clock, admin_user):
    lead, other = LeadFactory(path="carer"), LeadFactory()
    clock.shift(datetime.timedelta(days=1))
    leads.note(lead, "Pas de réponse.", admin_user)
    lead.refresh_from_db()
    assert lead.last_contact_at < timezone.now()
    moved = leads.move(lead, Stage.MEETING, admin_user, "Vient le 8.")
    assert (moved.stage, moved.stage_at, moved.last_contact_at) == ("meeting", timezone.now(), timezone.now())
    steps = [(step.stage, step.author, step.note) for step in lead.steps.all()]
    assert steps == [("", admin_user, "Pas de réponse."), ("meeting", admin_user, "Vient le 8.")]
    other.refresh_from_db()
    assert (other.stage, other.steps.count()) == ("new", 0)


def test_the_desk_enters_somebody_without_writing_to_them(admin_user):
    typed = LeadFactory.build(site=None, campaign=None, mail="dominique@exemple.fr", received_at=None)
    lead = leads.enter(typed, admin_user)
    assert list(Lead.objects.followed()) == [lead]
    assert (lead.at_the_desk, lead.steps.get().author) == (True, admin_user)
    assert not OutgoingMail.objects.exists()


def test_who_may_be_the_same_person_is_found_by_mail_or_number():
    lead = LeadFactory(mail="d@exemple.fr", phone="+33465710012")
    by_mail, by_phone = LeadFactory(mail="D@exemple.fr"), LeadFactory(mail="", phone="+33465710012")
    LeadFactory(mail="", phone="")
    LeadFactory(mail="d@exemple.fr", erased_at=timezone.now())
    assert set(Lead.objects.resembling(lead)) == {by_mail, by_phone}
    assert not Lead.objects.resembling(Lead(mail="", phone="")).exists()


def test_a_stop_has_a_reason_and_is_no_contact(clock):
    lead = LeadFactory(next_call_on=datetime.date(2026, 12, 2))
    came = lead.last_contact_at
    clock.shift(datetime.timedelta(days=3))
    stopped = leads.move(lead, Stage.STOPPED, reason="later")
    assert (stopped.stopped_reason, stopped.last_contact_at, stopped.next_call_on) == ("later", came, None)
    again = leads.move(lead, Stage.CONTACTED)
    assert (again.stage, again.stopped_reason) == ("contacted", "")


@pytest.mark.parametrize(
    ("deed", "planned", "left"),
    [
        (lambda lead: leads.note(lead, "Vient mardi.", contact=True), "2026-11-30", None),
        (lambda lead: leads.move(lead, Stage.MEETING), "2026-11-27", None),
        # A call for later stays planned, and who was not reached is still to be called.
        (lambda lead: leads.note(lead, "Vient mardi.", contact=True), "2026-12-01", "2026-12-01"),
        (lambda lead: leads.move(lead, Stage.MEETING), "2026-12-01", "2026-12-01"),
        (lambda lead: leads.note(lead, "Pas de réponse."), "2026-11-30", "2026-11-30"),
    ],
)
def test_a_call_that_was_due_is_done_once_somebody_was_in_touch(clock, deed, planned, left):
    lead = LeadFactory(path="carer", next_call_on=planned)
    deed(lead)
    lead.refresh_from_db()
    assert lead.next_call_on == (datetime.date.fromisoformat(left) if left else None)


@pytest.mark.parametrize(
    ("path", "stage", "reason"),
    [("post", "requested", ""), ("carer", "interview", ""), ("post", "stopped", ""), ("post", "contacted", "later")],
)
def test_a_stage_of_another_way_or_a_stop_without_a_reason_is_refused(path, stage, reason):
    lead = LeadFactory(path=path)
    with pytest.raises(leads.NotAllowed):
        leads.move(lead, stage, reason=reason)
    assert Lead.objects.get().stage == "new"
    assert not lead.steps.exists()


def test_a_site_names_the_stages_in_its_own_words():
    site = home_page().sites_rooted_here.get()
    StageNames.objects.create(site=site, meeting="Café-rencontre")
    assert StageNames.names_on(site)[Stage.MEETING] == "Café-rencontre"
    assert StageNames.names_on(site)[Stage.NEW] == "Nouveau"
    assert StageNames.names_on(None)[Stage.MEETING] == "Réunion d’information"


def test_a_contact_is_reminded_once_a_working_day_of_those_who_wait(clock):
    slow, quick = ContactFactory(mail="lent@exemple.fr"), ContactFactory(mail="rapide@exemple.fr")
    promised = datetime.date(2026, 12, 2)
    waiting = [LeadFactory(contact=slow, reply_by=promised) for _each in range(2)]
    LeadFactory(contact=quick, reply_by=promised, stage="contacted")
    LeadFactory(contact=quick, reply_by=promised, received_at=None)
    LeadFactory(contact=ContactFactory(mail=""), reply_by=promised)
    days = {}
    for day in range(1, 8):
        clock.move_to(f"2026-12-0{day}T09:00:00+01:00")
        before = OutgoingMail.objects.count()
        for _run in range(2):
            due_mails(timezone.now())
        days[day] = OutgoingMail.objects.count() - before
    # Wednesday the 2nd was promised; the 5th and 6th are a weekend.
    assert days == {1: 0, 2: 0, 3: 1, 4: 1, 5: 0, 6: 0, 7: 1}
    assert set(OutgoingMail.objects.values_list("to", flat=True)) == {"lent@exemple.fr"}
    told = OutgoingMail.objects.first()
    assert "2" in told.subject
    assert waiting[0].first_name not in told.body


def test_a_lead_says_nothing_of_its_person_where_logs_are_written():
    lead = LeadFactory(first_name="Dominique", mail="dominique@exemple.fr")
    assert str(lead) == f"candidat {lead.pk}"
    assert "Dominique" not in repr(lead)
