"""What a visitor of an event week does, by mouse or by keyboard, with scripts or without."""

import time

from playwright.sync_api import expect

from tests.browser.visits import Visit

#: What a form wants between showing and sending (``FORM_MIN_SECONDS``), and a little more.
PATIENCE = 3.2
WEEK = "/semaine-pour-l-enfance/"
TOWN, MEETING = "Valrousse", "Devenir assistante ou assistant familial"
SUMMARY = "#cp-errors"


class Guest:
    """Somebody on the page of a ``Visit`` who points at things. ``faults``: what axe found on the way.

    ``scripts``: whether those of the page run.
    """

    def __init__(self, visit, scripts=True):
        self.visit, self.page, self.scripts, self.faults = visit, visit.page, scripts, []
        self.shown_at = time.monotonic()

    def look(self, name):
        """Judge the page as it stands now, in its colours too; nothing may reach out of the window."""
        found = faults(self.visit) if self.scripts else self._judged_elsewhere()
        self.faults += [f"{name}: {fault}" for fault in found]

    def _judged_elsewhere(self):
        """The judge is a script: it gets the page as it stands here in a window where scripts run."""
        html = self.page.content()
        context = self.page.context.browser.new_context(viewport=self.page.viewport_size, reduced_motion="reduce")
        copy = Visit(context.new_page())
        copy.page.route(self.page.url, lambda route: route.fulfill(body=html, content_type="text/html; charset=utf-8"))
        copy.page.goto(self.page.url)
        found = faults(copy)
        context.close()
        return found

    def press(self, target):
        """Press a button or follow a link, and wait for what comes."""
        with self.page.expect_navigation():
            self.activate(target)
        self.shown_at = time.monotonic()

    def open(self, target):
        """Open what stands behind a line."""
        self.activate(target)

    def activate(self, target):
        target.click()

    def type(self, target, words):
        target.fill(words)

    def choose(self, target, label):
        value = target.locator("option", has_text=label).get_attribute("value")
        target.select_option(value)

    def wait(self):
        """Take the time that people take for a form."""
        time.sleep(max(0, PATIENCE - (time.monotonic() - self.shown_at)))

    def by_words(self, role, words):
        return self.page.get_by_role(role, name=words)

    def says(self, selector, words):
        expect(self.page.locator(selector)).to_contain_text(words)

    # The journey

    def browse(self):
        """From the week to the meetings in one town; the address of what was found."""
        summary = self.page.locator(".cp-filters > summary")
        if summary.is_visible():
            self.open(summary)
        self.choose(self.page.get_by_label("Commune"), TOWN)
        self.type(self.page.get_by_label("Mot, nom, lieu"), "métier assistante")
        self.press(self.by_words("button", "Afficher"))
        self.says(".cp-programme__count", "1 rendez-vous pour votre choix")
        return self.page.url

    def register(self, name, mail):
        self.type(self.page.get_by_label("Votre nom"), name)
        self.type(self.page.get_by_label("Adresse électronique"), mail)

    def send(self):
        self.wait()
        self.press(self.page.locator(".cp-form__send").last)

    def change_people(self, number):
        self.open(self.page.locator("summary", has_text="Changer le nombre de personnes"))
        self.type(self.page.get_by_label("Nombre de personnes"), number)
        self.press(self.by_words("button", "Enregistrer ce nombre"))

    def cancel(self):
        self.open(self.page.locator("summary", has_text="Annuler mon inscription"))
        self.press(self.by_words("button", "Oui, annuler mon inscription"))


class KeyboardGuest(Guest):
    """The same without a mouse: Tab until it is reached, then Enter. ``passed``: names of the fields on the way."""

    MOST_STOPS = 150

    def __init__(self, visit):
        super().__init__(visit)
        self.passed = set()

    def reach(self, target):
        focused = "(element) => element === document.activeElement"
        for _stop in range(self.MOST_STOPS):
            if target.evaluate(focused):
                return
            self.page.keyboard.press("Tab")
            self.passed.add(self.page.evaluate("() => document.activeElement.name ?? ''"))
        raise AssertionError(f"Tab never reaches {target} on {self.page.url}.")

    def activate(self, target):
        self.reach(target)
        self.page.keyboard.press("Enter")

    def type(self, target, words):
        self.reach(target)
        self.page.keyboard.press("Control+A")
        self.page.keyboard.type(words)

    def choose(self, target, label):
        self.reach(target)
        # A closed list takes the first letters of what is wanted.
        self.page.keyboard.type(label[:4])


def faults(visit):
    return [*visit.violations(), *visit.overflow()]
