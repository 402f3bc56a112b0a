"""Pictures of the library, drawn on the spot."""

import io
from functools import cache

from django.core.files.images import ImageFile
from PIL import Image
from wagtail.images import get_image_model


def picture(title="Une maison éclairée", size=(320, 240), colour="#14524a", **values):
    """A picture of the library. Small: cutting a large one to its sizes takes longer than most tests."""
    file = ImageFile(io.BytesIO(drawn(size, colour)), name=f"{title[:12]}.png")
    return get_image_model().objects.create(title=title, file=file, **values)


@cache
def drawn(size, colour):
    """The bytes of a picture of one colour."""
    file = io.BytesIO()
    Image.new("RGB", size, colour).save(file, "PNG")
    return file.getvalue()


def picture_value(image, alt="Une maison éclairée au pied des collines"):
    return {"image": image.pk, "decorative": False, "alt_text": alt}
