"""What no honest visitor sends to an interest form: refused in words, or harmless, and nobody else is lost."""

import csv
import datetime
import io

import pytest
from bs4 import BeautifulSoup
from django.core import mail

from campaign_pages.candidates.exporting import export
from campaign_pages.intake.outbox import send_due
from campaign_pages.models import Lead, OutgoingMail
from tests.campaign_pages.candidates.forms import filled, words
from tests.factories.candidates import LeadFactory, carer, interest_form, recruiting
from tests.factories.channels import channel_link
from tests.factories.proofs import solved

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("clock")]

PERSON = {"first_name": "Dominique", "phone": "04 65 71 00 12"}


@pytest.fixture
def page():
    return interest_form(recruiting(carer()))


@pytest.mark.parametrize("forged", ["inconnu", "abribus' OR 1=1", "<script>", "x" * 400, "abribus\r\nBcc: a@b.fr"])
def test_a_forged_source_is_dropped_and_the_person_is_not(client, clock, page, forged):
    channel_link(page.campaign, code="abribus")
    client.post(page.url, {**filled(client, clock, page), **PERSON, "source": forged})
    assert Lead.objects.get().source == ""


def test_a_known_source_is_kept(client, clock, page):
    channel_link(page.campaign, code="abribus")
    client.post(page.url, {**filled(client, clock, page, query="?source=abribus"), **PERSON})
    assert Lead.objects.get().source == "abribus"


@pytest.mark.parametrize(
    ("field", "typed", "said"),
    [
        ("first_name", "Ana\r\nBcc: autre@exemple.fr", "sur une seule ligne"),
        ("mail", "ana@exemple.fr\r\nBcc: autre@exemple.fr", "Saisissez une adresse de courriel valide"),
        ("mail", "аccueil@exemple.fr", "mêle les lettres de plusieurs alphabets"),
        ("mail", "accueil@exеmple.fr", "mêle les lettres de plusieurs alphabets"),
        ("mail", "rené@exemple.fr", "tapez-la sans accent"),
    ],
)
def test_headers_and_look_alikes_are_refused_at_their_field(client, clock, page, field, typed, said):
    answer = client.post(page.url, filled(client, clock, page, **{**PERSON, field: typed}))
    shown = BeautifulSoup(answer.content, "html.parser")
    assert said in shown.select_one(f"#id_{field}_error").get_text()
    assert shown.select_one("#id_phone")["value"] == "04 65 71 00 12"
    assert not Lead.objects.exists()
    assert not OutgoingMail.objects.exists()


def test_a_wide_sign_of_another_keyboard_is_the_one_that_people_mean(client, clock, page):
    client.post(page.url, filled(client, clock, page, **PERSON, mail="ana＠exemple.fr"))
    assert Lead.objects.get().mail == "ana@exemple.fr"


def test_a_formula_for_a_name_is_text_in_mails_and_in_files(client, clock, page):
    formula = "=HYPERLINK(1)"
    client.post(page.url, filled(client, clock, page, first_name=formula, mail="ana@exemple.fr", place="@SOMME(A1)"))
    send_due()
    told = next(each for each in mail.outbox if each.to == ["ana@exemple.fr"])
    assert f"Bonjour {formula}," in told.body
    answer = export(Lead.objects.all(), "csv", "candidats")
    text = b"".join(answer.streaming_content).decode("utf-8-sig")
    (line,) = csv.DictReader(io.StringIO(text), delimiter=";")
    assert (line["Prénom"], line["Commune ou code postal"]) == (f"'{formula}", "'@SOMME(A1)")


def test_a_replayed_form_leaves_one_lead_and_one_mail(client, clock, page):
    sent = filled(client, clock, page, **PERSON, mail="ana@exemple.fr")
    for _again in range(3):
        client.post(page.url, sent)
    assert Lead.objects.count() == 1
    assert OutgoingMail.objects.filter(kind="interest_received").count() == 1
    clock.shift(25 * 60 * 60)
    assert "plus d’un jour" in words(client.post(page.url, {**sent, "token": "plus-tard"}))
    assert Lead.objects.count() == 1


def test_a_flood_without_scripts_writes_to_few_strangers_and_loses_nobody_else(client, clock, settings, page):
    settings.CAMPAIGN_PAGES = {**settings.CAMPAIGN_PAGES, "FORM_RATE": (1, 600)}
    typed = filled(client, clock, page, **PERSON, asked="1")
    for number in range(25):
        answer = client.post(page.url, {**typed, "token": f"robot-{number}", "mail": f"inconnu-{number}@exemple.fr"})
    assert answer.status_code == 429
    assert "Merci de réessayer un peu plus tard, ou de nous appeler." in words(answer)
    assert "Merci de vérifier votre saisie" not in words(answer)
    assert BeautifulSoup(answer.content, "html.parser").select_one("#id_mail")["value"] == "inconnu-24@exemple.fr"
    # One below the rate, as many above it as a busy office may send, and no more.
    assert OutgoingMail.objects.filter(kind="interest_confirm").count() == 14
    # Another network, and whoever solves the sum on this one, are taken in.
    client.post(page.url, {**typed, "token": "ailleurs", "asked": ""}, REMOTE_ADDR="192.0.2.77")
    challenge = BeautifulSoup(answer.content, "html.parser").select_one("[name=cp_proof]")["data-cp-challenge"]
    client.post(page.url, {**typed, "token": "voisine", "cp_proof": solved(challenge)})
    assert set(Lead.objects.followed().values_list("token", flat=True)) == {"robot-0", "ailleurs", "voisine"}


def test_whoever_shares_a_letter_box_is_not_lost_in_a_flood(client, clock, settings, page):
    settings.CAMPAIGN_PAGES = {**settings.CAMPAIGN_PAGES, "FORM_RATE": (0, 600)}
    for name in ("Dominique", "Camille"):
        typed = {**PERSON, "first_name": name, "mail": "foyer@exemple.fr", "asked": "1"}
        client.post(page.url, filled(client, clock, page, **typed))
    LeadFactory(mail="leurre@exemple.fr", campaign=page.campaign, received_at=None)
    asked = OutgoingMail.objects.get()
    client.post(next(word for word in asked.body.split() if "/confirm/" in word).removeprefix("http://localhost"))
    assert set(Lead.objects.followed().values_list("first_name", "reply_by")) == {
        ("Dominique", datetime.date(2026, 12, 3)),
        ("Camille", datetime.date(2026, 12, 3)),
    }
    assert OutgoingMail.objects.filter(kind="lead_alert").count() == 2
    # Each letter box is written to once.
    assert OutgoingMail.objects.filter(kind="interest_received").count() == 1
