"""How a site stands to its neutral mode on a day."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class State(models.TextChoices):
    """Off (no date), planned, in force, over."""

    OFF = "off", _("The mode is off: visitors see everything.")
    PLANNED = "planned", _("The mode is planned: visitors see everything until it begins.")
    IN_FORCE = "in_force", _("The mode is in force: visitors do not see what is listed here.")
    OVER = "over", _("The mode is over: visitors see everything again.")
