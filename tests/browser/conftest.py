"""A demo that runs, a Chromium that visits it, and its pages."""

import os

import pytest
from playwright.sync_api import sync_playwright

from tests.browser.leftovers import Leftovers
from tests.browser.server import Demo, running_demo
from tests.browser.visits import Visitor, launch


def pytest_collection_modifyitems(items):
    for item in items:
        if "/browser/" in item.path.as_posix():
            item.add_marker(pytest.mark.browser)


@pytest.fixture(scope="session")
def demo(tmp_path_factory):
    """The demo server. ``DEMO_ADDRESS`` names one that runs already, to save its start while writing a test."""
    if address := os.environ.get("DEMO_ADDRESS"):
        yield Demo(address)
        return
    with running_demo(tmp_path_factory.mktemp("demo")) as demo:
        yield demo


@pytest.fixture(scope="session")
def chromium():
    with sync_playwright() as playwright:
        browser = launch(playwright)
        yield browser
        browser.close()


@pytest.fixture
def visitor(chromium, demo):
    """``visitor.open(path, width=360, scheme="dark", scripts=False)`` opens a page of the demo."""
    visitor = Visitor(chromium, demo.address)
    yield visitor
    visitor.leave()


@pytest.fixture
def leftovers(chromium, demo):
    """Notes what a journey makes in the demo, so that it can be taken again on the same one."""
    with Leftovers(chromium, demo.address) as leftovers:
        yield leftovers


@pytest.fixture(scope="session")
def paths(demo):
    """Every page of the demo, from its sitemap, with the search and error pages."""
    return demo.paths()


@pytest.fixture(scope="session")
def campaign_paths(demo, paths):
    """The pages that open with a campaign's hero."""
    found = [path for path in paths if 'class="cp-hero' in demo.text(path)]
    assert found, "No page of the demo opens with a campaign's hero."
    return found
