"""Whose campaigns one may read the report of: numbers, never names."""

from django.db.models import Q
from wagtail.permission_policies.pages import PagePermissionPolicy

from campaign_pages.campaigns.pages import CampaignPage
from campaign_pages.candidates.reach import EVERY, may_view, shares_of
from campaign_pages.ownership.sites import EDITING, reach_of

_KEPT = "_campaign_pages_reports"


def may_read(user):
    """Whether the user may read any report; no query beyond the permissions that Wagtail keeps."""
    return user.is_active and (may_view(user) or _edits(user))


def campaigns_of(user):
    """The campaigns whose pages the user edits, and those that they recruit for without other limits; a queryset.

    Whoever looks after one profession or one territory of a campaign sees these candidates on the desk, and no report
    of the whole.
    """
    condition = getattr(user, _KEPT, None)
    if condition is None:
        condition = _condition(user)
        setattr(user, _KEPT, condition)
    return CampaignPage.objects.filter(condition)


def _condition(user):
    if user.is_superuser:
        return Q()
    condition = Q(pk__in=[])
    for right in PagePermissionPolicy().get_cached_permissions_for_user(user):
        if right.permission.codename.partition("_")[0] in EDITING:
            condition |= Q(path__startswith=right.page.path)
    if may_view(user):
        condition |= _recruiting(user)
    return condition


def _edits(user):
    if user.is_superuser:
        return True
    rights = PagePermissionPolicy().get_cached_permissions_for_user(user)
    return any(right.permission.codename.partition("_")[0] in EDITING for right in rights)


def _recruiting(user):
    condition = Q(pk__in=[])
    for sites, limits in shares_of(user):
        on_sites = EVERY if sites is None else _on_sites(sites, reach_of(user).beginnings)
        whole = [campaign for campaign, profession, territory in limits if campaign and not (profession or territory)]
        condition |= on_sites & (Q(pk__in=whole) if limits else EVERY)
    return condition


def _on_sites(site_ids, beginnings):
    condition = Q(pk__in=[])
    for site, beginning in beginnings:
        if site in site_ids:
            condition |= Q(path__startswith=beginning)
    return condition
