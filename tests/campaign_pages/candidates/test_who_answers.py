"""Who is told of a lead, and by which channel it came."""

import pytest
from bs4 import BeautifulSoup
from django.utils import translation

from campaign_pages.intake.notices import notice_for
from campaign_pages.models import Lead, OutgoingMail
from tests.campaign_pages.candidates.forms import filled
from tests.factories.candidates import carer, doctor, interest_form, recruiting
from tests.factories.channels import channel_link
from tests.factories.directory import ContactFactory
from tests.factories.pages import campaign

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("clock")]

PERSON = {"first_name": "Dominique", "phone": "04 65 71 00 12"}


@pytest.mark.parametrize(
    ("place", "kind", "told"),
    [
        ("Saint-Clair", "carer", "nord@exemple.fr"),
        ("st clair", "carer", "nord@exemple.fr"),
        ("00150", "carer", "nord@exemple.fr"),
        ("00150 Ailleurs", "carer", "nord@exemple.fr"),
        ("Montclair", "carer", "tous@exemple.fr"),
        ("", "carer", "tous@exemple.fr"),
        ("Saint-Clair", "post", "medecins@exemple.fr"),
        ("0015", "carer", "tous@exemple.fr"),
    ],
)
def test_the_contact_of_profession_and_place_is_told_without_a_name(client, clock, place, kind, told):
    professions = {"carer": carer(), "post": doctor()}
    page = interest_form(
        recruiting(*professions.values()),
        routes=[
            {"contact": ContactFactory(mail="tous@exemple.fr")},
            {
                "contact": ContactFactory(mail="nord@exemple.fr", territory="Nord"),
                "profession": professions["carer"],
                "places": "Saint-Clair\n001",
            },
            {"contact": ContactFactory(mail="medecins@exemple.fr"), "profession": professions["post"]},
        ],
    )
    typed = {**PERSON, "last_name": "Martin", "place": place, "profession": str(professions[kind].pk)}
    client.post(page.url, filled(client, clock, page, **typed))
    lead, alert = Lead.objects.get(), OutgoingMail.objects.get(kind="lead_alert")
    assert alert.to == lead.contact.mail == told
    assert lead.territory == ("Nord" if told == "nord@exemple.fr" else "")
    said = f"{alert.subject} {alert.body}"
    assert "http" in said
    for secret in ("Dominique", "Martin", "04 65 71 00 12", "+33465710012"):
        assert secret not in said


def test_the_contact_reads_no_line_without_anything_to_say(client, clock):
    contact = ContactFactory(mail="accueil@exemple.fr")
    page = interest_form(campaign(title="Familles d’accueil"), routes=[{"contact": contact}])
    client.post(page.url, filled(client, clock, page, **PERSON))
    alert = OutgoingMail.objects.get(kind="lead_alert")
    assert alert.subject == "Un nouveau candidat\u00a0: Familles d’accueil"
    assert "Réponse promise" in alert.body
    assert not any(word in alert.body for word in ("Métier", "Territoire", "–"))


def test_the_channel_comes_from_the_poster_through_the_campaign_into_the_lead(client, clock):
    page = interest_form(recruiting(carer()))
    mother = page.campaign
    mother.actions = [
        {"type": "link", "value": {"label": "Être rappelé", "page": page.pk, "document": None, "address": ""}}
    ]
    mother.save()
    link = channel_link(mother)
    landed = client.get(f"/c/{link.code}", follow=True)
    action = BeautifulSoup(landed.content, "html.parser").select_one(".cp-hero .cp-button")
    assert action["href"] == f"{page.url}?source={link.code}"
    query = action["href"].removeprefix(page.url)
    answer = client.post(action["href"], filled(client, clock, page, query, **PERSON), follow=True)
    assert Lead.objects.get().source == link.code
    way_back = BeautifulSoup(answer.content, "html.parser").select_one(f"a[href^='{mother.url}']")
    assert way_back["href"] == f"{mother.url}?source={link.code}"


def test_a_forged_channel_is_dropped_and_the_lead_kept(client, clock):
    page = interest_form(recruiting(carer()))
    client.post(page.url, filled(client, clock, page, **PERSON, source="nobody-gave-this"))
    assert (Lead.objects.get().source, Lead.objects.get().first_name) == ("", "Dominique")


def test_the_editor_is_told_when_nobody_would_answer():
    silent = interest_form(recruiting(carer()), routes=[{"contact": ContactFactory(mail="")}])
    narrow = interest_form(
        recruiting(carer()), routes=[{"contact": ContactFactory(mail="nord@exemple.fr"), "places": "Montclair"}]
    )
    right = interest_form(recruiting(carer()))
    assert any("personne n’est prévenu" in sentence for sentence in silent.warnings())
    assert any("ajoutez-en un pour tous les autres" in sentence for sentence in narrow.warnings())
    assert right.warnings() == []


class TestTheNotice:
    @pytest.fixture(autouse=True)
    def french(self):
        with translation.override("fr"):
            yield

    def test_it_names_who_answers_and_nobody_else(self):
        services = ("Accueil, antenne Nord", "Antenne Sud")
        named = [{"contact": ContactFactory(name="Pour la rédaction", service=service)} for service in services]
        page = interest_form(routes=[*named, {"contact": ContactFactory(service="Leurre", live=False)}])
        told = page.get_notice().text
        assert "selon le métier et la commune\u00a0: Accueil, antenne Nord\u00a0; Antenne Sud." in told
        assert "Leurre" not in told
        assert "Pour la rédaction" not in told
        assert "ntenne" not in notice_for(page.get_site(), "registration").text

    def test_of_many_it_says_what_they_have_in_common(self):
        page = interest_form(routes=[{"contact": ContactFactory(service=f"Antenne {number}")} for number in range(5)])
        told = page.get_notice().text
        assert "le contact de votre métier et de votre commune, qui vous répond" in told
        assert "Antenne" not in told


def test_who_answers_is_called_with_one_touch_from_the_confirmation(client, clock):
    contact = ContactFactory(service="Accueil familial", phone="04 65 71 02 20")
    page = interest_form(recruiting(carer()), routes=[{"contact": contact}])
    answer = client.post(page.url, filled(client, clock, page, **PERSON), follow=True)
    told = BeautifulSoup(answer.content, "html.parser").select_one("main a[href^='tel:'].cp-link")
    assert told.get_text() == "04 65 71 02 20"
    assert "Accueil familial" in told.parent.get_text()
