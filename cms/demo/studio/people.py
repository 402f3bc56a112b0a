"""Adults in cut paper: no face, nobody in particular."""

from . import shapes
from .palette import mix
from .paper import Picture


def bust(
    picture: Picture,
    x: float,
    y: float,
    size: float,
    coat: str,
    skin: str,
    hair: str,
    cut: str = "short",
    lift: int = 2,
    collar: str | None = None,
    turn: float = 0,
) -> None:
    """Head and shoulders; (x, y) is the middle of the chest line, ``size`` its width, ``turn`` moves the head sideways."""
    s = size / 160
    tx = x + turn * s
    hs, hy = s * 0.86, y - 150 * s
    face = picture.ramp(mix(skin, "#ffe9c4", 0.1), mix(skin, "#3a1b0c", 0.14), angle=30)
    shine = picture.ramp(mix(hair, "#e9b06a", 0.12), hair, angle=40)

    def px(dx: float, dy: float) -> str:
        return f"{x + dx * s:.1f} {y + dy * s:.1f}"

    if cut == "long":
        picture.lay((shapes.pebble(tx, hy + 16 * hs, 64 * hs, 84 * hs, 7, 0.03), shine), lift=1)
    if cut == "bun":
        picture.lay((shapes.disc(tx - turn * 0.5 * s, hy - 74 * hs, 27 * hs), shine), lift=1)
    neck = shapes.rect((tx + x) / 2 - 18 * s, y - 132 * s, 36 * s, 66 * s, 10 * s)
    picture.lay((neck, mix(skin, "#3a1b0c", 0.16)), lift=0)
    body = f"M{px(-80, 0)}C{px(-78, -62)} {px(-56, -90)} {px(-20, -96)}Q{px(0, -78)} {px(20, -96)}C{px(56, -90)} {px(78, -62)} {px(80, 0)}Z"
    picture.lay((body, coat), lift=lift)
    if collar:
        picture.lay(
            (f"M{px(-22, -97)}Q{px(0, -72)} {px(22, -97)}L{px(12, -60)}L{px(0, -74)}L{px(-12, -60)}Z", collar), lift=0
        )
    if cut != "none":
        ears = [(shapes.disc(tx + side * 44 * hs, hy + 4 * hs, 8 * hs, 11 * hs), skin) for side in (-1, 1)]
        picture.lay(*ears, lift=0)
        picture.lay((shapes.pebble(tx, hy, 44 * hs, 52 * hs, 3, 0.008), face), lift=1)
    _hair(picture, tx, hy + 160 * hs, hs, shine, cut, turn)


def _hair(picture: Picture, x: float, y: float, s: float, hair: str, cut: str, turn: float) -> None:
    if cut == "none":
        return
    lean = 0.35 * turn

    def p(dx: float, dy: float) -> str:
        return f"{x + dx * s:.1f} {y + dy * s:.1f}"

    if cut in ("short", "crop"):
        depth = -168 if cut == "short" else -182
        shape = f"M{p(-48, -158)}C{p(-58, -216)} {p(-26, -226)} {p(2, -224)}C{p(34, -224)} {p(58, -206)} {p(48, -156)}C{p(44, depth - 6)} {p(34 + lean, depth - 14)} {p(12 + lean, depth - 18)}C{p(-16 + lean, depth - 22)} {p(-38, depth)} {p(-48, -158)}Z"
    elif cut == "bun":
        shape = f"M{p(-47, -156)}C{p(-54, -218)} {p(-22, -226)} {p(0, -226)}C{p(24, -226)} {p(54, -216)} {p(47, -156)}C{p(42, -182)} {p(26 + lean, -192)} {p(0 + lean, -194)}C{p(-26 + lean, -192)} {p(-42, -182)} {p(-47, -156)}Z"
    else:
        shape = f"M{p(-60, -96)}C{p(-70, -214)} {p(-34, -232)} {p(0, -232)}C{p(36, -232)} {p(70, -210)} {p(60, -96)}C{p(44, -100)} {p(46, -150)} {p(38, -166)}C{p(20 + lean, -178)} {p(-10 + lean, -196)} {p(-14 + lean, -200)}C{p(-22, -180)} {p(-44, -170)} {p(-40, -130)}C{p(-42, -112)} {p(-50, -100)} {p(-60, -96)}Z"
    picture.lay((shape, hair), lift=1)


def walker(
    picture: Picture,
    x: float,
    y: float,
    height: float,
    coat: str,
    skin: str,
    hair: str,
    legs: str,
    cut: str = "short",
    stride: float = 1,
    bag: str | None = None,
    skirt: bool = False,
) -> None:
    """An adult seen from behind, walking away; (x, y) is between the feet."""
    s = height / 300

    def p(dx: float, dy: float) -> str:
        return f"{x + dx * s:.1f} {y + dy * s:.1f}"

    def at(dx: float, dy: float) -> tuple[float, float]:
        return (x + dx * s, y + dy * s)

    left = shapes.limb([at(-14, -140), at(-18 * stride, -70), at(-16 * stride, 0)], 17 * s, 10 * s)
    right = shapes.limb([at(14, -140), at(17 * stride, -72), at(20 * stride, -9)], 17 * s, 10 * s)
    picture.lay((right, legs), lift=1)
    picture.lay((left, legs), lift=1)
    if skirt:
        picture.lay((f"M{p(-30, -150)}L{p(30, -150)}L{p(44, -52)}Q{p(0, -40)} {p(-44, -52)}Z", coat), lift=1)
    arm = shapes.limb([at(38, -222), at(52, -176), at(47, -128)], 13 * s, 9 * s)
    other = shapes.limb([at(-38, -222), at(-51, -178), at(-49, -132)], 13 * s, 9 * s)
    picture.lay((shapes.disc(x + 47 * s, y - 122 * s, 9 * s), skin), (arm, coat), lift=1)
    picture.lay((shapes.disc(x - 49 * s, y - 126 * s, 9 * s), skin), (other, coat), lift=1)
    picture.lay(
        (
            f"M{p(-44, -220)}Q{p(-38, -246)} {p(-12, -248)}L{p(12, -248)}Q{p(38, -246)} {p(44, -220)}Q{p(36, -180)} {p(40, -126)}Q{p(0, -116)} {p(-40, -126)}Q{p(-36, -180)} {p(-44, -220)}Z",
            coat,
        ),
        lift=2,
    )
    picture.lay((shapes.rect(x - 9 * s, y - 262 * s, 18 * s, 22 * s, 6 * s), skin), lift=0)
    if cut == "bun":
        picture.lay((shapes.disc(x, y - 318 * s, 14 * s), hair), lift=1)
    tall = 34 if cut == "long" else 27
    picture.lay((shapes.pebble(x, y - (278 if cut != "long" else 270) * s, 25 * s, tall * s, 5, 0.02), hair), lift=1)
    if bag:
        picture.line(f"M{p(-30, -244)}L{p(34, -150)}", bag, 5 * s)
        picture.lay((shapes.rect(x + 22 * s, y - 158 * s, 40 * s, 46 * s, 7 * s), bag), lift=1)


def arm(
    picture: Picture, points: list[tuple[float, float]], start: float, end: float, paper: str, lift: int = 3
) -> None:
    """A sleeve from the shoulder to the wrist, round at the shoulder."""
    x, y = points[0]
    sleeve = mix(paper, "#1d1208", 0.03)
    picture.lay((shapes.disc(x, y, start), sleeve), (shapes.limb(points, start, end), sleeve), lift=lift)


def palm(picture: Picture, x: float, y: float, skin: str, side: int) -> None:
    """A hand laid flat, fingers towards ``side`` (1 is right)."""
    for dx, dy, width in ((84, -8, 11), (92, 8, 11.5), (86, 24, 11), (70, 37, 10)):
        picture.lay((shapes.capsule((x + side * 6, y + dy * 0.5), (x + side * dx, y + dy), width), skin), lift=0)
    picture.lay((shapes.capsule((x, y - 16), (x + side * 56, y - 40), 12), skin), lift=0)
    picture.lay((shapes.pebble(x, y + 3, 44, 36, 4, 0.03), picture.ramp(skin, mix(skin, "#3a1b0c", 0.12))), lift=0)
