"""The educator of the series, before a bicycle wheel."""

from ..paper import Picture
from . import sitting

PIXELS, WEIGHT_LIMIT = 1200, 150_000
X, Y = 600, 640
TITLE = "Karim H., éducateur spécialisé, tient une clé de mécanicien"


def draw() -> Picture:
    picture = Picture(1200, 1500, TITLE)
    sitting.karim_backdrop(picture, X, Y)
    sitting.karim_person(picture, X, Y)
    sitting.karim_hold(picture, X, Y)
    return picture
