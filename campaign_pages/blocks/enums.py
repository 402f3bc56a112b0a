"""Choices that blocks offer to editors."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy


class Phase(models.TextChoices):
    """Where a campaign stands on a given day; computed from its dates when it is shown, never stored."""

    TEASER = "teaser", pgettext_lazy("phase of a campaign", "Teaser")
    OPEN = "open", pgettext_lazy("phase of a campaign", "Open")
    CLOSING_SOON = "closing_soon", pgettext_lazy("phase of a campaign", "Closing soon")
    CLOSED = "closed", pgettext_lazy("phase of a campaign", "Closed")
    ARCHIVED = "archived", pgettext_lazy("phase of a campaign", "Archived")


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
    LIGHT = "light", _("Bright colour")
    PAPER = "paper", _("Paper")


class FiguresLayout(models.TextChoices):
    ROW = "row", _("Side by side, big")
    LIST = "list", _("One under the other, with their sources")


class BenefitsLayout(models.TextChoices):
    ROWS = "rows", _("Rows: amount, then what it is")
    CARDS = "cards", _("Side by side, big amounts")


class PartnersLayout(models.TextChoices):
    LOGOS = "logos", _("Logos and names, side by side")
    LIST = "list", _("One under the other, each with its part")


class StepsLayout(models.TextChoices):
    STAIRCASE = "staircase", _("A staircase across the page")
    TIMELINE = "timeline", _("A line from top to bottom")


class Tense(models.TextChoices):
    PAST = "past", pgettext_lazy("of a milestone", "Past")
    PRESENT = "present", pgettext_lazy("of a milestone", "Under way")
    FUTURE = "future", pgettext_lazy("of a milestone", "To come")
