"""The demo, loaded once for all tests of this folder: cutting its pictures takes seconds."""

import datetime

import pytest
import time_machine
from django.core.files.base import ContentFile
from django.core.files.storage import storages
from django.db import transaction

from cms.demo import loading

TODAY = datetime.date(2026, 11, 22)


@pytest.fixture(scope="package")
def loaded_demo(django_db_setup, django_db_blocker):
    """The sites of the demo as of ``TODAY``; the last test of this folder rolls them back."""
    with django_db_blocker.unblock(), transaction.atomic():
        # What was published, changed and registered while it loaded bears that day.
        with time_machine.travel(f"{TODAY}T08:00:00+01:00"):
            sites = loading.load(TODAY)
        yield sites
        transaction.set_rollback(True)


@pytest.fixture
def demo_sites(loaded_demo, db):
    """The sites of the loaded demo, for one test: what the test changes is undone."""
    return loaded_demo


@pytest.fixture
def demo(demo_sites):
    """The default site of the loaded demo."""
    return demo_sites[0]


@pytest.fixture
def files_come_back(demo):
    """For a test that takes the demo away: what it changes in the tables is undone, files it deletes are not."""
    kept = [(storage, dict(_files_of(storage))) for storage in (storages["default"], storages["private"])]
    yield
    for storage, files in kept:
        for name, content in files.items():
            if not storage.exists(name):
                storage.save(name, ContentFile(content))


def _files_of(storage, folder=""):
    folders, names = storage.listdir(folder)
    for name in names:
        with storage.open(f"{folder}{name}") as file:
            yield f"{folder}{name}", file.read()
    for each in folders:
        yield from _files_of(storage, f"{folder}{each}/")
