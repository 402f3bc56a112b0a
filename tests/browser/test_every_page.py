"""What holds for every page of the demo, those added later included: the list comes from the sitemap."""

from itertools import pairwise

import pytest

from tests.browser.keyboard import out_of_reach, tab_stops

OUTLINE = """() => [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')]
  .filter((heading) => heading.checkVisibility())
  .map((heading) => Number(heading.tagName[1]))"""


def faults(visitor, paths, look, **how):
    """Path → what ``look(visit)`` finds wrong there; pages without a fault are left out."""
    found = {}
    for path in paths:
        if wrong := look(visitor.open(path, **how)):
            found[path] = wrong
        visitor.leave()
    return found


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [320, 1280])
def test_axe_finds_nothing(visitor, paths, width, scheme):
    assert faults(visitor, paths, lambda visit: visit.violations(), width=width, scheme=scheme) == {}


def test_a_page_asks_nothing_of_another_host_and_complains_of_nothing(visitor, paths):
    def look(visit):
        visit.scroll_through()
        return visit.foreign_requests() + visit.complaints

    assert faults(visitor, paths, look) == {}


def test_a_page_has_one_title_and_skips_no_level(visitor, paths):
    def look(visit):
        levels = visit.page.evaluate(OUTLINE)
        skips = [f"h{above} then h{level}" for above, level in pairwise(levels) if level > above + 1]
        return skips if levels.count(1) == 1 else [f"{levels.count(1)} h1", *skips]

    assert faults(visitor, paths, look) == {}


def test_a_narrow_screen_scrolls_one_way_only(visitor, paths):
    assert faults(visitor, paths, lambda visit: visit.overflow(), width=320) == {}


@pytest.mark.parametrize("width", [360, 1280])
def test_the_keyboard_reaches_everything_and_shows_where_it_is(visitor, paths, width):
    def look(visit):
        stops = tab_stops(visit.page)
        unseen = [f"{stop.name} is reached but not seen" for stop in stops if not stop.seen]
        unmarked = [f"{stop.name} does not show its focus" for stop in stops if not stop.marked]
        return unseen + unmarked + [f"{name} is not reached" for name in out_of_reach(visit.page, stops)]

    assert faults(visitor, paths, look, width=width) == {}


def test_the_first_tab_stop_leads_to_the_content(visitor, paths):
    def look(visit):
        visit.page.keyboard.press("Tab")
        visit.page.keyboard.press("Enter")
        target = visit.page.evaluate("() => document.querySelector(':target')?.closest('main, [role=main]')?.tagName")
        return [] if target else ["the first link does not lead into <main>"]

    assert faults(visitor, paths, look) == {}


def test_a_page_says_the_same_without_scripts(visitor, paths):
    def content(visit):
        main = visit.page.locator("main")
        links = main.locator("a[href]").evaluate_all("links => links.map((link) => link.getAttribute('href'))")
        return " ".join(main.inner_text().split()), links

    different = []
    for path in paths:
        with_scripts, without = content(visitor.open(path)), content(visitor.open(path, scripts=False))
        if with_scripts != without or not without[0]:
            different.append(path)
        visitor.leave()
    assert different == []


def test_the_demo_has_pages_to_look_at(paths, demo):
    assert "/" in paths
    assert "</main>" in demo.text("/")
