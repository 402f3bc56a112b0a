"""Preparing the pictures of a page when it is published."""

import logging

from campaign_pages.pictures.tasks import prepare_pictures

logger = logging.getLogger("campaign_pages.pictures")


class ShowsPictures:
    """A page whose pictures are prepared when it is published. Mix it in and override ``get_pictures``."""

    def get_pictures(self):
        """The pairs (image id, name of a spec in ``pictures.specs.SPECS``) that the page shows."""
        return []


def prepare_pictures_of_page(sender, instance, **kwargs):
    """Receiver of Wagtail's ``page_published``. Pages of the host are none of its business."""
    if isinstance(instance, ShowsPictures):
        prepare(instance, instance.get_pictures)


def prepare(published, get_pictures):
    """Prepare the pictures that something shows: ``get_pictures()`` gives pairs (image id, spec name).

    A picture that cannot be prepared never stops a publication: it is logged, and made when first shown.
    """
    try:
        usages = [list(usage) for usage in get_pictures()]
        if usages:
            prepare_pictures.enqueue(usages)
    except Exception:
        logger.exception("The pictures of %s %s could not be prepared", published._meta.verbose_name, published.pk)
