"""The referent of the series, with her thread."""

from .. import shapes, sitters
from ..palette import ACCENT, DEEP, GREENS, HAIRS, HONEY, PAPER, SKINS, STRAW, SUN, TERRACOTTA, WOOD
from ..paper import Picture
from ..sitters import Sitter

PIXELS, WEIGHT_LIMIT = 1200, 150_000
X, Y = 600, 640
TITLE = "Solène R., référente protection de l’enfance, déroule un fil rouge"
WHO = Sitter(SKINS[0], HAIRS[1], ACCENT, "fringe", turn=-14, glasses=DEEP)


def draw() -> Picture:
    picture = Picture(1200, 1500, TITLE)
    backdrop(picture, X, Y)
    thread(picture, X, Y)
    person(picture, X, Y)
    hold(picture, X, Y)
    return picture


PINS = ((-520, 300), (-430, -60), (-330, -400), (60, -450), (350, -380), (470, -70), (560, 250))


def backdrop(picture: Picture, x: float, y: float) -> None:
    sitters.wall(picture, GREENS[5], GREENS[6])
    for n, (size, paper) in enumerate(
        ((760, GREENS[4]), (640, GREENS[3]), (530, GREENS[2]), (430, GREENS[1]), (330, GREENS[0]))
    ):
        picture.lay(
            (shapes.pebble(x + 26 * n - 30, y - 20 - 12 * n, size, size * 0.9, 30 + n, 0.07, 13), paper), lift=2
        )


def thread(picture: Picture, x: float, y: float) -> None:
    """The thread that ties five homes together."""
    line = shapes.smooth([(x + dx, y + dy) for dx, dy in PINS])
    picture.line(line, "#e4512a", 10, lift=1)
    for dx, dy in PINS:
        picture.lay((shapes.disc(x + dx, y + dy, 30), picture.ramp(HONEY, SUN)), lift=3)
        picture.lay((shapes.disc(x + dx - 8, y + dy - 9, 7), PAPER), lift=0)


def person(picture: Picture, x: float, y: float) -> None:
    sitters.sit(picture, x, y, WHO)
    picture.lay((f"M{x - 150} {y + 352}Q{x} {y + 470} {x + 150} {y + 352}L{x + 178} {y + 436}Q{x} {y + 580} {x - 178} {y + 436}Z",
                 picture.ramp(STRAW, HONEY)), lift=3)  # fmt: skip
    picture.lay((f"M{x + 40} {y + 474}Q{x + 150} {y + 620} {x + 96} {y + 800}L{x + 16} {y + 792}Q{x + 50} {y + 620} {x - 30} {y + 480}Z",
                 picture.ramp(HONEY, STRAW)), lift=2)  # fmt: skip
    for n in range(4):
        picture.line(f"M{x + 40 + n * 12} {y + 560 + n * 56}l70 -14", TERRACOTTA, 9)


def spool(picture: Picture, x: float, y: float) -> None:
    picture.lay((shapes.rect(x - 100, y - 170, 200, 44, 16), picture.ramp("#cf9355", WOOD)), lift=3)
    picture.lay((f"M{x - 74} {y - 128}Q{x - 98} {y} {x - 74} {y + 128}H{x + 74}Q{x + 98} {y} {x + 74} {y - 128}Z", picture.ramp("#ee6b3d", "#c43f16", angle=0)), lift=3)  # fmt: skip
    for n in range(11):
        picture.line(f"M{x - 82} {y - 108 + n * 22}q82 16 164 -8", "#9c2f0e", 4, opacity=0.55)
    picture.lay((shapes.rect(x - 100, y + 126, 200, 44, 16), picture.ramp("#cf9355", WOOD)), lift=3)


def tail(picture: Picture, x: float, y: float) -> None:
    """From the spool to the first pin, through the other hand."""
    line = f"M{x + 6} {y + 600}C{x + 160} {y + 470} {x + 190} {y + 560} {x + 330} {y + 520}S{x + 520} {y + 330} {x + 560} {y + 250}"
    picture.line(line, "#e4512a", 10, lift=2)


def hold(picture: Picture, x: float, y: float) -> None:
    sitters.sleeve(picture, x, y, WHO, -1, 120, 640)
    sitters.sleeve(picture, x, y, WHO, 1, 330, 560)
    tail(picture, x, y)
    spool(picture, x - 60, y + 660)
    sitters.hand(picture, x - 176, y + 674, WHO, -1)
    sitters.hand(picture, x + 352, y + 540, WHO, 1)
