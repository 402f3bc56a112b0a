"""The signed paper as it is uploaded, and what the admin's history keeps of people."""

import pytest
from bs4 import BeautifulSoup
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from wagtail.models import ModelLogEntry

from campaign_pages.models import OwnedLogEntry
from testimonials.models import Authorisation
from tests.factories.people import SIGNED, PersonFactory

pytestmark = pytest.mark.django_db

ADD = "wagtailsnippets_testimonials_authorisation:add"


def enter(client, person, **values):
    data = {
        "person": person.pk,
        "purpose": "Affiches",
        "for_site": "on",
        "starts_on": "2026-01-01",
        "ends_on": "2030-01-01",
        "how_to_withdraw": "Un courriel",
    }
    return client.post(reverse(ADD), {**data, **values})


def paper(name="accord.pdf", content=SIGNED):
    return SimpleUploadedFile(name, content)


@pytest.mark.parametrize(
    ("document", "sentence"),
    [
        (("accord.exe", SIGNED), "exe"),
        (("accord.svg", b"<svg onload='alert(1)'/>"), "svg"),
        (("accord", SIGNED), "extension"),
        (("accord.pdf", b"<html><script>alert(1)</script>"), "n’est pas ce que dit son nom"),
        (("accord.png", SIGNED), "n’est pas ce que dit son nom"),
        (("accord.pdf", SIGNED + b" " * 1_000_000), "pèse plus de 1"),
        (("accord.pdf", b""), "vide"),
    ],
)
def test_what_is_no_signed_paper_is_refused_in_words_and_nothing_is_kept(settings, admin_client, document, sentence):
    settings.TESTIMONIALS = {**getattr(settings, "TESTIMONIALS", {}), "DOCUMENT_MAX_MB": 1}
    person = PersonFactory()
    response = enter(admin_client, person, document=paper(*document))
    soup = BeautifulSoup(response.content, "html.parser")
    (fault,) = [error.get_text(" ", strip=True) for error in soup.select(".error-message")]
    assert sentence in fault
    assert soup.select_one("[name=purpose]").get_text(strip=True) == "Affiches"
    assert not Authorisation.objects.exists()


def test_a_signed_paper_is_kept_under_a_name_that_tells_nothing(admin_client):
    enter(admin_client, PersonFactory(display_name="Ornella"), document=paper("accord-ornella.pdf"))
    kept = Authorisation.objects.get()
    assert kept.document.read() == SIGNED
    assert "ornella" not in kept.document.name


def test_the_history_of_people_and_papers_names_nobody(admin_client):
    person = PersonFactory(display_name="Ornella", signed=True)
    enter(admin_client, person)
    for thing in (*person.authorisations.all(), person):
        viewset = thing.snippet_viewset
        admin_client.post(reverse(viewset.get_url_name("delete"), args=[thing.pk]))
    entries = [*ModelLogEntry.objects.all(), *OwnedLogEntry.objects.all()]
    assert {entry.action for entry in entries} == {"wagtail.create", "wagtail.delete"}
    assert {entry.content_type.model for entry in entries} == {"person", "authorisation"}
    assert [entry.label for entry in entries if "Ornella" in entry.label + str(entry.data)] == []
    assert all(entry.label.endswith(f" {entry.object_id}") for entry in entries)
