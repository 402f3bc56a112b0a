"""The demo, loaded once for all tests of a module: cutting its pictures takes seconds."""

import datetime

import pytest
import time_machine
from django.db import transaction

from cms.demo import loading

TODAY = datetime.date(2026, 11, 22)


@pytest.fixture(scope="module")
def loaded_demo(django_db_setup, django_db_blocker):
    """The sites of the demo as of ``TODAY``; the module's last test rolls them back."""
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
