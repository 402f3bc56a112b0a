import json

import pytest
import time_machine
from bs4 import BeautifulSoup
from wagtail.models import Site
from wagtail.test.utils.form_data import inline_formset, nested_form_data, streamfield

from campaign_pages.campaigns.professions import CampaignProfession
from campaign_pages.jobs.enums import VacancyState
from campaign_pages.models import VacancyPage
from tests.factories.jobs import job_sheet, vacancy
from tests.factories.pages import campaign, campaign_index, home_page

pytestmark = pytest.mark.django_db

ON_OPEN_DAY = "2026-11-22T12:00:00+01:00"
FULL = {
    "title": "Médecin de la MDPH (F/H)",
    "slug": "medecin-mdph",
    "openings": 7,
    "reason": "Pour répondre plus vite aux familles.",
    "published_on": "2026-11-01",
    "apply_until": "2026-12-31",
    "vacant_from": "2027-02-01",
    "versant": "territorial",
    "origin": "created",
    "category": "A",
    "staff_group": "Médecins territoriaux",
    "grade": "Médecin hors classe",
    "authority": "La présidence du conseil départemental",
    "structure": "MDPH de la Haute-Combe",
    "job_reference": "Médecin de prévention",
    "reference": "O000261100123456",
    "missions": '<p>Évaluer les <a href="https://exemple.fr">besoins</a>.</p><ul><li>Écouter.</li></ul>',
    "profile": "<p>Vous aimez travailler en équipe.</p>",
    "conditions": "<p>Inscription à l’Ordre des médecins.</p>",
    "contract": "fixed_term",
    "contract_text": "trois ans, renouvelable",
    "working_time": "either",
    "pay_from": 4200,
    "pay_to": 5600,
    "recipient": "Direction des ressources humaines",
    "apply_url": "https://emploi.haute-combe.example/mdph",
    "apply_mail": "recrutement@haute-combe.example",
    "places": (
        {
            "name": "Maison de l’autonomie",
            "street": "3 rue Haute",
            "postal_code": "00000",
            "locality": "Saint-Clair",
            "region": "Haute-Combe",
        },
    ),
}


def make(sheet=None, **values):
    home_page()
    Site.objects.update(site_name="Département")
    page = vacancy(sheet, **{**FULL, **values})
    page.refresh_from_db()
    return page


def served(client, page, moment=ON_OPEN_DAY):
    with time_machine.travel(moment, tick=False):
        return BeautifulSoup(client.get(page.url).content, "html.parser")


def postings(soup):
    objects = json.loads(soup.find("script", type="application/ld+json").string)["@graph"]
    return [each for each in objects if each["@type"] == "JobPosting"]


@pytest.mark.parametrize(
    ("moment", "says", "keeps_silent"),
    [
        (
            "2026-10-31T23:00:00+01:00",
            ["Candidatures à partir du 1er novembre 2026"],
            ["Postuler", "n’est plus possible"],
        ),
        ("2026-11-01T00:10:00+01:00", ["Postulez jusqu’au 31 décembre 2026", "Postuler sur"], ["n’est plus possible"]),
        ("2026-12-31T23:50:00+01:00", ["Postulez jusqu’au 31 décembre 2026", "Postuler sur"], ["n’est plus possible"]),
        (
            "2027-01-01T00:10:00+01:00",
            ["closes depuis le 31 décembre 2026", "n’est plus possible"],
            ["Postuler", "emploi."],
        ),
    ],
)
def test_a_vacancy_opens_and_closes_by_itself(client, moment, says, keeps_silent):
    soup = served(client, make(), moment)
    html = str(soup.find(id="cp-content")).replace("\u00a0", " ")

    assert [words for words in says if words not in html] == []
    assert [words for words in keeps_silent if words in html] == []
    assert soup.find("a", href="/metiers/metier-1/")


def test_every_mandatory_field_is_on_the_page(client):
    text = served(client, make()).find(id="cp-content").get_text(" ", strip=True).replace("\u00a0", " ")

    expected = [
        *("Médecin de la MDPH (F/H)", "Fonction publique territoriale", "Création de poste", "Catégorie A"),
        *("Médecins territoriaux", "Médecin hors classe", "La présidence du conseil départemental", "MDPH de la"),
        *(
            "Médecin de prévention",
            "Évaluer les besoins",
            "travailler en équipe",
            "l’Ordre des médecins",
            "Saint-Clair",
        ),
        *(
            "1er février 2027",
            "Direction des ressources humaines",
            "31 décembre 2026",
            "4 200 € à 5 600 € bruts par mois",
        ),
    ]
    assert [words for words in expected if words not in text] == []


def test_an_open_vacancy_is_described_as_google_asks(client):
    (posting,) = postings(served(client, make()))

    assert posting["title"] == "Médecin de la MDPH (F/H)"
    assert posting["datePosted"] == "2026-11-01"
    assert posting["validThrough"] == "2026-12-31T23:59:59+01:00"
    assert posting["hiringOrganization"] == {
        "@type": "GovernmentOrganization",
        "name": "Département",
        "sameAs": "http://localhost",
    }
    assert posting["jobLocation"] == {
        "@type": "Place",
        "address": {
            "@type": "PostalAddress",
            "streetAddress": "3 rue Haute",
            "addressLocality": "Saint-Clair",
            "addressRegion": "Haute-Combe",
            "postalCode": "00000",
            "addressCountry": "FR",
        },
    }
    assert posting["employmentType"] == ["FULL_TIME", "PART_TIME", "TEMPORARY"]
    assert posting["baseSalary"] == {
        "@type": "MonetaryAmount",
        "currency": "EUR",
        "value": {"@type": "QuantitativeValue", "minValue": 4200.0, "maxValue": 5600.0, "unitText": "MONTH"},
    }
    assert posting["identifier"] == {"@type": "PropertyValue", "name": "Département", "value": "O000261100123456"}
    assert posting["totalJobOpenings"] == 7
    assert posting["directApply"] is False
    assert posting["url"] == "http://localhost/metiers/metier-1/medecin-mdph/"
    assert "jobLocationType" not in posting


def test_the_description_is_html_without_links(client):
    description = postings(served(client, make()))[0]["description"]

    assert description.startswith("<p>Pour répondre plus vite aux familles.</p>")
    assert "<p>Évaluer les besoins.</p><ul><li>Écouter.</li></ul>" in description
    assert "<p>Inscription à l’Ordre des médecins.</p>" in description
    assert "<a" not in description


@pytest.mark.parametrize(
    ("values", "moment"),
    [
        ({}, "2026-10-31T12:00:00+01:00"),
        ({}, "2027-01-01T12:00:00+01:00"),
        ({"places": ()}, ON_OPEN_DAY),
        ({"missions": "", "profile": "", "conditions": "", "reason": ""}, ON_OPEN_DAY),
    ],
    ids=["to come", "closed", "without a place", "without a description"],
)
def test_no_posting_where_one_would_be_wrong(client, values, moment):
    assert postings(served(client, make(**values), moment)) == []


def test_no_posting_on_a_sheet_nor_on_a_campaign(client):
    sheet = job_sheet()
    make(sheet)
    page = campaign(campaign_index(), title="Campagne")
    CampaignProfession.objects.create(page=page, profession=sheet.profession)

    assert postings(served(client, sheet)) == []
    assert postings(served(client, page)) == []


@pytest.mark.parametrize(
    ("values", "field", "expected"),
    [
        ({"remote_work": "fully"}, "jobLocationType", "TELECOMMUTE"),
        ({"remote_work": "fully"}, "applicantLocationRequirements", {"@type": "Country", "name": "France"}),
        ({"remote_work": "fully"}, "jobLocation", None),
        ({"remote_work": "partly"}, "jobLocationType", None),
        ({"pay_to": None}, "baseSalary", None),
        ({"apply_until": None}, "validThrough", None),
        ({"contract": "internship"}, "employmentType", ["INTERN"]),
        ({"contract": "permanent", "working_time": "full"}, "employmentType", ["FULL_TIME"]),
    ],
)
def test_a_posting_says_what_the_vacancy_says(client, values, field, expected):
    assert postings(served(client, make(**values)))[0].get(field) == expected


def test_several_places_are_a_list(client):
    places = [{"locality": town, "postal_code": "00000"} for town in ("Saint-Clair", "Vaubrune")]
    found = postings(served(client, make(places=places)))[0]["jobLocation"]
    assert [place["address"]["addressLocality"] for place in found] == ["Saint-Clair", "Vaubrune"]


def test_a_closed_vacancy_leaves_sitemap_and_search_engines(client):
    page = make()
    with time_machine.travel("2027-01-01T12:00:00+01:00", tick=False):
        closed = page.get_sitemap_urls()
    with time_machine.travel(ON_OPEN_DAY, tick=False):
        (is_open,) = page.get_sitemap_urls()

    assert closed == []
    assert is_open["location"].endswith("/medecin-mdph/")
    assert served(client, page, "2027-01-01T12:00:00+01:00").find("meta", {"name": "robots"})["content"] == "noindex"
    assert served(client, page).find("meta", {"name": "robots"}) is None


@pytest.mark.parametrize("state", VacancyState.values)
def test_each_state_has_its_preview(rf, state):
    page = make()
    response = page.make_preview_request(preview_mode=state)
    html = response.render().content.decode() if hasattr(response, "render") else response.content.decode()
    assert f"cp-vacancy--{state}" in html
    assert ("Postuler sur" in html) is (state == "open")


@pytest.mark.parametrize(
    ("values", "words"),
    [
        ({"profile": "<p>Vous avez entre 35 et 45 ans.</p>"}, "35 et 45 ans"),
        ({"title": "Assistante familiale"}, "F/H"),
        ({"pay_to": None}, "fourchette"),
        ({"apply_url": "", "apply_mail": "", "recipient": ""}, "comment postuler"),
        ({"grade": "", "vacant_from": None}, "grade, vacant à partir du"),
        ({"published_on": "2026-12-20"}, "un mois"),
    ],
)
def test_the_editor_is_told_what_is_probably_not_meant(values, words):
    with time_machine.travel(ON_OPEN_DAY, tick=False):
        told = " ".join(make(**values).warnings())
    assert words in told


def test_a_complete_vacancy_warns_of_nothing():
    with time_machine.travel(ON_OPEN_DAY, tick=False):
        assert list(make().warnings()) == []


def test_the_form_says_how_to_name_a_vacancy_before_anybody_errs(admin_client):
    sheet = job_sheet()
    form = BeautifulSoup(
        admin_client.get(f"/admin/pages/add/campaign_pages/vacancypage/{sheet.pk}/").content, "html.parser"
    )
    help_text = form.select_one("#panel-child-le_poste-title-content, [id*=title-helptext]").get_text(" ")
    assert "(F/H)" in help_text
    assert "jamais un âge" in help_text


def test_an_editor_is_told_that_a_vacancy_has_a_place(admin_client):
    sheet = job_sheet()
    data = nested_form_data(
        {
            "title": "Médecin (F/H)",
            "slug": "medecin",
            "places": inline_formset([]),
            "body": streamfield([]),
            "action-publish": "1",
        }
    )
    refused = admin_client.post(f"/admin/pages/add/campaign_pages/vacancypage/{sheet.pk}/", data)
    told = BeautifulSoup(refused.content, "html.parser").get_text(" ", strip=True)
    assert "Une offre d’emploi a besoin d’au moins un lieu de travail." in told
    assert "formulaire." not in told
    assert not VacancyPage.objects.exists()
