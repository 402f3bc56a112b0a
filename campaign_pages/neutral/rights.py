"""Who decides on a site's neutral mode: who may change the setting, on every site or on that one."""

from wagtail.permission_policies.sites import SitePermissionPolicy

from campaign_pages.neutral.models import NeutralMode


def sites_decided_by(user):
    """The sites (a queryset) whose neutral mode this user may change."""
    return SitePermissionPolicy(NeutralMode).sites_user_has_permission_for(user, "change")


def decides_somewhere(user):
    """Say whether there is such a site. The menu of every admin page asks: this costs no query of its own."""
    return SitePermissionPolicy(NeutralMode).user_has_permission(user, "change")


def decides(user, site):
    """Say whether this user may change the neutral mode of that site."""
    return SitePermissionPolicy(NeutralMode).user_has_permission_for_instance(user, "change", site)
