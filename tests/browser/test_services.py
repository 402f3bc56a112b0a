"""A page with videos of three services: nobody is asked before a click, and after it the service of that video alone.

No request leaves this machine: Chromium is answered in the services' names.
"""

import re
import time
from urllib.parse import urlsplit

import pytest

from cms.demo.haute_combe import HAUTE_COMBE
from tests.browser.editing import Editor

#: Where the player of each comes from.
ADDRESSES = {
    "https://www.youtube.com/watch?v=abcdefghijk": "www.youtube-nocookie.com",
    "https://vimeo.com/123456789": "player.vimeo.com",
    "https://www.dailymotion.com/video/x8abcde": "geo.dailymotion.com",
}
WORDS = "Bonjour, je suis assistante familiale dans la vallée."


@pytest.fixture
def page_address(chromium, demo):
    """A series that shows a video of each service, as the editor of the demo makes it."""
    context = chromium.new_context(locale="fr-FR")
    editor = Editor(context.new_page(), demo.address)
    login = HAUTE_COMBE.logins[0]
    editor.sign_in(login.username, login.password)
    # A demo that runs already may have these from an earlier run.
    stamp = time.time_ns() % 10_000
    for address, host in ADDRESSES.items():
        editor.go("/admin/snippets/testimonials/video/add/")
        editor.fill_in({"name": f"{host} {stamp}", "title": f"Une journée avec {host}", "address": address})
        editor.choose("poster", re.compile("."))
        editor.write("transcript", WORDS)
        editor.page.check("[name=no_child_identifiable]")
        editor.save("Publier")
    editor.go("/admin/pages/")
    editor.add_page("Série de témoignages")
    editor.entitle(f"Une série de services {stamp}")
    for host in ADDRESSES.values():
        editor.choose(f"{editor.add('body', 'Vidéo')}-value-video", f"{host} {stamp}")
    editor.save("Publier")
    link = editor.page.get_by_role("link", name="Visualiser la version publiée").get_attribute("href")
    context.close()
    return link


def test_a_click_asks_the_service_of_that_video_and_no_other(visitor, page_address):
    visit = visitor.open("/")
    page, asked = visit.page, []

    def answer(route):
        asked.append(urlsplit(route.request.url).hostname)
        route.fulfill(body="<!doctype html><title>Lecteur</title>", content_type="text/html")

    page.context.route(lambda address: urlsplit(address).hostname != "localhost", answer)
    page.goto(visitor.address + urlsplit(page_address).path)
    visit.scroll_through()
    assert asked == []
    assert visit.violations() == []

    for number, host in enumerate(ADDRESSES.values()):
        player = page.locator(".ts-player").nth(number)
        player.locator(".ts-player__button").click()
        player.locator("iframe.ts-player__film").wait_for()
        page.wait_for_load_state("networkidle")
        assert asked == list(ADDRESSES.values())[: number + 1], host
        assert page.evaluate("() => document.activeElement.tagName") == "IFRAME"

    assert visit.complaints == []
    assert len(asked) == len(ADDRESSES)
