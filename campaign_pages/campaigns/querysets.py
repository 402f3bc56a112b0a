"""Campaigns in the editors' words."""

from django.db.models import F
from wagtail.models import PageManager, PageQuerySet


class CampaignQuerySet(PageQuerySet):
    def listed(self):
        """Published campaigns without a restriction of their own, the latest first, permanent ones last.

        Whoever reads a restricted list has passed its restriction already: it is not asked for again here.
        """
        latest_first = F("opens_on").desc(nulls_last=True)
        return self.live().filter(view_restrictions=None).order_by(latest_first, "-first_published_at", "pk")

    def in_phase(self, phase, today):
        """The ids of the campaigns that are in that phase on that day (a ``date``); one query."""
        fields = ("title", "opens_on", "closes_on", "archives_on", "closing_soon_days")
        return [campaign.pk for campaign in self.only(*fields) if campaign.phase_on(today) == phase]


CampaignManager = PageManager.from_queryset(CampaignQuerySet)
