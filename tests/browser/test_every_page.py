"""What holds for every page of every site of the demo, those added later included: the list comes from the sitemaps.

A page is opened once with scripts and once without. Each look that follows turns the same page into what it wants to
see: a width, a scheme. A fault names its page and its look.
"""

from difflib import unified_diff
from itertools import pairwise

import pytest

from tests.browser.keyboard import out_of_reach, rewind, tab_stops
from tests.browser.test_campaign_budget import HEAVIEST_CODE
from tests.browser.visits import COLOUR_RULES

# As many parts as keep every processor busy to the end.
PARTS = 6
READINGS = 3
OUTLINE = """() => [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')]
  .filter((heading) => heading.checkVisibility())
  .map((heading) => Number(heading.tagName[1]))"""
LOST_PLACES = """() => [...document.querySelectorAll('a[href^="#"]')]
  .map((link) => link.getAttribute('href'))
  .filter((place) => place !== '#' && !document.getElementById(decodeURIComponent(place.slice(1))))"""
FIRST_TARGET = "() => document.querySelector(':target')?.closest('main, [role=main]')?.tagName"
WORDS = """() => {
  const main = document.querySelector('main');
  const links = [...main.querySelectorAll('a[href]')].map((link) => link.getAttribute('href'));
  // A button that only a script can answer is put there by that script, beside an address that stands there anyway.
  const scripted = [...main.querySelectorAll(
    '.cp-share__button, .ts-player__button, .ts-player__other, ' +
    '.cp-self-check__answers, .cp-self-check__private, .cp-self-check__button')];
  scripted.forEach((button) => { button.style.display = 'none'; });
  const words = main.innerText.trim().replace(/\\s+/g, ' ');
  scripted.forEach((button) => { button.style.display = ''; });
  return [words, links];
}"""


def asks_and_complains(visit):
    """It asks nothing of another host and complains of nothing."""
    visit.scroll_through()
    return visit.foreign_requests() + visit.complaints


def heavy_code(visit):
    """Its style sheets and scripts, compressed, stay under the bar of the campaigns."""
    weight = visit.code_weight()
    return [f"{weight} bytes"] if weight > HEAVIEST_CODE else []


def headings(visit):
    """It has one title and skips no level."""
    levels = visit.page.evaluate(OUTLINE)
    skips = [f"h{above} then h{level}" for above, level in pairwise(levels) if level > above + 1]
    return skips if levels.count(1) == 1 else [f"{levels.count(1)} h1", *skips]


def lost_places(visit):
    """A link to a place on the page finds it there."""
    return visit.page.evaluate(LOST_PLACES)


def keyboard(visit):
    """The keyboard reaches everything and shows where it is."""
    stops = tab_stops(visit.page)
    unseen = [f"{stop.name} is reached but not seen" for stop in stops if not stop.seen]
    unmarked = [f"{stop.name} does not show its focus" for stop in stops if not stop.marked]
    return unseen + unmarked + [f"{name} is not reached" for name in out_of_reach(visit.page, stops)]


def first_stop(visit):
    """The first link leads to the content."""
    rewind(visit.page)
    visit.page.keyboard.press("Tab")
    visit.page.keyboard.press("Enter")
    return [] if visit.page.evaluate(FIRST_TARGET) else ["the first link does not lead into <main>"]


def colours(visit):
    return visit.violations(COLOUR_RULES)


# Width, scheme, look. Visits begin at the first; each line changes what differs from the one before.
LOOKS = (
    (1280, "light", asks_and_complains),
    (1280, "light", heavy_code),
    (1280, "light", headings),
    (1280, "light", lost_places),
    (1280, "light", lambda visit: visit.violations()),
    (1280, "light", keyboard),
    (1280, "dark", colours),
    (320, "dark", colours),
    (320, "light", lambda visit: visit.violations()),
    (320, "light", lambda visit: visit.overflow()),
    (360, "light", keyboard),
    (1280, "light", first_stop),
)
NAMES = (
    "asks another host or complains",
    "style sheets and scripts",
    "headings",
    "links to a place",
    "axe, 1280 px",
    "keyboard, 1280 px",
    "axe, 1280 px, dark",
    "axe, 320 px, dark",
    "axe, 320 px",
    "wider than 320 px",
    "keyboard, 360 px",
    "first link",
)


def faults(visitor, path):
    """Look → what is wrong with the page there; nothing for a page without a fault."""
    visit = visitor.open(path)
    words = visit.page.evaluate(WORDS)
    found = {}
    for name, (width, scheme, look) in zip(NAMES, LOOKS, strict=True):
        visit.resize(width)
        visit.repaint(scheme)
        if wrong := look(visit):
            found[name] = wrong
    if wrong := without_scripts(visitor, path, words):
        found["without scripts"] = wrong
    visitor.leave()
    return found


def without_scripts(visitor, path, words):
    """What the page says with scripts only (-) and without only (+).

    Other visitors take places meanwhile, and a page counts those that are left: one that differs is opened anew, both
    ways. A page that needs its scripts differs every time.
    """
    for _time in range(READINGS):
        without = visitor.open(path, scripts=False).page.evaluate(WORDS)
        if words == without:
            return [] if without[0] else ["the page says nothing"]
        words = visitor.open(path).page.evaluate(WORDS)
    apart = unified_diff(*([*text.split(), *links] for text, links in (words, without)), n=0, lineterm="")
    return list(apart)[2:]


@pytest.mark.parametrize("part", range(PARTS))
def test_every_page_stands_every_look(visitor, paths, part):
    found = {path: wrong for path in paths[part::PARTS] if (wrong := faults(visitor, path))}
    assert found == {}


def test_the_demo_has_pages_to_look_at(paths, demo):
    assert "/" in paths
    assert "</main>" in demo.text("/")
    for site in demo.sites():
        assert len([path for path in paths if path.startswith(site or "/")]) >= 7, site
