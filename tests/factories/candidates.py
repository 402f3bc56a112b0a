"""Interest forms, forms to stay informed, leads and subscriptions."""

import factory
from django.contrib.auth.models import Group
from django.utils import timezone
from wagtail.models import Site

from campaign_pages.models import (
    CampaignIndexPage,
    CampaignPage,
    CampaignProfession,
    ContactRoute,
    InterestFormPage,
    Lead,
    LeadStep,
    RecruitingScope,
    StayInformedPage,
    Subscription,
)
from tests.factories.directory import ContactFactory
from tests.factories.pages import campaign
from tests.factories.professions import ProfessionFactory


def any_campaign():
    return CampaignPage.objects.first() or campaign()


def carer(**values):
    return ProfessionFactory(**{"title": "Assistante ou assistant familial", "recruitment": "carer", **values})


def doctor(**values):
    return ProfessionFactory(**{"title": "Médecin (F/H)", "recruitment": "post", **values})


def recruiting(*professions, **values):
    """A campaign that recruits for these professions."""
    page = campaign(CampaignIndexPage.objects.first(), **values)
    page.profession_rows = [
        CampaignProfession(profession=profession, sort_order=number) for number, profession in enumerate(professions)
    ]
    page.save()
    return page


def interest_form(parent=None, routes=(), **values):
    """A published interest form; ``routes`` are dictionaries of a ``ContactRoute``, by default one for everybody."""
    page = InterestFormPage(**{"title": "Être rappelé", "slug": "etre-rappele", **values})
    told = routes or [{"contact": ContactFactory(mail="accueil@exemple.fr")}]
    page.routes = [ContactRoute(sort_order=number, **route) for number, route in enumerate(told)]
    return (parent or any_campaign()).add_child(instance=page)


def stay_informed(parent=None, **values):
    """A published form to stay informed."""
    page = StayInformedPage(**{"title": "Être au courant", "slug": "etre-au-courant", **values})
    return (parent or any_campaign()).add_child(instance=page)


class LeadFactory(factory.django.DjangoModelFactory):
    """A lead that was received now, as it stands."""

    class Meta:
        model = Lead

    site = factory.LazyFunction(lambda: Site.objects.filter(is_default_site=True).first())
    campaign = factory.LazyFunction(any_campaign)
    first_name = factory.Sequence(lambda number: f"Camille {number}")
    mail = factory.Sequence(lambda number: f"camille-{number}@exemple.fr")
    phone = factory.Sequence(lambda number: f"+334657100{number:02}")
    received_at = factory.LazyFunction(timezone.now)


class LeadStepFactory(factory.django.DjangoModelFactory):
    class Meta:
        model = LeadStep

    lead = factory.SubFactory(LeadFactory)


class SubscriptionFactory(factory.django.DjangoModelFactory):
    """A confirmed subscription."""

    class Meta:
        model = Subscription

    site = factory.LazyFunction(lambda: Site.objects.filter(is_default_site=True).first())
    campaign = factory.LazyFunction(any_campaign)
    mail = factory.Sequence(lambda number: f"abonnee-{number}@exemple.fr")
    confirmed_at = factory.LazyFunction(timezone.now)


class RecruitingScopeFactory(factory.django.DjangoModelFactory):
    """The limit of a group of its own to one profession."""

    class Meta:
        model = RecruitingScope

    group = factory.LazyFunction(lambda: Group.objects.create(name=f"Recrutement {Group.objects.count()}"))
    profession = factory.SubFactory(ProfessionFactory)
