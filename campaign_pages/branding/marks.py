"""The files of a site's logos and favicon.

They are cut when the identity is saved and read with two queries for all of them. One that is missing all the same (its
picture was replaced) is made once, and logged.
"""

import logging
from dataclasses import dataclass

from django.core.exceptions import ObjectDoesNotExist
from wagtail.images import get_image_model
from wagtail.images.exceptions import InvalidFilterSpecError
from wagtail.images.models import Filter, SourceImageIOError

logger = logging.getLogger("campaign_pages.branding")

# Twice the size shown, for dense screens. Every page carries the logo: without loss, WebP weighs a third less than PNG.
LOGO = ("max-560x200|format-webp-lossless",)
FILTERS = {
    "logo": LOGO,
    "logo_dark": LOGO,
    "favicon": ("fill-96x96|format-png", "fill-180x180|format-png"),
}
UNREADABLE = (SourceImageIOError, InvalidFilterSpecError, OSError, ObjectDoesNotExist)


@dataclass(frozen=True)
class Mark:
    """One file: its address and its size in pixels. ``kind`` is its media type."""

    url: str
    width: int
    height: int
    kind: str


def marks_of(branding, *, expect_missing=False):
    """``{"logo": [Mark], "favicon": [Mark, Mark]}`` for what the identity has; unreadable pictures are left out.

    ``expect_missing``: the identity has just been saved, so that making files is nothing to log.
    """
    chosen = {name: pk for name in FILTERS if (pk := getattr(branding, f"{name}_id"))}
    if not chosen:
        return {}
    filters = {name for names in FILTERS.values() for name in names}
    library = get_image_model()._default_manager.prefetch_renditions(*filters).in_bulk(chosen.values())
    images = {name: library[pk] for name, pk in chosen.items() if pk in library}
    return {name: marks for name, image in images.items() if (marks := _marks(image, FILTERS[name], expect_missing))}


def _marks(image, filters, expect_missing):
    try:
        if image.is_svg():
            return [Mark(image.file.url, image.width, image.height, "image/svg+xml")]
        if not expect_missing and len(image.find_existing_renditions(*map(Filter, filters))) < len(filters):
            logger.warning("Picture %s of the identity had no files yet: made while a page was shown", image.pk)
        files = image.get_renditions(*filters).values()
        return [Mark(file.url, file.width, file.height, _kind_of(file)) for file in files]
    except UNREADABLE as problem:
        logger.warning("Picture %s of the identity cannot be shown: %s", image.pk, problem)
        return []


def _kind_of(file):
    return "image/webp" if file.file.name.endswith(".webp") else "image/png"
