"""People of one site, asked for by an editor of another: their names, their papers and their withdrawal."""

import datetime

import pytest
from bs4 import BeautifulSoup
from django.contrib.auth import get_user_model
from django.contrib.auth.models import Permission
from django.urls import reverse
from wagtail.admin.admin_url_finder import AdminURLFinder

from campaign_pages import days
from testimonials.models import Authorisation
from tests.factories.people import AuthorisationFactory, PersonFactory
from tests.factories.recordings import AudioFactory, VideoFactory

pytestmark = pytest.mark.django_db

RECORDINGS = [f"{right}_{kind}" for kind in ("video", "audio") for right in ("add", "change")]
LISTS = [
    "wagtailsnippets_testimonials_person:list",
    "wagtailsnippets_testimonials_authorisation:list",
    "testimonials_ending_rights",
    "wagtailadmin_home",
]
OF_PERSON = [
    "wagtailsnippets_testimonials_person:edit",
    "testimonials_appearances",
    "testimonials_withdraw",
    "testimonials_withdrawn",
    "testimonials_reinstate",
]
OF_AUTHORISATION = [
    "wagtailsnippets_testimonials_authorisation:edit",
    "wagtailsnippets_testimonials_authorisation:delete",
    "wagtailsnippets_testimonials_authorisation:history",
    "testimonials_signed_document",
]


def ending(name, site):
    """Somebody of a site whose authorisation ends in ten days."""
    return PersonFactory(display_name=name, site=site, signed={"ends_on": days.today() + datetime.timedelta(days=10)})


@pytest.fixture
def ornella(here):
    return ending("Ornella", here)


@pytest.fixture
def paul(there):
    """Of the editor's own site: what they see of him, they do not see of Ornella."""
    return ending("Paul", there)


@pytest.mark.parametrize("name", LISTS)
def test_lists_report_and_home_name_the_people_of_ones_own_site(name, ornella, paul, neighbour):
    html = neighbour.get(reverse(name)).content.decode()
    assert "Paul" in html
    assert "Ornella" not in html


@pytest.mark.parametrize("name", OF_PERSON)
def test_a_person_of_another_site_is_not_there(name, ornella, paul, neighbour):
    posted = {"confirmed": "yes"}
    for method in (neighbour.get, neighbour.post):
        assert method(reverse(name, args=[ornella.pk]), posted).status_code == 404
    ornella.refresh_from_db()
    assert ornella.withdrawn_at is None
    assert neighbour.get(reverse(name, args=[paul.pk]), follow=True).status_code == 200


@pytest.mark.parametrize("name", OF_AUTHORISATION)
def test_what_a_person_of_another_site_signed_is_not_there(name, ornella, paul, neighbour):
    theirs, own = ornella.authorisations.get(), paul.authorisations.get()
    for method in (neighbour.get, neighbour.post):
        assert method(reverse(name, args=[theirs.pk])).status_code in (404, 405)
    assert Authorisation.objects.filter(pk=theirs.pk).exists()
    assert neighbour.get(reverse(name, args=[own.pk])).status_code == 200


def test_nothing_is_signed_in_the_name_of_a_person_of_another_site(ornella, paul, neighbour):
    html = neighbour.get(f"{reverse('wagtailsnippets_testimonials_authorisation:add')}?person={ornella.pk}")
    assert "Ornella" not in html.content.decode()
    data = {
        "person": ornella.pk,
        "purpose": "Affiches",
        "for_site": "on",
        "starts_on": "2026-01-01",
        "ends_on": "2028-01-01",
        "how_to_withdraw": "Un courriel",
    }
    add = reverse("wagtailsnippets_testimonials_authorisation:add")
    neighbour.post(add, data)
    assert ornella.authorisations.count() == 1
    neighbour.post(add, {**data, "person": paul.pk})
    assert paul.authorisations.count() == 2


@pytest.mark.parametrize("factory", [VideoFactory, AudioFactory])
def test_a_recording_offers_the_people_of_ones_own_site(factory, ornella, paul, there, neighbour):
    """Those who are in it already stay, whose ever they are: to forget somebody would show them."""
    user = get_user_model().objects.get(pk=neighbour.session["_auth_user_id"])
    user.user_permissions.add(*Permission.objects.filter(codename__in=RECORDINGS))
    form = factory._meta.model.snippet_viewset.get_url_name
    tied = factory(site=there, persons=[ornella, paul])
    free = factory(site=there)
    addresses = [reverse(form("add")), *(reverse(form("edit"), args=[each.pk]) for each in (free, tied))]
    assert [persons_offered(neighbour.get(address)) for address in addresses] == [
        ["Paul"],
        ["Paul"],
        ["Ornella", "Paul"],
    ]


def persons_offered(response):
    boxes = BeautifulSoup(response.content, "html.parser").select("[name=persons]")
    return [box.find_parent("label").get_text(strip=True).split(" · ")[0] for box in boxes]


def test_the_persons_form_leads_to_the_withdrawal_and_says_the_standing(paul, neighbour):
    address = AdminURLFinder().get_edit_url(paul)
    soup = BeautifulSoup(neighbour.get(address).content, "html.parser")
    panel = soup.select_one(".ts-rights-now")
    assert "se termine dans 10 jours" in panel.get_text(" ")
    assert [link["href"] for link in panel.select("a")] == [
        reverse("testimonials_appearances", args=[paul.pk]),
        reverse("testimonials_withdraw", args=[paul.pk]),
    ]
    page = BeautifulSoup(neighbour.get(panel.select("a")[1]["href"]).content, "html.parser")
    (heading,) = page.select("h1")
    assert " ".join(heading.get_text(" ").split()) == "Retirer cette personne Paul"


def test_the_form_of_a_new_person_has_nothing_to_withdraw(neighbour):
    html = neighbour.get(reverse("wagtailsnippets_testimonials_person:add")).content
    soup = BeautifulSoup(html, "html.parser")
    assert soup.select("[name=display_name]")
    assert not soup.select(".ts-rights-now")


def test_the_choosers_offer_the_people_of_ones_own_site(ornella, paul, neighbour):
    for model in ("person", "authorisation"):
        html = neighbour.get(chooser(model))
        assert "Paul" in html.json()["html"]
        assert "Ornella" not in html.json()["html"]


def chooser(model, view="choose", *args):
    return reverse(f"wagtailsnippetchoosers_testimonials_{model}:{view}", args=args)


def test_the_chooser_of_authorisations_offers_those_of_the_person_chosen(paul, there, neighbour):
    other = PersonFactory(display_name="Leurre", site=there)
    AuthorisationFactory(person=other, purpose="Ce que l’autre a signé")
    html = neighbour.get(chooser("authorisation"), {"person": paul.pk}).json()["html"]
    results = neighbour.get(chooser("authorisation", "choose_results"), {"person": paul.pk}).content.decode()
    for found in (html, results):
        assert paul.authorisations.get().purpose in found
        assert "Ce que l’autre a signé" not in found


@pytest.mark.parametrize("number", ["0", "x", "1 OR 1=1", "²"])
def test_a_strange_number_of_a_person_in_the_address_of_the_chooser_is_no_error(number, paul, ornella, neighbour):
    html = neighbour.get(chooser("authorisation"), {"person": number}).json()["html"]
    # One can still be entered, and what other sites have is not offered.
    assert "Ajouter cette autorisation" in html
    assert "Ornella" not in html
