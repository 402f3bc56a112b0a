"""Who looks after candidates, and after which: a permission of its own, on sites, within the limits of a group."""

from collections import defaultdict

from django.contrib.auth.models import Permission
from django.contrib.contenttypes.models import ContentType
from django.core.exceptions import PermissionDenied
from django.db.models import BigIntegerField, CharField, Q, Value
from wagtail.contrib.settings.forms import SitePermissionForm
from wagtail.permission_policies.sites import SitePermissionPolicy

from campaign_pages.candidates.models import Lead, Subscription
from campaign_pages.candidates.scopes import RecruitingScope, condition_of
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


def may_view_subscriptions(user):
    """Whether the user sees who asked for news, and takes the list along: a permission of its own."""
    return user.is_active and user.has_perm("campaign_pages.view_subscription")


def subscriptions_of(user):
    """The addresses that want to be told now, on the sites of the user."""
    reach = reach_of(user)
    active = Subscription.objects.active()
    if reach.is_whole:
        return active
    given = _sites_given(user, Subscription, "change_subscription")
    return active.filter(site__in=set(reach.own).union(*given.values()))


def shares_of(user):
    """What each group that recruits gives a user: pairs (ids of its sites, ``None`` for every one; limits).

    Limits are tuples (campaign, profession, territory) of ids and a name; none at all for all candidates. A right of
    the user's own, in no group, has none.
    """
    reach = reach_of(user)
    groups, limits = [], defaultdict(list)
    for group_pk, is_limit, *limit in _groups_and_limits(user):
        if is_limit:
            limits[group_pk].append(tuple(limit))
        else:
            groups.append(group_pk)
    given = defaultdict(set) if reach.is_whole else _sites_given(user, Lead, "change_lead")
    return [
        (None if reach.is_whole else {*reach.own, *given[group_pk]}, limits[group_pk]) for group_pk in groups or [None]
    ]


def campaigns_named_to(user):
    """The ids of the campaigns that the limits of a user's groups name; ``None`` where one of them names none."""
    named = set()
    for _sites, limits in [] if user.is_superuser else shares_of(user):
        # A limit whose campaign is gone named one all the same.
        if not limits or any(not campaign and (profession or territory) for campaign, profession, territory in limits):
            return None
        named |= {campaign for campaign, _profession, _territory in limits if campaign}
    return None if user.is_superuser else named


def desk_permissions():
    """For the hook ``register_permissions``: a group is given them in Wagtail's own form."""
    codenames = [f"{action}_lead" for action in ACTIONS]
    codenames += [f"{action}_recruitingscope" for action in ("add", "change", "delete")]
    codenames += ["view_subscription"]
    return Permission.objects.filter(content_type__app_label="campaign_pages", codename__in=codenames)


class DeskSitesForm(SitePermissionForm):
    """For the hook ``register_group_permission_panel``: of which sites a group sees candidates, among several."""

    settings_model = Lead


class SubscriptionSitesForm(SitePermissionForm):
    """The same for subscriptions."""

    settings_model = Subscription


def _condition(user):
    if user.is_superuser:
        return Q()
    condition = Q(pk__in=[])
    # What one group may see on its sites, another one's limits neither widen nor narrow.
    for sites, limits in shares_of(user):
        within = Q()
        for limit in limits:
            within |= condition_of(*limit)
        condition |= (EVERY if sites is None else Q(site__in=sites)) & within
    return condition


def _sites_given(user, model, codename):
    """{group: sites for which it gives the user this permission}, from what the menu of the admin asks for as well."""
    kind, given = ContentType.objects.get_for_model(model), defaultdict(set)
    for right in SitePermissionPolicy(model).get_cached_permissions_for_user(user):
        if (right.permission.content_type_id, right.permission.codename) == (kind.pk, codename):
            given[right.group_id].add(right.site_id)
    return given


def _groups_and_limits(user):
    """One query: rows (group, whether this is a limit, campaign, profession, territory) of the groups that recruit."""
    rights = Permission.objects.filter(
        content_type__app_label="campaign_pages", codename__in=[f"{action}_lead" for action in ACTIONS]
    )
    groups = user.groups.filter(permissions__in=rights).order_by()
    limits = RecruitingScope.objects.filter(group__user=user).select_related(None).order_by()
    nothing = Value(None, output_field=BigIntegerField())
    return groups.values_list("pk", Value(False), nothing, nothing, Value("", output_field=CharField())).union(
        limits.values_list("group", Value(True), "campaign", "profession", "territory")
    )
