"""Where and when a campaign is seen and heard: as typed, and as its channel links say."""

import datetime
from dataclasses import dataclass

from django.db import models
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail.blocks import CharBlock, ChoiceBlock, ListBlock, StructBlock, StructValue

from campaign_pages.blocks.base import INFORM
from campaign_pages.blocks.choosers import NamedPageBlock
from campaign_pages.blocks.headed import HeadedBlock
from campaign_pages.blocks.moments import MomentBlock
from campaign_pages.blocks.shelf import Shelf
from campaign_pages.branding.current import site_in
from campaign_pages.channels.enums import MEDIA, ChannelKind
from campaign_pages.channels.models import ChannelLink
from campaign_pages.facts import dates
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
        return period(*(moment.words if moment else "" for moment in (self.get("starts"), self.get("ends"))))

    @property
    def line(self):
        """What the page prints of it."""
        kind, support, place, note = (self.get(name) or "" for name in ("kind", "support", "place", "note"))
        starts = self.get("starts")
        return Line(kind, support.strip(), starts.first_day if starts else datetime.date.max, self.period, place, note)


def period(start, end):
    """Two dates in words as one period; empty without any."""
    if start and end and start != end:
        return gettext("%(start)s – %(end)s") % {"start": start, "end": end}
    return start or end


@dataclass(frozen=True)
class Line:
    """One appearance as it is printed. ``first_day``: by which those of one kind are put in order."""

    kind: str
    support: str
    first_day: datetime.date
    period: str
    place: str
    note: str

    @classmethod
    def of_link(cls, link):
        """What a channel link says of itself to the public: never its code, its cost or how often it was followed."""
        channel = ChannelKind(link.kind)
        kind = MEDIA.get(channel, MediaKind.OTHER)
        # “Press” under the heading “Press” says nothing, nor “Bus shelter” beside “Bus shelters of the valley”.
        heard = f"{MediaKind(kind).label} {link.name}".casefold()
        note = "" if channel.label.casefold() in heard else channel.label
        days = [dates.name(day, DatePrecision.DAY) if day else "" for day in (link.starts_on, link.ends_on)]
        return cls(kind, link.name, link.starts_on or datetime.date.max, period(*days), link.area, note)


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

    campaign = NamedPageBlock(
        "campaign_pages.CampaignPage",
        required=False,
        label=_("Filled from the channel links of"),
        help_text=_(
            "The channel links of this campaign that are marked “shown in the media plan” stand here too, with their "
            "place and period. Empty: only what you write below."
        ),
    )
    appearances = ListBlock(AppearanceBlock(), default=[], label=_("Appearances"))

    def lines(self, value, context):
        """What is printed, in the order of time: what was typed, and what the links say beside it."""
        typed = [each.line for each in value["appearances"]]
        typed = [line for line in typed if line.support]
        named = {(line.kind, line.support.casefold()) for line in typed}
        from_links = [Line.of_link(link) for link in self.links(value, context)]
        lines = [*typed, *(line for line in from_links if (line.kind, line.support.casefold()) not in named)]
        return sorted(lines, key=lambda line: line.first_day)

    def links(self, value, context):
        """The public links of the chosen campaign; one query, asked once for a page."""
        campaign = value.get("campaign")
        if campaign is None or not campaign.live:
            return []
        shelf, site = context.get("shelf") or Shelf(context.get("request")), site_in(context)
        key = (MediaPlanBlock, campaign.pk, site and site.pk)
        return shelf.find(key, lambda: list(ChannelLink.objects.of_site(site).in_media_plan(campaign.pk)))

    def is_blank(self, value):
        return not value.get("campaign") and not any(
            (each.get("support") or "").strip() for each in value["appearances"]
        )

    def render(self, value, context=None):
        # Whether there is something to say depends on the site, which only the context knows.
        return super().render(value, context) if self.lines(value, context or {}) else ""

    def get_context(self, value, parent_context=None):
        context = super().get_context(value, parent_context=parent_context)
        lines = self.lines(value, context)
        groups = [(kind, [line for line in lines if line.kind == kind]) for kind in MediaKind]
        context["groups"] = [(kind, found) for kind, found in groups if found]
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
