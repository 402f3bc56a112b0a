"""``python -m tests.load [--registrations 500] [--database sqlite]``: try it and print what was seen."""

import argparse
import os
import sys
from collections import Counter

from tests.load.judgement import complaints
from tests.load.trial import SEED, run_trial

POSTGRES_URL = "postgres://postgres@127.0.0.1:5432/postgres"


def print_outcome(outcome):
    """Print what happened in figures, then what is wrong."""
    states = Counter(registration["state"] for registration in outcome.held["registrations"])
    people = sum(person.people for person in outcome.people)
    broken = sum(person.browser.broken for person in outcome.people)
    mails = Counter(mail["kind"] for mail in outcome.held["mails"])
    wrong = list(complaints(outcome))
    print(f"{len(outcome.people)} registrations of {people} people for {outcome.held['capacity']} places.")
    print(f"  {outcome.seconds:.1f} s; {broken} connections broke when a worker was killed.")
    print(f"  Registrations: {', '.join(f'{number} {state}' for state, number in states.most_common())}.")
    print(f"  Places taken: {outcome.held['places_taken']}; people who wait: {outcome.held['people_waiting']}.")
    print(f"  Mails: {', '.join(f'{number} {kind}' for kind, number in mails.most_common())}.")
    print(f"  Delivered: {len(outcome.deliveries)}; refused at first: {len(outcome.refused)}.")
    print(f"  Interrupted by the kill: {len(outcome.held['interrupted'])}.")
    print("\n".join(wrong[:40]) or "Never above capacity, none lost, no mail twice.")
    if wrong:
        print(outcome.server_log[-5000:])
    return not wrong


if __name__ == "__main__":
    parser = argparse.ArgumentParser(prog="python -m tests.load", description=__doc__)
    parser.add_argument("--registrations", type=int, default=500)
    parser.add_argument("--seed", type=int, default=SEED)
    parser.add_argument(
        "--database",
        default=os.environ.get("POSTGRES_URL", POSTGRES_URL),
        help="the address of a PostgreSQL server whose role may make databases, or “sqlite”",
    )
    wanted = parser.parse_args()
    sys.exit(0 if print_outcome(run_trial(wanted.registrations, wanted.database, wanted.seed)) else 1)
