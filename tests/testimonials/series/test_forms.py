"""What the form of a testimonial fills in, and what it warns about."""

import datetime

import pytest
from django.contrib.auth import get_user_model
from django.contrib.messages import get_messages
from django.urls import reverse

from campaign_pages import days
from testimonials.models import TestimonialPage
from tests.factories.pages import campaign, campaign_index
from tests.factories.people import AuthorisationFactory, PersonFactory, VoiceFactory
from tests.factories.pictures import picture
from tests.factories.series import episode, series
from tests.testimonials.series.test_publishing import form_of

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def chief(client):
    user = get_user_model().objects.create_superuser("cheffe", "cheffe@example.org", "secret")
    client.force_login(user)
    return user


def create(client, parent, **values):
    page = TestimonialPage(title="", slug="", missions="<p>Je veille.</p>")
    address = reverse("wagtailadmin_pages:add", args=["testimonials", "testimonialpage", parent.pk])
    return client.post(address, form_of(page, **values), follow=True)


def test_title_address_description_and_authorisation_follow_from_the_person(client):
    parent = series()
    person = PersonFactory(display_name="Nadia B.", role="auxiliaire de puériculture", signed=True)
    for _number in range(2):
        create(client, parent, person=person.pk, sentence="On garde une lumière à la fenêtre")
    first, second = TestimonialPage.objects.child_of(parent).order_by("path")
    assert first.title == "Nadia B., auxiliaire de puériculture"
    assert (first.slug, second.slug) == ("nadia-b-auxiliaire-de-puériculture", "nadia-b-auxiliaire-de-puériculture-2")
    assert first.search_description == "On garde une lumière à la fenêtre"
    assert first.authorisation == person.authorisations.get()


def test_what_the_editor_gives_stays(client):
    person = PersonFactory(signed=True)
    chosen = AuthorisationFactory(person=person)
    given = {"title": "Les premiers jours", "slug": "jours", "search_description": "Une journée."}
    create(client, series(), person=person.pk, authorisation=chosen.pk, sentence="Autre chose", **given)
    page = TestimonialPage.objects.get()
    assert {name: getattr(page, name) for name in given} == given
    assert page.authorisation == chosen


def test_of_two_valid_authorisations_none_is_guessed(client):
    person = PersonFactory(signed=True)
    AuthorisationFactory(person=person)
    create(client, series(), person=person.pk)
    assert TestimonialPage.objects.get().authorisation is None


def test_a_voice_entitles_its_page(client):
    create(client, series(), person=VoiceFactory().pk)
    assert TestimonialPage.objects.get().title == "Un ou une jeune adulte qui a grandi en accueil"


def test_without_person_and_title_the_form_asks_for_the_person(client):
    response = create(client, series())
    assert "Choisissez d’abord la personne, ou donnez un titre." in response.content.decode()
    assert not TestimonialPage.objects.exists()


def warnings_of(client, page):
    response = client.post(reverse("wagtailadmin_pages:edit", args=[page.pk]), form_of(page))
    return " ".join(str(message) for message in get_messages(response.wsgi_request))


def test_the_editor_is_warned_of_what_is_probably_not_meant(client):
    closes_on = days.today() + datetime.timedelta(days=500)
    parent = series(campaign=campaign(campaign_index(), title="Devenir assistant familial", closes_on=closes_on))
    person = PersonFactory(signed=True, portrait=picture("Nadia au travail"))
    page = episode(
        parent,
        person=person,
        authorisation=person.authorisations.get(),
        share_image=picture("Partage"),
        form="portrait",
    )
    said = warnings_of(client, page)
    assert "avant la campagne" in said
    assert "les réseaux sociaux" in said
    assert "n’a pas de description" in said
    assert "Aucune citation" in said
    assert "sous-titres" not in said


def test_nothing_is_said_of_what_is_right(client):
    portrait = picture("Nadia", description="Nadia sourit, un livre à la main")
    person = PersonFactory(signed={"for_social": True}, portrait=portrait)
    page = episode(person=person, authorisation=person.authorisations.get(), quotations=["On tient bon."])
    assert [str(each) for each in page.warnings()] == []
