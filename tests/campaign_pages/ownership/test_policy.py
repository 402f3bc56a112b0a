"""Wagtail's questions about permissions, answered with the site in mind."""

import pytest
from django.contrib.auth import get_user_model
from django.contrib.auth.models import Permission

from campaign_pages.facts.models import Contact
from campaign_pages.ownership.policy import SiteOwnershipPolicy
from tests.factories.directory import ContactFactory
from tests.factories.editors import editor_of

CHANGES = ("change", "delete", "publish")


@pytest.fixture
def contacts(here, there):
    return [
        ContactFactory(name=name, site=site) for name, site in (("Nôtre", there), ("Commun", None), ("Leurre", here))
    ]


def names(policy, user, *actions):
    return {contact.name for contact in policy.instances_user_has_any_permission_for(user, actions)}


def test_one_changes_ones_own_and_looks_at_what_all_share(contacts, there):
    policy, user = SiteOwnershipPolicy(Contact), editor_of(there)
    for action in CHANGES:
        assert names(policy, user, action) == {"Nôtre"}
        allowed = [policy.user_has_permission_for_instance(user, action, contact) for contact in contacts]
        assert allowed == [True, False, False]
    assert names(policy, user, "view") == names(policy, user, "view", "delete") == {"Nôtre", "Commun"}
    looked = [policy.user_has_permission_for_instance(user, "view", contact) for contact in contacts]
    assert looked == [True, True, False]


def test_permission_on_the_kind_is_needed_too(contacts, there):
    policy, user = SiteOwnershipPolicy(Contact), editor_of(there)
    user.groups.get().permissions.remove(Permission.objects.get(codename="delete_contact"))
    assert names(policy, user, "delete") == set()
    assert not policy.user_has_permission_for_instance(user, "delete", contacts[0])
    assert names(policy, user, "delete", "change") == {"Nôtre"}


def test_who_works_on_no_site_creates_nothing_and_looks_at_what_all_share(contacts):
    policy, user = SiteOwnershipPolicy(Contact), editor_of()
    assert not policy.user_has_permission(user, "add")
    assert names(policy, user, "change") == set()
    assert names(policy, user, "view") == {"Commun"}


def test_who_may_change_one_is_known(contacts, here, there):
    policy = SiteOwnershipPolicy(Contact)
    boss = get_user_model().objects.create_superuser("admin", "admin@haute-combe.example", "secret")
    own, other = editor_of(there), editor_of(here, username="redaction")
    get_user_model().objects.create_user("lectrice", "lectrice@haute-combe.example", "secret")
    known = [set(policy.users_with_any_permission_for_instance(["change"], contact)) for contact in contacts]
    assert known == [{boss, own}, {boss}, {boss, other}]
