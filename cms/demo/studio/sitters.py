"""Adults who agreed to be drawn: head, face, clothes and hands in cut paper, large enough for a portrait.

Whoever sits is invented; ``people`` draws those who keep no face. Every function takes the middle of the face.
"""

from dataclasses import dataclass

from . import shapes
from .palette import INK, PAPER, TERRACOTTA, mix
from .paper import Picture


@dataclass(frozen=True)
class Sitter:
    """Who sits: papers of skin, hair and clothes; ``turn``: how far the face looks to the right, in units."""

    skin: str
    hair: str
    coat: str
    cut: str
    turn: float = 14
    beard: str = ""
    glasses: str = ""
    collar: str = PAPER
    earrings: str = ""


class Sheet:
    """Outlines around a middle: ``at(dx, dy)`` gives the numbers of a point in path data."""

    def __init__(self, x: float, y: float):
        self.x, self.y = x, y

    def at(self, dx: float, dy: float) -> str:
        return f"{self.x + dx:.1f} {self.y + dy:.1f}"

    def path(self, pattern: str, *points: tuple[float, float]) -> str:
        """``pattern`` with each ``*`` replaced by the next point."""
        parts = pattern.split("*")
        return parts[0] + "".join(self.at(*point) + after for point, after in zip(points, parts[1:], strict=True))

    def curves(self, *points: tuple[float, float]) -> str:
        """A closed outline: a first point, then cubic curves of three points each."""
        return self.path("M*" + "C* * *" * (len(points) // 3) + "Z", *points)


def sit(picture: Picture, x: float, y: float, who: Sitter) -> None:
    """The whole sitter, from the hair behind the neck to the hair over the brow."""
    behind(picture, x, y, who)
    clothes(picture, x, y, who)
    head(picture, x, y, who)
    face(picture, x, y, who)
    if who.beard:
        beard(picture, x, y, who)
    mouth(picture, x, y, who)
    over(picture, x, y, who)
    if who.glasses:
        spectacles(picture, x, y, who)


def behind(picture: Picture, x: float, y: float, who: Sitter) -> None:
    shine = picture.ramp(mix(who.hair, "#e9b06a", 0.16), who.hair, angle=40)
    if who.cut == "puff":
        picture.lay((shapes.pebble(x - 8, y - 300, 188, 160, 5, 0.035, 17), shine), lift=3)
    if who.cut == "fringe":
        picture.lay((shapes.pebble(x, y + 40, 262, 350, 8, 0.03, 13), shine), lift=3)
    if who.cut == "bob":
        picture.lay((shapes.pebble(x, y - 10, 262, 272, 12, 0.03, 13), shine), lift=3)


def clothes(picture: Picture, x: float, y: float, who: Sitter) -> None:
    at = Sheet(x, y)
    shade = mix(who.skin, "#3a1b0c", 0.18)
    picture.lay((at.path("M*L*C* * *C* * *L*Z", (-84, 130), (-92, 330), (-120, 400), (-60, 460), (0, 470),
                         (60, 460), (120, 400), (92, 330), (84, 130)), shade), lift=0)  # fmt: skip
    body = at.path(
        "M*C* * *C* * *Q* *C* * *C* * *Z",
        *((-520, 1300), (-500, 640), (-430, 470), (-290, 420), (-190, 384), (-150, 376), (-116, 336)),
        *((0, 520), (116, 336), (150, 376), (190, 384), (290, 420), (430, 470), (500, 640), (520, 1300)),
    )
    picture.lay((body, picture.ramp(mix(who.coat, "#fff1cf", 0.1), mix(who.coat, "#0b1a17", 0.16), angle=20)), lift=4)


def head(picture: Picture, x: float, y: float, who: Sitter) -> None:
    at = Sheet(x, y)
    lit = picture.ramp(mix(who.skin, "#ffe9c4", 0.16), mix(who.skin, "#3a1b0c", 0.12), angle=25)
    for side in (-1, 1):
        picture.lay((shapes.disc(x + side * 178, y + 6, 30, 46), mix(who.skin, "#3a1b0c", 0.08)), lift=1)
        if who.earrings:
            picture.lay((shapes.disc(x + side * 184, y + 84, 17, 26), who.earrings), lift=1)
    outline = at.curves(
        *((-178, -60), (-186, -262), (186, -262), (178, -60)),
        *((176, 96), (124, 214), (0, 240), (-124, 214), (-176, 96), (-178, -60)),
    )
    picture.lay((outline, lit), lift=3)


def face(picture: Picture, x: float, y: float, who: Sitter) -> None:
    """Brows, eyes, cheeks and the fold of the nose."""
    at = Sheet(x + who.turn, y)
    brow = mix(who.beard or who.hair, INK, 0.25)
    for side in (-1, 1):
        picture.glow(x + who.turn + side * 104, y + 72, 74, TERRACOTTA, 0.34, mode="multiply")
        start, bend, end = (side * 112, -82), (side * 74, -116), (side * 34, -98)
        picture.line(at.path("M*Q* *", start, bend, end), brow, 15, lift=0)
        picture.lay((shapes.disc(at.x + side * 72, y - 38, 15, 18), INK), lift=0)
        picture.lay((shapes.disc(at.x + side * 72 - 5, y - 45, 4.6), PAPER), lift=0)
        lid = at.path("M*Q* *", (side * 104, -44), (side * 74, -78), (side * 40, -46))
        picture.line(lid, mix(who.skin, INK, 0.72), 6.5)
    fold = mix(who.skin, "#5b2411", 0.24)
    nose = at.curves(
        *((6, -62), (20, -20), (44, 34), (48, 62), (46, 92), (-20, 96), (-32, 76), (-14, 60), (8, 20), (6, -62)),
    )
    picture.lay((nose, fold), lift=0)


def mouth(picture: Picture, x: float, y: float, who: Sitter) -> None:
    at = Sheet(x + who.turn * 0.8, y)
    lips = mix(who.skin, "#8c2416", 0.62)
    smile = at.path("M*Q* *Q* *Z", (-70, 124), (2, 150), (72, 120), (16, 206), (-70, 124))
    picture.lay((smile, lips), lift=0)
    picture.lay((at.path("M*Q* *Q* *Z", (-50, 133), (4, 150), (54, 130), (12, 164), (-50, 133)), "#fff4e2"), lift=0)


def beard(picture: Picture, x: float, y: float, who: Sitter) -> None:
    at = Sheet(x, y)
    paper = picture.ramp(mix(who.beard, PAPER, 0.2), mix(who.beard, INK, 0.12), angle=60)
    outline = at.curves(
        *((-182, -20), (-190, 150), (-120, 290), (0, 296), (120, 290), (190, 150), (182, -20)),
        *((158, 40), (150, 96), (104, 98), (60, 84), (44, 96), (10, 100), (-20, 96), (-60, 84), (-96, 98)),
        *((-150, 96), (-158, 40), (-182, -20)),
    )
    picture.lay((outline, paper), lift=1)
    for dx, top, drop in ((-112, 150, 60), (-66, 220, 44), (-14, 230, 42), (40, 226, 44), (98, 170, 62)):
        picture.line(at.path("M*q* *", (dx, top), (0, 0), (0, 0)).split("q")[0] + f"q{-dx / 12:.0f} {drop / 2} {-dx / 7:.0f} {drop}",
                     mix(who.beard, INK, 0.3), 5, opacity=0.45)  # fmt: skip


def over(picture: Picture, x: float, y: float, who: Sitter) -> None:
    """The hair that falls over the brow."""
    at, lean = Sheet(x, y), who.turn
    shine = picture.ramp(mix(who.hair, "#f0c080", 0.16), who.hair, angle=40)
    if who.cut == "puff":
        cap = at.curves(
            *((-190, -50), (-214, -280), (214, -280), (190, -50)),
            *((168, -170), (90 + lean, -196), (0 + lean, -200), (-90 + lean, -196), (-168, -170), (-190, -50)),
        )
        picture.lay((cap, shine), lift=1)
    elif who.cut == "fringe":
        cap = at.curves(
            *((-236, 210), (-262, -120), (-206, -282), (0, -288), (206, -282), (262, -120), (236, 210)),
            *((196, 120), (204, -60), (168, -104), (90, -128), (40, -132), (20 + lean, -150)),
            *((-60, -118), (-150, -110), (-170, -80), (-200, -20), (-196, 120), (-236, 210)),
        )
        picture.lay((cap, shine), lift=2)
        for dx in (-120, -60, 0, 70, 130):
            picture.line(f"M{at.at(dx * 0.8, -264)}Q{at.at(dx, -210)} {at.at(dx * 1.12, -140)}", mix(who.hair, INK, 0.4), 5, opacity=0.5)  # fmt: skip
    elif who.cut == "short":
        cap = at.curves(
            *((-190, -30), (-236, -250), (-120, -318), (20, -310), (170, -318), (232, -220), (190, -30)),
            *((176, -110), (160, -160), (110, -176), (20, -214), (-70, -214), (-120, -164)),
            *((-160, -150), (-176, -110), (-190, -30)),
        )
        picture.lay((cap, shine), lift=2)
    elif who.cut == "curls":
        locks = (
            (-176, -96, 56),
            (-150, -176, 66),
            (-92, -234, 70),
            (-16, -262, 74),
            (66, -248, 72),
            (134, -200, 66),
            (174, -110, 54),
        )
        for n, (dx, dy, size) in enumerate(locks):
            paper = picture.ramp(mix(who.hair, "#e9b06a", 0.1 + 0.05 * (n % 3)), who.hair, angle=40)
            picture.lay((shapes.pebble(x + dx, y + dy, size, size, n, 0.06), paper), lift=2)
    elif who.cut == "bob":
        cap = at.curves(
            *((-244, 150), (-270, -180), (-150, -296), (20, -292), (190, -290), (268, -170), (244, 150)),
            *((206, 150), (206, -40), (160, -110), (60, -120), (-40, -160), (-70, -206)),
            *((-90, -130), (-196, -120), (-244, 150)),
        )
        picture.lay((cap, shine), lift=2)


def spectacles(picture: Picture, x: float, y: float, who: Sitter) -> None:
    cx, cy = x + who.turn, y - 38
    for side in (-1, 1):
        picture.lay((shapes.disc(cx + side * 74, cy, 56), "#ffffff22"), lift=0)
        picture.line(shapes.disc(cx + side * 74, cy, 56), who.glasses, 11, lift=1)
        picture.line(f"M{cx + side * 130} {cy - 12}L{x + side * 182} {cy - 22}", who.glasses, 10)
    picture.line(f"M{cx - 18} {cy - 8}q18 -16 36 0", who.glasses, 10, lift=1)


def sleeve(picture: Picture, x: float, y: float, who: Sitter, side: int, reach: float, rise: float) -> None:
    """A forearm that comes from the lower edge to what the hand holds, ``reach`` from the middle, ``rise`` below the face."""
    elbow = [(x + side * 640, y + 1180), (x + side * 500, y + 930)]
    points = [*elbow, (x + side * 320, y + rise + 84), (x + side * (reach + 46), y + rise + 14)]
    coat = picture.ramp(mix(who.coat, "#fff1cf", 0.14), mix(who.coat, "#0b1a17", 0.1), angle=20)
    picture.lay((shapes.limb(points, 150, 62), coat), lift=3)


def hand(picture: Picture, x: float, y: float, who: Sitter, side: int) -> None:
    """A hand seen from its back around something: (x, y) is the palm, fingers towards the middle."""
    skin = mix(who.skin, "#ffe9c4", 0.06)
    picture.lay((shapes.pebble(x, y, 66, 62, 3, 0.02), skin), lift=2)
    for n, (dy, length) in enumerate(((-36, 84), (-12, 98), (13, 94), (37, 76))):
        end = (x - side * length, y + dy * 1.06)
        picture.lay((shapes.capsule((x - side * 8, y + dy), end, 17 - n * 0.6), mix(skin, "#3a1b0c", 0.02 * n)), lift=1)


def wall(picture: Picture, light: str, dark: str, angle: float = 60) -> None:
    """The ground behind a sitter."""
    sheet = shapes.rect(-60, -60, picture.width + 120, picture.height + 120)
    picture.lay((sheet, picture.ramp(light, dark, angle=angle)), lift=0)
