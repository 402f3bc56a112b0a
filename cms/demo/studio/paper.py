"""Sheets of coloured paper: shadow, fibre and cut edge come from SVG filters, so that every picture shares one light."""

import math
from html import escape

from . import shapes
from .palette import INK

# Contact shadow and ambient shadow of each height above the sheet below: blur, offset x, offset y, opacity.
LIFTS = {
    0: ((0.6, 0.5, 0.8, 0.30), (1.4, 0.8, 1.4, 0.16)),
    1: ((1.2, 1.0, 1.6, 0.40), (5, 3, 5, 0.30)),
    2: ((2.0, 1.8, 2.8, 0.40), (11, 7, 11, 0.38)),
    3: ((3.0, 2.4, 4.0, 0.38), (22, 10, 16, 0.44)),
    4: ((4.5, 3.4, 5.4, 0.36), (36, 14, 22, 0.50)),
}

_GRAIN = '<rect {size} filter="url(#grain)" style="mix-blend-mode:soft-light" opacity=".16"/>'


class Picture:
    """A drawing built sheet by sheet, from the farthest to the nearest.

    ``width`` and ``height`` are user units; ``title`` is read out when the SVG stands alone; ``shadow`` is the
    colour of every shadow; ``key`` keeps the identifiers of two drawings apart when one is set inside the other.
    """

    def __init__(self, width: int, height: int, title: str, shadow: str = INK, key: str = "p"):
        self.width, self.height, self.title, self.shadow, self.key = width, height, title, shadow, key
        self.parts: list[str] = []
        self.definitions: list[str] = []
        self._clips = 0
        self._ramps: dict[tuple, str] = {}
        self._turn = 0
        self._turns = {0}

    def ramp(self, *colours: str, angle: float = 90) -> str:
        """A gradient from one tint to the next along the shape; returns what goes into ``fill``."""
        key = (*colours, angle)
        if key not in self._ramps:
            name = self._ramps[key] = f"{self.key}-ramp{len(self._ramps)}"
            last = len(colours) - 1
            stops = "".join(f'<stop offset="{i / last:.2f}" stop-color="{c}"/>' for i, c in enumerate(colours))
            turn = f'gradientTransform="rotate({angle} .5 .5)"'
            self.definitions.append(f'<linearGradient id="{name}" {turn}>{stops}</linearGradient>')
        return f"url(#{self._ramps[key]})"

    def lay(self, *pieces: tuple[str, str], lift: int = 2) -> None:
        """Glue pieces (outline, fill) as one sheet, ``lift`` steps above the ones before."""
        drawn = "".join(f'<path d="{outline}" fill="{fill}"/>' for outline, fill in pieces)
        self.parts.append(f'<g filter="url(#lift{lift}t{self._turn})">{drawn}</g>')

    def line(self, outline: str, colour: str, width: float, lift: int | None = None, opacity: float = 1) -> None:
        """A thin strip along an open line."""
        lifted = "" if lift is None else f' filter="url(#lift{lift}t{self._turn})"'
        self.parts.append(
            f'<path d="{outline}" fill="none" stroke="{colour}" stroke-width="{width}" stroke-linecap="round" '
            f'stroke-linejoin="round" opacity="{opacity}"{lifted}/>'
        )

    def window(self, outline: str, draw, depth: int = 1) -> None:
        """Cut an opening and draw what is seen through it; the edge throws its shadow inside."""
        self._clips += 1
        name = f"{self.key}-opening{self._clips}"
        self.definitions.append(f'<clipPath id="{name}"><path d="{outline}"/></clipPath>')
        self.parts.append(f'<g clip-path="url(#{name})">')
        draw()
        self.parts.append(f'<path d="{outline}" fill="#000" filter="url(#recess{depth})"/></g>')

    def turned(self, x: float, y: float, angle: int, draw) -> None:
        """Draw around (x, y), turned by ``angle`` degrees; the light keeps coming from the upper left."""
        self._turn = angle
        self._turns.add(angle)
        self.parts.append(f'<g transform="translate({x} {y}) rotate({angle})">')
        draw()
        self.parts.append("</g>")
        self._turn = 0

    def light(self, outline: str, colour: str, opacity: float, blur: float = 0, mode: str = "soft-light") -> None:
        """Let light (or shade, with ``mode="multiply"``) fall on everything laid so far."""
        soft = f"filter:blur({blur}px);" if blur else ""
        self.parts.append(
            f'<path d="{outline}" fill="{colour}" opacity="{opacity}" style="{soft}mix-blend-mode:{mode}"/>'
        )

    def glow(self, x: float, y: float, radius: float, colour: str, opacity: float, mode: str = "screen") -> None:
        """A round light that fades out."""
        name = f"{self.key}-glow{len(self.definitions)}"
        stops = "".join(
            f'<stop offset="{o}" stop-color="{colour}" stop-opacity="{s}"/>' for o, s in ((0, 1), (0.45, 0.42), (1, 0))
        )
        self.definitions.append(f'<radialGradient id="{name}">{stops}</radialGradient>')
        self.light(shapes.disc(x, y, radius), f"url(#{name})", opacity, mode=mode)

    def svg(self, grain: bool = True) -> str:
        """The finished drawing, closed with one grain over the whole sheet; without it, one layer of a film."""
        size = f'width="{self.width}" height="{self.height}"'
        return (
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {self.width} {self.height}" {size} role="img">'
            f"<title>{escape(self.title)}</title><defs>{self._filters()}{''.join(self.definitions)}</defs>"
            f"{''.join(self.parts)}{_GRAIN.format(size=size) if grain else ''}</svg>\n"
        )

    def _filters(self) -> str:
        made = [
            _lift(step, turn, self.shadow, shadows) for turn in sorted(self._turns) for step, shadows in LIFTS.items()
        ]
        made += [_recess(1, self.shadow, 5, 4, 5, 0.5), _recess(2, self.shadow, 14, 10, 14, 0.55)]
        made.append(
            '<filter id="grain" x="0" y="0" width="100%" height="100%">'
            '<feTurbulence type="fractalNoise" baseFrequency=".8" numOctaves="2" seed="8"/>'
            '<feColorMatrix type="saturate" values="0"/></filter>'
        )
        return "".join(made)


def _lift(step: int, turn: int, colour: str, heights: tuple) -> str:
    """The filter of one height: fibre lit from the upper left, bright cut edge, two shadows."""
    contact, ambient = heights
    back = math.radians(-turn)
    shadows = ""
    for name, (blur, x, y, opacity) in (("a", ambient), ("c", contact)):
        dx, dy = x * math.cos(back) - y * math.sin(back), x * math.sin(back) + y * math.cos(back)
        shadows += (
            f'<feGaussianBlur in="cut" stdDeviation="{blur}"/><feOffset dx="{dx:.2f}" dy="{dy:.2f}" result="o{name}"/>'
            f'<feFlood flood-color="{colour}" flood-opacity="{opacity}"/><feComposite in2="o{name}" operator="in" '
            f'result="s{name}"/>'
        )
    rim = 0.5 + 0.25 * step
    return (
        f'<filter id="lift{step}t{turn}" x="-60%" y="-60%" width="240%" height="260%" color-interpolation-filters="sRGB">'
        '<feColorMatrix in="SourceGraphic" values="0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 1 0" result="cut"/>'
        '<feTurbulence type="fractalNoise" baseFrequency=".13 .17" numOctaves="3" seed="21" result="pulp"/>'
        '<feDiffuseLighting in="pulp" surfaceScale=".42" diffuseConstant="1.1" lighting-color="#fff" result="lit">'
        f'<feDistantLight azimuth="{232 - turn}" elevation="64"/></feDiffuseLighting>'
        '<feBlend in="lit" in2="SourceGraphic" mode="multiply"/><feComposite in2="cut" operator="in" result="sheet"/>'
        f'<feOffset in="cut" dx="{rim}" dy="{rim * 1.3}" result="moved"/>'
        '<feFlood flood-color="#fff6df" flood-opacity=".42"/><feComposite in2="cut" operator="in"/>'
        '<feComposite in2="moved" operator="out" result="rim"/>'
        f"{shadows}<feMerge>"
        '<feMergeNode in="sa"/><feMergeNode in="sc"/><feMergeNode in="sheet"/><feMergeNode in="rim"/></feMerge></filter>'
    )


def _recess(step: int, colour: str, blur: float, x: float, y: float, opacity: float) -> str:
    """The shadow that the edge of an opening throws on what lies behind it."""
    return (
        f'<filter id="recess{step}" x="-20%" y="-20%" width="140%" height="140%" color-interpolation-filters="sRGB">'
        f'<feFlood flood-color="{colour}" flood-opacity="{opacity}"/><feComposite in2="SourceAlpha" operator="out"/>'
        f'<feGaussianBlur stdDeviation="{blur}"/><feOffset dx="{x}" dy="{y}"/>'
        '<feComposite in2="SourceAlpha" operator="in"/></filter>'
    )
