"""From the five colours that a site chooses to every colour of its pages, in a light and a dark theme.

An editor chooses ink, paper, primary, accent and light; the rest is derived, so that no combination printed by our
stylesheets can be hard to read. ``TEXT_PAIRS`` and ``INTERFACE_PAIRS`` are the promise that stylesheets may rely on.
Pure: no Django, no database.
"""

from dataclasses import dataclass, fields
from functools import lru_cache

from campaign_pages.branding.colours import BLACK, WHITE, Colour

TEXT = 4.5
INTERFACE = 3.0

# (what is written, what it is written on): at least 4.5:1 in both themes.
TEXT_PAIRS = (
    ("ink", "paper"),
    ("ink", "tint"),
    ("ink_soft", "paper"),
    ("ink_soft", "tint"),
    ("link", "paper"),
    ("link", "tint"),
    ("accent_text", "paper"),
    ("accent_text", "tint"),
    ("on_primary", "primary"),
    ("on_primary_deep", "primary_deep"),
    ("on_accent", "accent"),
    ("on_light", "light"),
    ("light_text", "primary"),
    ("light_text", "primary_deep"),
)
# (a shape, icon, bar or large figure, what it stands on): at least 3:1 in both themes.
INTERFACE_PAIRS = (
    ("primary", "paper"),
    ("primary", "tint"),
    ("accent", "paper"),
    ("accent", "tint"),
    ("light", "primary"),
    ("light", "primary_deep"),
    ("focus", "paper"),
    ("focus", "tint"),
)

# Dark surfaces stay below these luminances: white must still read on a primary that stands out from them by 3:1.
NIGHT_PAPER = 0.010
NIGHT_TINT = 0.018
NIGHT_INK = 11
# Coloured text at night: 4.5:1 is enough by the rule, and dim to the eye.
NIGHT_TEXT = 6

# The add-on's own look.
INK = Colour.parse("#1d2b28")
PAPER = Colour.parse("#fffdf8")
PRIMARY = Colour.parse("#14524a")
ACCENT = Colour.parse("#b4430f")
LIGHT = Colour.parse("#f2b84b")


@dataclass(frozen=True)
class Theme:
    """Every colour of a page. Field ``ink_soft`` becomes the custom property ``--cp-ink-soft``.

    Surfaces: ``paper``, ``tint``, ``primary``, ``primary_deep``, ``accent``, ``light``. On paper and tint one writes
    with ``ink``, ``ink_soft``, ``link`` or ``accent_text``; on the others with their ``on_…``, on the two primaries
    also with ``light_text``. ``focus`` rings what stands on paper or tint; on a coloured surface its ``on_…`` does.
    ``line`` is a decoration and carries no meaning alone.
    """

    ink: Colour
    ink_soft: Colour
    paper: Colour
    tint: Colour
    line: Colour
    primary: Colour
    on_primary: Colour
    primary_deep: Colour
    on_primary_deep: Colour
    accent: Colour
    on_accent: Colour
    light: Colour
    on_light: Colour
    link: Colour
    accent_text: Colour
    light_text: Colour
    focus: Colour

    def properties(self):
        """``[("--cp-ink", "#1d2b28"), …]``"""
        return [(f"--cp-{field.name.replace('_', '-')}", str(getattr(self, field.name))) for field in fields(self)]


@dataclass(frozen=True)
class Shortfall:
    """A pair of chosen colours that cannot be told apart well enough. ``rule`` names it, ``colour`` is at fault."""

    rule: str
    colour: str
    ratio: float
    needed: float


@dataclass(frozen=True)
class Palette:
    """The five colours that a site chooses. Defaults: the add-on's own look."""

    ink: Colour = INK
    paper: Colour = PAPER
    primary: Colour = PRIMARY
    accent: Colour = ACCENT
    light: Colour = LIGHT

    def shortfalls(self):
        """What must change before this palette can be used; an empty list when it can."""
        rules = (
            ("ink_on_paper", "ink", self.ink, self.paper, TEXT),
            ("white_on_primary", "primary", WHITE, self.primary, TEXT),
            ("primary_on_paper", "primary", self.primary, self.paper, INTERFACE),
            ("white_on_accent", "accent", WHITE, self.accent, TEXT),
            ("accent_on_paper", "accent", self.accent, self.paper, INTERFACE),
            ("ink_on_light", "light", self.ink, self.light, TEXT),
            ("light_on_primary", "light", self.light, self.primary, INTERFACE),
        )
        found = [
            Shortfall(name, colour, one.contrast(other), needed)
            for name, colour, one, other, needed in rules
            if one.contrast(other) < needed
        ]
        for lighter in ("paper", "light"):
            if getattr(self, lighter).luminance <= self.ink.luminance:
                ratio = getattr(self, lighter).contrast(self.ink)
                found.append(Shortfall(f"{lighter}_lighter_than_ink", lighter, ratio, TEXT))
        return found

    @lru_cache(maxsize=128)  # noqa: B019  (palettes are small, frozen values: keeping a few alive costs nothing)
    def light_theme(self):
        """The theme by day, around the chosen colours as they are."""
        tint = self._tint()
        grounds = (paper := self.paper, tint)
        deep = self.primary.mix(BLACK, 0.3)
        link = self.primary.towards(self.ink, _on(grounds, TEXT))
        return Theme(
            ink=self.ink,
            ink_soft=self.ink.mix(paper, 0.3).towards(self.ink, _on(grounds, TEXT)),
            paper=paper,
            tint=tint,
            line=paper.mix(self.ink, 0.17),
            primary=self.primary,
            on_primary=WHITE,
            primary_deep=deep,
            on_primary_deep=WHITE,
            accent=self.accent,
            on_accent=WHITE,
            light=self.light,
            on_light=self.ink,
            link=link,
            accent_text=self.accent.towards(self.ink, _on(grounds, TEXT)),
            light_text=self.light.towards(WHITE, _on((self.primary, deep), TEXT)),
            focus=link,
        )

    @lru_cache(maxsize=128)  # noqa: B019  (as above: small, frozen values)
    def dark_theme(self):
        """The theme by night: the same hues, lightened or darkened until every pair is met again."""
        paper = self.ink.towards(BLACK, lambda colour: colour.luminance <= NIGHT_PAPER)
        ink = self.paper.mix(paper, 0.07).towards(WHITE, _on((paper,), NIGHT_INK))
        tint = paper.mix(self.primary, 0.3).towards(paper, lambda colour: colour.luminance <= NIGHT_TINT)
        grounds = (paper, tint)
        primary = self.primary.lightened(_on(grounds, INTERFACE))
        deep = primary.mix(paper, 0.55)
        light = self.light.towards(WHITE, _on((primary, deep), INTERFACE))
        link = self.primary.lightened(_on(grounds, NIGHT_TEXT))
        return Theme(
            ink=ink,
            ink_soft=ink.mix(paper, 0.3).towards(ink, _on(grounds, TEXT)),
            paper=paper,
            tint=tint,
            line=paper.mix(ink, 0.22),
            primary=primary,
            on_primary=WHITE,
            primary_deep=deep,
            on_primary_deep=WHITE,
            accent=self.accent.lightened(_on(grounds, INTERFACE)),
            on_accent=WHITE,
            light=light,
            on_light=self.ink,
            link=link,
            accent_text=self.accent.lightened(_on(grounds, NIGHT_TEXT)),
            light_text=light.towards(WHITE, _on((primary, deep), TEXT)),
            focus=link,
        )

    def _tint(self):
        """Paper warmed by the light colour, as far as everything written on it allows."""
        full = self.paper.mix(self.light, 0.1).mix(self.ink, 0.045)

        def readable(ground):
            return self.ink.contrast(ground) >= TEXT and all(
                colour.contrast(ground) >= INTERFACE for colour in (self.primary, self.accent)
            )

        return full.towards(self.paper, readable, steps=20)


def _on(grounds, needed):
    """A test for ``Colour.towards``: stands out from each of these grounds."""
    return lambda colour: all(colour.contrast(ground) >= needed for ground in grounds)


DEFAULT = Palette()
