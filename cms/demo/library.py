"""The pictures and documents of a house, in a collection of its own."""

from django.core.files import File
from django.core.files.images import ImageFile
from django.db.models import Model
from wagtail.documents import get_document_model
from wagtail.images import get_image_model
from wagtail.models import Collection
from wagtail.utils.file import hash_filelike

from .house import House
from .library_documents import DemoDocument
from .pictures import DemoPicture


def load_collection(house: House) -> Collection:
    """The collection of the house, below the root collection."""
    root = Collection.get_first_root_node() or Collection.add_root(name="Root")
    return root.get_children().filter(name=house.collection).first() or root.add_child(name=house.collection)


def load_pictures(house: House, collection: Collection) -> dict:
    """Add the pictures that are missing; return all of them by key."""
    model = get_image_model()
    return {
        picture.key: _existing(model, picture) or _added_picture(model, picture, collection, house.slug)
        for picture in house.pictures
    }


def load_documents(house: House, collection: Collection) -> dict:
    """Add the documents that are missing; return all of them by key."""
    model = get_document_model()
    return {
        document.key: _existing(model, document) or _added_document(model, document, collection, house.slug)
        for document in house.documents
    }


def remove_library(house: House) -> None:
    """Delete the files of the demo, and the collection unless an editor put something into it."""
    for model, files in ((get_image_model(), house.pictures), (get_document_model(), house.documents)):
        for record in model.objects.filter(file_hash__in=[_hash(file) for file in files]):
            record.delete()
    for collection in Collection.objects.filter(name=house.collection, depth=2):
        held = (model.objects.filter(collection=collection) for model in (get_image_model(), get_document_model()))
        if not any(records.exists() for records in held):
            collection.delete()


def _existing(model: type[Model], file: DemoPicture | DemoDocument):
    return model.objects.filter(file_hash=_hash(file)).order_by("pk").first()


def _added_picture(model: type[Model], picture: DemoPicture, collection: Collection, house: str):
    x, y, width, height = picture.focus or (None,) * 4
    values = {
        "title": picture.title,
        "description": picture.alt,
        "credit": picture.credit,
        "licence": "public-domain",
        "permitted_use": picture.permitted_use,
        "focal_point_x": x,
        "focal_point_y": y,
        "focal_point_width": width,
        "focal_point_height": height,
    }
    with picture.path.open("rb") as file:
        stored = ImageFile(file, name=f"{house}-{picture.file.removeprefix(f'{house}-')}")
        return _saved(model, picture, {**values, "file": stored}, collection)


def _added_document(model: type[Model], document: DemoDocument, collection: Collection, house: str):
    with document.path.open("rb") as file:
        stored = File(file, name=f"{house}-{document.path.name}")
        return _saved(model, document, {"title": document.title, "issuer": document.issuer, "file": stored}, collection)


def _saved(model: type[Model], source: DemoPicture | DemoDocument, values: dict, collection: Collection):
    """Save a file with those of its values that the site's own model has a place for."""
    known = {field.name for field in model._meta.get_fields()}
    values = {**values, "file_size": source.path.stat().st_size, "file_hash": _hash(source), "collection": collection}
    record = model(**{name: value for name, value in values.items() if name in known})
    record.full_clean(exclude=["file"])
    record.save()
    return record


def _hash(source: DemoPicture | DemoDocument) -> str:
    with source.path.open("rb") as file:
        return hash_filelike(file)
