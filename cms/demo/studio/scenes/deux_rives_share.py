"""What social networks show of the campaign of the Deux-Rives: the river and the slogan."""

from html import escape

from .. import shapes
from ..paper import Picture
from . import deux_rives_river

PIXELS, WEIGHT_LIMIT = 1200, 120_000
LINES = ("Votre maison,", "un port d’attache")


def draw() -> Picture:
    picture = Picture(1200, 630, " ".join(LINES), shadow=deux_rives_river.SHADOW)
    river = deux_rives_river.draw(key="river")
    picture.definitions += river.definitions
    picture.parts.append(f'<g transform="translate(-120 -36) scale(.9)">{"".join(river.parts)}</g>')
    picture.lay((shapes.rect(60, 60, 720, 236), deux_rives_river.CHALK), lift=4)
    for number, line in enumerate(LINES):
        style = f'font-family="Georgia, \'Liberation Serif\', serif" font-size="70" fill="{deux_rives_river.BANKS[3]}"'
        picture.parts.append(f'<text x="96" y="{156 + 92 * number}" {style}>{escape(line)}</text>')
    return picture
