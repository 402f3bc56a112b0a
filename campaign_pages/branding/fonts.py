"""Type: the families that every device has, and the rules for a family of one's own.

A font of one's own is served from the site itself (never from a third party), as WOFF2, with its licence noted.
"""

import hashlib
from dataclasses import dataclass

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models.fields.files import FieldFile
from django.template.defaultfilters import filesizeformat
from django.utils.translation import gettext_lazy as _

WOFF2_SIGNATURE = b"wOF2"
# A page weighs 300 kB at most. The Latin subset of a variable family takes 40 to 100 kB.
LARGEST_FONT = 150 * 1024

STACKS = {
    "sans": 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif',
    "humanist": 'Seravek, "Gill Sans Nova", Ubuntu, Calibri, "DejaVu Sans", source-sans-pro, sans-serif',
    "serif": '"Iowan Old Style", "Palatino Linotype", "URW Palladio L", P052, Georgia, serif',
}


@dataclass(frozen=True)
class FontFace:
    """One font file: its family as typed by the editor, its address and the weights it holds."""

    family: str
    address: str
    lightest: int
    heaviest: int

    @property
    def weights(self):
        """As CSS wants them: ``"400"`` or ``"200 800"``."""
        return str(self.lightest) if self.lightest == self.heaviest else f"{self.lightest} {self.heaviest}"

    def nearest_weight(self, wanted):
        """The weight of this file that comes nearest to the wanted one."""
        return min(max(wanted, self.lightest), self.heaviest)


def stored_name(content):
    """The name that a font file is kept under: the hash of its content and ``.woff2``, whatever it was called.

    The web server tells the type of a file by its name: a page uploaded as a font must not be served as a page.
    """
    digest = hashlib.sha256()
    for chunk in content.chunks():
        digest.update(chunk)
    content.seek(0)
    return f"{digest.hexdigest()[:32]}.woff2"


class FontFile(FieldFile):
    """A font that is stored under the name of its content."""

    def save(self, name, content, save=True):
        super().save(stored_name(content), content, save)

    save.alters_data = True


class FontField(models.FileField):
    """A font file; to migrations, a plain ``FileField``.

    ``upload_to`` alone cannot name a file by its content: it is told neither which font it names nor what is in it.
    """

    attr_class = FontFile

    def deconstruct(self):
        name, _path, args, kwargs = super().deconstruct()
        return name, "django.db.models.FileField", args, kwargs


def validate_woff2(file):
    """Refuse what is not WOFF2, judged by its first bytes and not by its name, or is too heavy for a page."""
    file.seek(0)
    signature = file.read(len(WOFF2_SIGNATURE))
    file.seek(0)
    if signature != WOFF2_SIGNATURE:
        raise ValidationError(
            _("This is not a WOFF2 font. Ask the designer for the .woff2 file, or convert the one you have."),
            code="format",
        )
    if file.size > LARGEST_FONT:
        raise ValidationError(
            _("This font weighs %(size)s, %(limit)s at most: ask for a subset with the Latin letters only."),
            code="size",
            params={"size": filesizeformat(file.size), "limit": filesizeformat(LARGEST_FONT)},
        )
