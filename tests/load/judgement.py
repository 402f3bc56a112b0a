"""What must hold after a trial, whatever happened at which moment."""

from collections import Counter

HOLDING = ("confirmed", "offered")
#: Kinds of mail of which one person may get several: each tells something new.
SEVERAL = ("registration_offered", "registration_changed")


def complaints(outcome):
    """A sentence for each thing that is wrong with the ``Outcome`` of a trial."""
    yield from (fault for person in outcome.people for fault in person.faults)
    if not outcome.killed:
        yield "No worker was killed: the trial tried less than it should."
    yield from _of_places(outcome.held)
    yield from _of_people(outcome.people, outcome.held["registrations"])
    yield from _of_mails(outcome.people, outcome.held)
    yield from _of_deliveries(outcome.held, outcome.deliveries)


def _of_places(held):
    """Never above the capacity; counters equal sums; what is free was offered to those who wait."""
    holding = sum(each["people"] for each in held["registrations"] if each["state"] in HOLDING)
    waiting = [each["people"] for each in held["registrations"] if each["state"] == "waiting"]
    free = held["capacity"] - holding
    if free < 0:
        yield f"{holding} people have a place, and there are {held['capacity']}."
    if (holding, sum(waiting)) != (held["places_taken"], held["people_waiting"]):
        yield f"The counters say {held['places_taken']} and {held['people_waiting']}, not {holding} and {sum(waiting)}."
    if any(people <= free for people in waiting):
        yield f"{free} places are free, and a group that fits still waits."


def _of_people(people, registrations):
    """Each acknowledged registration is there once, as its person was told; no other is there."""
    found = {}
    for each in registrations:
        found.setdefault(each["mail"], []).append(each)
    for person in people:
        own = found.pop(person.mail, [])
        if not person.link:
            yield f"{person.mail} got no answer."
        if len(own) != 1:
            yield f"{person.mail} is registered {len(own)} times."
            continue
        if own[0]["people"] != person.people:
            yield f"{person.mail} was told {person.people} people, and {own[0]['people']} are kept."
        if person.state and own[0]["state"] != person.state:
            yield f"{person.mail} was told “{person.state}”, and “{own[0]['state']}” is kept."
    yield from (f"{mail} never asked for a place." for mail in found)


def _of_mails(people, held):
    """Everybody has been written what concerns them, and nothing twice."""
    written = Counter((mail["to"], mail["kind"]) for mail in held["mails"])
    yield from (
        f"{to} has {number} mails “{kind}”."
        for (to, kind), number in written.items()
        if number > 1 and kind not in SEVERAL
    )
    states = {each["mail"]: each["state"] for each in held["registrations"]}
    for person in people:
        told = {kind for to, kind in written if to == person.mail}
        if not told & {"registration_confirmed", "registration_waiting"}:
            yield f"{person.mail} was not written an answer."
        state = states.get(person.mail)
        owed = {"session_moved"} if state in (*HOLDING, "waiting") else set()
        owed |= {"cancelled": {"registration_cancelled"}, "offered": {"registration_offered"}}.get(state, set())
        owed |= {"registration_confirmed"} if state == "confirmed" else set()
        yield from (f"{person.mail} was not written “{kind}”." for kind in sorted(owed - told))


def _of_deliveries(held, deliveries):
    """Each mail arrived once, at its address.

    The one exception is documented: what a killed worker was sending at that moment may come again, with the same
    ``Message-ID``, by which mail programmes know it.
    """
    arrived = Counter((delivery.pk, delivery.to) for delivery in deliveries)
    for mail in held["mails"]:
        number = arrived.pop((mail["pk"], mail["to"]), 0)
        twice_at_most = 2 if mail["pk"] in held["interrupted"] else 1
        if not 1 <= number <= twice_at_most:
            yield f"Mail {mail['pk']} “{mail['kind']}” to {mail['to']} arrived {number} times."
        if mail["state"] != "sent":
            yield f"Mail {mail['pk']} “{mail['kind']}” is kept as “{mail['state']}”."
    yield from (f"Mail {pk} arrived at {to}, and nobody wrote it." for pk, to in arrived)
