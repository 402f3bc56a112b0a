"""The sessions of an event as its editor enters them: one row each, never a stored rule of repetition."""

import uuid

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy
from modelcluster.fields import ParentalKey
from wagtail.models import Orderable

from campaign_pages.events.calendar import Hours
from campaign_pages.events.details import SessionDetails
from campaign_pages.events.enums import Attendance, RegistrationWay

FAULTS = {
    "before_start": _("The end comes before the start."),
    "end_without_start": _("Say when it starts, or leave both hours empty for a whole day."),
    "skipped": _("The clocks skip this hour in that night of March: choose another one."),
}


class SessionRow(SessionDetails, Orderable):
    """One session as entered. What visitors, calendars and registrations go by is its ``Session``, once published."""

    page = ParentalKey("campaign_pages.EventPage", on_delete=models.CASCADE, related_name="session_rows")
    # Ties the row to its session: primary keys of rows change with each publication of an unsaved draft.
    key = models.UUIDField(null=True, blank=True)
    starts_on = models.DateField(_("day"))
    starts_at = models.TimeField(
        pgettext_lazy("hour", "from"), null=True, blank=True, help_text=_("Empty: the whole day.")
    )
    ends_on = models.DateField(_("last day"), null=True, blank=True, help_text=_("Empty: the same day."))
    ends_at = models.TimeField(
        pgettext_lazy("hour", "to"),
        null=True,
        blank=True,
        help_text=_("Empty: open end. Earlier than the start: after midnight."),
    )

    class Meta(Orderable.Meta):
        verbose_name = _("session")
        verbose_name_plural = _("sessions")

    def __str__(self):
        return f"{self.starts_on} {self.starts_at or ''}".strip()

    @property
    def hours(self):
        """When it takes place (``calendar.Hours``)."""
        return Hours(self.starts_on, self.starts_at, self.ends_on, self.ends_at)

    def clean(self):
        super().clean()
        self.key = self.key or uuid.uuid4()
        faults = {}
        if self.starts_on:
            faults = {name: FAULTS[code] for name, code in self.hours.faults(settings.TIME_ZONE)}
        faults |= self._missing()
        if faults:
            raise ValidationError(faults)

    def save(self, *args, **kwargs):
        self.key = self.key or uuid.uuid4()
        return super().save(*args, **kwargs)

    def _missing(self):
        missing = {}
        if self.attendance != Attendance.ONLINE and not self.venue_id:
            missing["venue"] = _("Choose the venue, or say that one takes part online.")
        if self.registration == RegistrationWay.ELSEWHERE and not self.registration_address:
            missing["registration_address"] = _("Give the address where one registers.")
        if self.registration == RegistrationWay.PHONE and not self.registration_phone:
            missing["registration_phone"] = _("Give the number to call.")
        opens, closes = self.registration_opens_at, self.registration_closes_at
        if opens and closes and closes <= opens:
            missing["registration_closes_at"] = _("Registration would close before it opens.")
        return missing
