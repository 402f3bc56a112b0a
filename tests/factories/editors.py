"""People who work in the admin."""

from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group, Permission
from wagtail.models import GroupPagePermission

from campaign_pages.facts.models import RECORDS

RIGHTS = ("add", "change", "delete", "publish", "view")


def editor_of(*sites, username="plume", pages=()):
    """An editor of all kinds of records who may edit pages below the roots of these sites, and below ``pages``."""
    group = Group.objects.create(name=username)
    rights = [f"{right}_{kind._meta.model_name}" for kind in RECORDS for right in RIGHTS]
    group.permissions.set(Permission.objects.filter(codename__in=["access_admin", *rights]))
    change = Permission.objects.get(codename="change_page", content_type__app_label="wagtailcore")
    for page in (*(site.root_page for site in sites), *pages):
        GroupPagePermission.objects.create(group=group, page=page, permission=change)
    user = get_user_model().objects.create_user(username, f"{username}@deux-rives.example", "secret")
    user.groups.add(group)
    return user
