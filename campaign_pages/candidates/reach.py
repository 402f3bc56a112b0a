"""Who looks after candidates, and after which: a permission of its own, on sites, within the limits of a group."""

from collections import defaultdict

from django.contrib.auth.models import Permission
from django.core.exceptions import PermissionDenied
from django.db.models import Q
from wagtail.contrib.settings.forms import SitePermissionForm
from wagtail.models import GroupSitePermission

from campaign_pages.candidates.models import Lead
from campaign_pages.candidates.scopes import RecruitingScope
from campaign_pages.ownership.sites import reach_of

#: To see names and exports; to enter somebody by hand; to move on, note, assign and join.
ACTIONS = ("view", "add", "change")
#: An empty condition would say nothing beside another one.
EVERY = Q(pk__isnull=False)
_KEPT = "_campaign_pages_recruits"


def may(user, *actions):
    """Whether the user may do any of these ``ACTIONS``; who may enter or change sees as well."""
    asked = ACTIONS if "view" in actions else actions
    return user.is_active and any(user.has_perm(f"campaign_pages.{action}_lead") for action in asked)


def may_view(user):
    return may(user, "view")


def require(user, *actions):
    """Raises ``PermissionDenied`` for who may do none of these ``ACTIONS``."""
    if not may(user, *actions):
        raise PermissionDenied


def leads_of(user):
    """The leads that a user looks after: received, not erased, on their sites, within the limits of their groups."""
    condition = getattr(user, _KEPT, None)
    if condition is None:
        condition = _condition(user)
        setattr(user, _KEPT, condition)
    return Lead.objects.followed().filter(condition)


def desk_permissions():
    """For the hook ``register_permissions``: a group is given them in Wagtail's own form."""
    codenames = [f"{action}_lead" for action in ACTIONS]
    codenames += [f"{action}_recruitingscope" for action in ("add", "change", "delete")]
    return Permission.objects.filter(content_type__app_label="campaign_pages", codename__in=codenames)


class DeskSitesForm(SitePermissionForm):
    """For the hook ``register_group_permission_panel``: of which sites a group sees candidates, among several."""

    settings_model = Lead


def _condition(user):
    if user.is_superuser:
        return Q()
    reach = reach_of(user)
    rights = Permission.objects.filter(
        content_type__app_label="campaign_pages", codename__in=[f"{action}_lead" for action in ACTIONS]
    )
    limits, given = defaultdict(Q), defaultdict(set)
    for scope in RecruitingScope.objects.filter(group__user=user):
        limits[scope.group_id] |= scope.condition
    if not reach.is_whole:
        right = rights.filter(codename="change_lead")
        sites = GroupSitePermission.objects.filter(group__user=user, permission__in=right)
        for group_pk, site_pk in sites.values_list("group", "site"):
            given[group_pk].add(site_pk)

    def within(group_pk):
        # What one group may see on its sites, another one's limits neither widen nor narrow.
        own = EVERY if reach.is_whole else Q(site__in={*reach.own, *given[group_pk]})
        return own & limits[group_pk]

    condition = Q(pk__in=[])
    groups = user.groups.filter(permissions__in=rights).distinct().values_list("pk", flat=True)
    # A right of their own, in no group, has no limits.
    for group_pk in list(groups) or [None]:
        condition |= within(group_pk)
    return condition
