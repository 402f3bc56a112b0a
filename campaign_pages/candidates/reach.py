"""Who looks after candidates, and after which: a permission of its own, on sites, within the limits of a group."""

from django.contrib.auth.models import Permission
from django.core.exceptions import PermissionDenied
from django.db.models import Q
from wagtail.contrib.settings.forms import SitePermissionForm

from campaign_pages.candidates.models import Lead
from campaign_pages.candidates.scopes import RecruitingScope
from campaign_pages.ownership.sites import reach_through

#: To see names and exports; to enter somebody by hand; to move on, note, assign and join.
ACTIONS = ("view", "add", "change")
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
    reach = reach_through(user, "change_lead")
    sites = Q() if reach.is_whole else Q(site__in=reach.own)
    limits = Q()
    for scope in RecruitingScope.objects.filter(group__user=user):
        limits |= scope.condition
    return sites & limits
