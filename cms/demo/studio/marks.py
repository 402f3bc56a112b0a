"""The flat marks, drawn as SVG and saved as transparent PNG: ``python -m cms.demo.studio.marks``. Needs Chromium.

Logo and favicon of the Deux-Rives, and the logos of three partners that do not exist. Lettering is in the families that
the machine has: the committed PNG files are what pages show.
"""

import os
import subprocess
import tempfile
from pathlib import Path

from PIL import Image

PICTURES = Path(__file__).resolve().parents[1] / "pictures"
SERIF, SANS = "Georgia, 'Liberation Serif', serif", "'Liberation Sans', Arial, sans-serif"
BANKS = (
    '<path fill="#8fd3e8" d="M0 0h120v120H0z"/>'
    '<path fill="#23408e" d="M0 0h46c26 30-26 62 2 120H0z"/>'
    '<path fill="#a3174f" d="M120 0H78c28 44-24 78 4 120h38z"/>'
    '<path fill="none" stroke="#fff" stroke-width="5" d="M62 0c27 38-25 70 3 120"/>'
)


def lettering(words: str, x: int, y: int, size: int, family: str, fill: str, style: str = "") -> str:
    return f'<text x="{x}" y="{y}" font-family="{family}" font-size="{size}" fill="{fill}"{style}>{words}</text>'


ITALIC, BOLD = ' font-style="italic"', ' font-weight="700"'
# Name of the file: width, height, width in pixels, title, drawing.
MARKS = {
    "deux-rives-favicon": (120, 120, 512, "Emblème des Deux-Rives", BANKS),
    "deux-rives-logo": (
        *(560, 120, 1120, "Département des Deux-Rives"),
        BANKS
        + lettering("Département des", 146, 42, 30, SERIF, "#1b2240")
        + lettering("Deux-Rives", 143, 104, 68, SERIF, "#23408e"),
    ),
    "partner-combe-emploi": (
        *(440, 140, 880, "Combe Emploi"),
        '<path fill="#2c6e61" d="M14 104 58 30l26 42 16-22 28 54z"/><circle cx="104" cy="34" r="14" fill="#f2b84b"/>'
        + lettering("Combe", 152, 68, 46, SANS, "#1d2b28", BOLD)
        + lettering("Emploi", 152, 112, 40, SANS, "#2c6e61"),
    ),
    "partner-maison-des-liens": (
        *(440, 140, 880, "La Maison des liens"),
        '<g fill="none" stroke="#8a2f5b" stroke-width="12" stroke-linejoin="round"><path d="M16 76 66 28l50 48v42H16z"/>'
        '<path stroke="#d0794a" d="M46 96c0-26 40-26 40 0s-40 26-40 0z"/></g>'
        + lettering("La Maison", 152, 66, 38, SERIF, "#8a2f5b", ITALIC)
        + lettering("des liens", 152, 110, 38, SERIF, "#8a2f5b", ITALIC),
    ),
    "partner-institut-des-vallees": (
        *(440, 140, 880, "Institut des vallées"),
        '<g fill="#23456b"><path d="M18 22h32v96H18z"/><path d="M58 52h32v66H58z" opacity=".75"/>'
        '<path d="M98 80h32v38H98z" opacity=".5"/></g>'
        + lettering("INSTITUT", 152, 66, 32, SANS, "#23456b", ' letter-spacing="5"')
        + lettering("des vallées", 152, 108, 35, SANS, "#23456b", BOLD),
    ),
}


def main() -> None:
    for name, (width, height, pixels, title, drawing) in MARKS.items():
        size = f'viewBox="0 0 {width} {height}" width="{width}" height="{height}"'
        svg = f'<svg xmlns="http://www.w3.org/2000/svg" {size} role="img"><title>{title}</title>{drawing}</svg>\n'
        (PICTURES / f"{name}.svg").write_text(svg, encoding="utf-8")
        shoot(svg, pixels / width, (pixels, round(height * pixels / width)), PICTURES / f"{name}.png")


def shoot(svg: str, scale: float, size: tuple[int, int], file: Path) -> None:
    with tempfile.TemporaryDirectory() as folder:
        page, shot = Path(folder) / "page.html", Path(folder) / "shot.png"
        page.write_text(f'<meta charset="utf-8"><body style="margin:0">{svg}', encoding="utf-8")
        flags = ["--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--window-size=800,600"]
        flags += ["--default-background-color=00000000", f"--user-data-dir={folder}/profile"]
        flags += [f"--force-device-scale-factor={scale}", f"--screenshot={shot}", page.as_uri()]
        browser = os.environ.get("CHROMIUM", "chromium")
        # S603: the program and its arguments are ours; nobody else's words reach them.
        subprocess.run([browser, *flags], check=True, capture_output=True, timeout=120)  # noqa: S603
        Image.open(shot).convert("RGBA").crop((0, 0, *size)).quantize(128).save(file, optimize=True)


if __name__ == "__main__":
    main()
