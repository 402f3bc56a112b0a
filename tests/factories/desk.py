"""People who work at the desk of registrations."""

from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group, Permission
from wagtail.models import GroupSitePermission


def desk_of(*sites, rights=("view", "add", "change"), username="accueil", more=()):
    """A user with these rights on registrations, and ``more`` permissions by codename; none on any page.

    Among several sites, of ``sites``.
    """
    group = Group.objects.create(name=username)
    names = ["access_admin", *more, *(f"{right}_registration" for right in rights)]
    group.permissions.set(Permission.objects.filter(codename__in=names))
    for codename in ("change_registration", "change_privacynotice"):
        right = Permission.objects.get(codename=codename, content_type__app_label="campaign_pages")
        for site in sites:
            GroupSitePermission.objects.create(group=group, site=site, permission=right)
    user = get_user_model().objects.create_user(username, f"{username}@exemple.fr", "secret")
    user.groups.add(group)
    return user
