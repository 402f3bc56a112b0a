"""One person across all rooms: found, exported and erased at their request."""

from dataclasses import dataclass

FINDERS = []


@dataclass(frozen=True)
class Finder:
    """What a room knows of a person.

    ``find(mail=None, phone=None)`` gives records, ``export(record)`` a dictionary of all that is kept of one, and
    ``erase(record)`` erases it completely.
    """

    label: str
    find: object
    export: object
    erase: object


def register_finder(label, find, export, erase):
    """For a room; ``label`` names its records, for people."""
    FINDERS.append(Finder(label, find, export, erase))


def find_person(mail=None, phone=None):
    """Pairs (finder, record) of all rooms. Without a mail address or number, nothing: never everybody."""
    if not mail and not phone:
        return []
    return [(finder, record) for finder in FINDERS for record in finder.find(mail=mail, phone=phone)]
