"""Where files lie that no visitor may fetch: signed authorisations, and what was taken off the site."""

from django.core.files.storage import storages
from django.utils.functional import LazyObject

from testimonials.conf import settings


class PrivateStorage(LazyObject):
    """The storage named by ``TESTIMONIALS["PRIVATE_STORAGE"]``, looked up on first use."""

    def _setup(self):
        self._wrapped = storages[settings.PRIVATE_STORAGE]


def private_storage():
    """What file fields take as their storage: migrations name this function, not the storage of one host."""
    return PrivateStorage()
