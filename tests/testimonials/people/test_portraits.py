"""A portrait of the library, once chosen, stays tied to the person in it, whatever portrait comes after it."""

import pytest
from bs4 import BeautifulSoup
from django.urls import reverse
from django.utils import timezone

from campaign_pages.pictures.gates import withheld
from testimonials.models import Person, PersonPicture
from tests.factories.pages import home_page, policy
from tests.factories.people import PersonFactory, VoiceFactory
from tests.factories.pictures import picture, picture_value

pytestmark = pytest.mark.django_db


def save(client, address, **chosen):
    """Post the form of a person as the page holds it, with what somebody chose in it."""
    html = BeautifulSoup(client.get(address).content, "html.parser")
    form = html.find(attrs={"name": "display_name"}).find_parent("form")
    fields = {each["name"]: each.get("value", "") for each in form.select("input[name]:not([type=checkbox])")}
    fields |= {each["name"]: each["value"] for each in form.select("input[type=radio][checked]")}
    fields |= {each["name"]: each.get_text() for each in form.select("textarea[name]")}
    for select in form.select("select[name]"):
        option = select.select_one("option[selected]")
        fields[select["name"]] = option["value"] if option else ""
    fields = {name: value for name, value in fields.items() if "__prefix__" not in name}
    answer = client.post(address, {**fields, **chosen}, follow=True)
    assert not BeautifulSoup(answer.content, "html.parser").select(".error-message")


def tied(person):
    return set(PersonPicture.objects.filter(person=person).values_list("picture", flat=True))


def test_a_portrait_chosen_in_the_form_is_tied_and_the_one_before_it_stays_so(admin_client):
    home_page()
    person, decoy = PersonFactory(signed=True), PersonFactory(signed=True)
    first, second, other = picture("Premier"), picture("Second"), picture("Un pont")
    address = reverse(Person.snippet_viewset.get_url_name("edit"), args=[person.pk])

    save(admin_client, address, portrait=str(first.pk))
    save(admin_client, address, portrait=str(second.pk))

    person.refresh_from_db()
    assert person.portrait == second
    assert tied(person) == {first.pk, second.pk}
    assert tied(decoy) == set()
    person.authorisations.update(withdrawn_at=timezone.now())
    assert withheld([first.pk, second.pk, other.pk]) == {first.pk, second.pk}


def test_a_portrait_entered_with_a_new_person_in_the_modal_is_tied(admin_client):
    home_page()
    chosen = picture("Du fonds", size=(40, 50))
    file = chosen.file.open("rb")
    address = reverse(Person.snippet_viewset.chooser_viewset.get_url_name("create"))

    answer = admin_client.post(
        address,
        {
            "person-chooser-creation-form-kind": "professional",
            "kind": "professional",
            "display_name": "Nadia B.",
            "role": "auxiliaire",
            "portrait_file": file,
            "portrait_alt": "Nadia sourit",
        },
    )

    person = Person.objects.get(display_name="Nadia B.")
    assert answer.json()["step"] == "chosen"
    assert tied(person) == {person.portrait_id}


def test_the_picture_of_before_leaves_other_pages_with_the_rights(client):
    person = PersonFactory(signed=True, portrait=picture("Avant"))
    person.pictures.add(PersonPicture(picture=picture("À deux"), sort_order=7))
    person.save()
    before = person.portrait
    person.portrait = picture("Après")
    person.save()
    page = policy(
        body=[
            {"type": "picture", "value": {"picture": picture_value(each), "width": "text"}}
            for each in (before, picture("Un pont"))
        ]
    )
    shown = [len(BeautifulSoup(client.get(page.url).content, "html.parser").select("main img"))]

    person.authorisations.update(withdrawn_at=timezone.now())

    shown.append(len(BeautifulSoup(client.get(page.url).content, "html.parser").select("main img")))
    assert shown == [2, 1]


def test_a_voice_has_no_picture_to_tie():
    voice = VoiceFactory()
    voice.portrait = picture("Un visage")
    voice.save()
    assert tied(voice) == set()
