"""Finding the files of a picture, and making them ahead of time.

Cutting one picture to its sizes costs a second or more of processor time, so it happens at publication (``tasks``). A
size that is missing all the same is made once, when first asked for, and logged, so that somebody can find out why.
"""

import logging
from functools import cache

from django.core.exceptions import ObjectDoesNotExist
from wagtail.images.exceptions import InvalidFilterSpecError
from wagtail.images.models import Filter, SourceImageIOError

from campaign_pages.pictures.gates import shown
from campaign_pages.pictures.specs import SPECS

logger = logging.getLogger("campaign_pages.pictures")

UNREADABLE = (SourceImageIOError, InvalidFilterSpecError, OSError, ObjectDoesNotExist)


@cache
def _filter(name):
    # Parsing a filter costs more than finding its file, and there are only a few dozen.
    return Filter(spec=name)


def filters_for(image, spec_name):
    """The filters of a spec for this picture; a vector drawing is served as it is."""
    names = ["original"] if image.is_svg() else SPECS[spec_name].filters
    return [_filter(name) for name in names]


def make_renditions(image, spec_name):
    """Make what is missing; return how many files were made. An unreadable picture makes none and is logged."""
    wanted = filters_for(image, spec_name)
    existing = image.find_existing_renditions(*wanted)
    missing = [wish for wish in wanted if wish not in existing]
    try:
        image.get_renditions(*missing)
    except UNREADABLE as problem:
        logger.warning("Picture %s cannot be cut for “%s”: %s", image.pk, spec_name, problem)
        return 0
    return len(missing)


def renditions(image, spec_name):
    """Return the renditions of a picture for a spec, in the order of its filters; an empty list if it is unreadable.

    Reads what exists: one query, none when renditions were prefetched. What is missing is made once and logged as a
    warning.
    """
    wanted = filters_for(image, spec_name)
    found = image.find_existing_renditions(*wanted)
    if len(found) < len(set(wanted)):
        logger.warning("Picture %s had no file for “%s” yet: made while a page was shown", image.pk, spec_name)
        if not make_renditions(image, spec_name):
            return []
        found = image.find_existing_renditions(*wanted)
    return [found[wish] for wish in wanted if wish in found]


def share_rendition(image):
    """The 1200 × 630 JPEG of a picture for social networks, or ``None`` if it is withheld, unreadable or a drawing."""
    if image.is_svg() or shown(image) is None:
        return None
    files = renditions(image, "share")
    return files[-1] if files else None
