"""Translations of a record belong to the site of all of them."""

from wagtail.models import Locale

from campaign_pages.facts.models import Contact, KeyFigure
from tests.factories.directory import ContactFactory
from tests.factories.facts import KeyFigureFactory


def translation_of(record):
    english = record.copy_for_translation(Locale.objects.get_or_create(language_code="en")[0])
    english.save()
    return english


def test_a_translation_is_its_originals_sites_and_follows_it(here, there):
    decoy = KeyFigureFactory(site=here)
    french = KeyFigureFactory(site=here)
    english = translation_of(french)
    assert english.site == here
    english.site = there
    english.save()
    assert {figure.site for figure in KeyFigure.objects.filter(translation_key=french.translation_key)} == {there}
    english.site = None
    english.save_revision()
    assert {figure.site for figure in KeyFigure.objects.filter(translation_key=french.translation_key)} == {None}
    decoy.refresh_from_db()
    assert decoy.site == here


def test_a_save_of_other_fields_leaves_the_site_alone(here, there):
    contact = ContactFactory(site=here)
    translation_of(contact)
    contact.site = there
    contact.save(update_fields=["name"])
    assert {each.site for each in Contact.objects.all()} == {here}


def test_pages_of_a_site_may_show_its_own_and_what_all_share(here, there):
    ContactFactory(name="Nôtre", site=there)
    ContactFactory(name="Commun", site=None)
    ContactFactory(name="Leurre", site=here)
    assert {contact.name for contact in Contact.objects.of_site(there)} == {"Nôtre", "Commun"}
