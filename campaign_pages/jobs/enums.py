"""Choices of job sheets and vacancies."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy


class VacancyState(models.TextChoices):
    """Where a vacancy stands on a given day; computed from its dates when it is shown, never stored."""

    TO_COME = "to_come", pgettext_lazy("state of a vacancy", "To come")
    OPEN = "open", pgettext_lazy("state of a vacancy", "Open")
    CLOSED = "closed", pgettext_lazy("state of a vacancy", "Closed")


class Versant(models.TextChoices):
    """The three branches of the French public service."""

    TERRITORIAL = "territorial", _("Territorial public service")
    STATE = "state", _("State public service")
    HOSPITAL = "hospital", _("Hospital public service")


class PostOrigin(models.TextChoices):
    """Why the post is free."""

    CREATED = "created", _("new post")
    VACANT = "vacant", _("vacant post")


class Category(models.TextChoices):
    """Categories of public agents."""

    A = "A", _("category A")
    B = "B", _("category B")
    C = "C", _("category C")
    NONE = "none", _("outside the categories")


class Contract(models.TextChoices):
    """On what terms one is recruited."""

    STATUS_OR_CONTRACT = "status_or_contract", _("Civil servant, or else on contract")
    STATUS = "status", _("Civil servant")
    PERMANENT = "permanent", _("Permanent contract")
    FIXED_TERM = "fixed_term", _("Fixed-term contract")
    APPRENTICESHIP = "apprenticeship", _("Apprenticeship")
    INTERNSHIP = "internship", _("Internship")


class WorkingTime(models.TextChoices):
    FULL = "full", _("Full time")
    PART = "part", _("Part time")
    EITHER = "either", _("Full time or part time")


class PayPeriod(models.TextChoices):
    HOUR = "HOUR", _("per hour")
    DAY = "DAY", _("per day")
    MONTH = "MONTH", _("per month")
    YEAR = "YEAR", _("per year")


class RemoteWork(models.TextChoices):
    """How much of the work is done at home."""

    NONE = "none", _("on site")
    PARTLY = "partly", _("partly remote")
    FULLY = "fully", _("fully remote, anywhere in France")
