"""Choices of a recording."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class TrackKind(models.TextChoices):
    """What a text track is for, in the words of HTML's ``kind``."""

    CAPTIONS = "captions", _("captions: speech and sounds, for those who do not hear")
    SUBTITLES = "subtitles", _("subtitles: a translation of the speech")
