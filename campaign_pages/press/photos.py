"""The photos of a release as newsrooms read and download them."""

import os
from dataclasses import dataclass
from typing import Any

from django.urls import reverse
from django.utils.text import slugify

from campaign_pages.facts.document_words import format_of, weight


@dataclass(frozen=True)
class Photo:
    """One photo as a newsroom reads it: the picture, what it shows, by whom, for what use, and its original file."""

    picture: Any
    caption: str
    credit: str
    permitted_use: str
    address: str

    @classmethod
    def of(cls, row, picture, release):
        return cls(
            picture=picture,
            caption=row.caption,
            credit=row.credit or getattr(picture, "credit", ""),
            permitted_use=row.permitted_use or getattr(picture, "permitted_use", ""),
            address=photo_address(release, picture.pk) if release.pk else "",
        )

    @property
    def kind(self):
        """The format of the original, as one says it: ``JPEG``."""
        return format_of(self.picture).replace("JPG", "JPEG")

    @property
    def weight(self):
        """The weight of the original in words; empty when it is not known."""
        return weight(self.picture)


def photo_filename(release, picture):
    """A name that a newsroom recognises in its downloads: the release, the picture, its number."""
    extension = os.path.splitext(picture.filename)[1].lower()
    words = slugify(f"{release.slug[:40]} {picture.title[:40]}") or "photo"
    return f"{words}-{picture.pk}{extension}"


def photo_address(release, picture_pk):
    """The address of a photo's original for whoever reads the release, by its address or by an outlet's link."""
    if release.outlet_link:
        return reverse("campaign_pages:press_outlet_photo", args=[release.outlet_link.token, picture_pk])
    return reverse("campaign_pages:press_photo", args=[release.pk, picture_pk])
