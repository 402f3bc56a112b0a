"""Every address of one record, typed by hand, for who has something to do with it and who has not."""

import pytest
from bs4 import BeautifulSoup
from django.contrib.auth import get_user_model
from django.urls import NoReverseMatch, reverse

from campaign_pages.facts.models import RECORDS, KeyFigure
from tests.factories.facts import KeyFigureFactory
from tests.guards.test_list_views import factory_of

OWN, SHARED, OTHER = "own", "shared", "other"
SHOWN, REFUSED, ABSENT = "shown", "refused", "absent"
# What is another site's is not there; what all share is opened by who works everywhere, but may be copied.
ANSWERS = {
    OWN: {"copy": SHOWN, "": SHOWN},
    SHARED: {"copy": SHOWN, "": REFUSED},
    OTHER: {"copy": ABSENT, "": ABSENT},
}
PLAIN = ("edit", "copy", "delete", "usage", "history", "history_results", "unpublish", "preview_on_edit")
OF_REVISION = ("revisions_view", "revisions_revert", "revisions_unschedule")


def addresses(record):
    """Pairs (name, address) of everything that the admin offers for one record."""
    viewset, revision = record.snippet_viewset, record.latest_revision
    found = [(name, reverse(viewset.get_url_name(name), args=[record.pk])) for name in PLAIN]
    found += [(name, reverse(viewset.get_url_name(name), args=[record.pk, revision.pk])) for name in OF_REVISION]
    compare = reverse(viewset.get_url_name("revisions_compare"), args=[record.pk, "earliest", "latest"])
    return [*found, ("revisions_compare", compare)]


def answer(client, address):
    response = client.get(address)
    if response.status_code == 302 and response["Location"] == reverse("wagtailadmin_home"):
        return REFUSED
    return {200: SHOWN, 302: SHOWN, 404: ABSENT}[response.status_code]


def record_of(kind, site):
    record = factory_of(kind)(site=site)
    record.save_revision()
    record.refresh_from_db()
    return record


def test_no_address_with_a_key_is_left_out_of_the_table():
    named = {pattern.name for pattern in KeyFigure.snippet_viewset.get_urlpatterns() if "pk" in str(pattern.pattern)}
    assert named == {*PLAIN, *OF_REVISION, "revisions_compare"}


@pytest.mark.parametrize("kind", RECORDS, ids=lambda kind: kind._meta.model_name)
def test_a_record_is_there_for_the_editors_of_its_site(kind, here, there, logged_in):
    records = {OWN: record_of(kind, there), SHARED: record_of(kind, None), OTHER: record_of(kind, here)}
    client = logged_in(there)
    for owner, record in records.items():
        expected = {name: ANSWERS[owner].get(name, ANSWERS[owner][""]) for name, _address in addresses(record)}
        assert {name: answer(client, address) for name, address in addresses(record)} == expected, owner


@pytest.mark.parametrize("owner", [OWN, SHARED, OTHER])
def test_a_superuser_and_an_editor_of_every_site_find_all_of_them(owner, here, there, logged_in, client):
    record = record_of(KeyFigure, {OWN: there, SHARED: None, OTHER: here}[owner])
    logged_in(here, there)
    assert {answer(client, address) for _name, address in addresses(record)} == {SHOWN}
    client.force_login(get_user_model().objects.create_superuser("admin", "admin@haute-combe.example", "secret"))
    assert {answer(client, address) for _name, address in addresses(record)} == {SHOWN}


def test_with_a_single_site_whose_it_is_changes_nothing(here, logged_in):
    client = logged_in(username="sans-page")
    for site in (here, None):
        record = record_of(KeyFigure, site)
        assert {answer(client, address) for _name, address in addresses(record)} == {SHOWN}


@pytest.mark.parametrize("name", ["edit", "delete", "unpublish", "revisions_revert"])
def test_nothing_is_written_into_what_is_another_sites(name, here, there, logged_in):
    for site in (here, None):
        record = record_of(KeyFigure, site)
        address = dict(addresses(record))[name]
        logged_in(there, username=f"plume-{record.pk}").post(address, {"name": "Pris", "action-publish": "1"})
        record.refresh_from_db()
        assert (record.name, record.live) == (KeyFigure.objects.get(pk=record.pk).name, True)
        assert record.name != "Pris"


def test_the_name_of_what_is_another_sites_is_said_nowhere(here, there, logged_in):
    record = KeyFigureFactory(name="Leurre", site=here)
    record.save_revision()
    record.refresh_from_db()
    client = logged_in(there)
    assert [name for name, address in addresses(record) if "Leurre" in client.get(address, follow=True).text] == []


def test_an_address_that_names_nothing_answers_as_one_of_another_site(there, logged_in):
    client = logged_in(there)
    namespace = KeyFigure.snippet_viewset.get_url_name("")
    strange = reverse(f"{namespace}revisions_compare", args=["rien", "earliest", "latest"])
    missing = reverse(f"{namespace}edit", args=[999999])
    assert [answer(client, address) for address in (strange, missing)] == [ABSENT, ABSENT]


def test_there_is_no_inspection_beside_the_table(there):
    with pytest.raises(NoReverseMatch):
        reverse(KeyFigure.snippet_viewset.get_url_name("inspect"), args=[1])


def test_links_to_a_record_are_given_to_who_may_open_it(here, there, logged_in):
    own, shared = KeyFigureFactory(name="Le nôtre", site=there), KeyFigureFactory(name="Celui de tous", site=None)
    page = BeautifulSoup(
        logged_in(there).get(reverse(KeyFigure.snippet_viewset.get_url_name("list"))).text, "html.parser"
    )
    links = {link.get("href", "").split("?")[0] for link in page.select("tbody a")}
    viewset = KeyFigure.snippet_viewset
    for name in ("edit", "delete", "copy"):
        assert reverse(viewset.get_url_name(name), args=[own.pk]) in links
        assert (reverse(viewset.get_url_name(name), args=[shared.pk]) in links) == (name == "copy")
