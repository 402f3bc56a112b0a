"""Files on a disk of the test's own: what is public can be told from what is private."""

import pytest
from django.utils.functional import empty

from testimonials.models import Authorisation, HeldFile

PRIVATE_FIELDS = ((HeldFile, "file"), (Authorisation, "document"))


@pytest.fixture(autouse=True)
def disk(settings, tmp_path):
    """The folders ``public`` and ``private`` of a test."""
    look_up_again()
    public, private = tmp_path / "public", tmp_path / "private"
    settings.MEDIA_ROOT = str(public)
    settings.STORAGES = {
        **settings.STORAGES,
        "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
        "private": {
            "BACKEND": "django.core.files.storage.FileSystemStorage",
            "OPTIONS": {"location": str(private)},
        },
    }
    yield tmp_path
    look_up_again()


def look_up_again():
    """The private storage is looked up once, when a file is first asked for."""
    for model, name in PRIVATE_FIELDS:
        model._meta.get_field(name).storage._wrapped = empty


@pytest.fixture
def public_files(disk):
    """Names of the files that lie in the public folder now."""
    root = disk / "public"
    return lambda: {str(path.relative_to(root)) for path in root.rglob("*") if path.is_file()}


@pytest.fixture
def public_originals(public_files):
    """The same without the sizes that Wagtail cuts: these are made again when they are needed."""
    return lambda: {name for name in public_files() if not name.startswith("images/")}


@pytest.fixture
def private_files(disk):
    root = disk / "private"
    return lambda: {str(path.relative_to(root)) for path in root.rglob("*") if path.is_file()}


@pytest.fixture
def committed(django_capture_on_commit_callbacks):
    """Run the block and, after it, what waits for the end of its transaction."""
    return lambda: django_capture_on_commit_callbacks(execute=True)
