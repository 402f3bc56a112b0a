"""The referent of the series, with her thread."""

from ..paper import Picture
from . import sitting

PIXELS, WEIGHT_LIMIT = 1200, 150_000
X, Y = 600, 640
TITLE = "Solène R., référente protection de l’enfance, déroule un fil rouge"


def draw() -> Picture:
    picture = Picture(1200, 1500, TITLE)
    sitting.solene_backdrop(picture, X, Y)
    sitting.thread(picture, X, Y)
    sitting.solene_person(picture, X, Y)
    sitting.solene_hold(picture, X, Y)
    return picture
