"""Take the README's pictures from the demo: ``make screenshots`` writes them into docs/images/."""

import tempfile
from pathlib import Path

from playwright.sync_api import sync_playwright

from tests.browser.server import ROOT, running_demo
from tests.browser.visits import Visitor, launch

FOLDER = ROOT / "docs" / "images"
CAMPAIGN = "/campagnes/assistants-familiaux/"
EDITOR = ("redaction", "haute-combe")
# File name → (path, width in pixels, colour scheme, whole page or first screen).
PUBLIC = {
    "campaign": (CAMPAIGN, 1280, "light", False),
    "campaign-whole": (CAMPAIGN, 1280, "light", True),
    "campaign-phone": (CAMPAIGN, 360, "light", False),
    "campaign-dark": (CAMPAIGN, 1280, "dark", False),
    "campaigns": ("/campagnes/", 1280, "light", False),
}


def take(visit, name, whole):
    visit.scroll_through()
    visit.page.screenshot(path=FOLDER / f"{name}.png", full_page=whole)


def take_editor(visitor):
    """The form of the campaign, as the demo's editor sees it."""
    page = visitor.open("/admin/login/").page
    page.fill("[name=username]", EDITOR[0])
    page.fill("[name=password]", EDITOR[1])
    page.click("button[type=submit]")
    page.wait_for_selector("#wagtail-sidebar")
    page.goto(visitor.address + edit_address(page, visitor.address))
    page.screenshot(path=FOLDER / "editor.png")


def edit_address(page, address):
    """Where the admin edits the campaign, found as an editor finds it: by searching its title."""
    page.goto(f"{address}/admin/pages/search/?q=assistant+familial")
    return page.locator("a[href*='/edit/']").first.get_attribute("href")


def main():
    FOLDER.mkdir(parents=True, exist_ok=True)
    with (
        tempfile.TemporaryDirectory(prefix="demo-") as folder,
        running_demo(Path(folder)) as demo,
        sync_playwright() as playwright,
    ):
        visitor = Visitor(launch(playwright), demo.address)
        for name, (path, width, scheme, whole) in PUBLIC.items():
            take(visitor.open(path, width=width, scheme=scheme), name, whole)
            visitor.leave()
        take_editor(visitor)
        visitor.browser.close()


if __name__ == "__main__":
    main()
