"""Channel links in the editors' words."""

from functools import reduce
from operator import or_

from django.db.models import (
    BooleanField,
    Case,
    CharField,
    Exists,
    ExpressionWrapper,
    F,
    IntegerField,
    OuterRef,
    Q,
    Subquery,
    Sum,
    TextField,
    When,
)
from django.db.models.functions import Coalesce
from wagtail.models import Page, get_page_models

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

    def with_ways(self, now):
        """With all that says where each leads at ``now`` (aware datetime), in the same query.

        ``is_target_withheld``: whether its page answers as if it were not there, by the classes that withhold some
        (``withheld_among``) and name them in ``kept_from_search``. ``above``: the path in its tree of the nearest
        published page above a campaign that is not, else ``None``.
        """
        gates = [model for model in get_page_models() if hasattr(model, "withheld_among")]
        named = (model.kept_from_search(now) for model in gates if hasattr(model, "kept_from_search"))
        held = (Q(Exists(kept.filter(pk=OuterRef("target")))) for kept in named)
        below = ExpressionWrapper(OuterRef("campaign__path"), output_field=CharField())
        higher = Page.objects.live().annotate(below=below)
        nearest = higher.filter(below__startswith=F("path")).order_by("-depth").values("url_path")[:1]
        return self.annotate(
            is_target_withheld=ExpressionWrapper(reduce(or_, held, Q(pk__in=[])), output_field=BooleanField()),
            # Looked for only where it is needed.
            above=Case(When(campaign__live=False, then=Subquery(nearest)), output_field=TextField()),
        )

    def in_media_plan(self, campaign_pk):
        """Those of a campaign that visitors may read of, in the order of time."""
        return self.filter(campaign=campaign_pk, is_public=True).order_by("starts_on", "name", "pk")
