"""How the papers of a film move: slowly, and never all at once."""

import math
from collections.abc import Callable
from dataclasses import dataclass

from PIL import Image

from .paper import Picture


def eased(share: float) -> float:
    """0 to 1 along a soft start and a soft end."""
    share = max(0.0, min(1.0, share))
    return share * share * (3 - 2 * share)


@dataclass(frozen=True)
class Pose:
    """Where a layer is at a moment: moved and turned (degrees) around its pivot, faint or full, shown from the right."""

    dx: float = 0
    dy: float = 0
    angle: float = 0
    alpha: float = 1
    reveal: float = 1


def still(_moment: float) -> Pose:
    return Pose()


@dataclass(frozen=True)
class Layer:
    """A sheet of a film. ``depth``: how much it follows the camera; ``pivot``: from the middle of the face, in units."""

    name: str
    draw: Callable[[Picture, float, float], None]
    pose: Callable[[float], Pose] = still
    pivot: tuple[float, float] = (0, 0)
    depth: float = 1.0


class Camera:
    """Begins near the object, steps back when the first sentence has been said, then comes a little nearer."""

    NEAR, OBJECT = 1.85, (1430, 985)

    def __init__(self, canvas: tuple[int, int], seconds: float, leaves_at: float):
        self.canvas, self.seconds, self.leaves_at = canvas, seconds, leaves_at

    def view(self, moment: float, depth: float) -> tuple[float, float, float]:
        """The middle of what is seen, and how much larger."""
        back = eased((moment - self.leaves_at + 1.2) / 3.6)
        last = eased((moment - self.leaves_at) / (self.seconds - self.leaves_at))
        zoom = self.NEAR + (1 - self.NEAR) * back + 0.05 * depth * last + 0.03 * moment / self.seconds
        middle = (self.canvas[0] / 2, self.canvas[1] / 2)
        x, y = (o + (m - o) * back for o, m in zip(self.OBJECT, middle, strict=True))
        half = [side / 2 / zoom for side in self.canvas]
        x = max(half[0], min(self.canvas[0] - half[0], x + 40 * last * depth))
        y = max(half[1], min(self.canvas[1] - half[1], y))
        return x, y, zoom


def placed(
    image: Image.Image, layer: Layer, camera: Camera, moment: float, size: tuple[int, int], face=(1650, 500)
) -> Image.Image:
    """The layer as it is seen at a moment."""
    pose = layer.pose(moment)
    x, y, zoom = camera.view(moment, layer.depth)
    units = camera.canvas[0] / size[0]
    step = 1 / zoom
    turn = math.radians(-pose.angle)
    px, py = (face[0] + layer.pivot[0]) / units, (face[1] + layer.pivot[1]) / units
    # From a pixel of the frame back to one of the layer.
    left, top = x / units - size[0] / 2 * step, y / units - size[1] / 2 * step
    ox, oy = left - px - pose.dx / units, top - py - pose.dy / units
    cos, sin = math.cos(turn), math.sin(turn)
    matrix = (
        *(step * cos, -step * sin, cos * ox - sin * oy + px),
        *(step * sin, step * cos, sin * ox + cos * oy + py),
    )
    if pose.reveal < 1:
        image = _revealed(image, pose.reveal)
    seen = image.transform(size, Image.Transform.AFFINE, matrix, Image.Resampling.BILINEAR)
    if pose.alpha < 1:
        seen.putalpha(seen.getchannel("A").point(lambda value: round(value * pose.alpha)))
    return seen


def _revealed(image: Image.Image, share: float) -> Image.Image:
    """From the right: what lies left of the edge is not there yet."""
    first, _top, last, _bottom = image.getbbox() or (0, 0, *image.size)
    edge = round(last - (last - first) * share)
    shown = Image.new("RGBA", image.size)
    shown.paste(image.crop((edge, 0, *image.size)), (edge, 0))
    return shown
