"""The demo's key figures and series, published, with what they said in the past."""

import datetime
from decimal import Decimal

from django.contrib.contenttypes.models import ContentType
from django.utils import timezone
from wagtail.models import Locale, Site

from campaign_pages.facts import editions
from campaign_pages.facts.models import FactEdition, FigureSeries, KeyFigure, SeriesPoint

from .figures import DemoFigure
from .house import House
from .keys import key_of
from .series import DemoSeries


def load_figures(figures: tuple[DemoFigure, ...], site: Site, locale: Locale) -> dict:
    """Publish the key figures that are missing; return all of them by key."""
    return {data.key: _known(KeyFigure, data.key, locale) or _figure(data, site, locale) for data in figures}


def load_series(every: tuple[DemoSeries, ...], site: Site, locale: Locale) -> dict:
    """Publish the series that are missing; return all of them by key."""
    loaded = {}
    for data in every:
        loaded[data.key] = _known(FigureSeries, data.key, locale) or _series(data, site, locale, loaded)
    return loaded


def remove_facts(house: House) -> None:
    """Delete the facts of a house with all that they ever said."""
    for model, every in ((FigureSeries, house.series), (KeyFigure, house.figures)):
        for fact in model.objects.filter(translation_key__in=[key_of("fact", data.key) for data in every]):
            FactEdition.objects.filter(
                content_type=ContentType.objects.get_for_model(model), object_id=fact.pk
            ).delete()
            fact.delete()


def _known(model, key: str, locale: Locale):
    return model.objects.filter(translation_key=key_of("fact", key), locale=locale).first()


def _figure(data: DemoFigure, site: Site, locale: Locale) -> KeyFigure:
    figure = KeyFigure(
        translation_key=key_of("fact", data.key),
        site=site,
        locale=locale,
        name=data.name,
        value=Decimal(data.value),
        unit=data.unit,
        qualifier=data.qualifier,
        label=data.label,
        inclusive_label=data.inclusive_label,
        reference_date=data.date,
        date_precision=data.precision,
        source=data.source,
        publication=data.publication,
        published_on=data.published_on,
        review_on=data.review_on,
        live=False,
    )
    return _published(figure, data.tags, data.earlier)


def _series(data: DemoSeries, site: Site, locale: Locale, loaded: dict) -> FigureSeries:
    series = FigureSeries(
        translation_key=key_of("fact", data.key),
        site=site,
        locale=locale,
        name=data.name,
        label=data.label,
        territory=data.territory,
        comparator=loaded.get(data.compared_with),
        source=data.source,
        publication=data.publication,
        review_on=data.review_on,
        live=False,
    )
    series.points = [
        SeriesPoint(date=date, precision=precision, value=Decimal(value)) for date, precision, value in data.points
    ]
    return _published(series, data.tags, ((data.entered_on, {}),) if data.entered_on else ())


def _published(fact, tags: tuple[str, ...], earlier: tuple = ()):
    """Save the fact as a draft, enter what it said in the past, then publish what it says now."""
    fact.full_clean()
    fact.save()
    fact.tags.add(*tags)
    fact.save()
    fact.refresh_from_db()
    for entered_on, changes in earlier:
        editions.record(fact, {**fact.said(), **changes}, _noon(entered_on))
    fact.save_revision().publish()
    fact.refresh_from_db()
    return fact


def _noon(day: datetime.date) -> datetime.datetime:
    return timezone.make_aware(datetime.datetime.combine(day, datetime.time(12)))
