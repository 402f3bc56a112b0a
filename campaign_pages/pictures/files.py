"""Pictures together with the files that were cut from them."""

from wagtail.images import get_image_model

from campaign_pages.pictures.specs import all_filters


def with_files(pks):
    """The pictures with these primary keys, by key, each with its files: printing them asks the database nothing.

    One query; a second one if a picture was never cut or no longer exists.
    """
    model = get_image_model()
    # A vector drawing has one file, as it is.
    names = [*all_filters(), "original"]
    files = model.get_rendition_model().objects.filter(image_id__in=pks, filter_spec__in=names)
    pictures = {}
    for file in files.select_related("image"):
        picture = pictures.setdefault(file.image_id, file.image)
        file.image = picture
        _files_of(picture).append(file)
    if uncut := set(pks) - set(pictures):
        for pk, picture in model._default_manager.in_bulk(uncut).items():
            _files_of(pictures.setdefault(pk, picture))
    return pictures


def _files_of(picture):
    """The list in which Wagtail looks for the files of a picture before it asks the database."""
    return picture.__dict__.setdefault("prefetched_renditions", [])
