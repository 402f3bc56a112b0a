"""Colours and how well they can be told apart. Pure arithmetic: no Django, no database.

Luminance and contrast ratio are those of WCAG 2.2 (definitions of “relative luminance” and “contrast ratio”).
"""

import re
from dataclasses import dataclass

HEX = re.compile(r"#[0-9a-fA-F]{6}")


def is_colour(text):
    """Say whether this is a colour written as ``#rrggbb``."""
    return isinstance(text, str) and HEX.fullmatch(text) is not None


@dataclass(frozen=True)
class Colour:
    """An opaque sRGB colour, each channel from 0 to 255."""

    red: int
    green: int
    blue: int

    @classmethod
    def parse(cls, text):
        """Read ``#rrggbb``, in either case; raises ``ValueError`` for anything else."""
        if not is_colour(text):
            raise ValueError(f"{text!r} is not a colour written as #rrggbb")
        return cls(*(int(text[start : start + 2], 16) for start in (1, 3, 5)))

    def __str__(self):
        return f"#{self.red:02x}{self.green:02x}{self.blue:02x}"

    @property
    def channels(self):
        return (self.red, self.green, self.blue)

    @property
    def luminance(self):
        """Relative luminance, from 0 (black) to 1 (white)."""
        red, green, blue = (_linear(channel / 255) for channel in self.channels)
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    def contrast(self, other):
        """The contrast ratio with another colour, from 1 (the same) to 21 (black and white)."""
        darker, lighter = sorted((self.luminance, other.luminance))
        return (lighter + 0.05) / (darker + 0.05)

    def mix(self, other, share):
        """This colour with a ``share`` (0 to 1) of another one in it."""
        return Colour(
            *(round(mine + (theirs - mine) * share) for mine, theirs in zip(self.channels, other.channels, strict=True))
        )

    def towards(self, other, accepted, steps=200):
        """The first colour from this one to ``other`` that ``accepted(colour)`` agrees to; else ``other``."""
        for step in range(steps):
            candidate = self.mix(other, step / steps)
            if accepted(candidate):
                return candidate
        return other

    def lightened(self, accepted):
        """The first lighter colour of this hue that ``accepted(colour)`` agrees to; white if there is none.

        Goes through the bright form of the hue before it fades to white: at night a brand stays a colour.
        """
        strongest = max(self.channels) or 1
        bright = Colour(*(round(channel * 255 / strongest) for channel in self.channels)).mix(WHITE, 0.3)
        found = self.towards(bright, accepted)
        return found if accepted(found) else bright.towards(WHITE, accepted)


WHITE = Colour(255, 255, 255)
BLACK = Colour(0, 0, 0)


def _linear(channel):
    return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4
