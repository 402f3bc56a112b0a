"""The processing record: each processing as the settings make it, and what nobody has filled in."""

import pytest
import time_machine
from bs4 import BeautifulSoup
from django.contrib.auth.models import Group, Permission
from django.urls import reverse
from django.utils import translation
from wagtail.models import Site

from campaign_pages.intake.duties import PURGE, note_run
from campaign_pages.models import Branding, PrivacyNotice
from tests.factories.branding import other_site
from tests.factories.candidates import any_campaign, interest_form, stay_informed
from tests.factories.channels import channel_link
from tests.factories.desk import desk_of
from tests.factories.directory import ContactFactory

pytestmark = pytest.mark.django_db
NAMES = (
    "Inscriptions aux réunions et événements",
    "Candidats",
    "Abonnements aux actualités",
    "Courriels envoyés aux candidats, inscrits et abonnés",
    "Visites par canal",
    "Témoignages et droits à l’image",
    "Journal des accès aux données personnelles",
)


@pytest.fixture(autouse=True)
def clock():
    with translation.override("fr"), time_machine.travel("2026-11-02T10:00:00+01:00", tick=False) as traveller:
        yield traveller


@pytest.fixture
def officer(client):
    user = desk_of(rights=(), username="dpo", more=["answer_persons", "change_privacynotice"])
    client.force_login(user)
    return user


def record(client, *args):
    name = "campaign_pages_processing_record" + ("_of" if args else "")
    return BeautifulSoup(client.get(reverse(name, args=args)).content, "html.parser").select_one("main article")


def words(element):
    return " ".join(element.get_text(" ", strip=True).split())


def part(page, name):
    title = next(each for each in page.select("h3") if name in each.get_text())
    return words(title.find_parent("section"))


def test_it_tells_every_processing_from_the_settings(client, officer):
    site = any_campaign().get_site()
    PrivacyNotice.objects.create(
        site=site,
        controller="Département de la Haute-Combe",
        dpo_contact="dpo@haute-combe.example",
        recipients="le service du recrutement",
        registration_months=4,
        interest_months=9,
    )
    interest_form(pool_months=18, routes=[{"contact": ContactFactory(name="Pôle Nord", mail="nord@exemple.fr")}])
    stay_informed()
    channel_link()
    Group.objects.create(name="Recruteuses").permissions.set(Permission.objects.filter(codename="view_lead"))
    Group.objects.create(name="Rédaction").permissions.set(Permission.objects.filter(codename="change_page"))
    note_run(PURGE)
    page = record(client)
    told = words(page)
    assert [title.get_text().partition(". ")[2] for title in page.select("h3")][:-1] == list(NAMES)
    assert "Département de la Haute-Combe" in told
    assert "dpo@haute-combe.example" in told
    assert "4 mois après la réunion" in part(page, NAMES[0])
    people = part(page, NAMES[1])
    for sentence in ("9 mois après le dernier contact", "18 mois après le dernier contact", "« Recruteuses »"):
        assert sentence in people.replace("\u00a0", " ")
    assert "Pôle Nord (prévenu par courriel, sans aucun nom)" in people
    assert "24 mois au plus" in part(page, NAMES[2])
    assert "30 jours après" in part(page, NAMES[3])
    assert "1 lien court" in part(page, NAMES[4])
    assert "Rédaction" not in told
    assert "2 novembre 2026" in part(page, "Mesures de sécurité")


def test_it_says_where_the_controller_is_reached(client, officer):
    site = any_campaign().get_site()
    assert "Coordonnées du responsable à compléter" in words(record(client).select_one("dl"))
    Branding.objects.create(site=site, postal_address="Hôtel du Département\n99000 Montclair", phone="04 65 71 00 00")
    told = words(record(client).select_one("dl")).replace("\u00a0", " ")
    assert "Coordonnées du responsable Hôtel du Département, 99000 Montclair, 04 65 71 00 00" in told


def test_its_purposes_speak_of_people_and_not_to_them(client, officer):
    any_campaign()
    told = [
        words(term.find_next_sibling("dd"))
        for term in record(client).select("section dt")
        if term.string in ("Finalité", "Base légale")
    ]
    assert len(told) == 2 * len(NAMES)
    assert not [each for each in told if {"vous", "votre", "vos"} & set(each.lower().split())]


def test_the_log_of_who_saw_what_is_a_processing_too(client, officer):
    any_campaign()
    desk_of(rights=["view"])
    told = part(record(client), NAMES[-1])
    assert "compte, jour et heure" in told
    assert "groupe « accueil »" in told.replace("\u00a0", " ")
    assert "« dpo »" not in told.replace("\u00a0", " ")
    assert told.endswith("à compléter")


def test_it_says_which_groups_that_write_pages_see_people_too(client, officer):
    page = any_campaign()
    writers = Group.objects.create(name="Plumes")
    writers.page_permissions.create(page=page, permission=Permission.objects.get(codename="change_page"))
    assert "Aucun groupe qui écrit des pages" in part(record(client), "Mesures de sécurité")
    writers.permissions.add(Permission.objects.get(codename="view_person"))
    Group.objects.create(name="Leurre").permissions.add(Permission.objects.get(codename="view_lead"))
    page = record(client)
    told = part(page, "Mesures de sécurité").replace("\u00a0", " ")
    assert "« Plumes »" in told
    assert "Leurre" not in told
    assert "ne voit aucun nom" not in told
    assert "« Plumes »" in part(page, NAMES[5]).replace("\u00a0", " ")


def test_what_is_not_filled_in_has_to_be_completed_where_it_is_asked(client, officer):
    site = any_campaign().get_site()
    page = record(client)
    edit = reverse("wagtailsettings:edit", args=["campaign_pages", "privacynotice", site.pk])
    missing = [each.find_parent("div").dt.get_text() for each in page.select(f'dl a[href="{edit}"]')]
    assert {"Responsable du traitement", "Délégué ou déléguée à la protection des données"} <= set(missing)
    assert "à compléter" in words(page)
    assert "dernière fois" not in words(page)
    Branding.objects.create(site=site, organisation_name="Haute-Combe")
    PrivacyNotice.objects.create(site=site, dpo_contact="dpo@haute-combe.example")
    page = record(client)
    assert words(page.select_one("dl")).startswith("Responsable du traitement Haute-Combe")
    assert "dpo@haute-combe.example" in words(page)


def test_each_site_has_its_own_and_nobody_reads_that_of_another(client):
    there = other_site()
    here = Site.objects.get(is_default_site=True)
    PrivacyNotice.objects.create(site=there, dpo_contact="dpo@la-bas.example")
    PrivacyNotice.objects.create(site=here, dpo_contact="dpo@ici.example")
    client.force_login(desk_of(there, rights=(), username="là-bas", more=["answer_persons"]))
    assert "dpo@la-bas.example" in words(record(client))
    assert "dpo@ici.example" not in words(record(client, there.pk))
    refused = client.get(reverse("campaign_pages_processing_record_of", args=[here.pk]))
    assert (refused.status_code, "dpo@ici.example" in refused.text) == (404, False)


def test_who_works_for_another_site_alone_receives_nothing_of_this_one(client):
    there = other_site()
    here = Site.objects.get(is_default_site=True)
    sees = ["view_lead", "view_subscription", "view_person"]
    desk_of(there, username="Leurre", more=sees)
    desk_of(here, username="Accueil")
    shared = desk_of(username="Renfort", more=sees)
    writers = Group.objects.create(name="Plumes")
    writers.page_permissions.create(page=here.root_page, permission=Permission.objects.get(codename="change_page"))
    client.force_login(desk_of(here, rights=(), username="dpo", more=["answer_persons"]))
    told = words(record(client, here.pk)).replace("\u00a0", " ")
    # Of “Renfort” nobody comes here; of “Leurre” somebody reads the log, which all sites share.
    assert "« Renfort »" not in told.rpartition(NAMES[-1])[0]
    assert "« Leurre »" not in told.rpartition(NAMES[-1])[0]
    shared.groups.add(writers)
    page = record(client, here.pk)
    seen = [part(page, name).replace("\u00a0", " ") for name in NAMES]
    assert ["« Renfort »" in each for each in seen] == [True, True, True, False, False, True, True]
    assert ["« Accueil »" in each for each in seen] == [True, False, False, False, False, False, True]
    # Who answers persons finds all that is kept of one.
    assert ["« dpo »" in each for each in seen] == [True, True, True, True, False, False, False]


def test_it_stands_in_the_menu_of_those_who_may_read_it(client, officer):
    address = reverse("campaign_pages_processing_record")
    assert address in client.get("/admin/").text
    client.force_login(desk_of(username="accueil"))
    assert address not in client.get("/admin/").text
    assert record(client) is None
