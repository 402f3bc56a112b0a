"""One person across all rooms: found, exported and erased at their request."""

import re
from dataclasses import dataclass, field
from datetime import datetime

from django.utils.translation import gettext as _

from campaign_pages import days
from campaign_pages.intake.phones import phone_in_words
from campaign_pages.ownership.sites import reach_through

FINDERS = []
#: A telephone number, and a day or a moment, as an export writes them.
E164 = re.compile(r"\+\d{6,15}")
ISO = re.compile(r"\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}.*)?")


@dataclass(frozen=True)
class Finder:
    """What a room knows of a person.

    ``find(mail=None, phone=None)`` gives records, ``export(record)`` a dictionary of all that is kept of one, and
    ``erase(record)`` erases it completely. ``site_id_of(record)`` tells whose it is among several sites; without,
    only who works on all of them finds it. ``labels``: what each key of the export is called, for people.
    """

    label: str
    find: object
    export: object
    erase: object
    site_id_of: object = None
    labels: dict = field(default_factory=dict)

    def is_within(self, reach, record):
        """Whether a record belongs to the sites that somebody reaches."""
        return reach.is_whole or (self.site_id_of is not None and self.site_id_of(record) in reach.own)

    def told(self, record):
        """All that is kept of a record as pairs (name for people, value); what is empty is left out."""
        return [(self.labels.get(name, name), _in_words(value)) for name, value in self.export(record).items() if value]


def register_finder(label, find, export, erase, **more):
    """For a room; ``label`` names its records, for people. ``more``: ``site_id_of`` and ``labels`` of ``Finder``."""
    FINDERS.append(Finder(label, find, export, erase, **more))


def find_person(mail=None, phone=None):
    """Pairs (finder, record) of all rooms. Without a mail address or number, nothing: never everybody."""
    if not mail and not phone:
        return []
    return [(finder, record) for finder in FINDERS for record in finder.find(mail=mail, phone=phone)]


def found_for(user, mail=None, phone=None):
    """The same, on the sites of a user."""
    reach = reach_through(user, "change_privacynotice")
    return [(finder, record) for finder, record in find_person(mail, phone) if finder.is_within(reach, record)]


def _in_words(value):
    """A value of an export as people read it: lists line by line, of dictionaries what they hold, dates in words."""
    if isinstance(value, list):
        return "\n".join(_in_words(each) for each in value)
    if isinstance(value, dict):
        return ", ".join(_in_words(each) for each in value.values() if each)
    if value is True:
        return _("yes")
    if isinstance(value, str) and E164.fullmatch(value):
        return phone_in_words(value)
    return _moment_in_words(value) if isinstance(value, str) and ISO.fullmatch(value) else str(value)


def _moment_in_words(written):
    """A date of an export, which machines read too, on the site's clock; a text that only looks like one stays."""
    try:
        moment = datetime.fromisoformat(written)
    except ValueError:
        return written
    if "T" not in written:
        return days.in_words(moment.date())
    return days.moment_in_words(days.clocked(moment))
