"""Choices of the press room and of relay pages."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy


class Medium(models.TextChoices):
    """Where a relay prints a text, with the number of signs that it usually has room for (see ``LENGTHS``)."""

    LIGHT_PANEL = "light_panel", _("Light panel")
    APP = "app", _("Mobile application")
    BULLETIN = "bulletin", _("Municipal bulletin")
    FULL = "full", pgettext_lazy("length of a text", "Full text")


#: About how many signs each medium takes, spaces included; the full text has no limit.
LENGTHS = {Medium.LIGHT_PANEL: 120, Medium.APP: 300, Medium.BULLETIN: 900}
