"""Key figures and series of the fictional département."""

import datetime
from decimal import Decimal

import factory
from wagtail.models import Locale

from campaign_pages.facts.enums import DatePrecision
from campaign_pages.facts.models import FigureSeries, KeyFigure, SeriesPoint


class FactFactory(factory.django.DjangoModelFactory):
    """What every fact needs: a locale."""

    class Meta:
        abstract = True

    locale = factory.LazyFunction(lambda: Locale.objects.get_or_create(language_code="fr")[0])


class KeyFigureFactory(FactFactory):
    class Meta:
        model = KeyFigure

    name = factory.Sequence(lambda n: f"Assistants familiaux {n}")
    value = Decimal(868)
    label = "assistants familiaux"


class FigureSeriesFactory(FactFactory):
    """A published series; ``points`` is a list of (ISO date, value), or of (ISO date, value, precision)."""

    class Meta:
        model = FigureSeries
        skip_postgeneration_save = True

    name = factory.Sequence(lambda n: f"Assistants familiaux depuis 2015 {n}")
    label = "Assistants familiaux employés"

    @classmethod
    def _create(cls, model_class, *args, points=(("2015-12-31", 465), ("2022-12-31", 325)), **kwargs):
        series = model_class(*args, **kwargs)
        series.points = [cls.point(*point) for point in points]
        series.save()
        return series

    @staticmethod
    def point(date, value, precision=DatePrecision.DAY):
        return SeriesPoint(date=datetime.date.fromisoformat(date), value=Decimal(value), precision=precision)
