"""The identity of the fictional département: names, marks, type and legal pages."""

from pathlib import Path

from django.core.files import File
from wagtail.models import Site

from campaign_pages.branding.models import Branding

from . import texts_index

FONT = Path(__file__).resolve().parent / "fonts" / "bricolage-grotesque-latin-wght.woff2"


def load_identity(site: Site, library: dict, pages: dict) -> Branding:
    """Save the identity of the site if it has none. ``pages``: the host's pages by slug."""
    return Branding.objects.filter(site=site).first() or _saved_identity(site, library, pages)


def remove_identity(site: Site) -> None:
    for branding in Branding.objects.filter(site=site):
        branding.heading_file.delete(save=False)
        branding.delete()


def _saved_identity(site: Site, library: dict, pages: dict) -> Branding:
    branding = Branding(
        site=site,
        organisation_name=texts_index.ORGANISATION,
        short_name=texts_index.SHORT_NAME,
        logo=library["logo"],
        logo_dark=library["logo-dark"],
        favicon=library["favicon"],
        footer_text=texts_index.FOOTER,
        postal_address=texts_index.ADDRESS,
        phone=texts_index.PHONE,
        follows_dark_mode=True,
        heading_type="own",
        heading_family="Bricolage Grotesque",
        heading_lightest=200,
        heading_heaviest=800,
        heading_licence=texts_index.FONT_LICENCE,
        legal_notice_page=pages.get("mentions-legales"),
        personal_data_page=pages.get("donnees-personnelles"),
        accessibility_page=pages.get("accessibilite"),
    )
    with FONT.open("rb") as file:
        branding.heading_file.save(FONT.name, File(file), save=False)
    branding.full_clean()
    branding.save()
    return branding
