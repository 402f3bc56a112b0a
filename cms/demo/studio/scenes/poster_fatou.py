"""What is seen of the film of Fatou before it is played."""

from ..paper import Picture
from .portrait_fatou import backdrop, bird, hold, notes, person

PIXELS, WEIGHT_LIMIT = 1600, 150_000
X, Y = 1480, 500
TITLE = "Fatou N. et sa boîte à musique"


def draw() -> Picture:
    picture = Picture(2400, 1350, TITLE)
    backdrop(picture, X, Y)
    notes(picture, X, Y)
    person(picture, X, Y)
    hold(picture, X, Y)
    bird(picture, X, Y)
    return picture
