"""Choices of events and of their sessions."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from campaign_pages.conf import settings

#: Kinds that every site has: value and name. A host adds its own with ``CAMPAIGN_PAGES["EVENT_KINDS"]``.
KINDS = (
    ("meeting", _("Information meeting")),
    ("lecture", _("Lecture")),
    ("exhibition", _("Exhibition")),
    ("film", _("Film")),
    ("workshop", _("Workshop")),
    ("open_day", _("Open day")),
)

#: Of these, one is visited at any hour at which it is open.
VISITED = ("exhibition", "open_day")


def event_kinds():
    """Pairs (value, name) of all kinds of event, the host's own last; one of the same value replaces ours."""
    kinds = {**dict(KINDS), **dict(settings.EVENT_KINDS)}
    return list(kinds.items())


def kind_name(kind):
    """The name of a kind; of one that the host took away, its value."""
    return dict(event_kinds()).get(kind, kind)


class SessionStatus(models.TextChoices):
    """What an editor says of one session; whether it is over is computed from its dates."""

    PLANNED = "planned", pgettext_lazy("status of a session", "Planned")
    MOVED = "moved", pgettext_lazy("status of a session", "Moved")
    FULL = "full", pgettext_lazy("status of a session", "Full")
    CANCELLED = "cancelled", pgettext_lazy("status of a session", "Cancelled")


class Attendance(models.TextChoices):
    """Where one takes part."""

    IN_PERSON = "in_person", _("On the spot")
    ONLINE = "online", _("Online")
    BOTH = "both", _("On the spot or online")


class RegistrationWay(models.TextChoices):
    """How one gets a place."""

    NONE = "none", _("Free entrance, no registration")
    HERE = "here", _("On this site")
    ELSEWHERE = "elsewhere", _("On another site")
    PHONE = "phone", _("By phone")


class Change(models.TextChoices):
    """What happened to a session since it was first published."""

    ADDED = "added", pgettext_lazy("change of a session", "Added")
    MOVED = "moved", pgettext_lazy("change of a session", "Moved")
    CANCELLED = "cancelled", pgettext_lazy("change of a session", "Cancelled")
    REINSTATED = "reinstated", pgettext_lazy("change of a session", "Takes place after all")


class Access(models.TextChoices):
    """What a visitor may need; the values stand in addresses."""

    SIGN_LANGUAGE = "lsf", _("French sign language (LSF)")
    HEARING_LOOP = "loop", _("Hearing loop")
    STEP_FREE = "step-free", _("Step-free access")
