"""Take the pictures of the README and of the tutorials from the demo: ``make screenshots`` writes docs/images/.

``DEMO_ADDRESS`` names a demo that runs already, to save its start.
"""

import os
import tempfile
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import quote, urljoin, urlsplit

from playwright.sync_api import sync_playwright

from tests.browser.camera import FOLDER, Camera, save
from tests.browser.empty import EDITOR
from tests.browser.journey import Journey
from tests.browser.server import Demo, running_demo, running_empty_site
from tests.browser.visits import Visitor, launch

CAMPAIGN = "/campagnes/assistants-familiaux/"
WEEK = "/semaine-pour-l-enfance/"
MEETING = f"{WEEK}devenir-assistant-familial/"
EMBARGOED, OUTLETS = "Sept jours pour l’enfance", ("Le Messager des Combes", "Radio Trois-Vallées")
SECOND_SITE = "http://deux-rives.localhost"
# File name → (path on the first site or address on the second one, width in pixels, colour scheme).
PUBLIC = {
    "campaign": (CAMPAIGN, 1280, "light"),
    "campaign-phone": (CAMPAIGN, 360, "light"),
    "campaign-dark": (CAMPAIGN, 1280, "dark"),
    "campaigns": ("/campagnes/", 1280, "light"),
    "job-sheet": ("/metiers/medecin-mdph/", 1280, "light"),
    "policy": ("/politique-de-l-enfance/", 1280, "light"),
    "press-room": ("/presse/", 1280, "light"),
    "series": ("/portraits/", 1280, "light"),
    "portrait": ("/portraits/fatou-la-boite-a-musique/", 1280, "light"),
    "event-week": (WEEK, 1280, "light"),
    "event": (MEETING, 1280, "light"),
    "second-site": (f"{SECOND_SITE}/", 1280, "light"),
    "second-site-campaign": (f"{SECOND_SITE}/campagnes/familles-d-accueil/", 1280, "light"),
}


def take_public(visitor):
    for name, (path, width, scheme) in PUBLIC.items():
        port = urlsplit(visitor.address).port
        address = path.replace(SECOND_SITE, f"{SECOND_SITE}:{port}")
        visit = visitor.open(address, width=width, scheme=scheme)
        visit.scroll_through()
        save(visit.page, name)
        visitor.leave()


def take_registration(visitor):
    """The programme and the form of a session, as on a phone."""
    page = visitor.open(f"{WEEK}#programme", width=360).page
    page.set_viewport_size({"width": 360, "height": 780})
    page.locator("#programme").evaluate("(part) => part.scrollIntoView()")
    save(page, "event-week-phone")
    page.set_viewport_size({"width": 1280, "height": 800})
    page.goto(visitor.address + MEETING)
    page.get_by_role("link", name="S’inscrire").first.click()
    page.get_by_label("Votre nom").fill("Dominique Martin")
    save(page, "registration")
    visitor.leave()


def take_editor(visitor):
    """The form of a campaign of the demo with a preview of its last days."""
    page = sign_in(visitor)
    go(page, edit_address(page, f"{visitor.address}/admin/pages/search/", "Devenir assistante familiale"))
    page.get_by_role("tab", name="Dates et phases").click()
    open_preview(page)
    page.locator("#id_preview_mode").select_option("closing_soon")
    save_with_preview(page, "editor-phases")
    take_reports(page, visitor.address)


def take_reports(page, address):
    """The report of a campaign, what the neutral mode hides, and the links by which newsrooms read a release."""
    go(page, f"{address}/admin/campaign-pages/reports/")
    page.get_by_role("link", name="Devenir assistante familiale").click()
    page.wait_for_load_state("networkidle")
    page.set_viewport_size({"width": 1280, "height": 1250})
    save(page, "report")
    page.set_viewport_size({"width": 1440, "height": 900})
    go(page, f"{address}/admin/reports/campaign-neutral/")
    save(page, "editor-neutral")
    release = edit_address(page, f"{address}/admin/press_releases/", EMBARGOED)
    go(page, release.replace("/pages/", "/campaign-pages/press-releases/").replace("/edit/", "/outlets/"))
    for outlet in OUTLETS:
        page.fill("[name=outlet]", outlet)
        page.keyboard.press("Enter")
        page.wait_for_load_state("networkidle")
    save(page, "editor-outlets")


def take_journey(browser, address):
    """What an editor sees from an empty site to a published campaign, and what visitors see then."""
    visitor = Visitor(browser, address)
    journey = Journey(visitor.open("/admin/login/").page, address, Camera())
    journey.whole()
    visit = visitor.open(journey.public_address())
    visit.scroll_through()
    save(visit.page, "journey-result")
    visitor.leave()


def sign_in(visitor):
    page = visitor.open("/admin/login/").page
    page.set_viewport_size({"width": 1440, "height": 900})
    page.fill("[name=username]", EDITOR[0])
    page.fill("[name=password]", EDITOR[1])
    page.click("button[type=submit]")
    page.wait_for_url("**/admin/")
    page.wait_for_load_state("networkidle")
    return page


def go(page, address):
    page.goto(address)
    page.wait_for_load_state("networkidle")


def open_preview(page):
    """Open the panel of the preview if it is closed."""
    if not page.locator("#id_preview_mode").is_visible():
        page.click("[data-side-panel-toggle=preview]")


def save_with_preview(page, name):
    """Let the preview follow what was typed, then take a picture."""
    page.wait_for_timeout(4000)
    # The admin scrolls within elements of its own.
    page.evaluate("document.querySelectorAll('*').forEach((element) => element.scrollTo(0, 0))")
    page.mouse.move(0, 0)
    save(page, name)


def edit_address(page, listing, words):
    """Where the admin edits a page, found as an editor finds it: by searching its title in a list."""
    page.goto(f"{listing}?q={quote(words)}")
    return urljoin(listing, page.locator("a[href*='/edit/']").first.get_attribute("href"))


@contextmanager
def demo(folder):
    if address := os.environ.get("DEMO_ADDRESS"):
        yield Demo(address)
        return
    with running_demo(folder) as started:
        yield started


def main():
    FOLDER.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="pictures-") as folder, sync_playwright() as playwright:
        browser = launch(playwright)
        with demo(Path(folder) / "demo") as running:
            visitor = Visitor(browser, running.address)
            take_public(visitor)
            take_registration(visitor)
            take_editor(visitor)
            visitor.leave()
        with running_empty_site(Path(folder) / "empty") as site:
            take_journey(browser, site.address)
        browser.close()


if __name__ == "__main__":
    main()
