"""Choices of a testimonial."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Form(models.TextChoices):
    """How a testimonial is told."""

    PORTRAIT = "portrait", _("portrait in three parts: missions, path, motivations")
    INTERVIEW = "interview", _("interview: questions and answers")
