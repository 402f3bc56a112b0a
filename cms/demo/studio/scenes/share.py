"""The picture that travels with a shared link: the slogan beside the lit house."""

from .. import nature
from ..palette import DEEP, PAPER, PRIMARY, SUN
from ..paper import Picture
from . import hero

PIXELS = 1200
TITLE = "Une place à votre table, un cap pour un enfant"
LINES = ("Une place", "à votre table,", "un cap pour", "un enfant")
FONT = "../fonts/bricolage-grotesque-latin-wght.woff2"


def draw() -> Picture:
    picture = Picture(1200, 630, TITLE, key="share")
    scene = hero.draw()
    picture.definitions += scene.definitions
    picture.parts.append('<g transform="translate(212 -90) scale(.77)">')
    picture.parts += scene.parts
    picture.parts.append("</g>")
    curve = "M-40 -40H560C622 110 540 250 578 400C606 510 590 590 628 680H-40Z"
    picture.lay((curve, picture.ramp("#1b6156", PRIMARY)), lift=4)
    picture.lay(("M-40 520C120 470 260 560 440 540C540 530 590 590 630 680H-40Z", DEEP), lift=3)
    nature.spray(picture, 20, 650, -58, 130, "#2c6e61", "#1d5d53", pairs=5, bend=20)
    face = f"@font-face{{font-family:Bricolage;src:url('{FONT}')}}"
    words = "".join(f'<text x="64" y="{142 + 78 * n}">{line}</text>' for n, line in enumerate(LINES))
    picture.parts.append(
        f'<style>{face}</style><g font-family="Bricolage" font-weight="750" font-size="72" letter-spacing="-1.5" '
        f'fill="{PAPER}">{words}</g><rect x="66" y="414" width="74" height="7" rx="3.5" fill="{SUN}"/>'
        f'<text x="64" y="468" font-family="Bricolage" font-weight="600" font-size="27" fill="{SUN}">'
        "Devenez assistant familial,</text>"
        f'<text x="64" y="502" font-family="Bricolage" font-weight="600" font-size="27" fill="{SUN}">'
        "assistante familiale</text>"
        f'<text x="206" y="590" font-family="Bricolage" font-weight="550" font-size="24" fill="{PAPER}">'
        "Département de la Haute-Combe</text>"
    )
    return picture
