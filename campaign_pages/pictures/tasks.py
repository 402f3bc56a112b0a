"""Preparing pictures in the background, when a page is published."""

from django_tasks import task
from wagtail.images import get_image_model

from campaign_pages.pictures.renditions import make_renditions
from campaign_pages.pictures.specs import all_filters


@task()
def prepare_pictures(usages):
    """Make the files of the pictures that a page shows.

    ``usages``: pairs (image id, spec name). Without a worker, Django's immediate backend runs this at publication.
    Returns how many files were made; a picture deleted meanwhile is passed over.
    """
    images = get_image_model()._default_manager.prefetch_renditions(*all_filters()).in_bulk({pk for pk, _ in usages})
    return sum(make_renditions(images[pk], spec_name) for pk, spec_name in usages if pk in images)
