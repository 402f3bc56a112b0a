"""What is erased when its time has come: each room registers what it erases."""

from dataclasses import dataclass

from django.db import transaction
from django.utils import timezone

PURGERS = {}


@dataclass(frozen=True)
class Purger:
    """``erase(now)`` erases what is due and answers with counts by name; ``label`` says what it is, for people."""

    name: str
    erase: object
    label: str


def register_purger(name, erase, label):
    """For a room: ``erase(now) -> {what: count}``; called in a transaction, which a dry run takes back."""
    PURGERS[name] = Purger(name, erase, label)


def purge(now=None, *, dry_run=False):
    """Erase all that is due; counts by purger. A dry run counts and takes everything back."""
    now = now or timezone.now()
    counts = {}
    for purger in PURGERS.values():
        with transaction.atomic():
            counts[purger.name] = purger.erase(now)
            if dry_run:
                transaction.set_rollback(True)
    return counts
