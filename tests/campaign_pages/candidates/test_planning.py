"""Who is offered to look after a candidate, and when the next call may be."""

import datetime

import pytest
import time_machine
from django.contrib.auth import get_user_model
from django.contrib.auth.models import Permission
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import translation
from wagtail.models import Site

from campaign_pages.candidates.colleagues import colleagues_for
from campaign_pages.candidates.enums import HEARD_BY, Heard
from campaign_pages.candidates.reach import leads_of
from campaign_pages.channels.enums import ChannelKind
from campaign_pages.models import RecruitingScope
from tests.campaign_pages.candidates.desk_pages import at, page_of, recruiter, words
from tests.factories.branding import other_site
from tests.factories.candidates import LeadFactory, carer, doctor, recruiting
from tests.factories.desk import desk_of
from tests.factories.editors import editor_of

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def clock():
    with translation.override("fr"), time_machine.travel("2026-11-02T10:00:00+01:00", tick=False) as traveller:
        yield traveller


def limited(user, **limit):
    RecruitingScope.objects.create(group=user.groups.get(), **limit)
    return user


class TestWhoIsOffered:
    def everybody(self):
        """Users of every kind on two sites, of whom each sees some candidates and not others."""
        there, here, job = other_site(), Site.objects.get(is_default_site=True), carer()
        users = [
            recruiter(here, username="ici"),
            recruiter(there, username="là-bas"),
            recruiter(here, there, username="partout"),
            limited(recruiter(here, username="nord"), territory="Nord"),
            limited(recruiter(here, username="métier"), profession=job),
            limited(recruiter(here, username="partie"), campaign=recruiting(slug="partie", title="Partie")),
            recruiter(username="nulle part"),
            recruiter(here, rights=["view"], username="lit seulement"),
            desk_of(here, username="inscriptions"),
            editor_of(here, username="plume"),
            get_user_model().objects.create_superuser("chef", "chef@exemple.fr", "secret"),
        ]
        gone = recruiter(here, username="parti")
        gone.is_active = False
        gone.save()
        editing = editor_of(there, username="rédige et recrute")
        editing.groups.add(users[0].groups.get())
        alone = editor_of(there, username="seul")
        alone.user_permissions.set(Permission.objects.filter(codename="change_lead"))
        leads = [
            LeadFactory(site=here, territory="Nord", profession=job, campaign=recruiting(slug="autre", title="Autre")),
            LeadFactory(site=here, territory="Sud", profession=doctor()),
            LeadFactory(site=there),
            LeadFactory(site=None),
        ]
        return [*users, gone, editing, alone], leads

    def test_exactly_those_who_see_the_candidate_and_may_work_on_it(self):
        users, leads = self.everybody()
        for lead in leads:
            offered = {user.username for user in colleagues_for(lead)}
            fresh = [get_user_model().objects.get(pk=user.pk) for user in users]
            expected = {
                user.username
                for user in fresh
                if user.is_active
                and user.has_perm("campaign_pages.change_lead")
                and leads_of(user).filter(pk=lead.pk).exists()
            }
            assert offered == expected
        assert {user.username for user in colleagues_for(leads[0])} == {
            *("ici", "partout", "nord", "métier", "chef", "rédige et recrute"),
        }

    def test_a_colleague_of_another_site_is_neither_offered_nor_taken(self, client):
        there, here = other_site(), Site.objects.get(is_default_site=True)
        stranger, mine = recruiter(there, username="étrangère"), recruiter(here, username="voisine")
        client.force_login(mine)
        lead = LeadFactory(site=here)
        assert "étrangère" not in words(client.get(at(lead)))
        client.post(at(lead), {"plan": "", "assigned_to": stranger.pk})
        lead.refresh_from_db()
        assert lead.assigned_to is None
        client.post(at(lead), {"plan": "", "assigned_to": mine.pk})
        lead.refresh_from_db()
        assert lead.assigned_to == mine

    def test_ten_more_colleagues_cost_nothing_more(self, client):
        other_site()
        here = Site.objects.get(is_default_site=True)
        desk, lead = recruiter(here), LeadFactory(site=here)
        client.force_login(desk)
        client.get(at(lead))
        counts = []
        for number in (0, 10):
            for rank in range(number):
                recruiter(here, username=f"collègue-{rank}")
            with CaptureQueriesContext(connection) as captured:
                page = page_of(client.get(at(lead)))
            counts.append(len(captured))
            assert len(page.select("#id_assigned_to option")) == 2 + number
        assert counts[0] == counts[1]


class TestTheNextCall:
    @pytest.mark.parametrize("day", ["2026-11-02", "2026-12-24", "2027-11-02"])
    def test_it_is_today_or_within_a_year(self, client, day):
        client.force_login(recruiter())
        lead = LeadFactory()
        client.post(at(lead), {"plan": "", "next_call_on": day})
        lead.refresh_from_db()
        assert lead.next_call_on == datetime.date.fromisoformat(day)

    @pytest.mark.parametrize(
        ("day", "told"),
        [("2026-11-01", "Ce jour est passé"), ("2027-12-01", "plus d’un an"), ("9999-12-31", "plus d’un an")],
    )
    def test_another_day_is_refused_in_words_and_stays_in_its_field(self, client, day, told):
        client.force_login(recruiter())
        lead = LeadFactory()
        answer = client.post(at(lead), {"plan": "", "next_call_on": day})
        lead.refresh_from_db()
        assert lead.next_call_on is None
        assert told in words(answer)
        assert page_of(answer).select_one("[name=next_call_on]")["value"] == day

    def test_a_call_that_is_late_stays_while_somebody_else_takes_it(self, client):
        desk = recruiter()
        client.force_login(desk)
        lead = LeadFactory(next_call_on=datetime.date(2026, 10, 20))
        assert "13 jours de retard" in words(client.get(at(lead))).replace("\u00a0", " ")
        client.post(at(lead), {"plan": "", "next_call_on": "2026-10-20", "assigned_to": desk.pk})
        lead.refresh_from_db()
        assert (lead.assigned_to, lead.next_call_on) == (desk, datetime.date(2026, 10, 20))


def test_what_is_a_channel_too_has_one_value_and_each_channel_its_answer():
    shared = {kind.value for kind in ChannelKind} & set(Heard.values)
    assert shared == {"poster", "press", "radio", "town_hall", "event", "other"}
    assert set(HEARD_BY) == set(ChannelKind)
    assert all(HEARD_BY[ChannelKind(value)] == Heard(value) for value in shared)
