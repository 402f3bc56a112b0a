"""What is seen of the film of Solène before it is played."""

from ..paper import Picture
from . import sitting

PIXELS, WEIGHT_LIMIT = 1600, 150_000
X, Y = 1480, 500
TITLE = "Solène R. et son fil rouge"


def draw() -> Picture:
    picture = Picture(2400, 1350, TITLE)
    sitting.solene_backdrop(picture, X, Y)
    sitting.thread(picture, X, Y)
    sitting.solene_person(picture, X, Y)
    sitting.solene_hold(picture, X, Y)
    return picture
