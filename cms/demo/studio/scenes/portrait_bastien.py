"""A social worker of the Deux-Rives on the other bank, with the folded boat of a first talk."""

from .. import sitters
from ..palette import HAIRS, SKINS
from ..paper import Picture
from ..sitters import Sitter
from .deux_rives_river import BANKS, CHALK, RASPBERRY, SHADOW
from .portrait_maelle import backdrop

PIXELS, WEIGHT_LIMIT = 1200, 150_000
X, Y = 600, 640
TITLE = "Bastien T., assistant social, tient un bateau de papier devant la rivière"
WHO = Sitter(SKINS[3], HAIRS[3], RASPBERRY, "short", turn=16, glasses=BANKS[4])


def draw() -> Picture:
    picture = Picture(1200, 1500, TITLE, shadow=SHADOW)
    backdrop(picture, X, Y)
    sitters.sit(picture, X, Y, WHO)
    hold(picture, X, Y)
    return picture


def hold(picture: Picture, x: float, y: float) -> None:
    for side in (-1, 1):
        sitters.sleeve(picture, x, y, WHO, side, 140, 640)
    top = y + 690
    picture.lay((f"M{x} {top - 150}L{x + 96} {top}H{x - 96}Z", CHALK), lift=4)
    picture.lay((f"M{x} {top - 150}L{x + 20} {top}H{x - 96}Z", "#e7ecf6"), lift=1)
    hull = f"M{x - 230} {top - 40}L{x - 110} {top + 90}H{x + 110}L{x + 230} {top - 40}L{x} {top + 20}Z"
    picture.lay((hull, picture.ramp(CHALK, "#d6deef")), lift=4)
    for side in (-1, 1):
        sitters.hand(picture, x + side * 160, top + 30, WHO, side)
