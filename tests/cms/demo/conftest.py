"""The demo, loaded once for all tests of a module: cutting its pictures takes seconds."""

import datetime

import pytest
from django.db import transaction

from cms.demo import loading

TODAY = datetime.date(2026, 11, 22)


@pytest.fixture(scope="module")
def loaded_demo(django_db_setup, django_db_blocker):
    """The site of the demo as of ``TODAY``; the module's last test rolls it back."""
    with django_db_blocker.unblock(), transaction.atomic():
        yield loading.load(TODAY)
        transaction.set_rollback(True)


@pytest.fixture
def demo(loaded_demo, db):
    """The loaded demo, for one test: what the test changes is undone."""
    return loaded_demo
