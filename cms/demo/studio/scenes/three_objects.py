"""The picture of the series: the three objects on one sill, in the evening, and nobody yet."""

from .. import nature, shapes
from ..palette import DARK_WOOD, GREENS, PEACH, STRAW, WOOD
from ..paper import Picture
from . import portrait_fatou, portrait_solene, portrait_yves

PIXELS, WEIGHT_LIMIT = 1600, 170_000
TITLE = "Une boîte à musique, une bobine et une veilleuse sur le rebord d’une fenêtre"


def draw() -> Picture:
    picture = Picture(1600, 1200, TITLE)
    nature.sky(picture, 1130, 330, ("#2f6f86", "#5f9aa0", "#a9c7ac", "#f2c48f", STRAW), step=190)
    nature.sun(picture, 1130, 330, 96)
    nature.hill(picture, [(-40, 640), (300, 520), (700, 640), (1100, 540), (1640, 620)], GREENS[1], GREENS[3])
    nature.hill(picture, [(-40, 760), (360, 680), (800, 780), (1240, 680), (1640, 760)], GREENS[3], GREENS[5])
    nature.grove(picture, [(980, 770, 120), (1090, 760, 150), (180, 760, 130)], seed=4)
    frame(picture)
    picture.lay((shapes.rect(-40, 960, 1700, 300, 8), picture.ramp("#c38850", "#8f5a2f")), lift=4)
    for y in (1030, 1110):
        picture.line(f"M-20 {y}q420 -12 840 4t800 -6", DARK_WOOD, 2.6, opacity=0.3)
    unrolled = "M742 1010C640 1120 880 1150 1010 1090S1180 1010 1240 1080S1420 1150 1640 1060"
    picture.line(unrolled, "#e4512a", 10, lift=1)
    portrait_fatou.music_box(picture, 400, 880)
    portrait_fatou.bird(picture, 400, 240)
    portrait_solene.spool(picture, 800, 850)
    picture.glow(1210, 820, 520, "#ffdf8c", 0.6)
    portrait_yves.night_light(picture, 1210, 860)
    return picture


def frame(picture: Picture) -> None:
    """The window that one looks through."""
    paper = picture.ramp(PEACH, "#d99f73")
    picture.lay((shapes.rect(-60, -60, 110, 1100), paper), (shapes.rect(1550, -60, 110, 1100), paper), lift=4)
    picture.lay((shapes.rect(-60, -60, 1720, 100), WOOD), lift=3)
    picture.lay((shapes.rect(610, -60, 26, 1080), "#a5653a"), lift=2)
