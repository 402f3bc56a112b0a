"""A site's identity as a stylesheet of custom properties, and the hash that names its content.

Everything sits in ``@layer campaign-pages``: a host that wants another value writes it unlayered, and wins. What an
editor typed enters only as a colour that was parsed, a number, or a string escaped for CSS.
"""

import hashlib
from dataclasses import dataclass
from functools import lru_cache

from campaign_pages.branding.fonts import STACKS, FontFace
from campaign_pages.branding.palette import DEFAULT, Palette

RADII = {"square": ("0", "0"), "soft": ("0.5rem", "0.5rem"), "round": ("1.1rem", "999px")}


@dataclass(frozen=True)
class Look:
    """All that the stylesheet depends on; two equal looks have the same stylesheet."""

    palette: Palette = DEFAULT
    corners: str = "soft"
    follows_dark_mode: bool = False
    heading_type: str = "sans"
    heading_weight: int = 700
    heading_face: FontFace | None = None
    text_type: str = "sans"
    text_face: FontFace | None = None

    @classmethod
    def of(cls, branding):
        """The look of a ``Branding``."""
        return cls(
            palette=branding.palette,
            corners=branding.corners,
            follows_dark_mode=branding.follows_dark_mode,
            heading_type=branding.heading_type,
            heading_weight=branding.heading_weight,
            heading_face=branding.font_face("heading"),
            text_type=branding.text_type,
            text_face=branding.font_face("text"),
        )

    @property
    def digest(self):
        """The first characters of the hash of the stylesheet's content."""
        return hashlib.sha256(stylesheet(self).encode()).hexdigest()[:12]

    def font_properties(self):
        """Families and weight, as custom properties."""
        heading = _family(self.heading_type, self.heading_face)
        text = heading if self.text_type == "heading" else _family(self.text_type, self.text_face)
        weight = self.heading_weight
        if self.heading_face:
            weight = self.heading_face.nearest_weight(weight)
        return [("--cp-font-heading", heading), ("--cp-font-text", text), ("--cp-heading-weight", str(int(weight)))]


def css_string(text):
    """A CSS string that holds this text and cannot be left: all but letters, digits and spaces becomes an escape."""
    return '"' + "".join(c if (c.isascii() and c.isalnum()) or c == " " else f"\\{ord(c):x} " for c in text) + '"'


@lru_cache(maxsize=64)
def stylesheet(look):
    """The stylesheet of a look: own fonts, light colours, dark colours if the site follows the visitor."""
    radius, button_radius = RADII.get(look.corners, RADII["soft"])
    shape = [("--cp-radius", radius), ("--cp-button-radius", button_radius), *look.font_properties()]
    rules = [_font_face(face) for face in (look.heading_face, look.text_face) if face]
    rules.append(_rule(":root", [*look.palette.light_theme().properties(), *shape]))
    if look.follows_dark_mode:
        rules.append(".cp-page, .cp-footer {\n  color-scheme: light dark;\n}")
        dark = _rule(":root", look.palette.dark_theme().properties())
        rules.append("@media screen and (prefers-color-scheme: dark) {\n" + dark + "\n}")
    return "@layer campaign-pages {\n" + "\n".join(rules) + "\n}\n"


def night_preview(look, selector):
    """The dark colours for one part of a page, whatever the visitor prefers: for the specimen in the admin."""
    return _rule(selector, look.palette.dark_theme().properties())


def _family(kind, face):
    stack = STACKS.get(kind, STACKS["sans"])
    return f"{css_string(face.family)}, {stack}" if face else stack


def _font_face(face):
    return _rule(
        "@font-face",
        [
            ("font-family", css_string(face.family)),
            ("src", f'url({css_string(face.address)}) format("woff2")'),
            ("font-weight", face.weights),
            ("font-display", "swap"),
        ],
    )


def _rule(selector, properties):
    return selector + " {\n" + "".join(f"  {name}: {value};\n" for name, value in properties) + "}"
