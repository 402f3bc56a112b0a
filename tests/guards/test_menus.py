"""The menus of the admin tell one thing from another: no two entries of one menu share an icon or a name."""

import pytest

from campaign_pages.events.viewsets import EventsViewSetGroup
from campaign_pages.facts.viewsets import DirectoryViewSetGroup, FactsViewSetGroup
from campaign_pages.jobs.viewsets import RecruitmentViewSetGroup
from testimonials import wagtail_hooks as testimonials

MENUS = [
    FactsViewSetGroup,
    DirectoryViewSetGroup,
    RecruitmentViewSetGroup,
    EventsViewSetGroup,
    testimonials.TestimonialsViewSetGroup,
]


def repeated(entries):
    return sorted({each for each in entries if entries.count(each) > 1})


@pytest.mark.parametrize("menu", MENUS, ids=lambda menu: menu.menu_name)
def test_no_two_entries_of_a_menu_look_alike(menu):
    assert repeated([item.icon for item in menu.items]) == []
    assert repeated([str(item.menu_label) for item in menu.items]) == []


def test_no_two_menus_look_alike():
    assert repeated([menu.menu_icon for menu in MENUS]) == []
    assert repeated([str(menu.menu_label) for menu in MENUS]) == []
