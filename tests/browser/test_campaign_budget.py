"""A campaign on a cheap phone: it says what it is for on the first screen, and weighs little."""

import pytest

FIRST_SCREEN = {"slogan": ".cp-hero h1", "job in one sentence": ".cp-hero__lead", "main action": ".cp-hero .cp-button"}
HEAVIEST_PAGE = 300_000
HEAVIEST_PORTRAIT = 250_000
MOST_REQUESTS = 20
HEAVIEST_CODE = 20_000
# With fewer pictures, a page keeps the bars by far.
MANY_PICTURES = 6


@pytest.mark.parametrize("scripts", [True, False])
def test_the_first_screen_says_what_who_and_how(visitor, campaign_paths, scripts):
    hidden = {}
    for path in campaign_paths:
        page = visitor.open(path, width=360, scripts=scripts).page
        for name, selector in FIRST_SCREEN.items():
            if page.locator(selector).count() == 0:
                continue  # a campaign that is over has no action: its tests say so
            box = page.locator(selector).first.bounding_box()
            if box is None or box["y"] < 0 or box["y"] + box["height"] > 640 or box["x"] + box["width"] > 360:
                hidden.setdefault(path, {})[name] = box
        visitor.leave()
    assert hidden == {}


def test_some_campaign_shows_all_three(visitor, campaign_paths):
    def shown(path):
        page = visitor.open(path, width=360).page
        return all(page.locator(selector).first.is_visible() for selector in FIRST_SCREEN.values())

    assert any(shown(path) for path in campaign_paths)


def test_pages_of_every_type_are_light_on_a_phone(visitor, demo, paths):
    """Those with many pictures, read to the end."""
    rich = [path for path in paths if demo.text(path).count("<img") >= MANY_PICTURES]
    assert {"/campagnes/assistants-familiaux/", "/politique-de-l-enfance/", "/metiers/", "/portraits/"} <= set(rich)
    for path in rich:
        visit = visitor.open(path, width=360)
        visit.scroll_through()
        weights = visit.weights()
        print(path, weights, "code", visit.code_weight(), "requests", len(visit.requests))  # noqa: T201
        assert sum(weights.values()) <= HEAVIEST_PAGE, (path, weights)
        assert len(visit.requests) <= MOST_REQUESTS, (path, [request.url for request in visit.requests])
        assert visit.code_weight() <= HEAVIEST_CODE, path
        visitor.leave()


def test_series_and_portraits_are_light_before_any_video(visitor, demo, paths):
    """The lists of episodes and the testimonials of both sites, read to the end."""
    heavy, told = {}, [path for path in paths if "ts-head" in demo.text(path) or "ts-cards" in demo.text(path)]
    assert len([path for path in told if "/portraits/" in path]) >= 8
    for path in told:
        if "/portraits/" not in path:
            continue  # other pages that show portraits keep the bar of campaigns
        visit = visitor.open(path, width=360)
        visit.scroll_through()
        weight = sum(visit.weights().values())
        if weight > HEAVIEST_PORTRAIT or any(request.resource_type == "media" for request in visit.requests):
            heavy[path] = visit.weights()
        visitor.leave()

    assert heavy == {}


def test_a_word_longer_than_the_phone_breaks(visitor, campaign_paths):
    visit = visitor.open(campaign_paths[0], width=320)
    visit.page.evaluate("() => { document.querySelector('h1').textContent = 'Interdépartementalisation'.repeat(2); }")

    assert visit.page.locator("h1").bounding_box()["height"] > 60
    assert visit.overflow() == []
