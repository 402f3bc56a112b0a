"""What every test starts from."""

import gc
import hashlib
import io
from types import SimpleNamespace

import pytest
from django.core.cache import cache
from hypothesis import settings
from wagtail.images.models import Filter

# The same examples on every machine: what fails on the integration server fails here.
settings.register_profile("repeatable", derandomize=True, deadline=None)
settings.load_profile("repeatable")

# Migrations and tests make millions of objects beside the many that stay: looking through all of these so often took a
# seventh of the time.
gc.set_threshold(100_000, 50, 100)

wagtails_run = Filter.run
cut_files = {}


def pytest_collection_finish():
    """What was imported stays to the end: the garbage collector need not look at it again."""
    gc.collect()
    gc.freeze()


@pytest.fixture(autouse=True)
def empty_cache():
    """Wagtail keeps the sites' addresses in the cache; a test must not find those of another."""
    cache.clear()


@pytest.fixture(autouse=True, scope="session")
def pictures_cut_once():
    """Tests cut the same few pictures again and again: the same file, size and focal point give the same bytes."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Filter, "run", _cut)
        yield


def _cut(cut, image, output, source=None):
    with image.open_file() as file:
        drawn = hashlib.sha1(file.read(), usedforsecurity=False).digest()
    key = (drawn, cut.spec, cut.get_cache_key(image), (image.width, image.height))
    if key not in cut_files:
        made = wagtails_run(cut, image, output, source)
        made.f.seek(0)
        cut_files[key] = (made.f.read(), made.format_name)
    content, name = cut_files[key]
    return SimpleNamespace(f=io.BytesIO(content), format_name=name)
