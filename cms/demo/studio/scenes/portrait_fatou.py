"""The auxiliaire de puériculture of the series, with her music box."""

from ..paper import Picture
from . import sitting

PIXELS, WEIGHT_LIMIT = 1200, 150_000
X, Y = 600, 640
TITLE = "Fatou N., auxiliaire de puériculture, tient une boîte à musique"


def draw() -> Picture:
    picture = Picture(1200, 1500, TITLE)
    sitting.fatou_backdrop(picture, X, Y)
    sitting.notes(picture, X, Y)
    sitting.fatou_person(picture, X, Y)
    sitting.fatou_hold(picture, X, Y)
    sitting.bird(picture, X, Y)
    return picture
