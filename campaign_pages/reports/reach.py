"""Whose campaigns one may read the report of: numbers, never names."""

from django.contrib.auth.models import Permission
from django.db.models import Q
from wagtail.models import GroupSitePermission
from wagtail.permission_policies.pages import PagePermissionPolicy

from campaign_pages.campaigns.pages import CampaignPage
from campaign_pages.candidates.reach import ACTIONS, may_view
from campaign_pages.candidates.scopes import RecruitingScope
from campaign_pages.ownership.sites import EDITING, beginnings_of, reach_of


def may_read(user):
    """Whether the user may read any report; no query beyond the permissions that Wagtail keeps."""
    return user.is_active and (may_view(user) or _edits(user))


def campaigns_of(user):
    """The campaigns whose pages the user edits, and those that they recruit for without other limits; a queryset.

    Whoever looks after one profession or one territory of a campaign sees these candidates on the desk, and no report
    of the whole.
    """
    if user.is_superuser:
        return CampaignPage.objects.all()
    condition = Q(pk__in=[])
    for right in PagePermissionPolicy().get_cached_permissions_for_user(user):
        if right.permission.codename.partition("_")[0] in EDITING:
            condition |= Q(path__startswith=right.page.path)
    if may_view(user):
        condition |= _recruiting(user)
    return CampaignPage.objects.filter(condition)


def _edits(user):
    if user.is_superuser:
        return True
    rights = PagePermissionPolicy().get_cached_permissions_for_user(user)
    return any(right.permission.codename.partition("_")[0] in EDITING for right in rights)


def _recruiting(user):
    rights = Permission.objects.filter(
        content_type__app_label="campaign_pages", codename__in=[f"{action}_lead" for action in ACTIONS]
    )
    groups = list(user.groups.filter(permissions__in=rights).distinct().values_list("pk", flat=True))
    limits, given = {}, {}
    for scope in RecruitingScope.objects.filter(group__in=groups):
        limits.setdefault(scope.group_id, []).append(scope)
    sites = GroupSitePermission.objects.filter(group__in=groups, permission__in=rights)
    for group, site in sites.values_list("group", "site"):
        given.setdefault(group, set()).add(site)
    reach = reach_of(user)
    condition = Q(pk__in=[])
    # A right of their own, in no group, has no limits.
    for group in groups or [None]:
        on_sites = Q() if reach.is_whole else _on_sites({*reach.own, *given.get(group, ())})
        condition |= on_sites & _within(limits.get(group))
    return condition


def _within(scopes):
    if scopes is None:
        return Q(pk__isnull=False)
    whole = [scope.campaign_id for scope in scopes if not (scope.profession_id or scope.territory)]
    return Q(pk__in=[pk for pk in whole if pk])


def _on_sites(site_ids):
    condition = Q(pk__in=[])
    for beginning in beginnings_of(site_ids):
        condition |= Q(path__startswith=beginning)
    return condition
