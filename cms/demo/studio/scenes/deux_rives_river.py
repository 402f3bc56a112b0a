"""The river of the Deux-Rives in the morning: a house on each bank, a boat between them."""

from .. import home, nature, shapes
from ..paper import Picture

PIXELS, WEIGHT_LIMIT = 1600, 120_000
TITLE = "Une rivière, une maison sur chaque rive, une barque au milieu"
SHADOW = "#1b2240"
SKY = ("#a9bfe6", "#bccfee", "#d0def4", "#e3edf9", "#f5e9ef", "#fdf3f0")
BANKS = ("#7f9ad2", "#5674b8", "#3a569f", "#23408e", "#182d63")
RASPBERRY, ROSE, WATER, FOAM, CHALK = "#a3174f", "#d98aa6", "#8fd3e8", "#dff3f9", "#fbfaf6"


def draw(width: int = 1600, height: int = 900, key: str = "p") -> Picture:
    picture = Picture(width, height, TITLE, shadow=SHADOW, key=key)
    nature.sky(picture, 800, 260, SKY, step=190)
    picture.lay((shapes.pebble(800, 250, 70, 70, 4, 0.012), picture.ramp("#fff4d9", "#f6c9b6")), lift=3)
    nature.cloud(picture, 180, 150, 320, CHALK)
    nature.cloud(picture, 1120, 110, 380, CHALK)
    for crest, top, low in (
        ([(-40, 420), (300, 340), (620, 410), (800, 430), (1080, 380), (1640, 330)], "#b4c6ea", BANKS[0]),
        ([(-40, 480), (260, 430), (560, 470), (800, 480), (1200, 440), (1640, 460)], BANKS[0], BANKS[1]),
    ):
        nature.hill(picture, crest, top, low)
    picture.lay((shapes.rect(-40, 470, 1680, 500), picture.ramp(FOAM, WATER, "#4d9fc4")), lift=2)
    for x, y, long in ((700, 520, 200), (620, 580, 330), (760, 650, 260), (560, 720, 420), (700, 800, 380)):
        picture.line(f"M{x} {y}q{long / 4} -9 {long / 2} 0t{long / 2} 0", CHALK, 6, opacity=0.75)
    bank(picture, [(-40, 470), (260, 500), (480, 560), (430, 680), (240, 780), (60, 960), (-40, 960)])
    bank(picture, [(1640, 450), (1360, 500), (1130, 570), (1180, 690), (1380, 790), (1500, 960), (1640, 960)])
    riverside_house(picture, 230, 570, 190, RASPBERRY)
    riverside_house(picture, 1370, 570, 210, BANKS[4])
    for x, y, tall in ((70, 640, 200), (390, 600, 150), (1250, 610, 150), (1530, 640, 230)):
        nature.poplar(picture, x, y, tall, BANKS[1], BANKS[3])
    boat(picture)
    return picture


def bank(picture: Picture, outline: list[tuple[float, float]]) -> None:
    picture.lay((shapes.smooth(outline, closed=True), picture.ramp(BANKS[2], BANKS[4])), lift=4)


def riverside_house(picture: Picture, x: float, y: float, size: float, roof: str) -> None:
    home.cottage(picture, x, y, size, CHALK, roof)
    for step in (-0.3, 0.22):
        picture.lay((shapes.rect(x + step * size, y - size * 0.34, size * 0.12, size * 0.18), WATER), lift=0)


def boat(picture: Picture) -> None:
    picture.light(shapes.disc(800, 690, 190, 18), SHADOW, 0.35, blur=10, mode="multiply")
    picture.line("M800 640V450", BANKS[4], 9, lift=1)
    picture.lay(("M808 456Q930 520 918 628H808Z", picture.ramp(CHALK, "#f3d6df")), lift=3)
    picture.lay(("M792 476Q716 540 722 628H792Z", ROSE), lift=2)
    picture.lay(("M640 640H962Q930 704 860 704H736Q672 704 640 640Z", picture.ramp(RASPBERRY, "#7c0f3a")), lift=4)
    picture.line("M660 652H944", CHALK, 6)
