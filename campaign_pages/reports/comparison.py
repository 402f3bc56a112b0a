"""A campaign beside an earlier one, at the same age."""

from dataclasses import dataclass
from datetime import timedelta
from decimal import Decimal

from django.db.models import Count, OuterRef, Q, Subquery, Sum, Value

from campaign_pages import days
from campaign_pages.blocks.enums import Phase
from campaign_pages.campaigns.pages import CampaignPage
from campaign_pages.candidates.enums import Stage
from campaign_pages.candidates.models import Lead
from campaign_pages.channels.models import ChannelCount, ChannelLink
from campaign_pages.reports import counting
from campaign_pages.reports.scope import Scope
from campaign_pages.reports.tallies import CENT

RUNNING = (Phase.TEASER, Phase.OPEN, Phase.CLOSING_SOON)


@dataclass(frozen=True)
class Sums:
    """What an earlier campaign had brought: see ``tallies.Tally`` for the units."""

    visits: int
    candidates: int
    recruited: int
    came: int
    cost: Decimal | None

    @property
    def cost_per_candidate(self):
        if self.cost is None or not self.candidates:
            return None
        return (self.cost / self.candidates).quantize(CENT)


class Comparison:
    """``campaign``: the earlier one. ``age``: in days, after how many both are compared; ``None`` for all of it.

    ``is_over``: whether the earlier one is closed.
    """

    def __init__(self, campaign, age, today):
        self.campaign, self.age = campaign, age
        self.is_over = campaign.phase_on(today) not in RUNNING
        until = days.start_of(campaign.opens_on + timedelta(days=age)) if age and campaign.opens_on else None
        self.sums = sums_of(campaign, until)


def earlier_campaigns(campaign, campaigns):
    """Those of ``campaigns`` that opened before it on its site, the latest first, without its translations."""
    earlier = campaigns.on_site_of(campaign).exclude(translation_key=campaign.translation_key)
    earlier = earlier.filter(locale=campaign.locale_id).exclude(opens_on=None)
    if campaign.opens_on:
        earlier = earlier.filter(opens_on__lt=campaign.opens_on)
    return earlier.order_by("-opens_on", "-pk")


def age_of(campaign, today):
    """How many days a campaign has been open, this one included; ``None`` once it is over, or without a first day."""
    if campaign.opens_on is None or campaign.phase_on(today) not in RUNNING or today < campaign.opens_on:
        return None
    return (today - campaign.opens_on).days + 1


def sums_of(campaign, until=None):
    """The ``Sums`` of a campaign and its translations before ``until``; one query."""
    scope = Scope.of(campaign, until)
    same = {"campaign__translation_key": OuterRef("translation_key")}
    visits = ChannelCount.objects.filter(link__campaign__translation_key=OuterRef("translation_key"))
    if until:
        visits = visits.filter(day__lt=days.day_of(until))
    leads = Lead.objects.received().filter(scope.before("received_at"), **same)
    recruited = Q(stage=Stage.RECRUITED) & scope.before("stage_at")
    came = counting.came_of(scope).annotate(all=Value(1))
    found = CampaignPage.objects.filter(pk=campaign.pk).values_list(
        counting.summed(visits, "link__campaign__translation_key", Sum("visits")),
        counting.summed(leads, "campaign__translation_key", Count("pk")),
        counting.summed(leads, "campaign__translation_key", Count("pk", filter=recruited)),
        counting.summed(came, "all", Sum("attended")),
        Subquery(counting.grouped(ChannelLink.objects.filter(**same), "campaign__translation_key", Sum("cost"))),
    )
    return Sums(*found.get())
