"""People who speak, and what they signed."""

import datetime

import factory
from django.core.files.base import ContentFile

from campaign_pages import days
from testimonials.models import Authorisation, Person
from testimonials.people.enums import Kind, Voice

SIGNED = b"%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"


def signed_document(name="autorisation.pdf"):
    return ContentFile(SIGNED, name=name)


class AuthorisationFactory(factory.django.DjangoModelFactory):
    """A signed authorisation for the site, valid today: from a month ago to a year from now.

    ``document=""``: nobody has signed it. Days are relative to the site's clock.
    """

    class Meta:
        model = Authorisation

    person = factory.SubFactory("tests.factories.people.PersonFactory")
    document = factory.LazyFunction(signed_document)
    purpose = "Campagne de recrutement de l’accueil familial"
    for_site = True
    starts_on = factory.LazyFunction(lambda: days.today() - datetime.timedelta(days=30))
    ends_on = factory.LazyFunction(lambda: days.today() + datetime.timedelta(days=365))
    how_to_withdraw = "Un courriel à communication@example.org"


class PersonFactory(factory.django.DjangoModelFactory):
    """An adult professional; ``signed=True`` gives a valid authorisation, a dictionary one with its values."""

    class Meta:
        model = Person
        skip_postgeneration_save = True

    kind = Kind.PROFESSIONAL
    display_name = factory.Sequence(lambda n: f"Nadia B. {n}")
    role = "auxiliaire de puériculture"
    service = "Pouponnière de Saint-Clair"
    territory = "Haute vallée"

    @factory.post_generation
    def signed(person, create, values, **kwargs):
        if create and values:
            AuthorisationFactory(person=person, **(values if isinstance(values, dict) else {}))


class VoiceFactory(factory.django.DjangoModelFactory):
    """An anonymous voice: words only."""

    class Meta:
        model = Person

    kind = Kind.VOICE
    voice = Voice.YOUNG_ADULT
