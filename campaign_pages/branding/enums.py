"""The choices of an identity."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Corners(models.TextChoices):
    SQUARE = "square", _("Square")
    SOFT = "soft", _("Soft")
    ROUND = "round", _("Round")


class HeadingType(models.TextChoices):
    SANS = "sans", _("System: plain")
    HUMANIST = "humanist", _("System: warm")
    SERIF = "serif", _("System: with serifs")
    OWN = "own", _("Your own family")


class TextType(models.TextChoices):
    SANS = "sans", _("System: plain")
    HUMANIST = "humanist", _("System: warm")
    SERIF = "serif", _("System: with serifs")
    HEADING = "heading", _("Same family as headings")
    OWN = "own", _("Your own family")


class HeadingWeight(models.IntegerChoices):
    REGULAR = 400, _("Regular")
    MEDIUM = 500, _("Medium")
    SEMIBOLD = 600, _("Semibold")
    BOLD = 700, _("Bold")
    HEAVY = 800, _("Heavy")


class Conformity(models.TextChoices):
    """The three statuses that a public body may state (loi n° 2005-102, art. 47; décret n° 2019-768; RGAA 4.1)."""

    NONE = "none", _("not compliant")
    PARTIAL = "partial", _("partially compliant")
    FULL = "full", _("fully compliant")
