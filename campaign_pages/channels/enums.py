"""Choices of channel links."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class ChannelKind(models.TextChoices):
    """By which way a campaign reaches somebody."""

    POSTER = "poster", _("Poster")
    BUS_SHELTER = "bus_shelter", _("Bus shelter")
    FLYER = "flyer", _("Leaflet")
    PRESS = "press", _("Press")
    RADIO = "radio", _("Radio")
    FACEBOOK = "facebook", _("Facebook")
    INSTAGRAM = "instagram", _("Instagram")
    LINKEDIN = "linkedin", _("LinkedIn")
    MAIL = "mail", _("Mail or newsletter")
    TOWN_HALL = "town_hall", _("Town hall")
    PARTNER = "partner", _("Partner")
    EVENT = "event", _("Event or stand")
    OTHER = "other", _("Other")


#: The kinds of a media plan (``blocks.media_plan``) that those of a link belong to.
MEDIA = {
    ChannelKind.POSTER: "posters",
    ChannelKind.BUS_SHELTER: "posters",
    ChannelKind.FLYER: "posters",
    ChannelKind.PRESS: "press",
    ChannelKind.RADIO: "radio",
    ChannelKind.FACEBOOK: "digital",
    ChannelKind.INSTAGRAM: "digital",
    ChannelKind.LINKEDIN: "digital",
    ChannelKind.MAIL: "digital",
}
