"""Choices of leads; the stages of each way to a profession are in ``stages``."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from campaign_pages.channels.enums import ChannelKind


class Stage(models.TextChoices):
    """Where a lead stands. Each site may name them in its own words (``StageNames``)."""

    NEW = "new", pgettext_lazy("stage of a lead", "New")
    CONTACTED = "contacted", pgettext_lazy("stage of a lead", "Contacted")
    MEETING = "meeting", pgettext_lazy("stage of a lead", "Information meeting")
    REQUESTED = "requested", pgettext_lazy("stage of a lead", "Agrément requested")
    APPROVED = "approved", pgettext_lazy("stage of a lead", "Approved")
    APPLICATION = "application", pgettext_lazy("stage of a lead", "Application")
    INTERVIEW = "interview", pgettext_lazy("stage of a lead", "Interview")
    RECRUITED = "recruited", pgettext_lazy("stage of a lead", "Recruited")
    STOPPED = "stopped", pgettext_lazy("stage of a lead", "Stopped")


class StoppedReason(models.TextChoices):
    """Why a lead was stopped: a short list that judges nobody."""

    OWN_CHOICE = "own_choice", _("Does not wish to go on")
    LATER = "later", _("Not now, perhaps later")
    UNREACHABLE = "unreachable", _("Could not be reached")
    CONDITIONS = "conditions", _("The conditions of the work do not fit")
    NOT_RETAINED = "not_retained", _("The application was not retained")
    PASSED_ON = "passed_on", _("Passed on to another service")
    FILLED = "filled", _("The post is filled")
    OTHER = "other", _("Another reason")


class Way(models.TextChoices):
    """How somebody wants to be answered."""

    CALL = "call", _("By phone")
    SMS = "sms", _("By text message")
    MAIL = "mail", _("By mail")


class Slot(models.TextChoices):
    """When somebody can be reached."""

    MORNING = "morning", _("In the morning")
    NOON = "noon", _("At lunchtime")
    AFTERNOON = "afternoon", _("In the afternoon")
    EVENING = "evening", _("After 17:00")


class Heard(models.TextChoices):
    """How somebody heard of us: completes what short links tell, for the radio and word of mouth.

    What is a kind of channel too has its value; ``HEARD_BY`` says what each kind of channel is among these.
    """

    WORD_OF_MOUTH = "word_of_mouth", _("From somebody I know")
    CARER = "carer", _("From somebody who does this work")
    POSTER = ChannelKind.POSTER.value, _("On a poster or a leaflet")
    PRESS = ChannelKind.PRESS.value, _("In a newspaper")
    RADIO = ChannelKind.RADIO.value, _("On the radio or on television")
    SOCIAL = "social", _("On a social network")
    TOWN_HALL = ChannelKind.TOWN_HALL.value, _("From my town hall")
    EVENT = ChannelKind.EVENT.value, _("At an event or on a stand")
    SEARCH = "search", _("On the internet")
    OTHER = ChannelKind.OTHER.value, _("Otherwise")


#: What somebody who came by such a channel would answer: counts of both can be read side by side.
HEARD_BY = {
    ChannelKind.POSTER: Heard.POSTER,
    ChannelKind.BUS_SHELTER: Heard.POSTER,
    ChannelKind.FLYER: Heard.POSTER,
    ChannelKind.PRESS: Heard.PRESS,
    ChannelKind.RADIO: Heard.RADIO,
    ChannelKind.FACEBOOK: Heard.SOCIAL,
    ChannelKind.INSTAGRAM: Heard.SOCIAL,
    ChannelKind.LINKEDIN: Heard.SOCIAL,
    ChannelKind.MAIL: Heard.OTHER,
    ChannelKind.TOWN_HALL: Heard.TOWN_HALL,
    ChannelKind.PARTNER: Heard.OTHER,
    ChannelKind.EVENT: Heard.EVENT,
    ChannelKind.OTHER: Heard.OTHER,
}


class FormState(models.TextChoices):
    """Whether a form takes anything today."""

    OPEN = "open", pgettext_lazy("state of a form", "Open")
    EARLY = "early", pgettext_lazy("state of a form", "Not open yet")
    OVER = "over", pgettext_lazy("state of a form", "Closed")
