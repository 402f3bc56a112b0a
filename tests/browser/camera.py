"""What films an editor's journey for the tutorial: each telling moment becomes docs/images/journey-….webp."""

import io

from PIL import Image

from tests.browser.server import ROOT

FOLDER = ROOT / "docs" / "images"
# On the page a picture takes some 700 pixels; this is enough for dense screens.
WIDEST, QUALITY = 1280, 62
# A window in which a form and its preview stand side by side in letters that can still be read in the tutorial.
WINDOW = {"width": 1280, "height": 760}
MENU = ".sidebar"
PREVIEW = "[data-side-panel-toggle=preview]"
# Milliseconds: the preview follows what was typed, then the page in it loads its pictures.
FOLLOWING, OPENING = 3000, 600
SCROLL_TO = """(element, margin) => {
  const place = element.closest('.w-panel') || element;
  place.style.scrollMarginTop = margin;
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
    open. ``menu``: with the admin's menu. ``height``: of the picture, in pixels.
    """

    def __call__(
        self, page, name, *, preview=False, mode="", look_at="", at="", chooser="", menu=False, height=WINDOW["height"]
    ):
        usual = page.viewport_size
        page.set_viewport_size(WINDOW)
        if preview:
            self._toggle_preview(page, mode)
        if at:
            page.locator(at).first.evaluate(SCROLL_TO, "9rem")
        elif not chooser:
            # The admin scrolls within elements of its own.
            page.evaluate("document.querySelectorAll('*').forEach((element) => element.scrollTo(0, 0))")
        if chooser:
            self._open_chooser(page, chooser)
        if preview:
            self._point_preview(page, look_at)
        page.mouse.move(0, 0)
        left = 0 if menu else page.locator(MENU).bounding_box()["width"]
        save(page, f"journey-{name}", x=left, y=0, width=WINDOW["width"] - left, height=height)
        if chooser:
            page.keyboard.press("Escape")
        if preview:
            page.click(PREVIEW)
        page.set_viewport_size(usual)

    def _toggle_preview(self, page, mode):
        page.click(PREVIEW)
        if mode:
            page.locator("#id_preview_mode").select_option(mode)
        page.wait_for_timeout(FOLLOWING)

    def _point_preview(self, page, look_at):
        frames = [frame for frame in page.frames if "/preview/" in frame.url]
        if look_at:
            frames[-1].evaluate("(part) => document.querySelector(part).scrollIntoView()", look_at)
            page.wait_for_timeout(OPENING)

    def _open_chooser(self, page, stream):
        add = page.locator(f'[name="{stream}-count"]').locator("xpath=..").locator("button.c-sf-add-button").last
        add.evaluate(SCROLL_TO, "9rem")
        add.click()
        page.wait_for_timeout(OPENING)
