"""Where files lie that no visitor may fetch: signed authorisations, and what was taken off the site."""

from django.core.exceptions import ImproperlyConfigured
from django.core.files.storage import InvalidStorageError, Storage, storages
from django.utils.functional import LazyObject

from testimonials.conf import settings


class MissingStorage(Storage):
    """Stands in where the host has named no private storage: the check E001 says so, and nothing is stored anywhere."""

    def _refuse(self, *args, **kwargs):
        raise ImproperlyConfigured(f"STORAGES has no “{settings.PRIVATE_STORAGE}”: see testimonials.E001.")

    _open = _save = delete = exists = listdir = size = url = path = _refuse


class PrivateStorage(LazyObject):
    """The storage named by ``TESTIMONIALS["PRIVATE_STORAGE"]``, looked up on first use."""

    def _setup(self):
        try:
            self._wrapped = storages[settings.PRIVATE_STORAGE]
        except InvalidStorageError:
            self._wrapped = MissingStorage()


def private_storage():
    """What file fields take as their storage: migrations name this function, not the storage of one host."""
    return PrivateStorage()
