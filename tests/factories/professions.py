"""Professions of the fictional département."""

import factory

from campaign_pages.facts.profession import Profession
from tests.factories.facts import FactFactory


class ProfessionFactory(FactFactory):
    class Meta:
        model = Profession

    name = factory.Sequence(lambda n: f"Assistant familial {n}")
    title = factory.Sequence(lambda n: f"Assistante ou assistant familial {n}")
    sentence = "Vous accueillez chez vous, au quotidien, des enfants confiés au Département."
