"""Who works at the desk, and on what: a permission of its own, on the sites that a group is given for it or edits."""

from django.contrib.auth.models import Permission
from django.core.exceptions import PermissionDenied
from django.db.models import Q
from wagtail.contrib.settings.forms import SitePermissionForm

from campaign_pages.events.enums import RegistrationWay
from campaign_pages.events.session import Session
from campaign_pages.ownership.sites import beginnings_of, reach_through
from campaign_pages.registrations.models import Registration

#: To see names and exports; to register somebody; to note who came, cancel, and write to people.
ACTIONS = ("view", "add", "change")


def may(user, *actions):
    """Whether the user may do any of these ``ACTIONS``; who may register or change sees as well."""
    asked = ACTIONS if "view" in actions else actions
    return user.is_active and any(user.has_perm(f"campaign_pages.{action}_registration") for action in asked)


def require(user, *actions):
    """Raises ``PermissionDenied`` for who may do none of these ``ACTIONS``."""
    if not may(user, *actions):
        raise PermissionDenied


def registrations_of(user):
    """The registrations that name somebody, on the sites of the user."""
    return Registration.objects.known().filter(_within_reach(user, "session__page__path"))


def registrations_through(user, codename):
    """The same on the sites that a user reaches by another permission of ours."""
    return Registration.objects.known().filter(_within_reach(user, "session__page__path", codename))


def sessions_of(user):
    """The sessions for which one registers here, on the sites of the user; removed ones too, people wait for news."""
    return Session.objects.filter(_within_reach(user, "page__path"), registration=RegistrationWay.HERE)


def desk_permissions():
    """For the hook ``register_permissions``: a group is given them in Wagtail's own form."""
    codenames = [f"{action}_registration" for action in ACTIONS]
    return Permission.objects.filter(content_type__app_label="campaign_pages", codename__in=codenames)


class DeskSitesForm(SitePermissionForm):
    """For the hook ``register_group_permission_panel``: of which sites a group keeps the desk, among several."""

    settings_model = Registration


def _within_reach(user, path, codename="change_registration"):
    reach = reach_through(user, codename)
    if reach.is_whole:
        return Q()
    below = Q(pk__in=[])
    for beginning in beginnings_of(reach.own):
        below |= Q(**{f"{path}__startswith": beginning})
    return below
