"""Lists, filters, searches, exports and choosers hold what is the user's."""

import csv
import io

import pytest
from bs4 import BeautifulSoup
from django.contrib.auth import get_user_model
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from campaign_pages.facts.models import RECORDS, Contact, KeyFigure, Profession
from tests.factories.directory import ContactFactory
from tests.factories.facts import KeyFigureFactory
from tests.factories.neutral import other_site
from tests.factories.professions import ProfessionFactory
from tests.guards.test_list_views import factory_of


def admin_address(name, *args, kind=KeyFigure):
    return reverse(kind.snippet_viewset.get_url_name(name), args=args)


def chooser_address(name, *args, kind=KeyFigure):
    return reverse(kind.snippet_viewset.chooser_viewset.get_url_name(name), args=args)


def table_of(html):
    return BeautifulSoup(html, "html.parser").select_one("table.listing tbody").get_text(" ")


@pytest.fixture
def three(here, there):
    """A figure of each owner."""
    return [
        KeyFigureFactory(name="Le nôtre", site=there),
        KeyFigureFactory(name="Celui de tous", site=None),
        KeyFigureFactory(name="Leurre", site=here),
    ]


@pytest.fixture
def superuser(client, here, there):
    client.force_login(get_user_model().objects.create_superuser("admin", "admin@haute-combe.example", "secret"))
    return client


@pytest.mark.parametrize("kind", RECORDS, ids=lambda kind: kind._meta.model_name)
def test_lists_and_choosers_of_every_kind_leave_out_what_is_another_sites(kind, here, there, logged_in):
    make = factory_of(kind)
    own, shared = make(site=there, name="Nôtre"), make(site=None, name="Commun")
    other = make(site=here, name="Leurre")
    client = logged_in(there)
    shown = [
        client.get(admin_address("list", kind=kind)).text,
        client.get(admin_address("list_results", kind=kind)).text,
        client.get(chooser_address("choose", kind=kind)).json()["html"],
        client.get(chooser_address("choose_results", kind=kind)).text,
    ]
    for html in shown:
        assert "Nôtre" in html
        assert "Commun" in html
        assert "Leurre" not in html
    assert client.get(chooser_address("chosen", own.pk, kind=kind)).json()["result"]["id"] == str(own.pk)
    assert client.get(chooser_address("chosen", shared.pk, kind=kind)).json()["result"]["edit_url"] is None
    assert client.get(chooser_address("chosen", other.pk, kind=kind)).status_code == 404
    several = client.get(chooser_address("chosen_multiple", kind=kind), {"id": [own.pk, shared.pk, other.pk]}).json()
    assert {chosen["id"] for chosen in several["result"]} == {str(own.pk), str(shared.pk)}


def test_a_search_finds_what_is_listed(three, there, logged_in):
    client = logged_in(there)
    for address in (admin_address("list_results"), chooser_address("choose_results")):
        assert "<table" not in client.get(address, {"q": "Leurre"}).text
        assert "Le nôtre" in client.get(address, {"q": "nôtre"}).text


def test_the_export_holds_what_is_listed(three, there, logged_in, monkeypatch):
    monkeypatch.setattr(KeyFigure.snippet_viewset, "list_export", ["name"])
    answer = logged_in(there).get(admin_address("list"), {"export": "csv"})
    rows = csv.reader(io.StringIO(answer.getvalue().decode())) if answer.streaming else []
    assert "Leurre" not in {cell for row in rows for cell in row}


def test_tags_to_filter_by_are_those_of_what_is_listed(three, there, logged_in):
    for figure, tag in zip(three, ("fleuve", "commun", "montagne"), strict=True):
        figure.tags.add(tag)
        figure.save()
    page = BeautifulSoup(logged_in(there).get(admin_address("list")).text, "html.parser")
    offered = {field.parent.get_text(strip=True) for field in page.select("input[name=tags]")}
    assert offered == {"fleuve", "commun"}


def test_who_works_on_several_sites_reads_whose_each_is_and_filters(three, here, there, superuser):
    def rows(**query):
        page = BeautifulSoup(superuser.get(admin_address("list"), query).text, "html.parser")
        return {" ".join(row.get_text(" ").split()) for row in page.select("tbody tr")}

    owners = {"Le nôtre": "Deux-Rives", "Celui de tous": "tous les sites", "Leurre": "Haute-Combe"}
    for name, owner in owners.items():
        (row,) = [row for row in rows() if row.startswith(name)]
        assert row.endswith(owner) or f" {owner}" in row
    assert [row.startswith("Le nôtre") for row in rows(site=there.pk)] == [True]
    assert [row.startswith("Celui de tous") for row in rows(site="null")] == [True]
    assert len(rows(site=there.pk, q="nôtre")) == 1
    chooser = superuser.get(chooser_address("choose_results")).text
    assert all(owner in chooser for owner in owners.values())


def test_who_works_on_one_site_reads_nothing_of_sites(three, there, logged_in):
    client = logged_in(there)
    for html in (client.get(admin_address("list")).text, client.get(chooser_address("choose_results")).text):
        table = table_of(html)
        assert "Le nôtre" in table
        assert "Deux-Rives" not in table
        assert "tous les sites" not in table
    assert BeautifulSoup(client.get(admin_address("list")).text, "html.parser").select("input[name=site]") == []


def test_with_a_single_site_everything_is_listed_and_nothing_said_of_sites(here, logged_in):
    KeyFigureFactory(name="Le nôtre", site=here)
    KeyFigureFactory(name="Sans site", site=None)
    page = BeautifulSoup(logged_in(username="sans-page").get(admin_address("list")).text, "html.parser")
    table = page.select_one("table.listing tbody").get_text(" ")
    assert "Le nôtre" in table
    assert "Sans site" in table
    assert "Haute-Combe" not in table
    assert page.select("input[name=site]") == []


@pytest.mark.parametrize("name", ["list", "choose_results"])
def test_a_list_of_two_sites_costs_the_same_for_three_rows_as_for_one(name, here, there, superuser):
    address = admin_address(name) if name == "list" else chooser_address(name)
    counted = []
    for number, sites in ((1, [there]), (3, [here, None])):
        for site in sites:
            KeyFigureFactory(site=site)
        superuser.get(address)
        with CaptureQueriesContext(connection) as queries:
            page = superuser.get(address).text
        assert page.count("Assistants familiaux") >= number
        counted.append(len(queries))
    assert counted[0] == counted[1]


def test_an_editor_costs_the_same_for_two_sites_as_for_four(three, there, logged_in):
    client = logged_in(there)
    counted = []
    for hostnames in ((), ("trois.example", "quatre.example")):
        for hostname in hostnames:
            KeyFigureFactory(site=other_site(hostname))
        client.get(admin_address("list"))
        with CaptureQueriesContext(connection) as queries:
            assert "Leurre" not in client.get(admin_address("list")).text
        counted.append(len(queries))
    assert counted[0] == counted[1]


@pytest.mark.parametrize("name", ["campaigns", "job_sheets"])
def test_pages_are_filtered_by_the_professions_of_the_users_sites(name, here, there, logged_in):
    ProfessionFactory(name="Marinier", site=there)
    ProfessionFactory(name="Leurre", site=here)
    page = logged_in(there).get(reverse(f"{name}:index")).text
    assert "Marinier" in page
    assert "Leurre" not in page
    assert Profession.objects.count() == 2


def test_several_are_deleted_at_once_if_they_are_ones_own(here, there, logged_in):
    own, shared = ContactFactory(name="Nôtre", site=there), ContactFactory(name="Commun", site=None)
    other = ContactFactory(name="Leurre", site=here)
    client = logged_in(there)
    address = reverse("wagtail_bulk_action", args=["campaign_pages", "contact", "delete"])
    for ids in ([own.pk, shared.pk, other.pk], ["all"]):
        confirmation = client.get(address, {"id": ids, "next": "/admin/"}).text
        assert "Nôtre" in confirmation
        assert "Leurre" not in confirmation
    client.post(f"{address}?id={own.pk}&id={shared.pk}&id={other.pk}&next=/admin/")
    assert set(Contact.objects.values_list("name", flat=True)) == {"Commun", "Leurre"}
    assert client.get(address, {"id": [other.pk], "next": "/admin/"}).status_code == 404
