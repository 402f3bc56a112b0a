"""Where files lie that no visitor may fetch: signed authorisations, and what was taken off the site."""

from django.core.exceptions import ImproperlyConfigured
from django.core.files.storage import InvalidStorageError, Storage, storages

from testimonials.conf import settings


class MissingStorage(Storage):
    """Stands in where the host has named no private storage: the check E001 says so, and nothing is stored anywhere."""

    def _refuse(self, *args, **kwargs):
        raise ImproperlyConfigured(f"STORAGES has no “{settings.PRIVATE_STORAGE}”: see testimonials.E001.")

    _open = _save = delete = exists = listdir = size = url = path = _refuse


def private_storage():
    """What file fields take as their storage: migrations name this function, not the storage of one host."""
    try:
        return storages[settings.PRIVATE_STORAGE]
    except InvalidStorageError:
        return MissingStorage()
