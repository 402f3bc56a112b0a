"""A foster carer of the Deux-Rives on her quay, with a life ring: the series of the second site."""

from .. import nature, shapes, sitters
from ..palette import HAIRS, SKINS
from ..paper import Picture
from ..sitters import Sitter
from .deux_rives_river import BANKS, CHALK, FOAM, RASPBERRY, SHADOW, SKY, WATER

PIXELS, WEIGHT_LIMIT = 1200, 150_000
X, Y = 600, 640
TITLE = "Maëlle K., famille d’accueil, tient une bouée devant la rivière"
WHO = Sitter(SKINS[0], HAIRS[4], BANKS[3], "bob", turn=-16)


def draw() -> Picture:
    picture = Picture(1200, 1500, TITLE, shadow=SHADOW)
    backdrop(picture, X, Y)
    sitters.sit(picture, X, Y, WHO)
    hold(picture, X, Y)
    return picture


def backdrop(picture: Picture, x: float, y: float) -> None:
    """Sky, the far bank and the river, behind whoever sits before it."""
    nature.sky(picture, x, y - 380, SKY, step=210)
    picture.lay((shapes.pebble(x + 330, y - 420, 92, 92, 4, 0.012), picture.ramp("#fff4d9", "#f6c9b6")), lift=3)
    nature.cloud(picture, x - 520, y - 470, 330, CHALK)
    crest = [(x - 1300, y - 40), (x - 500, y - 150), (x, y - 60), (x + 460, y - 170), (x + 1300, y - 40)]
    nature.hill(picture, crest, BANKS[0], BANKS[1])
    picture.lay((shapes.rect(x - 700, y - 20, 1400, 900), picture.ramp(FOAM, WATER, "#4d9fc4")), lift=3)
    for dx, dy, long in ((-560, 40, 260), (260, 70, 300), (-520, 170, 200), (330, 210, 240), (-560, 320, 240)):
        picture.line(f"M{x + dx} {y + dy}q{long / 4} -12 {long / 2} 0t{long / 2} 0", CHALK, 8, opacity=0.75)


def hold(picture: Picture, x: float, y: float) -> None:
    for side in (-1, 1):
        sitters.sleeve(picture, x, y, WHO, side, 150, 640)
    ring = shapes.disc(x, y + 690, 150)
    picture.line(ring, CHALK, 74, lift=5)
    for dx, dy in ((0, -150), (150, 0), (0, 150), (-150, 0)):
        picture.lay((shapes.disc(x + dx, y + 690 + dy, 46), RASPBERRY), lift=1)
    for side in (-1, 1):
        sitters.hand(picture, x + side * 168, y + 668, WHO, side)
