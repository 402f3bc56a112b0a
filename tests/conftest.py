"""What every test starts from."""

import gc
from contextlib import nullcontext

import pytest
import time_machine
from django.core.cache import cache
from hypothesis import settings

from tests.late_index import index_read_late

# The same examples on every machine: what fails on the integration server fails here.
settings.register_profile("repeatable", derandomize=True, deadline=None)
settings.load_profile("repeatable")

# Migrations and tests make millions of objects beside the many that stay: looking through all of these so often took a
# seventh of the time.
gc.set_threshold(100_000, 50, 100)


def pytest_addoption(parser):
    parser.addoption("--day", help="test as if it were then: 2028-02-28T22:58 crosses a midnight in Paris (UTC)")


@pytest.fixture(scope="session", autouse=True)
def on_that_day(pytestconfig):
    """A test that passes today and fails in a month is found by ``--day``."""
    day = pytestconfig.getoption("--day")
    with time_machine.travel(day) if day else nullcontext():
        yield


def pytest_collection_finish():
    """What was imported stays to the end: the garbage collector need not look at it again."""
    gc.collect()
    gc.freeze()


@pytest.fixture(autouse=True)
def empty_cache():
    """Wagtail keeps the sites' addresses in the cache; a test must not find those of another."""
    cache.clear()


@pytest.fixture(autouse=True)
def late_index(request):
    """A test in one transaction pays for Wagtail's indexes where it reads them; a crowd in threads, at each save."""
    marker = request.node.get_closest_marker("django_db")
    is_crowd = (marker and marker.kwargs.get("transaction")) or "transactional_db" in request.fixturenames
    with nullcontext() if is_crowd else index_read_late():
        yield
