"""Who may look after one candidate: what ``reach`` says of one user, asked of all users at once."""

from collections import defaultdict

from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group, Permission
from django.db.models import Q
from wagtail.models import GroupSitePermission

from campaign_pages.candidates.reach import ACTIONS
from campaign_pages.candidates.scopes import RecruitingScope
from campaign_pages.ownership.sites import reaches_of

OURS = {"content_type__app_label": "campaign_pages"}


def colleagues_for(lead):
    """The users who see this lead and may work on it, by name: a queryset. Its queries do not grow with the users."""
    working = Permission.objects.filter(codename="change_lead", **OURS)
    own = Q(groups__permissions__in=working) | Q(user_permissions__in=working) | Q(is_superuser=True)
    users = get_user_model().objects.filter(own, is_active=True).distinct().prefetch_related("groups")
    sees = _who_sees(lead, list(users))
    named = get_user_model().objects.filter(pk__in=sees)
    return named.order_by("last_name", "first_name", "pk")


def _who_sees(lead, users):
    """The primary keys of those among these users who see the lead: the rule of ``reach.leads_of``."""
    reaches = reaches_of(users)
    rights = Permission.objects.filter(codename__in=[f"{action}_lead" for action in ACTIONS], **OURS)
    recruiting = set(Group.objects.filter(permissions__in=rights).values_list("pk", flat=True))
    on_its_site = GroupSitePermission.objects.filter(
        site=lead.site_id, permission__codename="change_lead", permission__content_type__app_label="campaign_pages"
    )
    given = set(on_its_site.values_list("group", flat=True))
    limits = defaultdict(list)
    for scope in RecruitingScope.objects.select_related(None).order_by():
        limits[scope.group_id].append(scope)

    def sees(user):
        if user.is_superuser:
            return True
        reach = reaches[user.pk]
        groups = {group.pk for group in user.groups.all()} & recruiting or {None}
        return any(
            (reach.is_whole or lead.site_id in reach.own or group in given)
            and (group not in limits or any(scope.covers(lead) for scope in limits[group]))
            for group in groups
        )

    return [user.pk for user in users if sees(user)]
