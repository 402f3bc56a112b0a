"""The lists of portraits and of series in the admin."""

import pytest
from bs4 import BeautifulSoup
from django.urls import reverse
from django.utils import timezone
from wagtail.models import Locale

from tests.factories.editors import editor_of
from tests.factories.neutral import other_site
from tests.factories.pages import home_page
from tests.factories.people import PersonFactory
from tests.factories.pictures import picture
from tests.factories.series import episode, series

pytestmark = pytest.mark.django_db

PORTRAITS, SERIES = "testimonials:index", "testimonial_series:index"
# Queries of a list, the admin around it included: 26 and 19 on Wagtail 8.
MOST = 30


@pytest.fixture(autouse=True)
def french(db):
    Locale.objects.get_or_create(language_code="fr")


def rows(client, name):
    soup = BeautifulSoup(client.get(reverse(name)).content, "html.parser")
    return [[" ".join(cell.get_text(" ").split()) for cell in row.select("td")] for row in soup.select("tbody tr")]


def told(name, parent):
    person = PersonFactory(display_name=name, signed=True, portrait=picture(name))
    return episode(parent, title=f"{name} raconte", person=person, authorisation=person.authorisations.get())


@pytest.mark.parametrize("name", [PORTRAITS, SERIES])
def test_lists_cost_the_same_for_one_and_three(name, admin_client, django_assert_max_num_queries):
    told("Ornella", series())
    rows(admin_client, name)
    with django_assert_max_num_queries(MOST) as for_one:
        assert len(rows(admin_client, name)) == 1
    for each in ("Paul", "Rosa"):
        told(each, series())
    rows(admin_client, name)
    with django_assert_max_num_queries(MOST) as for_three:
        assert len(rows(admin_client, name)) == 3
    assert len(for_one) == len(for_three)


def test_portraits_tell_the_rights_of_their_person(admin_client):
    told("Ornella", series())
    told("Paul", series()).person.authorisations.update(document="")
    found = {row[2].split()[0]: row for row in rows(admin_client, PORTRAITS)}
    assert "valable jusqu’au" in found["Ornella"][5]
    assert "aucune autorisation pour le site" in found["Paul"][5]


def test_a_series_counts_only_what_the_public_sees_today(admin_client):
    parent = series()
    told("Ornella", parent)
    told("Sans accord", parent).person.authorisations.all().delete()
    told("Retirée", parent).person.authorisations.update(withdrawn_at=timezone.now())
    told("Brouillon", parent).unpublish()
    unconfirmed = told("Sans attestation", parent)
    unconfirmed.no_child_identifiable = False
    unconfirmed.save()
    (row,) = rows(admin_client, SERIES)
    assert row[2:4] == ["5", "1"]


def test_the_filter_names_the_series_that_one_may_open(client):
    here, there = home_page(), other_site("deux-rives.example", site_name="Deux-Rives").root_page
    series(here, title="Un métier, un objet")
    series(there, title="Au bord de l’eau")
    client.force_login(editor_of(there.sites_rooted_here.get()))
    soup = BeautifulSoup(client.get(reverse(PORTRAITS)).content, "html.parser")
    named = [option.get_text(strip=True) for option in soup.select("[name=series] option[value]:not([value=''])")]
    assert named == ["Au bord de l’eau"]
