"""People who work at the desk of registrations."""

from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group, Permission
from wagtail.models import GroupPagePermission


def desk_of(*sites, rights=("view", "add", "change"), username="accueil", more=()):
    """A user with these rights on registrations, and ``more`` permissions by codename.

    Among several sites, of ``sites``.
    """
    group = Group.objects.create(name=username)
    names = ["access_admin", *more, *(f"{right}_registration" for right in rights)]
    group.permissions.set(Permission.objects.filter(codename__in=names))
    change = Permission.objects.get(codename="change_page", content_type__app_label="wagtailcore")
    for site in sites:
        GroupPagePermission.objects.create(group=group, page=site.root_page, permission=change)
    user = get_user_model().objects.create_user(username, f"{username}@exemple.fr", "secret")
    user.groups.add(group)
    return user
