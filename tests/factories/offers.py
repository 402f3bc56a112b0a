"""Benefits, support measures and quotations of the fictional département."""

from decimal import Decimal

import factory

from campaign_pages.facts.models import Benefit, BenefitTerm, MeasureItem, MeasurePartner, Quotation, SupportMeasure
from tests.factories.facts import FactFactory


class BenefitFactory(FactFactory):
    """A published benefit; ``terms`` is a list of (factor, key figure), or of (factor, key figure, short name)."""

    class Meta:
        model = Benefit

    name = factory.Sequence(lambda n: f"Prime {n}")
    label = "Prime d’ancienneté"

    @classmethod
    def _create(cls, model_class, *args, terms=(), **kwargs):
        benefit = model_class(*args, **kwargs)
        benefit.terms = [cls.term(place, *term) for place, term in enumerate(terms)]
        benefit.save()
        return benefit

    @staticmethod
    def term(place, factor, figure, label=""):
        return BenefitTerm(sort_order=place, factor=Decimal(factor), figure=figure, label=label)


class SupportMeasureFactory(FactFactory):
    """A published measure; ``items`` is a list of texts, ``partners`` a list of partners."""

    class Meta:
        model = SupportMeasure

    name = factory.Sequence(lambda n: f"Mesure {n}")
    title = factory.Sequence(lambda n: f"Une maison de répit {n}")

    @classmethod
    def _create(cls, model_class, *args, items=(), partners=(), **kwargs):
        measure = model_class(*args, **kwargs)
        measure.items = [MeasureItem(sort_order=place, text=text) for place, text in enumerate(items)]
        measure.partner_rows = [
            MeasurePartner(sort_order=place, partner=partner) for place, partner in enumerate(partners)
        ]
        measure.save()
        return measure


class QuotationFactory(FactFactory):
    class Meta:
        model = Quotation

    name = factory.Sequence(lambda n: f"Citation {n}")
    text = "On garde une lumière à la fenêtre."
    author = "Maryse Delorme"
