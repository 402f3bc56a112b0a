"""The report, the panels of the home page, the signed document, and what keeps a person from being deleted."""

import csv
import io

import pytest
from bs4 import BeautifulSoup
from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group, Permission
from django.db import transaction
from django.db.models import ProtectedError
from django.urls import reverse
from django.utils import timezone
from wagtail.models import ModelLogEntry

from testimonials.models import Authorisation, HeldFile, Person, RightsCheck
from testimonials.rights.deletion import reason_to_keep, refuse_while_shown
from testimonials.rights.panels import EndingRightsPanel, RightsCheckPanel, add_rights_panels
from tests.factories.people import SIGNED
from tests.factories.rights import sign, somebody

pytestmark = pytest.mark.django_db

REPORT = "testimonials_ending_rights"


def editor(*permissions):
    user = get_user_model().objects.create_user("marie", "marie@haute-combe.example", "secret", first_name="Marie")
    user.user_permissions.set(Permission.objects.filter(codename__in=["access_admin", *permissions]))
    return user


def person(name, last, **values):
    made = Person.objects.create(display_name=name, **values)
    sign(made, last=last)
    return made


def rows(content):
    soup = BeautifulSoup(content, "html.parser")
    return [[" ".join(cell.get_text(" ").split()) for cell in row.select("td")] for row in soup.select("tbody tr")]


def test_the_report_lists_rights_that_end_soon(admin_client):
    person("Nadia", 15, responsible=editor())
    person("Paul", 60)
    person("Leurre valable", 61)
    person("Leurre terminé", -1)
    person("Leurre retiré", 10, withdrawn_at=timezone.now())
    renewed = person("Leurre renouvelé", 10)
    sign(renewed, last=400)
    found = rows(admin_client.get(reverse(REPORT)).content)
    assert [row[0].split()[0] for row in found] == ["Nadia", "Paul"]
    assert "15" in found[0][2]
    assert found[0][4] == "Marie"


def test_the_export_runs_no_formula(admin_client):
    person("=1+1", 10)
    content = b"".join(admin_client.get(reverse(REPORT), {"export": "csv"}).streaming_content).decode()
    _headings, row = csv.reader(io.StringIO(content))
    assert row[0] == "'=1+1"


def test_report_and_home_cost_the_same_for_one_and_three(admin_client, django_assert_max_num_queries):
    RightsCheck.objects.create()
    counted = []
    person("Zero", 20)
    for name in (REPORT, "wagtailadmin_home"):
        admin_client.get(reverse(name))
    for names in (["Un"], ["Deux", "Trois"]):
        for each in names:
            person(each, 30)
        counts = []
        for name in (REPORT, "wagtailadmin_home"):
            with django_assert_max_num_queries(100) as queries:
                assert names[-1] in admin_client.get(reverse(name)).content.decode()
            counts.append(len(queries))
        counted.append(counts)
    assert counted[0] == counted[1]


def test_the_report_is_refused_to_who_changes_no_person(client):
    person("Nadia", 10)
    client.force_login(editor("view_person"))
    response = client.get(reverse(REPORT), follow=True)
    assert response.redirect_chain[0][0] == reverse("wagtailadmin_home")
    assert "Nadia" not in response.content.decode()


def panels_for(rf, user):
    request, panels = rf.get("/"), []
    request.user = user
    add_rights_panels(request, panels)
    return request, panels


def test_the_panels_are_for_who_may_change_persons(rf):
    person("Nadia", 10)
    request, panels = panels_for(rf, editor("change_person"))
    assert [type(panel) for panel in panels] == [RightsCheckPanel, EndingRightsPanel]
    warning, ending = (panel.render_html({"request": request}) for panel in panels)
    assert "check_rights" in warning
    assert rows(ending)[0][0] == "Nadia"
    RightsCheck.objects.create()
    assert "check_rights" not in panels[0].render_html({"request": request})


def test_no_panel_without_the_permission(rf):
    assert panels_for(rf, editor("view_person"))[1] == []


def test_the_signed_document_is_a_download_for_the_permission_only(client):
    authorisation = person("Nadia", 10).authorisations.get()
    address = reverse("testimonials_signed_document", args=[authorisation.pk])
    user = editor("change_person", "change_authorisation")
    client.force_login(user)
    refused = client.get(address, follow=True)
    assert refused.redirect_chain[0][0] == reverse("wagtailadmin_home")
    assert not ModelLogEntry.objects.filter(action="testimonials.open_document").exists()
    user.user_permissions.add(Permission.objects.get(codename="view_signed_document"))
    response = client.get(address)
    assert b"".join(response.streaming_content) == SIGNED
    assert response["Content-Disposition"].startswith("attachment;")
    assert "Nadia" not in response["Content-Disposition"]
    assert response["Content-Type"] == "application/pdf"
    assert response["X-Content-Type-Options"] == "nosniff"
    assert {"private", "no-store"} <= set(response["Cache-Control"].split(", "))
    entry = ModelLogEntry.objects.get(action="testimonials.open_document")
    assert (entry.user, entry.object_id) == (user, str(authorisation.pk))
    assert "Nadia" not in entry.label


def test_a_missing_document_is_told(admin_client):
    authorisation = person("Nadia", 10).authorisations.get()
    authorisation.document.storage.delete(authorisation.document.name)
    response = admin_client.get(reverse("testimonials_signed_document", args=[authorisation.pk]), follow=True)
    assert response.redirect_chain
    assert BeautifulSoup(response.content, "html.parser").select(".messages .error")


def test_a_document_has_no_public_address(client, public_files, private_files):
    authorisation = person("Nadia", 10).authorisations.get()
    assert authorisation.document.name in private_files()
    assert public_files() == set()
    response = client.get(reverse("testimonials_signed_document", args=[authorisation.pk]))
    assert response["Location"].startswith(reverse("wagtailadmin_login"))


def test_a_deleted_authorisation_takes_its_document_along(committed, private_files):
    nadia, decoy = person("Nadia", 10), person("Leurre", 10)
    with committed():
        Authorisation.objects.get(person=nadia).delete()
    assert private_files() == {decoy.authorisations.get().document.name}


def test_the_permission_is_in_the_form_of_groups(admin_client):
    group = Group.objects.create(name="Relations humaines")
    html = admin_client.get(reverse("wagtailusers_groups:edit", args=[group.pk])).content.decode()
    permission = Permission.objects.get(codename="view_signed_document")
    values = [field.get("value") for field in BeautifulSoup(html, "html.parser").select("input[type=checkbox]")]
    assert str(permission.pk) in values


def test_a_person_who_is_shown_is_not_deleted(rf, admin_user):
    nadia = somebody("Nadia")
    alone = Person.objects.create(display_name="Leurre")
    sentence = reason_to_keep(nadia, admin_user)
    assert "Témoignage de Nadia" in sentence
    assert reason_to_keep(alone, admin_user) == ""
    request = rf.get("/")
    request.user = admin_user
    request.session = {}
    from django.contrib.messages.storage.fallback import FallbackStorage

    request._messages = FallbackStorage(request)
    assert refuse_while_shown(request, [alone, nadia.page]) is None
    response = refuse_while_shown(request, [alone, nadia])
    assert response["Location"] == reverse("testimonials_appearances", args=[nadia.pk])
    assert any("Témoignage de Nadia" in str(message) for message in request._messages)


def test_a_script_cannot_delete_a_person_whose_files_are_held(admin_client, committed):
    nadia = somebody("Nadia")
    with committed():
        admin_client.post(reverse("testimonials_withdraw", args=[nadia.pk]), {"confirmed": "yes"})
    nadia.page.delete()
    with pytest.raises(ProtectedError), transaction.atomic():
        Person.objects.get(pk=nadia.pk).delete()
    assert HeldFile.objects.filter(person=nadia).exists()
    with committed():
        for picture in (nadia.portrait, nadia.at_work, nadia.poster, nadia.head):
            picture.delete()
        for recording in (nadia.video, nadia.audio):
            recording.media.delete()
            recording.delete()
    assert not HeldFile.objects.exists()
    Person.objects.get(pk=nadia.pk).delete()
    assert not Person.objects.filter(display_name="Nadia").exists()
