"""What is seen of the film of Yves before it is played."""

from ..paper import Picture
from .portrait_yves import backdrop, hold, person, stars

PIXELS, WEIGHT_LIMIT = 1600, 150_000
X, Y = 1480, 500
TITLE = "Yves L. et sa veilleuse"


def draw() -> Picture:
    picture = Picture(2400, 1350, TITLE)
    backdrop(picture, X, Y)
    stars(picture, X, Y)
    person(picture, X, Y)
    hold(picture, X, Y)
    return picture
