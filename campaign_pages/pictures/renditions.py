"""Finding the files of a picture, and making them ahead of time.

Cutting one picture to its sizes costs a second or more of processor time, so it happens at publication (``tasks``). A
size that is missing all the same is made once, when first asked for, and logged, so that somebody can find out why.
"""

import logging

from django.core.exceptions import ObjectDoesNotExist
from wagtail.images.exceptions import InvalidFilterSpecError
from wagtail.images.models import Filter, SourceImageIOError

from campaign_pages.pictures.gates import is_withheld
from campaign_pages.pictures.specs import SPECS

logger = logging.getLogger("campaign_pages.pictures")

UNREADABLE = (SourceImageIOError, InvalidFilterSpecError, OSError, ObjectDoesNotExist)


def filters_for(image, spec_name):
    """The filters of a spec for this picture; a vector drawing is served as it is."""
    return ["original"] if image.is_svg() else SPECS[spec_name].filters


def missing_filters(image, spec_name):
    """Those filters of the spec whose files nobody has made yet (one query, none when renditions were prefetched)."""
    wanted = [image.clean_filter_for_svg(Filter(spec=name)) for name in filters_for(image, spec_name)]
    existing = image.find_existing_renditions(*wanted)
    return [wish.spec for wish in wanted if wish not in existing]


def make_renditions(image, spec_name):
    """Make what is missing; return how many files were made. An unreadable picture makes none and is logged."""
    missing = missing_filters(image, spec_name)
    try:
        image.get_renditions(*missing)
    except UNREADABLE as problem:
        logger.warning("Picture %s cannot be cut for “%s”: %s", image.pk, spec_name, problem)
        return 0
    return len(missing)


def renditions(image, spec_name):
    """Return the renditions of a picture for a spec, in the order of its filters; an empty list if it is unreadable.

    Reads what exists. What is missing is made once and logged as a warning.
    """
    names = filters_for(image, spec_name)
    try:
        missing = missing_filters(image, spec_name)
        if missing:
            logger.warning("Picture %s had no file for “%s” yet: made while a page was shown", image.pk, spec_name)
        found = image.get_renditions(*names)
    except UNREADABLE as problem:
        logger.warning("Picture %s cannot be shown for “%s”: %s", image.pk, spec_name, problem)
        return []
    return list(found.values())


def share_rendition(image):
    """The 1200 × 630 JPEG of a picture for social networks, or ``None`` if it is withheld, unreadable or a drawing."""
    if image.is_svg() or is_withheld(image):
        return None
    files = renditions(image, "share")
    return files[-1] if files else None
