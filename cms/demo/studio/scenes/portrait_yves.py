"""The foster carer of the series, with his night light."""

from ..paper import Picture
from . import sitting

PIXELS, WEIGHT_LIMIT = 1200, 150_000
X, Y = 600, 640
TITLE = "Yves L., assistant familial, tient une veilleuse"


def draw() -> Picture:
    picture = Picture(1200, 1500, TITLE)
    sitting.yves_backdrop(picture, X, Y)
    sitting.stars(picture, X, Y)
    sitting.yves_person(picture, X, Y)
    sitting.yves_hold(picture, X, Y)
    return picture
