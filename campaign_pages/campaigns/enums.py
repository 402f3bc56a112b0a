"""Choices of a campaign."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class ColourScheme(models.TextChoices):
    """Which colour of the site's checked palette leads on the pages of a campaign."""

    PRIMARY = "primary", _("Main colour leads")
    ACCENT = "accent", _("Accent colour leads")
    LIGHT = "light", _("Bright colour leads")
    INK = "ink", _("Ink leads: sober")
