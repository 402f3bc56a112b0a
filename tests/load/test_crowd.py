"""Trials of a size that `make check` can afford; ``python -m tests.load`` makes one of 500."""

import os

import pytest

from tests.load.judgement import complaints
from tests.load.trial import run_trial


@pytest.mark.load
@pytest.mark.parametrize(("database", "registrations"), [("postgresql", 100), ("sqlite", 50)])
def test_places_are_never_oversold_nobody_is_lost_and_no_mail_comes_twice(database, registrations):
    address = os.environ["POSTGRES_URL"] if database == "postgresql" else database
    outcome = run_trial(registrations, address)
    assert list(complaints(outcome)) == [], outcome.server_log[-5000:]
    # It was crowded: places ran out, some gave theirs back, and others got them.
    told = {mail["kind"] for mail in outcome.held["mails"]}
    assert {"registration_waiting", "registration_cancelled", "registration_offered"} <= told
