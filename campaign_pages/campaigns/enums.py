"""Choices of a campaign."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class ColourScheme(models.TextChoices):
    """Which colour of the site's checked palette leads on the pages of a campaign."""

    PRIMARY = "primary", _("Main colour leads")
    ACCENT = "accent", _("Accent colour leads")
    LIGHT = "light", _("Bright colour leads")
    INK = "ink", _("Ink leads: sober")


class Public(models.TextChoices):
    """Whom a campaign addresses: by what they are looking for, never by age, sex, family or origin."""

    CAREER_CHANGERS = "career_changers", _("changing careers")
    SEEKING_MEANING = "seeking_meaning", _("looking for work with meaning")
    JOB_SEEKERS = "job_seekers", _("looking for a job")
    ALREADY_APPROVED = "already_approved", _("already approved")
    OUR_CARERS = "our_carers", _("already working with us")


class RedirectPhase(models.TextChoices):
    """From which phase on a campaign leads elsewhere."""

    CLOSED = "closed", _("as soon as it is closed")
    ARCHIVED = "archived", _("once it is archived")
