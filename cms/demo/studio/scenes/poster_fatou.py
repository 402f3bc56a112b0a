"""What is seen of the film of Fatou before it is played."""

from ..paper import Picture
from . import sitting

PIXELS, WEIGHT_LIMIT = 1600, 150_000
X, Y = 1480, 500
TITLE = "Fatou N. et sa boîte à musique"


def draw() -> Picture:
    picture = Picture(2400, 1350, TITLE)
    sitting.fatou_backdrop(picture, X, Y)
    sitting.notes(picture, X, Y)
    sitting.fatou_person(picture, X, Y)
    sitting.fatou_hold(picture, X, Y)
    sitting.bird(picture, X, Y)
    return picture
