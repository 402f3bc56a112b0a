"""Leaving a first name and a number: what the form asks, tells, keeps, and to whom it leads."""

import datetime

import pytest
from bs4 import BeautifulSoup
from django.contrib.auth import get_user_model
from django.core import mail
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from campaign_pages.intake.outbox import send_due
from campaign_pages.models import Lead, OutgoingMail
from tests.campaign_pages.candidates.forms import filled, form_on, words
from tests.factories.candidates import carer, doctor, interest_form, recruiting
from tests.factories.directory import ContactFactory
from tests.factories.events import agenda, event, row
from tests.factories.pages import campaign

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("clock")]

PERSON = {"first_name": "Dominique", "phone": "04 65 71 00 12"}


def test_a_first_name_and_a_number_are_enough(client, clock):
    page = interest_form(recruiting(carer()), thanks="Une conseillère vous rappelle.")
    answer = client.post(page.url, filled(client, clock, page, **PERSON), follow=True)
    lead = Lead.objects.get()
    assert (lead.first_name, lead.phone, lead.path, lead.stage) == ("Dominique", "+33465710012", "carer", "new")
    assert (lead.campaign_id, lead.reply_by) == (page.campaign.pk, datetime.date(2026, 12, 3))
    assert "CNIL" in lead.notice.text
    assert [(step.stage, step.note) for step in lead.steps.all()] == [("new", "")]
    told = words(answer)
    assert "par téléphone" in told
    assert "3 décembre 2026" in told.replace("\u00a0", " ")
    assert "Une conseillère vous rappelle." in told
    assert "Dominique" not in told
    assert answer.headers["Cache-Control"] == "private, no-store"
    assert "Dominique" not in answer.redirect_chain[-1][0]


def test_the_form_tells_first_and_asks_for_nothing_about_family_age_or_origin(client):
    page = interest_form(recruiting(carer(), doctor()), reply_days=2)
    form = form_on(client, page.url)
    asked = {field["name"] for field in form.select("input:not([type=hidden]), select, textarea")}
    assert asked - {"cp_leave_empty"} == {
        *("first_name", "phone", "mail", "profession", "last_name", "place", "way", "slot", "approved", "heard"),
        *("message", "pool"),
    }
    assert {name: form.select_one(f"#id_{name}")["autocomplete"] for name in ("first_name", "phone", "mail")} == {
        "first_name": "given-name",
        "phone": "tel",
        "mail": "email",
    }
    assert form.select_one("#id_phone")["inputmode"] == "tel"
    assert not form.select_one("#id_pool").has_attr("checked")
    assert "24 mois" in form.select_one("label[for=id_pool]").get_text()
    notice = form.select_one(".cp-form__notice").get_text()
    assert all(word in notice for word in ("12 mois", "3 mois", "24 mois", "CNIL", "intérêt public"))
    text = form.get_text()
    assert text.index("CNIL") < text.index("Envoyer mon message")
    folded = form.select_one("details")
    assert not folded.has_attr("open")
    assert folded.select_one("#id_message")
    assert not folded.select_one("#id_first_name")
    assert "2 jours ouvrés" in words(client.get(page.url))


def test_the_two_ways_to_be_reached_are_one_question_of_which_one_is_enough(client):
    form = form_on(client, interest_form(recruiting(carer(), doctor())).url)
    group = form.select_one("#id_phone").find_parent("fieldset")
    assert group.select_one("legend").get_text() == "Comment vous joindre\u00a0?"
    assert "l’un des deux suffit" in group.get_text()
    assert [field["id"] for field in group.select("input")] == ["id_phone", "id_mail"]
    assert "facultatif" not in group.get_text()


def test_a_message_is_as_long_as_the_browser_lets_it_be(client, clock):
    page = interest_form(recruiting(carer()))
    # A browser counts the end of a line once, and sends two signs for it.
    typed = "\n".join(["Bonjour."] * 111)
    assert len(typed) == 998
    client.post(page.url, filled(client, clock, page, **PERSON, message=typed.replace("\n", "\r\n")))
    assert Lead.objects.get().message == typed


def test_a_choice_that_is_missing_is_told_where_one_chooses(client, clock):
    page = interest_form(recruiting(carer(), doctor()))
    answer = client.post(page.url, filled(client, clock, page, **PERSON))
    choice = BeautifulSoup(answer.content, "html.parser").select_one("#id_profession")
    (told,) = choice["aria-describedby"].split()
    assert "Choisissez l’un de ces métiers." in choice.select_one(f"#{told}").get_text()


@pytest.mark.parametrize(
    ("typed", "field"),
    [
        ({"first_name": ""}, "first_name"),
        ({"first_name": "A\nBcc: victime@exemple.fr"}, "first_name"),
        ({"last_name": "B\r\nBcc: victime@exemple.fr"}, "last_name"),
        ({"phone": ""}, "mail"),
        ({"phone": "12"}, "phone"),
        ({"mail": "a@exemple.fr\nBcc: b@exemple.fr"}, "mail"),
        ({"mail": "jean@bаnque.fr"}, "mail"),
        ({"way": "mail"}, "mail"),
        ({"phone": "", "mail": "d@exemple.fr", "way": "sms"}, "phone"),
        ({"way": "pigeon"}, "way"),
        ({"profession": ""}, "profession"),
        ({"profession": "999999"}, "profession"),
        ({"message": "x" * 1001}, "message"),
        ({"first_name": "\x00"}, "first_name"),
    ],
)
def test_a_fault_is_told_at_its_field_and_nothing_typed_is_lost(client, clock, typed, field):
    first = carer()
    page = interest_form(recruiting(first, doctor()))
    values = {**PERSON, "profession": str(first.pk), "place": "Montclair", "pool": "on", **typed}
    answer = client.post(page.url, filled(client, clock, page, **values))
    html = BeautifulSoup(answer.content, "html.parser")
    assert answer.status_code == 422
    link = html.select_one(f".cp-form__errors a[href='#id_{field}']")
    assert link
    assert html.select_one(link["href"])
    assert html.select_one("#id_place")["value"] == "Montclair"
    assert html.select_one("#id_pool").has_attr("checked")
    # What was typed there is seen at once.
    assert html.select_one("details").has_attr("open")
    assert not Lead.objects.exists()


def test_one_profession_is_not_asked_for_and_a_post_asks_for_no_agrement(client, clock):
    only = doctor()
    page = interest_form(recruiting(only))
    form = form_on(client, page.url)
    assert not form.select("[name=profession], [name=approved]")
    client.post(page.url, filled(client, clock, page, **PERSON))
    assert (Lead.objects.get().profession, Lead.objects.get().path) == (only, "post")


def test_a_chosen_profession_decides_the_way(client, clock):
    first, second = carer(), doctor()
    page = interest_form(recruiting(first, second))
    client.post(page.url, filled(client, clock, page, profession=str(second.pk), **PERSON))
    assert (Lead.objects.get().profession, Lead.objects.get().path) == (second, "post")


def test_who_gives_a_mail_address_has_it_in_writing_and_the_other_has_not(client, clock):
    page = interest_form(recruiting(carer()))
    client.post(page.url, filled(client, clock, page, **PERSON, mail="dominique@exemple.fr", way="mail"))
    client.post(page.url, filled(client, clock, page, **PERSON))
    send_due()
    (written,) = [each for each in mail.outbox if each.to == ["dominique@exemple.fr"]]
    assert "par courriel" in written.body
    assert "3 décembre 2026" in written.body.replace("\u00a0", " ")
    assert "04 65 71 00 00" in written.body
    assert OutgoingMail.objects.filter(kind="interest_received").count() == 1


def test_sending_twice_leaves_one_lead_and_one_alert(client, clock):
    page = interest_form(recruiting(carer()))
    values = filled(client, clock, page, **PERSON)
    first, second = client.post(page.url, values), client.post(page.url, values)
    assert first.status_code == second.status_code == 302
    assert Lead.objects.count() == OutgoingMail.objects.filter(kind="lead_alert").count() == 1


def test_a_robot_that_fills_everything_in_is_told_to_press_once_more_and_nothing_is_kept(client, clock):
    page = interest_form(recruiting(carer()))
    answer = client.post(page.url, filled(client, clock, page, **PERSON, cp_leave_empty="spam"), follow=True)
    assert "champ caché" in words(answer)
    assert not Lead.objects.exists()
    assert not OutgoingMail.objects.exists()


@pytest.mark.parametrize(
    ("dates", "shown", "decoy"),
    [
        ({"opens_on": datetime.date(2027, 1, 10), "teaser_text": "Bientôt."}, "Bientôt.", "C’est fini."),
        ({"closes_on": datetime.date(2026, 11, 29), "closed_text": "C’est fini."}, "C’est fini.", "Bientôt."),
    ],
)
def test_a_form_takes_nothing_before_and_after_its_campaign(client, clock, dates, shown, decoy):
    page = interest_form(campaign(**dates))
    for answer in (client.get(page.url), client.post(page.url, PERSON)):
        assert shown in words(answer)
        assert decoy not in words(answer)
        assert not BeautifulSoup(answer.content, "html.parser").select("#cp-content form")
    assert not Lead.objects.exists()


def test_the_next_meeting_is_named_after_sending(client, clock):
    meetings = agenda()
    coming = event(meetings, rows=[row(starts_on=datetime.date(2026, 12, 8))], title="Réunion de décembre")
    event(meetings, rows=[row(starts_on=datetime.date(2026, 12, 1))], title="Conférence", kind="lecture")
    event(meetings, rows=[row(starts_on=datetime.date(2026, 11, 2))], title="Réunion passée")
    page = interest_form(recruiting(carer()), meetings_page=meetings)
    answer = client.post(page.url, filled(client, clock, page, **PERSON), follow=True)
    told = words(answer)
    assert "Réunion de décembre" in told
    assert coming.url in answer.content.decode()
    assert "Conférence" not in told
    assert "Réunion passée" not in told


def test_a_link_made_for_something_else_opens_nothing(client, clock):
    page = interest_form(recruiting(carer()))
    sent = client.post(page.url, filled(client, clock, page, **PERSON)).headers["Location"]
    assert "3 décembre 2026" in words(client.get(sent)).replace("\u00a0", " ")
    for address in (f"{sent}confirm/", "/campaign-pages/interest/forged/"):
        answer = client.get(address)
        assert "3 décembre 2026" not in answer.content.decode().replace("\u00a0", " ")
        assert answer.status_code == 404
    clock.shift(datetime.timedelta(days=2))
    answer = client.get(sent)
    assert "3 décembre 2026" not in answer.content.decode().replace("\u00a0", " ")
    assert answer.status_code == 404


def test_the_town_of_an_event_is_filled_in(client):
    page = interest_form(recruiting(carer()))
    assert form_on(client, f"{page.url}?town=Montclair").select_one("#id_place")["value"] == "Montclair"


def test_a_form_costs_the_same_whatever_it_leads_to(client):
    costs = []
    for number in (2, 4):
        professions = [carer() for _each in range(number)]
        routes = [{"contact": ContactFactory(), "profession": profession} for profession in professions]
        page = interest_form(recruiting(*professions), routes=routes)
        client.get(page.url)
        with CaptureQueriesContext(connection) as asked:
            answer = client.get(page.url)
        assert len(BeautifulSoup(answer.content, "html.parser").select("[name=profession]")) == number
        costs.append(len(asked))
    assert costs[0] == costs[1]


def test_answers_to_what_a_candidate_is_told_go_to_the_contact_who_answers(client, clock):
    contact = ContactFactory(mail="nord@exemple.fr")
    page = interest_form(recruiting(carer()), routes=[{"contact": contact}])
    client.post(page.url, filled(client, clock, page, **PERSON, mail="dominique@exemple.fr"))
    send_due()
    answers = {message.to[0]: message.message()["Reply-To"] for message in mail.outbox}
    assert answers == {"dominique@exemple.fr": "nord@exemple.fr", "nord@exemple.fr": None}


@pytest.mark.parametrize(("way", "mail_address"), [("sms", ""), ("call", ""), ("sms", "alix@exemple.fr")])
def test_what_is_sent_is_told_as_it_is_to_the_person_and_to_the_desk(client, clock, way, mail_address):
    page = interest_form(recruiting(carer()))
    typed = filled(client, clock, page, **{**PERSON, "phone": "04 65 71 00 12", "way": way, "mail": mail_address})
    told = words(client.get(client.post(page.url, typed).headers["Location"])).replace("\u00a0", " ")
    send_due()
    assert ("par SMS" if way == "sms" else "par téléphone") in told
    assert ("Cette page vaut confirmation" in told, "aucun SMS ne part tout seul" in told) == (not mail_address,) * 2
    assert ("Nous vous avons envoyé un courriel" in told) == bool(mail_address)
    assert [each.to for each in mail.outbox if "accueil@exemple.fr" not in each.to] == [[mail_address]] * bool(
        mail_address
    )
    client.force_login(get_user_model().objects.create_superuser("chef", "chef@exemple.fr", "secret"))
    desk = client.get(reverse("campaign_pages_lead", args=[Lead.objects.get().pk])).text.replace("\u00a0", " ")
    by = "sur la page et par courriel" if mail_address else "sur la page seulement : aucune adresse électronique"
    assert by in desk
