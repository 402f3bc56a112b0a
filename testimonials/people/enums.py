"""Choices of a person and of an authorisation."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Kind(models.TextChoices):
    """Who speaks. There is no kind for a child: a young person is a voice, without picture, name or place."""

    PROFESSIONAL = "professional", _("professional: shown with name, picture and place of work")
    VOICE = "voice", _("anonymous voice: words only, no picture, name or place")


class Voice(models.TextChoices):
    """How an anonymous voice is introduced: chosen from a list, so that nobody types a name, an age or a town.

    Loi du 29 juillet 1881, art. 39 bis, forbids to let a minor be identified who was entrusted to an institution.
    """

    YOUNG_PERSON = "young_person", _("A young person in care")
    YOUNG_ADULT = "young_adult", _("A young adult who grew up in care")
    PARENT = "parent", _("A parent")
    FAMILY = "family", _("A member of a foster family")


class Medium(models.TextChoices):
    """The media for which a person allows the use of their image, ticked one by one."""

    SITE = "site", _("this site")
    SOCIAL = "social", _("social networks")
    POSTERS = "posters", _("posters and leaflets")
    PRESS = "press", _("press")
    OUTDOOR = "outdoor", _("outdoor: bus shelters, large panels")


class Standing(models.TextChoices):
    """What the rights of a person are worth on a day, in an editor's words."""

    VALID = "valid", _("valid")
    EXPIRING = "expiring", _("ends soon")
    TO_COME = "to_come", _("not valid yet")
    ENDED = "ended", _("ended")
    WITHDRAWN = "withdrawn", _("withdrawn")
    MISSING = "missing", _("no authorisation")
    NOT_NEEDED = "not_needed", _("anonymous voice: none needed")
