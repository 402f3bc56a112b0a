"""What every test starts from."""

import pytest
from django.core.cache import cache
from hypothesis import settings

# The same examples on every machine: what fails on the integration server fails here.
settings.register_profile("repeatable", derandomize=True, deadline=None)
settings.load_profile("repeatable")


@pytest.fixture(autouse=True)
def empty_cache():
    """Wagtail keeps the sites' addresses in the cache; a test must not find those of another."""
    cache.clear()
