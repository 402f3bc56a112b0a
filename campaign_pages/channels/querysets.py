"""Channel links in the editors' words."""

from django.db.models import IntegerField, OuterRef, Subquery, Sum
from django.db.models.functions import Coalesce

from campaign_pages.ownership.querysets import OwnedQuerySet


class ChannelLinkQuerySet(OwnedQuerySet):
    def with_visits(self):
        """How often each was followed in all, as ``visits``; no further query."""
        counts = self.model._meta.get_field("counts").related_model
        summed = counts.objects.filter(link=OuterRef("pk")).order_by().values("link").annotate(sum=Sum("visits"))
        return self.annotate(visits=Coalesce(Subquery(summed.values("sum")), 0, output_field=IntegerField()))

    def with_campaign(self):
        """With the campaign of each in the same query, without the contents of its page."""
        campaigns = self.model._meta.get_field("campaign").related_model
        return self.select_related("campaign").defer(
            *(f"campaign__{name}" for name in campaigns.get_streamfield_names())
        )

    def in_media_plan(self, campaign_pk):
        """Those of a campaign that visitors may read of, in the order of time."""
        return self.filter(campaign=campaign_pk, is_public=True).order_by("starts_on", "name", "pk")
