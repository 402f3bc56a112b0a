"""What belongs to a site, in the editors' words."""

from django.db import models
from django.db.models import Q

from campaign_pages.ownership.sites import reach_of


class OwnedQuerySet(models.QuerySet):
    """For models that are ``BelongsToSite``."""

    def visible_to(self, user):
        """Those that a user comes across in lists and choosers: of the sites they work on, and shared ones."""
        reach = reach_of(user)
        return self if reach.is_whole else self.filter(Q(site__isnull=True) | Q(site__in=reach.own))

    def editable_by(self, user):
        """Those that a user may change, if they may change this kind of thing at all."""
        reach = reach_of(user)
        return self if reach.is_whole else self.filter(site__in=reach.own)

    def of_site(self, site):
        """Those that pages of a site may show without having chosen them: its own, and shared ones."""
        return self.filter(Q(site__isnull=True) | Q(site=site))
