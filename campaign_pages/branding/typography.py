"""Which families headings and text are set in: those of the device, or at most two of one's own."""

import re

from django.core.exceptions import ValidationError
from django.core.validators import FileExtensionValidator, MaxValueValidator, MinValueValidator
from django.db import models
from django.utils.translation import gettext_lazy as _

from campaign_pages.branding.enums import HeadingType, HeadingWeight, TextType
from campaign_pages.branding.fonts import FontFace, FontField, validate_woff2

ROLES = ("heading", "text")

FAMILY_NAME = re.compile(r"[^\W_][\w .'-]*")
WEIGHTS = [MinValueValidator(1), MaxValueValidator(1000)]


def validate_family(typed):
    """Accept the name of a font family."""
    if not FAMILY_NAME.fullmatch(typed):
        message = _("Letters, digits, spaces and hyphens only, for example “Bricolage Grotesque”.")
        raise ValidationError(message, code="family")


def _family():
    return models.CharField(
        _("name of the family"),
        max_length=60,
        blank=True,
        validators=[validate_family],
        help_text=_("For example “Bricolage Grotesque”."),
    )


def _file():
    return FontField(
        _("font file"),
        upload_to="campaign_pages/fonts/",
        max_length=200,
        blank=True,
        validators=[FileExtensionValidator(["woff2"]), validate_woff2],
        help_text=_("A .woff2 file of 150 kB at most, best a variable one with the Latin letters only."),
    )


def _weight(verbose_name, default, help_text):
    return models.PositiveSmallIntegerField(verbose_name, default=default, validators=WEIGHTS, help_text=help_text)


def _licence():
    return models.CharField(
        _("licence"),
        max_length=300,
        blank=True,
        help_text=_("What allows you to publish this font on the web, for example “SIL Open Font License 1.1”."),
    )


class Typography(models.Model):
    """Type of headings and of text."""

    heading_type = models.CharField(
        _("family"),
        max_length=10,
        choices=HeadingType.choices,
        default=HeadingType.SANS,
        help_text=_("System families cost nothing to load. A family of your own gives more character."),
    )
    heading_weight = models.PositiveSmallIntegerField(
        _("weight"), choices=HeadingWeight.choices, default=HeadingWeight.BOLD
    )
    heading_family = _family()
    heading_file = _file()
    heading_lightest = _weight(
        _("lightest weight"), 400, _("200 for a variable font that goes from 200 to 800; 700 for a file that is bold.")
    )
    heading_heaviest = _weight(_("heaviest weight"), 700, _("The same number for a file of one weight."))
    heading_licence = _licence()

    text_type = models.CharField(_("family"), max_length=10, choices=TextType.choices, default=TextType.SANS)
    text_family = _family()
    text_file = _file()
    text_lightest = _weight(
        _("lightest weight"),
        400,
        _("200 for a variable font that goes from 200 to 800; 400 for a file that is regular."),
    )
    text_heaviest = _weight(_("heaviest weight"), 700, _("The same number for a file of one weight."))
    text_licence = _licence()

    class Meta:
        abstract = True

    def font_face(self, role):
        """The own font of a role (``"heading"`` or ``"text"``), or ``None`` when it uses the device's."""
        file, family = getattr(self, f"{role}_file"), getattr(self, f"{role}_family")
        # In a preview a file just chosen has no address yet.
        if getattr(self, f"{role}_type") != "own" or not family or not file or not file._committed:
            return None
        return FontFace(family, file.url, getattr(self, f"{role}_lightest"), getattr(self, f"{role}_heaviest"))

    def clean(self):
        super().clean()
        errors = {}
        for role in ROLES:
            errors.update(self._font_errors(role))
        if errors:
            raise ValidationError(errors)

    def _font_errors(self, role):
        def given(name):
            return getattr(self, f"{role}_{name}")

        errors = {}
        if given("type") == "own":
            if not given("family"):
                errors[f"{role}_family"] = _("Name the family that you want to use.")
            if not given("file"):
                errors[f"{role}_file"] = _("Add the font file, or choose a system family.")
        if given("file") and not given("licence"):
            errors[f"{role}_licence"] = _("Note the licence: a font may only be published with one that allows it.")
        lightest, heaviest = given("lightest"), given("heaviest")
        if lightest and heaviest and lightest > heaviest:
            errors[f"{role}_heaviest"] = _("The heaviest weight cannot be below the lightest one.")
        return errors
