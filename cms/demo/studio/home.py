"""Houses and what is in them: roof, windows, table, chairs."""

from . import shapes
from .palette import ACCENT, CLAY, CREAM, DARK_WOOD, HONEY, PAPER, PRIMARY, RUST, SUN, TERRACOTTA, WOOD
from .paper import Picture

TILES = (ACCENT, "#bd4d19", "#a93f0d", "#c2571f", "#b04611")


def roof(picture: Picture, x: float, y: float, width: float, height: float, rows: int = 6, lean: float = 0.12) -> None:
    """A tiled roof seen from the eave side: (x, y) is its upper left corner before it leans inwards."""
    row, inset = height / rows, width * lean
    picture.lay(
        (shapes.polygon([(x + inset, y), (x + width - inset, y), (x + width, y + height), (x, y + height)]), RUST),
        lift=3,
    )
    for index in reversed(range(rows)):
        left = x + inset * (1 - (index + 1) / rows)
        across = width - 2 * (left - x)
        strip = shapes.scallops(left, y + index * row, across, row * 1.55, round(width / (row * 0.82)), inset / rows)
        picture.lay((strip, TILES[index % len(TILES)]), lift=0)
    picture.lay((shapes.rect(x + inset - 6, y - 7, width - 2 * inset + 12, 13, 6), RUST), lift=1)


def pane(picture: Picture, x: float, y: float, width: float, height: float, frame: str = PAPER, bars: int = 1) -> None:
    """A lit window with its frame and glazing bars."""
    picture.lay((shapes.rect(x - 6, y - 6, width + 12, height + 12, 3), frame), lift=1)
    picture.window(
        shapes.rect(x, y, width, height),
        lambda: picture.lay((shapes.rect(x, y, width, height), picture.ramp("#fff0bd", SUN)), lift=0),
    )
    for n in range(1, bars + 1):
        picture.line(f"M{x + width * n / (bars + 1)} {y}v{height}", frame, 3.4)
    picture.line(f"M{x} {y + height * 0.45}h{width}", frame, 3.4)


def cottage(picture: Picture, x: float, y: float, size: float, wall: str = CREAM, roof_paper: str = ACCENT) -> None:
    """A small far house with its gable to us; (x, y) is the middle of its foot."""
    w, h = size, size * 0.62
    picture.lay(
        (
            shapes.polygon(
                [(x - w / 2, y), (x - w / 2, y - h), (x, y - h - w * 0.42), (x + w / 2, y - h), (x + w / 2, y)]
            ),
            wall,
        ),
        lift=1,
    )
    eave = w * 0.62
    slab = [
        (x - eave, y - h + w * 0.1),
        (x, y - h - w * 0.5),
        (x + eave, y - h + w * 0.1),
        (x + eave - w * 0.12, y - h + w * 0.12),
        (x, y - h - w * 0.34),
        (x - eave + w * 0.12, y - h + w * 0.12),
    ]
    picture.lay((shapes.polygon(slab), roof_paper), lift=1)
    picture.lay((shapes.rect(x - w * 0.13, y - h * 0.8, w * 0.26, h * 0.42), SUN), lift=0)


def chair_back(picture: Picture, x: float, y: float, size: float, paper: str = WOOD) -> None:
    """A chair seen from behind; (x, y) is the middle of its foot."""
    w, h = size, size * 1.9
    posts = [
        (shapes.rect(x - w / 2, y - h, w * 0.11, h, 2), paper),
        (shapes.rect(x + w / 2 - w * 0.11, y - h, w * 0.11, h, 2), paper),
    ]
    rails = [(shapes.rect(x - w / 2, y - h * share, w, w * 0.15, 2), paper) for share in (0.97, 0.79, 0.61)]
    seat = [(shapes.rect(x - w * 0.56, y - h * 0.44, w * 1.12, w * 0.14, 3), paper)]
    picture.lay(*posts, *rails, *seat, lift=1)


def lamp(picture: Picture, x: float, top: float, y: float, size: float, paper: str = ACCENT) -> None:
    """A lamp hanging from ``top`` with its light at y."""
    picture.line(f"M{x} {top}V{y - size * 0.5}", DARK_WOOD, 2)
    picture.glow(x, y + size * 0.5, size * 2.6, "#fff4cf", 0.95)
    shade = f"M{x - size * 0.62} {y + size * 0.2}Q{x - size * 0.52} {y - size * 0.52} {x} {y - size * 0.55}Q{x + size * 0.52} {y - size * 0.52} {x + size * 0.62} {y + size * 0.2}Z"
    picture.lay((shapes.disc(x, y + size * 0.22, size * 0.2), "#fff3c4"), lift=0)
    picture.lay((shade, paper), lift=1)


def bowl(picture: Picture, x: float, y: float, width: float, paper: str) -> None:
    """A bowl seen from the side, resting at y."""
    picture.lay(
        (
            f"M{x - width / 2} {y - width * 0.34}h{width}c0 {width * 0.25} -{width * 0.2} {width * 0.34} -{width / 2} {width * 0.34}s-{width / 2} -{width * 0.09} -{width / 2} -{width * 0.34}Z",
            paper,
        ),
        lift=1,
    )


def jug(picture: Picture, x: float, y: float, height: float, paper: str = PRIMARY) -> None:
    w = height * 0.62
    body = f"M{x - w * 0.3} {y - height}h{w * 0.6}l{w * 0.08} {height * 0.08}q-{w * 0.16} {height * 0.16} {w * 0.08} {height * 0.42}q{w * 0.1} {height * 0.5} -{w * 0.2} {height * 0.5}h-{w * 0.52}q-{w * 0.3} 0 -{w * 0.2} -{height * 0.5}q{w * 0.24} -{height * 0.26} {w * 0.08} -{height * 0.42}Z"
    picture.lay((body, paper), lift=1)
    picture.line(
        f"M{x + w * 0.36} {y - height * 0.78}q{w * 0.5} {height * 0.1} {w * 0.12} {height * 0.42}", paper, height * 0.08
    )


def pot(picture: Picture, x: float, y: float, size: float, paper: str = TERRACOTTA) -> None:
    """A flower pot standing at y."""
    picture.lay(
        (
            shapes.polygon(
                [
                    (x - size * 0.42, y - size * 0.7),
                    (x + size * 0.42, y - size * 0.7),
                    (x + size * 0.3, y),
                    (x - size * 0.3, y),
                ]
            ),
            paper,
        ),
        lift=1,
    )
    picture.lay((shapes.rect(x - size * 0.48, y - size * 0.86, size * 0.96, size * 0.22, 3), CLAY), lift=1)


def door(
    picture: Picture, x: float, y: float, width: float, height: float, open_: bool = True, leaf: str = PRIMARY
) -> None:
    """A round-headed door, its foot at y; open, it shows the lit hall and the leaf folded back."""
    picture.lay((shapes.arch(x - 8, y - height - 8, width + 16, height + 8), PAPER), lift=1)
    if not open_:
        picture.lay((shapes.arch(x, y - height, width, height), leaf), lift=0)
        picture.lay((shapes.disc(x + width * 0.8, y - height * 0.45, 4), SUN), lift=1)
        return
    picture.window(
        shapes.arch(x, y - height, width, height),
        lambda: picture.lay((shapes.arch(x, y - height, width, height), picture.ramp("#ffefba", HONEY, SUN)), lift=0),
    )
    fold = f"M{x} {y}V{y - height + width * 0.45}Q{x + width * 0.02} {y - height + width * 0.16} {x + width * 0.2} {y - height + width * 0.1}L{x + width * 0.34} {y - height + width * 0.34}V{y + 9}Z"
    picture.lay((fold, leaf), lift=2)
    picture.lay((shapes.disc(x + width * 0.27, y - height * 0.42, 3), SUN), lift=0)
