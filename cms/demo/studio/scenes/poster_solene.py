"""What is seen of the film of Solène before it is played."""

from ..paper import Picture
from .portrait_solene import backdrop, hold, person, thread

PIXELS, WEIGHT_LIMIT = 1600, 150_000
X, Y = 1480, 500
TITLE = "Solène R. et son fil rouge"


def draw() -> Picture:
    picture = Picture(2400, 1350, TITLE)
    backdrop(picture, X, Y)
    thread(picture, X, Y)
    person(picture, X, Y)
    hold(picture, X, Y)
    return picture
