"""Whose a record is, as its form asks or decides."""

import pytest
from bs4 import BeautifulSoup
from django.contrib.auth import get_user_model
from django.urls import reverse
from wagtail.models import Site

from campaign_pages.facts.models import RECORDS, KeyFigure
from campaign_pages.facts.viewsets.figures import KeyFigureChooserViewSet
from campaign_pages.ownership.viewsets import OwnedChoices
from tests.factories.facts import KeyFigureFactory
from tests.factories.neutral import other_site

TYPED = {"name": "Places", "value": "350", "label": "places", "qualifier": "exact", "date_precision": "day", "tags": ""}


def admin_address(name, *args, kind=KeyFigure):
    return reverse(kind.snippet_viewset.get_url_name(name), args=args)


def field_of(client, address):
    """The choices of the field by label, the selected one marked by a star; ``None`` without a field."""
    field = BeautifulSoup(client.get(address).text, "html.parser").find(["select", "input"], {"name": "site"})
    if field is None:
        return None
    return [option.get_text() + "*" * option.has_attr("selected") for option in field.find_all("option")]


def create(client, **values):
    client.post(admin_address("add"), {**TYPED, **values})
    return KeyFigure.objects.get()


@pytest.fixture
def superuser(client, db):
    client.force_login(get_user_model().objects.create_superuser("admin", "admin@haute-combe.example", "secret"))
    return client


@pytest.mark.parametrize("kind", RECORDS, ids=lambda kind: kind._meta.model_name)
def test_with_a_single_site_no_form_speaks_of_it(kind, here, superuser):
    assert field_of(superuser, admin_address("add", kind=kind)) is None


@pytest.mark.parametrize("kind", RECORDS, ids=lambda kind: kind._meta.model_name)
def test_with_several_sites_every_form_asks_who_works_on_them(kind, here, there, superuser):
    assert field_of(superuser, admin_address("add", kind=kind)) == ["tous les sites", "Haute-Combe*", "Deux-Rives"]


def test_what_is_created_with_a_single_site_is_its_own_when_a_second_one_comes(here, logged_in):
    figure = create(logged_in(username="sans-page"))
    assert figure.site == here


def test_an_editor_of_one_site_is_not_asked(here, there, logged_in):
    client = logged_in(there)
    assert field_of(client, admin_address("add")) is None
    assert create(client, site=here.pk).site == there
    figure = KeyFigure.objects.get()
    assert field_of(client, admin_address("edit", figure.pk)) is None
    client.post(admin_address("edit", figure.pk), {**TYPED, "name": "Autre nom", "site": "", "action-publish": "1"})
    figure.refresh_from_db()
    assert (figure.name, figure.site) == ("Autre nom", there)


def test_an_editor_of_some_sites_chooses_among_theirs_and_never_gives_to_all(here, there, logged_in):
    third = other_site("trois.example", site_name="Trois-Vals")
    client = logged_in(there, third)
    assert field_of(client, admin_address("add")) == ["Deux-Rives*", "Trois-Vals"]
    assert create(client, site=third.pk).site == third
    figure = KeyFigure.objects.get()
    address = admin_address("edit", figure.pk)
    client.post(address, {**TYPED, "site": here.pk, "action-publish": "1"})
    client.post(address, {**TYPED, "site": ""})
    figure.refresh_from_db()
    assert figure.site == third


def test_who_works_everywhere_may_give_to_all(here, there, logged_in):
    client = logged_in(here, there)
    assert field_of(client, admin_address("add")) == ["tous les sites", "Haute-Combe*", "Deux-Rives"]
    figure = create(client, site="")
    assert figure.site is None
    assert field_of(client, admin_address("edit", figure.pk))[0] == "tous les sites*"


def test_a_copy_of_what_is_everybodys_is_the_editors_own(here, there, logged_in, client):
    shared = KeyFigureFactory(name="Commun", site=None)
    assert field_of(logged_in(there), admin_address("copy", shared.pk)) is None
    client.post(admin_address("add"), {**TYPED, "name": "Copie"})
    assert {figure.name: figure.site for figure in KeyFigure.objects.all()} == {"Commun": None, "Copie": there}
    third = other_site("trois.example", site_name="Trois-Vals")
    logged_in(there, third, username="deux")
    assert field_of(client, admin_address("copy", shared.pk)) == ["Deux-Rives*", "Trois-Vals"]


def test_a_new_site_holds_at_once_though_the_rest_is_a_draft(here, there, superuser):
    figure = KeyFigureFactory(name="Publié", site=here)
    superuser.post(admin_address("edit", figure.pk), {**TYPED, "name": "Brouillon", "site": there.pk})
    figure.refresh_from_db()
    assert (figure.name, figure.site) == ("Publié", there)
    assert figure.get_latest_revision_as_object().name == "Brouillon"


def test_an_old_revision_brings_back_words_and_not_a_site(here, there, superuser):
    figure = KeyFigureFactory(name="Ancien", site=here)
    old = figure.save_revision()
    figure.name, figure.site = "Nouveau", there
    figure.save_revision().publish()
    figure = KeyFigure.objects.get()
    assert (figure.name, figure.site) == ("Nouveau", there)
    old.refresh_from_db()
    old.publish()
    figure = KeyFigure.objects.get()
    assert (figure.name, figure.site) == ("Ancien", there)


def test_a_preview_changes_nothing(here, there, superuser):
    figure = KeyFigureFactory(site=here)
    address = admin_address("preview_on_edit", figure.pk)
    assert superuser.post(address, {**TYPED, "site": there.pk}).json()["is_valid"]
    assert "350" in superuser.get(address).text
    figure.refresh_from_db()
    assert figure.site == here


class ChooserWithForm(KeyFigureChooserViewSet):
    """As a host may write it: its *Create* tab asks for a few fields."""

    form_fields = ["name", "value", "label", "qualifier", "date_precision"]


@pytest.mark.parametrize("site", ["there", "here"])
def test_what_is_created_in_a_chooser_is_the_editors_own(site, request, here, there, rf, logged_in):
    own = request.getfixturevalue(site)
    logged_in(own)
    viewset = ChooserWithForm("figures", model=KeyFigure, icon="decimal")
    asked = rf.post("/", {**TYPED, "site": (there if own == here else here).pk})
    asked.user = get_user_model().objects.get(username="plume")
    viewset.create_view(asked)
    assert KeyFigure.objects.get().site == own
    assert issubclass(viewset.create_view.view_class, OwnedChoices)


def test_a_site_that_is_deleted_leaves_its_records_to_all(here, there):
    figure = KeyFigureFactory(site=there)
    Site.objects.filter(pk=there.pk).delete()
    figure.refresh_from_db()
    assert figure.site is None
