"""What happens when a record is published."""

from campaign_pages.blocks.references import pictures_used
from campaign_pages.facts.record import Record
from campaign_pages.fields import RegistryStreamField
from campaign_pages.pictures.publishing import prepare_pictures_of


def prepare_pictures_of_record(sender, instance, **kwargs):
    """Receiver of Wagtail's ``published``: cuts the pictures of a record; other snippets are none of its business."""
    if isinstance(instance, Record):
        prepare_pictures_of(instance, also=_in_streams)


def _in_streams(record):
    """The pictures that the streams of a record show, as pairs (image id, spec name)."""
    fields = [field for field in record._meta.local_concrete_fields if isinstance(field, RegistryStreamField)]
    return sorted(usage for field in fields for usage in pictures_used(getattr(record, field.name)))
