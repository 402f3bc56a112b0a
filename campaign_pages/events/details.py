"""What a session says beside its hours, in the editor's rows and as published."""

from django.core.validators import MinValueValidator
from django.db import models
from django.utils.translation import gettext_lazy as _

from campaign_pages.addresses import WebAddressField
from campaign_pages.events.enums import Attendance, RegistrationWay, SessionStatus
from campaign_pages.facts.contact import validate_phone


class SessionDetails(models.Model):
    """Place, places, state and access of a session; ``DETAILS`` names the fields, which a publication copies."""

    venue = models.ForeignKey(
        "campaign_pages.Venue",
        verbose_name=_("venue"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    attendance = models.CharField(
        _("one takes part"), max_length=12, choices=Attendance.choices, default=Attendance.IN_PERSON
    )
    online_link = WebAddressField(
        _("link to take part online"),
        max_length=500,
        blank=True,
        help_text=_("Sent to people with a confirmed place only; never printed on the site."),
    )
    registration = models.CharField(
        _("registration"), max_length=12, choices=RegistrationWay.choices, default=RegistrationWay.NONE
    )
    registration_address = WebAddressField(_("address of the other site"), max_length=500, blank=True)
    registration_phone = models.CharField(
        _("phone for registration"), max_length=40, blank=True, validators=[validate_phone]
    )
    capacity = models.PositiveIntegerField(
        _("places"),
        null=True,
        blank=True,
        validators=[MinValueValidator(1)],
        help_text=_("How many people. Empty: as many as come."),
    )
    overbooking = models.PositiveSmallIntegerField(
        _("places above that"),
        default=0,
        help_text=_("Confirmed all the same, since some people do not come. They are never shown."),
    )
    registration_opens_at = models.DateTimeField(
        _("registration opens"), null=True, blank=True, help_text=_("Empty: at once.")
    )
    registration_closes_at = models.DateTimeField(
        _("registration closes"), null=True, blank=True, help_text=_("Empty: when the session begins.")
    )
    status = models.CharField(_("status"), max_length=12, choices=SessionStatus.choices, default=SessionStatus.PLANNED)
    note = models.CharField(
        _("note"),
        max_length=200,
        blank=True,
        help_text=_("Printed beside the status. Example: moved to the great hall, same hour"),
    )
    sign_language = models.BooleanField(_("French sign language"), default=False)
    hearing_loop = models.BooleanField(_("hearing loop"), default=False)
    step_free = models.BooleanField(_("step-free access"), default=False)

    DETAILS = (
        *("venue_id", "attendance", "online_link", "registration", "registration_address", "registration_phone"),
        *("capacity", "overbooking", "registration_opens_at", "registration_closes_at", "status", "note"),
        *("sign_language", "hearing_loop", "step_free"),
    )

    class Meta:
        abstract = True
