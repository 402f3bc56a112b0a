"""Campaigns in the editors' words."""

from django.db.models import F, Q
from wagtail.models import PageManager, PageQuerySet, Site


class CampaignQuerySet(PageQuerySet):
    def listed(self):
        """Published campaigns without a restriction of their own, the latest first, permanent ones last.

        Whoever reads a restricted list has passed its restriction already: it is not asked for again here.
        """
        return self.live().filter(view_restrictions=None).latest_first()

    def latest_first(self):
        """By their first day, the latest first; permanent ones, which have none, come last."""
        return self.order_by(F("opens_on").desc(nulls_last=True), "-first_published_at", "pk")

    def unarchived(self, today):
        """Those that are not archived yet on that day (a ``date``)."""
        return self.filter(Q(archives_on=None) | Q(archives_on__gt=today))

    def on_site_of(self, page):
        """Those of the site on which a page is read: what all sites share names the campaigns of all of them.

        All of them for a page that has no place yet. Costs no query: Wagtail keeps the roots of the sites in its cache.
        """
        roots = Site.get_site_root_paths()
        # The deepest roots come first: a site may stand inside another one.
        own = next((root for root in roots if (page.url_path or "").startswith(root.root_path)), None)
        if own is None:
            return self
        inside, elsewhere = Q(), Q()
        for root in roots:
            if root.site_id == own.site_id:
                inside |= Q(url_path__startswith=root.root_path)
            elif root.root_path.startswith(own.root_path):
                elsewhere |= Q(url_path__startswith=root.root_path)
        return self.filter(inside).exclude(elsewhere) if elsewhere else self.filter(inside)

    def in_phase(self, phase, today):
        """The ids of the campaigns that are in that phase on that day (a ``date``); one query."""
        fields = ("title", "opens_on", "closes_on", "archives_on", "closing_soon_days")
        return [campaign.pk for campaign in self.only(*fields) if campaign.phase_on(today) == phase]


CampaignManager = PageManager.from_queryset(CampaignQuerySet)
