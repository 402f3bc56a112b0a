"""Where a person appears: also in blocks that nobody made name them, because they choose by tag or series."""

import pytest
from bs4 import BeautifulSoup
from django.urls import reverse

from campaign_pages.models import ReusableSection
from testimonials.rights.appearances import pages_showing
from tests.factories.pages import policy
from tests.factories.series import episode, professional, series

pytestmark = pytest.mark.django_db


def portraits(**values):
    return {"type": "portraits", "value": {"heading": "Ils témoignent", "at_most": 3, **values}}


def listed(client, person):
    """The uses on the desk of a person, as (title, in which way)."""
    html = BeautifulSoup(client.get(reverse("testimonials_appearances", args=[person.pk])).content, "html.parser")
    rows = [[" ".join(cell.get_text(" ").split()) for cell in row.select("td")] for row in html.select("tbody tr")]
    return {(title.partition(" Voir")[0], way) for title, _kind, way in rows}


CHOOSES = "Choisit les témoignages par étiquette ou par série"


@pytest.fixture
def nadia():
    """A person with a tag, in a series."""
    person = professional("Nadia", tags=["Accueil familial"])
    person.series = series(title="Nos champions")
    person.page = episode(person.series, person=person, title="Témoignage de Nadia")
    return person


def test_pages_that_choose_by_tag_or_series_are_listed(admin_client, nadia):
    other = series(title="Une autre série")
    decoy = episode(other, person=professional("Leurre", tags=["pouponnière"]))
    choices = {
        "Par étiquette": portraits(tag="accueil familial"),
        "Par série": portraits(series=nadia.series.pk),
        "Par les deux": portraits(tag=" ACCUEIL familial ", series=nadia.series.pk),
        "La série": {"type": "series", "value": {"series": nadia.series.pk, "at_most": 1}},
    }
    others = {
        "Autre étiquette": portraits(tag="pouponnière"),
        "Étiquette ailleurs": portraits(tag="accueil familial", series=other.pk),
        "Autre série": portraits(series=other.pk),
        "Choisis": portraits(tag="accueil familial", chosen=[decoy.pk]),
    }
    for title, block in {**choices, **others}.items():
        policy(title=title, body=[block])

    found = listed(admin_client, nadia)

    assert {title for title, way in found if way == CHOOSES} == set(choices)
    assert not {title for title, _way in found} & set(others)


def test_the_series_of_a_testimonial_is_listed(admin_client, nadia):
    other = series(title="Une autre série")
    episode(other, person=professional("Leurre"))
    found = listed(admin_client, nadia)
    assert ("Nos champions", "Série qui présente le témoignage") in found
    assert "Une autre série" not in {title for title, _way in found}


def test_a_page_with_a_section_that_chooses_is_listed_with_it(admin_client, nadia):
    section = ReusableSection.objects.create(name="Ils témoignent", content=[portraits(series=nadia.series.pk)])
    policy(title="Avec section", body=[{"type": "reusable_section", "value": {"section": section.pk}}])
    policy(title="Sans section")

    titles = {title for title, _way in listed(admin_client, nadia)}

    assert {"Ils témoignent", "Avec section"} <= titles
    assert "Sans section" not in titles


def test_caches_are_told_of_these_pages_after_the_withdrawal_too(nadia):
    page = policy(title="Par étiquette", body=[portraits(tag="accueil familial")])
    elsewhere = policy(title="Autre étiquette", body=[portraits(tag="pouponnière")])
    nadia.authorisations.update(for_site=False)

    pages = pages_showing([nadia.pk])

    assert {nadia.page, nadia.series, page} <= set(pages)
    assert elsewhere not in pages


def test_looking_costs_the_same_for_one_page_and_three(admin_client, nadia, django_assert_max_num_queries):
    policy(body=[portraits(series=nadia.series.pk)])
    address = reverse("testimonials_appearances", args=[nadia.pk])
    admin_client.get(address)
    with django_assert_max_num_queries(80) as one:
        admin_client.get(address)
    for _rank in range(3):
        policy(title="Encore une", body=[portraits(series=nadia.series.pk)])
    with django_assert_max_num_queries(len(one)):
        html = admin_client.get(address).content.decode()
    assert html.count("Encore une") >= 3
