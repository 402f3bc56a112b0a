"""The judge of a trial finds what is wrong: whoever never complains is no judge."""

import random

import pytest

from tests.load.crowd import Person
from tests.load.judgement import complaints
from tests.load.postbox import Delivery
from tests.load.trial import Outcome

STATES = ("confirmed", "offered", "cancelled", "waiting")
FIRST = {"confirmed": "registration_confirmed"}
SECOND = {"offered": "registration_offered", "cancelled": "registration_cancelled", "waiting": None, "confirmed": None}


@pytest.fixture
def outcome():
    """Four groups of two for four places, one in each state; all is well."""
    people, registrations, mails = [], [], []
    for number, state in enumerate(STATES):
        person = Person(number, 1, "/", random.Random(1), link=f"/{number}", state=state)
        person.people = 2
        people.append(person)
        registrations.append({"pk": number, "mail": person.mail, "people": 2, "state": state})
        moved = "session_moved" if state != "cancelled" else None
        for kind in filter(None, (FIRST.get(state, "registration_waiting"), SECOND[state], moved)):
            mails.append({"pk": len(mails) + 1, "kind": kind, "to": person.mail, "state": "sent"})
    held = {
        "capacity": 4,
        "places_taken": 4,
        "people_waiting": 2,
        "registrations": registrations,
        "mails": mails,
        "interrupted": [],
    }
    deliveries = [Delivery(mail["pk"], mail["to"], "") for mail in mails]
    return Outcome(people, True, held, deliveries, [], 1.0, "")


def test_a_trial_without_fault_has_no_complaint(outcome):
    assert list(complaints(outcome)) == []


def oversell(outcome):
    outcome.held["capacity"] = 3


def miscount(outcome):
    outcome.held["people_waiting"] = 1


def forget_who_waits(outcome):
    outcome.held["capacity"] = 6


def lose(outcome):
    del outcome.held["registrations"][0]
    outcome.held["places_taken"] = 2


def keep_twice(outcome):
    outcome.held["registrations"].append({**outcome.held["registrations"][2], "pk": 9})


def keep_another_number(outcome):
    outcome.people[2].people = 3


def keep_another_state(outcome):
    outcome.people[1].state = "confirmed"


def keep_a_stranger(outcome):
    outcome.held["registrations"].append({"pk": 9, "mail": "x@exemple.fr", "people": 1, "state": "cancelled"})


def answer_nothing(outcome):
    outcome.people[0].link = ""


def write_twice(outcome):
    outcome.held["mails"].append({**outcome.held["mails"][0], "pk": 99})
    outcome.deliveries.append(Delivery(99, outcome.held["mails"][0]["to"], ""))


def write_nothing(outcome):
    gone = outcome.held["mails"].pop(0)
    outcome.deliveries = [delivery for delivery in outcome.deliveries if delivery.pk != gone["pk"]]


def deliver_twice(outcome):
    outcome.deliveries.append(outcome.deliveries[0])


def deliver_nothing(outcome):
    outcome.deliveries.pop()


def deliver_to_another(outcome):
    outcome.deliveries[0] = Delivery(outcome.deliveries[0].pk, "x@exemple.fr", "")


def give_up_a_mail(outcome):
    outcome.held["mails"][0]["state"] = "failed"


def kill_nobody(outcome):
    outcome.killed = False


@pytest.mark.parametrize(
    ("spoil", "complaint"),
    [
        (oversell, "4 people have a place, and there are 3."),
        (miscount, "The counters say 4 and 1, not 4 and 2."),
        (forget_who_waits, "2 places are free, and a group that fits still waits."),
        (lose, "personne-0@exemple.fr is registered 0 times."),
        (keep_twice, "personne-2@exemple.fr is registered 2 times."),
        (keep_another_number, "personne-2@exemple.fr was told 3 people, and 2 are kept."),
        (keep_another_state, "personne-1@exemple.fr was told “confirmed”, and “offered” is kept."),
        (keep_a_stranger, "x@exemple.fr never asked for a place."),
        (answer_nothing, "personne-0@exemple.fr got no answer."),
        (write_twice, "personne-0@exemple.fr has 2 mails “registration_confirmed”."),
        (write_nothing, "personne-0@exemple.fr was not written an answer."),
        (deliver_twice, "Mail 1 “registration_confirmed” to personne-0@exemple.fr arrived 2 times."),
        (deliver_nothing, "Mail 9 “session_moved” to personne-3@exemple.fr arrived 0 times."),
        (deliver_to_another, "Mail 1 arrived at x@exemple.fr, and nobody wrote it."),
        (give_up_a_mail, "Mail 1 “registration_confirmed” is kept as “failed”."),
        (kill_nobody, "No worker was killed: the trial tried less than it should."),
    ],
)
def test_what_is_wrong_is_named(outcome, spoil, complaint):
    spoil(outcome)
    assert complaint in list(complaints(outcome))


def test_what_a_killed_worker_was_sending_may_come_again_and_no_other(outcome):
    outcome.held["interrupted"] = [1]
    outcome.deliveries += [outcome.deliveries[0], outcome.deliveries[1]]
    assert list(complaints(outcome)) == ["Mail 2 “session_moved” to personne-0@exemple.fr arrived 2 times."]
