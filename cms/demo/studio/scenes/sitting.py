"""The portraits of the series: each adult with the object that tells the job, before a shape of paper like a halo.

``backdrop``, ``person`` and ``hold`` draw one sitter around the middle of the face, so that the films set them apart.
"""

import math

from .. import nature, shapes, sitters
from ..palette import (
    ACCENT,
    CLAY,
    CREAM,
    DARK_WOOD,
    DEEP,
    GREENS,
    HAIRS,
    HONEY,
    INK,
    NIGHT,
    PAPER,
    PEACH,
    PRIMARY,
    RUST,
    SAND,
    SKINS,
    STRAW,
    SUN,
    TERRACOTTA,
    TINT,
    WOOD,
    mix,
)
from ..paper import Picture
from ..sitters import Sitter

FATOU = Sitter(SKINS[3], HAIRS[3], GREENS[3], "puff", turn=16, earrings=SUN)
SOLENE = Sitter(SKINS[0], HAIRS[1], ACCENT, "fringe", turn=-14, glasses=DEEP)
YVES = Sitter(SKINS[0], HAIRS[2], TERRACOTTA, "short", turn=-16, beard=HAIRS[5])
KARIM = Sitter(SKINS[2], HAIRS[0], "#d99a2b", "curls", turn=18, beard=HAIRS[0])
JEANNE = Sitter(SKINS[1], HAIRS[5], PRIMARY, "bob", turn=12, earrings=ACCENT)


def wall(picture: Picture, light: str, dark: str, angle: float = 60) -> None:
    sheet = shapes.rect(-60, -60, picture.width + 120, picture.height + 120)
    picture.lay((sheet, picture.ramp(light, dark, angle=angle)), lift=0)


# --- Fatou, auxiliaire de puériculture: a music box -------------------------------------------------------------------


def fatou_backdrop(picture: Picture, x: float, y: float) -> None:
    wall(picture, "#f7cf7d", "#eeb04a")
    picture.lay((shapes.pebble(x + 10, y - 20, 520, 520, 6, 0.012, 19), picture.ramp(CREAM, STRAW)), lift=3)
    picture.lay((shapes.pebble(x + 10, y - 20, 416, 416, 9, 0.014, 17), "#fff6de"), lift=2)
    for angle, lean in ((-158, 10), (-22, -10)):
        turn = math.radians(angle)
        foot = (x + 700 * math.cos(turn), y + 560 - 100 * math.sin(turn))
        for spread in (-26, 0, 24):
            nature.spray(picture, *foot, -90 + spread + lean, 430, GREENS[2], GREENS[4], pairs=6, size=0.3, lift=2)


def notes(picture: Picture, x: float, y: float) -> None:
    """The tune, in round papers."""
    tune = ((-330, 380, 26, ACCENT), (-392, 250, 20, GREENS[4]), (-350, 120, 15, TERRACOTTA), (338, 330, 24, GREENS[4]),
            (402, 190, 19, ACCENT), (372, 60, 14, SUN))  # fmt: skip
    for dx, dy, size, paper in tune:
        picture.line(f"M{x + dx + size * 0.86} {y + dy}v{-size * 3.4}q{size * 1.5} {size * 0.5} {size * 1.1} {size * 1.7}", paper, size * 0.34, lift=1)  # fmt: skip
        picture.lay((shapes.disc(x + dx, y + dy, size, size * 0.8), paper), lift=2)


def fatou_person(picture: Picture, x: float, y: float) -> None:
    sitters.sit(picture, x, y, FATOU)
    picture.lay(
        (shapes.polygon([(x - 132, y + 348), (x - 88, y + 322), (x, y + 500), (x - 30, y + 560)]), PAPER), lift=1
    )
    picture.lay(
        (shapes.polygon([(x + 132, y + 348), (x + 88, y + 322), (x, y + 500), (x + 30, y + 560)]), PAPER), lift=1
    )
    band = (
        f"M{x - 200} {y - 120}Q{x} {y - 300} {x + 200} {y - 120}L{x + 206} {y - 172}Q{x} {y - 352} {x - 206} {y - 172}Z"
    )
    picture.lay((band, picture.ramp(ACCENT, TERRACOTTA)), lift=2)
    for dx, dy in ((-120, -208), (-62, -240), (0, -250), (62, -240), (120, -208)):
        picture.lay((shapes.disc(x + dx, y + dy - 8, 11), STRAW), lift=0)


def music_box(picture: Picture, x: float, y: float) -> None:
    """A wooden box with its toothed drum."""
    picture.lay((shapes.rect(x - 170, y - 90, 340, 220, 14), picture.ramp("#b9783f", WOOD, angle=30)), lift=4)
    picture.lay((shapes.rect(x - 190, y - 118, 380, 46, 12), picture.ramp("#cf9355", "#9c6334")), lift=2)
    picture.lay((shapes.disc(x, y + 22, 66), DARK_WOOD), (shapes.disc(x, y + 22, 52), HONEY), lift=1)
    for n in range(8):
        turn = math.radians(45 * n + 10)
        picture.lay((shapes.disc(x + 34 * math.cos(turn), y + 22 + 34 * math.sin(turn), 6.5), RUST), lift=0)
    picture.lay((shapes.disc(x, y + 22, 12), RUST), lift=1)


def bird(picture: Picture, x: float, y: float) -> None:
    """A paper bird on a rod, above the box."""
    y += 640
    picture.line(f"M{x} {y - 108}V{y - 170}", DARK_WOOD, 9, lift=1)
    picture.lay((f"M{x - 116} {y - 236}Q{x - 50} {y - 150} {x + 46} {y - 178}Q{x + 96} {y - 206} {x + 84} {y - 256}"
                 f"Q{x + 40} {y - 300} {x + 6} {y - 250}Q{x - 40} {y - 224} {x - 116} {y - 236}Z", picture.ramp("#fffaf0", PEACH)), lift=3)  # fmt: skip
    picture.lay((f"M{x - 60} {y - 330}Q{x + 30} {y - 300} {x + 26} {y - 216}Q{x - 44} {y - 216} {x - 60} {y - 330}Z", picture.ramp(ACCENT, CLAY)), lift=2)  # fmt: skip
    picture.lay((f"M{x + 84} {y - 262}L{x + 128} {y - 244}L{x + 82} {y - 236}Z", SUN), lift=1)
    picture.lay((shapes.disc(x + 58, y - 256, 7), INK), lift=0)


def fatou_hold(picture: Picture, x: float, y: float) -> None:
    for side in (-1, 1):
        sitters.sleeve(picture, x, y, FATOU, side, 190, 640)
    music_box(picture, x, y + 640)
    for side in (-1, 1):
        sitters.hand(picture, x + side * 190, y + 664, FATOU, side)


# --- Solène, référente protection de l’enfance: a thread ----------------------------------------------------------------

PINS = ((-520, 300), (-430, -60), (-330, -400), (60, -450), (350, -380), (470, -70), (560, 250))


def solene_backdrop(picture: Picture, x: float, y: float) -> None:
    wall(picture, GREENS[5], GREENS[6])
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


def solene_person(picture: Picture, x: float, y: float) -> None:
    sitters.sit(picture, x, y, SOLENE)
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


def solene_hold(picture: Picture, x: float, y: float) -> None:
    sitters.sleeve(picture, x, y, SOLENE, -1, 120, 640)
    sitters.sleeve(picture, x, y, SOLENE, 1, 330, 560)
    tail(picture, x, y)
    spool(picture, x - 60, y + 660)
    sitters.hand(picture, x - 176, y + 674, SOLENE, -1)
    sitters.hand(picture, x + 352, y + 540, SOLENE, 1)


# --- Yves, assistant familial: a night light ------------------------------------------------------------------------------

STARS = (
    (-470, -430, 26),
    (-300, -500, 16),
    (-520, -170, 18),
    (430, -440, 22),
    (520, -210, 28),
    (330, -520, 15),
    (-560, 120, 15),
    (560, 60, 17),
)


def yves_backdrop(picture: Picture, x: float, y: float) -> None:
    wall(picture, PRIMARY, NIGHT)
    picture.lay((shapes.arch(x - 480, y - 560, 960, 1500), picture.ramp("#a5653a", WOOD)), lift=3)

    def night() -> None:
        picture.lay((shapes.arch(x - 430, y - 510, 860, 1450), picture.ramp("#2f6f86", "#7fb0a6", STRAW)), lift=0)
        picture.lay((shapes.disc(x + 250, y - 270, 92), picture.ramp("#fff3cc", HONEY)), lift=2)
        nature.hill(
            picture,
            [(x - 460, y + 40), (x - 200, y - 60), (x + 60, y + 60), (x + 300, y - 20), (x + 480, y + 50)],
            GREENS[3],
            GREENS[5],
        )
        nature.hill(
            picture,
            [(x - 460, y + 190), (x - 120, y + 130), (x + 200, y + 210), (x + 480, y + 120)],
            GREENS[5],
            GREENS[7],
        )

    picture.window(shapes.arch(x - 430, y - 510, 860, 1450), night, depth=2)
    picture.line(f"M{x} {y - 510}V{y + 900}", "#a5653a", 22, lift=1)
    picture.line(f"M{x - 430} {y - 90}h860", "#a5653a", 22, lift=1)


def stars(picture: Picture, x: float, y: float) -> None:
    """What the night light throws on the wall."""
    for n, (dx, dy, size) in enumerate(STARS):
        points = []
        for corner in range(10):
            far, turn = size * (1.4 if corner % 2 == 0 else 0.6), math.radians(36 * corner - 90 + 12 * n)
            points.append((x + dx + far * math.cos(turn), y + dy + far * math.sin(turn)))
        picture.lay((shapes.polygon(points), STRAW), lift=1)


def yves_person(picture: Picture, x: float, y: float) -> None:
    sitters.sit(picture, x, y, YVES)
    collar = (
        f"M{x - 170} {y + 330}Q{x} {y + 470} {x + 170} {y + 330}L{x + 196} {y + 410}Q{x} {y + 570} {x - 196} {y + 410}Z"
    )
    picture.lay((collar, picture.ramp(CLAY, TERRACOTTA)), lift=2)
    for n in range(4):
        for column in range(-4, 5):
            cx, cy = x + column * 96, y + 600 + n * 92 + abs(column) * 6
            picture.line(f"M{cx - 30} {cy - 22}l30 30l30 -30", mix(TERRACOTTA, RUST, 0.6), 9, opacity=0.55)


def night_light(picture: Picture, x: float, y: float) -> None:
    """A paper house with a lamp inside."""
    picture.lay((shapes.polygon([(x - 150, y + 130), (x - 150, y - 70), (x, y - 210), (x + 150, y - 70), (x + 150, y + 130)]),
                 picture.ramp("#fff7d8", "#ffd978", SUN)), lift=4)  # fmt: skip
    picture.lay((shapes.polygon([(x - 190, y - 56), (x, y - 244), (x + 190, y - 56), (x + 150, y - 36), (x, y - 180), (x - 150, y - 36)]), ACCENT), lift=2)  # fmt: skip
    for dx, dy in ((-66, -20), (22, -20), (-66, 56), (22, 56)):
        picture.lay((shapes.rect(x + dx, y + dy, 46, 56, 5), "#fffdf0"), lift=0)
    picture.lay((shapes.rect(x - 176, y + 122, 352, 34, 10), picture.ramp("#cf9355", WOOD)), lift=2)


def yves_hold(picture: Picture, x: float, y: float) -> None:
    for side in (-1, 1):
        sitters.sleeve(picture, x, y, YVES, side, 170, 690)
    picture.glow(x, y + 620, 620, "#ffdf8c", 0.55)
    night_light(picture, x, y + 640)
    for side in (-1, 1):
        sitters.hand(picture, x + side * 176, y + 742, YVES, side)


# --- Karim, éducateur spécialisé: a bicycle wheel ---------------------------------------------------------------------------


def karim_backdrop(picture: Picture, x: float, y: float) -> None:
    wall(picture, "#f2c48f", CLAY)
    nature.hill(
        picture,
        [(x - 1300, y + 260), (x - 500, y + 80), (x, y + 220), (x + 460, y + 60), (x + 1300, y + 240)],
        GREENS[2],
        GREENS[4],
    )
    picture.line(shapes.disc(x, y - 10, 500), INK, 54, lift=3)
    picture.line(shapes.disc(x, y - 10, 458), "#d8d4c8", 20, lift=1)
    for n in range(24):
        turn = math.radians(15 * n + 4)
        picture.line(f"M{x + 60 * math.cos(turn + 0.6):.1f} {y - 10 + 60 * math.sin(turn + 0.6):.1f}L{x + 452 * math.cos(turn):.1f} {y - 10 + 452 * math.sin(turn):.1f}", PAPER, 5, opacity=0.9)  # fmt: skip


def karim_person(picture: Picture, x: float, y: float) -> None:
    sitters.sit(picture, x, y, KARIM)
    picture.lay(
        (f"M{x - 112} {y + 340}Q{x} {y + 540} {x + 112} {y + 340}L{x + 120} {y + 900}H{x - 120}Z", PAPER), lift=0
    )
    for side in (-1, 1):
        lapel = [
            (x + side * 104, y + 336),
            (x + side * 190, y + 372),
            (x + side * 168, y + 600),
            (x + side * 112, y + 540),
        ]
        picture.lay((shapes.polygon(lapel), mix(KARIM.coat, RUST, 0.2)), lift=2)
    for n in range(3):
        picture.lay((shapes.disc(x + 150, y + 660 + n * 110, 15), PAPER), lift=1)


def wrench(picture: Picture, x: float, y: float) -> None:
    picture.lay((shapes.capsule((x - 190, y + 80), (x + 170, y - 60), 28), picture.ramp("#dfe5e1", "#93a39d")), lift=4)
    for dx, dy in ((-206, 86), (186, -66)):
        picture.lay((shapes.disc(x + dx, y + dy, 66), picture.ramp("#dfe5e1", "#93a39d")), lift=2)
        picture.lay((shapes.disc(x + dx * 1.08, y + dy * 1.08, 30), INK), lift=0)


def karim_hold(picture: Picture, x: float, y: float) -> None:
    for side, reach, rise in ((-1, 130, 700), (1, 130, 610)):
        sitters.sleeve(picture, x, y, KARIM, side, reach, rise)
    wrench(picture, x, y + 650)
    sitters.hand(picture, x - 130, y + 712, KARIM, -1)
    sitters.hand(picture, x + 134, y + 596, KARIM, 1)


# --- Jeanne, assistante de service social: an umbrella ------------------------------------------------------------------------


def jeanne_backdrop(picture: Picture, x: float, y: float) -> None:
    wall(picture, "#cfe0d6", "#8fb8ab")
    for n in range(15):
        left, top = x - 660 + (n * 277) % 1330, y - 560 + (n * 391) % 1300
        picture.line(f"M{left} {top}l-16 58", PAPER, 8, opacity=0.8)
    picture.line(f"M{x + 330} {y - 430}L{x + 270} {y + 700}", DARK_WOOD, 20, lift=2)
    for n, paper in enumerate((ACCENT, TERRACOTTA, SUN, TERRACOTTA, ACCENT)):
        left, right = x - 600 + n * 240, x - 360 + n * 240
        panel = f"M{x} {y - 620}Q{left + 20} {y - 560} {left} {y - 180}Q{(left + right) / 2} {y - 290} {right} {y - 180}Q{right + 20} {y - 560} {x} {y - 620}Z"
        picture.lay((panel, picture.ramp(mix(paper, "#fff1cf", 0.12), paper)), lift=2)


def jeanne_person(picture: Picture, x: float, y: float) -> None:
    sitters.sit(picture, x, y, JEANNE)
    picture.lay((f"M{x - 150} {y + 350}Q{x} {y + 500} {x + 150} {y + 350}L{x + 230} {y + 470}L{x + 20} {y + 640}L{x - 230} {y + 470}Z", picture.ramp("#1b6156", DEEP)), lift=2)  # fmt: skip


def folder(picture: Picture, x: float, y: float) -> None:
    picture.lay((shapes.rect(x - 220, y - 150, 440, 330, 10), TINT), lift=3)
    picture.lay((shapes.rect(x - 200, y - 170, 400, 300, 6), PAPER), lift=1)
    picture.lay((shapes.rect(x - 230, y - 110, 460, 330, 12), picture.ramp(HONEY, SUN)), lift=3)
    picture.lay((shapes.rect(x - 120, y - 30, 240, 70, 6), PAPER), lift=1)
    for n in range(2):
        picture.line(f"M{x - 96} {y - 8 + n * 26}h{180 - n * 60}", SAND, 8)


def jeanne_hold(picture: Picture, x: float, y: float) -> None:
    for side in (-1, 1):
        sitters.sleeve(picture, x, y, JEANNE, side, 226, 690)
    folder(picture, x, y + 640)
    for side in (-1, 1):
        sitters.hand(picture, x + side * 220, y + 700, JEANNE, side)
