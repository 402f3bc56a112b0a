"""The history of the site names what the reader comes across."""

from bs4 import BeautifulSoup
from django.contrib.auth import get_user_model
from django.contrib.auth.models import Permission
from django.urls import reverse
from wagtail.log_actions import log

from tests.factories.directory import ContactFactory
from tests.factories.editors import editor_of
from tests.factories.facts import KeyFigureFactory

HISTORY = "/admin/reports/site-history/"


def told(client, address=HISTORY):
    return BeautifulSoup(client.get(address).text, "html.parser").find("main").get_text(" ")


def test_the_history_names_the_records_of_ones_sites(here, there, client):
    for name, site in (("Nôtre", there), ("Commun", None), ("Leurre", here)):
        log(KeyFigureFactory(name=name, site=site), "wagtail.edit")
    client.force_login(editor_of(there))
    assert [name for name in ("Nôtre", "Commun", "Leurre") if name in told(client)] == ["Nôtre", "Commun"]
    client.force_login(get_user_model().objects.create_superuser("admin", "admin@haute-combe.example", "secret"))
    assert [name for name in ("Nôtre", "Commun", "Leurre") if name in told(client)] == ["Nôtre", "Commun", "Leurre"]


def test_what_was_deleted_is_remembered_by_its_site(here, there, client):
    for name, site in (("Nôtre", there), ("Leurre", here)):
        contact = ContactFactory(name=name, site=site)
        log(contact, "wagtail.delete", deleted=True)
        contact.delete()
    client.force_login(editor_of(there))
    text = told(client)
    assert "Nôtre" in text
    assert "Leurre" not in text


def test_kinds_that_one_may_not_touch_are_left_out_with_a_single_site_too(here, client):
    log(KeyFigureFactory(name="Chiffre"), "wagtail.edit")
    log(ContactFactory(name="Leurre"), "wagtail.edit")
    user = editor_of(here)
    user.groups.get().permissions.remove(*Permission.objects.filter(codename__endswith="_contact"))
    client.force_login(user)
    text = told(client)
    assert "Chiffre" in text
    assert "Leurre" not in text


def test_a_record_has_its_own_history(here, there, client):
    figure = KeyFigureFactory(name="Nôtre", site=there)
    log(figure, "wagtail.publish", data={})
    log(KeyFigureFactory(name="Leurre", site=there), "wagtail.edit")
    client.force_login(editor_of(there))
    history = told(client, reverse(figure.snippet_viewset.get_url_name("history"), args=[figure.pk]))
    assert "Publi" in history
    assert "Leurre" not in history
