"""A QR code with its short address under it, as a drawing and as a picture."""

import io

import segno
from django.utils.html import escape
from PIL import Image, ImageDraw, ImageFont

#: Modules of white around the code: ISO/IEC 18004 asks for four.
QUIET_ZONE = 4
#: Dark on white, whatever the colours of the site: a reader needs the contrast.
DARK, LIGHT = "#000000", "#ffffff"
#: Modules of height for the address under the code.
CAPTION = 5
#: Pixels of a module in a picture: 25 modules and their margins make about 1,300 pixels, 11 cm at 300 dpi.
SCALE = 40


def code_of(address):
    """The code of an address: a quarter of it may be torn or dirty (level Q) before it cannot be read."""
    return segno.make(address, error="q", micro=False, boost_error=False)


def printed(address):
    """The address as printed under the code, without its scheme: people who type it need none."""
    return address.split("://", 1)[-1]


def svg(address):
    """A drawing (text) of the code, with a title for who does not see it."""
    code = code_of(address)
    width = code.symbol_size(border=QUIET_ZONE)[0]
    caption = printed(address)
    # A sign is about 0.6 of the size of its letters wide; it must fit between the margins.
    size = min(3, (width - 2) / (0.62 * len(caption)))
    path = "".join(
        f"M{x + QUIET_ZONE} {y + QUIET_ZONE}h1v1h-1z"
        for y, row in enumerate(code.matrix)
        for x, dark in enumerate(row)
        if dark
    )
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {width + CAPTION}" role="img" '
        f'shape-rendering="crispEdges"><title>{escape(caption)}</title>'
        f'<path fill="{LIGHT}" d="M0 0h{width}v{width + CAPTION}H0z"/><path fill="{DARK}" d="{path}"/>'
        f'<text x="{width / 2}" y="{width + 1.5}" font-family="monospace" font-size="{size:.2f}" '
        f'text-anchor="middle" fill="{DARK}">{escape(caption)}</text></svg>'
    )


def png(address):
    """A picture (bytes) of the code, large enough for a poster's corner."""
    code = code_of(address)
    width = code.symbol_size(border=QUIET_ZONE)[0] * SCALE
    picture = Image.new("L", (width, width + CAPTION * SCALE), 255)
    drawn = io.BytesIO()
    code.save(drawn, kind="png", scale=SCALE, border=QUIET_ZONE, dark=DARK, light=LIGHT)
    picture.paste(Image.open(drawn).convert("L"), (0, 0))
    caption = printed(address)
    font = ImageFont.load_default(size=int(min(3 * SCALE, (width - 2 * SCALE) / (0.55 * len(caption)))))
    ImageDraw.Draw(picture).text((width / 2, width + SCALE), caption, fill=0, font=font, anchor="mm")
    file = io.BytesIO()
    picture.save(file, "PNG", dpi=(300, 300), optimize=True)
    return file.getvalue()
