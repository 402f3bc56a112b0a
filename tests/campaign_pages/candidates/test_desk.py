"""The desk of candidates: who sees whom, what is due, what happens to one."""

import csv
import datetime
import io

import pytest
import time_machine
from django.urls import reverse
from django.utils import translation
from wagtail.models import ModelLogEntry

from campaign_pages.models import Lead, LeadStep, RecruitingScope
from tests.campaign_pages.candidates.desk_pages import at, page_of, recruiter, words
from tests.factories.branding import other_site
from tests.factories.candidates import LeadFactory, carer, doctor, recruiting
from tests.factories.desk import desk_of
from tests.factories.editors import editor_of
from tests.factories.pages import home_page

LIST = "/admin/campaign-pages/candidates/"
pytestmark = pytest.mark.django_db


def joining(lead, other):
    return reverse("campaign_pages_lead_join", args=[lead.pk, other.pk])


@pytest.fixture(autouse=True)
def clock():
    with translation.override("fr"), time_machine.travel("2026-11-02T10:00:00+01:00", tick=False) as traveller:
        yield traveller


class TestWhoSeesWhom:
    @pytest.mark.parametrize("who", ["nobody", "editor", "desk of registrations", "other site", "other campaign"])
    def test_others_read_and_change_nothing(self, client, who):
        lead = LeadFactory(first_name="Secrète", profession=carer())
        elsewhere = LeadFactory(first_name="Ailleurs", campaign=recruiting(slug="autre", title="Autre"))
        if who == "editor":
            client.force_login(editor_of(home_page().get_site()))
        if who == "desk of registrations":
            client.force_login(desk_of())
        if who == "other site":
            client.force_login(recruiter(other_site()))
        if who == "other campaign":
            user = recruiter()
            RecruitingScope.objects.create(group=user.groups.get(), campaign=elsewhere.campaign)
            client.force_login(user)
        answers = [client.get(address, follow=True) for address in (LIST, f"{LIST}?export=csv", at(lead), "/admin/")]
        answers += [client.post(LIST, {"q": "secr"}), client.post(at(lead), {"note": "", "text": "Intrusion"})]
        answers += [
            client.post(at(lead, "lead_no_answer")),
            client.get(joining(lead, elsewhere)),
            client.post(joining(lead, elsewhere)),
        ]
        assert not any("Secrète".encode() in answer.getvalue() for answer in answers)
        assert LeadStep.objects.count() == 0
        assert Lead.objects.count() == 2

    def test_a_group_sees_its_campaigns_professions_and_territories(self, client, desk):
        job = carer()
        mine = LeadFactory(first_name="Vallée", profession=job, territory="Vallée")
        LeadFactory(first_name="Leurre", profession=job, territory="Plateau")
        LeadFactory(first_name="Autre", profession=doctor(), territory="Vallée")
        group = desk.groups.get()
        RecruitingScope.objects.create(group=group, profession=job, territory="Vallée")
        listed = words(client.get(LIST))
        assert mine.name in listed
        assert "Leurre" not in listed
        assert "Autre" not in listed
        RecruitingScope.objects.create(group=group, profession=Lead.objects.get(first_name="Autre").profession)
        assert "Autre" in words(client.get(LIST))

    def test_a_group_whose_campaign_is_gone_sees_nobody_more(self, client, desk):
        gone = recruiting(slug="partie", title="Partie")
        LeadFactory(first_name="Leurre")
        RecruitingScope.objects.create(group=desk.groups.get(), campaign=gone)
        gone.delete()
        assert "Leurre" not in words(client.get(LIST))

    def test_limits_of_one_group_say_nothing_of_another_ones_site(self, client):
        here, there = home_page().get_site(), other_site()
        user = recruiter(here)
        user.groups.add(recruiter(there, username="autre").groups.get())
        ours, theirs = user.groups.get(name="recrutement"), user.groups.get(name="autre")
        RecruitingScope.objects.create(group=ours, territory="Nord")
        RecruitingScope.objects.create(group=theirs, territory="Sud")
        for name, site, territory in (
            ("Ana", here, "Nord"),
            ("Bea", here, "Sud"),
            ("Cyr", there, "Nord"),
            ("Dan", there, "Sud"),
        ):
            LeadFactory(first_name=name, site=site, territory=territory)
        client.force_login(user)
        listed = words(client.get(LIST))
        assert [name for name in ("Ana", "Bea", "Cyr", "Dan") if name in listed] == ["Ana", "Dan"]

    def test_who_reads_only_has_no_buttons(self, client):
        lead = LeadFactory()
        client.force_login(recruiter(rights=["view"]))
        page = page_of(client.get(at(lead)))
        assert lead.first_name in page.get_text()
        assert page.select("form") == []
        client.post(at(lead), {"move": "", "stage": "recruited"})
        lead.refresh_from_db()
        assert lead.stage == "new"

    def test_every_reading_is_logged_without_a_name(self, client, desk):
        lead = LeadFactory(first_name="Secrète")
        client.get(LIST)
        client.get(f"{LIST}?export=csv").getvalue()
        client.get(at(lead))
        entries = ModelLogEntry.objects.filter(user=desk, action__endswith="personal_data").order_by("pk")
        assert [entry.action.partition(".")[2].partition("_")[0] for entry in entries] == ["view", "export", "view"]
        assert not any("Secrète" in f"{entry.label}{entry.data}" for entry in entries)


class TestTheList:
    def test_who_waits_too_long_comes_first(self, client, desk):
        today = datetime.date(2026, 11, 2)
        LeadFactory(first_name="Neuve", reply_by=today)
        LeadFactory(first_name="Appel", stage="contacted", next_call_on=today)
        LeadFactory(first_name="Retard", reply_by=today - datetime.timedelta(days=1))
        rows = [row.get_text(" ", strip=True) for row in page_of(client.get(LIST)).select("tbody tr")]
        assert [row.split()[0] for row in rows] == ["Retard", "Appel", "Neuve"]
        assert "1\u00a0jour de retard\u00a0: réponse promise pour le 1er\u00a0novembre\u00a02026" in rows[0]
        assert "À appeler aujourd’hui" in rows[1]
        assert "Réponse à donner aujourd’hui" in rows[2]
        assert [
            row.get_text(" ", strip=True).split()[0]
            for row in page_of(client.get(LIST, {"due": "call"})).select("tbody tr")
        ] == ["Appel"]

    def test_a_search_leaves_no_name_in_addresses_and_nonsense_gives_the_list(self, client, desk):
        LeadFactory(first_name="Alix", last_name="Dumas")
        LeadFactory(first_name="Leurre")
        found = words(client.post(LIST, {"q": "dumas"}))
        assert "Alix Dumas" in found
        assert "Leurre" not in found
        for query in (
            {"campaign": "x"},
            {"stage": "x"},
            {"due": "x"},
            {"mail__regex": "("},
            {"p": "99"},
            {"q": "\x00"},
        ):
            assert "Leurre" in words(client.get(LIST, query))

    def test_a_formula_stays_a_text(self, client, desk):
        LeadFactory(first_name="=1+1", mail="alix@exemple.fr")
        text = client.get(f"{LIST}?export=csv").getvalue().decode("utf-8-sig")
        rows = list(csv.reader(io.StringIO(text), delimiter=";"))
        assert len(rows) == 2
        assert "'=1+1" in rows[1]
        assert "alix@exemple.fr" in rows[1]


class TestOneCandidate:
    def test_each_step_is_kept_with_day_and_author(self, client, desk):
        lead = LeadFactory(path="carer", first_name="Alix", phone="+33465710000")
        page = page_of(client.get(at(lead)))
        assert page.select_one('a[href="tel:+33465710000"]').get_text() == "04\u00a065\u00a071\u00a000\u00a000"
        client.post(at(lead, "lead_no_answer"))
        client.post(at(lead), {"note": "", "text": "Rappeler le soir", "contact": "on"})
        client.post(at(lead), {"move": "", "stage": "meeting", "note": "Vient mardi"})
        client.post(at(lead), {"plan": "", "next_call_on": "2026-11-20", "assigned_to": desk.pk})
        lead.refresh_from_db()
        assert (lead.stage, lead.assigned_to, lead.next_call_on) == ("meeting", desk, datetime.date(2026, 11, 20))
        steps = [(step.stage, step.note, step.author) for step in lead.steps.all()]
        assert steps == [
            ("", "Pas de réponse.", desk),
            ("", "Rappeler le soir", desk),
            ("meeting", "Vient mardi", desk),
        ]
        told = words(client.get(at(lead)))
        assert "Rappeler le soir" in told
        assert "20\u00a0novembre\u00a02026" in told

    def test_a_stop_asks_why_and_keeps_what_was_typed(self, client, desk):
        lead = LeadFactory()
        answer = client.post(at(lead), {"move": "", "stage": "stopped", "note": "Une note"})
        assert "Dites pourquoi" in words(answer)
        assert "Une note" in answer.text
        # Said first, with the focus on it, and leading to the field.
        summary = page_of(answer).select_one("[role=alert][autofocus][tabindex='-1']")
        assert summary == page_of(answer).select_one(".campaign-desk > *")
        assert page_of(answer).select_one(summary.select_one("a")["href"])["name"] == "reason"
        lead.refresh_from_db()
        assert lead.stage == "new"
        client.post(at(lead), {"move": "", "stage": "stopped", "reason": "later", "note": "Une note"})
        lead.refresh_from_db()
        assert (lead.stage, lead.stopped_reason) == ("stopped", "later")

    @pytest.mark.parametrize(
        "typed",
        [
            {"move": "", "stage": "agreed"},
            {"move": "", "stage": "requested"},
            {"plan": "", "next_call_on": "bientôt"},
            {"plan": "", "assigned_to": "99999"},
            {"note": "", "text": ""},
            {"nothing": ""},
        ],
    )
    def test_what_makes_no_sense_changes_nothing(self, client, desk, typed):
        lead = LeadFactory(path="post")
        client.post(at(lead), typed)
        lead.refresh_from_db()
        assert (lead.stage, lead.next_call_on, lead.assigned_to, lead.steps.count()) == ("new", None, None, 0)


def test_the_home_of_the_admin_tells_counts_and_no_name(client, desk):
    LeadFactory(first_name="Secrète", reply_by=datetime.date(2026, 10, 30))
    LeadFactory(next_call_on=datetime.date(2026, 11, 2))
    LeadFactory(next_call_on=datetime.date(2026, 11, 1), received_at="2026-10-01T10:00+01:00")
    LeadFactory(next_call_on=datetime.date(2026, 11, 3), received_at="2026-10-01T10:00+01:00")
    home = words(client.get("/admin/"))
    assert "2 nouveaux candidats en sept jours" in home
    assert "1 réponse en retard" in home
    assert "2 personnes à appeler aujourd’hui, dont 1 en retard" in home
    assert "Secrète" not in home


class TestCorrecting:
    TYPED = {
        "first_name": "Éléonore",
        "last_name": "Vernay",
        "phone": "04 65 71 00 12",
        "mail": "",
        "place": "Montclair",
    }

    def test_what_is_wrong_is_put_right_and_the_step_repeats_nothing(self, client, desk):
        lead = LeadFactory(first_name="Eleonor", last_name="Vernay", mail="", phone="+33465710011", place="Montclair")
        decoy = LeadFactory(first_name="Leurre")
        client.post(f"{LIST}{lead.pk}/", {**self.TYPED, "correct": ""})
        lead.refresh_from_db()
        decoy.refresh_from_db()
        assert (lead.first_name, lead.phone, lead.place, decoy.first_name) == (
            *("Éléonore", "+33465710012", "Montclair"),
            "Leurre",
        )
        step = lead.steps.get()
        assert step.note == "Corrigé\u00a0: prénom, téléphone."
        assert (step.author, step.stage) == (desk, "")
        client.post(f"{LIST}{lead.pk}/", {**self.TYPED, "correct": ""})
        assert lead.steps.count() == 1

    def test_nobody_becomes_unreachable(self, client, desk):
        lead = LeadFactory(first_name="Alix", mail="alix@exemple.fr", phone="")
        answer = client.post(f"{LIST}{lead.pk}/", {**self.TYPED, "phone": "", "correct": ""})
        lead.refresh_from_db()
        assert (lead.first_name, lead.mail) == ("Alix", "alix@exemple.fr")
        form = page_of(answer).select_one(".campaign-desk__correct[open]")
        assert form.select_one("#correct_first_name")["value"] == "Éléonore"
