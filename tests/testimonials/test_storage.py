"""A host that has not named its private storage yet starts all the same, and is told what to add."""

import pytest
from django.core.exceptions import ImproperlyConfigured
from django.core.files.base import ContentFile

from testimonials.storage import MissingStorage, private_storage


def test_without_a_private_storage_the_models_load_and_nothing_is_stored(settings):
    settings.STORAGES = {name: value for name, value in settings.STORAGES.items() if name != "private"}
    storage = private_storage()
    assert isinstance(storage, MissingStorage)
    with pytest.raises(ImproperlyConfigured, match=r"testimonials\.E001"):
        storage.save("signed.pdf", ContentFile(b"%PDF"))
    with pytest.raises(ImproperlyConfigured, match=r"testimonials\.E001"):
        storage.url("signed.pdf")


def test_with_one_it_is_that_one(settings, tmp_path):
    backend = {"BACKEND": "django.core.files.storage.FileSystemStorage", "OPTIONS": {"location": str(tmp_path)}}
    settings.STORAGES = {**settings.STORAGES, "private": backend}
    private_storage().save("signed.pdf", ContentFile(b"%PDF"))
    assert (tmp_path / "signed.pdf").read_bytes() == b"%PDF"
