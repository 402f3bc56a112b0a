"""Sections that several pages show."""

import factory

from campaign_pages.facts.models import ReusableSection
from tests.factories.facts import FactFactory


class ReusableSectionFactory(FactFactory):
    """A published section; ``content`` takes the raw stream."""

    class Meta:
        model = ReusableSection

    name = factory.Sequence(lambda n: f"Section partagée {n}")
    heading = "Vous n’êtes pas seul"
