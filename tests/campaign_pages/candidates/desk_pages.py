"""What the tests of the desk of candidates share."""

from bs4 import BeautifulSoup
from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group, Permission
from django.urls import reverse
from wagtail.models import GroupSitePermission


def recruiter(*sites, rights=("view", "add", "change"), username="recrutement"):
    """A user with these rights on candidates, and none on any page; among several sites, of ``sites``."""
    group = Group.objects.create(name=username)
    names = ["access_admin", *(f"{right}_lead" for right in rights)]
    group.permissions.set(Permission.objects.filter(codename__in=names))
    right = Permission.objects.get(codename="change_lead")
    for site in sites:
        GroupSitePermission.objects.create(group=group, site=site, permission=right)
    user = get_user_model().objects.create_user(username, f"{username}@exemple.fr", "secret")
    user.groups.add(group)
    return user


def page_of(answer):
    return BeautifulSoup(answer.content, "html.parser").find("main")


def words(answer):
    return page_of(answer).get_text(" ", strip=True)


def at(lead, name="lead"):
    return reverse(f"campaign_pages_{name}", args=[lead.pk])
