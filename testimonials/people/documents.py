"""The signed document of an authorisation: its kind and its weight are looked at before it is kept."""

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from testimonials.conf import settings

MEGA = 1_000_000
#: What a file begins with, by its ending.
BEGINNINGS = {"pdf": b"%PDF-", "jpg": b"\xff\xd8\xff", "jpeg": b"\xff\xd8\xff", "png": b"\x89PNG"}


def check_document(file):
    """Raise ``ValidationError`` for an upload over the limit, or one that is not what its name says."""
    if file.size > settings.DOCUMENT_MAX_MB * MEGA:
        raise ValidationError(
            _("This file weighs more than %(limit)s MB. Scan it in black and white, or at 150 dots per inch.")
            % {"limit": settings.DOCUMENT_MAX_MB}
        )
    beginning = BEGINNINGS.get(file.name.rpartition(".")[2].lower())
    file.seek(0)
    found = file.read(8)
    file.seek(0)
    if beginning and not found.startswith(beginning):
        raise ValidationError(_("This file is damaged, or is not what its name says. Export it as a PDF again."))
