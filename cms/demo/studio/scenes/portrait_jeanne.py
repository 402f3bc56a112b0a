"""The social worker who took back her agreement: her picture is in the library, and nowhere else."""

from ..paper import Picture
from . import sitting

PIXELS, WEIGHT_LIMIT = 1200, 150_000
X, Y = 600, 640
TITLE = "Jeanne V., assistante de service social, sous un parapluie"


def draw() -> Picture:
    picture = Picture(1200, 1500, TITLE)
    sitting.jeanne_backdrop(picture, X, Y)
    sitting.jeanne_person(picture, X, Y)
    sitting.jeanne_hold(picture, X, Y)
    return picture
