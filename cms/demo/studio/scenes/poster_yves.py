"""What is seen of the film of Yves before it is played."""

from ..paper import Picture
from . import sitting

PIXELS, WEIGHT_LIMIT = 1600, 150_000
X, Y = 1480, 500
TITLE = "Yves L. et sa veilleuse"


def draw() -> Picture:
    picture = Picture(2400, 1350, TITLE)
    sitting.yves_backdrop(picture, X, Y)
    sitting.stars(picture, X, Y)
    sitting.yves_person(picture, X, Y)
    sitting.yves_hold(picture, X, Y)
    return picture
