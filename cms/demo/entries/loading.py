"""The entries of a house as published records."""

from django.apps import apps
from django.contrib.contenttypes.models import ContentType
from wagtail.models import Locale, Site

from campaign_pages.models import FactEdition

from ..keys import key_of
from ..records import Records
from .entry import Entry, Ref


def load_entries(
    kinds: tuple[tuple[str, tuple[Entry, ...]], ...], records: Records, site: Site, locale: Locale
) -> None:
    """Publish the entries that are missing and put all of them into ``records``; a kind may name those before it."""
    for kind, entries in kinds:
        model = apps.get_model("campaign_pages", kind)
        known = records.entries.setdefault(kind, {})
        for entry in entries:
            found = model.objects.filter(translation_key=_key(kind, entry), locale=locale).first()
            known[entry.key] = found or _published(model, kind, entry, records, site, locale)


def remove_entries(kinds: tuple[tuple[str, tuple[Entry, ...]], ...]) -> None:
    """Delete the entries with all that they ever said, those that name others first."""
    for kind, entries in reversed(kinds):
        model = apps.get_model("campaign_pages", kind)
        for record in model.objects.filter(translation_key__in=[_key(kind, entry) for entry in entries]):
            FactEdition.objects.filter(
                content_type=ContentType.objects.get_for_model(model), object_id=record.pk
            ).delete()
            record.delete()


def _key(kind: str, entry: Entry):
    return key_of("fact", f"{kind}/{entry.key}")


def _published(model, kind: str, entry: Entry, records: Records, site: Site, locale: Locale):
    fields = _resolved(entry.fields, records)
    record = model(translation_key=_key(kind, entry), site=site, locale=locale, live=False, **fields)
    for relation, rows in entry.rows.items():
        made = model._meta.get_field(relation).related_model
        numbered = enumerate(_resolved(row, records) for row in rows)
        setattr(record, relation, [made(sort_order=number, **row) for number, row in numbered])
    record.full_clean()
    record.save()
    if entry.tags:
        record.tags.add(*entry.tags)
        record.save()
    record.save_revision().publish()
    record.refresh_from_db()
    return record


def _resolved(fields: dict, records: Records) -> dict:
    return {name: records.of(value) if isinstance(value, Ref) else value for name, value in fields.items()}
