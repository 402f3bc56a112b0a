"""Where and when a campaign is seen and heard."""

import datetime

from django.db import models
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail.blocks import CharBlock, ChoiceBlock, ListBlock, StructBlock, StructValue

from campaign_pages.blocks.base import INFORM
from campaign_pages.blocks.headed import HeadedBlock
from campaign_pages.blocks.moments import MomentBlock
from campaign_pages.facts.enums import DatePrecision


class MediaKind(models.TextChoices):
    PRESS = "press", _("Press")
    RADIO = "radio", _("Radio")
    POSTERS = "posters", _("Posters")
    DIGITAL = "digital", _("Online")
    OTHER = "other", _("Elsewhere")


class AppearanceValue(StructValue):
    """One appearance of the campaign."""

    @property
    def period(self):
        """The days in words: ``12 May 2026 – 30 June 2026``, or one date alone; empty without one."""
        start, end = self["starts"].words, self["ends"].words
        if start and end and start != end:
            return gettext("%(start)s – %(end)s") % {"start": start, "end": end}
        return start or end


class AppearanceBlock(StructBlock):
    kind = ChoiceBlock(choices=MediaKind.choices, label=_("Medium"))
    support = CharBlock(
        max_length=150, label=_("Where exactly"), help_text=_("For example “L’Écho de la Combe”, “bus shelters”.")
    )
    starts = MomentBlock(required=False, label=_("From"))
    ends = MomentBlock(required=False, label=_("Until"))
    place = CharBlock(
        required=False, max_length=150, label=_("Place"), help_text=_("For example “Saint-Clair and its valley”.")
    )
    note = CharBlock(
        required=False, max_length=250, label=_("Note"), help_text=_("For example “30-second spot, 4 times a day”.")
    )

    class Meta:
        label = _("Appearance")
        icon = "media"
        label_format = "{support}"
        value_class = AppearanceValue


class MediaPlanBlock(HeadedBlock):
    """Press, radio, posters, online: for journalists and town halls, not for candidates."""

    appearances = ListBlock(AppearanceBlock(), label=_("Appearances"))

    @staticmethod
    def _groups(value):
        """Pairs (kind, appearances in the order of time), the kinds in their own order."""
        told = [each for each in value["appearances"] if each["support"].strip()]
        told.sort(key=lambda each: each["starts"].first_day)
        groups = [(kind, [each for each in told if each["kind"] == kind]) for kind in MediaKind]
        return [(kind, found) for kind, found in groups if found]

    def is_blank(self, value):
        return not self._groups(value)

    def get_context(self, value, parent_context=None):
        context = super().get_context(value, parent_context=parent_context)
        context["groups"] = self._groups(value)
        return context

    def example(self):
        return {
            "heading": str(_("Where you will see the campaign")),
            "appearances": [
                {
                    "kind": MediaKind.PRESS.value,
                    "support": "L’Écho de la Combe",
                    "starts": {"date": datetime.date(2026, 5, 12), "precision": DatePrecision.DAY.value},
                    "note": str(_("half a page")),
                },
                {
                    "kind": MediaKind.POSTERS.value,
                    "support": str(_("Bus shelters")),
                    "starts": {"date": datetime.date(2026, 5, 18), "precision": DatePrecision.DAY.value},
                    "ends": {"date": datetime.date(2026, 6, 7), "precision": DatePrecision.DAY.value},
                    "place": str(_("Saint-Clair and its valley")),
                },
            ],
        }

    class Meta:
        label = _("Media plan")
        icon = "media"
        group = INFORM
        label_format = "{heading}"
        description = _("Where the campaign appears: press, radio, posters, online, with period and place.")
        template = "campaign_pages/blocks/media_plan.html"
