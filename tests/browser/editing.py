"""Wagtail's admin as an editor uses it: fields found by their names, blocks added and chosen by their French labels."""

import re
from contextlib import contextmanager

# The button that ends a stream or list: the last one that belongs to it and not to a block inside it.
LAST_ADD_BUTTON = "[data-streamfield-stream-container] > div > button.c-sf-add-button, " + (
    "[data-streamfield-list-container] > div > button.c-sf-add-button, "
    "[data-streamfield-list-container] > button.c-sf-add-button"
)

IS_WRITTEN = """([name, words]) => {
  const text = JSON.parse(document.querySelector(`[name="${name}"]`).value);
  return text && text.blocks.map((block) => block.text).join('\\n') === words;
}"""
SAVING = "#w-autosave-indicator .w-autosave-indicator__state--saving"
# Milliseconds after which a change is on its way.
AUTOSAVE = 800
MESSAGE = ".messages li"
SUCCESS = ".messages li.success"
COMPLAINT = ".error-message, .help-block.help-critical"

DATE = re.compile(r"\d{4}-\d{2}-\d{2}")


class Editor:
    """One person at work in the admin. ``page``: Playwright's; ``address``: of the site."""

    def __init__(self, page, address):
        self.page, self.address = page, address

    def sign_in(self, username, password):
        self.go("/admin/login/")
        self.page.set_viewport_size({"width": 1440, "height": 900})
        self.fill("username", username)
        self.fill("password", password)
        self.page.click("button[type=submit]")
        self.page.wait_for_url("**/admin/")

    def go(self, path):
        self.page.goto(self.address + path)
        self.settle()

    def settle(self):
        """Wait until the admin's scripts have built the form."""
        self.page.wait_for_load_state("networkidle")

    def open_tab(self, label):
        self.page.get_by_role("tab", name=label, exact=True).click()

    def field(self, name):
        return self.page.locator(f':is(input, select, textarea)[name="{name}"]')

    def fill(self, name, words):
        """Type into a field, or take the choice of that value in a menu; then leave it."""
        field = self.field(name)
        if field.evaluate("(field) => field.tagName") == "SELECT":
            field.select_option(words)
        else:
            field.fill(words)
        if DATE.fullmatch(words):
            # A date's calendar opens by itself, a little later, and stays until one clicks beside it.
            calendar = self.page.locator(".xdsoft_datetimepicker:visible")
            calendar.wait_for()
            self.page.locator("body").dispatch_event("mousedown")
            calendar.wait_for(state="hidden")

    def fill_in(self, fields):
        """Field name → words."""
        for name, words in fields.items():
            self.fill(name, words)

    def entitle(self, title):
        """Give a page its title, and wait for the address that is made of it."""
        self.fill("title", title)
        self.field("title").press("Tab")
        self.page.wait_for_function("() => document.querySelector('input[name=slug]').value")

    def attach(self, name, path):
        self.field(name).set_input_files(path)

    def write(self, name, words):
        """Replace what a rich text says."""
        field = self.page.locator(f'[name="{name}"]').locator("xpath=..").get_by_role("textbox")
        field.click()
        self.page.keyboard.press("Control+a")
        self.page.keyboard.press("Delete")
        self.page.keyboard.insert_text(words)
        # The text reaches the form a quarter of a second after the last key.
        self.page.wait_for_function(IS_WRITTEN, arg=[name, words])

    def write_heading(self, name, level, words):
        """Type a heading into an empty rich text, as editors do who know the short way: “### ” before its words."""
        self.page.locator(f'[name="{name}"]').locator("xpath=..").get_by_role("textbox").click()
        self.page.keyboard.type(f"{'#' * level} {words}")
        self.page.wait_for_function(IS_WRITTEN, arg=[name, words])

    def add(self, stream, label=None):
        """Add a block at the end of a stream, or an entry to a list (no label); returns its prefix."""
        count = self.page.locator(f'[name="{stream}-count"]')
        number = int(count.input_value())
        buttons = count.locator("xpath=..").locator(f":scope > :is({LAST_ADD_BUTTON})")
        if buttons.count() == 0:
            buttons = count.locator("xpath=..").locator("button.c-sf-add-button")
        buttons.last.click()
        if label and int(count.input_value()) == number:
            self.page.get_by_role("option", name=label, exact=True).click()
        self.page.wait_for_function(
            "([name, number]) => Number(document.querySelector(`[name='${name}-count']`).value) > number",
            arg=[stream, number],
        )
        return f"{stream}-{number}"

    def remove(self, block):
        """Take a block or list entry away; ``block`` is its prefix."""
        child = self.page.locator(f'[name="{block}-deleted"]').locator("xpath=..")
        child.locator("[data-streamfield-action=DELETE]").first.click()

    def choose(self, name, title):
        """Choose a record, page or document by its title in the chooser of a field."""
        field = self.page.locator(f'[name="{name}"]').locator("xpath=ancestor::*[contains(@class, 'chooser')][1]")
        field.locator("button[data-chooser-action-choose]").first.click()
        modal = self.page.locator(".modal.in, dialog[open]").last
        modal.wait_for()
        modal.get_by_role("link", name=title).first.click()
        modal.wait_for(state="hidden")

    def press(self, label):
        """Press a button of the form's foot, which may be folded into its menu.

        Not while Wagtail saves by itself, half a second after the last change: it would take that draft for one from
        another window, and ask before it publishes.
        """
        self.page.wait_for_timeout(AUTOSAVE)
        self.page.locator(SAVING).wait_for(state="hidden")
        button = self.page.get_by_role("button", name=label, exact=True)
        if not button.first.is_visible():
            self.page.locator("footer [data-w-dropdown-target=toggle], .footer button.w-dropdown__toggle").last.click()
        button.first.click()
        self.settle()

    def save(self, label):
        """Press a button that saves, and make sure that it did."""
        # What an earlier save said must not be taken for the answer to this one.
        self.page.evaluate("() => document.querySelector('.messages')?.replaceChildren()")
        self.press(label)
        self.page.locator(MESSAGE).first.wait_for()
        assert self.page.locator(SUCCESS).count(), [*self.told(), *self.complaints()]

    def told(self):
        """The messages on top of the admin."""
        return self.page.locator(MESSAGE).all_inner_texts()

    def complaints(self):
        """What the form says of its fields after a refusal, sentence by sentence."""
        found = self.page.locator(COMPLAINT).all_inner_texts()
        return list(dict.fromkeys(words.strip() for words in found if words.strip()))

    def choose_each(self, entries, titles):
        """Choose records in a list of choosers, adding entries as needed."""
        for number, title in enumerate(titles):
            if int(self.page.locator(f'[name="{entries}-count"]').input_value()) <= number:
                self.add(entries)
            self.choose(f"{entries}-{number}-value", title)

    def add_page(self, kind, below=None):
        """Open the form of a new page below the one whose children are listed, or below the child of that title."""
        place = self.page.locator("main tr", has_text=below) if below else self.page
        place.locator("a[href*='/add_subpage/']").first.click()
        self.settle()
        # With a single kind of page to choose from, the form opens at once.
        if "/add_subpage/" in self.page.url:
            self.page.get_by_role("link", name=kind, exact=True).first.click()
            self.settle()

    @contextmanager
    def new_record(self, model, button="Publier"):
        """Open the form of a new record and press the button at the end of the block."""
        self.go(f"/admin/snippets/campaign_pages/{model}/add/")
        yield self
        self.save(button)
