"""Where the original of a photo is fetched: beside the public page, or under an outlet's link."""

from django.urls import reverse


def photo_address(release, picture_pk):
    """The address of a photo's original for whoever reads the release, by its address or by an outlet's link."""
    if release.outlet_link:
        return reverse("campaign_pages:press_outlet_photo", args=[release.outlet_link.token, picture_pk])
    return reverse("campaign_pages:press_photo", args=[release.pk, picture_pk])
