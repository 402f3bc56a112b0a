"""Choices that blocks offer to editors."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Phase(models.TextChoices):
    """Where a campaign stands on a given day; computed from its dates when it is shown, never stored."""

    TEASER = "teaser", _("Teaser")
    OPEN = "open", _("Open")
    CLOSING_SOON = "closing_soon", _("Closing soon")
    CLOSED = "closed", _("Closed")
    ARCHIVED = "archived", _("Archived")


class HeroLayout(models.TextChoices):
    BESIDE = "beside", _("Picture beside the words")
    FULL = "full", _("Full picture, words in a panel")
    WORDS = "words", _("Words alone")


class SectionLayout(models.TextChoices):
    PLAIN = "plain", _("Plain: on paper")
    TINTED = "tinted", _("Tinted: on a soft colour")
    DARK = "dark", _("Dark: on the deep colour")
    SPLIT = "split", _("Split: heading beside the content")


class Width(models.TextChoices):
    TEXT = "text", _("Width of a text")
    WIDE = "wide", _("Full width of the page")


class Tone(models.TextChoices):
    PRIMARY = "primary", _("Main colour")
    LIGHT = "light", _("Light of joy")
    PAPER = "paper", _("Paper")


class FiguresLayout(models.TextChoices):
    ROW = "row", _("Side by side, big")
    LIST = "list", _("One under the other, with their sources")
