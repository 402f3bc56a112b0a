"""The social worker who took back her agreement: her picture is in the library, and nowhere else."""

from .. import shapes, sitters
from ..palette import ACCENT, DARK_WOOD, DEEP, HAIRS, HONEY, PAPER, PRIMARY, SAND, SKINS, SUN, TERRACOTTA, TINT, mix
from ..paper import Picture
from ..sitters import Sitter

PIXELS, WEIGHT_LIMIT = 1200, 150_000
X, Y = 600, 640
TITLE = "Jeanne V., assistante de service social, sous un parapluie"
WHO = Sitter(SKINS[1], HAIRS[5], PRIMARY, "bob", turn=12, earrings=ACCENT)


def draw() -> Picture:
    picture = Picture(1200, 1500, TITLE)
    backdrop(picture, X, Y)
    person(picture, X, Y)
    hold(picture, X, Y)
    return picture


def backdrop(picture: Picture, x: float, y: float) -> None:
    sitters.wall(picture, "#cfe0d6", "#8fb8ab")
    for n in range(15):
        left, top = x - 660 + (n * 277) % 1330, y - 560 + (n * 391) % 1300
        picture.line(f"M{left} {top}l-16 58", PAPER, 8, opacity=0.8)
    picture.line(f"M{x + 330} {y - 430}L{x + 270} {y + 700}", DARK_WOOD, 20, lift=2)
    for n, paper in enumerate((ACCENT, TERRACOTTA, SUN, TERRACOTTA, ACCENT)):
        left, right = x - 600 + n * 240, x - 360 + n * 240
        panel = f"M{x} {y - 620}Q{left + 20} {y - 560} {left} {y - 180}Q{(left + right) / 2} {y - 290} {right} {y - 180}Q{right + 20} {y - 560} {x} {y - 620}Z"
        picture.lay((panel, picture.ramp(mix(paper, "#fff1cf", 0.12), paper)), lift=2)


def person(picture: Picture, x: float, y: float) -> None:
    sitters.sit(picture, x, y, WHO)
    picture.lay((f"M{x - 150} {y + 350}Q{x} {y + 500} {x + 150} {y + 350}L{x + 230} {y + 470}L{x + 20} {y + 640}L{x - 230} {y + 470}Z", picture.ramp("#1b6156", DEEP)), lift=2)  # fmt: skip


def folder(picture: Picture, x: float, y: float) -> None:
    picture.lay((shapes.rect(x - 220, y - 150, 440, 330, 10), TINT), lift=3)
    picture.lay((shapes.rect(x - 200, y - 170, 400, 300, 6), PAPER), lift=1)
    picture.lay((shapes.rect(x - 230, y - 110, 460, 330, 12), picture.ramp(HONEY, SUN)), lift=3)
    picture.lay((shapes.rect(x - 120, y - 30, 240, 70, 6), PAPER), lift=1)
    for n in range(2):
        picture.line(f"M{x - 96} {y - 8 + n * 26}h{180 - n * 60}", SAND, 8)


def hold(picture: Picture, x: float, y: float) -> None:
    for side in (-1, 1):
        sitters.sleeve(picture, x, y, WHO, side, 226, 690)
    folder(picture, x, y + 640)
    for side in (-1, 1):
        sitters.hand(picture, x + side * 220, y + 700, WHO, side)
