"""The stylesheet of an identity that is not saved yet.

A preview obeys the host's Content-Security-Policy, which may refuse inline styles: its colours come from an address
that carries the whole look, signed, so that nothing is stored and nobody else can write such an address.
"""

from dataclasses import astuple

from django.core import signing
from django.urls import reverse

from campaign_pages.branding.colours import Colour
from campaign_pages.branding.fonts import FontFace
from campaign_pages.branding.palette import Palette
from campaign_pages.branding.stylesheet import Look, night_preview, stylesheet

SALT = "campaign_pages.branding.preview"
NIGHT = ".cp-specimen__night"
# An editor may leave a preview open for the day.
A_DAY = 24 * 3600


def preview_url(look):
    """The address of the stylesheet of this look."""
    return reverse("campaign_pages:brand_preview_css", args=[signing.dumps(astuple(look), salt=SALT, compress=True)])


def preview_stylesheet(signed):
    """The stylesheet that an address of ``preview_url`` carries, with the night colours for the specimen's own part.

    Raises ``signing.BadSignature`` if the address was not made by this site, or more than a day ago.
    """
    palette, *rest = signing.loads(signed, salt=SALT, max_age=A_DAY)
    look = Look(Palette(*(Colour(*channels) for channels in palette)), *rest)
    faces = {name: FontFace(*face) for name in ("heading_face", "text_face") if (face := getattr(look, name))}
    look = Look(**{**look.__dict__, **faces})
    return stylesheet(look) + night_preview(look, NIGHT) + "\n"
