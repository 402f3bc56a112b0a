"""What sizes a picture is cut to, declared once.

Templates, prefetching and the task that prepares pictures at publication all read the same table, so a page never asks
for a size that nobody prepared.
"""

from dataclasses import dataclass
from functools import cache, cached_property

WEBP_QUALITY = 72
JPEG_QUALITY = 78


@dataclass(frozen=True)
class PictureSpec:
    """One way to show a picture.

    ``widths``: widths in CSS pixels of the files to offer, ascending. ``ratio``: (width, height) to crop to around the
    focal point, or ``None`` to keep the picture's own shape. ``sizes``: the HTML ``sizes`` attribute. ``eager``: the
    picture belongs to the first screen and is fetched at once instead of when it comes near. ``only_fallback``: robots
    read it, which want one JPEG.
    """

    widths: tuple[int, ...]
    sizes: str
    ratio: tuple[int, int] | None = None
    eager: bool = False
    only_fallback: bool = False

    def _operation(self, width):
        if self.ratio is None:
            return f"width-{width}"
        return f"fill-{width}x{round(width * self.ratio[1] / self.ratio[0])}"

    @property
    def webp_filters(self):
        """The filters of the files in the ``<source>``, one per width."""
        return [f"{self._operation(width)}|format-webp|webpquality-{WEBP_QUALITY}" for width in self.widths]

    @property
    def fallback_filter(self):
        """The JPEG of middle width for browsers and share robots that do not read WebP."""
        width = self.widths[len(self.widths) // 2]
        return f"{self._operation(width)}|format-jpeg|jpegquality-{JPEG_QUALITY}|bgcolor-ffffff"

    @cached_property
    def filters(self):
        return [self.fallback_filter] if self.only_fallback else [*self.webp_filters, self.fallback_filter]


SPECS = {
    "hero": PictureSpec((480, 800, 1200), "(min-width: 60rem) 50vw, 100vw", ratio=(4, 3), eager=True),
    "hero-full": PictureSpec((480, 960, 1600), "100vw", ratio=(16, 9), eager=True),
    "text": PictureSpec((400, 800, 1200), "(min-width: 60rem) 45rem, 100vw"),
    "wide": PictureSpec((480, 960, 1600), "(min-width: 80rem) 74rem, 100vw"),
    "split": PictureSpec((400, 640, 960), "(min-width: 60rem) 40vw, 100vw", ratio=(4, 5)),
    "card": PictureSpec((320, 560, 800), "(min-width: 60rem) 24rem, 100vw", ratio=(3, 2)),
    # A face, in the shape of a portrait: as a card, beside a name, and at the head of the page of one person.
    "portrait": PictureSpec((280, 420, 560), "(min-width: 60rem) 24rem, (min-width: 40rem) 45vw, 92vw", ratio=(4, 5)),
    "portrait-small": PictureSpec((120, 240), "6rem", ratio=(4, 5)),
    "portrait-head": PictureSpec((400, 640, 960), "(min-width: 60rem) 40vw, 100vw", ratio=(4, 5), eager=True),
    "logo": PictureSpec((160, 320), "10rem"),
    "gallery": PictureSpec((320, 560, 800), "(min-width: 60rem) 24rem, 100vw"),
    "poster": PictureSpec((480, 800, 1200), "(min-width: 60rem) 52rem, 100vw", ratio=(16, 9)),
    # Facebook, LinkedIn and X agree on 1200 × 630.
    "share": PictureSpec((1200,), "1200px", ratio=(1200, 630), only_fallback=True),
}


@cache
def all_filters():
    """Every filter that any template may ask for: what to prefetch for pictures wherever they stand."""
    return list(dict.fromkeys(name for spec in SPECS.values() for name in spec.filters))
