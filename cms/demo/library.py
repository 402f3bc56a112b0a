"""The demo's pictures in the library of the site."""

from django.core.files.images import ImageFile
from wagtail.images import get_image_model
from wagtail.models import Collection
from wagtail.utils.file import hash_filelike

from .pictures import PICTURES, DemoPicture


def load_pictures() -> dict:
    """Add the pictures that are missing; return all of them by key."""
    return {picture.key: _existing(picture) or _added(picture) for picture in PICTURES}


def remove_pictures() -> None:
    for picture in PICTURES:
        for image in get_image_model().objects.filter(file_hash=_hash(picture)):
            image.delete()


def _existing(picture: DemoPicture):
    return get_image_model().objects.filter(file_hash=_hash(picture)).order_by("pk").first()


def _added(picture: DemoPicture):
    model = get_image_model()
    x, y, width, height = picture.focus or (None,) * 4
    values = {
        "title": picture.title,
        "description": picture.alt,
        "credit": picture.credit,
        "licence": "public-domain",
        "permitted_use": "Tous supports, sans limite de durée.",
        "focal_point_x": x,
        "focal_point_y": y,
        "focal_point_width": width,
        "focal_point_height": height,
        "file_size": picture.path.stat().st_size,
        "file_hash": _hash(picture),
        "collection": Collection.get_first_root_node() or Collection.add_root(name="Root"),
    }
    known = {field.name for field in model._meta.get_fields()}
    with picture.path.open("rb") as file:
        image = model(
            file=ImageFile(file, name=f"haute-combe-{picture.file}"),
            **{name: value for name, value in values.items() if name in known},
        )
        image.full_clean(exclude=["file"])
        image.save()
    return image


def _hash(picture: DemoPicture) -> str:
    with picture.path.open("rb") as file:
        return hash_filelike(file)
