"""Files on a disk of the test's own: what is public can be told from what is private."""

import pytest


@pytest.fixture(autouse=True)
def disk(settings, tmp_path):
    """The folders ``public`` and ``private`` of a test."""
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
    return tmp_path


@pytest.fixture
def public_files(disk):
    """Names of the files that lie in the public folder now."""
    root = disk / "public"
    return lambda: {str(path.relative_to(root)) for path in root.rglob("*") if path.is_file()}


@pytest.fixture
def private_files(disk):
    root = disk / "private"
    return lambda: {str(path.relative_to(root)) for path in root.rglob("*") if path.is_file()}


@pytest.fixture
def committed(django_capture_on_commit_callbacks):
    """Run the block and, after it, what waits for the end of its transaction."""
    return lambda: django_capture_on_commit_callbacks(execute=True)
