"""Campaigns in the editors' words."""

from wagtail.models import PageManager, PageQuerySet


class CampaignQuerySet(PageQuerySet):
    def listed(self):
        """Campaigns that any visitor may read, the latest first."""
        return self.live().public().order_by("-opens_on", "-first_published_at", "pk")


CampaignManager = PageManager.from_queryset(CampaignQuerySet)
