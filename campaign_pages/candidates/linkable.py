"""Which campaigns somebody who recruits may give short links: those within the limits of their groups."""

from django.db.models import Q

from campaign_pages.candidates.reach import EVERY, may, shares_of
from campaign_pages.ownership.sites import beginnings_of


def recruited_for(user):
    """The campaigns that a user recruits for, as a condition of a query (``Q``)."""
    condition = Q(pk__in=[])
    if not may(user, "add", "change"):
        return condition
    if user.is_superuser:
        return EVERY
    for sites, limits in shares_of(user):
        named = {campaign for campaign, _profession, _territory in limits if campaign}
        # A limit to a profession or territory alone is one within every campaign.
        in_all = not limits or any(not campaign and (profession or place) for campaign, profession, place in limits)
        condition |= _on_sites(sites) & (EVERY if in_all else Q(pk__in=named))
    return condition


def _on_sites(sites):
    if sites is None:
        return EVERY
    condition = Q(pk__in=[])
    for beginning in beginnings_of(sites):
        condition |= Q(path__startswith=beginning)
    return condition
