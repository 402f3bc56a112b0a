"""Who speaks: names, logos and how to reach the organisation."""

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.images import get_image_model_string

from campaign_pages.addresses import phone_href


def validate_phone(typed):
    """Accept what one dials."""
    if not phone_href(typed):
        raise ValidationError(_("Write a phone number in digits, for example 04 00 00 00 00."), code="phone")


def _image(verbose_name, help_text):
    return models.ForeignKey(
        get_image_model_string(),
        verbose_name=verbose_name,
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text=help_text,
    )


class Identity(models.Model):
    """Names, logos, favicon, footer and contact of the organisation."""

    organisation_name = models.CharField(
        _("name of the organisation"),
        max_length=120,
        blank=True,
        help_text=_("In full, for example “Département de la Haute-Combe”. Left empty, it is the name of the site."),
    )
    short_name = models.CharField(
        _("short name"),
        max_length=60,
        blank=True,
        help_text=_("Where room is scarce, for example “Haute-Combe”."),
    )
    logo = _image(
        _("logo"), _("For light backgrounds; PNG with a transparent background, or SVG, 560 pixels wide at least.")
    )
    logo_dark = _image(
        _("logo for dark backgrounds"), _("Usually the white version. Left empty, the name is written instead.")
    )
    favicon = _image(
        _("favicon"), _("A square picture that reads at 16 pixels, for example your emblem without its name.")
    )
    footer_text = models.TextField(
        _("text of the footer"),
        blank=True,
        max_length=600,
        help_text=_("One or two sentences, for example “Le Département protège 860 enfants avec vous.”"),
    )
    postal_address = models.TextField(
        _("postal address"),
        blank=True,
        max_length=300,
        help_text=_("One line per line, for example “1 place du Département” and “00000 Saint-Clair”."),
    )
    phone = models.CharField(
        _("phone"), max_length=25, blank=True, validators=[validate_phone], help_text=_("For example 04 00 00 00 00.")
    )

    class Meta:
        abstract = True

    @property
    def name(self):
        """The organisation's name; without one, that of the site, else its host name."""
        if self.organisation_name or self.site_id is None:
            return self.organisation_name
        return self.site.site_name or self.site.hostname

    @property
    def shown_short_name(self):
        """The short name, or the full one."""
        return self.short_name or self.name

    @property
    def address_lines(self):
        """The postal address line by line."""
        return [line.strip() for line in self.postal_address.splitlines() if line.strip()]

    @property
    def phone_href(self):
        """``tel:+33400000000``, or an empty string without a phone."""
        return phone_href(self.phone) or ""
