"""The identity of a house: names, marks, look, words, legal pages, and what it says of personal data."""

from pathlib import Path

from django.core.files import File
from wagtail.models import Site

from campaign_pages.branding.models import Branding
from campaign_pages.models import PrivacyNotice

from .house import House

FONTS = Path(__file__).resolve().parent / "fonts"


def load_identity(house: House, site: Site, pictures: dict, pages: dict) -> Branding:
    """Save the identity of the site if it has none. ``pages``: the host's pages by slug."""
    PrivacyNotice.objects.get_or_create(site=site, defaults=house.notice)
    return Branding.objects.filter(site=site).first() or _saved_identity(house, site, pictures, pages)


def remove_identity(site: Site) -> None:
    PrivacyNotice.objects.filter(site=site).delete()
    for branding in Branding.objects.filter(site=site):
        branding.heading_file.delete(save=False)
        branding.delete()


def _saved_identity(house: House, site: Site, pictures: dict, pages: dict) -> Branding:
    branding = Branding(
        site=site,
        **house.identity,
        **{field: pictures[key] for field, key in house.marks.items()},
        legal_notice_page=pages.get("mentions-legales"),
        personal_data_page=pages.get("donnees-personnelles"),
        accessibility_page=pages.get("accessibilite"),
    )
    if house.heading_font:
        with (FONTS / house.heading_font).open("rb") as file:
            branding.heading_file.save(house.heading_font, File(file), save=False)
    branding.full_clean()
    branding.save()
    return branding
