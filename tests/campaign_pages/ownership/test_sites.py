"""Whoever may edit pages of a site works on it."""

import pytest
from django.contrib.auth import get_user_model
from django.contrib.auth.models import AnonymousUser, Permission
from wagtail.models import Locale

from campaign_pages.ownership.sites import Reach, reach_of, sites_of
from tests.factories.editors import editor_of
from tests.factories.neutral import other_site
from tests.factories.pages import campaign_index

# Site 1 begins at 00010001, its sub-site 3 below it, site 2 beside it; 4 repeats 2 under another host name.
BEGINNINGS = [(1, "00010001"), (2, "00010002"), (3, "000100010005"), (4, "00010002")]


@pytest.mark.parametrize(
    ("path", "sites"),
    [
        ("0001", {1, 2, 3, 4}),
        ("00010001", {1, 3}),
        ("000100010004", {1}),
        ("000100010005", {3}),
        ("0001000100050001", {3}),
        ("000100020001", {2, 4}),
        ("00010003", set()),
    ],
)
def test_a_right_on_a_page_counts_on_the_sites_below_it_or_on_the_innermost_around_it(path, sites):
    assert sites_of(path, BEGINNINGS) == sites


def test_an_editor_works_where_pages_may_be_edited(here, there):
    assert reach_of(editor_of(there)).own == (there.pk,)
    assert reach_of(editor_of(here, there, username="deux")).own == (here.pk, there.pk)
    assert reach_of(editor_of(username="section", pages=[campaign_index()])).own == (here.pk,)
    assert reach_of(editor_of(username="personne")).own == ()


def test_a_superuser_works_everywhere_and_an_inactive_one_nowhere(here, there):
    boss = get_user_model().objects.create_superuser("admin", "admin@haute-combe.example", "secret")
    assert reach_of(boss).is_whole
    boss = get_user_model().objects.get(pk=boss.pk)
    boss.is_active = False
    assert reach_of(boss).own == reach_of(AnonymousUser()).own == ()


def test_who_may_only_lock_pages_is_no_editor_of_the_site(here, there):
    user = editor_of(here)
    lock = Permission.objects.get(codename="lock_page", content_type__app_label="wagtailcore")
    user.groups.get().page_permissions.update(permission=lock)
    assert reach_of(user).own == ()


def test_a_right_on_the_translated_home_page_counts_on_the_site(here, there):
    english = here.root_page.copy_for_translation(Locale.objects.get_or_create(language_code="en")[0])
    assert reach_of(editor_of(pages=[english])).own == (here.pk,)


def test_with_a_single_site_everybody_works_there(here):
    reach = reach_of(editor_of())
    assert (reach.is_whole, reach.preset) == (True, here.pk)


@pytest.mark.parametrize(
    ("own", "site", "sees", "changes"),
    [
        ((1,), 1, True, True),
        ((1,), None, True, False),
        ((1,), 2, False, False),
        ((1, 2), None, True, True),
        ((), None, True, False),
        ((), 1, False, False),
    ],
)
def test_what_belongs_to_all_is_seen_by_all_and_changed_by_who_works_everywhere(own, site, sees, changes):
    reach = Reach((1, 2), own)
    assert (reach.sees(site), reach.changes(site)) == (sees, changes)


def test_it_costs_the_same_for_two_sites_as_for_four(here, there, django_assert_num_queries):
    few = editor_of(here, there)
    with django_assert_num_queries(2):
        reach_of(few)
        reach_of(few)
    more = [other_site(f"site{number}.example") for number in range(2)]
    many = editor_of(here, there, *more, username="beaucoup")
    with django_assert_num_queries(2):
        assert len(reach_of(many).own) == 4
