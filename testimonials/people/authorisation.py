"""An authorisation to use somebody's image, as they signed it."""

import datetime

from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.validators import FileExtensionValidator
from django.db import models
from django.utils.translation import gettext_lazy as _

from testimonials.people.enums import Medium
from testimonials.people.person import Person
from testimonials.people.querysets import AuthorisationQuerySet
from testimonials.storage import private_storage

DOCUMENT_EXTENSIONS = ["pdf", "jpg", "jpeg", "png"]


def document_path(authorisation, filename):
    """Where the signed document lies: by the number of the person, never by their name."""
    extension = filename.rpartition(".")[2].lower()
    return f"authorisations/person-{authorisation.person_id}/{datetime.date.today():%Y-%m-%d}.{extension}"


class Authorisation(models.Model):
    """What a person allows: for which purpose, in which media one by one, where, from when to when.

    Code civil, art. 9, and the case law on image rights: an authorisation names the person, the purpose, the media, the
    place and the duration; another use needs another one. The signed document lies in private storage.
    """

    person = models.ForeignKey(
        Person, verbose_name=_("person"), on_delete=models.CASCADE, related_name="authorisations"
    )
    document = models.FileField(
        _("signed document"),
        upload_to=document_path,
        storage=private_storage,
        blank=True,
        validators=[FileExtensionValidator(DOCUMENT_EXTENSIONS)],
        help_text=_("PDF or a photo of it. Nobody but those with the permission can open it."),
    )
    purpose = models.TextField(
        _("purpose"),
        help_text=_("What the image is used for. Example: recruitment campaign for foster carers, 2026–2028"),
    )
    for_site = models.BooleanField(Medium.SITE.label, default=False)
    for_social = models.BooleanField(Medium.SOCIAL.label, default=False)
    for_posters = models.BooleanField(Medium.POSTERS.label, default=False)
    for_press = models.BooleanField(Medium.PRESS.label, default=False)
    for_outdoor = models.BooleanField(Medium.OUTDOOR.label, default=False)
    territory = models.CharField(
        _("territory"), max_length=150, blank=True, help_text=_("Where it may be shown. Example: France")
    )
    starts_on = models.DateField(_("valid from"))
    ends_on = models.DateField(
        _("valid until"), help_text=_("The last day. From the next one, the person is shown nowhere.")
    )
    how_to_withdraw = models.TextField(
        _("how to withdraw"),
        help_text=_("What the person was told. Example: a mail to communication@…, answered within two working days"),
    )
    entered_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, editable=False, on_delete=models.SET_NULL, related_name="+"
    )
    withdrawn_at = models.DateTimeField(_("withdrawn on"), null=True, blank=True, editable=False)

    objects = AuthorisationQuerySet.as_manager()

    class Meta:
        verbose_name = _("image-rights authorisation")
        verbose_name_plural = _("image-rights authorisations")
        ordering = ["-ends_on", "-pk"]
        permissions = [("view_signed_document", _("Can open signed image-rights authorisations"))]

    def __str__(self):
        return f"{self.person.shown_name} · {self.ends_on:%d/%m/%Y}" if self.ends_on else self.person.shown_name

    @property
    def media(self):
        """The media ticked, in the order of the form."""
        return [medium for medium in Medium if getattr(self, f"for_{medium.value}")]

    def clean(self):
        super().clean()
        faults = {}
        if self.starts_on and self.ends_on and self.ends_on < self.starts_on:
            faults["ends_on"] = _("The last day comes before the first one.")
        if not self.media:
            faults["for_site"] = _("Tick at least one medium: an authorisation for none allows nothing.")
        if self.person_id and self.person.is_voice:
            faults["person"] = _("An anonymous voice needs no authorisation: nobody can be recognised.")
        if faults:
            raise ValidationError(faults)
