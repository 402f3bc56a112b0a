"""What films an editor's journey for the tutorial: each telling moment becomes docs/images/journey-….webp."""

import io

from PIL import Image

from tests.browser.server import ROOT

FOLDER = ROOT / "docs" / "images"
# On the page a picture takes some 700 pixels; this is enough for dense screens.
WIDEST, QUALITY = 1280, 62
# A window in which a form and its preview stand side by side in letters that can still be read in the tutorial.
WINDOW = {"width": 1280, "height": 760}
MENU, MESSAGES = ".sidebar", ".messages"
PREVIEW, FRAME = "[data-side-panel-toggle=preview]", "#w-preview-iframe"
# Milliseconds: the preview follows what was typed, then the page in it loads its pictures.
FOLLOWING, OPENING = 4000, 900
SCROLL_TO = """(element) => {
  const place = element.closest('.w-panel') || element;
  place.style.scrollMarginTop = '9rem';
  place.scrollIntoView();
}"""


def save(page, name, **clip):
    """Write what the window shows as a compact WebP; ``clip``: x, y, width and height of a part of it."""
    shot = page.screenshot(clip=clip or None)
    image = Image.open(io.BytesIO(shot)).convert("RGB")
    width = min(image.width, WIDEST)
    image = image.resize((width, round(image.height * width / image.width)), Image.Resampling.LANCZOS)
    image.save(FOLDER / f"{name}.webp", quality=QUALITY, method=6)


class Camera:
    """Takes a picture of the admin without its menu.

    ``preview``: with the panel of the preview, which a ``mode`` and the selector of a part (``look_at``) may direct.
    ``at``: selector of what stands on top of the form. ``chooser``: prefix of a stream whose choice of blocks is shown
    open. ``menu``, ``message``: with the admin's menu, with the message on top. ``width``, ``height``: pixels of the
    window that are kept.
    """

    def __call__(
        self,
        page,
        name,
        *,
        preview=False,
        mode="",
        look_at="",
        at="",
        chooser="",
        menu=False,
        message=False,
        width=WINDOW["width"],
        height=WINDOW["height"],
    ):
        usual = page.viewport_size
        page.set_viewport_size({**WINDOW, "height": max(height, WINDOW["height"])})
        if preview:
            self._open_preview(page, mode, look_at)
        # The admin scrolls within elements of its own.
        page.evaluate("document.querySelectorAll('*').forEach((element) => element.scrollTo(0, 0))")
        if at:
            page.locator(at).first.evaluate(SCROLL_TO)
        if chooser:
            self._open_chooser(page, chooser)
        page.mouse.move(0, 0)
        page.wait_for_timeout(OPENING)
        left = 0 if menu else page.locator(MENU).bounding_box()["width"]
        top = 0 if message else self._foot_of_messages(page)
        save(page, f"journey-{name}", x=left, y=top, width=width - left, height=height - top)
        if chooser:
            page.keyboard.press("Escape")
        if preview:
            page.click(PREVIEW)
        page.set_viewport_size(usual)
        # The form glides back into its place: what is pressed meanwhile is missed.
        page.wait_for_timeout(OPENING)

    def _foot_of_messages(self, page):
        """How far down the window the messages reach; they scroll with the form."""
        box = page.locator(MESSAGES).bounding_box()
        return max(0, box["y"] + box["height"])

    def _open_preview(self, page, mode, look_at):
        page.click(PREVIEW)
        if mode:
            page.locator("#id_preview_mode").select_option(mode)
        page.wait_for_timeout(FOLLOWING)
        page.frame_locator(FRAME).locator("body *").first.wait_for(state="attached")
        if look_at:
            page.frame_locator(FRAME).locator(look_at).first.evaluate("(part) => part.scrollIntoView()")

    def _open_chooser(self, page, stream):
        add = page.locator(f'[name="{stream}-count"]').locator("xpath=..").locator("button.c-sf-add-button").last
        add.evaluate("(button) => { button.style.scrollMarginTop = '6rem'; button.scrollIntoView(); }")
        add.click()
