"""Contacts, press contacts and partners: what is checked, warned about and prepared."""

import datetime
import re

import pytest
from bs4 import BeautifulSoup
from django.contrib.auth import get_user_model
from django.urls import reverse
from django.utils import timezone
from wagtail.models import Page

from campaign_pages.blocks import stream
from campaign_pages.facts.reviews import reviews_due
from campaign_pages.models import Contact, Partner, PressContact
from tests.factories.directory import ContactFactory, PartnerFactory, PressContactFactory
from tests.factories.pages import home_page
from tests.factories.pictures import picture

pytestmark = pytest.mark.django_db


@pytest.fixture
def editor(client):
    home_page()
    ContactFactory().delete()  # makes the locale
    client.force_login(get_user_model().objects.create_superuser("redaction", "redaction@example.org", "secret"))
    return client


def save(editor, model, **values):
    """What the editor sees after pressing the button."""
    answer = editor.post(reverse(model.snippet_viewset.get_url_name("add")), values, follow=True)
    return BeautifulSoup(answer.content, "html.parser")


@pytest.mark.parametrize(
    ("way", "value"),
    [
        ("phone", "04 65 71 00 00"),
        ("sms", "06 39 98 00 00"),
        ("mail", "accueil@example.org"),
        ("accessible_call", "https://relais.example.org/"),
        ("address", "12, place du Marché"),
        ("web_address", "https://www.example.org/"),
    ],
)
def test_one_way_to_reach_a_contact_is_enough(editor, way, value):
    save(editor, Contact, **{"name": "Accueil", "service": "Accueil familial", way: value, "action-publish": "1"})

    assert [getattr(contact, way) for contact in Contact.objects.published()] == [value]


@pytest.mark.parametrize(("button", "kept"), [({"action-publish": "1"}, 0), ({}, 1)])
def test_a_contact_that_nobody_can_reach_is_a_draft_at_most(editor, button, kept):
    page = save(editor, Contact, name="Accueil", service="Accueil familial", **button)

    assert Contact.objects.count() == kept
    assert not Contact.objects.published().exists()
    assert bool(page.find(string=re.compile("Donnez au moins un moyen"))) != bool(kept)


@pytest.mark.parametrize(
    ("typed", "href"), [("04 65 71 00 00", "tel:0465710000"), ("+33 (0)4 65 71 00 00", "tel:+33465710000"), ("", "")]
)
def test_a_number_is_dialled_as_it_should(typed, href):
    contact = Contact(phone=typed, sms=typed)

    assert contact.phone_href == href
    assert contact.sms_href == href.replace("tel:", "sms:")


def test_what_no_phone_can_dial_is_refused(editor):
    save(editor, Contact, name="Accueil", service="Accueil", phone="demander Camille", **{"action-publish": "1"})

    assert not Contact.objects.exists()


@pytest.mark.parametrize(
    ("days_left", "is_due"),
    [(-1, True), (30, False)],
)
def test_a_press_contact_past_its_validity_warns_and_is_to_be_reviewed(days_left, is_due):
    until = timezone.localdate() + datetime.timedelta(days=days_left)
    person = PressContactFactory(name="Camille Roche", review_on=until)
    decoy = PressContactFactory(name="Dominique Vial")
    chief = get_user_model().objects.create_superuser("chef", "chef@example.org", "secret")

    assert [person.name in sentence for sentence in person.warnings()] == [True] * is_due
    assert [review.fact for review in reviews_due(chief, timezone.localdate())] == [person] * is_due
    assert person.is_valid_on(timezone.localdate()) != is_due
    assert decoy.warnings() == []


def test_a_press_contact_without_an_end_date_is_a_draft_at_most(editor):
    values = {"name": "Camille Roche", "mail": "presse@example.org"}
    save(editor, PressContact, **values, **{"action-publish": "1"})
    assert not PressContact.objects.exists()

    save(editor, PressContact, **values, review_on="2099-12-31", **{"action-publish": "1"})

    assert PressContact.objects.get().valid_until == datetime.date(2099, 12, 31)


def test_no_block_offers_a_press_contact():
    def models(block):
        if hasattr(block, "model_class"):
            yield block.model_class
        children = [*getattr(block, "child_blocks", {}).values(), *filter(None, [getattr(block, "child_block", None)])]
        for child in children:
            yield from models(child)

    offered = {key: set(models(stream.stream_block(key))) for key in stream.STREAMS}

    assert {key for key, found in offered.items() if PressContact in found} == set()
    assert Contact in offered["campaign"]
    assert Page in offered["actions"]


def test_a_logo_is_cut_when_its_partner_is_published():
    logo = picture("Logo", size=(600, 200))
    partner = PartnerFactory(logo=logo, live=False)
    assert not logo.renditions.exists()

    partner.save_revision().publish()

    assert {rendition.filter_spec.split("|")[0] for rendition in logo.renditions.all()} == {"width-160", "width-320"}


def test_the_preview_of_a_record_shows_what_visitors_see(editor):
    contact = ContactFactory(service="Accueil familial", mail="accueil@example.org")
    partner = PartnerFactory(name="Le Chemin", sentence="Offre un répit.")
    person = PressContactFactory(phone="04 65 71 00 01")

    def previewed(record):
        response = record.make_preview_request(preview_mode="")
        return BeautifulSoup(response.rendered_content, "html.parser")

    assert previewed(contact).select_one('a[href="mailto:accueil@example.org"]')
    assert "Offre un répit." in previewed(partner).get_text()
    assert previewed(person).select_one('a[href="tel:0465710001"]')
    assert Partner.objects.count() == 1
