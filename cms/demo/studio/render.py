"""Turns the scenes into the committed pictures: ``python -m cms.demo.studio.render [--draft] [name …]``.

Needs Chromium (``CHROMIUM``, by default ``chromium`` on the path); Pillow comes with Wagtail.
"""

import os
import subprocess
import sys
import tempfile
from importlib import import_module
from pathlib import Path

from PIL import Image

PICTURES = Path(__file__).resolve().parents[1] / "pictures"
FONTS = PICTURES.parent / "fonts"
SCENES = (
    *("hero", "table", "village", "conversation", "bridge", "doctor", "panorama", "share"),
    *("nursery", "referent", "reception", "educator", "children_house", "press_signing", "press_hall"),
    *("deux_rives_river", "deux_rives_share"),
    *("poster_fatou", "poster_solene", "poster_yves", "three_objects"),
    *("portrait_fatou", "portrait_solene", "portrait_yves", "portrait_karim", "portrait_jeanne"),
    *("portrait_maelle", "portrait_bastien"),
)
WEIGHT_LIMIT = 250_000


def shoot(svg: Path, width: int, height: int, scale: float, mode: str = "RGB") -> Image.Image:
    """The picture as a browser paints it, ``scale`` pixels to the user unit; in mode ``RGBA`` nothing is behind it."""
    with tempfile.TemporaryDirectory() as folder:
        shot = Path(folder) / "shot.png"
        page = Path(folder) / "page.html"
        drawing = svg.read_text(encoding="utf-8").replace("../fonts/", f"{FONTS.as_uri()}/")
        page.write_text(f'<body style="margin:0">{drawing}', encoding="utf-8")
        flags = ["--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--allow-file-access-from-files"]
        flags += [f"--user-data-dir={folder}/profile", f"--force-device-scale-factor={scale}"]
        flags += [f"--window-size={width},{height}", f"--screenshot={shot}", page.as_uri()]
        flags += ["--default-background-color=00000000"] if mode == "RGBA" else []
        browser = os.environ.get("CHROMIUM", "chromium")
        subprocess.run([browser, *flags], check=True, capture_output=True, timeout=300)  # noqa: S603
        return Image.open(shot).convert(mode).crop((0, 0, round(width * scale), round(height * scale)))


def save(picture: Image.Image, path: Path, limit: int) -> int:
    """Write the best JPEG that keeps within the limit, in bytes; returns its quality."""
    for quality in range(88, 40, -2):
        picture.save(path, quality=quality, optimize=True, progressive=True, subsampling="4:2:0")
        if path.stat().st_size <= limit:
            return quality
    raise ValueError(f"{path.name} stays above {limit} bytes: simplify the drawing.")


def main(names: list[str]) -> None:
    draft = "--draft" in names
    for name in [name for name in names if name != "--draft"] or SCENES:
        scene = import_module(f"cms.demo.studio.scenes.{name}")
        picture = scene.draw()
        file = name.replace("_", "-")
        source = PICTURES / f"{file}.svg"
        source.write_text(picture.svg(), encoding="utf-8")
        raster = shoot(source, picture.width, picture.height, (0.5 if draft else 1) * scene.PIXELS / picture.width)
        limit = getattr(scene, "WEIGHT_LIMIT", WEIGHT_LIMIT)
        quality = save(raster, PICTURES / f"{file}.jpg", limit)
        sys.stdout.write(f"{name}: {raster.width} × {raster.height}, quality {quality}\n")


if __name__ == "__main__":
    main(sys.argv[1:])
