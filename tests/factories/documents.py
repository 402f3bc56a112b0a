"""Documents of the library."""

from django.core.files.base import ContentFile
from wagtail.documents import get_document_model


def document(title="Guide de l’accueil familial", name="guide.pdf", size=1_240_000, **values):
    """A document whose file really weighs ``size`` bytes."""
    file = ContentFile(b"x" * size, name=name)
    return get_document_model().objects.create(title=title, file=file, **{"file_size": size, **values})
