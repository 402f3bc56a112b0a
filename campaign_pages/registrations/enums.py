"""Choices of registrations."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy


class State(models.TextChoices):
    """Where a registration stands: ``CONFIRMED`` and ``OFFERED`` hold places, ``WAITING`` a rank, others nothing."""

    UNPROVEN = "unproven", pgettext_lazy("state of a registration", "To be confirmed by mail")
    CONFIRMED = "confirmed", pgettext_lazy("state of a registration", "Confirmed")
    WAITING = "waiting", pgettext_lazy("state of a registration", "On the waiting list")
    OFFERED = "offered", pgettext_lazy("state of a registration", "Place offered")
    EXPIRED = "expired", pgettext_lazy("state of a registration", "Offer not answered")
    CANCELLED = "cancelled", pgettext_lazy("state of a registration", "Cancelled")


HOLDING = (State.CONFIRMED, State.OFFERED)
#: Those to whom it matters what becomes of the session.
ACTIVE = (*HOLDING, State.WAITING)


class Approved(models.TextChoices):
    """Whether somebody has the agrément already."""

    YES = "yes", _("Yes")
    NO = "no", _("No")
    UNKNOWN = "unknown", _("I do not know")
