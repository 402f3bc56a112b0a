"""A visit: one page opened in Chromium, with a record of what it asked for and what it complained about."""

import gzip
import shutil
from dataclasses import dataclass, field
from functools import cache
from urllib.parse import urlsplit

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Error, Page

CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    # A page of another site may frame the demo, which runs on this machine; a real one does not.
    "--disable-features=LocalNetworkAccessChecks",
]
HEIGHTS = {320: 640, 360: 640}
# What a change of colour scheme can break; the rest was judged in the other scheme.
COLOUR_RULES = ["color-contrast", "link-in-text-block"]
STANDARDS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
CODE = ("stylesheet", "script")


@dataclass
class Visit:
    """``page`` is Playwright's; ``requests`` are those that ended; ``complaints`` what the console and scripts said."""

    page: Page
    requests: list = field(default_factory=list)
    complaints: list = field(default_factory=list)

    def record(self):
        self.page.on("requestfinished", lambda request: self.requests.append(request))
        self.page.on(
            "requestfailed", lambda request: self.complaints.append(f"{request.url} failed: {request.failure}")
        )
        self.page.on("pageerror", lambda error: self.complaints.append(str(error)))
        self.page.on("console", self._hear)

    def _hear(self, message):
        # An error page is an answer, not a fault of the page.
        if message.type in ("error", "warning") and "the server responded with a status of 404" not in message.text:
            self.complaints.append(message.text)

    def scroll_through(self):
        """Go down to the end, so that lazy pictures load."""
        self.page.evaluate(
            """async () => {
              for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight / 2) {
                scrollTo(0, y);
                await new Promise((done) => setTimeout(done, 40));
              }
              scrollTo(0, 0);
            }"""
        )
        self.page.wait_for_load_state("networkidle")

    def foreign_requests(self):
        """Requests that left the site's own host."""
        own = urlsplit(self.page.url).netloc
        return [request.url for request in self.requests if urlsplit(request.url).netloc not in (own, "")]

    def weights(self):
        """Transferred bytes, headers apart, by kind: "document", "stylesheet", "script", "image", "font"…"""
        weights = {}
        for request in self.requests:
            size = request.sizes()["responseBodySize"]
            weights[request.resource_type] = weights.get(request.resource_type, 0) + size
        return weights

    def code_weight(self):
        """Bytes of style sheets and scripts, each compressed with gzip."""
        files = [request.response().body() for request in self.requests if request.resource_type in CODE]
        return sum(len(gzip.compress(file, 6)) for file in files)

    def resize(self, width):
        self.page.set_viewport_size({"width": width, "height": HEIGHTS.get(width, 800)})

    def repaint(self, scheme):
        """Show the page in the "light" or "dark" scheme."""
        self.page.emulate_media(color_scheme=scheme, reduced_motion="reduce")

    def violations(self, rules=None, within=None):
        """What axe finds, one line per rule, with the first elements that break it; ``rules``: these only.

        ``within``: a selector, for a page of ours in a frame that is not.
        """
        if not self.page.evaluate("() => 'axe' in window"):
            self.page.evaluate(axe_script())
        # A link to skip the header covers it while the focus that a walk with the keyboard left is on it.
        self.page.evaluate("() => document.activeElement?.blur()")
        wanted = {"type": "rule", "values": rules} if rules else {"type": "tag", "values": STANDARDS}
        options = {"runOnly": wanted, "resultTypes": ["violations"]}
        run = "([within, options]) => axe.run(within || document, options).then((found) => found.violations)"
        found = self.page.evaluate(run, [within, options])
        return [f"{rule['id']}: {rule['help']} {[node['target'] for node in rule['nodes'][:3]]}" for rule in found]

    def overflow(self):
        """Pixels by which the page is wider than the window, and the elements that reach out."""
        return self.page.evaluate(
            """() => {
              const width = document.documentElement.clientWidth;
              if (document.documentElement.scrollWidth <= width) return [];
              return [...document.querySelectorAll('body *')]
                .filter((element) => element.getBoundingClientRect().right > width + 1)
                .slice(0, 5)
                .map((element) => `${element.tagName} .${element.className}`);
            }"""
        )


@cache
def axe_script():
    return Axe().axe_script


class Visitor:
    """Opens pages of one demo in one browser; closes them all in the end.

    Each visit is a visitor's first: nothing is kept from the page before.
    """

    def __init__(self, browser, address):
        self.browser, self.address, self.contexts = browser, address, []

    def open(self, path, *, width=1280, scheme="light", scripts=True):
        """Visit ``path``, or a whole address, in a window ``width`` pixels wide, in the light or dark scheme, with or
        without scripts.
        """
        context = self.browser.new_context(
            viewport={"width": width, "height": HEIGHTS.get(width, 800)},
            color_scheme=scheme,
            java_script_enabled=scripts,
            locale="fr-FR",
            reduced_motion="reduce",
        )
        self.contexts.append(context)
        visit = Visit(context.new_page())
        visit.record()
        visit.page.goto(self.address + path if path.startswith("/") else path, wait_until="load")
        return visit

    def leave(self):
        """Close what is open; a loop over many pages calls it after each."""
        while self.contexts:
            try:
                self.contexts.pop().close()
            except Error:
                continue


def launch(playwright):
    if CHROMIUM is None:
        raise RuntimeError("Chromium is missing: on Debian, apt install chromium.")
    return playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
