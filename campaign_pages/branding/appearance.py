"""Colours and shapes: what an editor chooses, checked for contrast when it is saved."""

from collections import defaultdict
from math import floor

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.formats import number_format
from django.utils.translation import gettext_lazy as _

from campaign_pages.branding.colours import Colour, is_colour
from campaign_pages.branding.enums import Corners
from campaign_pages.branding.fields import validate_colour
from campaign_pages.branding.palette import Palette

COLOUR_NAMES = ("ink", "paper", "primary", "accent", "light")

MESSAGES = {
    "ink_on_paper": _("Text %(ink)s on background %(paper)s: %(ratio)s:1, %(needed)s:1 needed."),
    "white_on_primary": _("White text on primary %(primary)s: %(ratio)s:1, %(needed)s:1 needed."),
    "primary_on_paper": _("Primary %(primary)s on background %(paper)s: %(ratio)s:1, %(needed)s:1 needed."),
    "white_on_accent": _("White text on accent %(accent)s: %(ratio)s:1, %(needed)s:1 needed."),
    "accent_on_paper": _("Accent %(accent)s on background %(paper)s: %(ratio)s:1, %(needed)s:1 needed."),
    "ink_on_light": _("Text %(ink)s on light %(light)s: %(ratio)s:1, %(needed)s:1 needed."),
    "light_on_primary": _("Light %(light)s on primary %(primary)s: %(ratio)s:1, %(needed)s:1 needed."),
    "paper_lighter_than_ink": _("The background %(paper)s must be lighter than the text %(ink)s."),
    "light_lighter_than_ink": _("The light colour %(light)s must be lighter than the text %(ink)s."),
}


def _colour(name, verbose_name, help_text):
    return models.CharField(
        verbose_name,
        max_length=7,
        default=str(getattr(Palette, name)),
        validators=[validate_colour],
        help_text=help_text,
    )


def shown_ratio(ratio, needed):
    """The ratio to one decimal, in the reader's notation; never rounded up to what it fails to reach."""
    rounded = round(ratio, 1)
    return number_format(rounded if rounded < needed else floor(ratio * 100) / 100, use_l10n=True)


class Appearance(models.Model):
    """Five colours, the shape of corners and whether pages follow the visitor's dark mode."""

    ink = _colour("ink", _("text"), _("Almost black reads best, for example #1d2b28."))
    paper = _colour("paper", _("background"), _("White or almost white, for example #fffdf8."))
    primary = _colour(
        "primary",
        _("primary"),
        _("The deep colour of large surfaces, links and figures; white text stands on it, for example #14524a."),
    )
    accent = _colour(
        "accent",
        _("accent"),
        _("The colour of buttons, so of what one should do; white text stands on it, for example #b4430f."),
    )
    light = _colour(
        "light",
        _("light"),
        _("The bright colour for joy, on the primary or under dark text: a yellow, a pink, for example #f2b84b."),
    )
    corners = models.CharField(
        _("corners"),
        max_length=10,
        choices=Corners.choices,
        default=Corners.SOFT,
        help_text=_("The shape of buttons, cards and pictures."),
    )
    follows_dark_mode = models.BooleanField(
        _("follow the visitor's dark mode"),
        default=False,
        help_text=_(
            "The dark colours are derived from yours. Only tick this if the rest of the site has a dark version too: "
            "its header surrounds these pages."
        ),
    )

    class Meta:
        abstract = True

    @property
    def palette(self):
        """The chosen colours, as a ``Palette``. A colour that cannot be read is replaced by the default one."""
        typed = {name: getattr(self, name) for name in COLOUR_NAMES}
        return Palette(**{name: Colour.parse(text) for name, text in typed.items() if is_colour(text)})

    def clean(self):
        super().clean()
        if not all(is_colour(getattr(self, name)) for name in COLOUR_NAMES):
            return  # the field itself says so
        for name in COLOUR_NAMES:
            setattr(self, name, getattr(self, name).lower())
        errors = defaultdict(list)
        digits = {name: getattr(self, name).upper() for name in COLOUR_NAMES}
        for fault in self.palette.shortfalls():
            words = {
                **digits,
                "ratio": shown_ratio(fault.ratio, fault.needed),
                "needed": number_format(f"{fault.needed:g}", use_l10n=True),
            }
            errors[fault.colour].append(MESSAGES[fault.rule] % words)
        if errors:
            raise ValidationError(errors)
