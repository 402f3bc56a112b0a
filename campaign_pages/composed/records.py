"""What happens when a record is published."""

from campaign_pages.facts.record import Record
from campaign_pages.pictures.publishing import prepare_pictures_of


def prepare_pictures_of_record(sender, instance, **kwargs):
    """Receiver of Wagtail's ``published``: cuts the pictures of a record; other snippets are none of its business."""
    if isinstance(instance, Record):
        prepare_pictures_of(instance)
