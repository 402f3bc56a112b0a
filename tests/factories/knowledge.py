"""Glossary terms and plans of the fictional département."""

import datetime

import factory
from wagtail.models import Locale

from campaign_pages.facts.enums import Vote
from campaign_pages.models import GlossaryTerm, Plan


class GlossaryTermFactory(factory.django.DjangoModelFactory):
    class Meta:
        model = GlossaryTerm

    locale = factory.LazyFunction(lambda: Locale.objects.get_or_create(language_code="fr")[0])
    name = factory.Sequence(lambda n: f"SIGLE{n}")
    expansion = factory.LazyAttribute(lambda term: f"mots en entier de {term.name}")
    definition = "Une définition en une phrase."


class PlanFactory(factory.django.DjangoModelFactory):
    class Meta:
        model = Plan

    locale = factory.LazyFunction(lambda: Locale.objects.get_or_create(language_code="fr")[0])
    name = factory.Sequence(lambda n: f"Plan enfance {n}")
    starts_in = 2021
    horizon = 2030
    decided_on = datetime.date(2026, 5, 12)
    vote = Vote.UNANIMOUS
